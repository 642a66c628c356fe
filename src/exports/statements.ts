// What a drawing shows that somebody said: by whom, when, as a fact or as how they live it (decisions.md 28). A child's
// broken line must not read as a finding. Which records a drawing shows is read off the drawing and off what its kind
// reads, so that every kind of diagram has this by itself.
import type { Id } from '../base/ids.ts';
import { recordsOf, type Table } from '../base/tables.ts';
import { kindOf } from '../diagrams/registry.ts';
import type { Say } from '../i18n/say.ts';
import { RECORD_TYPES, type TableName, type Tables } from '../model/records/registry.ts';
import type { Drawing } from './format.ts';
import { readableDate } from './readableDate.ts';
import { natureWords, speakersOf } from './saidWords.ts';

interface Said {
  readonly id: Id;
  readonly saidBy: readonly Id[];
  readonly recordedOn?: string;
  readonly perspectiveId?: Id;
  readonly schemeId?: Id;
  readonly subjectId?: Id;
  readonly personId?: Id;
}

const SPOKEN = (Object.keys(RECORD_TYPES) as TableName[]).filter((name) => 'saidBy' in RECORD_TYPES[name].fields);

export interface Statement {
  /** "Volgens Nova, 6-10-2025, beleving". */
  readonly source: string;
  /** What of it is in the drawing: labels of lines, or how many places; nothing where the source says it all. */
  readonly about: readonly string[];
}

/** Grouped by who said it and when, in order of the first. */
function statementsOf({ scene, view }: Drawing, tables: Tables, say: Say): Statement[] {
  const lines = new Map<Id, string>();
  for (const { records, label } of scene.strokes) for (const { id } of records) lines.set(id, label);
  const drawn = new Set(scene.stands.map(({ id }) => id));
  const reads: readonly TableName[] = kindOf(view)?.reads ?? [];
  const groups = new Map<string, { about: Set<string>; people: Set<Id> }>();
  for (const table of SPOKEN) {
    for (const one of recordsOf(tables[table] as unknown as Table<Said>)) {
      const isLine = lines.has(one.id);
      if (!isLine && !(reads.includes(table) && isPlaced(one, view, drawn))) continue;
      const who = speakersOf(tables, one.saidBy, say);
      const source = sourceOf(one, table, who, say);
      const group = groups.get(source) ?? { about: new Set(), people: new Set() };
      const label = lines.get(one.id);
      if (label) group.about.add(withoutSpeaker(label, who, say));
      else if (one.personId !== undefined) group.people.add(one.personId);
      groups.set(source, group);
    }
  }
  return [...groups].map(([source, { about, people }]) => ({
    source,
    about: [...about, ...(people.size > 0 ? [say('reports.placesOf', { count: people.size })] : [])],
  }));
}

/** A statement about somebody drawn, seen through the eyes and in the circles that the view shows. */
const isPlaced = (one: Said, view: Drawing['view'], drawn: ReadonlySet<Id>): boolean =>
  one.personId !== undefined &&
  drawn.has(one.personId) &&
  one.perspectiveId !== undefined &&
  view.perspectiveIds.includes(one.perspectiveId) &&
  (one.schemeId === undefined || one.schemeId === view.schemeId) &&
  one.subjectId === view.subjectId;

/** Who says it stands above it already. */
function withoutSpeaker(label: string, who: string, say: Say): string {
  const end = `, ${say('reports.accordingTo', { who })}`;
  return label.toLowerCase().endsWith(end.toLowerCase()) ? label.slice(0, -end.length) : label;
}

function sourceOf(one: Said, table: TableName, who: string, say: Say): string {
  return [
    who === '' ? say('reports.speakerUnknown') : say('reports.accordingTo', { who }),
    one.recordedOn === undefined ? say('reports.dayUnknown') : readableDate(one.recordedOn, say),
    natureWords(table, say),
  ].join(', ');
}

/** Who said what of a drawing, and what the lines of the family are. */
export const statementsIn = (drawing: Drawing, tables: Tables, say: Say): Statement[] => [
  ...statementsOf(drawing, tables, say),
  ...(drawing.scene.strokes.some(({ layer }) => layer === 'family')
    ? [{ source: say('reports.familyIsFact'), about: [] }]
    : []),
];

/** So much can be read in one line with its source; more is a list below it. */
const MOST_IN_LINE = 2;

export const isInLine = ({ about }: Statement): boolean => about.length <= MOST_IN_LINE;

/** Who knows whom, forty times: one after the other reads better than below each other, on a page without columns. */
export const isShort = ({ about }: Statement): boolean => about.every((text) => text.length < 45);

export const lineOf = ({ source, about }: Statement): string => [source, about.join('; ')].filter(Boolean).join(': ');
