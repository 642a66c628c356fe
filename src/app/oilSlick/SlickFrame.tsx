// The oil slick on the screen: a bar about whoever is chosen, the drawing, and the way to them lit.
import '../ecogram/ecogram.css';
import '../rings/rings.css';
import './slick.css';
import { type KeyboardEvent, useCallback, useMemo } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { readSlick } from '../../diagrams/oilSlick/readSlick.ts';
import { pathTo } from '../../model/facts/levels.ts';
import { type Places, Surface } from '../canvas/Surface.tsx';
import { SurfaceTray } from '../canvas/SurfaceTray.tsx';
import { useStillScene } from '../canvas/useStillScene.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { FirstStep } from '../rings/FirstStep.tsx';
import { useRefit } from '../rings/useRefit.ts';
import { type FrameProps, withView } from '../rings/withView.tsx';
import { openNetworkView } from './openNetworkView.ts';
import { PathLayer } from './PathLayer.tsx';
import { SlickBar } from './SlickBar.tsx';

export default withView(function Frame({ tables, takesFocus, view }: FrameProps) {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const selected = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly);
  const scene = useStillScene(tables, view.id);
  const slick = useMemo(() => readSlick(tables, view), [tables, view]);
  const refit = useRefit(view.id, scene?.bounds);
  const [only] = selected.length === 1 ? selected : [];
  const chosen = only !== undefined && slick.levels.has(only) ? only : null;
  const selection = useMemo<ReadonlySet<Id>>(() => new Set(selected), [selected]);
  const [perspectiveId] = view.perspectiveIds;

  const expand = (ids: readonly Id[], open: boolean): void => {
    if (perspectiveId !== undefined) session.run('slick.expand', { perspectiveId, ids, open });
  };
  const path = useMemo(() => (chosen === null ? [] : pathTo(slick.levels, chosen)), [slick, chosen]);
  const drop = useCallback(
    (moved: ReadonlyMap<Id, Point>): void => {
      session.run('person.place', { viewId: view.id, places: [...moved].map(([id, { x, y }]) => ({ id, x, y })) });
    },
    [session, view.id],
  );
  const places = useMemo((): Places => {
    return {
      drop,
      add: (point) => {
        const outcome = session.run('person.add', { kind: 'other', at: point, viewId: view.id });
        return 'select' in outcome ? (outcome.select?.[0] ?? null) : null;
      },
      // While somebody is being dragged the lines are elsewhere.
      layer: (hand) => (scene && !hand ? <PathLayer scene={scene} path={path} /> : null),
    };
  }, [scene, drop, path, session, view.id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if ((event.key !== '+' && event.key !== '-') || event.ctrlKey || event.metaKey || event.altKey || readOnly) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, [role="dialog"]')) return;
    const ids = selected.filter((id) => (slick.levels.get(id)?.level ?? 0) > 0);
    if (ids.length === 0) return;
    event.preventDefault();
    expand(ids, event.key === '+');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what bubbles up from the people in it.
    <div className="slick rings-main" onKeyDown={onKeyDown}>
      <SlickBar
        tables={tables}
        view={view}
        slick={slick}
        chosen={chosen}
        onExpand={expand}
        onShow={(id) => env.canvas()?.reveal(id)}
      />
      <div className="rings-canvas" {...refit}>
        <Surface tables={tables} takesFocus={takesFocus} places={places} />
        <FirstStep
          tables={tables}
          perspective={slick.perspective}
          inMiddle={slick.focal.length}
          around={slick.around.length}
          onLook={(id) => openNetworkView(session, say, { type: 'oilSlick', eyes: 'family' }, id)}
        />
        <SurfaceTray
          tables={tables}
          tray={slick.notReached}
          viewId={view.id}
          selection={selection}
          readOnly={readOnly}
        />
      </div>
    </div>
  );
});
