// The small bar at a selected line: what it says, another kind, the other way round, away with it.
import { ArrowLeftRight, ChevronDown, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import { DIRECTED_CODES, type EmotionalCode, type Tie } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { AtPoint } from './AtPoint.tsx';
import { LineSample } from './LineSample.tsx';
import { ChooseKind } from './RelationChooser.tsx';

export interface LineBarProps {
  readonly at: Point;
  readonly label: string;
  /** With its two people, when the line is a relation. */
  readonly tie: { readonly record: Tie; readonly from: Person; readonly to: Person } | null;
  readonly onKind: (code: EmotionalCode) => void;
  readonly onSwap: () => void;
  readonly onRemove: () => void;
}

export function LineBar({ at, label, tie, onKind, onSwap, onRemove }: LineBarProps) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <AtPoint point={at}>
      <div className="kk-linebar" role="toolbar" aria-label={label} onPointerDown={(event) => event.stopPropagation()}>
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
        <div
          className="kk-relation kk-relation-at nowheel"
          role="dialog"
          aria-label={say('canvas.line.change')}
          onPointerDown={(event) => event.stopPropagation()}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            setChoosing(false);
          }}
        >
          <ChooseKind
            from={tie.from}
            to={tie.to}
            now={tie.record.code}
            onChoose={(code) => {
              setChoosing(false);
              onKind(code);
            }}
          />
        </div>
      )}
    </AtPoint>
  );
}
