// Topola: a tree around one person with all relatives.
import type { Contestant } from '../contestant.ts';
import { type Family, indexFamily, type Place } from '../family.ts';
import { evenRows } from '../unionGraph.ts';
import { pretendPage } from './familyChart.ts';
import { firstPlaces } from './firstPlaces.ts';

interface Box {
  readonly id: string;
  width: number;
  height: number;
}

interface Tree {
  indi?: Box;
  spouse?: Box;
  family?: Box;
  width: number;
  height: number;
}

interface Node {
  readonly data: Tree;
  readonly x: number;
  readonly y: number;
}

interface Chart {
  readonly util: { renderChart: (nodes: readonly Node[]) => Promise<void>; updateSvgDimensions: () => void };
  readonly render: () => void;
}

interface Topola {
  readonly RelativesChart: new (options: object) => Chart;
  readonly JsonDataProvider: new (data: object) => object;
}

function dataOf(family: Family): object {
  const index = indexFamily(family);
  const childOf = new Map<string, string>();
  const fams = family.unions.map((u) => {
    let husb: string | undefined;
    let wife: string | undefined;
    for (const p of u.partners) {
      if (index.person.get(p)!.sex === 'f' ? wife === undefined : husb !== undefined) wife = p;
      else husb = p;
    }
    const children = index.kids.get(u.id)!;
    for (const c of children) childOf.set(c, u.id);
    return { id: u.id, husb, wife, children };
  });
  return {
    indis: family.persons.map(({ id, sex }) => ({
      id,
      sex: sex === 'f' ? 'F' : 'M',
      fams: index.unionsOf.get(id)!.map((u) => u.id),
      famc: childOf.get(id),
    })),
    fams,
  };
}

/** Boxes of 48 with 16 of margin, for its people touch. */
const WIDTH = 64;
const HEIGHT = 48;
const renderer = {
  updateNodes(nodes: readonly Node[]): void {
    for (const { data } of nodes) {
      for (const box of [data.indi, data.spouse]) if (box) Object.assign(box, { width: WIDTH, height: HEIGHT });
      if (data.family) Object.assign(data.family, { width: 0, height: 0 });
      data.width = (data.indi?.width ?? 0) + (data.spouse?.width ?? 0);
      data.height = HEIGHT;
    }
  },
  getFamilyAnchor: () => [0, 0],
  getIndiAnchor: ({ data }: Node) => [(WIDTH - data.width) / 2, 0],
  getSpouseAnchor: ({ data }: Node) => [(data.width - WIDTH) / 2, 0],
  getPreferredIndiSize: () => [WIDTH, HEIGHT],
  getPreferredFamSize: () => [0, 0],
  render() {},
  getCss: () => '',
};

export const topola: Contestant = {
  name: 'topola',
  packages: ['topola'],
  open: (peers) => {
    pretendPage();
    const { JsonDataProvider, RelativesChart } = peers.require('topola') as Topola;
    return (family, { root }) => {
      const chart = new RelativesChart({
        data: new JsonDataProvider(dataOf(family)),
        renderer,
        startIndi: root,
        svgSelector: 'x',
        horizontal: false,
        animate: false,
      });
      let nodes: readonly Node[] = [];
      chart.util.renderChart = (given) => {
        nodes = given;
        return Promise.resolve();
      };
      chart.util.updateSvgDimensions = () => {};
      try {
        chart.render();
      } catch (error) {
        if (nodes.length === 0) throw error;
      }
      const drawn = nodes.flatMap(({ data: { indi, spouse, width }, x, y }): (Place & { id: string })[] => [
        ...(indi ? [{ id: indi.id, x: x - width / 2 + indi.width / 2, y }] : []),
        ...(spouse ? [{ id: spouse.id, x: x + width / 2 - spouse.width / 2, y }] : []),
      ]);
      const { places, repeated = 0 } = firstPlaces(drawn);
      return { places: evenRows(places), repeated };
    };
  },
};
