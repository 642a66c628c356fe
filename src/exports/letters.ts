// How large the words of a drawing come out on paper, and how large they have to be.
import { textSizes } from '../drawing/legible.ts';
import type { Scene } from '../drawing/scene.ts';
import { sceneMarks } from './sceneMarks.ts';

/** The smallest words, years and roles: names beside them are eight points then. */
export const READABLE_MM = 2.6;
const USUAL_UNITS = 12;

/** The size of its small words in drawing units; a letter in a badge here and there may be smaller. */
export function wordUnits(scene: Scene): number {
  const sizes = textSizes(sceneMarks(scene));
  return sizes[Math.floor(sizes.length / 10)] ?? USUAL_UNITS;
}
