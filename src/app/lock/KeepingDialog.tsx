// The choice at the first own map: with a password, without one, or nothing kept. It is asked once.
import { Lock, LockOpen, type LucideIcon, Wind } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useActions, usePorts, useSay, useSettings } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { ProtectDialog } from './ProtectDialog.tsx';

const CHOICES: readonly { readonly id: 'protect' | 'device' | 'nothing'; readonly icon: LucideIcon }[] = [
  { id: 'protect', icon: Lock },
  { id: 'device', icon: LockOpen },
  { id: 'nothing', icon: Wind },
];

export function KeepingDialog({ go }: { go: () => Promise<void> }) {
  const say = useSay();
  const { ui } = useActions().env;
  const { vault } = usePorts();
  const { change } = useSettings();
  const [protecting, setProtecting] = useState(false);
  const goOn = (): void => {
    ui.close();
    void go();
  };
  if (protecting) return <ProtectDialog onDone={goOn} onCancel={() => setProtecting(false)} />;
  return (
    <Sheet title={say('safety.keeping.title')} role="alertdialog">
      <p className="quiet">{say('safety.keeping.what')}</p>
      <div className="keepingChoices">
        {CHOICES.map(({ id, icon: Icon }) => (
          <Button
            key={id}
            className="largeChoice"
            autoFocus={id === (vault.possible ? 'protect' : 'device')}
            isDisabled={id === 'protect' && !vault.possible}
            onPress={() => {
              if (id === 'protect') return setProtecting(true);
              change({ keeping: id });
              goOn();
            }}
          >
            <Icon className="icon" strokeWidth={1.75} aria-hidden />
            <span>
              <strong>{say(`safety.keeping.${id}`)}</strong>
              <span className="quiet small">{say(aboutOf(id, vault.possible))}</span>
            </span>
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

const aboutOf = (id: (typeof CHOICES)[number]['id'], possible: boolean): Key =>
  id === 'protect' && !possible ? 'safety.keeping.impossible' : `safety.keeping.${id}About`;
