// Makes ready what an export receives: every chosen view drawn from the case as its audience may see it.
import type { Id } from '../base/ids.ts';
import { emptyTable, recordsOf } from '../base/tables.ts';
import type { SceneInput } from '../diagrams/kind.ts';
import { kindOf } from '../diagrams/registry.ts';
import type { Language } from '../i18n/languages.ts';
import type { Say } from '../i18n/say.ts';
import type { MaskedTables, NameStyle } from '../model/masked.ts';
import { CASE_ID, type View } from '../model/records/arrangement.ts';
import { schemeTitle } from '../model/ringSchemes.ts';
import type { Drawing, ExportInput, ExportOptions } from './format.ts';

/** How people can be called in an export, from everything to only what they are to the child. */
export const EXPORT_NAMES = ['full', 'firstName', 'initials', 'role'] as const satisfies readonly NameStyle[];
export type ExportNames = (typeof EXPORT_NAMES)[number];

export interface ExportChoices {
  /** As this audience may see it, people called as chosen. */
  readonly tables: MaskedTables;
  /** The audience in words. */
  readonly audience: string;
  readonly names: ExportNames;
  readonly givesAway: ExportInput['givesAway'];
  readonly viewId: Id;
  /** Further views for a report, besides the one on the screen. */
  readonly chosen: readonly Id[];
  /** Empty: the title of the map. */
  readonly title: string;
  readonly options: ExportOptions;
  readonly say: Say;
  readonly language: Language;
  readonly today: string;
}

/** Null when this audience may not see the view, or nothing draws it. */
export function prepareInput(choices: ExportChoices): ExportInput | null {
  const { say, today, viewId, names, options, language } = choices;
  const tables = options.empty ? withoutPlaces(choices.tables) : choices.tables;
  const draw = (view: View | undefined): Drawing[] => {
    const drawn = view ? drawView({ tables, say, today }, view) : null;
    return drawn ? [options.empty ? { ...drawn, telling: [] } : drawn] : [];
  };
  const [drawing] = draw(tables.view[viewId]);
  if (!drawing) return null;
  const others = recordsOf(tables.view).filter(({ id }) => id !== viewId && choices.chosen.includes(id));
  const title = choices.title.trim() || tables.caseInfo[CASE_ID]?.title.trim() || drawing.name;
  return {
    drawing,
    drawings: [drawing, ...others.flatMap(draw)],
    tables,
    say,
    language,
    title,
    date: today,
    audience: choices.audience,
    names: say(`files.exportNames.${names}`),
    givesAway: choices.givesAway,
    options,
  };
}

/** One view as it is to be printed; null when nothing draws it. */
export function drawView(from: Pick<SceneInput, 'tables' | 'say' | 'today'>, view: View): Drawing | null {
  const kind = kindOf(view);
  if (!kind) return null;
  const input = { ...from, view };
  const telling = kind.tell(input).flatMap(({ sentences, beside }) => (beside ? [] : sentences));
  return { view, name: nameOf(from.tables, view, from.say), scene: kind.scene(input), telling };
}

/** The circles as they are before anybody has said anything. */
const withoutPlaces = (tables: MaskedTables): MaskedTables => ({ ...tables, ringPlacement: emptyTable() });

/** The views of a case that a report can hold, with their names. */
export const printableViews = (tables: MaskedTables, say: Say): { readonly id: Id; readonly name: string }[] =>
  recordsOf(tables.view).flatMap((view) => (kindOf(view) ? [{ id: view.id, name: nameOf(tables, view, say) }] : []));

/** "Wijkecogram"; through whose eyes where another view has the same name. */
function nameOf(tables: MaskedTables, view: View, say: Say): string {
  const name = ownName(tables, view, say);
  const alone = recordsOf(tables.view).every((other) => other.id === view.id || ownName(tables, other, say) !== name);
  const eyes = alone ? [] : view.perspectiveIds.flatMap((id) => tables.perspective[id]?.label ?? []);
  return [name, ...eyes].join(' · ');
}

function ownName(tables: MaskedTables, view: View, say: Say): string {
  const scheme = tables.ringScheme[view.schemeId ?? ''];
  const kind = kindOf(view);
  const own = scheme ? schemeTitle(scheme, tables.person[view.subjectId ?? ''] ?? null, say) : view.title.trim();
  return own || (kind ? say(kind.name) : '');
}
