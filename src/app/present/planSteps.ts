// The steps of a presentation as they are shown: those that were kept, or the whole drawing where its words can be read,
// or an unfolding when they cannot.
import type { Box } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { stepsOf, unfolding } from '../../model/facts/presentationSteps.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { PresentationStep } from '../../model/records/arrangement.ts';
import { enlargedToFit, frameAround, pagesOf, type Room, roomFor } from './room.ts';

export interface PlannedStep {
  readonly key: string;
  readonly viewId: Id;
  readonly caption: string;
  /** Everybody when null. */
  readonly shownIds: ReadonlySet<Id> | null;
  readonly focusId: Id | null;
  readonly withTies: boolean;
  readonly frame: Box;
  readonly enlarged: number;
  /** The kept step it belongs to. */
  readonly stepId: Id | null;
}

export interface PlanRequest {
  readonly tables: MaskedTables;
  readonly viewId: Id;
  readonly sceneOf: (viewId: Id) => Scene | null;
  readonly say: Say;
  /** Width of the screen against its height. */
  readonly aspect: number;
  /** Only the view itself, not the steps that were kept. */
  readonly onlyView?: boolean;
}

export function planSteps({ tables, viewId, sceneOf, say, aspect, onlyView = false }: PlanRequest): PlannedStep[] {
  const kept = onlyView ? [] : stepsOf(tables);
  const seen = new Map<Id, ReadonlySet<Id>>();
  const planned = kept.flatMap((step) => {
    const scene = sceneOf(step.viewId);
    if (!scene) return [];
    const before = seen.get(step.viewId) ?? new Set<Id>();
    const drawn = new Set(scene.stands.map(({ id }) => id));
    const shown = step.shownIds ? new Set(step.shownIds.filter((id) => drawn.has(id))) : drawn;
    seen.set(step.viewId, shown);
    return keptStep(step, scene, shown, before, roomFor(scene, aspect));
  });
  if (planned.length > 0) return planned;
  const scene = sceneOf(viewId);
  return scene ? proposedSteps(tables, viewId, scene, say, aspect) : [];
}

function keptStep(
  step: PresentationStep,
  scene: Scene,
  shown: ReadonlySet<Id>,
  before: ReadonlySet<Id>,
  room: Room,
): PlannedStep[] {
  const base = {
    viewId: step.viewId,
    caption: step.caption ?? '',
    shownIds: shown,
    focusId: step.focusId ?? null,
    withTies: step.withoutTies !== true,
    stepId: step.id,
  };
  const whole = enlargedToFit(scene, room);
  if (whole !== null) return [{ ...base, key: step.id, frame: scene.bounds, enlarged: whole }];
  const comes = [...shown].filter((id) => !before.has(id));
  const about = step.focusId && shown.has(step.focusId) ? [step.focusId] : comes.length > 0 ? comes : [...shown];
  return pagesOf(scene, about, room).map((page, nr) => ({
    ...base,
    key: `${step.id}/${nr}`,
    frame: frameAround(scene, new Set(page), room),
    enlarged: 1,
  }));
}

function proposedSteps(tables: MaskedTables, viewId: Id, scene: Scene, say: Say, aspect: number): PlannedStep[] {
  const room = roomFor(scene, aspect);
  const base = { viewId, focusId: null, withTies: true, stepId: null };
  const whole = enlargedToFit(scene, room);
  if (whole !== null) {
    return [{ ...base, key: viewId, caption: '', shownIds: null, frame: scene.bounds, enlarged: whole }];
  }
  const steps: PlannedStep[] = [
    {
      ...base,
      key: `${viewId}/all`,
      caption: say('present.step.overview'),
      shownIds: null,
      frame: scene.bounds,
      enlarged: 1,
    },
  ];
  for (const { caption, comes } of groupsOf(tables, scene, say)) {
    for (const page of pagesOf(scene, comes, room)) {
      const frame = frameAround(scene, new Set(page), room);
      steps.push({ ...base, key: `${viewId}/${steps.length}`, caption, shownIds: null, frame, enlarged: 1 });
    }
  }
  return steps;
}

/** Where places mean something the parts of the drawing are told one by one, else the family from the child outwards. */
function groupsOf(tables: MaskedTables, scene: Scene, say: Say): { caption: string; comes: readonly Id[] }[] {
  const drawn = scene.stands.map(({ id }) => id);
  if (!scene.cells) return unfolding(tables, drawn).map(({ caption, comes }) => ({ caption: say(caption), comes }));
  const placed = new Set(scene.cells.flatMap(({ people }) => people));
  const parts = new Map<string, Id[]>();
  for (const { sector, label, people } of scene.cells) {
    if (people.length === 0) continue;
    const name = sector ?? label;
    parts.set(name, [...(parts.get(name) ?? []), ...people]);
  }
  const middle = drawn.filter((id) => !placed.has(id));
  const captions = new Map(
    scene.cells.map(({ sector, label }) => [sector ?? label, sector ? (label.split(', ').at(-1) ?? label) : label]),
  );
  return [
    ...(middle.length > 0 ? [{ caption: say('present.step.middle'), comes: middle }] : []),
    ...[...parts].map(([name, comes]) => ({ caption: captions.get(name) ?? '', comes })),
  ];
}
