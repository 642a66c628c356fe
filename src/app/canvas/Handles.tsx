// The "+" handles around the selected person, and the handle of a relation: click makes, drag onto somebody links.
import { useReactFlow, useStore } from '@xyflow/react';
import { Plus, Spline } from 'lucide-react';
import { type PointerEvent as ReactPointerEvent, useRef, useState } from 'react';
import type { Point } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Stand } from '../../drawing/scene.ts';
import type { Key } from '../../i18n/say.ts';
import { useSay } from '../context.tsx';
import { AtPoint, useZoom } from './AtPoint.tsx';
import { LinkLine } from './LinkLine.tsx';
import type { LinkKind } from './links.ts';
import { useMedia } from './palette.ts';

interface HandleSort {
  readonly kind: LinkKind;
  readonly label: Key;
  /** From the middle of the symbol: the side on which it stands. */
  readonly side: 'above' | 'right' | 'left' | 'below' | 'corner';
}

const HANDLES: readonly HandleSort[] = [
  { kind: 'parents', label: 'canvas.handle.parents', side: 'above' },
  { kind: 'partner', label: 'canvas.handle.partner', side: 'right' },
  { kind: 'child', label: 'canvas.handle.child', side: 'below' },
  { kind: 'sibling', label: 'canvas.handle.sibling', side: 'left' },
  { kind: 'tie', label: 'canvas.handle.tie', side: 'corner' },
];

/** From the symbol to the middle of a handle, in pixels of the screen: small for a mouse, large for a finger. */
const AWAY = { fine: 26, coarse: 38 };
/** Below this zoom the handles would lie over the neighbours. */
const SMALLEST_ZOOM = 0.55;

function placeOf(side: HandleSort['side'], stand: Stand, zoom: number, away: number): Point {
  const x = stand.reach.x * zoom;
  const y = stand.reach.y * zoom;
  switch (side) {
    case 'above':
      return { x: 0, y: Math.min(-y, stand.box.y * zoom) - away };
    case 'below':
      return { x: 0, y: (stand.box.y + stand.box.height) * zoom + away - 6 };
    case 'left':
      return { x: -x - away, y: 0 };
    case 'right':
      return { x: x + away, y: 0 };
    case 'corner':
      return { x: x + away, y: -y - away };
  }
}

export interface HandlesProps {
  readonly stand: Stand;
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

export function Handles({ stand, onMake, onLink, onDragging }: HandlesProps) {
  const say = useSay();
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
  const drop = (): void => {
    const { kind, over } = draft ?? {};
    end();
    if (kind && over) onLink(kind, over);
  };

  if (zoom < SMALLEST_ZOOM || dragging) return null;
  return (
    <>
      {draft && <LinkLine from={stand.at} to={draft.to} over={draft.over} zoom={zoom} />}
      <AtPoint point={stand.at} className={draft ? 'kk-handles-linking' : ''}>
        {HANDLES.map(({ kind, label, side }) => {
          const { x, y } = placeOf(side, stand, zoom, coarse ? AWAY.coarse : AWAY.fine);
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
