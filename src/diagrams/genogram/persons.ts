// What is told about one person in the drawing, and how much room it takes.
import { wholeYears } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type PersonDrawing, personMarks } from '../../notation/persons/personMarks.ts';
import type { PersonFacts } from '../../notation/persons/symbol.ts';
import { dueText, yearsText } from '../../notation/persons/yearsText.ts';
import type { Profile } from '../../notation/profiles.ts';
import { remembering } from './remember.ts';

/** Age at the day the case names, or today; at death for who has died. */
export function ageOf(person: Person, day: string): number | null {
  if (!person.born) return null;
  if (person.died) return wholeYears(person.born.value, person.died.value);
  return person.deceased ? null : wholeYears(person.born.value, day);
}

export const dayOf = (tables: Tables, today: string): string => tables.caseInfo[CASE_ID]?.referenceDate ?? today;

export const isDead = (person: Person): boolean => person.died !== undefined || person.deceased === true;

function factsOf(tables: Tables, person: Person, day: string): PersonFacts {
  const photo = person.photoAssetId === undefined ? undefined : tables.asset[person.photoAssetId];
  const ageYears = ageOf(person, day);
  const unborn = person.kind === 'unborn' || person.pregnancyOutcome !== undefined;
  const isAbroad = person.whereabouts === 'abroad' && !isDead(person);
  return {
    person,
    ageYears,
    yearsText: person.dueOn && unborn ? dueText(person.dueOn) : yearsText(person.born, person.died, isDead(person)),
    isIndex: tables.caseInfo[CASE_ID]?.indexPersonIds.includes(person.id) ?? false,
    showAge: ageYears !== null && !unborn && person.kind !== 'institution',
    isOutside: isOutside(person, tables),
    isMentor: mentorsOf(tables.roleAssignment).has(person.id),
    isDonor: donorsOf(tables.parentLink).has(person.id),
    ...(isAbroad && person.country ? { place: person.country } : {}),
    ...(photo ? { photoHref: `data:${photo.mime};base64,${photo.data}` } : {}),
  };
}

/** The answer for a table, as long as it stays the same. */
function perTable<T extends object>(find: (table: T) => ReadonlySet<Id>): (table: T) => ReadonlySet<Id> {
  const known = new WeakMap<T, ReadonlySet<Id>>();
  return (table) => {
    let found = known.get(table);
    if (!found) {
      found = find(table);
      known.set(table, found);
    }
    return found;
  };
}

/** Chosen as mentor by a young person, and willing. */
export const mentorsOf = perTable(
  (roles: Tables['roleAssignment']) =>
    new Set(
      Object.values(roles).flatMap(({ role, status, personId }) =>
        role === 'jim' && status === 'accepted' ? personId : [],
      ),
    ),
);

/** Nothing but a donor to every child. */
const donorsOf = perTable((links: Tables['parentLink']) => {
  const donors = new Set<Id>();
  for (const { kind, parentId } of Object.values(links)) if (kind === 'donor') donors.add(parentId);
  for (const { kind, parentId } of Object.values(links)) if (kind !== 'donor') donors.delete(parentId);
  return donors;
});

const inLinks = perTable(
  (links: Tables['parentLink']) =>
    new Set(Object.values(links).flatMap(({ parentId, childId }) => [parentId, childId])),
);
const inCouples = perTable(
  (couples: Tables['partnership']) => new Set(Object.values(couples).flatMap(({ aId, bId }) => [aId, bId])),
);

/** Everybody with parents, children or a partner, of whatever kind. */
const tiedOf = ({ parentLink, partnership }: Tables): Pick<ReadonlySet<Id>, 'has'> => {
  const [links, couples] = [inLinks(parentLink), inCouples(partnership)];
  return { has: (id) => links.has(id) || couples.has(id) };
};

/** Nobody's relative: a professional, or somebody of another group without any tie of family. */
export const isOutside = ({ id, kind, defaultGroup }: Person, tables: Tables): boolean =>
  kind === 'person' && (defaultGroup === 'professional' || (defaultGroup !== 'family' && !tiedOf(tables).has(id)));

export type Draw = (person: Person) => PersonDrawing;

/** Makes what draws the people of a case; `day` is when their ages are told. Each caller remembers by itself. */
export function drawingPeople(): (tables: Tables, day: string, profile: Profile) => Draw {
  const remembered = remembering<Person, PersonDrawing>();
  return (tables, day, profile) => {
    const index = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds);
    const [mentors, donors] = [mentorsOf(tables.roleAssignment), donorsOf(tables.parentLink)];
    const tied = tiedOf(tables);
    return (person) => {
      const photo = person.photoAssetId === undefined ? undefined : tables.asset[person.photoAssetId];
      const { id } = person;
      const derived = [index.has(id), mentors.has(id), donors.has(id), tied.has(id)];
      return remembered(person, [day, profile, photo, ...derived], () =>
        personMarks(factsOf(tables, person, day), profile),
      );
    };
  };
}
