// The steps of a presentation in their order, and a proposal of them: a family unfolds from the child outwards.
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import type { Key } from '../../i18n/say.ts';
import { CASE_ID, type PresentationStep } from '../records/arrangement.ts';
import type { Tables } from '../records/registry.ts';
import { kinTo } from './kinship.ts';

/** The steps of the case, or of one view. */
export const stepsOf = (tables: Tables): PresentationStep[] =>
  recordsOf(tables.presentationStep)
    .filter((step) => tables.view[step.viewId])
    .sort((a, b) => a.order - b.order);

export interface ProposedStep {
  readonly caption: Key;
  /** Who comes in this step. */
  readonly comes: readonly Id[];
}

/**
 * The people of a drawing in the order in which they are told: the child, parents, brothers and sisters, grandparents,
 * the rest of the family, everybody else.
 */
export function unfolding(tables: Tables, drawn: readonly Id[]): ProposedStep[] {
  const index = (tables.caseInfo[CASE_ID]?.indexPersonIds ?? []).filter((id) => drawn.includes(id));
  const [ofId] = index;
  const kin = ofId === undefined ? () => null : kinTo(tables, ofId);
  const groups = new Map<Key, Id[]>(CAPTIONS.map((caption) => [caption, []]));
  for (const id of drawn) {
    const word = kin(id)?.word;
    const caption = index.includes(id)
      ? 'present.step.child'
      : word === 'parent'
        ? 'present.step.parents'
        : word === 'sibling'
          ? 'present.step.siblings'
          : word === 'grandparent'
            ? 'present.step.grandparents'
            : word
              ? 'present.step.family'
              : tables.person[id]?.defaultGroup === 'professional'
                ? 'present.step.professionals'
                : 'present.step.others';
    groups.get(caption)?.push(id);
  }
  return [...groups].flatMap(([caption, comes]) => (comes.length > 0 ? [{ caption, comes }] : []));
}

const CAPTIONS = [
  'present.step.child',
  'present.step.parents',
  'present.step.siblings',
  'present.step.grandparents',
  'present.step.family',
  'present.step.others',
  'present.step.professionals',
] as const satisfies readonly Key[];
