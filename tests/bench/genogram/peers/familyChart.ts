// family-chart: a tree around one person.
import type { Contestant } from '../contestant.ts';
import { indexFamily } from '../family.ts';
import { firstPlaces } from './firstPlaces.ts';

type Calculate = (
  data: readonly object[],
  options: object,
) => { readonly data: readonly { readonly data: { readonly id: string }; readonly x: number; readonly y: number }[] };
interface FamilyChart {
  readonly calculateTree?: Calculate;
  readonly CalculateTree?: Calculate;
}

const OPTIONS = {
  node_separation: 80,
  level_separation: 112,
  single_parent_empty_card: false,
  show_siblings_of_main: true,
};

/** It looks for a page when it is loaded, though it needs none to calculate. */
const noElement = () => ({ style: {}, classList: { add() {} }, appendChild() {} });
const NO_PAGE = {
  createElement: noElement,
  createElementNS: noElement,
  querySelector: () => null,
  querySelectorAll: () => [],
  documentElement: {},
  body: {},
  head: { appendChild() {} },
};

export function pretendPage(): void {
  const world = globalThis as { window?: unknown; document?: unknown };
  world.window ??= world;
  world.document ??= NO_PAGE;
}

export const familyChart: Contestant = {
  name: 'family-chart',
  packages: ['family-chart'],
  open: async (peers) => {
    pretendPage();
    const loaded = (await peers.load('family-chart', 'dist/family-chart.esm.js')) as FamilyChart & {
      default?: FamilyChart;
    };
    const from = loaded.default ?? loaded;
    const calculate = loaded.calculateTree ?? loaded.CalculateTree ?? from.calculateTree ?? from.CalculateTree;
    if (!calculate) throw new Error('family-chart has no calculateTree');
    return (family, { root }) => {
      const index = indexFamily(family);
      const data = family.persons.map(({ id, sex }) => {
        const unions = index.unionsOf.get(id)!;
        return {
          id,
          data: { gender: sex === 'f' ? 'F' : 'M' },
          rels: {
            parents: [...(index.primary.get(id)?.partners ?? [])],
            spouses: unions.flatMap((u) => u.partners.filter((p) => p !== id)),
            children: unions.flatMap((u) => index.kids.get(u.id)!),
          },
        };
      });
      const tree = calculate(data, { ...OPTIONS, main_id: root });
      return firstPlaces(tree.data.map((d) => ({ id: d.data.id, x: d.x, y: d.y })));
    };
  },
};
