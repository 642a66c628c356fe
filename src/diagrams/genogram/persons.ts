// What is told about one person in the drawing, and how much room it takes.
import { wholeYears } from '../../base/fuzzyDate.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { type PersonDrawing, personMarks } from '../../notation/persons/personMarks.ts';
import type { PersonFacts } from '../../notation/persons/symbol.ts';
import { yearsText } from '../../notation/persons/yearsText.ts';
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
  return {
    person,
    ageYears,
    yearsText: yearsText(person.born, person.died, person.deceased === true),
    isIndex: tables.caseInfo[CASE_ID]?.indexPersonIds.includes(person.id) ?? false,
    showAge: ageYears !== null,
    ...(photo ? { photoHref: `data:${photo.mime};base64,${photo.data}` } : {}),
  };
}

export type Draw = (person: Person) => PersonDrawing;

/** Makes what draws the people of a case; `day` is when their ages are told. Each caller remembers by itself. */
export function drawingPeople(): (tables: Tables, day: string, profile: Profile) => Draw {
  const remembered = remembering<Person, PersonDrawing>();
  return (tables, day, profile) => {
    const index = new Set(tables.caseInfo[CASE_ID]?.indexPersonIds);
    return (person) => {
      const photo = person.photoAssetId === undefined ? undefined : tables.asset[person.photoAssetId];
      return remembered(person, [day, profile, index.has(person.id), photo], () =>
        personMarks(factsOf(tables, person, day), profile),
      );
    };
  };
}
