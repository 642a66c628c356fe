// "Kevin woont bij tante Ria sinds 2023": who shares a house with whom.
import type { Id } from '../base/ids.ts';
import { findPerson } from './findPerson.ts';
import { personFacts } from './personFacts.ts';
import type { PersonNode, Statement } from './statement.ts';
import { namesOf } from './writeFamily.ts';
import type { Writer } from './writer.ts';
import { fieldsWithNotes } from './writeUnion.ts';

export function writeLives(writer: Writer, { who, at, isOwn, period }: Statement & { is: 'lives' }): void {
  const read = (node: PersonNode, not: readonly Id[], titlesOf?: Id): Id => {
    const facts = personFacts(writer, node);
    return findPerson(writer, node.name, fieldsWithNotes(facts), {
      not,
      expected: 'role',
      ...(titlesOf ? { titlesOf } : {}),
    });
  };
  const living: Id[] = [];
  for (const node of who) living.push(read(node, living));
  const hosts: Id[] = [];
  for (const node of at) hosts.push(read(node, [...living, ...hosts], isOwn ? living[0] : undefined));
  writer.children.push(...living);
  const span = at[0] as PersonNode;
  const house = Object.values(writer.setting.visible(writer.tables).household).find(
    ({ to, memberIds }) => !to && memberIds.some((id) => hosts.includes(id)),
  );
  const members = [...new Set([...(house?.memberIds ?? []), ...hosts, ...living])];
  let id = house?.id;
  if (id === undefined) {
    const label = writer.say('sidebar.householdOf', { name: namesOf(writer, hosts) });
    const before = new Set(Object.keys(writer.tables.household));
    writer.run({ id: 'household.add', args: { label, memberIds: members } }, span);
    id = Object.keys(writer.tables.household).find((one) => !before.has(one)) ?? '';
  } else if (members.length > (house?.memberIds.length ?? 0)) {
    writer.run({ id: 'household.edit', args: { id, fields: { memberIds: members } } }, span);
  }
  // A house that was there keeps its own dates; of one person they are told in words.
  if (period?.from && !house) writer.run({ id: 'household.edit', args: { id, fields: { from: period.from } } }, period);
  else if (period) {
    for (const one of living) {
      const note = writer.say('shorthand.noteLives', { name: namesOf(writer, hosts), when: period.text });
      const now = writer.tables.person[one]?.note;
      if (now?.includes(note)) continue;
      writer.run({ id: 'person.edit', args: { id: one, fields: { note: now ? `${now}\n${note}` : note } } }, period);
    }
  }
  const values = { who: namesOf(writer, living), at: namesOf(writer, hosts) };
  writer.chip(span, 'link', writer.say('shorthand.chip.lives', values));
}
