// Everything the screens around the circles need: what is shown, who waits, and what can be done with people.
import { useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Rings } from '../../diagrams/rings/readRings.ts';
import { readRings } from '../../diagrams/rings/readRings.ts';
import type { Cell, Scene } from '../../drawing/scene.ts';
import type { Circle } from '../../model/facts/circles.ts';
import { circleOf } from '../../model/facts/ringViews.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useStillScene } from '../canvas/useStillScene.ts';
import { usePorts, useSession, useSessionState } from '../context.tsx';

export interface RingDeeds {
  readonly place: (ids: readonly Id[], cell: Pick<Cell, 'ring' | 'sector'>) => void;
  /** Back to "nog niet geplaatst". */
  readonly take: (ids: readonly Id[]) => void;
  readonly leaveOut: (ids: readonly Id[], reason: string) => void;
}

export interface RingsShown {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly rings: Rings;
  readonly circle: Circle | null;
  readonly scene: Scene | null;
  readonly cells: readonly Cell[];
  readonly selection: readonly Id[];
  readonly readOnly: boolean;
  readonly forWorker: boolean;
  readonly deeds: RingDeeds;
}

export function useRings(tables: MaskedTables, view: View): RingsShown {
  const session = useSession();
  const { clock } = usePorts();
  const selection = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly);
  const forWorker = useSessionState((state) => state.audience === 'worker');
  const scene = useStillScene(tables, view.id);
  const rings = useMemo(() => readRings(tables, view), [tables, view]);
  const circle = useMemo(() => circleOf(view), [view]);
  const deeds = useMemo((): RingDeeds => {
    const about = (personIds: readonly Id[]) => circle && { circle, personIds, heard: !forWorker, day: clock.today() };
    return {
      place(ids, { ring, sector }) {
        const placing = about(ids);
        if (placing) session.run('ring.place', { ...placing, ring, ...(sector === undefined ? {} : { sector }) });
      },
      take(ids) {
        const placing = about(ids);
        if (placing) session.run('ring.unplace', placing);
      },
      leaveOut(ids, reason) {
        const placing = about(ids);
        if (placing) session.run('ring.notPlaced', { ...placing, reason });
      },
    };
  }, [session, clock, circle, forWorker]);
  return {
    tables,
    view,
    rings,
    circle,
    scene,
    cells: scene?.cells ?? [],
    selection,
    readOnly,
    forWorker,
    deeds,
  };
}
