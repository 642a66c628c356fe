// Turns the drawing into a file: choose the kind and the size, see exactly what will be in it, save.
import { useId, useMemo, useState } from 'react';
import { Button, Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { Scene } from '../../drawing/scene.ts';
import { fileName } from '../../exports/fileName.ts';
import { DEFAULT_OPTIONS, type ExportFormat, type ExportInput, type ExportOptions } from '../../exports/format.ts';
import { EXPORTS } from '../../exports/registry.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Key, Say } from '../../i18n/say.ts';
import type { AudienceKind, MaskedTables } from '../../model/masked.ts';
import type { Files } from '../../ports/files.ts';
import type { Raster } from '../../ports/raster.ts';
import { Tick } from '../fields/Tick.tsx';
import { ExportNotes } from './ExportNotes.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { Sheet } from './Sheet.tsx';
import { type SaveStep, saveExport } from './saveExport.ts';
import './exportDialog.css';

export interface ExportDialogProps {
  readonly scene: Scene;
  readonly tables: MaskedTables;
  readonly say: Say;
  readonly language: Language;
  /** The title to start with; it can be changed before saving. */
  readonly title: string;
  /** The day, as YYYY-MM-DD. */
  readonly today: string;
  readonly audience: AudienceKind;
  /** The drawing in sentences, for the description inside the file. */
  readonly telling?: readonly string[];
  /** What is drawn, for the name of the file: "genogram". */
  readonly what?: string;
  readonly ports: { readonly raster: Raster; readonly files: Files };
  readonly onClose: () => void;
}

const AUDIENCE_WORDS: Readonly<Record<AudienceKind, Key>> = {
  table: 'files.exportForTable',
  worker: 'files.exportForWorker',
};

export function ExportDialog({
  scene,
  tables,
  say,
  language,
  title: firstTitle,
  today,
  audience,
  telling = [],
  what,
  ports,
  onClose,
}: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat | undefined>(EXPORTS[0]);
  const [options, setOptions] = useState<ExportOptions>(DEFAULT_OPTIONS);
  const [title, setTitle] = useState(firstTitle);
  const [step, setStep] = useState<SaveStep>({ at: 'choosing' });
  const statusId = useId();
  const input: ExportInput = useMemo(
    () => ({
      scene,
      tables,
      say,
      language,
      title: title.trim() || (what ?? say('files.exportDrawing')),
      date: today,
      audience: say(AUDIENCE_WORDS[audience]),
      telling,
      options,
    }),
    [scene, tables, say, language, title, what, today, audience, telling, options],
  );
  const sheets = useMemo(() => format?.sheets(input) ?? [], [format, input]);
  if (!format) return null;

  const change = (part: Partial<ExportOptions>): void => {
    setOptions({ ...options, ...part });
    setStep({ at: 'choosing' });
  };
  const save = async (): Promise<void> => {
    setStep({ at: 'making' });
    setStep(
      await saveExport(format, input, fileName(today, what ?? say('files.exportDrawing'), format.extension), ports),
    );
  };

  return (
    <Sheet title={say('files.exportTitle')} size="large" onClose={onClose}>
      <div className="export-body">
        <ExportPreview sheets={sheets} label={say('files.exportPreview')} />
        <div className="export-choices">
          <RadioGroup
            className="field choices"
            value={format.id}
            onChange={(id) => {
              setFormat(EXPORTS.find((each) => each.id === id));
              setStep({ at: 'choosing' });
            }}
          >
            <Label className="fieldLabel">{say('files.exportFormat')}</Label>
            {EXPORTS.map(({ id, name, purpose }) => (
              <Radio key={id} value={id} className="choice">
                <span>
                  <strong>{say(name)}</strong> <span className="quiet">{say(purpose)}</span>
                </span>
              </Radio>
            ))}
          </RadioGroup>
          <PaperChoice say={say} asks={format.asks} options={options} onChange={change} />
          <TextField
            className="field"
            value={title}
            onChange={(text) => {
              setTitle(text);
              setStep({ at: 'choosing' });
            }}
            autoComplete="off"
          >
            <Label className="fieldLabel">{say('files.exportMapTitle')}</Label>
            <Input className="input" maxLength={200} dir="auto" />
          </TextField>
          <Tick
            label={say('files.exportHeading')}
            value={options.heading}
            onChange={(heading) => change({ heading })}
          />
          <Tick
            label={say('files.exportShowLegend')}
            value={options.legend}
            onChange={(legend) => change({ legend })}
          />
          <ExportNotes
            say={say}
            audience={audience}
            audienceWords={input.audience}
            absent={scene.tray.length}
            unitsPerMm={sheets[0]?.unitsPerMm}
          />
          <div className="export-end">
            <Button
              className="button primary"
              onPress={() => void save()}
              isPending={step.at === 'making'}
              aria-describedby={statusId}
            >
              {say('files.exportSave', { format: say(format.name) })}
            </Button>
            <div id={statusId} role="status" className={step.at === 'failed' ? 'export-failed' : 'export-status'}>
              {step.at === 'making' ? say('files.exportBusy') : null}
              {step.at === 'failed' || step.at === 'saved'
                ? step.sentences.map(({ key, values }) => <p key={key}>{say(key, values)}</p>)
                : null}
            </div>
          </div>
        </div>
      </div>
    </Sheet>
  );
}
