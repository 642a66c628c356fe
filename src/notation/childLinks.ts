// The line from a child to those who are or stand in for its parents; its style is the kind of parenthood.
import { type FuzzyDate, yearOf } from '../base/fuzzyDate.ts';
import type { Point } from '../base/geometry.ts';
import { type Dash, type Ink, type Mark, polyline } from '../drawing/mark.ts';
import type { Key, Say } from '../i18n/say.ts';
import type { ParentLinkKind } from '../model/records/facts.ts';
import { trackOf } from './lines/track.ts';
import { PROFILES, type Profile } from './profiles.ts';
import { secretMark } from './secret.ts';
import { shortYear } from './shortYear.ts';
import { slashMarks } from './slashes.ts';

export interface ChildLinkStyle {
  readonly dash?: Dash;
  readonly roundCaps?: boolean;
  readonly width?: number;
  /** The letter beside the line. */
  readonly letter?: Key;
  /** A ring on the line. */
  readonly ringed?: boolean;
  /** Its colour in the genopro profile. */
  readonly colour: Ink;
}

export const CHILD_LINK_STYLES: Readonly<Record<ParentLinkKind, ChildLinkStyle>> = {
  biological: { colour: 'ink' },
  /** A parent by law alone; beside a parent by birth they share the line of the birth. */
  legal: { dash: [16, 5], letter: 'notation.abbr.legal', colour: 'ink' },
  adoptive: { dash: [8, 4], letter: 'notation.abbr.adoptive', colour: 'family' },
  foster: {
    dash: [0.1, 5],
    width: 2.6,
    roundCaps: true,
    letter: 'notation.abbr.foster',
    colour: 'closeness',
  },
  /** Only where the view asks for it. A dot more than the guardian's line, from which it must differ. */
  step: { dash: [6, 3, 1, 3, 1, 3], letter: 'notation.abbr.step', colour: 'ink' },
  guardian: { dash: [8, 3, 2, 3], letter: 'notation.abbr.guardian', colour: 'ink' },
  donor: { dash: [1, 4], letter: 'notation.abbr.donor', colour: 'ink' },
  /** The ring tells it from the donor's line, from which it must differ without colour. */
  surrogate: { dash: [1, 4], letter: 'notation.abbr.surrogate', ringed: true, colour: 'ink' },
};

export interface ChildLinkOptions {
  readonly profile?: Profile;
  /** The words beside the line, from `childLinkLabel`. */
  readonly label?: string;
  /** A placement that is over: grey, with a slash. */
  readonly ended?: boolean;
  /** On which side of the line the words stand. */
  readonly labelSide?: 'left' | 'right';
  readonly secret?: boolean;
}

/** How far above the child the words and the slash stand. */
const LABEL_UP = 12;
const SLASH_UP = 36;
/** Short: another line to the same child may run close by. */
const SLASH = 6.5;
const RING_UP = 22;
const RING = 4;
const SECRET_UP = 22;

/** The marks of a child's line along the path that ends at the child. */
export function childLinkMarks(kind: ParentLinkKind, path: readonly Point[], options: ChildLinkOptions = {}): Mark[] {
  const { profile = PROFILES.mcgoldrick, label, ended = false, labelSide = 'right', secret = false } = options;
  const style = CHILD_LINK_STYLES[kind];
  const track = trackOf(path);
  if (track.length === 0) return [];
  const ink: Ink = ended ? 'muted' : profile.colouredFamilyLines ? style.colour : 'ink';
  const marks: Mark[] = [
    polyline(track.stretch(0, track.length), {
      stroke: ink,
      ...(style.dash ? { dash: style.dash } : {}),
      ...(style.roundCaps ? { roundCaps: true } : {}),
      ...(style.width ? { width: style.width } : {}),
    }),
  ];
  const end = track.at(track.length);
  const before = track.at(track.length - 1);
  const vertical = Math.abs(end.y - before.y) >= Math.abs(end.x - before.x);
  const up = (by: number): Point => track.at(Math.max(track.length - by, track.length / 2));
  if (style.ringed) {
    const { x, y } = up(RING_UP);
    marks.push({ kind: 'circle', cx: x, cy: y, r: RING, fill: 'paper', stroke: ink, width: 1.5 });
  }
  if (ended) marks.push(...slashMarks({ count: 1, half: SLASH }, up(SLASH_UP), vertical, ink));
  if (secret) {
    const { x, y } = up(SECRET_UP);
    marks.push(secretMark(vertical ? { x: x - 13, y: y + 4 } : { x, y: y - 5 }));
  }
  if (label) {
    const at = track.at(Math.max(0, track.length - (vertical ? LABEL_UP : 22)));
    const side = labelSide === 'right' ? 1 : -1;
    marks.push({
      kind: 'text',
      x: vertical ? at.x + side * 6 : at.x,
      y: vertical ? at.y + 4 : at.y - 6,
      text: label,
      size: 12,
      anchor: vertical ? (side === 1 ? 'start' : 'end') : 'middle',
      ink: 'muted',
      halo: true,
    });
  }
  return marks;
}

interface LinkYears {
  readonly from?: FuzzyDate | undefined;
  readonly to?: FuzzyDate | undefined;
}

/** "A '12", "P '19–", "P '16–'18, '20–": the letter of the kind with its years; only the letter when no year is known. */
export function childLinkLabel(kind: ParentLinkKind, links: readonly LinkYears[], say: Say): string {
  const { letter } = CHILD_LINK_STYLES[kind];
  if (!letter) return '';
  const inTime = [...links].sort(
    (a, b) => (yearOf(a.from) ?? yearOf(a.to) ?? 0) - (yearOf(b.from) ?? yearOf(b.to) ?? 0),
  );
  const years = [...new Set(inTime.map((link) => yearsOf(kind, link)))].filter((text) => text !== '');
  return [say(letter), years.join(', ')].filter((text) => text !== '').join(' ');
}

function yearsOf(kind: ParentLinkKind, { from, to }: LinkYears): string {
  const [start, end] = [shortYear(from), shortYear(to)];
  if (start === '' && end === '') return '';
  const lasting = kind === 'foster' || kind === 'guardian';
  return lasting ? (yearOf(from) === yearOf(to) ? start : `${start}–${end}`) : start || end;
}
