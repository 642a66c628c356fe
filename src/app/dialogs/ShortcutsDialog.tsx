// Every key that works here, in words; can be printed on one sheet.
import { Printer } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { ACTION_GROUPS, type Action } from '../actions/action.ts';
import { useActions, useSay, useSettings } from '../context.tsx';
import { useKeyWords, useShownKeys } from '../shell/useShownKeys.ts';
import { Sheet } from './Sheet.tsx';

/** Keys of the drawing itself, which are no actions: they depend on where the focus is. */
const WALKING: readonly (readonly [keys: readonly string[], Key])[] = [
  [['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], 'shell.keys.walk'],
  [['Alt+ArrowRight'], 'shell.keys.nudge'],
  [['Home'], 'shell.keys.home'],
  [['Space'], 'shell.keys.pan'],
  [['Tab'], 'shell.keys.tab'],
];

export function ShortcutsDialog() {
  const say = useSay();
  const actions = useActions();
  const { settings } = useSettings();
  const shown = useKeyWords();
  return (
    <Sheet title={say('shell.keys.title')} size="large">
      <p className="quiet">{say(settings.letterKeys ? 'shell.keys.intro' : 'shell.keys.lettersOff')}</p>
      <div className="keySheet">
        <section>
          <h3>{say('shell.keys.drawing')}</h3>
          <dl className="keyList">
            {WALKING.map(([keys, label]) => (
              <div key={label}>
                <dt>{say(label)}</dt>
                <dd>
                  {keys.map((key) => (
                    <kbd key={key}>{shown(key)}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
        {ACTION_GROUPS.map((group) => (
          <section key={group}>
            <h3>{say(`shell.group.${group}`)}</h3>
            <dl className="keyList">
              {actions.all
                .filter((action) => action.group === group)
                .map((action) => (
                  <KeyRow key={action.id} action={action} />
                ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="sheetActs noPrint">
        <Button className="button bordered" onPress={() => window.print()}>
          <Printer className="icon" strokeWidth={1.75} aria-hidden />
          {say('shell.keys.print')}
        </Button>
      </div>
    </Sheet>
  );
}

function KeyRow({ action }: { action: Action }) {
  const say = useSay();
  const keys = useShownKeys(action);
  if (keys.length === 0) return null;
  return (
    <div>
      <dt>{say(action.label)}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
