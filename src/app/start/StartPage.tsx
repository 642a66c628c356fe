// The first page: the maps on this device, and the ways to begin one.
import { FileUp, Plus, Settings as SettingsIcon, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useActions, usePorts, useSay, useSessionState } from '../context.tsx';
import { BackupReminder } from '../lock/BackupReminder.tsx';
import { askSafety } from '../lock/task.ts';
import { InstallHelp } from '../offline/InstallHelp.tsx';
import { ActionButton } from '../shell/ActionButton.tsx';
import { Logo } from '../shell/Logo.tsx';
import { ProblemBar } from '../shell/ProblemBar.tsx';
import { BinList } from './BinList.tsx';
import { EmptyStart } from './EmptyStart.tsx';
import { LostMaps } from './LostMaps.tsx';
import { MapList } from './MapList.tsx';
import { newMap, openFileAsMap, openSampleMap } from './openings.ts';
import { useMaps } from './useMaps.ts';

export function StartPage() {
  const say = useSay();
  const { env } = useActions();
  const { storage } = usePorts();
  const maps = useMaps();
  // A map was chosen and its editor is on its way: a second press would open another.
  const chosen = useSessionState((state) => state.caseId !== null);
  const [inBin, setInBin] = useState(false);
  const heads = maps.heads ?? [];
  const shown = heads.filter(({ binnedAt }) => binnedAt === undefined);
  const binned = heads.filter(({ binnedAt }) => binnedAt !== undefined);
  return (
    <div className="startPage" inert={chosen}>
      <header className="startBar" data-region="bar">
        <span className="brand">
          <Logo />
          {say('shell.appName')}
        </span>
        <ActionButton action="settings" icon={SettingsIcon} look="word" />
      </header>
      <ProblemBar />
      <main className="startMain" data-region="maps">
        {storage.lasting ? null : (
          <div className="notKept withAct">
            <p>{say('shell.start.notKept')}</p>
            <Button className="button bordered" onPress={() => askSafety(env.ui, { is: 'wipe' })}>
              {say('safety.wipe')}
            </Button>
          </div>
        )}
        {inBin ? null : <BackupReminder heads={heads} />}
        {maps.failure ? <p className="notKept">{say('shell.start.unreadable')}</p> : null}
        {inBin ? (
          <BinList heads={binned} refresh={maps.refresh} onBack={() => setInBin(false)} />
        ) : maps.heads === null ? (
          <p className="quiet startWait">{say('shell.start.reading')}</p>
        ) : shown.length === 0 ? (
          <EmptyStart />
        ) : (
          <>
            <div className="startHead">
              <h1>{say('shell.maps')}</h1>
              <div className="startActs">
                <Button className="button bordered" onPress={() => void openSampleMap(env)}>
                  {say('shell.openSample')}
                </Button>
                <Button className="button bordered" onPress={() => void openFileAsMap(env)}>
                  <FileUp className="icon" strokeWidth={1.75} aria-hidden />
                  {say('shell.openFile')}
                </Button>
                <Button className="button primary" onPress={() => void newMap(env)}>
                  <Plus className="icon" strokeWidth={1.75} aria-hidden />
                  {say('shell.newMap')}
                </Button>
              </div>
            </div>
            <MapList heads={shown} refresh={maps.refresh} />
          </>
        )}
        <LostMaps heads={maps.lost} refresh={maps.refresh} />
        {!inBin && binned.length > 0 ? (
          <Button className="button binLink" onPress={() => setInBin(true)}>
            <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
            {say('shell.bin.open', { count: binned.length })}
          </Button>
        ) : null}
      </main>
      <footer className="startFoot quiet small">
        {say('shell.start.promise')}
        <InstallHelp />
      </footer>
    </div>
  );
}
