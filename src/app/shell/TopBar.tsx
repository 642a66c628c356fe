// The bar at the top: back to the maps, the title and how saving stands, undo and redo, who is looking, export.
import { ChevronLeft, Download, Menu as MenuIcon, Presentation, Redo2, Share, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Step } from '../../editor/history.ts';
import type { Key } from '../../i18n/say.ts';
import { useActions, useSay, useSessionState, useUi } from '../context.tsx';
import { ActionButton } from './ActionButton.tsx';
import { AudienceSwitch } from './AudienceSwitch.tsx';
import { MapTitle } from './MapTitle.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { SaveStatus } from './SaveStatus.tsx';

export function TopBar() {
  const say = useSay();
  const actions = useActions();
  const viewsOpen = useUi((state) => state.viewsOpen);
  const named = (label: Key, step: Step | undefined): string =>
    step ? say('shell.stepNamed', { act: say(label), step: say(step.label) }) : say(label);
  const undoName = useSessionState((state) => named('shell.action.undo', state.undo.at(-1)));
  const redoName = useSessionState((state) => named('shell.action.redo', state.redo.at(-1)));
  return (
    <header className="topBar" data-region="bar">
      <Button
        className="button square viewsToggle"
        aria-label={say('shell.landmark.views')}
        aria-expanded={viewsOpen}
        onPress={() => actions.env.ui.set({ viewsOpen: !viewsOpen })}
      >
        <MenuIcon className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Button className="button toMaps" onPress={() => actions.run('toMaps')}>
        <ChevronLeft className="icon" strokeWidth={1.75} aria-hidden />
        <span className="word">{say('shell.maps')}</span>
      </Button>
      <div className="titleBlock">
        <MapTitle />
        <SaveStatus />
      </div>
      <div className="barGroup">
        <ActionButton action="undo" icon={Undo2} name={undoName} />
        <ActionButton action="redo" icon={Redo2} name={redoName} />
      </div>
      <AudienceSwitch />
      <div className="barGroup barEnd">
        <ActionButton action="saveFile" icon={Download} look="word" className="wideOnly" />
        <ActionButton action="present" icon={Presentation} look="word" className="wideOnly" />
        <ActionButton action="export" icon={Share} look="word" className="primary exportButton" />
        <MoreMenu />
      </div>
    </header>
  );
}
