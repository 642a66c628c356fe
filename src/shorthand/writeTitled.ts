// People named by what they are: "moeder Sandra (34)", "oom Peter en tante Joyce", "pleegmoeder Ineke". Whoever is called so
// already is meant; else the word links them to the one the map is about.

import { subjectOf, subjectOrNull } from './aboutRole.ts';
import { knownIn, peopleNamed } from './names.ts';
import type { PersonNode, PlaceNode, Side, Statement } from './statement.ts';
import { keepsTitle, relativesOf, type Titled, titleOf, withoutTitle } from './titles.ts';
import { roleOf } from './words/roles.ts';
import { nameOf } from './writeFamily.ts';
import { placePerson } from './writeNetwork.ts';
import { writeRole } from './writeRole.ts';
import type { Writer } from './writer.ts';
import { readPerson, writeUnion } from './writeUnion.ts';

type UnionStatement = Statement & { is: 'union' };

const NOT_HERE = new Set(['grandchild', 'nephew', 'cousin', 'parentInLaw', 'partner', 'exPartner']);

const sideOf = (node: PersonNode): Side | null => {
  const attr = node.attrs.find(({ is }) => is === 'side');
  return attr?.is === 'side' ? attr.side : null;
};

/** "Bert (pleegvader)". */
function bracketed({ name, attrs }: PersonNode): Titled | null {
  const notes = attrs.flatMap((attr) => (attr.is === 'note' ? [attr.text] : []));
  const [word = ''] = notes;
  const role = notes.length === 1 ? roleOf(word) : undefined;
  return role && !role.group && !name.unknown ? { role, word, rest: name.text } : null;
}

/** The role that is meant by the word before the name; null when it is only part of the name. */
function roleMeant(writer: Writer, node: PersonNode, side: Side | null): Titled | null {
  const said = bracketed(node);
  if (said && !(said.role.kin && NOT_HERE.has(said.role.kin))) return said;
  const title = titleOf(node.name);
  if (!title || title.rest === '' || (title.role.kin && NOT_HERE.has(title.role.kin))) return null;
  const visible = writer.setting.visible(writer.tables);
  if (knownIn(visible)(node.name.text)) return null;
  const { role, word, rest } = title;
  if (!keepsTitle(role)) return title;
  const subject = subjectOrNull(writer);
  if (role.group || subject === null) return side ? title : null;
  const isRelative = relativesOf(visible, subject, role);
  if (peopleNamed(visible, rest).some(({ id }) => isRelative(id))) return null;
  return side || askLinked(writer, node, word, nameOf(writer, subject)) ? title : null;
}

/** "Tante Ria" can be called so by everybody; she is somebody's aunt only when that is said. */
function askLinked(writer: Writer, node: PersonNode, word: string, name: string): boolean {
  const values = { word: word.toLowerCase(), name };
  const answer = writer.ask(
    {
      id: `titled:${node.name.text}`,
      text: writer.say('shorthand.ask.titled', { ...values, who: node.name.text }),
      choices: [
        { answer: 'yes', text: writer.say('shorthand.choice.linked', values) },
        { answer: 'no', text: writer.say('shorthand.choice.nameOnly') },
      ],
    },
    node.name,
    'no',
  );
  return answer === 'yes';
}

const nameIn = (writer: Writer, { name }: PersonNode, title: Titled): PersonNode['name'] =>
  title.rest === name.text ? name : withoutTitle(writer.text, name, title);

function linked(
  writer: Writer,
  node: PersonNode,
  title: Titled,
  side: Side | null,
  places: readonly PlaceNode[],
): void {
  const { role, word } = title;
  const { start } = node.name;
  writeRole(writer, {
    is: 'role',
    role,
    word: word.toLowerCase(),
    at: { start, end: start + word.length },
    side,
    of: null,
    people: [
      {
        ...node,
        attrs: node.attrs.filter((attr) => attr.is !== 'note' || attr.text !== word),
        name: nameIn(writer, node, title),
      },
    ],
    joins: [],
    places,
    period: null,
    note: null,
    isNew: false,
    typedName: null,
  });
}

export function writePeople(writer: Writer, { people, places }: Statement & { is: 'people' }): void {
  const ids: string[] = [];
  const group = places.find(({ sector }) => sector)?.sector;
  let plural: Titled | null = null;
  for (const node of people) {
    const side = sideOf(node);
    const own = roleMeant(writer, node, side);
    const title: Titled | null = own ?? (titleOf(node.name) || !plural ? null : { ...plural, rest: node.name.text });
    if (own) plural = isPlural(own) ? own : null;
    if (title) {
      linked(writer, node, title, side, places);
      continue;
    }
    const one = readPerson(writer, node, { not: ids, fields: group ? { defaultGroup: group } : {} });
    ids.push(one.id);
    for (const place of places) placePerson(writer, one.id, place);
    if (places.length > 0) writer.outside.push(one.id);
  }
}

/** "pleegouders Bert en Ineke": of everybody who follows. */
const isPlural = ({ word }: Titled): boolean => /(?:s|en|oma|opa)$/i.test(word) && word.length > 'oma'.length;

export function writeUnionOrRole(writer: Writer, statement: UnionStatement): void {
  const { people, children } = statement;
  if (children !== null || !people.some((node) => titleOf(node.name) ?? bracketed(node))) {
    writeUnion(writer, statement);
    return;
  }
  // A side said at the end is the side of both.
  const side = people.map(sideOf).findLast((one) => one !== null) ?? null;
  const own = people.map((node) => roleMeant(writer, node, side));
  const [first = null] = own;
  if (own.some((title) => title && !title.role.group)) subjectOf(writer, (people[0] as PersonNode).name);
  const titles = own.map((title, i) =>
    title || !first || !isPlural(first) || titleOf((people[i] as PersonNode).name)
      ? title
      : { ...first, rest: (people[i] as PersonNode).name.text },
  );
  const plain = people.map((node, i): PersonNode => {
    const title = titles[i];
    if (!title) return node;
    const attrs = node.attrs.filter((attr) => attr.is !== 'side' && !(attr.is === 'note' && attr.text === title.word));
    return { ...node, attrs, name: own[i] ? withoutTitle(writer.text, node.name, title) : node.name };
  });
  writeUnion(writer, { ...statement, people: plain });
  for (const [i, title] of titles.entries()) {
    if (title) linked(writer, { ...(plain[i] as PersonNode), attrs: [] }, { ...title, rest: title.rest }, side, []);
  }
}
