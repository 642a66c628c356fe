// Relations, support and places in circles.
import type { Id } from '../base/ids.ts';
import { CASE_ID } from '../model/records/arrangement.ts';
import { DIRECTED_CODES, GRAVE_CODES, type Tie } from '../model/records/perception.ts';
import { builtInScheme } from '../model/ringSchemes.ts';
import { findPerson } from './findPerson.ts';
import { personFacts } from './personFacts.ts';
import type { NameNode, PersonNode, PlaceNode, Span, Statement } from './statement.ts';
import { nameOf } from './writeFamily.ts';
import type { Writer } from './writer.ts';

type BondStatement = Statement & { is: 'bond' };

/** The signs people type are told in these words (interaction.md); the other lines in the words of the legend. */
const OWN_WORDS = new Set([
  'Friendship',
  'Intimacy',
  'Plain',
  'Distant',
  'Discord',
  'HostileClose',
  'Cutoff',
  'Violence',
]);

export const bondWords = (writer: Writer, code: BondStatement['code'], label?: string): string =>
  label ??
  writer.say(OWN_WORDS.has(code) ? (`shorthand.bond.${code}` as 'shorthand.bond.Plain') : `notation.line.${code}`);

export function writeBond(writer: Writer, statement: BondStatement): void {
  const { code, label, sign } = statement;
  const last = statement.to.at(-1);
  let note = statement.note;
  const read = (node: PersonNode, not: readonly Id[]): Id => {
    const facts = personFacts(writer, node);
    // Words in brackets at the end are about the relation.
    if (node === last && facts.notes.length > 0) note = facts.notes.join(', ');
    return findPerson(writer, node.name, facts.fields, { not, expected: 'bond' });
  };
  const from = statement.from.map((node) => read(node, []));
  const to = statement.to.map((node) => read(node, from));
  for (const aId of from) {
    for (const bId of to) {
      const more = { ...(label ? { label } : {}), ...(note ? { note } : {}) };
      const now = tieBetween(writer, aId, bId, code);
      if (!now) writer.run({ id: 'tie.add', args: { aId, bId, code, ...more } }, sign);
      else if ((note && note !== now.note) || (label && label !== now.label)) {
        writer.run({ id: 'tie.edit', args: { id: now.id, fields: more } }, sign);
      }
      const values = { a: nameOf(writer, aId), b: nameOf(writer, bId), word: bondWords(writer, code, label) };
      writer.chip(sign, 'link', writer.say('shorthand.chip.bond', values));
    }
  }
  if (GRAVE_CODES.has(code)) writer.chip(sign, 'link', writer.say('shorthand.chip.grave'));
}

const tieBetween = (writer: Writer, a: Id, b: Id, code: string): Tie | undefined =>
  Object.values(writer.tables.tie).find(
    (tie) =>
      tie.code === code &&
      ((tie.aId === a && tie.bId === b) || (!DIRECTED_CODES.has(code) && tie.aId === b && tie.bId === a)),
  );

/** The network of the child it is about; made when it is first spoken of. */
function childsNetwork(writer: Writer, at: Span): Id {
  const index = writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const focalIds = index.filter((id) => !writer.outside.includes(id)).slice(0, 1);
  const all = Object.values(writer.tables.perspective).filter(({ kind }) => kind === 'child');
  const same = all.find(
    (one) => one.focalIds.length === focalIds.length && focalIds.every((id) => one.focalIds.includes(id)),
  );
  if (same) return same.id;
  const [first] = focalIds;
  const label = first
    ? writer.say('shorthand.networkOf', { name: nameOf(writer, first) })
    : writer.say('shorthand.networkOfChild');
  const waiting = all.find((one) => one.focalIds.length === 0);
  if (waiting) {
    writer.run({ id: 'perspective.edit', args: { id: waiting.id, fields: { focalIds, label } } }, at);
    return waiting.id;
  }
  const before = new Set(Object.keys(writer.tables.perspective));
  writer.run({ id: 'perspective.add', args: { label, focalIds, kind: 'child' } }, at);
  return Object.keys(writer.tables.perspective).find((id) => !before.has(id)) ?? '';
}

export function writeSupport(writer: Writer, { giver, to, items }: Statement & { is: 'support' }): void {
  const receiver = to ? childMeant(writer, to) : null;
  const giverId = findPerson(
    writer,
    giver,
    {},
    { fields: { defaultGroup: 'social' }, not: receiver ? [receiver] : [] },
  );
  writer.outside.push(giverId);
  const receiverId = childsNetwork(writer, giver);
  const { heard, today } = writer.setting;
  for (const item of items) {
    const { level } = item;
    const type = item.type ?? askWhichSupport(writer, giverId, item);
    writer.run(
      { id: 'rating.set', args: { giverId, receiverId, type, level, basis: 'expected', heard, day: today } },
      item,
    );
    const values = {
      name: nameOf(writer, giverId),
      type: writer.say(`shorthand.support.${type}`),
      level: writer.say(`shorthand.level.${LEVEL_KEYS[level]}`),
    };
    writer.chip(item, 'link', writer.say('shorthand.chip.support', values));
  }
}

/** Support is told of the child of the map; of somebody else it would be kept at the wrong place. */
function childMeant(writer: Writer, to: NameNode): Id {
  const [child] = writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const id = findPerson(writer, to, {}, { expected: 'bond' });
  const index = writer.tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  if (child !== undefined && !index.includes(id))
    throw writer.stuck(to, { key: 'shorthand.fault.supportTo', values: { name: nameOf(writer, child) } });
  writer.children.push(id);
  return id;
}

const SUPPORT_TYPES = ['emotional', 'informational', 'material', 'practical', 'professional'] as const;

/** "Marieke geeft veel steun": of which kind is not said. */
function askWhichSupport(writer: Writer, giverId: Id, at: Span): (typeof SUPPORT_TYPES)[number] {
  const name = nameOf(writer, giverId);
  const answer = writer.ask(
    {
      id: `support:${name}`,
      text: writer.say('shorthand.ask.support', { name }),
      choices: SUPPORT_TYPES.map((type) => ({ answer: type, text: writer.say(`shorthand.support.${type}`) })),
    },
    at,
    null,
  );
  return SUPPORT_TYPES.find((type) => type === answer) ?? 'emotional';
}

const LEVEL_KEYS = { '++': 'much', '+': 'some', '+-': 'changing', '-': 'little', '--': 'none' } as const;

/** In circles that hold one person's word, this is whose. */
function speakerOf(writer: Writer, scheme: string, at: Span): Id {
  const { caseInfo, person, roleAssignment } = writer.tables;
  const child = caseInfo[CASE_ID]?.indexPersonIds.find((id) => !writer.outside.includes(id));
  const speakers =
    scheme === 'circle3'
      ? [child].filter((id) => id !== undefined)
      : [
          ...Object.values(roleAssignment).flatMap(({ role, personId }) => (role === 'guardian' ? [personId] : [])),
          ...Object.values(person).flatMap((one) => (SPEAKERS.test(`${one.role} ${one.occupation}`) ? [one.id] : [])),
        ];
  const [only, other] = [...new Set(speakers)];
  if (only === undefined || other !== undefined) throw writer.stuck(at, { key: 'shorthand.fault.speaker' });
  return only;
}

const SPEAKERS = /gezinsvoogd|jeugdbeschermer|consulent|rechter/i;

export function placePerson(writer: Writer, id: Id, place: PlaceNode): void {
  const { scheme: schemeId, sector, ring } = place;
  const group = sector ?? writer.tables.person[id]?.defaultGroup ?? 'family';
  if (sector && writer.tables.person[id]?.defaultGroup !== sector) {
    writer.run({ id: 'person.edit', args: { id, fields: { defaultGroup: sector } } }, place);
  }
  if (ring === undefined) {
    writer.chip(
      place,
      'link',
      writer.say('shorthand.chip.group', { name: nameOf(writer, id), group: writer.say(`model.group.${group}`) }),
    );
    return;
  }
  if (!writer.outside.includes(id)) writer.outside.push(id);
  const perspectiveId = childsNetwork(writer, place);
  const scheme = writer.tables.ringScheme[schemeId] ?? builtInScheme(schemeId, writer.setting.say);
  if (!scheme) return;
  const subjectId = scheme.needsSubject ? speakerOf(writer, schemeId, place) : undefined;
  if (!scheme.rings.some((one) => one.ring === ring)) {
    throw writer.stuck(place, {
      key: 'shorthand.fault.ring',
      values: { title: scheme.titleNl, count: scheme.rings.length },
    });
  }
  const subject = subjectId ? { subjectId } : {};
  if (!writer.tables.ringScheme[schemeId]) {
    // The circles get their own view at the same time, so that what was typed can be seen.
    writer.run(
      {
        id: 'view.add',
        args: { view: { type: 'rings', perspectiveIds: [perspectiveId], schemeId, ...subject }, schemes: [scheme] },
      },
      place,
    );
  }
  const { heard, today } = writer.setting;
  writer.run(
    {
      id: 'ring.place',
      args: {
        circle: { schemeId, perspectiveId, ...subject },
        personIds: [id],
        ring,
        ...(scheme.sectors.length > 0 ? { sector: group } : {}),
        heard,
        day: today,
      },
    },
    place,
  );
  const words = [
    scheme.rings.find((one) => one.ring === ring)?.labelNl,
    scheme.sectors.find((one) => one.key === group)?.labelNl,
  ];
  writer.chip(
    place,
    'link',
    writer.say('shorthand.chip.place', {
      name: nameOf(writer, id),
      title: scheme.titleNl,
      place: words.filter((word) => word).join(', '),
    }),
  );
}
