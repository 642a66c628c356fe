// What has been chosen in the export dialog, and what an export receives because of it.
import { useMemo, useState } from 'react';
import { kindOf } from '../../diagrams/registry.ts';
import { DEFAULT_OPTIONS, type ExportFormat, type ExportInput, type ExportOptions } from '../../exports/format.ts';
import { type ExportNames, prepareInput, printableViews } from '../../exports/prepareInput.ts';
import { EXPORTS } from '../../exports/registry.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Say } from '../../i18n/say.ts';
import { audienceName, audiencesOf } from '../../model/audiences.ts';
import { mask } from '../../model/mask.ts';
import type { AudienceKind, MaskedTables } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import type { Option } from '../fields/Choice.tsx';
import { secretKeeper } from './secretKeeper.ts';

export interface ExportSource {
  /** The case itself; only `mask` sees it. */
  readonly all: Tables;
  /** What is on the screen now. */
  readonly visible: MaskedTables;
  readonly screenAudience: AudienceKind;
  readonly viewId: string;
  readonly today: string;
}

export interface ExportChoices {
  readonly format: ExportFormat;
  readonly audience: AudienceKind;
  readonly names: ExportNames;
  readonly chosen: readonly string[];
  readonly options: ExportOptions;
  /** Null as long as nobody typed another one. */
  readonly title: string | null;
  readonly nameInFile: boolean;
}

const FIRST_FORMAT = EXPORTS[0] as ExportFormat;

export function useExportChoices(
  { all, visible, screenAudience, viewId, today }: ExportSource,
  say: Say,
  language: Language,
) {
  const [choices, setChoices] = useState<ExportChoices>({
    format: FIRST_FORMAT,
    audience: 'report',
    names: 'full',
    chosen: [],
    options: { ...DEFAULT_OPTIONS, statements: true },
    title: null,
    nameInFile: false,
  });
  const { format, audience, names, chosen, options, title } = choices;
  const tables = useMemo(() => mask(all, audience, { names }), [all, audience, names]);
  // The worker's own view is offered where it is on the screen already: leaving the table takes a step of its own.
  const audiences = useMemo<Option<AudienceKind>[]>(
    () =>
      audiencesOf(visible)
        .filter((id) => id !== 'worker' || screenAudience === 'worker')
        .map((id) => ({ id, label: audienceName(visible, id, say) })),
    [visible, screenAudience, say],
  );
  const views = useMemo<Option<string>[]>(
    () => printableViews(tables, say).map(({ id, name }) => ({ id, label: name })),
    [tables, say],
  );
  const givesAway = useMemo(() => secretKeeper(all, audience), [all, audience]);
  const input = useMemo<ExportInput | null>(
    () =>
      prepareInput({
        tables,
        audience: audienceName(tables, audience, say),
        names,
        givesAway,
        viewId,
        chosen: format.asks.includes('drawings') ? chosen : [],
        title: title ?? '',
        options: format.asks.includes('empty') ? options : { ...options, empty: false },
        say,
        language,
        today,
      }),
    [tables, audience, names, givesAway, viewId, chosen, format, title, options, say, language, today],
  );
  const view = visible.view[viewId];
  const kind = view ? kindOf(view) : null;
  return {
    choices,
    change: (part: Partial<ExportChoices>) => setChoices((now) => ({ ...now, ...part })),
    input,
    audiences,
    views,
    /** The title when nobody typed one: as this audience may read it. */
    mapTitle: tables.caseInfo[CASE_ID]?.title ?? '',
    /** What it is, for the name of the file: "genogram", "verslag". */
    what: format.group === 'drawing' && kind ? say(kind.name) : say(`files.exportGroup.${format.group}`),
    peopleLeftOut: Object.keys(all.person).length - Object.keys(tables.person).length,
    canBeEmpty: (input?.drawing.scene.cells?.length ?? 0) > 0,
  };
}
