// What lies behind the people of an ecogram: the place in the middle, and the rings of nearness when they are switched on.
import { type Box, overlaps, type Point } from '../../base/geometry.ts';
import { textWidth } from '../../base/textWidth.ts';
import { type Mark, polygon } from '../../drawing/mark.ts';
import type { Ground } from '../../drawing/scene.ts';
import type { Key, Say } from '../../i18n/say.ts';
import type { RingScheme } from '../../model/facts/circles.ts';
import { bandEdge, onBand } from './bands.ts';
import type { Middle } from './middle.ts';

const POINTS = 96;
const WORDS = 18;
const INSIDE = 16;
const TRIES = 48;

const around = (at: (angle: number) => Point): Point[] =>
  Array.from({ length: POINTS }, (_, i) => at((i / POINTS) * 2 * Math.PI));

export function middleGround({ rx, ry }: Middle): Ground {
  const outline = around((angle) => ({ x: rx * Math.cos(angle), y: ry * Math.sin(angle) }));
  return {
    key: 'middle',
    code: 'ecogramMiddle',
    marks: [
      polygon(outline, { fill: 'tint', stroke: 'none', opacity: 0.08 }),
      polygon(outline, { stroke: 'suggestion', width: 1.25 }),
    ],
    outlines: [outline],
  };
}

/** From the outside in, so that the nearer ones lie on top. */
export function ringGrounds(rings: number, grown: number): Ground[] {
  return Array.from({ length: rings }, (_, i) => rings - i).map((ring): Ground => {
    const radius = bandEdge(ring, rings, grown);
    const outline = around((angle) => onBand(radius, angle));
    return {
      key: `ring/${ring}`,
      code: 'ecogramRing',
      marks: [
        polygon(outline, { fill: 'tint', stroke: 'none', opacity: 0.035 }),
        polygon(outline, { stroke: 'hairline', width: 1.5 }),
      ],
      outlines: [outline],
    };
  });
}

/** The words of the rings, each inside the edge of its ring, where nobody stands. */
export function ringWords(
  rings: number,
  scheme: RingScheme | undefined,
  grown: number,
  people: readonly Box[],
  say: Say,
): Ground {
  const taken = [...people];
  const marks = Array.from({ length: rings }, (_, i) => i + 1).map((ring): Mark => {
    const known = scheme?.rings.find((one) => one.ring === ring)?.labelNl;
    const text = known ?? (ring <= 3 ? say(`model.scheme.layered.ring.${ring}` as Key) : String(ring));
    const width = textWidth(text, WORDS) + 12;
    const radius = bandEdge(ring, rings, grown) - INSIDE;
    const boxAt = (angle: number): Box => {
      const { x, y } = onBand(radius, angle);
      return { x: x - width / 2, y: y - WORDS / 2 - 4, width, height: WORDS + 8 };
    };
    const angles = Array.from(
      { length: TRIES },
      (_, i) => -Math.PI / 2 + ((i % 2 ? -1 : 1) * Math.ceil(i / 2) * 2 * Math.PI) / TRIES,
    );
    const free = angles.find((angle) => taken.every((box) => !overlaps(box, boxAt(angle)))) ?? -Math.PI / 2;
    const box = boxAt(free);
    taken.push(box);
    return {
      kind: 'text',
      x: box.x + width / 2,
      y: box.y + WORDS + 1,
      text,
      size: WORDS,
      anchor: 'middle',
      ink: 'muted',
      halo: true,
    };
  });
  return { key: 'ringWords', code: 'ecogramWords', marks, outlines: [] };
}
