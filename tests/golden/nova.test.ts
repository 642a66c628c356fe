// The genogram of Nova as everybody at the table sees it: the picture of the README, kept as it is drawn.
import { expect, it } from 'vitest';
import { tableOf } from '../../src/base/tables.ts';
import { KINDS } from '../../src/diagrams/registry.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { toSvg } from '../../src/drawing/toSvg.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import { genogramView, novaTables } from '../support/nova.ts';

it('Nova', async () => {
  const tables = await novaTables();
  const view = genogramView(tables);
  const placed = { ...tables, viewPlacement: tableOf(KINDS.genogram.arrange(tables, view, false)) };
  const scene = KINDS.genogram.scene({ tables: mask(placed, 'table'), view, say: sayIn('nl'), today: '2025-10-06' });
  await expect(toSvg(scene, { palette: PALETTES.paper, title: 'Genogram van Nova' })).toMatchFileSnapshot('nova.svg');
});
