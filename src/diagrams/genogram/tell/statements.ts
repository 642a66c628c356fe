// From the records of a genogram to what it says: every record that is drawn is in exactly one statement.
import { yearOf } from '../../../base/fuzzyDate.ts';
import type { Id } from '../../../base/ids.ts';
import { recordsOf } from '../../../base/tables.ts';
import { LEFT_OUT } from '../../../model/leftOut.ts';
import type { View } from '../../../model/records/arrangement.ts';
import type { ParentLink, Person } from '../../../model/records/facts.ts';
import type { Tables } from '../../../model/records/registry.ts';
import { aroundOf } from '../around.ts';
import { byAge, type Family } from '../family.ts';
import { relatedCouples } from '../kinship.ts';
import { ageOf, isOutside, mentorsOf } from '../persons.ts';
import { tiesOf } from '../ties.ts';
import type { ParentsStatement, Statement } from './statement.ts';

/** `order` holds everybody drawn, in the order of telling. */
export function statementsOf(
  tables: Tables,
  view: View,
  family: Family,
  order: readonly Id[],
  day: string,
): Statement[] {
  const nr = new Map(order.map((id, i) => [id, i]));
  const rank = (id: Id): number => nr.get(id) ?? order.length;
  const inOrder = (ids: readonly Id[]): Id[] => [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
  const pair = (a: Id, b: Id): [Id, Id] => (rank(a) <= rank(b) ? [a, b] : [b, a]);
  const isDrawn = (id: Id): boolean => family.people.has(id);
  const first = (ids: readonly Id[]): number => Math.min(...ids.map(rank));
  const bothDrawn = ({ aId, bId }: { aId: Id; bId: Id }): boolean => aId !== bId && isDrawn(aId) && isDrawn(bId);

  const { leftOut = 0 } = family;
  const mentors = mentorsOf(tables.roleAssignment);

  const people = order.flatMap((id): Statement[] => {
    const person = tables.person[id];
    if (!person) return [];
    const hasPhoto = person.photoAssetId !== undefined && tables.asset[person.photoAssetId] !== undefined;
    const drawnAs = { hasPhoto, isMentor: mentors.has(id), isOutside: isOutside(person, tables) };
    return [{ is: 'person', person, age: ageOf(person, day), ...drawnAs }];
  });
  const partners = recordsOf(tables.partnership)
    .filter(bothDrawn)
    .map((partnership) => ({ partnership, partners: pair(partnership.aId, partnership.bId) }))
    .sort(
      (a, b) =>
        rank(a.partners[0]) - rank(b.partners[0]) ||
        rank(a.partners[1]) - rank(b.partners[1]) ||
        (yearOf(a.partnership.from) ?? 0) - (yearOf(b.partnership.from) ?? 0),
    );
  const related = [...relatedCouples(family)].filter(({ partnerships }) => partnerships.length > 0);
  const twins = recordsOf(tables.birthGroup)
    .map((group) => ({ group, children: inOrder(group.childIds.filter(isDrawn)) }))
    .filter(({ children }) => children.length > 1);
  const siblings = recordsOf(tables.siblingGroup)
    .map((group) => ({ group, children: inOrder(group.childIds.filter(isDrawn)) }))
    .filter(({ children }) => children.length > 1);
  const homes = recordsOf(tables.household)
    .filter(({ to }) => to === undefined)
    .map((household) => ({ household, members: inOrder(household.memberIds.filter(isDrawn)) }))
    .filter(({ members }) => members.length > 0);
  const ties = tiesOf(tables, view, new Set(order)).map((tie) => ({ tie, between: pair(tie.aId, tie.bId) }));
  return [
    {
      is: 'about',
      people: order.filter((id) => isSomebody(tables.person[id])).length,
      index: family.index,
      around: aroundOf(tables, view),
    },
    ...people,
    ...parentsIn(tables, family, inOrder).sort((a, b) => first(a.children) - first(b.children)),
    ...twins.sort((a, b) => first(a.children) - first(b.children)).map((one): Statement => ({ is: 'twins', ...one })),
    ...siblings.map((one): Statement => ({ is: 'siblings', ...one })),
    ...partners.map((one): Statement => ({ is: 'partners', ...one })),
    ...related.map((one): Statement => ({ is: 'related', partners: inOrder(one.partners) })),
    ...homes
      .sort((a, b) => first(a.members) - first(b.members))
      .map(({ household, members }): Statement => {
        const label = household.label.trim();
        return { is: 'home', household, label: label === '' || label === LEFT_OUT ? null : label, members };
      }),
    ...ties
      .sort((a, b) => rank(a.between[0]) - rank(b.between[0]) || rank(a.between[1]) - rank(b.between[1]))
      .map((one): Statement => ({ is: 'tie', ...one })),
    ...(family.tray.length > 0 || leftOut > 0 ? [{ is: 'outside' as const, people: family.tray, leftOut }] : []),
  ];
}

/** A person, not an animal, an institution, or a pregnancy. */
const isSomebody = (person: Person | undefined): boolean =>
  person?.kind === 'person' && (person.pregnancyOutcome === undefined || person.pregnancyOutcome === 'stillborn');

/** Parents of one child who are it in the same way and time are told together, and so are children with the same ones. */
function parentsIn(tables: Tables, family: Family, inOrder: (ids: readonly Id[]) => Id[]): ParentsStatement[] {
  const links = recordsOf(tables.parentLink).filter(
    (l) => l.parentId !== l.childId && family.people.has(l.parentId) && family.people.has(l.childId),
  );
  const ofChild = grouped(links, (l) => JSON.stringify([l.childId, ...howOf(l)]));
  // Stepparents belong to two homes: they are no couple.
  const sets = [...ofChild.values()].flatMap((own) => (own[0]?.kind === 'step' ? own.map((l) => [l]) : [own]));
  const together = grouped(sets, (own) => {
    const [one] = own;
    return JSON.stringify([...(one ? howOf(one) : []), ...own.map((l) => l.parentId).sort()]);
  });
  const oldest = byAge(family.people);
  return [...together.values()].flatMap((groups): ParentsStatement[] => {
    const own = groups.flat();
    const [one] = own;
    if (!one) return [];
    const { kind, from, to, secret } = one;
    return [
      {
        is: 'parents',
        kind,
        parents: inOrder(own.map((l) => l.parentId)),
        children: [...new Set(own.map((l) => l.childId))].sort(oldest),
        links: own.map((l) => l.id),
        secret: secret === true,
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      },
    ];
  });
}

const howOf = ({ kind, from, to, secret }: ParentLink): unknown[] => [kind, from ?? null, to ?? null, secret === true];

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
