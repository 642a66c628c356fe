// Says on the drawing that it shows only a part of the family, and gives the rest back.
import { Users, X } from 'lucide-react';
import { aroundOf } from '../../diagrams/genogram/around.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useSay, useSessionState } from '../context.tsx';
import { useShowAround } from './useShowAround.ts';

interface Props {
  readonly tables: MaskedTables;
  /** How many people are drawn, and how many of the family are not. */
  readonly drawn: number;
  readonly leftOut: number;
}

export function AroundChip({ tables, drawn, leftOut }: Props) {
  const say = useSay();
  const showAround = useShowAround();
  const viewId = useSessionState((state) => state.viewId);
  const readOnly = useSessionState((state) => state.readOnly);
  const view = viewId === null ? undefined : tables.view[viewId];
  const around = view ? aroundOf(tables, view) : null;
  if (!view || !around) return null;
  const name = callNameOf(tables.person[around.personId], say);
  return (
    <div className="kk-around" role="status">
      <Users size={16} strokeWidth={1.75} aria-hidden />
      <span dir="auto">{say('canvas.around', { name, count: around.generations })}</span>
      {leftOut > 0 ? (
        <span className="quiet">{say('canvas.around.drawn', { count: drawn + leftOut, drawn })}</span>
      ) : null}
      {readOnly ? null : (
        <button type="button" onClick={() => showAround(view.id, null)}>
          <X size={16} strokeWidth={1.75} aria-hidden />
          {say('canvas.around.all')}
        </button>
      )}
    </div>
  );
}
