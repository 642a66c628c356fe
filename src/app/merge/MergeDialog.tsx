// The merge dialog: which of its questions it is, is told by the task.
import { Columns2, Merge } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useActions, useSay, useUi } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { openAsNewMap } from '../start/openings.ts';
import { MergeReview } from './MergeReview.tsx';
import { mergeInto, reviewFile } from './mergeWork.ts';
import type { CaseFile, MergeTask } from './task.ts';
import './merge.css';

export function MergeDialog() {
  const task = useUi((state) => state.merging);
  switch (task?.is) {
    case 'ask':
      return <AskDialog {...task} />;
    case 'alone':
      return <AloneDialog file={task.file} />;
    case 'other':
      return <OtherDialog file={task.file} />;
    case 'review':
      return <MergeReview file={task.file} there={task.there} />;
    default:
      return null;
  }
}

function AskDialog({ file, head }: Extract<MergeTask, { is: 'ask' }>) {
  const say = useSay();
  const { env } = useActions();
  return (
    <Sheet title={say('merge.ask.title')}>
      <p>{say('merge.ask.what', { file: file.name, title: head.title || say('shell.untitled') })}</p>
      <div className="merge-ways">
        <Button className="largeChoice" autoFocus onPress={() => void mergeInto(env, file, head.id)}>
          <Merge className="icon" strokeWidth={1.75} aria-hidden />
          <span>
            <strong>{say('merge.ask.merge')}</strong>
            <span className="quiet small">{say('merge.ask.mergeAbout')}</span>
            <span className="quiet small">{say('merge.ask.alone')}</span>
          </span>
        </Button>
        <Button
          className="largeChoice"
          onPress={() => {
            env.ui.close();
            void openAsNewMap(env, file);
          }}
        >
          <Columns2 className="icon" strokeWidth={1.75} aria-hidden />
          <span>
            <strong>{say('merge.ask.beside')}</strong>
            <span className="quiet small">{say('merge.ask.besideAbout')}</span>
          </span>
        </Button>
      </div>
    </Sheet>
  );
}

function AloneDialog({ file }: { file: CaseFile }) {
  const say = useSay();
  const { env } = useActions();
  return (
    <Sheet title={say('merge.alone.title')} size="narrow" role="alertdialog">
      <p>{say('merge.ask.alone')}</p>
      <div className="sheetActs">
        <Button className="button bordered" autoFocus onPress={() => env.ui.close()}>
          {say('merge.cancel')}
        </Button>
        <Button className="button primary" onPress={() => void reviewFile(env, file)}>
          {say('merge.alone.go')}
        </Button>
      </div>
    </Sheet>
  );
}

function OtherDialog({ file }: { file: CaseFile }) {
  const say = useSay();
  const { env } = useActions();
  return (
    <Sheet title={say('merge.other.title')} size="narrow">
      <p>{say('merge.other.what', { file: file.name })}</p>
      <div className="sheetActs">
        <Button className="button bordered" autoFocus onPress={() => env.ui.close()}>
          {say('merge.cancel')}
        </Button>
        <Button
          className="button primary"
          onPress={() => {
            env.ui.close();
            void openAsNewMap(env, file);
          }}
        >
          {say('merge.other.open')}
        </Button>
      </div>
    </Sheet>
  );
}
