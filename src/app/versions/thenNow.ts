// The drawing of the open view at another moment: alone, or laid over the present with what changed, in picture and words.
import type { Id } from '../../base/ids.ts';
import { tableOf } from '../../base/tables.ts';
import { kindOf } from '../../diagrams/registry.ts';
import { compared } from '../../drawing/compared.ts';
import type { Scene } from '../../drawing/scene.ts';
import type { Say } from '../../i18n/say.ts';
import { thenAndNow } from '../../model/facts/thenAndNow.ts';
import { mask } from '../../model/mask.ts';
import type { AudienceKind, MaskedTables } from '../../model/masked.ts';
import { placementId } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';

export interface Looking {
  readonly now: Tables;
  readonly audience: AudienceKind;
  readonly viewId: Id;
  readonly say: Say;
  readonly today: string;
}

export interface Difference {
  /** Sentences that are told now and were not then. */
  readonly came: readonly string[];
  /** Sentences that were told then and are not now. */
  readonly went: readonly string[];
}

/** Who may see what is a matter of today, also for what was then (decisions.md 25). */
const maskedThen = (then: Tables, { now, audience }: Looking): MaskedTables =>
  mask({ ...then, secrecy: now.secrecy, audience: now.audience, visibilityRule: now.visibilityRule }, audience);

export function sceneOfMoment(then: Tables, looking: Looking): Scene | null {
  const tables = maskedThen(then, looking);
  return sceneIn(tables, looking);
}

/** Both moments in one drawing, arranged from where people stand now. */
export function sceneOfBoth(then: Tables, looking: Looking): Scene | null {
  const { now, audience, viewId, say } = looking;
  const { together, ...changes } = thenAndNow(maskedThen(then, looking), mask(now, audience));
  const view = together.view[viewId];
  const kind = view && kindOf(view);
  if (!view || !kind) return null;
  const places = new Map(Object.values(together.viewPlacement).map((place) => [place.id, place]));
  for (const place of kind.arrange(together, view, false)) {
    const id = placementId(place.viewId, place.itemId);
    places.set(id, { ...place, id });
  }
  const arranged = { ...together, viewPlacement: tableOf(places.values()) };
  const scene = sceneIn(arranged, looking);
  return (
    scene &&
    compared(scene, changes, {
      added: say('versions.isNew'),
      gone: say('versions.isGone'),
      changed: say('versions.isOther'),
    })
  );
}

export function differenceInWords(then: Tables, looking: Looking): Difference {
  const before = sentencesIn(maskedThen(then, looking), looking);
  const after = sentencesIn(mask(looking.now, looking.audience), looking);
  const [told, telling] = [new Set(before), new Set(after)];
  return {
    came: after.filter((sentence) => !told.has(sentence)),
    went: before.filter((sentence) => !telling.has(sentence)),
  };
}

function sceneIn(tables: MaskedTables, { viewId, say, today, now }: Looking): Scene | null {
  const view = tables.view[viewId] ?? now.view[viewId];
  const kind = view && kindOf(view);
  return view && kind ? kind.scene({ tables, view, say, today }) : null;
}

function sentencesIn(tables: MaskedTables, { viewId, say, today, now }: Looking): string[] {
  const view = tables.view[viewId] ?? now.view[viewId];
  const chapters = view ? (kindOf(view)?.tell({ tables, view, say, today }) ?? []) : [];
  return chapters.flatMap(({ sentences }) => sentences);
}
