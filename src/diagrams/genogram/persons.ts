// What is told about one person in the drawing, and how much room it takes.
import { wholeYears } from '../../base/fuzzyDate.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { PersonFacts } from '../../notation/persons/symbol.ts';
import { yearsText } from '../../notation/persons/yearsText.ts';

/** Age at the day the case names, or today; at death for who has died. */
export function ageOf(person: Person, day: string): number | null {
  if (!person.born) return null;
  if (person.died) return wholeYears(person.born.value, person.died.value);
  return person.deceased ? null : wholeYears(person.born.value, day);
}

export const dayOf = (tables: Tables, today: string): string => tables.caseInfo[CASE_ID]?.referenceDate ?? today;

export const isDead = (person: Person): boolean => person.died !== undefined || person.deceased === true;

export function factsOf(tables: Tables, person: Person, day: string): PersonFacts {
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
