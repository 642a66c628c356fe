// The circles on the screen: who still waits at the side, tabs where circles belong together, and the drawing itself.
import './rings.css';
import { useReactFlow } from '@xyflow/react';
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Cell } from '../../drawing/scene.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { Places } from '../canvas/Surface.tsx';
import { Surface } from '../canvas/Surface.tsx';
import { useSay, useSession } from '../context.tsx';
import { CellLayer } from './CellLayer.tsx';
import { CirclesOverview } from './CirclesOverview.tsx';
import { cellAt } from './cellAt.ts';
import { RingSide } from './RingSide.tsx';
import { type Looking, RingTabs } from './RingTabs.tsx';
import { groupOf, openRings } from './ringGroups.ts';
import { SideBySide } from './SideBySide.tsx';
import { useRefit } from './useRefit.ts';
import { useRings } from './useRings.ts';
import { type Ghost, useTrayDrag } from './useTrayDrag.ts';
import { type FrameProps, withView } from './withView.tsx';

export default withView(function Frame({ tables, takesFocus, view }: FrameProps) {
  const say = useSay();
  const session = useSession();
  const flow = useReactFlow();
  const shown = useRings(tables, view);
  const { cells, deeds, selection, readOnly, rings } = shown;
  const side = useRef<HTMLElement>(null);
  /** Chosen in the tray, to be put down with a tap. */
  const [chosen, setChosen] = useState<readonly Id[]>([]);
  const armed = useMemo(() => chosen.filter((id) => selection.includes(id)), [chosen, selection]);

  const latest = useRef({ cells, deeds });
  latest.current = { cells, deeds };

  const cellUnder = useCallback(
    (x: number, y: number): Cell | null => {
      const box = side.current?.getBoundingClientRect();
      if (box && isIn(box, { x, y })) return null;
      return cellAt(latest.current.cells, flow.screenToFlowPosition({ x, y }));
    },
    [flow],
  );
  const dropFromTray = useCallback(
    ({ ids, x, y }: Ghost): void => {
      const cell = cellUnder(x, y);
      if (cell) latest.current.deeds.place(ids, cell);
      else session.announce({ key: 'rings.noPlaceHere' });
    },
    [cellUnder, session],
  );
  const { ghost, begin, justDragged } = useTrayDrag(dropFromTray);

  const focal = useRef<ReadonlySet<Id>>(new Set());
  focal.current = useMemo(() => new Set(rings.focal.map((one) => one.id)), [rings]);
  const drop = useCallback(
    (moved: ReadonlyMap<Id, Point>): void => {
      const box = side.current?.getBoundingClientRect();
      const back: Id[] = [];
      const to = new Map<Cell, Id[]>();
      for (const [id, point] of moved) {
        if (focal.current.has(id)) continue;
        const cell = cellAt(latest.current.cells, point);
        if (box && isIn(box, flow.flowToScreenPosition(point))) back.push(id);
        else if (cell && !cell.people.includes(id)) to.set(cell, [...(to.get(cell) ?? []), id]);
      }
      if (back.length > 0) latest.current.deeds.take(back);
      for (const [cell, ids] of to) latest.current.deeds.place(ids, cell);
    },
    [flow],
  );

  const group = groupOf(tables, view.schemeId);
  const [look, setLook] = useState<{ readonly of: string; readonly as: Looking } | null>(null);
  const looking = look !== null && look.of === group?.id ? look.as : 'one';
  const refit = useRefit(view.id, shown.scene?.bounds);

  const litByGhost = ghost ? (cellUnder(ghost.x, ghost.y)?.key ?? null) : null;
  const places = useMemo((): Places => {
    const pick = (cell: Cell): void => {
      latest.current.deeds.place(armed, cell);
      setChosen([]);
    };
    const add = (point: Point): Id | null => {
      const outcome = session.run('person.add', { kind: 'other' });
      const id = 'select' in outcome ? outcome.select?.[0] : undefined;
      const cell = cellAt(cells, point);
      if (id !== undefined && cell) latest.current.deeds.place([id], cell);
      return id ?? null;
    };
    return {
      drop,
      add,
      layer: (hand) => {
        const held = hand ? [...hand.values()].at(-1) : undefined;
        const lit = held ? (cellAt(cells, held)?.key ?? null) : litByGhost;
        return <CellLayer cells={cells} lit={lit} onPick={armed.length > 0 && !readOnly ? pick : null} />;
      },
    };
  }, [drop, cells, litByGhost, armed, readOnly, session]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const nr = Number(event.key);
    if (!Number.isInteger(nr) || nr < 1 || event.ctrlKey || event.metaKey || event.altKey || readOnly) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')) return;
    const ids = selection.filter((id) => tables.person[id] && !focal.current.has(id));
    const ring = [...new Set(cells.map((cell) => cell.ring))].sort((a, b) => a - b)[nr - 1];
    if (ring === undefined || ids.length === 0) return;
    event.preventDefault();
    const inRing = cells.filter((cell) => cell.ring === ring);
    const partless: Id[] = [];
    for (const id of ids) {
      // In the sector where they stand, or where their group belongs; else it has to be pointed at.
      const now = cells.find((cell) => cell.people.includes(id))?.sector ?? tables.person[id]?.defaultGroup;
      const cell = inRing.length === 1 ? inRing[0] : inRing.find(({ sector }) => sector === now);
      if (cell) deeds.place([id], cell);
      else partless.push(id);
    }
    setChosen(partless);
    if (partless.length > 0) session.announce({ key: 'rings.choosePart' });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what bubbles up from the people in it.
    <div className="rings" data-several={looking === 'one' ? undefined : ''} onKeyDown={onKeyDown}>
      <RingSide
        ref={side}
        shown={shown}
        armed={armed}
        onArm={(ids) => {
          if (justDragged.current) return;
          setChosen(ids);
          session.select(ids);
        }}
        onHold={begin}
      />
      <div className="rings-main">
        <RingTabs shown={shown} looking={looking} onLook={(as) => setLook(group && { of: group.id, as })} />
        <div className="rings-canvas" {...refit}>
          {looking === 'beside' ? (
            <SideBySide shown={shown} />
          ) : looking === 'all' ? (
            <CirclesOverview
              tables={tables}
              view={view}
              onOpen={(schemeId) => {
                const [perspectiveId] = view.perspectiveIds;
                setLook(null);
                openRings(session, say, { schemeId, ...(perspectiveId ? { perspectiveId } : {}) });
              }}
            />
          ) : (
            <Surface tables={tables} takesFocus={takesFocus} places={places} />
          )}
          {armed.length > 0 && !readOnly && looking === 'one' ? (
            <p className="rings-hint" role="status">
              {say('rings.tapPlace', { names: armed.map((id) => callNameOf(tables.person[id], say)).join(', ') })}
            </p>
          ) : null}
        </div>
      </div>
      {ghost ? (
        <div className="rings-ghost" style={{ transform: `translate(${ghost.x + 8}px, ${ghost.y + 8}px)` }}>
          {ghost.ids.map((id) => callNameOf(tables.person[id], say)).join(', ')}
        </div>
      ) : null}
    </div>
  );
});

const isIn = (box: DOMRect, { x, y }: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
