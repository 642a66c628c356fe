// Somebody in an oil slick: symbol and name on a ground of their own, so that lines run behind them; a double rim for
// who stands in more than one network, a sign at the corner for whose network holds people who are not drawn yet.
import type { Id } from '../../base/ids.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { chipSize, shortNames } from '../rings/chips.ts';
import type { Size } from './place.ts';
import type { Slick } from './readSlick.ts';

const PAD = { x: 7, y: 3 };
const MORE = { width: 32, height: 21, size: 17 };
const ROUND = 17;

/** Words that are not there yet have about this length. */
const UNSAID: Say = () => 'mmmmmm mmmmmm';

/** The same whether a network is open or not, so that nobody has to make room. */
export const spotSize = (name: string): Size => {
  const { width, height } = chipSize(name);
  return { width: width + 2 * PAD.x, height: height + 2 * PAD.y };
};

/** How much room everybody takes, before anything is said about them. */
export function sizesOf(tables: Tables, slick: Slick): (id: Id) => Size {
  const people: readonly Person[] = [...slick.focal, ...slick.around];
  const names = shortNames(tables, people, UNSAID);
  const sizes = new Map(people.map(({ id }) => [id, spotSize(names.get(id) ?? '')]));
  return (id) => sizes.get(id) ?? { width: 0, height: 0 };
}

export interface SpotLook {
  readonly size: Size;
  readonly open: boolean;
  readonly bridge: boolean;
}

/** What lies under the symbol and the name, around (0, 0). */
export function spotGround({ size, open, bridge }: SpotLook): Mark[] {
  const { width, height } = size;
  const rim = (inset: number, stroke: 'ink' | 'bond' | 'none', line: number): Mark => ({
    kind: 'rect',
    x: -width / 2 + inset,
    y: -height / 2 + inset,
    w: width - 2 * inset,
    h: height - 2 * inset,
    radius: ROUND - inset,
    fill: 'paper',
    stroke,
    width: line,
  });
  return bridge ? [rim(1, 'ink', 2), rim(4.5, 'ink', 1.25)] : [rim(1, open ? 'bond' : 'none', 1.5)];
}

/** "+2", half over the lower right corner. */
export function moreSign({ width, height }: Size, more: number): Mark[] {
  if (more === 0) return [];
  const [x, y] = [width / 2 - 3, height / 2 - 3];
  return [
    {
      kind: 'rect',
      x: x - MORE.width / 2,
      y: y - MORE.height / 2,
      w: MORE.width,
      h: MORE.height,
      radius: MORE.height / 2,
      fill: 'paper',
      stroke: 'action',
      width: 1.5,
    },
    { kind: 'text', x, y: y + 6, text: `+${more}`, size: MORE.size, weight: 600, anchor: 'middle', ink: 'action' },
  ];
}
