// What somebody is to somebody: parents and grandparents, brothers and aunts, carers, and people outside the family.
import type { Id } from '../base/ids.ts';
import { birthLinksTo, linksTo, otherOf, partnershipsOf } from '../commands/kin.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { amongThemselves, decidedFriend, ofWhom, withPeriod } from './aboutRole.ts';
import { knownIn } from './names.ts';
import { personFacts } from './personFacts.ts';
import type { Attr, PersonNode, Span, Statement } from './statement.ts';
import { titleOf, withoutTitle } from './titles.ts';
import type { Kin } from './words/roles.ts';
import { cousinOf, decidedRole, nephewOf } from './writeCousins.ts';
import { couple, nameOf, namesOf, needParentOn, needParents, parentOf, parentOn, sideOf } from './writeFamily.ts';
import { placePerson } from './writeNetwork.ts';
import type { Writer } from './writer.ts';
import { type Found, joinPeople, readPerson } from './writeUnion.ts';

type RoleStatement = Statement & { is: 'role' };

export function writeRole(writer: Writer, typed: RoleStatement): void {
  const statement = amongThemselves(writer, typed);
  const { places } = statement;
  if (statement.typedName !== null && isNameAfterAll(writer, statement)) return;
  const of = ofWhom(writer, statement);
  const role = decidedFriend(writer, statement, of, decidedRole(writer, statement, of));
  if (role.kin !== 'child' && role.kin !== 'partner') writer.children.push(...of);
  const fields = {
    ...(role.gender ? { gender: role.gender } : {}),
    defaultGroup:
      places.find(({ sector }) => sector)?.sector ??
      role.group ??
      (role.carer === 'guardian' ? 'professional' : 'family'),
    ...(role.isPet ? { kind: 'pet' as const } : role.isInstitution ? { kind: 'institution' as const } : {}),
    ...(role.group && !role.isPet ? { role: roleText(writer, statement.word, of) } : {}),
  } as const;
  const found: Found[] = [];
  for (const written of statement.people) {
    const not = [...of, ...found.map(({ id }) => id)];
    const node = calledBy(writer, written);
    const said: Attr[] = statement.note ? [{ ...statement.at, is: 'note', text: statement.note }] : [];
    found.push(readPerson(writer, node, { not, fields }, personFacts(writer, node, said, true)));
  }
  const side = statement.side ?? found.find(({ facts }) => facts.side)?.facts.side ?? null;
  // Brothers and sisters with "en" between them are no couple.
  const areSiblings = role.kin !== undefined && SIBLINGS.has(role.kin);
  const joins = statement.joins.map((join) => (areSiblings && join?.isAnd ? null : join));
  joinPeople(writer, found, joins, role.isCouple === true);
  if (role.isCouple && found.length === 2 && statement.joins.every((join) => join === null)) {
    couple(writer, (found[0] as Found).id, (found[1] as Found).id, [], statement.at);
  }
  for (const child of of) {
    if (role.kin)
      KIN[role.kin](writer, withPeriod(writer, found, statement, role), child, { ...statement, role, side });
    else if (role.carer)
      for (const one of withPeriod(writer, found, statement, role)) {
        const said = role.carer === 'biological' ? { isSaid: true } : {};
        parentOf(writer, one.id, child, { ...one.facts.parent, ...said, code: role.carer }, one.node);
      }
    else for (const one of found) acquaintance(writer, one, child, statement);
  }
  for (const { id } of found) for (const place of places) placePerson(writer, id, place);
  if (role.group) writer.outside.push(...found.map(({ id }) => id));
  const ids = found.map(({ id }) => id);
  // The couple has a chip of its own.
  if (of.length === 0 || (statement.role.isFriend && role.kin === 'partner')) return;
  writer.chip(
    statement.at,
    'link',
    writer.say('shorthand.chip.role', { names: namesOf(writer, ids), role: statement.word, of: namesOf(writer, of) }),
  );
}

/** "neefje Sem, zoon van Peter": nobody is called "neefje". */
function calledBy(writer: Writer, node: PersonNode): PersonNode {
  const title = titleOf(node.name);
  const isKnown = knownIn(writer.setting.visible(writer.tables));
  if (
    !title ||
    title.rest === '' ||
    !(title.role.isCousinOrNephew || RELATIONS.has(title.role.kin ?? '')) ||
    isKnown(node.name.text)
  )
    return node;
  return { ...node, name: withoutTitle(writer.text, node.name, title) };
}

const RELATIONS: ReadonlySet<string> = new Set(['child', 'grandchild', 'cousin', 'nephew', 'sibling', 'halfSibling']);

/** What somebody is to the child of the map, "juf"; for others with their name, "buurvrouw van Sanne". */
function roleText(writer: Writer, word: string, of: readonly Id[]): string {
  const index = writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  if (of.length === 0 || of.some((id) => index.includes(id))) return word;
  return writer.say('shorthand.roleOf', { role: word, name: namesOf(writer, of) });
}

/** "Oma Ria: Sanne" may be somebody called "Oma Ria" with a child; asked only when nobody is called Ria. */
function isNameAfterAll(writer: Writer, statement: RoleStatement): boolean {
  const { typedName, of, word } = statement;
  if (typedName === null || !of || !statement.role.isTitle) return false;
  const isKnown = knownIn(writer.setting.visible(writer.tables));
  if (of.every(({ text }) => isKnown(text))) return false;
  const names = of.map(({ text }) => text).join(', ');
  writer.ask(
    {
      id: `name:${typedName}`,
      text: writer.say('shorthand.ask.nameOrRole', { name: typedName }),
      choices: [
        { answer: 'role', text: writer.say('shorthand.choice.roleOf', { word, name: names }) },
        {
          answer: 'name',
          text: writer.say('shorthand.choice.personNamed', { name: typedName }),
          rewrite: writer.rewritten({ start: statement.at.start, end: (of.at(-1) as Span).end }, `"${typedName}"`),
        },
      ],
    },
    statement.at,
    'role',
  );
  return false;
}

type KinWriter = (writer: Writer, found: readonly Found[], of: Id, statement: RoleStatement) => void;

const SIBLINGS: ReadonlySet<Kin> = new Set<Kin>(['sibling', 'halfSibling', 'child', 'grandchild', 'cousin', 'nephew']);

const birth = { code: 'biological' } as const;
const flagOf = (one: Found) => one.facts.parent ?? birth;

const KIN: Readonly<Record<Kin, KinWriter>> = {
  parent: (writer, found, of) => {
    for (const one of found) parentOf(writer, one.id, of, flagOf(one), one.node);
  },
  child: (writer, found, of, { role }) => {
    for (const one of found) {
      const flag = one.facts.parent ?? { code: role.childOf ?? 'biological' };
      parentOf(writer, of, one.id, flag, one.node);
      writer.children.push(one.id);
    }
  },
  grandchild: (writer, found, of, { at, side }) => {
    for (const one of found) {
      writer.children.push(one.id);
      if (isForebear(writer, of, one.id, 2)) continue;
      const hasRoom = (parent: Id): boolean => birthLinksTo(writer.tables, parent).length < 2;
      const parent = needParentOn(writer, one.id, sideOf(writer, side, one.id, at, hasRoom), at);
      parentOf(writer, of, parent, birth, one.node);
    }
  },
  exPartner: (writer, found, of, { at }) => {
    for (const one of found) couple(writer, of, one.id, [{ word: { status: 'separated' } }], at);
  },
  partner: (writer, found, of, { at }) => {
    for (const one of found) couple(writer, of, one.id, one.facts.unions, at);
  },
  grandparent: (writer, found, of, { at, side }) => {
    if (found.every((one) => isForebear(writer, one.id, of, 2))) return;
    const hasRoom = (parent: Id): boolean => birthLinksTo(writer.tables, parent).length + found.length <= 2;
    const parent = needParentOn(writer, of, sideOf(writer, side, of, at, hasRoom), at);
    for (const one of found) parentOf(writer, one.id, parent, flagOf(one), one.node);
  },
  greatGrandparent: (writer, found, of, { at, side }) => {
    if (found.every((one) => isForebear(writer, one.id, of, 3))) return;
    const parent = needParentOn(
      writer,
      of,
      sideOf(writer, side, of, at, () => true),
      at,
    );
    const [grandparent] = birthLinksTo(writer.tables, parent);
    const between = grandparent?.parentId ?? writer.addNameless({}, at);
    parentOf(writer, between, parent, birth, at);
    for (const one of found) parentOf(writer, one.id, between, flagOf(one), one.node);
  },
  sibling: (writer, found, of, { at }) => {
    const parents = needParents(writer, of, at);
    for (const one of found) {
      for (const parent of parents) parentOf(writer, parent, one.id, flagOf(one), one.node);
    }
  },
  halfSibling: (writer, found, of, { at, side }) => {
    for (const one of found) {
      const shared = birthLinksTo(writer.tables, of).map((link) => link.parentId);
      if (birthLinksTo(writer.tables, one.id).some((link) => shared.includes(link.parentId))) continue;
      const parent = sharedParent(writer, of, shared, side, at);
      parentOf(writer, parent, one.id, flagOf(one), one.node);
    }
  },
  auntUncle: (writer, found, of, { at, side }) => {
    const parentsOf = (id: Id): Id[] => birthLinksTo(writer.tables, id).map((link) => link.parentId);
    const isSo = (id: Id): boolean =>
      parentsOf(of).some((parent) => parentsOf(parent).some((grandparent) => parentsOf(id).includes(grandparent)));
    for (const one of found) {
      if (isSo(one.id)) continue;
      const parent = needParentOn(
        writer,
        of,
        sideOf(writer, side, of, at, (id) => parentsOf(id).length > 0),
        at,
      );
      for (const grandparent of needParents(writer, parent, at))
        parentOf(writer, grandparent, one.id, flagOf(one), one.node);
    }
  },
  cousin: (writer, found, of, { at, side }) => {
    for (const one of found) cousinOf(writer, one.id, of, side, at);
  },
  nephew: (writer, found, of, { at }) => {
    for (const one of found) nephewOf(writer, one.id, of, at);
  },
  parentInLaw: (writer, found, of, { at }) => {
    const all = partnershipsOf(writer.tables, of).map((one) => otherOf(one, of));
    const isSo = (id: Id): boolean => all.some((partner) => isForebear(writer, id, partner, 1));
    if (found.every((one) => isSo(one.id))) return;
    const partners = partnershipsOf(writer.tables, of).filter(({ status }) => status === 'current');
    const [only] = partners.length > 0 ? partners : partnershipsOf(writer.tables, of);
    if (!only) throw writer.stuck(at, { key: 'shorthand.fault.noPartner', values: { name: nameOf(writer, of) } });
    for (const one of found) parentOf(writer, one.id, otherOf(only, of), flagOf(one), one.node);
  },
};

/** Is this somebody so many generations above the other already? */
function isForebear(writer: Writer, who: Id, of: Id, generations: number): boolean {
  let row = new Set([of]);
  for (let i = 0; i < generations; i++) {
    row = new Set([...row].flatMap((id) => linksTo(writer.tables, id).map((link) => link.parentId)));
  }
  return row.has(who);
}

/** The one parent that half-brothers and half-sisters share. */
function sharedParent(writer: Writer, of: Id, parents: readonly Id[], side: RoleStatement['side'], at: Span): Id {
  if (side) return needParentOn(writer, of, side, at);
  if (parents.length === 0) return (needParents(writer, of, at) as [Id])[0];
  if (parents.length === 1) return parents[0] as Id;
  const wordOf = (id: Id): 'mother' | 'father' | 'parent' =>
    id === parentOn(writer, of, 'mother') ? 'mother' : id === parentOn(writer, of, 'father') ? 'father' : 'parent';
  const answer = writer.ask(
    {
      id: `half:${nameOf(writer, of)}`,
      text: writer.say('shorthand.ask.half', { name: nameOf(writer, of) }),
      choices: parents.map((id) => ({
        answer: id,
        text: writer.say(`shorthand.choice.same.${wordOf(id)}`, { name: nameOf(writer, id) }),
      })),
    },
    at,
    null,
  );
  return answer;
}

/** Somebody outside the family, or family that the links cannot tell: a tie with the role as its word. */
function acquaintance(writer: Writer, { id, node }: Found, of: Id, { word, period }: RoleStatement): void {
  const has = Object.values(writer.tables.tie).some(
    (tie) => ((tie.aId === of && tie.bId === id) || (tie.aId === id && tie.bId === of)) && tie.roleOfB === word,
  );
  if (!has)
    writer.run(
      {
        id: 'tie.add',
        args: { aId: of, bId: id, code: 'unknown', roleOfB: word, ...(period ? { note: period.text } : {}) },
      },
      node,
    );
}
