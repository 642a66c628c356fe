// The comparison as tables of Markdown.
import type { Comparison, SetResult } from './compare.ts';
import { editSums, type LimitRow, lossesOf, NAMES, type Sums, sessionSums, shown, sumsOf } from './summary.ts';

const COLUMNS: readonly (keyof Sums)[] = [
  'dropped',
  'repeated',
  'confusions',
  'crossings',
  'through',
  'onLines',
  'apart',
  'ageOrder',
  'manRight',
  'strangers',
  'length',
  'area',
  'cpu',
];

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(shown).join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}

function setTable(set: SetResult): string {
  const sums = sumsOf(set)
    .filter((s) => s.drawn > 0)
    .sort((a, b) => b.drawn - a.drawn || Number(a.dropped > 0) - Number(b.dropped > 0) || a.confusions - b.confusions);
  const people = set.families.reduce((sum, f) => sum + f.people, 0);
  return [
    `**${set.name}**: ${set.families.length} families, ${people} people (sums)`,
    '',
    table(
      ['layout', 'families', ...COLUMNS.map((key) => NAMES[key] ?? key)],
      sums.map((s) => [s.layout, s.drawn, ...COLUMNS.map((key) => s[key])]),
    ),
  ].join('\n');
}

function growthTable(set: SetResult): string {
  const cell = (result: SetResult['results'][string][number]): string => {
    if ('error' in result) return result.error === 'not asked' ? '' : result.error;
    const { dropped, confusions } = result.measures;
    return `${dropped > 0 ? `${dropped} dropped, ` : ''}${confusions} / ${shown(result.cpu)}`;
  };
  return [
    '**growth**: confusions / CPU ms',
    '',
    table(
      ['layout', ...set.families.map((f) => String(f.people))],
      Object.entries(set.results).map(([layout, results]) => [layout, ...results.map(cell)]),
    ),
  ].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const tenth = (value: number): string => value.toFixed(1);

function editTable(edits: Comparison['edits']): string {
  const sums = editSums(edits).sort((a, b) => a.mean - b.mean);
  return [
    '**live**: one partner, child, pair of parents or foster family is added',
    '',
    table(
      ['layout', 'edits', 'mean move, px', 'moved', 'changed sides', 'new one drawn', 'confusions added', 'CPU ms'],
      sums.map((s) => [
        s.layout,
        s.edits,
        tenth(s.mean),
        percent(s.moved),
        percent(s.swaps),
        percent(s.shown),
        s.added.toFixed(2),
        tenth(s.cpu),
      ]),
    ),
  ].join('\n');
}

function sessionTable(sessions: Comparison['sessions']): string {
  const sums = sessionSums(sessions).sort((a, b) => a.mean - b.mean);
  return [
    '**typed in**: families typed in person by person',
    '',
    table(
      [
        'layout',
        'families',
        'move per step, px',
        'worst jump, px',
        'changed sides',
        'confusions',
        'from nothing',
        'dropped',
        'CPU ms',
      ],
      sums.map((s) => [
        s.layout,
        s.sessions,
        tenth(s.mean),
        Math.round(s.most),
        percent(s.swaps),
        s.confusions,
        s.fresh,
        s.dropped,
        tenth(s.cpu),
      ]),
    ),
  ].join('\n');
}

function limitTable(rows: readonly LimitRow[]): string {
  return table(
    ['limit', 'value', 'at most', ''],
    rows.map((r) => [
      r.name,
      `${r.value} ${r.unit}`.trim(),
      r.limit === null ? '' : String(r.limit),
      r.limit === null ? '' : r.ok ? 'yes' : '**no**',
    ]),
  );
}

export function tablesOf(comparison: Comparison, rows: readonly LimitRow[], missing: readonly string[]): string {
  const losses = lossesOf(comparison.sets);
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  return [
    ...(missing.length > 0 ? [`Peers that could not be installed: ${missing.join(', ')}.`] : []),
    ...comparison.sets.map((set) => (set.name === 'growth' ? growthTable(set) : setTable(set))),
    editTable(comparison.edits),
    sessionTable(comparison.sessions),
    ...(losses.length > 0 ? ['Where a layout that draws everybody, once, does better than ours:', list(losses)] : []),
    limitTable(rows),
  ].join('\n\n');
}
