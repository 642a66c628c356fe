// Reads the family out of the records: who is drawn, which couples there are, and under which of them each child stands.
import { dateOrder } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID, placementId, type View } from '../../model/records/arrangement.ts';
import type { ParentLink, ParentLinkKind, Partnership, Person, SiblingGroup } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { aroundOf, peopleAround } from './around.ts';
import { byAge, type ChildLine, type Family, type FamilyPerson, type Union } from './family.ts';
import { sameItems } from './remember.ts';

/** Birth before adoption before foster care: the first that is there decides where the child stands. */
const CLASS_OF: Readonly<Record<ParentLinkKind, number>> = {
  biological: 0,
  legal: 0,
  donor: 1,
  surrogate: 1,
  adoptive: 2,
  foster: 3,
  guardian: 4,
  step: 5,
};
const LATE = Number.MAX_SAFE_INTEGER;

const remembered = new WeakMap<Tables['parentLink'], { readonly from: readonly unknown[]; readonly family: Family }>();

/** The same family as long as nothing changed that it is read from: names, for one, do not matter. */
export function readFamily(tables: Tables, view: View): Family {
  const { parentLink, partnership, birthGroup, siblingGroup } = tables;
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds;
  const around = aroundOf(tables, view);
  const from: unknown[] = [
    partnership,
    birthGroup,
    siblingGroup,
    around?.personId,
    around?.generations,
    view.filter?.['siblings'],
    view.filter?.['anchor'],
    view.filter?.['steps'],
    ...(index ?? []),
    null,
  ];
  const persons = recordsOf(tables.person);
  for (const { id, gender, born, archived } of persons) {
    const placement = tables.viewPlacement[placementId(view.id, id)];
    from.push(id, gender, born, archived, placement?.pinned, placement?.hidden, placement?.order, placement?.side);
  }
  const last = remembered.get(parentLink);
  if (last && sameItems(last.from, from)) return last.family;
  const family = familyOf(tables, view, persons);
  remembered.set(parentLink, { from, family });
  return family;
}

function familyOf(tables: Tables, view: View, persons: readonly Person[]): Family {
  const links = recordsOf(tables.parentLink).filter(
    (l) => l.parentId !== l.childId && tables.person[l.parentId] && tables.person[l.childId],
  );
  const partnerships = recordsOf(tables.partnership).filter(
    (p) => p.aId !== p.bId && tables.person[p.aId] && tables.person[p.bId],
  );
  const index = (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).filter((id) => tables.person[id]);
  const connected = connectedTo(persons, index, links, partnerships, recordsOf(tables.siblingGroup));
  const placement = (id: Id) => tables.viewPlacement[placementId(view.id, id)];
  const around = aroundOf(tables, view);
  const near = around && peopleAround(tables, around);
  // Somebody put here by hand is drawn too, though nothing ties them to the family yet.
  const whole = persons.filter(
    (p) =>
      (connected.has(p.id) || placement(p.id)?.pinned || near?.has(p.id)) && !p.archived && !placement(p.id)?.hidden,
  );
  const drawn = near ? whole.filter((p) => near.has(p.id)) : whole;
  const leftOut = new Set(near ? whole.filter((p) => !near.has(p.id)).map((p) => p.id) : []);
  const people = new Map<Id, FamilyPerson>();
  for (const p of drawn) {
    const { order = null, side = null } = placement(p.id) ?? {};
    people.set(p.id, { id: p.id, gender: p.gender, born: dateOrder(p.born), twins: null, order, side });
  }
  for (const group of recordsOf(tables.birthGroup)) {
    const here = group.childIds.filter((id) => people.has(id));
    if (here.length < 2) continue;
    for (const id of here) {
      const person = people.get(id);
      if (person && person.twins === null) people.set(id, { ...person, twins: group.id });
    }
  }
  const seen = (l: { a: Id; b: Id }): boolean => people.has(l.a) && people.has(l.b);
  return {
    people,
    unions: unionsOf(
      people,
      links.filter((l) => seen({ a: l.parentId, b: l.childId })),
      partnerships.filter((p) => seen({ a: p.aId, b: p.bId })),
      view.filter?.['anchor'] === 'foster',
      view.filter?.['steps'] === true,
    ),
    siblings: recordsOf(tables.siblingGroup)
      .map(({ childIds }) =>
        inOrder(
          childIds.filter((id) => people.has(id)),
          people,
        ),
      )
      .filter((childIds) => childIds.length > 1),
    unseen: links
      .filter((l) => l.kind === 'step' && seen({ a: l.parentId, b: l.childId }))
      .map((l) => [l.parentId, l.childId] as const),
    index: index.filter((id) => people.has(id)),
    tray: persons.filter((p) => !people.has(p.id) && !leftOut.has(p.id)).map((p) => p.id),
    leftOut: leftOut.size,
    strictAge: view.filter?.['siblings'] === 'always',
  };
}

/** Everybody tied to an index person by family; without index persons, everybody who has a family tie at all. */
function connectedTo(
  persons: readonly Person[],
  index: readonly Id[],
  links: readonly ParentLink[],
  partnerships: readonly Partnership[],
  siblings: readonly SiblingGroup[],
): ReadonlySet<Id> {
  const near = new Map<Id, Id[]>();
  const tie = (a: Id, b: Id): void => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = near.get(from);
      if (list) list.push(to);
      else near.set(from, [to]);
    }
  };
  for (const l of links) tie(l.parentId, l.childId);
  for (const p of partnerships) tie(p.aId, p.bId);
  for (const { childIds } of siblings)
    for (const [i, id] of childIds.entries()) if (i > 0) tie(childIds[i - 1] as Id, id);
  if (index.length === 0) return new Set(near.size > 0 ? near.keys() : persons.map((p) => p.id));
  const found = new Set(index);
  for (const id of found) for (const other of near.get(id) ?? []) found.add(other);
  return found;
}

interface Draft {
  readonly partners: readonly Id[];
  readonly partnerships: Partnership[];
  readonly children: { childId: Id; links: ParentLink[]; order: number }[];
}

function unionsOf(
  people: ReadonlyMap<Id, FamilyPerson>,
  links: readonly ParentLink[],
  partnerships: readonly Partnership[],
  fosterFirst: boolean,
  withSteps: boolean,
): Union[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (ids: readonly Id[]): Draft => {
    const partners = [...ids].sort();
    const key = partners.join('+');
    const draft = drafts.get(key) ?? { partners, partnerships: [], children: [] };
    drafts.set(key, draft);
    return draft;
  };
  for (const p of partnerships) draftOf([p.aId, p.bId]).partnerships.push(p);

  const byChild = new Map<Id, ParentLink[]>();
  for (const l of links) {
    if (l.kind === 'step') continue;
    const list = byChild.get(l.childId);
    if (list) list.push(l);
    else byChild.set(l.childId, [l]);
  }
  const primary = new Map<Id, Draft>();
  for (const [childId, own] of byChild) {
    const sets = parentSets(own, (a, b) => (drafts.get([a, b].sort().join('+'))?.partnerships.length ?? 0) > 0);
    // The family where the child lives now in the middle, when somebody asked for it.
    const now = fosterFirst ? sets.findIndex((set) => set.some((l) => l.kind === 'foster' && l.to === undefined)) : -1;
    if (now > 0) sets.unshift(...sets.splice(now, 1));
    for (const [order, set] of sets.entries()) {
      const draft = draftOf([...new Set(set.map((l) => l.parentId))]);
      if (!primary.has(childId)) primary.set(childId, draft);
      const same = draft.children.find((c) => c.childId === childId);
      if (same) same.links.push(...set);
      else draft.children.push({ childId, links: [...set], order });
    }
  }
  // From the couple of the stepparent with a parent of the child, when there is one.
  const couples = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
  for (const l of withSteps ? links.filter(({ kind }) => kind === 'step') : []) {
    const parents = new Set(byChild.get(l.childId)?.map(({ parentId }) => parentId));
    const couple = couples.find(
      ({ partners }) => partners.includes(l.parentId) && partners.some((id) => parents.has(id) && id !== l.parentId),
    );
    const draft = couple ?? draftOf([l.parentId]);
    const same = draft.children.find((c) => c.childId === l.childId);
    if (same) same.links.push(l);
    else draft.children.push({ childId: l.childId, links: [l], order: links.length });
  }
  return [...drafts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, draft]) => {
      const lineOf = new Map(draft.children.map((c) => [c.childId, c]));
      const children = inOrder([...lineOf.keys()], people)
        .map((id) => lineOf.get(id) as Draft['children'][number])
        .map((c): ChildLine => {
          const lines = [...c.links].sort(leading);
          return {
            childId: c.childId,
            links: lines,
            kind: kindOf(lines),
            ended: lines.every((l) => l.to !== undefined),
            primary: primary.get(c.childId) === draft,
          };
        });
      return {
        key,
        partners: draft.partners,
        partnerships: draft.partnerships,
        since: sinceOf(draft, people),
        children,
      };
    });
}

/** Oldest first; where somebody changed the order by hand, newcomers stand after the last who is older. */
function inOrder(ids: readonly Id[], people: ReadonlyMap<Id, FamilyPerson>): Id[] {
  const older = byAge(people);
  const rank = (id: Id): number | null => people.get(id)?.order ?? null;
  const byHand = ids
    .filter((id) => rank(id) !== null)
    .sort((a, b) => (rank(a) as number) - (rank(b) as number) || older(a, b));
  for (const id of ids.filter((id) => rank(id) === null).sort(older)) {
    const after = byHand.findLastIndex((other) => older(other, id) < 0);
    byHand.splice(after + 1, 0, id);
  }
  return byHand;
}

/** A parent by law beside one by birth: the line is that of the birth. */
const kindOf = ([first, ...rest]: readonly ParentLink[]): ParentLinkKind =>
  first?.kind === 'legal' && rest.some(({ kind }) => kind === 'biological')
    ? 'biological'
    : (first?.kind ?? 'biological');

const sinceOf = (draft: Draft, people: ReadonlyMap<Id, FamilyPerson>): number => {
  const dates = draft.partnerships.flatMap((p) => dateOrder(p.from) ?? dateOrder(p.to) ?? []);
  const births = draft.children.flatMap((c) => people.get(c.childId)?.born ?? []);
  return Math.min(LATE, ...dates, ...(dates.length > 0 ? [] : births));
};

const leading = (a: ParentLink, b: ParentLink): number =>
  Number(a.to !== undefined) - Number(b.to !== undefined) ||
  CLASS_OF[a.kind] - CLASS_OF[b.kind] ||
  (dateOrder(a.from) ?? LATE) - (dateOrder(b.from) ?? LATE) ||
  (a.id < b.id ? -1 : 1);

/** The parents of one child as couples and singles, the set under which the child stands first. */
function parentSets(links: readonly ParentLink[], areCouple: (a: Id, b: Id) => boolean): ParentLink[][] {
  const sets: ParentLink[][] = [];
  const rest = [...links].sort(
    (a, b) => CLASS_OF[a.kind] - CLASS_OF[b.kind] || leading(a, b) || (a.parentId < b.parentId ? -1 : 1),
  );
  const take = (fits: (l: ParentLink) => boolean): ParentLink | undefined => {
    const at = rest.findIndex(fits);
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  };
  for (let first = rest.shift(); first; first = rest.shift()) {
    const { parentId, kind, from } = first;
    const set = [first];
    const other = (l: ParentLink): boolean => l.parentId !== parentId;
    const alike = (l: ParentLink): boolean => other(l) && CLASS_OF[l.kind] === CLASS_OF[kind];
    const birth = CLASS_OF[kind] === 0;
    const mate =
      take((l) => alike(l) && areCouple(parentId, l.parentId) && l.from?.value === from?.value) ??
      take((l) => alike(l) && areCouple(parentId, l.parentId)) ??
      take((l) => alike(l) && (birth || (from !== undefined && l.from?.value === from.value))) ??
      (birth ? take((l) => other(l) && CLASS_OF[l.kind] === 2 && areCouple(parentId, l.parentId)) : undefined);
    if (mate) set.push(mate);
    sets.push(set);
  }
  return sets;
}
