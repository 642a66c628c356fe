// The steps of a presentation: proposed, added, changed, moved and removed.
import type { Id } from '../base/ids.ts';
import { stepsOf } from '../model/facts/presentationSteps.ts';
import type { PresentationStep } from '../model/records/arrangement.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';

type StepFields = Omit<PresentationStep, 'id' | 'order'>;

/** Puts these steps in the place of those that this view had. */
export const makeSteps = defineCommand<{ readonly viewId: Id; readonly steps: readonly Omit<StepFields, 'viewId'>[] }>({
  label: 'present.makeSteps',
  run: (tx, { viewId, steps }) => {
    const first = stepsOf(tx.tables).find((step) => step.viewId === viewId)?.order ?? lastOrder(tx.tables) + 1;
    for (const step of stepsOf(tx.tables)) if (step.viewId === viewId) tx.remove('presentationStep', step.id);
    const after = stepsOf(tx.tables).find((step) => step.order >= first)?.order ?? first + steps.length;
    steps.forEach((step, nr) => {
      const order = first + ((after - first) * nr) / Math.max(1, steps.length);
      tx.put('presentationStep', { ...cleanFields(step), id: tx.newId(), viewId, order });
    });
    return { done: { key: 'present.madeSteps', values: { count: steps.length } } };
  },
});

export const addStep = defineCommand<StepFields>({
  label: 'present.addStep',
  run: (tx, step) => {
    tx.put('presentationStep', { ...cleanFields(step), id: tx.newId(), order: lastOrder(tx.tables) + 1 });
    return { done: { key: 'present.addedStep' } };
  },
});

export const editStep = defineCommand<{
  readonly id: Id;
  readonly fields: { readonly [K in 'caption' | 'note']?: string | undefined };
}>({
  label: 'present.changeStep',
  run: (tx, { id, fields }) => {
    tx.patch('presentationStep', id, cleanFields(fields));
    return {};
  },
  mergeKey: ({ id, fields }) => `step.edit/${id}/${Object.keys(fields).join()}`,
});

/** One place earlier or later. */
export const moveStep = defineCommand<{ readonly id: Id; readonly by: -1 | 1 }>({
  label: 'present.changeStep',
  run: (tx, { id, by }) => {
    const steps = stepsOf(tx.tables);
    const at = steps.findIndex((step) => step.id === id);
    const [one, other] = [steps[at], steps[at + by]];
    if (!one || !other) return {};
    tx.patch('presentationStep', one.id, { order: other.order });
    tx.patch('presentationStep', other.id, { order: one.order });
    return {};
  },
});

export const removeStep = defineCommand<{ readonly id: Id }>({
  label: 'present.removeStep',
  run: (tx, { id }) => {
    tx.remove('presentationStep', id);
    return { done: { key: 'present.removedStep' } };
  },
});

const lastOrder = (tables: Parameters<typeof stepsOf>[0]): number => stepsOf(tables).at(-1)?.order ?? 0;
