// Couples, parents and children: the family part of a statement as commands, never saying twice what is recorded already.
import type { Id } from '../base/ids.ts';
import { birthLinksTo, linksTo, partnershipBetween } from '../commands/kin.ts';
import { kinOf, roleWords } from '../model/facts/kinship.ts';
import { codeKey } from '../model/facts/words.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { type ParentLink, type Partnership, TOGETHER } from '../model/records/facts.ts';
import type { ParentFlag, Side, Span, UnionFact } from './statement.ts';
import type { Writer } from './writer.ts';

/** Somebody without a name is told of as what they are to the child: "moeder". */
export function nameOf({ tables, setting }: Writer, id: Id): string {
  const who = tables.person[id];
  if (who?.callName) return who.callName;
  const child = tables.caseInfo[CASE_ID]?.indexPersonIds[0];
  const kin = who && child !== undefined && child !== id ? kinOf(tables, id, child) : null;
  return kin ? roleWords(kin, who?.gender ?? 'unknown', setting.say) : setting.say('shorthand.somebody');
}

export const namesOf = (writer: Writer, ids: readonly Id[]): string => {
  const names = ids.map((id) => nameOf(writer, id));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : writer.say('shorthand.and', { first: names.join(', '), last });
};

type Fields = { -readonly [K in keyof Pick<Partnership, 'kind' | 'status' | 'from' | 'to'>]?: Partnership[K] };

/** What is said of a couple, as fields; a later word ("gescheiden 2015") goes over an earlier one. */
function fieldsOf(facts: readonly UnionFact[]): Fields {
  const fields: Fields = {};
  for (const { word, date, to } of facts) {
    if (word.kind) fields.kind = word.kind;
    if (word.status) fields.status = word.status;
    if (to) fields.to = to;
    if (!date) continue;
    if (word.status === undefined || TOGETHER.has(word.status)) fields.from = date;
    else fields.to = date;
  }
  return fields;
}

/** Makes two people a couple, or changes what is recorded of the couple they are. */
export function couple(writer: Writer, aId: Id, bId: Id, facts: readonly UnionFact[], at: Span): void {
  const fields = fieldsOf(facts);
  const now = partnershipBetween(writer.tables, aId, bId);
  // "waren getrouwd tot 2015" is over; how it ended may be known already.
  const isOver = facts.some(({ isPast }) => isPast);
  if (isOver && now && !TOGETHER.has(now.status)) delete fields.status;
  else if (isOver && (!fields.status || TOGETHER.has(fields.status))) fields.status = 'ended';
  // Only who was married can divorce, unless something else is known.
  if (fields.status === 'divorced' && (!now || now.kind === 'relationship')) fields.kind ??= 'married';
  // Who is divorced is apart already.
  if (now?.status === 'divorced' && fields.status === 'separated') delete fields.status;
  if (now) {
    const changed = Object.entries(fields).filter(
      ([name, value]) => JSON.stringify(now[name as keyof Partnership]) !== JSON.stringify(value),
    );
    if (changed.length > 0) {
      writer.run({ id: 'partnership.edit', args: { id: now.id, fields: Object.fromEntries(changed) } }, at);
    }
  } else {
    writer.run({ id: 'partnership.add', args: { aId, bId, ...fields } }, at);
  }
  const made = partnershipBetween(writer.tables, aId, bId);
  if (!made) return;
  const { kind, status } = made;
  const key =
    status !== 'current'
      ? codeKey('partnershipStatus', status)
      : kind === 'relationship'
        ? 'shorthand.partners'
        : codeKey('partnershipKind', kind);
  writer.chip(
    at,
    'link',
    writer.say('shorthand.chip.couple', { a: nameOf(writer, aId), b: nameOf(writer, bId), word: writer.say(key) }),
  );
}

const isBirth = (kind: ParentLink['kind']): boolean => kind === 'biological' || kind === 'legal';

/** Links a parent to a child; nothing when that is so already. A third birth parent is asked about. */
export function parentOf(writer: Writer, parentId: Id, childId: Id, flag: ParentFlag, at: Span): void {
  let { code } = flag;
  const { tables } = writer;
  const same = linksTo(tables, childId).some(
    (link) =>
      link.parentId === parentId &&
      (link.kind === code || (isBirth(code) && isBirth(link.kind))) &&
      (link.from?.value === flag.from?.value || !flag.from),
  );
  if (same) return;
  const parents = birthLinksTo(tables, childId);
  if (code === 'biological' && !flag.isSaid && parents.length >= 2) {
    const values = {
      child: nameOf(writer, childId),
      parent: tables.person[parentId]?.callName || writer.say('shorthand.somebody'),
      parents: namesOf(
        writer,
        parents.map((link) => link.parentId),
      ),
    };
    const answer = writer.ask(
      {
        id: `third:${values.parent}:${values.child}`,
        text: writer.say('shorthand.ask.third', values),
        choices: [
          { answer: 'step', text: writer.say('shorthand.choice.stepParent', values) },
          { answer: 'biological', text: writer.say('shorthand.choice.birthParent', values) },
        ],
      },
      at,
      'step',
    );
    if (answer === 'step') code = 'step';
  }
  const { from, to } = flag;
  writer.run(
    { id: 'parentLink.add', args: { parentId, childId, kind: code, ...(from ? { from } : {}), ...(to ? { to } : {}) } },
    at,
  );
}

const FEMALE: Readonly<Record<Side, 'female' | 'male'>> = { mother: 'female', father: 'male' };

/** The birth parent on this side; null when the links do not say. */
export function parentOn(writer: Writer, childId: Id, side: Side): Id | null {
  const parents = birthLinksTo(writer.tables, childId).map((link) => link.parentId);
  const sexOf = (id: Id): string => writer.tables.person[id]?.gender ?? 'unknown';
  const exact = parents.find((id) => sexOf(id) === FEMALE[side]);
  if (exact) return exact;
  const open = parents.filter((id) => sexOf(id) === 'unknown' || sexOf(id) === 'other');
  const otherIsKnown = parents.some((id) => sexOf(id) === FEMALE[side === 'mother' ? 'father' : 'mother']);
  return open.length === 1 && (otherIsKnown || parents.length === 1) ? (open[0] ?? null) : null;
}

/** The same, and somebody without a name where there is none yet. */
export function needParentOn(writer: Writer, childId: Id, side: Side, at: Span): Id {
  const known = parentOn(writer, childId, side);
  if (known) {
    if (writer.tables.person[known]?.gender === 'unknown') {
      writer.run({ id: 'person.edit', args: { id: known, fields: { gender: FEMALE[side] } } }, at);
    }
    return known;
  }
  const id = writer.addNameless({ gender: FEMALE[side] }, at);
  parentOf(writer, id, childId, { code: 'biological' }, at);
  return id;
}

/** Which side of the family: as said, the only one there is, or as answered. */
export function sideOf(
  writer: Writer,
  said: Side | null,
  childId: Id,
  at: Span,
  fitting: (parentId: Id) => boolean,
): Side {
  if (said) return said;
  const name = nameOf(writer, childId);
  const sides = (['mother', 'father'] as const).filter((side) => {
    const parent = parentOn(writer, childId, side);
    return parent !== null && fitting(parent);
  });
  if (sides.length === 1) {
    const side = sides[0] as Side;
    writer.chip(at, 'link', writer.say(`shorthand.chip.side.${side}`));
    return side;
  }
  return writer.ask(
    {
      id: `side:${name}`,
      text: writer.say('shorthand.ask.side', { name }),
      choices: (['mother', 'father'] as const).map((side) => ({
        answer: side,
        text: writer.say(`shorthand.choice.side.${side}`),
      })),
    },
    at,
    null,
  ) as Side;
}

/** The birth parents somebody has; two without a name when there are none. */
export function needParents(writer: Writer, childId: Id, at: Span): Id[] {
  const known = birthLinksTo(writer.tables, childId).map((link) => link.parentId);
  if (known.length > 0) return known;
  const pair = [writer.addNameless({}, at), writer.addNameless({}, at)] as const;
  for (const id of pair) parentOf(writer, id, childId, { code: 'biological' }, at);
  writer.run({ id: 'partnership.add', args: { aId: pair[0], bId: pair[1] } }, at);
  return [...pair];
}
