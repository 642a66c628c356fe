// A quiet line on the start page: maps that stand on this device alone, or a recovery code that was never tried.
import { Button } from 'react-aria-components';
import { needsFile } from '../../editor/needsFile.ts';
import type { CaseHead } from '../../ports/storage.ts';
import { useActions, usePorts, useSay, useSettings } from '../context.tsx';
import { askSafety } from './task.ts';
import { useRecoveryTested, useVaultState } from './useVault.ts';

export function BackupReminder({ heads }: { heads: readonly CaseHead[] }) {
  const say = useSay();
  const { ui } = useActions().env;
  const { clock } = usePorts();
  const { filed } = useSettings().settings;
  const protectedNow = useVaultState() === 'open';
  const tested = useRecoveryTested();
  const alone = needsFile(heads, filed, clock.today()).length;
  return (
    <>
      {alone > 0 ? (
        <div className="reminder">
          <p>{say('safety.backup.old', { count: alone })}</p>
          <Button className="button bordered" onPress={() => askSafety(ui, { is: 'backup' })}>
            {say('safety.backup.open')}
          </Button>
        </div>
      ) : null}
      {protectedNow && !tested ? (
        <div className="reminder">
          <p>{say('safety.recovery.untested')}</p>
          <Button className="button bordered" onPress={() => askSafety(ui, { is: 'testCode' })}>
            {say('safety.testCode.open')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
