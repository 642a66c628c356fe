// Couples with their children, lists of people, and one known parent: "Mark x Sanne: Tim, Lotte".

import { wholeYears, yearOf } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { linksTo, partnershipBetween } from '../commands/kin.ts';
import { findPerson } from './findPerson.ts';
import { expected, type PersonFacts, personFacts } from './personFacts.ts';
import type { ChildNode, JoinNode, ParentFlag, PersonNode, Statement, UnionFact } from './statement.ts';
import { roleOf } from './words/roles.ts';
import { couple, nameOf, namesOf, parentOf } from './writeFamily.ts';
import type { Writer } from './writer.ts';

export interface Found {
  readonly id: Id;
  readonly facts: PersonFacts;
  readonly node: PersonNode;
}

/** The fields of a person with notes put together; "(gezinsvoogd)" is what somebody is. */
export function fieldsWithNotes({ fields, notes }: PersonFacts): PersonFacts['fields'] {
  const [note] = notes;
  if (note === undefined) return fields;
  const group = notes.length === 1 ? roleOf(note)?.group : undefined;
  return group ? { ...fields, role: note, defaultGroup: group } : { ...fields, note: notes.join(', ') };
}

/** Somebody in a statement, found or added; an exclamation mark makes them who it is about. */
export function readPerson(
  writer: Writer,
  node: PersonNode,
  seeking: Parameters<typeof findPerson>[3] = {},
  facts = personFacts(writer, node),
): Found {
  const id = findPerson(writer, node.name, fieldsWithNotes(facts), seeking);
  if (facts.index) writer.index.push(id);
  if (facts.pregnant) expectChild(writer, id, node);
  return { id, facts, node };
}

/** "Joyce v (zwanger)": a child without a name that is on its way. */
function expectChild(writer: Writer, id: Id, at: PersonNode): void {
  const { parentLink, person } = writer.tables;
  const isExpecting = Object.values(parentLink).some(
    (link) => link.parentId === id && person[link.childId]?.pregnancyOutcome === 'pregnancy',
  );
  if (isExpecting) return;
  const childId = writer.add('', { kind: 'unborn', pregnancyOutcome: 'pregnancy' }, at);
  parentOf(writer, id, childId, { code: 'biological' }, at);
  writer.chip(at, 'new', writer.say('shorthand.chip.expecting', { name: nameOf(writer, id) }), childId);
}

/** Joins people one after another: by a sign, by a word, or by "en", which asks. */
export function joinPeople(
  writer: Writer,
  found: readonly Found[],
  joins: readonly (JoinNode | null)[],
  sure = false,
): void {
  for (const [i, join] of joins.entries()) {
    const [a, b] = [found[i], found[i + 1]];
    if (!join || !a || !b) continue;
    const said: UnionFact[] = [...join.facts, ...a.facts.unions, ...b.facts.unions];
    if (join.isAnd && said.length === 0 && !sure && !areCouple(writer, a, b, joins.length)) continue;
    couple(writer, a.id, b.id, said, { start: a.node.start, end: b.node.end });
  }
}

/** Two people with only "en" between them. */
function areCouple(writer: Writer, a: Found, b: Found, joined: number): boolean {
  const { tables } = writer;
  if (partnershipBetween(tables, a.id, b.id)) return false;
  const parents = new Set(linksTo(tables, a.id).map((link) => link.parentId));
  const related =
    parents.has(b.id) || linksTo(tables, b.id).some((link) => link.parentId === a.id || parents.has(link.parentId));
  if (related || joined > 1) return false;
  const values = { a: nameOf(writer, a.id), b: nameOf(writer, b.id) };
  const young = [a, b].some(({ id }) => {
    const born = tables.person[id]?.born;
    const age = born ? wholeYears(born.value, writer.setting.today) : null;
    return age !== null && age < YOUNG;
  });
  const answer = writer.ask(
    {
      id: `couple:${values.a}:${values.b}`,
      text: writer.say('shorthand.ask.couple', values),
      choices: [
        { answer: 'yes', text: writer.say('shorthand.choice.partners') },
        { answer: 'no', text: writer.say('shorthand.choice.noPartners') },
      ],
    },
    { start: a.node.start, end: b.node.end },
    young ? 'no' : 'yes',
  );
  return answer === 'yes';
}

const YOUNG = 16;

/** Couples, and their children. */
export function writeUnion(writer: Writer, { people, joins, children }: Statement & { is: 'union' }): void {
  const found: Found[] = [];
  for (const [i, node] of people.entries()) {
    const one = i > 0 ? yearsTogether(writer, node) : node;
    found.push(readPerson(writer, one, { not: found.map(({ id }) => id) }));
  }
  // "Ali en Fatma: Tim": parents of one child are told apart from a couple by the colon.
  joinPeople(writer, found, joins);
  if (children) writeChildren(writer, parentsOf(writer, found), children);
}

/** "Sandra x Ronald (2005-2018)": nobody with a partner died at thirteen, so it may be how long they were together. */
function yearsTogether(writer: Writer, node: PersonNode): PersonNode {
  const lived = node.attrs.find((attr) => attr.is === 'lived');
  if (lived?.is !== 'lived') return node;
  const [from, to] = [yearOf(lived.born), yearOf(lived.died)];
  if (from === null || to === null || to - from >= YOUNG) return node;
  const values = { name: node.name.text, from, to };
  const answer = writer.ask(
    {
      id: `years:${node.name.text}:${from}`,
      text: writer.say('shorthand.ask.years', values),
      choices: [
        { answer: 'together', text: writer.say('shorthand.choice.together', values) },
        { answer: 'lived', text: writer.say('shorthand.choice.lived', values) },
      ],
    },
    lived,
    'together',
  );
  if (answer === 'lived') return node;
  const fact: UnionFact = { word: { status: 'ended' }, to: lived.died };
  const began: UnionFact = { word: {}, date: lived.born };
  const { start, end } = lived;
  const facts = [began, fact].map((one) => ({ start, end, is: 'union' as const, fact: one }));
  return { ...node, attrs: [...node.attrs.filter((attr) => attr !== lived), ...facts] };
}

/** Of a chain "Sanne // Mark x Kim: Daan" the children are the last couple's, unless somebody says otherwise. */
function parentsOf(writer: Writer, found: readonly Found[]): readonly Found[] {
  if (found.length <= 2) return found;
  const pairs = found.slice(1).map((second, i) => [found[i] as Found, second] as const);
  const names = (pair: readonly Found[]): string =>
    namesOf(
      writer,
      pair.map(({ id }) => id),
    );
  const last = pairs.length - 1;
  const answer = writer.ask(
    {
      id: `children:${pairs.map(names).join('|')}`,
      text: writer.say('shorthand.ask.children', { parents: names(pairs[last] as readonly Found[]) }),
      choices: pairs.map((pair, i) => ({ answer: String(i), text: names(pair) })).reverse(),
    },
    { start: (found[0] as Found).node.start, end: (found.at(-1) as Found).node.end },
    String(last),
  );
  return pairs[Number(answer)] ?? (pairs[last] as readonly Found[]);
}

export function writeChildren(writer: Writer, parents: readonly Found[], children: readonly ChildNode[]): void {
  askAboutRole(writer, parents, children);
  const not = parents.map(({ id }) => id);
  const born: Id[] = [];
  const twins: Id[] = [];
  const add = (node: PersonNode, facts: PersonFacts): Id => {
    const fields = facts.pregnant ? expected(fieldsWithNotes(facts)) : fieldsWithNotes(facts);
    const id = findPerson(writer, node.name, fields, { not: [...not, ...born] });
    if (facts.index) writer.index.push(id);
    born.push(id);
    writer.children.push(id);
    for (const parent of parents) {
      const flag: ParentFlag = facts.parent ?? parent.facts.parent ?? { code: 'biological' };
      parentOf(writer, parent.id, id, flag, node);
    }
    if (facts.twin) twins.push(id);
    return id;
  };
  for (const child of children) {
    if (child.is === 'one') {
      add(child.person, personFacts(writer, child.person));
      continue;
    }
    const last = child.people.at(-1);
    // The year said last counts for all of them.
    const shared = [...child.attrs, ...(last?.attrs ?? [])].filter(
      (attr) => attr.is === 'born' || attr.is === 'age' || attr.is === 'shortYear',
    );
    const group = child.people.map((node) => add(node, personFacts(writer, node, shared)));
    twinsOf(writer, group, child.kind, child.people[0] as PersonNode);
  }
  const [flagged] = twins;
  // "Sem en Luuk (tweeling, 2020)": said at the last, of the one before as well.
  if (flagged !== undefined && twins.length === 1 && born.length > 1) {
    const at = born.indexOf(flagged);
    const other = born[at === 0 ? 1 : at - 1] as Id;
    twins.push(other);
    const bornOn = writer.tables.person[flagged]?.born;
    if (bornOn && !writer.tables.person[other]?.born)
      writer.run(
        { id: 'person.edit', args: { id: other, fields: { born: bornOn } } },
        (children[0] as ChildNode & { is: 'one' }).person,
      );
  }
  if (twins.length > 1) twinsOf(writer, twins, 'unknown', (children[0] as ChildNode & { is: 'one' }).person);
  const first = children[0]?.is === 'one' ? children[0].person : children[0]?.people[0];
  if (first && parents.length > 0) {
    const text = writer.say('shorthand.chip.children', {
      parents: namesOf(writer, not),
      children: namesOf(writer, born),
    });
    writer.chip(first, 'link', text);
  }
}

export function writeTwins(writer: Writer, { kind, people }: Statement & { is: 'twins' }): void {
  const found: Found[] = [];
  for (const node of people) found.push(readPerson(writer, node, { not: found.map(({ id }) => id), expected: 'role' }));
  const [first] = people;
  if (!first || found.length < 2) throw writer.stuck(first ?? { start: 0, end: 0 }, { key: 'shorthand.fault.twins' });
  twinsOf(
    writer,
    found.map(({ id }) => id),
    kind,
    first,
  );
}

function twinsOf(
  writer: Writer,
  childIds: readonly Id[],
  kind: 'identical' | 'fraternal' | 'unknown',
  at: PersonNode,
): void {
  const now = Object.values(writer.tables.birthGroup).find(
    (group) =>
      group.kind === kind &&
      group.childIds.length === childIds.length &&
      childIds.every((id) => group.childIds.includes(id)),
  );
  if (!now) writer.run({ id: 'twins.set', args: { childIds, kind } }, at);
  writer.chip(at, 'link', writer.say('shorthand.chip.twins', { names: namesOf(writer, childIds) }));
}

/** "Tim: juf": a child called "juf", or was the teacher of Tim meant? */
function askAboutRole(writer: Writer, parents: readonly Found[], children: readonly ChildNode[]): void {
  const [only] = children;
  const [parent] = parents;
  if (parents.length !== 1 || children.length !== 1 || only?.is !== 'one' || !parent) return;
  const { name, attrs } = only.person;
  if (attrs.length > 0 || name.quoted || !roleOf(name.text)) return;
  const typed = writer.text.slice(parent.node.name.start, parent.node.name.end);
  const values = { word: name.text, name: nameOf(writer, parent.id) };
  writer.ask(
    {
      id: `role:${name.text}:${values.name}`,
      text: writer.say('shorthand.ask.childOrRole', values),
      choices: [
        { answer: 'child', text: writer.say('shorthand.choice.childNamed', values) },
        { answer: 'role', text: writer.say('shorthand.choice.roleOf', values), rewrite: `${name.text} ${typed}: ` },
      ],
    },
    name,
    'child',
  );
}
