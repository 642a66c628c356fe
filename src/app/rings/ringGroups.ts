// The circles that are offered beside the genogram, and how one is opened: the view that is there, or a new one.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { ArgsOf } from '../../commands/registry.ts';
import type { Session } from '../../editor/session.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { SAFETY_CIRCLES, subjectsFor } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID, type View } from '../../model/records/arrangement.ts';
import type { Records, Tables } from '../../model/records/registry.ts';
import { builtInScheme } from '../../model/ringSchemes.ts';

/** Several schemes that belong together are one entry, with tabs. */
export interface RingGroup {
  readonly id: string;
  /** Absent: the title of its only scheme. */
  readonly name?: Key;
  readonly schemeIds: readonly Id[];
  /** Whose network it is about at first. */
  readonly eyes: 'child' | 'family';
}

const GROUPS: readonly RingGroup[] = [
  { id: 'wijkecogram', name: 'rings.wijkecogram', schemeIds: ['wijkecogram'], eyes: 'child' },
  { id: 'netwerkcirkel', name: 'rings.netwerkcirkel', schemeIds: ['netwerkcirkel'], eyes: 'child' },
  { id: 'safety', name: 'rings.safetyCircles', schemeIds: Object.values(SAFETY_CIRCLES), eyes: 'family' },
];

/** What is offered always, then the schemes of this map. */
export function ringGroups(tables: Tables): RingGroup[] {
  const offered = new Set(GROUPS.flatMap(({ schemeIds }) => schemeIds));
  const own = recordsOf(tables.ringScheme).filter(({ id }) => !offered.has(id));
  return [...GROUPS, ...own.map(({ id }): RingGroup => ({ id, schemeIds: [id], eyes: 'child' }))];
}

export const groupName = (group: RingGroup, tables: Tables, say: Say): string =>
  group.name ? say(group.name) : (tables.ringScheme[group.schemeIds[0] ?? '']?.titleNl ?? say('rings.untitled'));

export const groupOf = (tables: Tables, schemeId: Id | undefined): RingGroup | null =>
  ringGroups(tables).find((group) => schemeId !== undefined && group.schemeIds.includes(schemeId)) ?? null;

const ringViews = (tables: Tables): View[] => recordsOf(tables.view).filter(({ type }) => type === 'rings');

/** The view of a group that is opened by a click: through the same eyes when there is one, else the first. */
export function viewOfGroup(tables: Tables, group: RingGroup, eyes: Id | undefined): View | null {
  const views = ringViews(tables).filter(
    ({ schemeId }) => schemeId !== undefined && group.schemeIds.includes(schemeId),
  );
  const inOrder = views.sort(
    (a, b) => group.schemeIds.indexOf(a.schemeId ?? '') - group.schemeIds.indexOf(b.schemeId ?? ''),
  );
  return inOrder.find((view) => view.perspectiveIds[0] === eyes) ?? inOrder[0] ?? null;
}

export interface Looking {
  readonly schemeId: Id;
  /** Absent: whoever the group is about at first. */
  readonly perspectiveId?: Id;
  readonly subjectId?: Id;
}

/** Shows these circles through these eyes; a view that is not there yet is made, in one step. */
export function openRings(session: Session, say: Say, { schemeId, perspectiveId, subjectId }: Looking): void {
  const { tables, readOnly } = session.store.getState();
  const kind = groupOf(tables, schemeId)?.eyes ?? 'child';
  const eyes = perspectiveId ?? firstPerspective(tables, kind)?.id;
  const scheme = tables.ringScheme[schemeId] ?? builtInScheme(schemeId, say);
  const subject = subjectId ?? (scheme?.needsSubject ? subjectsFor(tables, schemeId, eyes)[0] : undefined);
  const isIt = (view: View): boolean =>
    view.schemeId === schemeId && view.perspectiveIds[0] === eyes && eyes !== undefined && view.subjectId === subject;
  const there = ringViews(tables).find(isIt);
  if (there) {
    session.setView(there.id);
    return;
  }
  if (readOnly) {
    session.announce({ key: 'storage.refusedReadOnly' });
    return;
  }
  const before = new Set(Object.keys(tables.view));
  session.run('view.add', {
    view: {
      type: 'rings',
      schemeId,
      perspectiveIds: eyes === undefined ? [] : [eyes],
      ...(subject === undefined ? {} : { subjectId: subject }),
    },
    // Circles that belong together come together.
    schemes: (groupOf(tables, schemeId)?.schemeIds ?? []).flatMap((id) => builtInScheme(id, say) ?? []),
    ...(eyes === undefined ? { perspective: newPerspective(tables, kind, say) } : {}),
  });
  const made = Object.keys(session.store.getState().tables.view).find((id) => !before.has(id));
  if (made) session.setView(made);
}

export const firstPerspective = (tables: Tables, kind: RingGroup['eyes']): Records['perspective'] | undefined =>
  recordsOf(tables.perspective).find((one) => one.kind === kind);

/** The child it is about, or the child with those it lives with and its parents. */
export function newPerspective(
  tables: Tables,
  kind: RingGroup['eyes'],
  say: Say,
): NonNullable<ArgsOf<'view.add'>['perspective']> {
  const index = (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).filter((id) => tables.person[id]);
  const parents = recordsOf(tables.parentLink)
    .filter((link) => index.includes(link.childId) && (link.kind === 'biological' || link.kind === 'legal'))
    .map((link) => link.parentId);
  if (kind === 'family') return { kind, label: say('rings.family'), focalIds: [...new Set([...index, ...parents])] };
  const [child] = index;
  return perspectiveOf(tables, child === undefined ? [] : [child], say);
}

/** Through somebody's eyes. */
export function perspectiveOf(tables: Tables, focalIds: readonly Id[], say: Say): ArgsOf<'perspective.add'> {
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const names = focalIds.map((id) => callNameOf(tables.person[id], say)).join(', ');
  return {
    kind: focalIds.some((id) => index.includes(id)) ? 'child' : 'other',
    label: say('rings.throughEyes', { name: names === '' ? '…' : names }),
    focalIds: [...focalIds],
  };
}
