// Cousins, nephews and nieces: children of an aunt, an uncle, a brother or a sister, who may be there already. In Dutch one
// word means both, so it is asked; until it is answered a line says it in the word that was typed.
import type { Id } from '../base/ids.ts';
import { birthLinksTo } from '../commands/kin.ts';
import { kinOf } from '../model/facts/kinship.ts';
import { peopleNamed } from './names.ts';
import type { Span, Statement } from './statement.ts';
import type { Role } from './words/roles.ts';
import { nameOf, needParentOn, needParents, parentOf, sideOf } from './writeFamily.ts';
import type { Writer } from './writer.ts';

type RoleStatement = Statement & { is: 'role' };

const birth = { code: 'biological' } as const;

const parentsOf = (writer: Writer, id: Id): Id[] => birthLinksTo(writer.tables, id).map((link) => link.parentId);

/** Everybody with whom somebody shares a parent. */
function siblingsOf(writer: Writer, id: Id): Id[] {
  const parents = parentsOf(writer, id);
  const children = Object.values(writer.tables.parentLink).filter((link) => parents.includes(link.parentId));
  return [...new Set(children.map((link) => link.childId))].filter((one) => one !== id);
}

/** What the links say already of the people named; null when they say nothing. */
function knownKin(writer: Writer, { people }: RoleStatement, of: readonly Id[]): 'cousin' | 'nephew' | null {
  const visible = writer.setting.visible(writer.tables);
  const words = people.flatMap(({ name }) => {
    const [one, ...others] = peopleNamed(visible, name.text, name.quoted);
    return of.map((id) => (one && others.length === 0 ? kinOf(visible, one.id, id)?.word : undefined));
  });
  if (words.every((word) => word === 'cousin')) return 'cousin';
  return words.every((word) => word === 'nieceNephew') ? 'nephew' : null;
}

/** What the word means here, said of the people `of`. */
export function decidedRole(writer: Writer, statement: RoleStatement, of: readonly Id[]): Role {
  const { role, word, at } = statement;
  if (!role.isCousinOrNephew) return role;
  const sex = role.gender ? { gender: role.gender } : {};
  const known = knownKin(writer, statement, of);
  if (known) return { kin: known, ...sex };
  const answer = writer.ask(
    {
      id: `cousin:${word}:${of.map((id) => nameOf(writer, id)).join()}`,
      text: writer.say('shorthand.ask.cousin', { word }),
      choices: [
        { answer: 'cousin', text: writer.say('shorthand.choice.cousin') },
        { answer: 'nephew', text: writer.say('shorthand.choice.nephew') },
        { answer: 'open', text: writer.say('shorthand.choice.cousinOpen') },
      ],
    },
    at,
    'open',
  );
  if (answer === 'open') return role;
  return { kin: answer === 'cousin' ? 'cousin' : 'nephew', ...sex };
}

/** Whose child it is: one of those there are, or somebody without a name who is added. */
function parentAmong(writer: Writer, candidates: readonly Id[], child: Id, at: Span, add: () => Id): Id {
  if (candidates.length === 0) return add();
  const answer = writer.ask(
    {
      id: `whose:${nameOf(writer, child)}`,
      text: writer.say('shorthand.ask.whose', { name: nameOf(writer, child) }),
      choices: [
        ...candidates.map((id) => ({ answer: id, text: nameOf(writer, id) })),
        { answer: 'other', text: writer.say('shorthand.choice.whoseOther') },
      ],
    },
    at,
    candidates.length === 1 ? (candidates[0] ?? null) : null,
  );
  return answer === 'other' ? add() : answer;
}

export function cousinOf(writer: Writer, child: Id, of: Id, side: 'mother' | 'father' | null, at: Span): void {
  const aunts = [...new Set(parentsOf(writer, of).flatMap((parent) => siblingsOf(writer, parent)))];
  if (parentsOf(writer, child).some((parent) => aunts.includes(parent))) return;
  const parent = parentAmong(writer, aunts, child, at, () => {
    const through = needParentOn(
      writer,
      of,
      sideOf(writer, side, of, at, () => true),
      at,
    );
    return siblingAdded(writer, through, at);
  });
  parentOf(writer, parent, child, birth, at);
}

export function nephewOf(writer: Writer, child: Id, of: Id, at: Span): void {
  const siblings = siblingsOf(writer, of).filter((id) => id !== child);
  if (parentsOf(writer, child).some((parent) => siblings.includes(parent))) return;
  const parent = parentAmong(writer, siblings, child, at, () => siblingAdded(writer, of, at));
  parentOf(writer, parent, child, birth, at);
}

function siblingAdded(writer: Writer, of: Id, at: Span): Id {
  const parents = needParents(writer, of, at);
  const id = writer.addNameless({}, at);
  for (const parent of parents) parentOf(writer, parent, id, birth, at);
  return id;
}
