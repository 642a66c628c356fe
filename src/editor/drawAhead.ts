// Makes the first drawing of a large case step by step while it is being opened, so that the page does not stand still
// when it is shown: the kind of diagram remembers what it made.
import type { Steps } from '../base/steps.ts';
import type { Say } from '../i18n/say.ts';
import { mask } from '../model/mask.ts';
import type { AudienceKind } from '../model/masked.ts';
import type { Tables } from '../model/records/registry.ts';
import type { Timer } from '../ports/timer.ts';
import type { Kinds } from './arrange.ts';
import { firstViewId } from './selection.ts';

/** Fewer people are drawn in no time. */
const MANY = 300;

export type DrawAhead = (tables: Tables, audience: AudienceKind) => Steps<unknown>;

export const drawingAhead = (kinds: Kinds, words: () => Say, today: () => string): DrawAhead =>
  function* (all, audience) {
    if (Object.keys(all.person).length < MANY) return;
    const tables = mask(all, audience);
    yield 0;
    const view = tables.view[firstViewId(tables) ?? ''];
    const steps = view && kinds[view.type]?.sceneSteps?.({ tables, view, say: words(), today: today() });
    if (steps) yield* steps;
  };

/** Does the steps one at a time, with room for the page to answer in between; what goes wrong is told when it is shown. */
export const withPauses = (steps: Steps<unknown>, timer: Timer): Promise<void> =>
  new Promise((resolve) => {
    const next = (): void => {
      try {
        if (!steps.next().done) timer.after(0, next);
        else resolve();
      } catch {
        resolve();
      }
    };
    next();
  });
