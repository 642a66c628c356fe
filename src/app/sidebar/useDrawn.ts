// Who stands on the drawing of the open view.
import { useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import { useStillScene } from '../canvas/useStillScene.ts';
import { useCase } from './useCase.ts';

export function useDrawn(): ReadonlySet<Id> {
  const { tables, viewId } = useCase();
  const scene = useStillScene(tables, viewId);
  return useMemo(() => new Set(scene?.stands.map((stand) => stand.id)), [scene]);
}
