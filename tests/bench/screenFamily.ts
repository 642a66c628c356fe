// A made-up family of any size, always the same: couples with three children each, generation after generation.
import { tableOf } from '../../src/base/tables.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import type { ParentLink, Partnership, Person } from '../../src/model/records/facts.ts';
import type { Tie } from '../../src/model/records/perception.ts';
import type { Tables } from '../../src/model/records/registry.ts';

const CHILDREN = 3;

export function familyOfSize(count: number, newId: () => string): Tables {
  const people: Person[] = [];
  const partnerships: Partnership[] = [];
  const links: ParentLink[] = [];
  const person = (born: number): Person | null => {
    if (people.length >= count) return null;
    const nr = people.length;
    const made: Person = {
      id: `p${String(nr).padStart(4, '0')}`,
      kind: 'person',
      callName: `Naam ${nr}`,
      gender: nr % 2 === 0 ? 'female' : 'male',
      born: { value: String(born), precision: 'year' },
      whereabouts: 'known',
      defaultGroup: 'family',
    };
    people.push(made);
    return made;
  };
  const queue: { one: Person; born: number }[] = [];
  const first = person(1900);
  if (first) queue.push({ one: first, born: 1900 });
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { one, born } = next;
    const other = person(born + 2);
    if (!other) break;
    partnerships.push({ id: `u${one.id}`, aId: one.id, bId: other.id, kind: 'married', status: 'current' });
    for (let i = 0; i < CHILDREN; i += 1) {
      const child = person(born + 25 + 2 * i);
      if (!child) break;
      for (const parent of [one, other]) {
        links.push({ id: `l${parent.id}${child.id}`, parentId: parent.id, childId: child.id, kind: 'biological' });
      }
      queue.push({ one: child, born: born + 25 + 2 * i });
    }
  }
  // One in ten has a good bond or a conflict with a parent.
  const ties: Tie[] = links
    .filter((_link, i) => i % 20 === 5)
    .map((link, i) => ({
      id: `t${link.id}`,
      aId: link.childId,
      bId: link.parentId,
      code: i % 2 === 0 ? ('Friendship' as const) : ('Discord' as const),
      saidBy: [],
      period: 'now' as const,
    }));
  return {
    ...newCaseTables(newId, { title: 'Meting', indexPersonIds: people[0] ? [people[0].id] : [] }),
    person: tableOf(people),
    partnership: tableOf(partnerships),
    parentLink: tableOf(links),
    tie: tableOf(ties),
  };
}
