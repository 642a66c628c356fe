// Every kind of relation: found by typing, seen in groups, each with its picture.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { tieKey } from '../../model/facts/words.ts';
import type { TieCode } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { LineSample } from './LineSample.tsx';
import { foundLines } from './lineGroups.ts';
import { useProfessionalLayer } from './useProfessionalLayer.ts';
import { walked } from './walkedList.ts';
import './relation.css';

export interface AllKindsProps {
  readonly now?: TieCode;
  readonly onChoose: (code: TieCode) => void;
}

export function AllKinds({ now, onChoose }: AllKindsProps) {
  const say = useSay();
  const list = useId();
  const grave = useProfessionalLayer();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => foundLines(typed, grave), [typed, grave]);
  const codes = useMemo(() => groups.flatMap((group) => group.codes), [groups]);
  const here = Math.min(at, codes.length - 1);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    box.current?.querySelector(`[data-at="${here}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [here]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = event.key === 'Home' || event.key === 'End' ? null : walked(event.key, here, codes.length);
    const chosen = codes[here];
    if (next !== null) setAt(next);
    else if (event.key === 'Enter') {
      if (chosen) onChoose(chosen);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        className="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={codes[here] ? `${list}-${codes[here]}` : undefined}
        aria-label={say('canvas.relation.search')}
        placeholder={say('canvas.relation.search')}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={box} id={list} role="listbox" aria-label={say('canvas.relation.allKinds')} className="kk-relation-list">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are options of one list.
          <div key={group.id} role="group" aria-labelledby={`${list}-${group.id}`}>
            <p id={`${list}-${group.id}`} className="kk-relation-group">
              {say(group.name)}
            </p>
            {group.codes.map((code) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and has the keys.
              // biome-ignore lint/a11y/useFocusableInteractive: the field points at it with aria-activedescendant.
              <div
                key={code}
                id={`${list}-${code}`}
                data-at={codes.indexOf(code)}
                role="option"
                aria-selected={codes[here] === code}
                aria-current={code === now ? 'true' : undefined}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(code)}
              >
                <LineSample code={code} />
                <span>{say(tieKey(code))}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {codes.length === 0 ? <p className="quiet small">{say('canvas.relation.noKind', { typed })}</p> : null}
    </>
  );
}
