// The circles on paper: the same drawing as on the screen, every name in it, also of those who did not fit.
import { expect, it } from 'vitest';
import { rings } from '../../src/diagrams/rings/rings.ts';
import { pdf } from '../../src/exports/pdf.ts';
import { svg } from '../../src/exports/svg.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { mask } from '../../src/model/mask.ts';
import type { View } from '../../src/model/records/arrangement.ts';
import { exportInput, exportPorts } from '../support/exportInput.ts';
import { novaTables } from '../support/nova.ts';
import { readPdf } from '../support/readPdf.ts';

const nova = await novaTables();
const view = (more: Partial<View>): View => ({ id: 'v', type: 'rings', title: '', perspectiveIds: [], ...more });

it.each([
  ['wijkecogram', view({ schemeId: 'wijkecogram', perspectiveIds: ['pv-nova'] }), 'Wijkecogram'],
  ['circle 4', view({ schemeId: 'circle4', perspectiveIds: ['pv-gezin'] }), 'never nooit'],
])('the %s is in SVG and PDF with all names', { timeout: 60_000 }, async (_name, of, words) => {
  const tables = mask(nova, 'table');
  const scene = rings.scene({ tables, view: of, say: sayIn('nl'), today: '2025-10-06' });
  const names = scene.stands.map(({ id }) => nova.person[id]?.callName ?? '?');
  const input = exportInput({ scene, tables });
  const [drawn, printed] = [await svg.write(input, exportPorts()), await pdf.write(input, exportPorts())];
  if (!drawn.ok || !printed.ok) throw new Error('Not written');
  const text = new TextDecoder().decode(drawn.value.bytes);
  const { texts } = readPdf(printed.value.bytes);
  expect(names.length).toBeGreaterThan(30);
  for (const one of [...names, words]) {
    expect([one, text.includes(`>${one}<`)]).toEqual([one, true]);
    expect(texts).toContain(one);
  }
});
