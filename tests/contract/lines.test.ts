// Every relation line: within its band, from end to end at any angle, with its words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/base/geometry.ts';
import type { Mark } from '../../src/drawing/mark.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { DIRECTED_CODES, EMOTIONAL_CODES, TIE_CODES } from '../../src/model/records/perception.ts';
import { isEcogram, nearestEmotional } from '../../src/notation/lines/ecogramCodes.ts';
import { ecogramDef, ecogramLine } from '../../src/notation/lines/ecogramLine.ts';
import { bandOf } from '../../src/notation/lines/line.ts';
import { lineDef } from '../../src/notation/lines/registry.ts';
import { lineMarks, tieLine } from '../../src/notation/lines/tieLine.ts';
import { PROFILES } from '../../src/notation/profiles.ts';

const LEVEL = [
  { x: 0, y: 0 },
  { x: 120, y: 0 },
];
const NOTATIONS = Object.keys(PROFILES) as (keyof typeof PROFILES)[];

/** Every point that a mark touches, without the thickness of lines. */
function pointsOf(marks: readonly Mark[]): Point[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'path')
      return mark.steps.flatMap((step) => (step.to === 'close' ? [] : [{ x: step.x, y: step.y }]));
    if (mark.kind === 'circle') {
      return Array.from({ length: 16 }, (_, i) => ({
        x: mark.cx + mark.r * Math.cos((i * Math.PI) / 8),
        y: mark.cy + mark.r * Math.sin((i * Math.PI) / 8),
      }));
    }
    return [];
  });
}

/** Distance from a point to the nearest part of a path. */
function away(p: Point, path: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, b] of path.entries()) {
    const a = path[i - 1];
    if (!a) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
  }
  return nearest;
}

describe('relation lines', () => {
  const end = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });
  const straight = fc.tuple(end, end).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 40);

  it('stay within their band and reach both ends at any angle', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EMOTIONAL_CODES),
        fc.constantFrom(...NOTATIONS),
        straight,
        (code, notation, path) => {
          const def = lineDef(code, notation);
          const points = pointsOf(lineMarks(def, path));
          for (const point of points) expect(away(point, path)).toBeLessThanOrEqual(bandOf(def) + 0.01);
          const beside = Math.max(
            0,
            ...def.strands.flatMap((strand) => (strand.kind === 'straight' ? strand.aside.map(Math.abs) : [])),
          );
          for (const tip of path) {
            const nearest = Math.min(...points.map((p) => Math.hypot(p.x - tip.x, p.y - tip.y)));
            expect(nearest).toBeLessThanOrEqual(beside + 0.01);
          }
        },
      ),
    );
  });

  it('follow a bent path without a hole and never give a broken number', () => {
    const bend = fc.array(end, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...TIE_CODES), bend, (code, path) => {
        for (const { x, y } of pointsOf(tieLine(code, path))) {
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }
      }),
    );
    const corner = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
    ];
    const [outer] = lineMarks(lineDef('Friendship', 'mcgoldrick'), corner);
    expect(outer?.kind === 'path' && outer.steps.length).toBe(3);
  });

  it('point from A to B exactly when the code is directed', () => {
    for (const code of EMOTIONAL_CODES) {
      expect([code, lineDef(code, 'mcgoldrick').head !== undefined]).toEqual([code, DIRECTED_CODES.has(code)]);
    }
  });

  it('start and end zigzags on the axis', () => {
    for (const code of ['Hostile', 'Discord', 'Violence'] as const) {
      const [zigzag] = lineMarks(lineDef(code, 'mcgoldrick'), LEVEL);
      const steps = zigzag?.kind === 'path' ? zigzag.steps : [];
      expect(steps[0]).toMatchObject(LEVEL[0]!);
      expect(steps.at(-1)).toMatchObject(LEVEL[1]!);
    }
  });

  it('draw every code of a tie but the one that says nothing', () => {
    for (const code of TIE_CODES) {
      expect([code, tieLine(code, LEVEL).length > 0]).toEqual([code, nearestEmotional(code) !== null]);
    }
    expect(nearestEmotional('unknown')).toBeNull();
  });

  it('of the ecogram are drawn, all of them, from end to end, with arrows the way help flows', () => {
    for (const code of TIE_CODES.filter(isEcogram)) {
      for (const notation of NOTATIONS) {
        const band = bandOf(ecogramDef(code, notation));
        for (const energy of ['both', 'toA', 'toB', 'none', undefined] as const) {
          const marks = ecogramLine(code, LEVEL, { notation, ...(energy ? { energy } : {}) });
          for (const point of pointsOf(marks)) expect(away(point, LEVEL)).toBeLessThanOrEqual(Math.max(band, 6) + 0.01);
          const tips = [0, 120].map((x) => pointsOf(marks).filter((p) => Math.abs(p.x - x) < 0.01 && p.y === 0).length);
          const arrows = [energy === 'toA' || energy === 'both', energy === 'toB' || energy === 'both'];
          // The stem and the head of an arrow both end in its tip.
          expect([code, energy, tips.map((count) => count > 1)]).toEqual([code, energy, arrows]);
        }
      }
    }
    expect(ecogramLine('good', LEVEL.slice(1))).toEqual([]);
  });

  it('have words in both languages', () => {
    for (const code of TIE_CODES) {
      expect(nl[`notation.line.${code}`]).toBeTruthy();
      expect(en[`notation.line.${code}`]).toBeTruthy();
    }
  });
});
