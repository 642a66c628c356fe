// The sheet around a drawing: nothing outside it, nothing over the drawing, letters of one size whatever the drawing.
import { describe, expect, it } from 'vitest';
import { grown, overlaps } from '../../src/base/geometry.ts';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { fileName } from '../../src/exports/fileName.ts';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { readableDate } from '../../src/exports/readableDate.ts';
import { sheetsOf } from '../../src/exports/sheet.ts';
import { statementsBlocks } from '../../src/exports/statementsBlock.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { exportInput } from '../support/exportInput.ts';
import { sampleScene } from '../support/sampleScene.ts';

const contains = (outer: ReturnType<typeof grown>, inner: ReturnType<typeof grown>): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

describe('sheetsOf', () => {
  for (const people of [1, 4, 40]) {
    for (const frame of [{ widthMm: 160 }, { widthMm: 186, heightMm: 267 }, { widthMm: 273, heightMm: 180 }]) {
      it(`holds ${people} people, heading and legend on ${frame.widthMm} x ${frame.heightMm ?? 'any'} mm`, () => {
        const scene = sampleScene(Array.from({ length: people }, (_, i) => `Naam ${i}`));
        const [sheet] = sheetsOf(exportInput({ scene, title: 'Een lange titel '.repeat(30) }), frame);
        const page = grown(sheet.scene.bounds, 0.001);
        expect(contains(page, scene.bounds)).toBe(true);
        const blocks = sheet.scene.grounds.filter(({ code }) => code === 'heading' || code === 'legend');
        expect(blocks).toHaveLength(2);
        for (const { marks } of blocks) {
          const box = boundsOfMarks(marks);
          expect(box && contains(page, box)).toBe(true);
          expect(box && overlaps(box, scene.bounds)).toBe(false);
        }
        expect(sheet.widthMm * sheet.unitsPerMm).toBeCloseTo(sheet.scene.bounds.width);
        expect(sheet.heightMm * sheet.unitsPerMm).toBeCloseTo(sheet.scene.bounds.height);
      });
    }
  }

  it('never draws larger than the screen does', () => {
    const [sheet] = sheetsOf(exportInput({ scene: sampleScene(['Kim']) }), { widthMm: 370 });
    expect(sheet.unitsPerMm).toBeCloseTo(96 / 25.4);
  });

  it('leaves out what is not wanted', () => {
    const options = { ...DEFAULT_OPTIONS, heading: false, legend: false };
    const [sheet] = sheetsOf(exportInput({ options }), { widthMm: 160 });
    expect(sheet.scene.grounds.map(({ code }) => code)).toEqual(['household']);
  });
});

describe('fileName', () => {
  it('tells day and drawing and nothing else', () => {
    expect(fileName('2026-11-22', 'Genogram', 'png')).toBe('2026-11-22 genogram.png');
    expect(fileName('2026-11-22', 'Kringen/ringen: "test"', 'svg')).toBe('2026-11-22 kringen-ringen-test.svg');
    expect(fileName('2026-11-22', '../..', 'pdf')).toBe('2026-11-22 kringkaart.pdf');
  });
});

describe('readableDate', () => {
  it('follows the language', () => {
    expect(readableDate('2026-11-02', sayIn('nl'))).toBe('2-11-2026');
    expect(readableDate('2026-11-02', sayIn('en'))).toBe('2/11/2026');
    expect(readableDate('2026', sayIn('nl'))).toBe('2026');
  });
});

it('keeps every word of who said what, however much was said', () => {
  const much = Array.from({ length: 40 }, (_, i) => `woord${i} `.repeat(12));
  const said = [
    { source: 'Volgens Nova', about: [`${much.join(' ')} slot`] },
    { source: 'Volgens Sanne', about: [...much, 'einde'] },
  ];
  const blocks = statementsBlocks(said, sayIn('nl'), 180, 100);
  expect(blocks.length).toBeGreaterThan(1);
  const marks = blocks.flatMap((block) => block.marks);
  // Nothing runs into the column beside it, and no block is higher than its page.
  for (const { marks: own, heightMm } of blocks) {
    expect(heightMm).toBeLessThanOrEqual(100);
    const boxes = own.map((mark) => boundsOfMarks([mark])).filter((box) => box !== null);
    for (const [i, box] of boxes.entries()) {
      expect(boxes.slice(i + 1).some((other) => overlaps(grown(box, -0.5), other))).toBe(false);
    }
  }
  const words = marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ');
  expect(words).toContain('woord0 ');
  expect(words).toContain('slot');
  expect(words).toContain('einde');
  expect(words.match(/woord39/g)).toHaveLength(24);
  expect(words).not.toContain('…');
});
