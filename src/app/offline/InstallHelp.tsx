// Putting the program on the device: why, and how on each sort of device. The browser's own offer is used when it makes one.
import { useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { usePorts, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';

const WAYS = ['tablet', 'android', 'laptop'] as const;

export function InstallHelp() {
  const say = useSay();
  const { updates } = usePorts();
  const offered = useSyncExternalStore(updates.subscribe, updates.canInstall);
  const [open, setOpen] = useState(false);
  if (updates.standalone) return null;
  return (
    <>
      <Button className="button small" onPress={() => setOpen(true)}>
        {say('offline.install')}
      </Button>
      {open ? (
        <Sheet title={say('offline.install')} onClose={() => setOpen(false)}>
          <p>{say('offline.installWhy')}</p>
          {offered ? (
            <Button
              className="button primary"
              onPress={() => {
                updates.install();
                setOpen(false);
              }}
            >
              {say('offline.installNow')}
            </Button>
          ) : (
            <dl className="installWays">
              {WAYS.map((way) => (
                <div key={way}>
                  <dt>{say(`offline.way.${way}`)}</dt>
                  <dd>{say(`offline.how.${way}`)}</dd>
                </div>
              ))}
            </dl>
          )}
        </Sheet>
      ) : null}
    </>
  );
}
