// Whether the worker looks alone and has switched on the layer for professionals in this view.
import { useSessionState } from '../context.tsx';

export const useProfessionalLayer = (): boolean =>
  useSessionState(
    ({ audience, viewId, tables }) =>
      audience === 'worker' && viewId !== null && tables.view[viewId]?.filter?.['professional'] === true,
  );
