// How maps are kept on this device: the password, the recovery code, the file with everything.
import { Button } from 'react-aria-components';
import type { Key } from '../../i18n/say.ts';
import { useActions, usePorts, useSay, useSettings } from '../context.tsx';
import { askSafety, type SafetyTask } from '../lock/task.ts';
import { useRecoveryTested, useVaultState } from '../lock/useVault.ts';

export function SafetySettings() {
  const say = useSay();
  const { env } = useActions();
  const { vault, storage } = usePorts();
  const { settings, change } = useSettings();
  const state = useVaultState();
  const tested = useRecoveryTested();
  const nothing = settings.keeping === 'nothing';
  const task = (key: Key, about: SafetyTask) => (
    <Button className="button bordered" onPress={() => askSafety(env.ui, about)}>
      {say(key)}
    </Button>
  );
  if (!storage.lasting && !nothing) return null;
  return (
    <section className="settingsGroup">
      <h3>{say('safety.section')}</h3>
      {nothing ? (
        <>
          <p>{say('safety.section.nothing')}</p>
          <div className="safetyActs">
            <Button className="button bordered" onPress={() => change({ keeping: 'ask' })}>
              {say('safety.section.keepAfterAll')}
            </Button>
          </div>
        </>
      ) : null}
      {state === 'off' && !nothing ? (
        <>
          <p>{say('safety.section.off')}</p>
          <div className="safetyActs">{vault.possible ? task('safety.section.protect', { is: 'protect' }) : null}</div>
        </>
      ) : null}
      {state === 'open' ? (
        <>
          <p>{say('safety.section.open')}</p>
          <p className="quiet small">{say(tested ? 'safety.recovery.tested' : 'safety.recovery.untested')}</p>
          <div className="safetyActs">
            <Button className="button bordered" onPress={() => vault.lock()}>
              {say('safety.lock.now')}
            </Button>
            {task('safety.change.open', { is: 'change' })}
            {tested ? null : task('safety.testCode.open', { is: 'testCode' })}
            {task('safety.newCode.open', { is: 'newCode' })}
            {task('safety.unprotect.open', { is: 'unprotect' })}
          </div>
        </>
      ) : null}
      <div className="safetyActs">{task('safety.backup.open', { is: 'backup' })}</div>
      <p className="quiet small">{say('safety.backup.restoreHow')}</p>
    </section>
  );
}
