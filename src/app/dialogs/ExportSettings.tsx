// For whom, how people are called, how large, and what stands beside the drawing.
import { type ExportFormat, type ExportOptions, LISTS, SPREADS } from '../../exports/format.ts';
import { EXPORT_NAMES, type ExportNames } from '../../exports/prepareInput.ts';
import type { Key, Say } from '../../i18n/say.ts';
import type { AudienceKind } from '../../model/masked.ts';
import { Choice, type Option } from '../fields/Choice.tsx';
import { Tick } from '../fields/Tick.tsx';
import { PaperChoice } from './PaperChoice.tsx';

interface Props {
  readonly say: Say;
  readonly format: ExportFormat;
  readonly audiences: readonly Option<AudienceKind>[];
  readonly audience: AudienceKind;
  readonly onAudience: (audience: AudienceKind) => void;
  readonly names: ExportNames;
  readonly onNames: (names: ExportNames) => void;
  readonly views: readonly Option<string>[];
  readonly viewId: string;
  readonly chosen: readonly string[];
  readonly onChosen: (ids: readonly string[]) => void;
  readonly options: ExportOptions;
  readonly onOptions: (part: Partial<ExportOptions>) => void;
  /** The drawing has places that can be left empty. */
  readonly canBeEmpty: boolean;
}

const TICKS: readonly { readonly option: 'heading' | 'legend' | 'statements' | 'empty'; readonly label: Key }[] = [
  { option: 'heading', label: 'files.exportHeading' },
  { option: 'legend', label: 'files.exportShowLegend' },
  { option: 'statements', label: 'files.exportStatements' },
  { option: 'empty', label: 'files.exportEmpty' },
];

export function ExportSettings({ say, format, options, onOptions, ...props }: Props) {
  const asks = (what: ExportFormat['asks'][number]): boolean => format.asks.includes(what);
  return (
    <>
      <Choice
        label={say('files.exportFor')}
        value={props.audience}
        options={props.audiences}
        onChoose={props.onAudience}
      />
      {props.audience === 'worker' || format.id === 'graphml' ? null : (
        <Choice
          label={say('files.exportNames')}
          value={props.names}
          options={EXPORT_NAMES.map((id) => ({ id, label: say(`files.exportNames.${id}`) }))}
          onChoose={props.onNames}
        />
      )}
      <PaperChoice say={say} asks={format.asks} options={options} onChange={onOptions} />
      {asks('spread') ? (
        <Choice
          label={say('files.exportSpread')}
          value={options.spread}
          options={SPREADS.map((id) => ({ id, label: say(`files.exportSpread.${id}`) }))}
          onChoose={(spread) => onOptions({ spread })}
        />
      ) : null}
      {asks('list') ? (
        <Choice
          label={say('files.exportList')}
          value={options.list}
          options={LISTS.map((id) => ({ id, label: say(`reports.list.${id}`) }))}
          onChoose={(list) => onOptions({ list })}
        />
      ) : null}
      {asks('drawings') && props.views.length > 1 ? (
        <fieldset className="export-views">
          <legend className="fieldLabel">{say('files.exportDrawings')}</legend>
          {props.views.map(({ id, label }) => (
            <Tick
              key={id}
              label={label}
              value={id === props.viewId || props.chosen.includes(id)}
              isDisabled={id === props.viewId}
              onChange={(on) =>
                props.onChosen(on ? [...props.chosen, id] : props.chosen.filter((other) => other !== id))
              }
            />
          ))}
        </fieldset>
      ) : null}
      <div className="export-ticks">
        {TICKS.filter(({ option }) => asks(option) && (option !== 'empty' || props.canBeEmpty)).map(
          ({ option, label }) => (
            <Tick
              key={option}
              label={say(label)}
              value={options[option]}
              onChange={(on) => onOptions({ [option]: on })}
            />
          ),
        )}
      </div>
    </>
  );
}
