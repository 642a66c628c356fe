// Shows in the open drawing who gives support, as letters above people.
import { SUPPORT_SHOWN, showsSupport } from '../../diagrams/support/badges.ts';
import { useSay } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import { useCase } from '../sidebar/useCase.ts';

export function SupportOnDrawing() {
  const say = useSay();
  const { tables, viewId, run, readOnly } = useCase();
  const view = viewId === null ? undefined : tables.view[viewId];
  if (!view || Object.keys(tables.perspective).length === 0) return null;
  const { [SUPPORT_SHOWN]: _, ...rest } = view.filter ?? {};
  return (
    <Tick
      label={say('network.support.show')}
      hint={say('network.support.showHint')}
      value={showsSupport(view)}
      onChange={(on) =>
        run('view.edit', { id: view.id, fields: { filter: on ? { ...rest, [SUPPORT_SHOWN]: true } : rest } })
      }
      isDisabled={readOnly}
    />
  );
}
