// Everything on this device in one protected file.
import { useEffect, useState } from 'react';
import { useActions, usePorts, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { NewPassword } from './NewPassword.tsx';
import { saveEverything } from './wholeDeviceFile.ts';

export function BackupDialog() {
  const say = useSay();
  const { env } = useActions();
  const { storage } = usePorts();
  const [count, setCount] = useState(0);
  useEffect(() => {
    void storage.list().then(({ length }) => setCount(length));
  }, [storage]);
  return (
    <Sheet title={say('safety.backup.title')}>
      <NewPassword
        act="safety.backup.do"
        about="safety.file.what"
        onCancel={() => env.ui.close()}
        onSet={async (password) => {
          await saveEverything(env, password);
          env.ui.close();
          return null;
        }}
      >
        <p>{say('safety.backup.what', { count })}</p>
      </NewPassword>
    </Sheet>
  );
}
