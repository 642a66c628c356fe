// What makes a drawing readable beyond what must hold for all: words clear of each other, relations off the lines of families.
import { type Box, overlaps, type Point } from '../../src/base/geometry.ts';
import { textBox } from '../../src/drawing/bounds.ts';
import type { Mark, TextMark } from '../../src/drawing/mark.ts';
import type { Scene, Stand } from '../../src/drawing/scene.ts';
import type { Oracle } from './oracles.ts';

/** Boxes of words are a little higher than their letters. */
const RIM = 2;
/** As near as this a line is on another. */
const ON = 4;
/** Directions that differ by less than this, as a sine, run along each other. */
const ALONG = 0.35;
/** Crossing at an angle or ending beside other lines, a relation is on a line for a moment. */
const FOR_A_MOMENT = 60;
const STEP = 4;

const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : mark.kind === 'group' ? textsOf(mark.marks) : []));

interface Words {
  readonly text: string;
  readonly of: string;
  readonly box: Box;
}

const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + RIM,
  y: y + RIM,
  width: width - 2 * RIM,
  height: height - 2 * RIM,
});

const besideLines = ({ strokes, grounds }: Scene): Words[] =>
  [...strokes, ...grounds].flatMap(({ key, marks }) =>
    textsOf(marks).map((mark) => ({ text: mark.text, of: key, box: inner(textBox({ ...mark, halo: false })) })),
  );

const ofPeople = ({ stands }: Scene): Words[] =>
  stands.flatMap(({ id, at, marks }: Stand) =>
    textsOf(marks).map((mark) => {
      const box = inner(textBox({ ...mark, halo: false }));
      return { text: mark.text, of: id, box: { ...box, x: box.x + at.x, y: box.y + at.y } };
    }),
  );

/** No words beside a line or on an outline lie on other words. */
export const wordsApart: Oracle = ({ scene }) => {
  const words = besideLines(scene);
  const people = ofPeople(scene);
  return words.flatMap((one, i) =>
    [...words.slice(i + 1), ...people]
      .filter((other) => other.of !== one.of && overlaps(one.box, other.box))
      .map((other) => `words "${one.text}" of ${one.of} lie on "${other.text}" of ${other.of}`),
  );
};

/** A relation crosses lines of the family, and runs along none of them. */
export const tiesOffFamilyLines: Oracle = ({ scene }) => {
  const lines = scene.strokes
    .filter(({ layer }) => layer === 'family')
    .flatMap(({ key, paths }) => paths.map((path) => ({ key, path })));
  return scene.strokes
    .filter(({ layer }) => layer === 'bond')
    .flatMap(({ key, paths }) =>
      lines
        .map((line) => ({ of: line.key, px: paths.reduce((sum, path) => sum + runsAlong(path, line.path), 0) }))
        .filter(({ px }) => px > FOR_A_MOMENT)
        .map(({ of, px }) => `${key} runs along ${of} for ${Math.round(px)}`),
    );
};

function runsAlong(path: readonly Point[], line: readonly Point[]): number {
  let sum = 0;
  for (const [p, q] of legs(path)) {
    const length = Math.hypot(q.x - p.x, q.y - p.y);
    const [ux, uy] = [(q.x - p.x) / length, (q.y - p.y) / length];
    const pieces = Math.max(1, Math.round(length / STEP));
    for (let i = 0; i < pieces; i++) {
      const at = { x: p.x + (q.x - p.x) * ((i + 0.5) / pieces), y: p.y + (q.y - p.y) * ((i + 0.5) / pieces) };
      if (legs(line).some((leg) => isBeside(at, ux, uy, leg))) sum += length / pieces;
    }
  }
  return sum;
}

function isBeside(at: Point, ux: number, uy: number, [a, b]: readonly [Point, Point]): boolean {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [vx, vy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  if (Math.abs(ux * vy - uy * vx) > ALONG) return false;
  const [dx, dy] = [at.x - a.x, at.y - a.y];
  const along = dx * vx + dy * vy;
  return along > 0 && along < length && Math.abs(dx * vy - dy * vx) < ON;
}

const legs = (path: readonly Point[]): (readonly [Point, Point])[] =>
  path
    .slice(1)
    .map((b, i) => [path[i] as Point, b] as const)
    .filter(([a, b]) => Math.hypot(b.x - a.x, b.y - a.y) > 1e-6);
