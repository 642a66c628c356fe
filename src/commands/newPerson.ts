// A person about whom nothing is known yet. Sex is never guessed (interaction.md 1.4).

import type { Person } from '../model/records/facts.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { cleanFields } from './cleanText.ts';

export type PersonFields = Partial<Omit<Person, 'id'>>;

export function putNewPerson(tx: CaseTx, fields: PersonFields = {}): Person {
  const person: Person = {
    id: tx.newId(),
    kind: 'person',
    callName: '',
    gender: 'unknown',
    whereabouts: 'known',
    defaultGroup: 'family',
    ...cleanFields(fields),
  };
  tx.put('person', person);
  return person;
}
