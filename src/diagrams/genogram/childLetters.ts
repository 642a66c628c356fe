// The letter and the years beside the line to a foster or adopted child.
import type { Box } from '../../base/geometry.ts';
import { textBox } from '../../drawing/bounds.ts';
import type { TextMark } from '../../drawing/mark.ts';
import type { Say } from '../../i18n/say.ts';
import { childLinkLabel } from '../../notation/childLinks.ts';
import type { ChildLine } from './family.ts';
import type { DropShape } from './familyLines.ts';

/** Words at a place where they may stand. */
export interface Worded {
  readonly marks: readonly TextMark[];
  readonly box: Box;
  readonly dislike: number;
}

const WORDS = 12;
const WORDS_UP = 8;
const LEAD = 13;
const STEP = 4;
const HIGHEST = 44;
/** How far away from the line they may stand: outlines run down beside a line, too. */
const OUT = [0, 4, 9, 14];
/** Beside a line that comes down slanted they stand further away. */
const BESIDE = 6;
const BESIDE_SLANTED = 14;
/** Rather higher up along the line than further away from it, and rather there than on its other side. */
const FURTHER = 1.5;
const OTHER_SIDE = 9;
/** Where others have words above it, it stays low. */
const OF_SEVERAL = 8;

/** Near the child; several lines to one child have their words above each other. */
export function lettersOf({ kind, links }: ChildLine, drop: DropShape, say: Say): Worded[] {
  const ofKind = links.filter((link) => link.kind === kind);
  const text = childLinkLabel(kind, ofKind, say);
  if (text === '') return [];
  const { aside, lift, outer, path } = drop;
  const end = path.at(-1) ?? { x: 0, y: 0 };
  const from = path.at(-2) ?? end;
  const slanted = path.length === 2 && Math.abs(from.x - end.x) > 1;
  const away = slanted ? BESIDE_SLANTED : BESIDE;
  const least = lift * LEAD;
  const most = Math.max(least + 4 * STEP, Math.min(HIGHEST, end.y - from.y - WORDS - WORDS_UP));
  const own = aside < 0 ? -1 : 1;
  const higher = outer[0] + outer[1] > 0 ? OF_SEVERAL : 1;
  const places: Worded[] = [];
  for (const side of aside === 0 ? [own, -own] : [own]) {
    for (const out of OUT) {
      for (let up = least; up <= most; up += STEP) {
        const mark: TextMark = {
          kind: 'text',
          x: end.x - aside + side * (outer[side < 0 ? 0 : 1] + away + out),
          y: end.y - WORDS_UP - up,
          text,
          size: WORDS,
          anchor: side > 0 ? 'start' : 'end',
          ink: 'muted',
          halo: true,
        };
        const dislike = ((up - least) / STEP) * higher + out * FURTHER + (side === own ? 0 : OTHER_SIDE);
        places.push({ marks: [mark], box: textBox({ ...mark, halo: false }), dislike });
      }
    }
  }
  return places;
}
