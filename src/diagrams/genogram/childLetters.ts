// The letter and the years beside the line to a foster or adopted child.
import { textBox } from '../../drawing/bounds.ts';
import type { Mark, TextMark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import type { ParentLink } from '../../model/records/facts.ts';
import { CHILD_LINK_STYLES, childLinkLabel } from '../../notation/childLinks.ts';
import type { Boxes } from './boxes.ts';
import type { ChildLine } from './family.ts';
import type { DropShape } from './familyLines.ts';
import { keeping, remembering } from './remember.ts';
import type { Skeleton } from './skeleton.ts';

const WORDS = 12;
const WORDS_UP = 8;
const LEAD = 13;
/** How far further up along the line they look for a place clear of outlines and other lines. */
const UP = [0, 4, 8, 12, 16, 20, 24, 28];
/** And how far away from it: outlines run down beside a line, too. */
const OUT = [0, 9];

export const NO_WORDS: readonly Mark[] = [];

const remembered = remembering<ParentLink, readonly Mark[]>();
const keepWords = keeping<ParentLink, readonly Mark[]>();

export function lettersOf(
  { kind, links: [link] }: ChildLine,
  drop: DropShape,
  { legs }: Skeleton,
  { outlines, say }: { readonly outlines: Boxes; readonly say: Say },
): readonly Mark[] {
  if (!link || !CHILD_LINK_STYLES[kind].letter) return NO_WORDS;
  const words = remembered(link, [drop, outlines, legs, say], () => {
    const text = childLinkLabel(link, say);
    return text === '' ? NO_WORDS : [clearOf(outlines, legs, drop, besideLine(drop, text))];
  });
  return keepWords(link, words);
}

/** Near the child; several lines to one child have their words above each other. */
function besideLine({ aside, lift, outer, path }: DropShape, text: string): TextMark {
  const end = path.at(-1) ?? { x: 0, y: 0 };
  const side = aside < 0 ? -1 : 1;
  const slanted = path.length === 2 && Math.abs((path[0]?.x ?? end.x) - end.x) > 1;
  return {
    kind: 'text',
    x: end.x - aside + side * (outer + (slanted ? 14 : 6)),
    y: end.y - WORDS_UP - lift * LEAD,
    text,
    size: WORDS,
    anchor: side > 0 ? 'start' : 'end',
    ink: 'muted',
    halo: true,
  };
}

/** Words of one line alone may move up along it; those of several keep their order. */
function clearOf(outlines: Boxes, legs: Boxes, { aside, lift, outer }: DropShape, words: TextMark): TextMark {
  if (lift > 0 || outer > Math.abs(aside)) return words;
  const away = words.anchor === 'end' ? -1 : 1;
  let best = { words, cost: Number.POSITIVE_INFINITY };
  for (const out of OUT) {
    for (const by of UP) {
      const place = { ...words, x: words.x + away * out, y: words.y - by };
      const box = textBox({ ...place, halo: false });
      const cost = outlines.on(box).length + 2 * legs.on(box).length;
      if (cost < best.cost) best = { words: place, cost };
      if (cost === 0) return place;
    }
  }
  return best.words;
}
