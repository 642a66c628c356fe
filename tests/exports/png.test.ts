// PNG: how many pixels, how sharp, and what happens on a device that cannot make it.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, WIDTHS_MM } from '../../src/exports/format.ts';
import { chunksOf } from '../../src/exports/png/physicalSize.ts';
import { dpiWithin, png } from '../../src/exports/png.ts';
import { exportInput, exportPorts, keptRaster } from '../support/exportInput.ts';

const physical = (bytes: Uint8Array) => {
  const data = chunksOf(bytes)?.find(({ type }) => type === 'pHYs')?.data ?? new Uint8Array(9);
  return new DataView(data.buffer, data.byteOffset).getUint32(0);
};

describe('png', () => {
  it.each([
    [160, 1890],
    [247, 2917],
    [370, 4370],
  ])('is %d mm wide in %d pixels, at 300 dpi', async (widthMm, widthPx) => {
    expect(WIDTHS_MM).toContain(widthMm);
    const raster = keptRaster();
    const result = await png.write(exportInput({ options: { ...DEFAULT_OPTIONS, widthMm } }), exportPorts(raster));
    expect(raster.jobs.map((job) => job.widthPx)).toEqual([widthPx]);
    expect(result.ok && physical(result.value.bytes)).toBe(11_811);
    expect(result.ok && result.value.notes).toEqual([]);
  });

  it('says so when the picture has to be less sharp', async () => {
    const raster = keptRaster({ limits: { sidePx: 16_384, areaPx: 250_000 } });
    const result = await png.write(exportInput(), exportPorts(raster));
    const { widthPx, heightPx } = raster.jobs[0] ?? { widthPx: 0, heightPx: 0 };
    expect(widthPx * heightPx).toBeLessThanOrEqual(250_000);
    expect(result.ok && result.value.notes.map(({ key }) => key)).toEqual(['files.exportLessSharp']);
    const dpi = dpiWithin({ widthMm: 160, heightMm: (heightPx / widthPx) * 160 }, raster.limits);
    expect(result.ok && Math.abs(physical(result.value.bytes) * 0.0254 - dpi)).toBeLessThan(2);
  });

  it('tries again with fewer pixels when the device fails', async () => {
    const kept = keptRaster();
    const raster = {
      ...kept,
      png: async (job: Parameters<typeof kept.png>[0]) => (job.widthPx > 1000 ? null : kept.png(job)),
    };
    const result = await png.write(exportInput(), exportPorts(raster));
    expect(result.ok && result.value.notes).toEqual([{ key: 'files.exportLessSharp', values: { dpi: 150 } }]);
  });

  it('says so when the device cannot make it at all', async () => {
    const result = await png.write(exportInput(), exportPorts(keptRaster({ png: async () => null })));
    expect(result).toEqual({ ok: false, error: { key: 'files.exportPictureFailed' } });
  });

  it('names a text the device has no letters for', async () => {
    const raster = keptRaster({ canDraw: async (text) => !text.includes('Олена') });
    const result = await png.write(exportInput(), exportPorts(raster));
    expect(result).toEqual({ ok: false, error: { key: 'files.exportUnwritable', values: { text: 'Олена' } } });
  });
});
