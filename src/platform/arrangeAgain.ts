// Arranging a view anew, in steps: what the import worker does, or the page in slices.
import type { Steps } from '../base/steps.ts';
import { kindOf } from '../diagrams/registry.ts';
import type { ViewPlacement } from '../model/records/arrangement.ts';
import type { ViewToArrange } from './importMessages.ts';

/** Where everybody in the view should stand. */
export function* arrangeAgainSteps({ tables, view, afresh }: ViewToArrange): Steps<readonly ViewPlacement[]> {
  // Without their places, everybody is answered with one, also who already stands well.
  const viewPlacement = Object.fromEntries(
    Object.entries(tables.viewPlacement).map(([id, placement]) => {
      const { x: _x, y: _y, ...meant } = placement;
      return [id, placement.viewId !== view.id || (placement.pinned && !afresh) ? placement : meant];
    }),
  );
  const steps = kindOf(view)?.arrangeSteps?.({ ...tables, viewPlacement }, view, afresh);
  return steps ? yield* steps : [];
}
