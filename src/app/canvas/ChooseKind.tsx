// Which relation: the twelve of every day with a sample, the keys 1 to 9 choose at once; "Meer…" opens all of them.
import { Search } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { fullNameOf, matchesWords } from '../../model/facts/names.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import { EVERYDAY_CODES, type TieCode } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { AllKinds } from './AllKinds.tsx';
import { LineSample } from './LineSample.tsx';
import { walked } from './walkedList.ts';

export interface ChooseKindProps {
  readonly from: Person;
  readonly to: Person;
  readonly now?: TieCode;
  readonly onChoose: (code: TieCode) => void;
}

export function ChooseKind({ from, to, now, onChoose }: ChooseKindProps) {
  const say = useSay();
  const [all, setAll] = useState(false);
  return (
    <>
      <h2>{say('canvas.relation.kind', { a: fullNameOf(from, say), b: fullNameOf(to, say) })}</h2>
      {all ? (
        <AllKinds {...(now ? { now } : {})} onChoose={onChoose} />
      ) : (
        <EverydayKinds now={now} onChoose={onChoose} onMore={() => setAll(true)} />
      )}
    </>
  );
}

interface EverydayProps {
  readonly now: TieCode | undefined;
  readonly onChoose: (code: TieCode) => void;
  readonly onMore: () => void;
}

/** "Meer…" is the last of the list, so that the arrows reach it. */
const MORE = EVERYDAY_CODES.length;

function EverydayKinds({ now, onChoose, onMore }: EverydayProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(() => Math.max(0, (EVERYDAY_CODES as readonly TieCode[]).indexOf(now ?? 'Friendship')));
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const choose = (i: number): void => {
    const code = EVERYDAY_CODES[i];
    if (code) onChoose(code);
    else onMore();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = walked(event.key, at, MORE + 1);
    const digit = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey ? Number(event.key) - 1 : null;
    const typed = /^\p{L}$/u.test(event.key) ? event.key : '';
    const starting = typed
      ? EVERYDAY_CODES.findIndex((code, i) => i > at && matchesWords(say(tieKey(code)), typed))
      : -1;
    if (digit !== null) choose(digit);
    else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === '0' || event.key === '/') onMore();
    else if (next !== null) setAt(next);
    else if (starting >= 0) setAt(starting);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={say('canvas.relation.kinds')}
      aria-activedescendant={`kk-kind-${at}`}
      className="kk-relation-list kk-relation-kinds"
      onKeyDown={onKeyDown}
    >
      {EVERYDAY_CODES.map((code, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the list points at it with aria-activedescendant.
        <div
          key={code}
          id={`kk-kind-${i}`}
          role="option"
          aria-selected={i === at}
          aria-keyshortcuts={i < 9 ? String(i + 1) : undefined}
          onClick={() => onChoose(code)}
        >
          <LineSample code={code} />
          <span>{say(tieKey(code))}</span>
          {i < 9 && <kbd>{i + 1}</kbd>}
        </div>
      ))}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list points at it with aria-activedescendant. */}
      <div
        id={`kk-kind-${MORE}`}
        role="option"
        aria-selected={at === MORE}
        aria-keyshortcuts="0"
        className="kk-relation-more"
        onClick={onMore}
      >
        <Search size={18} strokeWidth={1.75} aria-hidden />
        <span>{say('canvas.relation.more')}</span>
        <kbd>0</kbd>
      </div>
    </div>
  );
}
