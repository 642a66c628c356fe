// The "+" handles around the selected person, and the handle of a relation: click makes, drag onto somebody links.
import { useReactFlow, useStore } from '@xyflow/react';
import { Plus, Spline } from 'lucide-react';
import { type PointerEvent as ReactPointerEvent, useMemo, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene, Stand } from '../../drawing/scene.ts';
import type { Key } from '../../i18n/say.ts';
import { useActions, useSay } from '../context.tsx';
import { AtPoint, useZoom } from './AtPoint.tsx';
import { type HandleSide, handlePlaces, inTheWay } from './handlePlaces.ts';
import { LinkLine } from './LinkLine.tsx';
import type { LinkKind } from './links.ts';
import { useMedia } from './palette.ts';

interface HandleSort {
  readonly kind: LinkKind;
  readonly label: Key;
  readonly side: HandleSide;
}

const HANDLES: readonly HandleSort[] = [
  { kind: 'parents', label: 'canvas.handle.parents', side: 'above' },
  { kind: 'partner', label: 'canvas.handle.partner', side: 'right' },
  { kind: 'child', label: 'canvas.handle.child', side: 'below' },
  { kind: 'sibling', label: 'canvas.handle.sibling', side: 'left' },
  { kind: 'tie', label: 'canvas.handle.tie', side: 'corner' },
];

/** From the symbol to the middle of a handle, and half a handle, in pixels of the screen: small for a mouse, large for a finger. */
const SIZES = { fine: { away: 26, radius: 12 }, coarse: { away: 38, radius: 22 } };
/** Below this zoom the handles would lie over the neighbours. */
const SMALLEST_ZOOM = 0.55;

export interface HandlesProps {
  readonly scene: Scene;
  readonly stand: Stand;
  /** Only the handle of a relation. */
  readonly ties: boolean;
  readonly onMake: (kind: LinkKind) => void;
  readonly onLink: (kind: LinkKind, toId: Id) => void;
  /** A drag began (with its kind) or ended (null); gives back who may be linked. */
  readonly onDragging: (kind: LinkKind | null) => ReadonlySet<Id>;
}

interface Draft {
  readonly kind: LinkKind;
  readonly to: Point;
  readonly over: Id | null;
}

const personAt = (x: number, y: number): Id | null => {
  for (const element of document.elementsFromPoint(x, y)) {
    const person = element.closest('[data-person]')?.getAttribute('data-person');
    if (person) return person;
  }
  return null;
};

export function Handles({ scene, stand, ties, onMake, onLink, onDragging }: HandlesProps) {
  const say = useSay();
  const { ui } = useActions().env;
  const zoom = useZoom();
  const coarse = useMedia('(pointer: coarse)');
  const { screenToFlowPosition } = useReactFlow();
  const dragging = useStore((state) => state.userSelectionActive);
  const [draft, setDraft] = useState<Draft | null>(null);
  const press = useRef<{ x: number; y: number; kind: LinkKind; valid: ReadonlySet<Id> | null } | null>(null);
  const justDragged = useRef(false);

  const start = (event: ReactPointerEvent<HTMLButtonElement>, kind: LinkKind): void => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { x: event.clientX, y: event.clientY, kind, valid: null };
    justDragged.current = false;
  };
  const move = (event: ReactPointerEvent<HTMLButtonElement>): void => {
    const from = press.current;
    if (!from) return;
    const threshold = event.pointerType === 'mouse' ? 4 : 8;
    if (from.valid === null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < threshold) return;
    // Where the panel lies over the drawing it would lie over those who can be linked.
    if (from.valid === null) ui.leavePanel();
    from.valid ??= onDragging(from.kind);
    justDragged.current = true;
    const found = personAt(event.clientX, event.clientY);
    setDraft({
      kind: from.kind,
      to: screenToFlowPosition({ x: event.clientX, y: event.clientY }),
      over: found !== null && from.valid.has(found) ? found : null,
    });
  };
  const end = (): void => {
    if (press.current?.valid) onDragging(null);
    press.current = null;
    setDraft(null);
  };
  const drop = (event: ReactPointerEvent): void => {
    // Where it is let go counts, not where it was last drawn: a quick finger is ahead of the drawing.
    const { kind, valid } = press.current ?? {};
    const over = valid ? personAt(event.clientX, event.clientY) : null;
    end();
    if (kind && over !== null && valid?.has(over)) onLink(kind, over);
  };

  const obstacles = useMemo(() => inTheWay(scene, stand), [scene, stand]);
  if (zoom < SMALLEST_ZOOM || dragging) return null;
  const shown = HANDLES.filter(({ kind }) => !ties || kind === 'tie');
  const size = coarse ? SIZES.coarse : SIZES.fine;
  const places = handlePlaces(
    shown.map(({ side }) => side),
    { stand, obstacles, zoom, ...size },
  );
  return (
    <>
      {draft && <LinkLine from={stand.at} to={draft.to} over={draft.over} zoom={zoom} />}
      <AtPoint point={stand.at} className={draft ? 'kk-handles-linking' : ''}>
        {shown.map(({ kind, label }, nr) => {
          const { x, y } = places[nr] ?? { x: 0, y: 0 };
          return (
            <button
              key={kind}
              type="button"
              tabIndex={-1}
              className={`kk-handle kk-handle-${kind}`}
              style={{ left: x, top: y }}
              aria-label={say(label, { name: stand.label.split(',')[0] ?? '' })}
              title={say(label, { name: stand.label.split(',')[0] ?? '' })}
              onPointerDown={(event) => start(event, kind)}
              onPointerMove={move}
              onPointerUp={drop}
              onPointerCancel={end}
              onClick={() => {
                if (!justDragged.current) onMake(kind);
                justDragged.current = false;
              }}
            >
              <span>
                {kind === 'tie' ? <Spline size={14} strokeWidth={2} /> : <Plus size={16} strokeWidth={2.25} />}
              </span>
            </button>
          );
        })}
      </AtPoint>
    </>
  );
}
