// Whom a role is about when a line says "juf: Ans", and what a role means there: a friend or a partner, since when.
import type { Id } from '../base/ids.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { findPerson } from './findPerson.ts';
import { knownIn } from './names.ts';
import type { PersonNode, Span, Statement } from './statement.ts';
import type { Role } from './words/roles.ts';
import { nameOf } from './writeFamily.ts';
import type { Writer } from './writer.ts';
import type { Found } from './writeUnion.ts';

type RoleStatement = Statement & { is: 'role' };

const indexOf = (writer: Writer): readonly Id[] => writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];

/** Who is selected, else the child of the map; null when there is nobody yet. */
export function subjectOrNull(writer: Writer): Id | null {
  const { selected } = writer.setting;
  const id = selected && writer.tables.person[selected] ? selected : indexOf(writer)[0];
  return id !== undefined && writer.tables.person[id] ? id : null;
}

export function subjectOf(writer: Writer, at: Span): Id {
  const id = subjectOrNull(writer);
  if (id === null) {
    const isFirst = Object.keys(writer.tables.person).length === 0;
    throw writer.stuck(at, { key: isFirst ? 'shorthand.fault.childFirst' : 'shorthand.fault.ofWhom' });
  }
  writer.chip(at, 'known', writer.say('shorthand.chip.about', { name: nameOf(writer, id) }), id);
  return id;
}

/** Nobody, for somebody outside the family who is typed before anybody else. */
export function ofWhom(writer: Writer, { of, role, at }: RoleStatement): Id[] {
  if (of) return of.map((name) => findPerson(writer, name, {}, { expected: 'role' }));
  const mayStandAlone = role.group !== undefined && role.kin === undefined;
  return mayStandAlone && subjectOrNull(writer) === null ? [] : [subjectOf(writer, at)];
}

/** "Eva en Sanne zijn zussen", "kinderen: Tim, Lotte": of each other. */
export function amongThemselves(writer: Writer, statement: RoleStatement): RoleStatement {
  const { of, role, people, joins } = statement;
  const areChildren = role.kin === 'child' && writer.setting.selected === null;
  if (of !== null || (role.kin !== 'sibling' && role.kin !== 'halfSibling' && !areChildren)) return statement;
  const as: RoleStatement = areChildren
    ? { ...statement, role: { kin: 'sibling', ...(role.gender ? { gender: role.gender } : {}) } }
    : statement;
  if (people.length < 2) return as;
  const isKnown = knownIn(writer.setting.visible(writer.tables));
  const first = people.find(({ name }) => isKnown(name.text)) ?? (people[0] as PersonNode);
  return { ...as, of: [first.name], people: people.filter((one) => one !== first), joins: joins.slice(1) };
}

/** "mama heeft een nieuwe vriend": of a grown-up it may be the partner. */
export function decidedFriend(
  writer: Writer,
  { word, isNew, at }: RoleStatement,
  [of, another]: readonly Id[],
  role: Role,
): Role {
  if (!role.isFriend || of === undefined || another !== undefined || indexOf(writer).includes(of)) return role;
  const values = { word, name: nameOf(writer, of) };
  const answer = writer.ask(
    {
      id: `friend:${word}:${values.name}`,
      text: writer.say('shorthand.ask.friend', values),
      choices: [
        { answer: 'partner', text: writer.say('shorthand.choice.asPartner', values) },
        { answer: 'friend', text: writer.say('shorthand.choice.asFriend') },
      ],
    },
    at,
    isNew ? 'partner' : 'friend',
  );
  return answer === 'partner' ? { kin: 'partner', ...(role.gender ? { gender: role.gender } : {}) } : role;
}

/** "sinds 2021" on the link it is about; where there is none it cannot be said. */
export function withPeriod(
  writer: Writer,
  found: readonly Found[],
  { period }: RoleStatement,
  { kin, carer, childOf }: Role,
): readonly Found[] {
  if (!period) return found;
  const { from, to } = period;
  const dates = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const code = carer ?? childOf;
  if (code) {
    return found.map((one) => ({
      ...one,
      facts: { ...one.facts, parent: { ...(one.facts.parent ?? { code }), ...dates } },
    }));
  }
  if (kin !== 'partner') throw writer.stuck(period, { key: 'shorthand.fault.period' });
  const fact = { word: {}, ...(from ? { date: from } : {}), ...(to ? { to } : {}) };
  return found.map((one) => ({ ...one, facts: { ...one.facts, unions: [...one.facts.unions, fact] } }));
}
