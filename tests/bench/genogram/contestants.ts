// All layouts that take part.
import { name as ourName, layout as ours } from '../layoutAdapter.ts';
import { layout as prototype } from './baseline.mjs';
import type { Contestant, LayoutOptions } from './contestant.ts';
import { d3Dag } from './peers/d3Dag.ts';
import { d3Force } from './peers/d3Force.ts';
import { dagre } from './peers/dagre.ts';
import { elk, elkInteractive } from './peers/elk.ts';
import { familyChart } from './peers/familyChart.ts';
import { graphviz } from './peers/graphviz.ts';
import { relativesTree } from './peers/relativesTree.ts';
import { topola } from './peers/topola.ts';
import { webcola } from './peers/webcola.ts';

/** What the two of our own understand. */
function known({ previous, pinned }: LayoutOptions, strict: boolean) {
  return { ...(previous ? { previous } : {}), ...(pinned ? { pinned } : {}), strict };
}

function own(name: string, layout: typeof prototype, strict: boolean): Contestant {
  return {
    name,
    packages: [],
    live: true,
    open: () => (family, options) => ({ places: layout(family, known(options, strict)) }),
  };
}

export const OURS = own(ourName, ours, false);
export const OURS_STRICT = own(`${ourName}, eldest always left`, ours, true);
export const BASELINE = own('prototype', prototype, false);
export const BASELINE_STRICT = own('prototype, eldest always left', prototype, true);

export const CONTESTANTS: readonly Contestant[] = [
  OURS,
  OURS_STRICT,
  BASELINE,
  BASELINE_STRICT,
  elk,
  elkInteractive,
  d3Dag,
  dagre,
  graphviz,
  webcola,
  d3Force,
  relativesTree,
  familyChart,
  topola,
];
