// Everybody without a line yet: a tap or a drag brings them into the ecogram, and what the contact is like is asked.
import type { Ref } from 'react';
import { callNameOf } from '../../model/facts/names.ts';
import { Tray } from '../canvas/Tray.tsx';
import { useActions, useSay, useSession } from '../context.tsx';
import type { useTrayDrag } from '../rings/useTrayDrag.ts';
import type { EcogramShown } from './useEcogram.ts';

interface EcogramTrayProps {
  readonly ref: Ref<HTMLElement>;
  readonly shown: EcogramShown;
  readonly drag: ReturnType<typeof useTrayDrag>;
}

export function EcogramTray({ ref, shown, drag }: EcogramTrayProps) {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const { ecogram, deeds, readOnly, view } = shown;
  const { waiting, hidden } = ecogram;
  const { ghost, begin, justDragged } = drag;
  return (
    <Tray
      ref={ref}
      label={say('ecogram.tray')}
      title={say('ecogram.trayTitle', { count: waiting.length })}
      {...(readOnly ? {} : { hint: say('ecogram.trayHint') })}
      people={waiting}
      hidden={hidden}
      readOnly={readOnly}
      deeds={({ id }) => ({
        className: 'kk-tray-name ecogram-waiting',
        disabled: readOnly,
        onPointerDown: (event) => begin(event, [id]),
        onClick: () => {
          if (!justDragged.current && deeds.bring(id)) ui.needPanel();
        },
      })}
      onShow={(id) => session.run('person.show', { viewId: view.id, ids: [id] })}
    >
      {ghost ? (
        <div className="rings-ghost" style={{ transform: `translate(${ghost.x + 8}px, ${ghost.y + 8}px)` }}>
          {ghost.ids.map((id) => callNameOf(shown.tables.person[id], say)).join(', ')}
        </div>
      ) : null}
    </Tray>
  );
}
