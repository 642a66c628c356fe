// A small sheet to draw on with mouse, finger or pen; kept as a picture.
import { Undo2 } from 'lucide-react';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useSay } from '../context.tsx';
import { assetOf, type NewAsset } from './scaledPhoto.ts';

const SIDE = 360;
const WIDTH = 14;
/** Colours of the child's own drawing, the same in every theme. */
const COLOURS: readonly { readonly id: string; readonly name: Key }[] = [
  { id: '#1a1a1a', name: 'sidebar.colour.black' },
  { id: '#c62828', name: 'sidebar.colour.red' },
  { id: '#ef8a00', name: 'sidebar.colour.orange' },
  { id: '#f4c20d', name: 'sidebar.colour.yellow' },
  { id: '#2e8b3d', name: 'sidebar.colour.green' },
  { id: '#1565c0', name: 'sidebar.colour.blue' },
  { id: '#8e44ad', name: 'sidebar.colour.purple' },
  { id: '#8d5a2b', name: 'sidebar.colour.brown' },
];

interface Line {
  readonly colour: string;
  readonly points: { x: number; y: number }[];
}

export function DrawingPad({ onKeep, onCancel }: { onKeep: (asset: NewAsset) => void; onCancel: () => void }) {
  const say = useSay();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [colour, setColour] = useState(COLOURS[0]?.id ?? '');
  const [lines, setLines] = useState<readonly Line[]>([]);
  const current = useRef<Line | null>(null);

  useEffect(() => paint(canvas.current, lines), [lines]);

  const pointOf = (event: PointerEvent<HTMLCanvasElement>): { x: number; y: number } => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - box.left) / box.width) * SIDE,
      y: ((event.clientY - box.top) / box.height) * SIDE,
    };
  };
  const start = (event: PointerEvent<HTMLCanvasElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    current.current = { colour, points: [pointOf(event)] };
    paint(canvas.current, [...lines, current.current]);
  };
  const go = (event: PointerEvent<HTMLCanvasElement>): void => {
    if (!current.current) return;
    current.current.points.push(pointOf(event));
    paint(canvas.current, [...lines, current.current]);
  };
  const stop = (): void => {
    const line = current.current;
    current.current = null;
    if (line) setLines((before) => [...before, line]);
  };
  const keep = (): void => {
    const asset = canvas.current ? assetOf(canvas.current.toDataURL('image/png'), 'drawing') : null;
    if (asset) onKeep(asset);
  };
  return (
    <div className="side-pad">
      <ToggleButtonGroup
        className="side-colours"
        aria-label={say('sidebar.colour')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[colour]}
        onSelectionChange={(keys) => setColour(String([...keys][0]))}
      >
        {COLOURS.map(({ id, name }) => (
          <ToggleButton
            key={id}
            id={id}
            className="side-colour"
            aria-label={say(name)}
            style={{ backgroundColor: id }}
          />
        ))}
      </ToggleButtonGroup>
      <canvas
        ref={canvas}
        width={SIDE}
        height={SIDE}
        className="side-canvas"
        role="img"
        aria-label={say('sidebar.drawHere')}
        onPointerDown={start}
        onPointerMove={go}
        onPointerUp={stop}
        onPointerCancel={stop}
      />
      <div className="side-buttons">
        <Button
          className="button bordered"
          isDisabled={lines.length === 0}
          onPress={() => setLines(lines.slice(0, -1))}
        >
          <Undo2 className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.undoLine')}
        </Button>
        <Button className="button primary" isDisabled={lines.length === 0} onPress={keep}>
          {say('sidebar.keepDrawing')}
        </Button>
        <Button className="button" onPress={onCancel}>
          {say('sidebar.cancel')}
        </Button>
      </div>
    </div>
  );
}

function paint(canvas: HTMLCanvasElement | null, lines: readonly Line[]): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE);
  context.lineWidth = WIDTH;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const { colour, points } of lines) {
    const [first, ...rest] = points;
    if (!first) continue;
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(first.x, first.y);
    context.lineTo(first.x, first.y + 0.1);
    for (const point of rest) context.lineTo(point.x, point.y);
    context.stroke();
  }
}
