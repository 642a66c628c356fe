// Turns the drawing into a file: choose the kind, for whom and how large, see exactly what will be in it, save.
import { type KeyboardEvent, useDeferredValue, useMemo } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { wordUnits } from '../../exports/letters.ts';
import { picturesIn } from '../../exports/part.ts';
import type { Files } from '../../ports/files.ts';
import type { Raster } from '../../ports/raster.ts';
import { useSay, useSettings } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import { ExportEnd } from './ExportEnd.tsx';
import { ExportFormats } from './ExportFormats.tsx';
import { ExportNotes } from './ExportNotes.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { ExportSettings } from './ExportSettings.tsx';
import { Sheet } from './Sheet.tsx';
import { useExport } from './useExport.ts';
import { type ExportSource, useExportChoices } from './useExportChoices.ts';
import './exportDialog.css';

export interface ExportDialogProps extends ExportSource {
  readonly ports: { readonly raster: Raster; readonly files: Files };
}

/** What is drawn on by hand is drawn on large paper. */
const LARGE = { paper: 'A3Landscape' } as const;

export function ExportDialog({ ports, ...source }: ExportDialogProps) {
  const say = useSay();
  const { language } = useSettings().settings;
  const { choices, change, input, audiences, views, mapTitle, what, canBeEmpty, peopleLeftOut } = useExportChoices(
    source,
    say,
    language,
  );
  const { format, audience, names, chosen, options, title, nameInFile } = choices;
  const work = useExport(ports);
  const shown = useDeferredValue(input);
  const parts = useMemo(() => (shown ? format.parts(shown) : []), [format, shown]);
  const [picture] = picturesIn(parts);
  const wordsMm = useMemo(() => picture && wordUnits(picture.drawing.scene) / picture.sheet.unitsPerMm, [picture]);
  const choose = (part: Parameters<typeof change>[0]): void => {
    change(part);
    work.forget();
  };
  const print = (): void => {
    if (input && format.group === 'drawing') void work.print(input);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    print();
  };
  return (
    <Sheet title={say('files.exportTitle')} size="large">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the key belongs to the dialog as a whole. */}
      <div className="export-body" onKeyDown={onKeyDown}>
        {shown ? (
          <ExportPreview parts={parts} say={say} />
        ) : (
          <p className="export-preview quiet">{say('files.exportNotShown')}</p>
        )}
        <div className="export-choices">
          <div className="export-scroll">
            <ExportFormats say={say} format={format} onChoose={(next) => choose({ format: next })} />
            <ExportSettings
              say={say}
              format={format}
              audiences={audiences}
              audience={audience}
              onAudience={(next) => choose({ audience: next, options: { ...options, statements: next === 'report' } })}
              names={names}
              onNames={(next) => choose({ names: next })}
              views={views}
              viewId={source.viewId}
              chosen={chosen}
              onChosen={(ids) => choose({ chosen: ids })}
              options={options}
              onOptions={(part) => choose({ options: { ...options, ...(part.empty ? LARGE : {}), ...part } })}
              canBeEmpty={canBeEmpty}
            />
            <TextField
              className="field"
              value={title ?? mapTitle}
              onChange={(text) => choose({ title: text })}
              autoComplete="off"
            >
              <Label className="fieldLabel">{say('files.exportMapTitle')}</Label>
              <Input className="input" maxLength={200} dir="auto" />
            </TextField>
            <Tick
              label={say('files.exportNameInFile')}
              value={nameInFile}
              onChange={(on) => choose({ nameInFile: on })}
            />
            {input ? (
              <ExportNotes
                say={say}
                audience={audience}
                audienceWords={input.audience}
                absent={format.group === 'drawing' ? input.drawing.scene.tray.length : 0}
                wordsMm={wordsMm}
                leftOut={source.screenAudience === 'worker' ? peopleLeftOut : 0}
                pages={format.id === 'pdf' ? parts.length : 1}
              />
            ) : null}
          </div>
          {input ? (
            <ExportEnd
              say={say}
              format={format}
              work={work}
              onSave={() => void work.save(format, input, nameInFile ? input.title : what)}
              onStop={work.stop}
              onCopy={() => void work.copy(input)}
              onPrint={print}
            />
          ) : null}
        </div>
      </div>
    </Sheet>
  );
}
