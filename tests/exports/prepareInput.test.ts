// What an export receives: called as chosen, empty when asked, with who said what beside it.
import { describe, expect, it } from 'vitest';
import { drawnIn } from '../../src/exports/check/tally.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { type ExportNames, prepareInput } from '../../src/exports/prepareInput.ts';
import { drawingSheet, sheetMarks } from '../../src/exports/sheet.ts';
import { lineOf, statementsIn } from '../../src/exports/statements.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();
const say = sayIn('nl');
const rings: View = { id: 'v', type: 'rings', title: '', schemeId: 'wijkecogram', perspectiveIds: ['pv-nova'] };
const tables = { ...nova, view: { ...nova.view, v: rings } };

function prepared(names: ExportNames = 'full', empty = false) {
  const input = prepareInput({
    tables: mask(tables, 'report', names === 'full' ? {} : { names }),
    audience: 'Rapport',
    names,
    givesAway: () => false,
    viewId: 'v',
    chosen: [],
    title: '',
    options: { ...DEFAULT_OPTIONS, empty, statements: true },
    say,
    language: 'nl',
    today: '2026-11-22',
  });
  if (!input) throw new Error('No view');
  return input;
}

const textsOf = (input: ReturnType<typeof prepared>): string[] =>
  drawnIn(sheetMarks(drawingSheet(input))).texts as string[];

describe('prepareInput', () => {
  it('calls people as chosen, in the drawing and in the words about it', () => {
    expect(textsOf(prepared())).toContain('Sanne');
    for (const names of ['initials', 'role'] as const) {
      const input = prepared(names);
      const everything = [...textsOf(input), ...input.drawing.telling, input.title, input.drawing.name].join('\n');
      for (const { callName } of Object.values(nova.person)) {
        expect(everything).not.toMatch(new RegExp(`(?<!\\p{L})${callName}(?!\\p{L})`, 'u'));
      }
    }
    expect(textsOf(prepared('role')).join(' ')).toContain('moeder');
  });

  it('draws empty circles on all of the paper', () => {
    const [full, empty] = [prepared(), prepared('full', true)];
    expect(full.drawing.scene.stands.length).toBeGreaterThan(30);
    expect(empty.drawing.scene.stands.map(({ id }) => id)).toEqual(['nova']);
    const sheet = drawingSheet({ ...empty, options: { ...empty.options, widthMm: 370 } });
    expect(empty.drawing.scene.bounds.width / sheet.unitsPerMm).toBeGreaterThan(350);
  });

  it('says who said what, when and that it is how they live it', () => {
    const input = prepared();
    const lines = statementsIn(input.drawing, input.tables, say).map(lineOf);
    expect(lines).toEqual(['Volgens Nova, 15-9-2025, beleving: de plek van 37 mensen']);
    expect(textsOf(input)).toContain('Wie zei wat');
    expect(textsOf({ ...input, options: { ...input.options, statements: false } })).not.toContain('Wie zei wat');
  });

  it('has nothing to say about a view that this audience may not see', () => {
    const input = { tables: mask(nova, 'report'), viewId: 'v' };
    expect(
      prepareInput({
        ...input,
        audience: '',
        names: 'full',
        givesAway: () => false,
        chosen: [],
        title: '',
        options: DEFAULT_OPTIONS,
        say,
        language: 'nl',
        today: '2026-11-22',
      }),
    ).toBeNull();
  });
});
