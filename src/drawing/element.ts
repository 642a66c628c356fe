// The one table from mark to SVG element, as plain data with presentation attributes only: the string printer and the
// React printer both read it, so screen and export cannot drift apart.
import { colourOf, type Palette } from './ink.ts';
import type { CircleMark, GroupMark, ImageMark, Mark, PathMark, RectMark, TextMark } from './mark.ts';

export interface SvgElement {
  readonly name: 'g' | 'rect' | 'circle' | 'path' | 'text' | 'image' | 'clipPath' | 'title' | 'desc';
  /** Names as in SVG, with hyphens. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

export const FONT_FAMILY = "'Noto Sans', 'Noto Sans Arabic', sans-serif";
/** The rim of paper around letters, on each side. */
export const HALO = 2;
export const LINE_WIDTH = 2;
const CLIP_ID = 'clip-circle';

/** At most three decimals: small files, and the same text on every machine. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;

const element = (
  name: SvgElement['name'],
  attributes: SvgElement['attributes'],
  children: SvgElement['children'] = [],
): SvgElement => ({ name, attributes, children });

function paint(mark: RectMark | CircleMark | PathMark, palette: Palette): Record<string, string | number> {
  const stroke = colourOf(palette, mark.stroke);
  return {
    fill: colourOf(palette, mark.fill) ?? 'none',
    ...(stroke
      ? {
          stroke,
          'stroke-width': mark.width ?? LINE_WIDTH,
          'stroke-linejoin': 'round',
          ...(mark.roundCaps ? { 'stroke-linecap': 'round' } : {}),
          ...(mark.dash ? { 'stroke-dasharray': mark.dash.join(' ') } : {}),
        }
      : {}),
    ...(mark.opacity === undefined ? {} : { opacity: mark.opacity }),
  };
}

/** The `d` of a path. */
export const pathData = (mark: PathMark): string =>
  mark.steps
    .map((step) => {
      switch (step.to) {
        case 'move':
          return `M${rounded(step.x)} ${rounded(step.y)}`;
        case 'line':
          return `L${rounded(step.x)} ${rounded(step.y)}`;
        case 'curve':
          return `C${[step.x1, step.y1, step.x2, step.y2, step.x, step.y].map(rounded).join(' ')}`;
        default:
          return 'Z';
      }
    })
    .join('');

const clip = element('clipPath', { id: CLIP_ID, clipPathUnits: 'objectBoundingBox' }, [
  element('circle', { cx: 0.5, cy: 0.5, r: 0.5 }),
]);

const PRINT: { readonly [K in Mark['kind']]: (mark: Extract<Mark, { kind: K }>, palette: Palette) => SvgElement } = {
  rect: (mark, palette) =>
    element('rect', {
      x: rounded(mark.x),
      y: rounded(mark.y),
      width: rounded(mark.w),
      height: rounded(mark.h),
      ...(mark.radius ? { rx: mark.radius } : {}),
      ...paint(mark, palette),
    }),
  circle: (mark, palette) =>
    element('circle', { cx: rounded(mark.cx), cy: rounded(mark.cy), r: rounded(mark.r), ...paint(mark, palette) }),
  path: (mark, palette) => element('path', { d: pathData(mark), ...paint(mark, palette) }),
  text: (mark: TextMark, palette) =>
    element(
      'text',
      {
        x: rounded(mark.x),
        y: rounded(mark.y),
        'font-family': FONT_FAMILY,
        'font-size': mark.size,
        ...(mark.weight === 600 ? { 'font-weight': 600 } : {}),
        ...(mark.anchor && mark.anchor !== 'start' ? { 'text-anchor': mark.anchor } : {}),
        fill: colourOf(palette, mark.ink ?? 'ink') ?? 'none',
        ...(mark.halo
          ? { stroke: palette.paper, 'stroke-width': HALO * 2, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
          : {}),
      },
      [mark.text],
    ),
  image: (mark: ImageMark) => {
    const image = element('image', {
      x: rounded(mark.x),
      y: rounded(mark.y),
      width: rounded(mark.w),
      height: rounded(mark.h),
      href: mark.href,
      preserveAspectRatio: 'xMidYMid slice',
      ...(mark.clip === 'circle' ? { 'clip-path': `url(#${CLIP_ID})` } : {}),
    });
    // Every copy of the clip is the same, so it does not matter which of them the id finds.
    return mark.clip === 'circle' ? element('g', {}, [clip, image]) : image;
  },
  group: (mark: GroupMark, palette) =>
    element(
      'g',
      {
        ...(mark.at ? { transform: `translate(${rounded(mark.at.x)} ${rounded(mark.at.y)})` } : {}),
        ...(mark.opacity === undefined ? {} : { opacity: mark.opacity }),
      },
      mark.marks.map((inner) => elementOf(inner, palette)),
    ),
};

export const elementOf = (mark: Mark, palette: Palette): SvgElement =>
  (PRINT[mark.kind] as (mark: Mark, palette: Palette) => SvgElement)(mark, palette);
