// The small chip at a person in which a name, a sex and a year are typed in place.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { parseTypedDate, typedDate } from '../../base/fuzzyDate.ts';
import type { Point } from '../../base/geometry.ts';
import { codeKey, dateWords } from '../../model/facts/words.ts';
import type { GENDERS, Gender, Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { AtPoint, useZoom } from './AtPoint.tsx';
import { type TypedName, typedName } from './typedName.ts';

export interface NamedFields {
  readonly callName: string;
  readonly gender: Gender;
  /** undefined empties the field. */
  readonly born: Person['born'] | undefined;
  readonly died: Person['died'] | undefined;
  readonly deceased: Person['deceased'] | undefined;
  readonly apart?: TypedName['apart'];
}

/** Who is named after this one; nobody when the work goes on elsewhere. */
export type NextName = 'next' | 'before' | 'nobody';

export interface NameChipProps {
  /** Where it stands in the drawing, and how far under that point. */
  readonly at: Point;
  readonly below: number;
  readonly person: Person;
  /** Has a partner. */
  readonly inCouple: boolean;
  /** Going along many: what this one is to the child, and how far it is. */
  readonly walk: { readonly who: string; readonly nr: number; readonly count: number } | null;
  /** After the last one, and after one alone, the focus goes back to the drawing. */
  readonly onDone: (fields: NamedFields, to: NextName) => void;
  readonly onCancel: () => void;
}

const ORDER: readonly Gender[] = ['female', 'male', 'other', 'unknown'] satisfies (typeof GENDERS)[number][];

export function NameChip({ at, below, person, inCouple, walk, onDone, onCancel }: NameChipProps) {
  const say = useSay();
  const zoom = useZoom();
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const finished = useRef(false);
  const [name, setName] = useState(person.callName);
  const [gender, setGender] = useState<Gender | null>(null);
  const [year, setYear] = useState(() => typedDate(person.born, dateWords(say)));

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const said: TypedName = name === person.callName ? { callName: name } : typedName(name, inCouple);
  const finish = (to: NextName): void => {
    if (finished.current) return;
    finished.current = true;
    const typed = said;
    const born = year.trim() === '' ? undefined : (parseTypedDate(year) ?? undefined);
    const kept = year === typedDate(person.born, dateWords(say)) ? person.born : born;
    onDone(
      {
        callName: typed.callName,
        gender: gender ?? typed.gender ?? person.gender,
        born: typed.born && (kept === undefined || kept === person.born) ? typed.born : kept,
        died: typed.died ?? person.died,
        deceased: typed.deceased ?? person.deceased,
        apart: typed.apart,
      },
      to,
    );
  };
  const cancel = (): void => {
    if (finished.current) return;
    finished.current = true;
    onCancel();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method still composing a letter keeps its own Enter and Escape.
    if (event.nativeEvent.isComposing) return;
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      finish('next');
    }
    // Going along many, Tab goes on too: sex and year can be typed behind the name.
    if (walk && event.key === 'Tab' && event.target instanceof HTMLInputElement && (!event.shiftKey || walk.nr > 1)) {
      event.preventDefault();
      finish(event.shiftKey ? 'before' : 'next');
    }
  };

  return (
    <AtPoint point={at}>
      <form
        ref={form}
        className="kk-chip nowheel"
        style={{ top: below * zoom }}
        aria-label={say('canvas.chip.label')}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          finish('next');
        }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.stopPropagation()}
        onBlur={(event) => {
          // Going elsewhere keeps what was typed.
          if (event.relatedTarget instanceof Element && form.current?.contains(event.relatedTarget)) return;
          if (document.hasFocus()) finish('nobody');
        }}
      >
        <input
          ref={field}
          className="kk-chip-name"
          aria-label={walk?.who ? say('entry.nameOf', { who: walk.who }) : say('canvas.chip.name')}
          aria-describedby={walk ? 'kk-chip-how' : undefined}
          placeholder={walk?.who || say('canvas.chip.name')}
          autoCapitalize="words"
          enterKeyHint={walk ? 'next' : 'done'}
          value={name}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          onChange={(event) => setName(event.target.value)}
        />
        <fieldset className="kk-chip-sex" aria-label={say('canvas.chip.sex')}>
          {ORDER.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={(gender ?? said.gender ?? person.gender) === one}
              aria-label={say(codeKey('gender', one))}
              title={say(codeKey('gender', one))}
              onClick={() => {
                setGender(one);
                field.current?.focus({ preventScroll: true });
              }}
            >
              {say(`canvas.chip.sex.${one}`)}
            </button>
          ))}
        </fieldset>
        <input
          className="kk-chip-year"
          aria-label={say('canvas.chip.year')}
          placeholder={say('canvas.chip.yearShort')}
          value={year}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setYear(event.target.value)}
        />
        {walk && (
          <div className="kk-chip-walk">
            <p id="kk-chip-how" className="unseen">
              {say('entry.nameHow')}
            </p>
            <span className="kk-chip-progress">{say('entry.progress', { nr: walk.nr, count: walk.count })}</span>
            <button type="button" disabled={walk.nr === 1} onClick={() => finish('before')}>
              {say('entry.previous')}
            </button>
            <button type="submit">{say(walk.nr === walk.count ? 'entry.ready' : 'entry.next')}</button>
          </div>
        )}
      </form>
    </AtPoint>
  );
}
