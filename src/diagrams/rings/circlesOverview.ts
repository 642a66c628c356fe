// The five safety circles beside each other in one drawing: to look at together, on a screen or on paper.
import { type Box, grown, unionOf } from '../../base/geometry.ts';
import { paintOrder } from '../../drawing/layers.ts';
import { group } from '../../drawing/mark.ts';
import type { Ground, LegendEntry, Scene } from '../../drawing/scene.ts';
import { SAFETY_CIRCLES, subjectsFor } from '../../model/facts/circles.ts';
import type { View } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type DiagramKind, FIXED, type SceneInput } from '../kind.ts';
import { rings } from './rings.ts';

const IN_ROW = 3;
const GAP = 48;

/** Each circle as a view of its own, about the first child or by the first word where it asks for that. */
export function circleViews(tables: Tables, view: View): View[] {
  return Object.values(SAFETY_CIRCLES).map((schemeId) => {
    const { subjectId: chosen, ...rest } = view;
    const asks = tables.ringScheme[schemeId]?.needsSubject === true;
    const own = schemeId === view.schemeId ? chosen : undefined;
    const subjectId = asks ? (own ?? subjectsFor(tables, schemeId, view.perspectiveIds[0])[0]) : undefined;
    return { ...rest, type: 'rings', schemeId, ...(subjectId === undefined ? {} : { subjectId }) };
  });
}

function scene(input: SceneInput): Scene {
  const scenes = circleViews(input.tables, input.view).map((view) => rings.scene({ ...input, view }));
  const width = Math.max(...scenes.map(({ bounds }) => bounds.width)) + GAP;
  const height = Math.max(...scenes.map(({ bounds }) => bounds.height)) + GAP;
  const legend = new Map<string, LegendEntry>();
  const boxes: Box[] = [];
  const grounds = scenes.map((one, i): Ground => {
    for (const entry of one.legend) legend.set(entry.key, entry);
    const row = Math.floor(i / IN_ROW);
    const inRow = Math.min(IN_ROW, scenes.length - row * IN_ROW);
    const { bounds } = one;
    const at = {
      x: ((i % IN_ROW) - (inRow - 1) / 2) * width - bounds.x - bounds.width / 2,
      y: row * height - bounds.y - bounds.height / 2,
    };
    boxes.push({ ...bounds, x: bounds.x + at.x, y: bounds.y + at.y });
    const marks = paintOrder(one).map((painted) => group(painted.marks, painted.at));
    return { key: `circle/${i}`, code: 'ringCircle', marks: [group(marks, at)], outlines: [] };
  });
  return {
    bounds: grown(boxes.reduce(unionOf), 4),
    grounds,
    strokes: [],
    // Somebody stands in five circles at once here, so they are part of the picture and nothing to take hold of.
    stands: [],
    legend: [...legend.values()],
    tray: Object.keys(input.tables.person).sort(),
  };
}

export const circlesOverview: DiagramKind = {
  id: 'circlesOverview',
  name: 'diagrams.circlesOverview.name',
  purpose: 'diagrams.circlesOverview.purpose',
  reads: rings.reads,
  ...FIXED,
  scene,
  tell: (input) => circleViews(input.tables, input.view).flatMap((view) => rings.tell({ ...input, view })),
};
