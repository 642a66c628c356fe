// The recovery code on paper: shown, printed or kept, and tried by typing it back.
import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { fileName } from '../../exports/fileName.ts';
import { usePorts, useSay } from '../context.tsx';
import { TestCode } from './TestCode.tsx';
import { useRecoveryTested } from './useVault.ts';

interface Props {
  readonly code: string;
  readonly onDone: () => void;
}

/** "AGE-SECRET-KEY-1…" in groups of four: that start is the same for everybody and need not be typed. */
const groupsOf = (code: string): readonly string[] => code.slice(code.indexOf('1') + 1).match(/.{1,4}/g) ?? [];

export function RecoveryCode({ code, onDone }: Props) {
  const say = useSay();
  const { files, clock } = usePorts();
  const tested = useRecoveryTested();
  const [trying, setTrying] = useState(false);
  const save = (): void => {
    const text = `${say('safety.recovery.paper')}\n\n${groupsOf(code).join(' ')}\n\n${code}\n`;
    const name = fileName(clock.today(), say('safety.recovery.fileName'), 'txt');
    void files.save(new TextEncoder().encode(text), name, 'text/plain');
  };
  return (
    <>
      <p>{say('safety.recovery.what')}</p>
      <div className="recoveryPaper">
        <p className="recoveryAbout">{say('safety.recovery.paper')}</p>
        <p className="recoveryGroups" data-recovery={code}>
          {groupsOf(code).map((group, nr) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the groups never change place.
            <span key={nr}>{group} </span>
          ))}
        </p>
      </div>
      <div className="lockRow">
        <Button className="button bordered" onPress={() => window.print()}>
          <Printer className="icon" strokeWidth={1.75} aria-hidden />
          {say('safety.recovery.print')}
        </Button>
        <Button className="button bordered" onPress={save}>
          <FileDown className="icon" strokeWidth={1.75} aria-hidden />
          {say('safety.recovery.save')}
        </Button>
      </div>
      {trying || tested ? <TestCode /> : null}
      <div className="sheetActs">
        {tested ? null : (
          <Button className="button bordered" onPress={onDone}>
            {say('safety.recovery.later')}
          </Button>
        )}
        {trying ? null : (
          <Button className="button primary" onPress={tested ? onDone : () => setTrying(true)}>
            {say(tested ? 'safety.recovery.ready' : 'safety.recovery.test')}
          </Button>
        )}
        {trying && tested ? (
          <Button className="button primary" onPress={onDone}>
            {say('safety.recovery.ready')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
