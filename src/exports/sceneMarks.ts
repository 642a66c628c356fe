// A scene as one run of marks in the order of printing, and what has to be loaded before they can be painted.
import { paintOrder } from '../drawing/layers.ts';
import { group, type ImageMark, type Mark, type TextMark } from '../drawing/mark.ts';
import type { Scene } from '../drawing/scene.ts';
import type { RasterNeeds } from '../ports/raster.ts';

export const sceneMarks = (scene: Scene): Mark[] => paintOrder(scene).map(({ marks, at }) => group(marks, at));

/** Every text and picture inside the marks. */
export function wordsAndPictures(marks: readonly Mark[]): (TextMark | ImageMark)[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return wordsAndPictures(mark.marks);
    return mark.kind === 'text' || mark.kind === 'image' ? [mark] : [];
  });
}

export function needsOf(marks: readonly Mark[]): RasterNeeds {
  const all = wordsAndPictures(marks);
  return {
    texts: [...new Set(all.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))],
    pictures: [...new Set(all.flatMap((mark) => (mark.kind === 'image' ? [mark.href] : [])))],
  };
}
