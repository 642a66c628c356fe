// The small chip at a person in which a name, a sex and a year are typed in place.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { parseTypedDate, typedDate } from '../../base/fuzzyDate.ts';
import type { Point } from '../../base/geometry.ts';
import { codeKey, dateWords } from '../../model/facts/words.ts';
import type { GENDERS, Gender, Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { AtPoint, useZoom } from './AtPoint.tsx';
import { typedName } from './typedName.ts';

export interface NamedFields {
  readonly callName: string;
  readonly gender: Gender;
  /** undefined empties the field. */
  readonly born: Person['born'] | undefined;
}

export interface NameChipProps {
  /** Where it stands in the drawing, and how far under that point. */
  readonly at: Point;
  readonly below: number;
  readonly person: Person;
  /** `byKey`: with Enter, so that the focus goes back to the drawing. */
  readonly onDone: (fields: NamedFields, byKey: boolean) => void;
  readonly onCancel: () => void;
}

const ORDER: readonly Gender[] = ['female', 'male', 'other', 'unknown'] satisfies (typeof GENDERS)[number][];

export function NameChip({ at, below, person, onDone, onCancel }: NameChipProps) {
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

  const finish = (byKey: boolean): void => {
    if (finished.current) return;
    finished.current = true;
    const typed = typedName(name);
    const born = year.trim() === '' ? undefined : (parseTypedDate(year) ?? undefined);
    const kept = year === typedDate(person.born, dateWords(say)) ? person.born : born;
    onDone(
      {
        callName: typed.callName,
        gender: gender ?? typed.gender ?? person.gender,
        born: typed.born && (kept === undefined || kept === person.born) ? typed.born : kept,
      },
      byKey,
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
      finish(true);
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
          finish(true);
        }}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.stopPropagation()}
        onBlur={(event) => {
          // Going elsewhere keeps what was typed.
          if (event.relatedTarget instanceof Element && form.current?.contains(event.relatedTarget)) return;
          if (document.hasFocus()) finish(false);
        }}
      >
        <input
          ref={field}
          className="kk-chip-name"
          aria-label={say('canvas.chip.name')}
          placeholder={say('canvas.chip.name')}
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
              aria-pressed={(gender ?? typedName(name).gender ?? person.gender) === one}
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
      </form>
    </AtPoint>
  );
}
