// What the commands need to know of a family: parents, partners, the couple a child would belong to.
import { dateOrder } from '../base/fuzzyDate.ts';
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import { type ParentLink, type ParentLinkKind, type Partnership, TOGETHER } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';

/** Kinds that make somebody a parent by birth or law, of whom a child has two. */
export const BIRTH_KINDS: ReadonlySet<ParentLinkKind> = new Set(['biological', 'legal']);

export const linksTo = (tables: Tables, childId: Id): ParentLink[] =>
  recordsOf(tables.parentLink).filter((link) => link.childId === childId);

export const birthLinksTo = (tables: Tables, childId: Id): ParentLink[] =>
  linksTo(tables, childId).filter((link) => BIRTH_KINDS.has(link.kind));

export const partnershipsOf = (tables: Tables, id: Id): Partnership[] =>
  recordsOf(tables.partnership).filter((p) => p.aId === id || p.bId === id);

export const otherOf = (p: { readonly aId: Id; readonly bId: Id }, id: Id): Id => (p.aId === id ? p.bId : p.aId);

export const partnershipBetween = (tables: Tables, a: Id, b: Id): Partnership | undefined =>
  partnershipsOf(tables, a).find((p) => otherOf(p, a) === b);

/** The partnership a new child of this person is taken to belong to: the one that lasts, the latest first. */
export function couplingOf(tables: Tables, id: Id): Partnership | undefined {
  const current = partnershipsOf(tables, id).filter((p) => TOGETHER.has(p.status));
  return current.sort((a, b) => (dateOrder(b.from) ?? 0) - (dateOrder(a.from) ?? 0))[0];
}

export function putPartnership(tx: CaseTx, aId: Id, bId: Id, fields: Partial<Partnership> = {}): Id {
  const id = tx.newId();
  tx.put('partnership', { kind: 'relationship', status: 'current', ...fields, id, aId, bId });
  return id;
}

export function putParentLink(tx: CaseTx, parentId: Id, childId: Id, kind: ParentLinkKind): Id {
  const id = tx.newId();
  tx.put('parentLink', { id, parentId, childId, kind });
  return id;
}
