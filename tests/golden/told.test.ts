// The genogram of Nova in words, as everybody at the table gets them, bonds included: kept as they read, to be read before they change.
import { expect, it } from 'vitest';
import { genogram } from '../../src/diagrams/genogram/genogram.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { genogramView, novaTables } from '../support/nova.ts';

it.each(Object.keys(LANGUAGES) as Language[])('Nova in %s', async (language) => {
  const tables = await novaTables();
  const view: View = { ...genogramView(tables), filter: { bonds: true } };
  const chapters = genogram.tell({ tables: mask(tables, 'table'), view, say: sayIn(language), today: '2025-10-06' });
  const text = chapters.map(({ title, sentences }) => [title, ...sentences].join('\n')).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`./nova.${language}.txt`);
});
