// Adds somebody at the right place in the family of somebody who is there: the engine behind keys, buttons and handles.
import type { FuzzyDate } from '../base/fuzzyDate.ts';
import type { Point } from '../base/geometry.ts';
import type { Id } from '../base/ids.ts';
import { CASE_ID, placementId } from '../model/records/arrangement.ts';
import type { Gender, ParentLinkKind } from '../model/records/facts.ts';
import type { CaseTx, Tables } from '../model/records/registry.ts';
import { defineCommand, type Outcome, type Sentence } from './command.ts';
import {
  birthLinksTo,
  couplingOf,
  linksTo,
  otherOf,
  partnershipBetween,
  partnershipsOf,
  putParentLink,
  putPartnership,
} from './kin.ts';
import { type PersonFields, putNewPerson } from './newPerson.ts';

export const ADD_KINDS = ['parents', 'parent', 'partner', 'sibling', 'child', 'carer', 'other'] as const;
export type AddKind = (typeof ADD_KINDS)[number];

export interface AddPersonArgs {
  readonly kind: AddKind;
  /** The person it is about; absent only for 'other'. */
  readonly of?: Id;
  readonly callName?: string;
  readonly gender?: Gender;
  readonly born?: FuzzyDate;
  readonly died?: FuzzyDate;
  readonly deceased?: boolean;
  /** How the child or carer is linked; biological for children, foster for carers when absent. */
  readonly relationKind?: ParentLinkKind;
  /** Where on the canvas somebody without family is put. */
  readonly at?: Point;
  readonly viewId?: Id;
}

function refuse(tables: Tables, { kind, of }: AddPersonArgs): Sentence | null {
  if (kind === 'other') return null;
  if (!of || !tables.person[of]) return { key: 'commands.chooseSomebodyFirst' };
  if ((kind === 'parents' || kind === 'parent') && birthLinksTo(tables, of).length >= 2) {
    return { key: 'commands.hasTwoParents', values: { name: nameOf(tables, of) } };
  }
  return null;
}

export const nameOf = (tables: Tables, id: Id): string => tables.person[id]?.callName || '?';

type Adder = (tx: CaseTx, of: Id, args: AddPersonArgs, fields: PersonFields) => Outcome;

/** Adds what is missing of two birth parents and makes them a couple. */
function completeParents(tx: CaseTx, of: Id, fields: PersonFields): { added: Id[]; parents: Id[] } {
  const parents = birthLinksTo(tx.tables, of).map((link) => link.parentId);
  const added: Id[] = [];
  while (parents.length < 2) {
    const id = putNewPerson(tx, added.length === 0 ? fields : {}).id;
    putParentLink(tx, id, of, 'biological');
    parents.push(id);
    added.push(id);
  }
  const [a, b] = parents as [Id, Id];
  if (!partnershipBetween(tx.tables, a, b)) putPartnership(tx, a, b);
  return { added, parents };
}

const ADDERS: Record<Exclude<AddKind, 'other'>, Adder> = {
  parents: (tx, of, _args, fields) => {
    const { added } = completeParents(tx, of, fields);
    return {
      select: [of],
      nameNext: added,
      done: { key: 'commands.addedParents', values: { name: nameOf(tx.tables, of), count: added.length } },
    };
  },
  parent: (tx, of, args, fields) => {
    const id = putNewPerson(tx, fields).id;
    putParentLink(tx, id, of, args.relationKind ?? 'biological');
    return {
      select: [of],
      nameNext: [id],
      done: { key: 'commands.addedParent', values: { name: nameOf(tx.tables, of) } },
    };
  },
  partner: (tx, of, _args, fields) => {
    const id = putNewPerson(tx, fields).id;
    putPartnership(tx, of, id);
    return {
      select: [id],
      nameNext: [id],
      done: { key: 'commands.addedPartner', values: { name: nameOf(tx.tables, of) } },
    };
  },
  sibling: (tx, of, _args, fields) => {
    const links = birthLinksTo(tx.tables, of);
    const own = links.length > 0 ? links : linksTo(tx.tables, of).filter((link) => link.kind !== 'step');
    const parents = own.length > 0 ? own : null;
    const id = putNewPerson(tx, fields).id;
    if (parents) for (const link of parents) putParentLink(tx, link.parentId, id, link.kind);
    else for (const parent of completeParents(tx, of, {}).parents) putParentLink(tx, parent, id, 'biological');
    return {
      select: [of],
      nameNext: [id],
      done: { key: 'commands.addedSibling', values: { name: nameOf(tx.tables, of) } },
    };
  },
  child: (tx, of, args, fields) => {
    const kind = args.relationKind ?? 'biological';
    const couple = couplingOf(tx.tables, of) ?? onlyPartnershipOf(tx.tables, of);
    const id = putNewPerson(tx, fields).id;
    putParentLink(tx, of, id, kind);
    if (couple) putParentLink(tx, otherOf(couple, of), id, kind);
    return {
      select: [of],
      nameNext: [id],
      done: { key: 'commands.addedChild', values: { name: nameOf(tx.tables, of) } },
    };
  },
  carer: (tx, of, args, fields) => {
    const kind = args.relationKind ?? 'foster';
    const alone = linksTo(tx.tables, of).filter(
      (link) => link.kind === kind && !link.to && partnershipsOf(tx.tables, link.parentId).length === 0,
    );
    const id = putNewPerson(tx, fields).id;
    putParentLink(tx, id, of, kind);
    // A second carer of the same kind beside one who is alone: a couple. It is said aloud and is one step to undo.
    const [first] = alone;
    if (alone.length === 1 && first) putPartnership(tx, first.parentId, id);
    return {
      select: [of],
      nameNext: [id],
      done: {
        key: alone.length === 1 ? 'commands.addedSecondCarer' : 'commands.addedCarer',
        values: { name: nameOf(tx.tables, of) },
      },
    };
  },
};

const onlyPartnershipOf = (tables: Tables, id: Id) => {
  const all = partnershipsOf(tables, id).filter((p) => p.status !== 'ended');
  return all.length === 1 ? all[0] : undefined;
};

export const addPerson = defineCommand<AddPersonArgs>({
  label: 'commands.addPerson',
  refuse,
  run: (tx, args) => {
    const fields: PersonFields = {
      ...(args.callName === undefined ? {} : { callName: args.callName }),
      ...(args.gender === undefined ? {} : { gender: args.gender }),
      ...(args.born === undefined ? {} : { born: args.born }),
      ...(args.died === undefined ? {} : { died: args.died }),
      ...(args.deceased === undefined ? {} : { deceased: args.deceased }),
    };
    if (args.kind !== 'other') return ADDERS[args.kind](tx, args.of ?? '', args, fields);
    const isFirst = Object.keys(tx.tables.person).length === 0;
    const person = putNewPerson(tx, { ...fields, defaultGroup: isFirst ? 'family' : 'social' });
    if (isFirst) tx.patch('caseInfo', CASE_ID, { indexPersonIds: [person.id] });
    if (args.at && args.viewId && !isFirst) {
      const { x, y } = args.at;
      tx.put('viewPlacement', {
        id: placementId(args.viewId, person.id),
        viewId: args.viewId,
        itemId: person.id,
        x: Math.round(x),
        y: Math.round(y),
        pinned: true,
      });
    }
    return { select: [person.id], nameNext: [person.id], done: { key: 'commands.addedSomebody' } };
  },
});
