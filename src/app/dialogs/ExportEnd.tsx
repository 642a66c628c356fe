// The buttons: save, copy, print; while it is being made how far it is, and the way to stop.
import { Copy, Printer } from 'lucide-react';
import { useId } from 'react';
import { Button, ProgressBar } from 'react-aria-components';
import type { ExportFormat } from '../../exports/format.ts';
import type { Say } from '../../i18n/say.ts';
import type { ExportWork } from './useExport.ts';

interface Props {
  readonly say: Say;
  readonly format: ExportFormat;
  readonly work: ExportWork;
  readonly onSave: () => void;
  readonly onStop: () => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
}

export function ExportEnd({ say, format, work: { step, done }, onSave, onStop, onCopy, onPrint }: Props) {
  const statusId = useId();
  const making = step.at === 'making';
  return (
    <div className="export-end">
      <Button className="button primary" onPress={onSave} isPending={making} aria-describedby={statusId}>
        {say('files.exportSave', { format: say(format.name) })}
      </Button>
      {making ? (
        <div className="export-making">
          <ProgressBar className="export-bar" value={done * 100} aria-label={say('files.exportProgress')}>
            <span className="export-bar-done" style={{ inlineSize: `${Math.round(done * 100)}%` }} />
          </ProgressBar>
          <Button className="button bordered" onPress={onStop}>
            {say('files.exportStop')}
          </Button>
        </div>
      ) : format.group === 'drawing' ? (
        <div className="export-other">
          <Button className="button bordered" onPress={onCopy}>
            <Copy className="icon" strokeWidth={1.75} aria-hidden />
            {say('files.exportCopy')}
          </Button>
          <Button className="button bordered" onPress={onPrint}>
            <Printer className="icon" strokeWidth={1.75} aria-hidden />
            {say('files.exportPrint')}
          </Button>
        </div>
      ) : null}
      <div id={statusId} role="status" className={step.at === 'failed' ? 'export-failed' : 'export-status'}>
        {making ? say('files.exportBusy') : null}
        {step.at === 'failed' || step.at === 'saved'
          ? step.sentences.map(({ key, values }) => <p key={key}>{say(key, values)}</p>)
          : null}
      </div>
    </div>
  );
}
