// Main-thread CPU of going from one view of a network to another, against bare React Flow replacing as many plain nodes;
// and of putting somebody in another ring and laying a layer under the ecogram, against going to another view.
import { cpuPerStep, median, openPage, servePages } from './screen.mjs';

const SIZES = [38, 100];
const SWITCHES = 12;
const ROUNDS = 5;
const DEEDS = { drop: 'rings', layer: 'ecogram' };

const call = (tab, deed, given) => tab.page.evaluate(([name, value]) => globalThis.bench[name](value), [deed, given]);

/** Per size: CPU ms of a switch here and bare, and of what is done in a view. */
export async function measureViews(browser) {
  const { address, stop } = await servePages();
  const rows = [];
  try {
    for (const people of SIZES) {
      const ours = await openPage(browser, address, 'screen', people, '&network');
      const plain = await openPage(browser, address, 'screenPlain', people);
      const measured = { ours: [], plain: [], drop: [], layer: [] };
      // Two rounds more, not counted: each view is laid out when it is opened first, and code is compiled.
      for (let round = -2; round < ROUNDS; round += 1) {
        const keep = (name, cpu) => round >= 0 && measured[name].push(cpu);
        for (const [name, tab] of Object.entries({ ours, plain })) {
          await tab.page.bringToFront();
          keep(name, await cpuPerStep(tab, () => call(tab, 'replace'), SWITCHES));
        }
        await ours.page.bringToFront();
        for (const [deed, viewId] of Object.entries(DEEDS)) {
          await call(ours, 'look', viewId);
          await ours.page.waitForTimeout(400);
          keep(deed, await cpuPerStep(ours, () => call(ours, deed), SWITCHES));
        }
      }
      const ms = Object.fromEntries(Object.entries(measured).map(([name, all]) => [name, median(all)]));
      rows.push({ people, ms, change: ms.ours / ms.plain, drop: ms.drop / ms.ours, layer: ms.layer / ms.ours });
      await ours.page.close();
      await plain.page.close();
    }
  } finally {
    stop();
  }
  return rows;
}
