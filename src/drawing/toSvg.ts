// Prints a scene as an SVG file: real text and shapes only, every person and line marked with its record.
import { type Box, grown } from '../base/geometry.ts';
import { textBox } from './bounds.ts';
import { elementOf, FONT_FAMILY, rounded, type SvgElement } from './element.ts';
import type { Palette } from './ink.ts';
import { type Painted, paintOrder } from './layers.ts';
import { group, type Mark } from './mark.ts';
import type { Scene } from './scene.ts';

export interface SvgOptions {
  readonly palette: Palette;
  /** What the picture is called and says, for those who do not see it. */
  readonly title: string;
  readonly description?: string;
  /** Its width on paper; in drawing units when absent. */
  readonly widthMm?: number;
  /** Empty paper around the drawing, in drawing units; 24 when absent. */
  readonly margin?: number;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe in XML: escaped, whole characters only, no control characters. */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // XML 1.0 has no place for these, escaped or not.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

export function svgText({ name, attributes, children }: SvgElement): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${list}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? xmlText(child) : svgText(child))).join('');
  return `<${name}${list}>${inner}</${name}>`;
}

/** Many programs that open SVG paint a rim over the letters; paper behind the letters reads the same in all of them. */
function onPaper(mark: Mark): Mark {
  if (mark.kind === 'group') return { ...mark, marks: mark.marks.map(onPaper) };
  if (mark.kind !== 'text' || !mark.halo) return mark;
  const { x, y, width: w, height: h } = textBox(mark);
  const { halo: _, ...letters } = mark;
  return group([{ kind: 'rect', x, y, w, h, radius: 2, fill: 'paper', stroke: 'none', opacity: 0.8 }, letters]);
}

/** What is painted as elements, each record around its marks, with its name in words. */
export function paintedElement(painted: Painted, palette: Palette): SvgElement {
  const title: SvgElement[] =
    painted.label === '' ? [] : [{ name: 'title', attributes: {}, children: [painted.label] }];
  const inside = [...title, ...painted.marks.map((mark) => elementOf(onPaper(mark), palette))];
  const place = painted.at ? { transform: `translate(${rounded(painted.at.x)} ${rounded(painted.at.y)})` } : {};
  if (painted.person !== undefined) {
    return { name: 'g', attributes: { 'data-person': painted.person, ...place }, children: inside };
  }
  const [first, ...rest] = [...painted.records].reverse();
  const records = (record: { id: string; code: string }) => ({ 'data-record': record.id, 'data-code': record.code });
  return rest.reduce<SvgElement>((within, record) => ({ name: 'g', attributes: records(record), children: [within] }), {
    name: 'g',
    attributes: first ? records(first) : {},
    children: inside,
  });
}

const size = (box: Box, widthMm: number | undefined): Record<string, string | number> =>
  widthMm === undefined
    ? { width: rounded(box.width), height: rounded(box.height) }
    : { width: `${rounded(widthMm)}mm`, height: `${rounded((widthMm * box.height) / box.width)}mm` };

export function toSvg(scene: Scene, options: SvgOptions): string {
  const { palette, title, description, widthMm, margin = 24 } = options;
  const box = grown(scene.bounds, margin);
  const children: SvgElement[] = [
    { name: 'title', attributes: {}, children: [title] },
    ...(description ? [{ name: 'desc' as const, attributes: {}, children: [description] }] : []),
    {
      name: 'rect',
      attributes: {
        x: rounded(box.x),
        y: rounded(box.y),
        width: rounded(box.width),
        height: rounded(box.height),
        fill: palette.paper,
      },
      children: [],
    },
    ...paintOrder(scene).map((painted) => paintedElement(painted, palette)),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    ...size(box, widthMm),
    viewBox: [box.x, box.y, box.width, box.height].map(rounded).join(' '),
    'font-family': FONT_FAMILY,
  };
  const list = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${list}>\n${children.map(svgText).join('\n')}\n</svg>\n`;
}
