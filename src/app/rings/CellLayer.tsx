// The parts of the circles while somebody is being placed: the one under the hand lights up, and each can be tapped.
import type { Point } from '../../base/geometry.ts';
import type { Cell } from '../../drawing/scene.ts';

interface CellLayerProps {
  readonly cells: readonly Cell[];
  /** The key of the one under the hand. */
  readonly lit: string | null;
  /** Somebody waits for a tap. */
  readonly onPick: ((cell: Cell) => void) | null;
}

const dOf = (outlines: readonly (readonly Point[])[]): string =>
  outlines.map((points) => `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}Z`).join('');

export function CellLayer({ cells, lit, onPick }: CellLayerProps) {
  if (lit === null && onPick === null) return null;
  return (
    <svg className="rings-cells" aria-hidden="true" data-picking={onPick ? '' : undefined}>
      {cells.map((cell) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the same can be done with the list of places and with keys.
        <path
          key={cell.key}
          className={cell.key === lit ? 'rings-cell rings-cell-lit' : 'rings-cell'}
          fillRule="evenodd"
          d={dOf(cell.outlines)}
          onClick={(event) => {
            event.stopPropagation();
            onPick?.(cell);
          }}
        />
      ))}
    </svg>
  );
}
