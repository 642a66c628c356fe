// Every key can be another: press the button, then the key wanted.
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Action } from '../actions/action.ts';
import { chordsOf } from '../actions/chord.ts';
import { sharedKeys } from '../actions/keyboard.ts';
import { useActions, useSay, useSettings } from '../context.tsx';
import { useKeyWords } from '../shell/useShownKeys.ts';

export function KeySettings() {
  const say = useSay();
  const actions = useActions();
  const { settings, change } = useSettings();
  const [waiting, setWaiting] = useState<string | null>(null);
  const shared = sharedKeys(actions.all, actions.keysOf);
  return (
    <Disclosure className="settingsGroup">
      <Heading level={3}>
        <Button slot="trigger" className="button bordered">
          {say('shell.settings.ownKeys')}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p className="quiet small">{say('shell.settings.ownKeysAbout')}</p>
        <ul className="ownKeys">
          {actions.all.map((action) => (
            <KeyChoice
              key={action.id}
              action={action}
              shared={shared}
              waiting={waiting === action.id}
              onWait={(on) => setWaiting(on ? action.id : null)}
            />
          ))}
        </ul>
        <Button
          className="button bordered"
          isDisabled={Object.keys(settings.ownKeys).length === 0}
          onPress={() => change({ ownKeys: {} })}
        >
          {say('shell.settings.keysReset')}
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface ChoiceProps {
  readonly action: Action;
  readonly shared: ReadonlySet<string>;
  readonly waiting: boolean;
  readonly onWait: (on: boolean) => void;
}

function KeyChoice({ action, shared, waiting, onWait }: ChoiceProps) {
  const say = useSay();
  const actions = useActions();
  const shown = useKeyWords();
  const { settings, change } = useSettings();
  const keys = actions.keysOf(action);
  const clash = keys.some((key) => shared.has(key));
  const label = say(action.label);
  const words = keys.length === 0 ? say('shell.keys.none') : keys.map(shown).join(', ');
  const keep = (own: readonly string[]): void => {
    change({ ownKeys: { ...settings.ownKeys, [action.id]: [...own] } });
    onWait(false);
  };
  return (
    <li className="ownKey">
      <span>
        {label}
        {clash ? <span className="small clash">{say('shell.keys.shared')}</span> : null}
      </span>
      <Button
        className="button bordered keyButton"
        aria-label={say(waiting ? 'shell.keys.pressNow' : 'shell.keys.change', { action: label, keys: words })}
        onPress={() => onWait(true)}
        onBlur={() => onWait(false)}
        onKeyDown={(event) => {
          if (!waiting || event.key === 'Tab' || event.key === 'Escape') {
            if (waiting) onWait(false);
            event.continuePropagation();
            return;
          }
          const own = chordsOf(toPress(event));
          if (own.length > 0) keep(own.slice(0, 1));
        }}
      >
        {waiting ? say('shell.keys.waiting') : words}
      </Button>
      <Button
        className="button square"
        aria-label={say('shell.keys.remove', { action: label })}
        isDisabled={keys.length === 0}
        onPress={() => keep([])}
      >
        <span aria-hidden>×</span>
      </Button>
    </li>
  );
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
const toPress = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Pressed => ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
});
