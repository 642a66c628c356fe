// Which people, places and words a secret address covers (decisions.md 20 and 25). Surnames of those who live there give
// the place away too, unless somebody it is kept from carries the same name.
import type { Id } from '../base/ids.ts';
import type { Tables } from './records/registry.ts';

export interface Secrets {
  readonly dwellings: ReadonlySet<Id>;
  readonly households: ReadonlySet<Id>;
  readonly residents: ReadonlySet<Id>;
  /** Does this text hold a word that gives a secret place away? */
  readonly givesAway: (text: string) => boolean;
  /** Same key, same answers; for memoising. */
  readonly key: string;
}

export const NO_SECRETS: Secrets = {
  dwellings: new Set(),
  households: new Set(),
  residents: new Set(),
  givesAway: () => false,
  key: '',
};

/** Below this length only whole words count: the surname "Tak" must not hide every text with "taken" in it. */
const SHORT = 5;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What is kept from whoever is looking; `watching` null when that can be anybody. A secret address is kept from all. */
export function secretsOf(tables: Tables, watching: ReadonlySet<Id> | null): Secrets {
  const dwellings = new Set<Id>();
  const households = new Set<Id>();
  const words = new Set<string>();
  const keptFrom = new Set<Id>();
  for (const secret of Object.values(tables.secrecy)) {
    const { keptFromIds } = secret;
    if (watching && keptFromIds.length > 0 && !keptFromIds.some((id) => watching.has(id))) continue;
    if (secret.dwellingId) dwellings.add(secret.dwellingId);
    if (secret.householdId) households.add(secret.householdId);
    for (const word of secret.words) words.add(word);
    for (const id of secret.keptFromIds) keptFrom.add(id);
  }
  for (const dwelling of Object.values(tables.dwelling)) if (dwelling.addressSecret) dwellings.add(dwelling.id);
  for (const household of Object.values(tables.household)) {
    if (household.addressSecret || (household.dwellingId && dwellings.has(household.dwellingId))) {
      households.add(household.id);
    }
  }
  const residents = new Set<Id>();
  for (const id of households) {
    const household = tables.household[id];
    if (!household) continue;
    for (const member of household.memberIds) residents.add(member);
    if (household.dwellingId) dwellings.add(household.dwellingId);
  }
  for (const id of dwellings) {
    const dwelling = tables.dwelling[id];
    if (dwelling?.place) words.add(dwelling.place);
    if (dwelling) words.add(dwelling.label);
  }
  const openNames = new Set<string>();
  for (const id of keptFrom) openNames.add(folded(tables.person[id]?.familyName ?? ''));
  for (const index of tables.caseInfo['case']?.indexPersonIds ?? []) {
    openNames.add(folded(tables.person[index]?.familyName ?? ''));
  }
  for (const id of residents) {
    const surname = tables.person[id]?.familyName;
    if (surname && !openNames.has(folded(surname))) words.add(surname);
  }
  const list = [...words].map((word) => folded(word.trim())).filter((word) => word !== '');
  const escaped = list.map((word) => {
    const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return word.length < SHORT ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
  });
  const pattern = escaped.length > 0 ? new RegExp(escaped.join('|'), 'u') : null;
  return {
    dwellings,
    households,
    residents,
    givesAway: (text) => pattern?.test(folded(text)) ?? false,
    key: JSON.stringify([[...dwellings].sort(), [...households].sort(), [...residents].sort(), list.sort()]),
  };
}
