// Makes what is projected: from a masked copy only, which its type says; never from the case itself or the worker's view.
import { boundsOfPoints } from '../../base/geometry.ts';
import type { Id } from '../../base/ids.ts';
import { legible } from '../../drawing/legible.ts';
import type { Mark } from '../../drawing/mark.ts';
import type { Ground, Scene, Stroke } from '../../drawing/scene.ts';
import type { Slide, SlideCard, SlideTheme } from '../../drawing/slide.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { kinTo, roleWords } from '../../model/facts/kinship.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { MaskedTables, SharedAudience } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { PlannedStep } from './planSteps.ts';
import { leastWords } from './room.ts';
import { trimmedLines } from './trimmedLines.ts';

export interface SlideRequest {
  readonly tables: MaskedTables<SharedAudience>;
  /** Made from these tables. */
  readonly scene: Scene;
  readonly step: PlannedStep;
  readonly theme: SlideTheme;
  /** Whose view this is, in words. */
  readonly audience: string;
  readonly spotlight: Id | null;
  readonly aspect: number;
  readonly say: Say;
  /** A name without meaning for everything that has an id; the same for the same id. */
  readonly keyOf: (id: string) => string;
}

/** Keys for one presentation. */
export function anonymousKeys(): {
  readonly keyOf: (id: string) => string;
  readonly idOf: (key: string) => string | undefined;
} {
  const keys = new Map<string, string>();
  const ids = new Map<string, string>();
  return {
    keyOf(id) {
      const known = keys.get(id);
      if (known) return known;
      const key = `n${keys.size}`;
      keys.set(id, key);
      ids.set(key, id);
      return key;
    },
    idOf: (key) => ids.get(key),
  };
}

export function slideOf(request: SlideRequest): Slide {
  const { tables, scene, step, theme, audience, spotlight, aspect, say, keyOf } = request;
  const isShown = (id: Id): boolean => step.shownIds === null || step.shownIds.has(id);
  const least = leastWords(step.frame, aspect);
  const stands = scene.stands.filter(({ id }) => isShown(id));
  const drawn = new Set(stands.map(({ id }) => id));
  const shown = scene.strokes.filter(
    ({ people, layer }) => (step.withTies || layer !== 'bond') && people.every((id) => drawn.has(id)),
  );
  const strokes = step.shownIds === null ? shown : trimmedLines(shown, stands);
  const grounds = scene.grounds.filter((ground) => isWhole(ground, tables, scene, drawn));
  const about = spotlight ?? step.focusId;
  return {
    theme,
    audience,
    caption: step.caption,
    frame: step.frame,
    enlarged: step.enlarged,
    grounds: grounds.map((ground) => ({
      key: keyOf(ground.key),
      marks: legible(besideLarger(ground, step.enlarged), least),
    })),
    lines: [...strokes.filter(isBond), ...strokes.filter((one) => !isBond(one))].map(({ key, marks, people }) => ({
      key: keyOf(key),
      marks: legible(marks, least),
      people: people.map(keyOf),
    })),
    people: stands.map(({ id, at, box, marks, label }) => ({
      key: keyOf(id),
      at,
      box,
      marks: legible(marks, least / step.enlarged),
      // What somebody is told with their relatives waits until those are there.
      label: step.shownIds === null ? label : (label.split(',')[0] ?? label),
    })),
    card: about !== null && drawn.has(about) ? cardOf(about, strokes, request) : null,
    label: say('present.drawingOf', { count: stands.length }),
  };
}

/** How far the words of a household move out for people who are drawn larger. */
const MOVES_OUT = 44;

/** The name of a household, on the edge above or below its people, moves away from them as they are drawn larger. */
function besideLarger({ marks, outlines }: Ground, enlarged: number): readonly Mark[] {
  const box = enlarged === 1 ? null : boundsOfPoints(outlines.flat());
  if (!box) return marks;
  const by = (enlarged - 1) * MOVES_OUT;
  return marks.map((mark) =>
    mark.kind === 'text' || mark.kind === 'rect'
      ? { ...mark, y: mark.y + (mark.y < box.y + box.height / 2 ? -by : by) }
      : mark,
  );
}

const isBond = ({ layer }: Stroke): boolean => layer === 'bond';

/** A household is drawn when everybody in it is. */
function isWhole({ record }: Ground, tables: MaskedTables, scene: Scene, drawn: ReadonlySet<Id>): boolean {
  const home = record === undefined ? undefined : tables.household[record];
  if (!home) return true;
  const inScene = new Set(scene.stands.map(({ id }) => id));
  return home.memberIds.every((id) => !inScene.has(id) || drawn.has(id));
}

function cardOf(id: Id, strokes: readonly Stroke[], { tables, step, say, keyOf }: SlideRequest): SlideCard {
  const person = tables.person[id];
  const near = new Set(strokes.flatMap(({ people }) => (people.includes(id) ? people : [])));
  near.delete(id);
  const [childId] = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const kin = person && childId !== undefined ? kinTo(tables, childId)(id) : null;
  const role =
    relationsTo(tables, tables.view[step.viewId]?.perspectiveIds[0], say)(id) ||
    (kin && person ? roleWords(kin, person.gender, say) : (person?.role ?? ''));
  const support = Object.values(tables.supportRating)
    .filter(({ giverId, level, basis }) => giverId === id && basis !== 'wished' && (level === '++' || level === '+'))
    .map(({ level, type }) =>
      say('present.card.support', { level: say(`rings.level.${level}`), type: say(`rings.type.${type}` as Key) }),
    );
  return {
    key: keyOf(id),
    near: [...near].map(keyOf),
    name: fullNameOf(person, say),
    lines: [role, ...new Set(support)].filter((line) => line !== '').slice(0, 4),
  };
}
