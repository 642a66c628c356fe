// The small bar at a selected line: what it says, another kind, the other way round, away with it.
import { ArrowLeftRight, ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import { DIRECTED_CODES, type Tie, type TieCode } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { AtPoint } from './AtPoint.tsx';
import { ChooseKind } from './ChooseKind.tsx';
import { LineSample } from './LineSample.tsx';
import { useKeepInFrame } from './useKeepInFrame.ts';

export interface LineBarProps {
  readonly at: Point;
  readonly label: string;
  /** With its two people, when the line is a relation. */
  readonly tie: { readonly record: Tie; readonly from: Person; readonly to: Person } | null;
  readonly onKind: (code: TieCode) => void;
  readonly onSwap: () => void;
  /** Puts the partners the other way round, when the line is a couple. */
  readonly onSwapPartners: (() => void) | null;
  readonly onRemove: () => void;
}

export function LineBar({ at, label, tie, onKind, onSwap, onSwapPartners, onRemove }: LineBarProps) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const bar = useKeepInFrame();
  const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <AtPoint point={at}>
      <div
        {...bar}
        className="kk-linebar"
        role="toolbar"
        aria-label={label}
        onPointerDown={(event) => event.stopPropagation()}
      >
        {tie ? (
          <button
            type="button"
            aria-expanded={choosing}
            aria-haspopup="listbox"
            title={say('canvas.line.change')}
            onClick={() => setChoosing(!choosing)}
          >
            <LineSample code={tie.record.code} />
            {say(tieKey(tie.record.code))}
            <ChevronDown {...icon} size={16} />
          </button>
        ) : (
          <span className="kk-linebar-label">{label}</span>
        )}
        {tie && DIRECTED_CODES.has(tie.record.code) && (
          <button type="button" aria-label={say('canvas.line.swap')} title={say('canvas.line.swap')} onClick={onSwap}>
            <ArrowLeftRight {...icon} />
          </button>
        )}
        {onSwapPartners && (
          <button
            type="button"
            aria-label={say('canvas.menu.swapPartners')}
            title={say('canvas.menu.swapPartners')}
            onClick={onSwapPartners}
          >
            <ArrowLeftRight {...icon} />
          </button>
        )}
        <button
          type="button"
          aria-label={say('canvas.line.remove')}
          title={say('canvas.line.remove')}
          onClick={onRemove}
        >
          <Trash2 {...icon} />
        </button>
      </div>
      {choosing && tie && (
        <OtherKind
          {...tie}
          onClose={() => setChoosing(false)}
          onChoose={(code) => {
            setChoosing(false);
            onKind(code);
          }}
        />
      )}
    </AtPoint>
  );
}

interface OtherKindProps {
  readonly record: Tie;
  readonly from: Person;
  readonly to: Person;
  readonly onChoose: (code: TieCode) => void;
  readonly onClose: () => void;
}

function OtherKind({ record, from, to, onChoose, onClose }: OtherKindProps) {
  const say = useSay();
  const box = useKeepInFrame();
  return (
    <div
      {...box}
      className="kk-relation kk-relation-at nowheel"
      role="dialog"
      aria-label={say('canvas.line.change')}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ChooseKind from={from} to={to} now={record.code} onChoose={onChoose} />
    </div>
  );
}
