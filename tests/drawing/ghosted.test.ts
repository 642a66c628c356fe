// What is still to come is dashed, everything else is left as it is.
import { expect, it } from 'vitest';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { ghosted } from '../../src/drawing/ghosted.ts';
import type { Mark } from '../../src/drawing/mark.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { family, GENOGRAM, placed } from '../support/family.ts';

const isDashed = (mark: Mark): boolean =>
  mark.kind === 'group' ? mark.marks.some(isDashed) : 'dash' in mark && mark.dash !== undefined;

it('dashes the people and lines that are not there yet', () => {
  const tables = family('Jan 1980 m + Els 1982 v: Piet 2005 m\n! Piet');
  const all = placed(tables, genogram.arrange(tables, GENOGRAM, true));
  const scene = genogram.scene({ tables: mask(all, 'table'), view: GENOGRAM, say: sayIn('nl'), today: '2026-11-22' });
  const links = Object.keys(tables.parentLink);
  const ghost = ghosted(scene, new Set(['Piet', ...links]));
  const dashed = ghost.stands.filter((stand) => stand.marks.some(isDashed)).map(({ id }) => id);
  expect(dashed).toEqual(['Piet']);
  for (const [i, stroke] of ghost.strokes.entries()) {
    const isNew = stroke.records.some(({ id }) => links.includes(id));
    if (isNew) expect(stroke.marks.some(isDashed)).toBe(true);
    else expect(stroke).toBe(scene.strokes[i]);
  }
  expect(ghosted(scene, new Set())).toBe(scene);
});
