// Putting a password on the maps: choose it, then the recovery code, and what is good to know about what stood here before.
import { useState } from 'react';
import { useActions, useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { NewPassword } from './NewPassword.tsx';
import { type Protected, protectMaps } from './protectMaps.ts';
import { RecoveryCode } from './RecoveryCode.tsx';

export function ProtectDialog({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const say = useSay();
  const { env } = useActions();
  const [made, setMade] = useState<Protected | null>(null);
  if (!made)
    return (
      <Sheet title={say('safety.password.title')} role="alertdialog" onClose={onCancel}>
        <NewPassword
          act="safety.password.set"
          about="safety.password.warning"
          onCancel={onCancel}
          onSet={async (password) => {
            const done = await protectMaps(env, password);
            if (!done) return 'safety.password.failed';
            env.settings.change({ keeping: 'device' });
            setMade(done);
            return null;
          }}
        />
      </Sheet>
    );
  return (
    <Sheet title={say('safety.recovery.title')} role="alertdialog" onClose={onDone}>
      <RecoveryCode code={made.code} onDone={onDone} />
      {made.left > 0 ? <p className="lockProblem">{say('safety.leftOpen', { count: made.left })}</p> : null}
      {made.before > 0 ? (
        <div className="quiet small notPrinted">
          <strong>{say('safety.oldTraces.title')}</strong>
          <p>{say('safety.oldTraces.what')}</p>
        </div>
      ) : null}
    </Sheet>
  );
}
