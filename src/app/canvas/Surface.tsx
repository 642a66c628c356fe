// Puts the parts of the drawing surface together and ties them to the session.
import { ReactFlow, SelectionMode, useReactFlow, ViewportPortal } from '@xyflow/react';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useActions, useSay, useSession, useSessionState, useSettings } from '../context.tsx';
import { AroundChip } from './AroundChip.tsx';
import { CanvasMenu, type CanvasMenuItem } from './CanvasMenu.tsx';
import { nodeMaker, type StandFlowNode } from './flowNodes.ts';
import { GuideLines } from './GuideLines.tsx';
import { LineLayer, lineKeyOf } from './LineLayer.tsx';
import { type LinkKind, linkTargets } from './links.ts';
import { MiniMap } from './MiniMap.tsx';
import { emptyMenu, lineMenu, personMenu } from './menuItems.ts';
import { type OverlayState, Overlays, type TieOf } from './Overlays.tsx';
import { useMedia } from './palette.ts';
import { isField, isOnDrawing, isPane } from './pointedAt.ts';
import { StandView } from './StandView.tsx';
import { SurfaceTray } from './SurfaceTray.tsx';
import { leastZoom, MAX_ZOOM, useCamera } from './useCamera.ts';
import { type MenuPlace, useContextMenu } from './useContextMenu.ts';
import { useController } from './useController.ts';
import { useDrag } from './useDrag.ts';
import { adds, useFlowHandlers } from './useFlowHandlers.ts';
import { useFocus } from './useFocus.ts';
import { useInSight } from './useInSight.ts';
import { useScene } from './useScene.ts';
import { useWalking } from './useWalking.ts';
import { ZoomBar } from './ZoomBar.tsx';

const NODE_TYPES = { stand: StandView };
const NO_EDGES: never[] = [];
const ADD_KEYS = ['Shift', 'Control', 'Meta'];
const MIDDLE_BUTTON = [1];
const NO_WORDS = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'edge.a11yDescription.default': '',
};
const PRO = { hideAttribution: true };
const NO_STANDS: Scene['stands'] = [];
const NOBODY: ReadonlySet<Id> = new Set();
const EMPTY_SCENE: Scene = {
  bounds: { x: 0, y: 0, width: 1, height: 1 },
  grounds: [],
  strokes: [],
  stands: [],
  legend: [],
  tray: [],
};

/** Of drawings in which places mean something. */
export interface Places {
  /** What is drawn behind the people while somebody is being placed. */
  readonly layer: (hand: ReadonlyMap<Id, Point> | null) => ReactNode;
  readonly drop: (moved: ReadonlyMap<Id, Point>) => void;
  /** Somebody new, who belongs where that is. */
  readonly add: (point: Point) => Id | null;
  /** What a line drawn here between two people says besides its kind; without it no lines are drawn here. */
  readonly tieOf?: TieOf;
}

export interface SurfaceProps {
  readonly tables: MaskedTables;
  /** The first person was just typed: the keys belong to the drawing from now on. */
  readonly takesFocus: boolean;
  readonly places?: Places;
}

export function Surface({ tables, takesFocus, places }: SurfaceProps) {
  const say = useSay();
  const session = useSession();
  const actions = useActions();
  const { settings } = useSettings();
  const flow = useReactFlow<StandFlowNode>();
  const coarse = useMedia('(pointer: coarse)');
  const caseId = useSessionState((state) => state.caseId);
  const viewId = useSessionState((state) => state.viewId);
  const selected = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly);
  const root = useRef<HTMLDivElement>(null);
  // A finger pans already: there the same button lets it draw a frame around people instead.
  const [swapped, setHand] = useState(false);
  const [hand, frame] = [swapped && !coarse, swapped && coarse];
  const [overlay, setOverlay] = useState<OverlayState>(null);
  const [linking, setLinking] = useState<ReadonlySet<Id> | null>(null);

  const standById = useRef<ReadonlyMap<Id, (typeof stands)[number]>>(new Map());
  const standOf = useCallback((id: Id) => standById.current.get(id), []);
  const latestScene = useRef<Scene>(EMPTY_SCENE);
  const inLineWith = useCallback(() => (latestScene.current.cells ? NO_STANDS : latestScene.current.stands), []);
  const drag = useDrag(standOf, inLineWith, places?.drop);
  const scene = useScene(tables, viewId, drag.hand) ?? EMPTY_SCENE;
  const { stands } = scene;
  latestScene.current = scene;
  standById.current = useMemo(() => new Map(stands.map((stand) => [stand.id, stand])), [stands]);

  const selection = useMemo<ReadonlySet<Id>>(() => (selected.length === 0 ? NOBODY : new Set(selected)), [selected]);
  const home = tables.caseInfo[CASE_ID]?.indexPersonIds[0] ?? null;
  const camera = useCamera(scene, `${caseId}/${viewId}`, home, selected.length > 0);
  const focus = useFocus({ root, scene, selected, home });

  const [makeNodes] = useState(nodeMaker);
  const word = say('canvas.person.word');
  const { tabStop } = focus;
  const always = useMemo(() => (tabStop === null ? selection : new Set([...selection, tabStop])), [selection, tabStop]);
  const inSight = useInSight(scene, always);
  const nodes = makeNodes(inSight.stands, { selection, tabStop, hand: drag.hand, lit: linking, word });

  const goTo = (id: Id): void => {
    session.select([id]);
    focus.moveTo(id);
    camera.show(id);
  };
  const walk = useWalking({ scene, tables, current: focus.tabStop, home, goTo });

  const addHere = useCallback(
    (x: number, y: number) => {
      if (!viewId) return;
      const at = flow.screenToFlowPosition({ x, y });
      if (places) {
        const id = places.add(at);
        if (id !== null) setOverlay({ is: 'naming', ids: [id] });
        return;
      }
      const outcome = session.run('person.add', { kind: 'other', at, viewId });
      if ('nameNext' in outcome && outcome.nameNext) setOverlay({ is: 'naming', ids: outcome.nameNext });
    },
    [flow, session, viewId, places],
  );

  const latestFocus = useRef(focus);
  latestFocus.current = focus;
  const isDrawn = useCallback((id: Id) => standById.current.has(id), []);
  const handlers = useFlowHandlers({ onPositions: drag.onPositions, isDrawn, focus: latestFocus, camera, setOverlay });
  const controller = useController({ camera, focus: latestFocus, scene: latestScene, setHand, setOverlay });
  useEffect(() => actions.attachCanvas(controller), [actions, controller]);
  useEffect(() => {
    if (takesFocus) controller.focus();
  }, [takesFocus, controller]);

  const [menu, setMenu] = useState<{ place: MenuPlace; items: readonly CanvasMenuItem[] } | null>(null);
  const menuHandlers = useContextMenu((place) => {
    const makers = { session, actions, addHere: () => addHere(place.x, place.y) };
    const person = place.target.closest('[data-person]')?.getAttribute('data-person');
    if (!person) {
      const key = lineKeyOf(place.target);
      const records = scene.strokes.find((one) => one.key === key)?.records.map((record) => record.id);
      setMenu({ place, items: records ? lineMenu(makers, records) : emptyMenu(makers) });
      if (records) selectLine(key, false);
      return;
    }
    const ids = selected.includes(person) ? selected.filter((id) => standById.current.has(id)) : [person];
    if (!selected.includes(person)) session.select([person]);
    const pinned = ids.every((id) => standById.current.get(id)?.pinned);
    setMenu({ place, items: personMenu(makers, ids, pinned) });
  });

  const selectLine = (key: string | null, adding: boolean): void => {
    const stroke = key === null ? undefined : scene.strokes.find((one) => one.key === key);
    if (!stroke) return;
    const ids = stroke.records.map((record) => record.id);
    session.select(adding ? [...new Set([...selected, ...ids])] : ids);
    focus.here();
  };
  const onLineClick = (event: MouseEvent): void => selectLine(lineKeyOf(event.target), adds(event));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isField(event.target) || !isOnDrawing(event.target)) return;
    if (menuHandlers.onMenuKey(event)) return;
    walk(event);
  };

  const only = selected.length === 1 ? standById.current.get(selected[0] ?? '') : undefined;
  const onHandle = (kind: LinkKind): void => {
    if (kind === 'tie' && only) setOverlay({ is: 'relating', fromId: only.id, toId: null });
    else actions.run(HANDLE_ACTIONS[kind]);
  };
  const onDragging = (kind: LinkKind | null): ReadonlySet<Id> => {
    const targets = kind && only ? linkTargets(tables, kind, only.id, standById.current.keys()) : null;
    setLinking(targets);
    return targets ?? NOBODY;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what bubbles up from the people and lines in it.
    <div
      ref={root}
      className="kk-canvas"
      data-hand={hand ? '' : undefined}
      data-far={inSight.far ? '' : undefined}
      data-dragging={drag.hand ? '' : undefined}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onContextMenu={menuHandlers.onContextMenu}
      onPointerDown={menuHandlers.onPointerDown}
      onPointerMove={menuHandlers.onPointerMove}
      onPointerUp={menuHandlers.onPointerUp}
      onPointerCancel={menuHandlers.onPointerUp}
      onClick={onLineClick}
      onDoubleClick={(event) => {
        if (!readOnly && isPane(event.target)) addHere(event.clientX, event.clientY);
      }}
    >
      <ReactFlow<StandFlowNode>
        ref={notAnApplication}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        {...handlers}
        onNodeDragStart={drag.onStart}
        onNodeDragStop={drag.onStop}
        nodesDraggable={!readOnly && !hand}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        disableKeyboardA11y
        ariaLabelConfig={NO_WORDS}
        nodeDragThreshold={coarse ? 8 : 4}
        nodeClickDistance={coarse ? 8 : 4}
        paneClickDistance={coarse ? 8 : 4}
        selectionOnDrag={!hand && (frame || !coarse)}
        selectionMode={SelectionMode.Partial}
        selectionKeyCode={null}
        multiSelectionKeyCode={ADD_KEYS}
        deleteKeyCode={null}
        panOnDrag={frame ? false : hand ? true : MIDDLE_BUTTON}
        panOnScroll={!settings.wheelZooms}
        panOnScrollSpeed={1}
        zoomOnScroll={settings.wheelZooms}
        zoomOnDoubleClick={false}
        minZoom={leastZoom(scene.bounds)}
        maxZoom={MAX_ZOOM}
        elevateNodesOnSelect={false}
        proOptions={PRO}
      >
        <ViewportPortal>
          <LineLayer grounds={scene.grounds} strokes={inSight.strokes} selection={selection} />
          {places?.layer(drag.hand)}
        </ViewportPortal>
        <GuideLines guides={drag.guides} />
        <Overlays
          state={overlay}
          setState={setOverlay}
          tables={tables}
          scene={scene}
          camera={camera}
          selected={selected}
          quiet={drag.hand !== null || (places !== undefined && !places.tieOf)}
          tieOf={places?.tieOf}
          onHandle={onHandle}
          onDragging={onDragging}
          onClosed={focus.restore}
        />
      </ReactFlow>
      <AroundChip tables={tables} drawn={scene.stands.length} leftOut={scene.leftOut ?? 0} />
      {!places && (
        <SurfaceTray tables={tables} tray={scene.tray} viewId={viewId} selection={selection} readOnly={readOnly} />
      )}
      {overlay === null && <MiniMap bounds={scene.bounds} stands={stands} />}
      <ZoomBar controller={controller} pressed={swapped} coarse={coarse} />
      {readOnly && <p className="kk-readonly">{say('canvas.readOnly')}</p>}
      {menu && (
        <CanvasMenu
          at={menu.place}
          label={say('canvas.menu.label')}
          items={menu.items}
          onClose={() => {
            setMenu(null);
            focus.restore();
          }}
        />
      )}
    </div>
  );
}

const HANDLE_ACTIONS: Readonly<Record<LinkKind, string>> = {
  parents: 'addParents',
  partner: 'addPartner',
  sibling: 'addSibling',
  child: 'addChild',
  tie: 'addRelation',
};

/** React Flow calls its frame an application, which takes their reading keys from screen readers. */
const notAnApplication = (frame: HTMLDivElement | null): void => frame?.removeAttribute('role');
