// What everybody is to the one whose eyes a network is seen through: by family links where they say so, else in the words
// that were typed. A person has no fixed role: oma for Nova is mother for Sanne.
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import { CASE_ID } from '../records/arrangement.ts';
import type { Tables } from '../records/registry.ts';
import { focalOf } from './circles.ts';
import { kinTo, roleWords } from './kinship.ts';

/** The words for one person; empty when nothing says so. */
export function relationsTo(tables: Tables, perspectiveId: Id | undefined, say: Say): (personId: Id) => string {
  const focal = focalOf(tables, perspectiveId);
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  // A whole family is spoken of from the child it is about.
  const [ofId] = focal.length === 1 ? focal : focal.filter((id) => index.includes(id));
  if (ofId === undefined) return () => '';
  const kin = kinTo(tables, ofId);
  const typed = new Map<Id, string>();
  for (const { aId, bId, roleOfB } of Object.values(tables.tie)) if (aId === ofId && roleOfB) typed.set(bId, roleOfB);
  return (id) => {
    const person = tables.person[id];
    if (!person) return '';
    const found = kin(id);
    if (found) return roleWords(found, person.gender, say);
    return typed.get(id) ?? (index.includes(ofId) ? (person.role ?? '') : '');
  };
}
