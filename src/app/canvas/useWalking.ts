// The keyboard on the drawing: arrows walk the family, E goes along somebody's lines, Alt+arrows nudge.
import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Tables } from '../../model/records/registry.ts';
import { useSession, useSettings } from '../context.tsx';
import { type Direction, nextPerson, readingOrder } from './reading.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const STEP = 8;
const LARGE_STEP = 40;

export interface WalkingInput {
  readonly scene: Scene;
  readonly tables: Tables;
  /** Who has, or would get, the focus. */
  readonly current: Id | null;
  readonly home: Id | null;
  readonly goTo: (id: Id) => void;
}

export function useWalking({ scene, tables, current, home, goTo }: WalkingInput): (event: KeyboardEvent) => void {
  const session = useSession();
  const { settings } = useSettings();
  /** The last step up or down, so that the way back leads to where it came from. */
  const trail = useRef<{ from: Id; to: Id } | null>(null);
  const nthLine = useRef<{ of: Id; nr: number }>({ of: '', nr: -1 });

  const nudge = useCallback(
    (direction: Direction, by: number): void => {
      const { viewId, selection, readOnly } = session.store.getState();
      if (viewId === null || readOnly) return;
      const dx = direction === 'left' ? -by : direction === 'right' ? by : 0;
      const dy = direction === 'up' ? -by : direction === 'down' ? by : 0;
      const places = scene.stands
        .filter((stand) => selection.includes(stand.id))
        .map(({ id, at }) => ({ id, x: at.x + dx, y: at.y + dy }));
      if (places.length > 0) session.run('person.place', { viewId, places });
    },
    [scene, session],
  );

  const nextLine = useCallback((): boolean => {
    if (current === null) return false;
    const lines = scene.strokes
      .filter((stroke) => stroke.people.includes(current) && stroke.records.length > 0)
      .sort((a, b) => (a.layer === b.layer ? 0 : a.layer === 'bond' ? -1 : 1));
    const nr = nthLine.current.of === current ? (nthLine.current.nr + 1) % lines.length : 0;
    const line = lines[nr];
    if (!line) return false;
    nthLine.current = { of: current, nr };
    session.select(line.records.map((record) => record.id));
    session.announce({ key: 'canvas.say.line', values: { nr: nr + 1, count: lines.length, label: line.label } });
    return true;
  }, [current, scene, session]);

  const walk = useCallback(
    (direction: Direction): boolean => {
      if (current === null) return false;
      const cameFrom = trail.current?.to === current ? trail.current.from : null;
      const next = nextPerson(tables, scene.stands, current, direction, cameFrom);
      if (next === null) return false;
      trail.current = direction === 'up' || direction === 'down' ? { from: current, to: next } : null;
      goTo(next);
      return true;
    },
    [current, tables, scene, goTo],
  );

  return useCallback(
    (event: KeyboardEvent): void => {
      if (
        event.nativeEvent.isComposing ||
        (event.ctrlKey !== (event.key === 'Home' || event.key === 'End') && event.ctrlKey)
      )
        return;
      const direction = ARROWS[event.key];
      let done = false;
      if (direction) {
        if (event.altKey || settings.arrowsMove) {
          nudge(direction, event.shiftKey ? LARGE_STEP : STEP);
          done = true;
        } else {
          walk(direction);
          done = true;
        }
      } else if (event.key === 'Home' || event.key === 'End') {
        const order = readingOrder(scene.stands);
        const to = event.ctrlKey
          ? event.key === 'Home'
            ? order[0]?.id
            : order.at(-1)?.id
          : event.key === 'Home'
            ? home
            : null;
        if (to) {
          goTo(to);
          done = true;
        }
      } else if (event.key.toLowerCase() === 'e' && !event.altKey && settings.letterKeys) {
        done = nextLine();
      } else if (event.key === ' ' && current !== null) {
        session.select([current]);
        done = true;
      }
      if (done) event.preventDefault();
    },
    [scene, home, current, goTo, nudge, walk, nextLine, session, settings],
  );
}
