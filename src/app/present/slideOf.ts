// Makes what is projected: from a masked copy only, which its type says; never from the case itself or the worker's view.
import type { Id } from '../../base/ids.ts';
import type { PlannedStep } from '../../diagrams/presentation/planSteps.ts';
import { steppedScene } from '../../diagrams/presentation/steppedScene.ts';
import type { Scene, Stroke } from '../../drawing/scene.ts';
import type { Slide, SlideCard, SlideTheme } from '../../drawing/slide.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { kinTo, roleWords } from '../../model/facts/kinship.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { relationsTo } from '../../model/facts/relationWords.ts';
import type { MaskedTables, SharedAudience } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';

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
  const { tables, step, theme, audience, spotlight, aspect, say, keyOf } = request;
  const scene = steppedScene(request.scene, step, tables, aspect);
  const drawn = new Set(scene.stands.map(({ id }) => id));
  const about = spotlight ?? step.focusId;
  return {
    theme,
    audience,
    caption: step.caption,
    frame: step.frame,
    enlarged: step.enlarged,
    grounds: scene.grounds.map(({ key, marks }) => ({ key: keyOf(key), marks })),
    lines: scene.strokes.map(({ key, marks, people }) => ({ key: keyOf(key), marks, people: people.map(keyOf) })),
    people: scene.stands.map(({ id, at, box, marks, label }) => ({ key: keyOf(id), at, box, marks, label })),
    card: about !== null && drawn.has(about) ? cardOf(about, scene.strokes, request) : null,
    pen: [],
    label: say('present.drawingOf', { count: scene.stands.length }),
  };
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
