// Somebody in an oil slick: symbol and name on a ground of their own, so that lines run behind them; a double rim for
// who stands in more than one network, a thick one for who stands out, a sign beside for whose network holds people who are not drawn yet.
import type { Box } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { chipSize, shortNames } from '../rings/chips.ts';
import type { Size } from './place.ts';
import type { Slick } from './readSlick.ts';

const PAD = { x: 7, y: 3 };
const MORE = { width: 34, height: 22, size: 19 } as const;
/** The sign in the middle of its sample. */
export const MORE_SAMPLE: Box = { x: -MORE.width / 2, y: -MORE.height / 2, width: MORE.width, height: MORE.height };
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
  /** Stands out. */
  readonly lit: boolean;
}

/** What lies under the symbol and the name, around (0, 0). */
export function spotGround({ size, open, bridge, lit }: SpotLook): Mark[] {
  const { width, height } = size;
  const rim = (inset: number, stroke: 'ink' | 'bond' | 'action' | 'none', line: number): Mark => ({
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
  const own = bridge ? [rim(1, 'ink', 2), rim(4.5, 'ink', 1.25)] : [rim(1, open ? 'bond' : 'none', 1.5)];
  return lit ? [rim(-2.5, 'action', 5), ...own] : own;
}

/** Where "+2" can stand at somebody: behind the name, before the symbol, below or above the name. */
export function morePlaces({ width, height }: Size): [Box, ...Box[]] {
  const at = (x: number, y: number): Box => ({
    x: x - MORE.width / 2,
    y: y - MORE.height / 2,
    width: MORE.width,
    height: MORE.height,
  });
  const [aside, over] = [(width + MORE.width) / 2 + 1, (height + MORE.height) / 2 + 1];
  const end = width / 2 - MORE.width / 2 - PAD.x;
  return [at(aside, 0), at(-aside, 0), at(end, over), at(end, -over), at(-end, over), at(-end, -over)];
}

export const moreSign = ({ x, y, width, height }: Box, more: number): Mark[] => [
  { kind: 'rect', x, y, w: width, h: height, radius: height / 2, fill: 'paper', stroke: 'action', width: 1.5 },
  {
    kind: 'text',
    x: x + width / 2,
    y: y + height / 2 + 6,
    text: `+${more}`,
    size: MORE.size,
    weight: 600,
    anchor: 'middle',
    ink: 'action',
  },
];
