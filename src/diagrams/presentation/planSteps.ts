// The steps of a presentation as they are shown: those that were kept, or the whole drawing where its words can be read,
// or an unfolding when they cannot.
import type { Box } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { piecesOf } from '../../drawing/pieces.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { stepsOf, unfolding } from '../../model/facts/presentationSteps.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { PresentationStep } from '../../model/records/arrangement.ts';
import { enlargedToFit, frameAround, MOST_ENLARGED, pagesOf, type Room, roomFor } from './room.ts';

export interface PlannedStep {
  readonly key: string;
  readonly viewId: Id;
  readonly caption: string;
  /** Everybody when null. */
  readonly shownIds: ReadonlySet<Id> | null;
  readonly focusId: Id | null;
  readonly withTies: boolean;
  readonly withSupport: boolean;
  readonly frame: Box;
  /** Nothing but what lies in the frame is shown: one of the parts of a drawing that falls apart. */
  readonly piece?: true;
  readonly enlarged: number;
  /** The kept step it belongs to. */
  readonly stepId: Id | null;
}

export interface PlanRequest {
  readonly tables: MaskedTables;
  readonly viewId: Id;
  /** The drawing of a view, with the letters of support or as it is. */
  readonly sceneOf: (viewId: Id, withSupport?: boolean) => Scene | null;
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
    const scene = sceneOf(step.viewId, step.withSupport === true);
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
    withSupport: step.withSupport === true,
    stepId: step.id,
  };
  const whole = enlargedToFit(scene, room);
  if (whole !== null) return [{ ...base, key: step.id, frame: scene.bounds, enlarged: whole }];
  const pieces = step.shownIds ? null : readablePieces(scene, room);
  if (pieces) return pieces.map((frame, nr) => ({ ...base, key: `${step.id}/${nr}`, frame, piece: true, enlarged: 1 }));
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
  const base = { viewId, focusId: null, withTies: true, withSupport: false, stepId: null };
  const whole = enlargedToFit(scene, room);
  if (whole !== null) {
    return [{ ...base, key: viewId, caption: '', shownIds: null, frame: scene.bounds, enlarged: whole }];
  }
  const pieces = readablePieces(scene, room);
  if (pieces) {
    const piece = { ...base, caption: '', shownIds: null, piece: true, enlarged: 1 } as const;
    return pieces.map((frame, nr) => ({ ...piece, key: `${viewId}/${nr}`, frame }));
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

/** As in a drawing that is shown whole, words may be made a little larger where they stand; one piece is better than two. */
function readablePieces(scene: Scene, { width, height }: Room): Box[] | null {
  const higher = { width, height: height * MOST_ENLARGED };
  const larger = { width: width * MOST_ENLARGED, height: height * MOST_ENLARGED };
  return piecesOf(scene, { width, height }) ?? piecesOf(scene, higher) ?? piecesOf(scene, larger);
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
