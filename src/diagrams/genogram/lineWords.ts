// What lines and the words beside them cover, for words that come later.
import { type Box, grown, type Point } from '../../base/geometry.ts';
import { markBounds, textBox } from '../../drawing/bounds.ts';
import type { Mark, TextMark } from '../../drawing/mark.ts';
import { Boxes, legBoxes } from './boxes.ts';
import type { Unsaid } from './unsaid.ts';

const rememberedBoxes = new WeakMap<TextMark, Box>();
const rememberedLegs = new WeakMap<readonly Point[], readonly Box[]>();

function once<K extends object, V>(known: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  let made = known.get(key);
  if (made === undefined) {
    made = make(key);
    known.set(key, made);
  }
  return made;
}

/** Relations are wider than the way they follow. */
const BOND_ASIDE = 4;

const isText = (mark: Mark): mark is TextMark => mark.kind === 'text' && mark.text !== '';

/** The words beside these lines, each always the same object. */
export const wordBoxes = (lines: readonly Unsaid[]): Box[] =>
  lines.flatMap(({ marks }) =>
    marks.filter(isText).map((mark) => once(rememberedBoxes, mark, () => textBox({ ...mark, halo: false }))),
  );

/** A mark no larger than this is a sign on a line: slashes, a house, what joins twins. */
const SIGN = { width: 70, height: 30 };

const rememberedSigns = new WeakMap<readonly Mark[], readonly Box[]>();

/** Of the marks of one line. */
export const signBoxes = (marks: readonly Mark[]): readonly Box[] =>
  once(rememberedSigns, marks, () =>
    marks.flatMap((mark) => {
      const box = markBounds(mark);
      return box && box.width <= SIGN.width && box.height <= SIGN.height ? [box] : [];
    }),
  );

/** The words beside these lines, and the signs on them. */
export const wordsOf = (lines: readonly Unsaid[]): Boxes =>
  new Boxes([...wordBoxes(lines), ...lines.flatMap(({ marks }) => signBoxes(marks))]);

/** The legs of a relation, each always the same object. */
export const bondLegs = (path: readonly Point[]): readonly Box[] =>
  once(rememberedLegs, path, () => legBoxes(path).map((box) => grown(box, BOND_ASIDE)));

export const legsOf = (lines: readonly Unsaid[]): Boxes =>
  new Boxes(
    lines.flatMap(({ paths, layer }) =>
      paths.flatMap((path) => (layer === 'bond' ? bondLegs(path) : once(rememberedLegs, path, legBoxes))),
    ),
  );
