// Which circles a view shows: its scheme, whose network, and about or by whom.
import type { View } from '../records/arrangement.ts';
import type { Circle } from './circles.ts';

export function circleOf(view: Pick<View, 'schemeId' | 'perspectiveIds' | 'subjectId'>): Circle | null {
  const { schemeId, subjectId } = view;
  const [perspectiveId] = view.perspectiveIds;
  if (schemeId === undefined || perspectiveId === undefined) return null;
  return { schemeId, perspectiveId, ...(subjectId === undefined ? {} : { subjectId }) };
}
