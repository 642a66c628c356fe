// A newer build of the program is here: it waits until somebody says so, and never comes in the middle of the work.
import { useState, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { usePorts, useSay, useSession } from '../context.tsx';

export function UpdateBar() {
  const say = useSay();
  const { updates } = usePorts();
  const session = useSession();
  const waiting = useSyncExternalStore(updates.subscribe, updates.waiting);
  const [later, setLater] = useState(false);
  if (!waiting || later) return null;
  const renew = async (): Promise<void> => {
    await session.flush();
    if (session.store.getState().saving.is !== 'failing') updates.apply();
  };
  return (
    <section className="problemBar calm" aria-label={say('offline.newBuild')}>
      <p>{say('offline.newBuildWhat')}</p>
      <Button className="button bordered" onPress={() => void renew()}>
        {say('offline.renewNow')}
      </Button>
      <Button className="button" onPress={() => setLater(true)}>
        {say('offline.later')}
      </Button>
    </section>
  );
}
