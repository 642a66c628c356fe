// The printers of marks: well-formed SVG with its records, React and canvas that show the same, boxes that hold it all.
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../src/drawing/bounds.ts';
import { elementOf } from '../../src/drawing/element.ts';
import { PALETTES } from '../../src/drawing/ink.ts';
import { paintOrder } from '../../src/drawing/layers.ts';
import { group, type Mark, polyline } from '../../src/drawing/mark.ts';
import { scaled } from '../../src/drawing/scaled.ts';
import type { Scene } from '../../src/drawing/scene.ts';
import { type CanvasLike, paintMarks } from '../../src/drawing/toCanvas.ts';
import { MarkView, StrokeView } from '../../src/drawing/toReact.tsx';
import { svgText, toSvg } from '../../src/drawing/toSvg.ts';

/** What breaks careless printers: markup, quotes, control characters, half letters, other scripts. */
const nasty = fc.constantFrom(
  'a',
  ' ',
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<!--',
  '\u0000',
  '\u001b',
  '\ufffe',
  '\udc00',
  '\ud83d',
  '🐶',
  'م',
  'Ł',
);

const name: Mark = { kind: 'text', x: 0, y: 37, text: 'Nova', size: 13, weight: 600, anchor: 'middle', halo: true };
const MARKS: readonly Mark[] = [
  { kind: 'rect', x: -20, y: -20, w: 40, h: 40, radius: 8, fill: 'paper', stroke: 'ink' },
  { kind: 'circle', cx: 1 / 3, cy: 0, r: 20, stroke: 'tension', width: 1, dash: [0.1, 5], roundCaps: true },
  polyline([
    { x: 0, y: 0 },
    { x: 30, y: 10 },
  ]),
  name,
  { kind: 'image', x: 0, y: 0, w: 10, h: 10, href: 'data:image/png;base64,AAAA', clip: 'circle' },
  group([{ kind: 'text', x: 0, y: 0, text: 'in een groep', size: 12 }], { x: 5, y: 6 }),
];

const sceneWith = (label: string, id = 'p1'): Scene => ({
  bounds: { x: -50, y: -50, width: 200, height: 120 },
  grounds: [
    { key: 'h', record: 'h1', code: 'household', label: 'bij mama', outlines: [], marks: [MARKS[0]!] },
    { key: 'ring', code: 'ring', outlines: [], marks: [MARKS[1]!] },
  ],
  strokes: [
    {
      key: 'drop',
      records: [
        { id: 'l1', code: 'biological' },
        { id: 'l2', code: 'foster' },
      ],
      marks: [MARKS[2]!],
      paths: [],
      people: [id],
      layer: 'family',
      label: 'kind van Sanne en Revelino',
    },
    {
      key: 't',
      records: [{ id: 't1', code: 'Hostile' }],
      marks: [MARKS[2]!],
      paths: [],
      people: [id],
      layer: 'bond',
      label: 'ruzie',
    },
  ],
  stands: [
    {
      id,
      of: 'person',
      at: { x: 40, y: 0 },
      reach: { x: 20, y: 20 },
      marks: [MARKS[0]!, { ...name, text: label } as Mark],
      outline: 'square',
      box: { x: -30, y: -20, width: 60, height: 70 },
      label,
      row: 0,
      pinned: false,
    },
  ],
  legend: [],
  tray: [],
});

/** The names of elements in order, or what is wrong with the markup. */
function elementsOf(xml: string): string[] {
  const open: string[] = [];
  const all: string[] = [];
  for (const [, close, tag, attributes = '', empty] of xml.matchAll(
    /<(\/?)([a-zA-Z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (attributes.replace(/&(amp|lt|gt|quot);/g, '').includes('&')) throw new Error(`loose & in ${attributes}`);
    if (close) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`);
      continue;
    }
    all.push(tag!);
    if (!empty) open.push(tag!);
  }
  const words = xml.replace(/<[^<>]*>/g, '');
  if (open.length > 0 || /[<>]/.test(words)) throw new Error(`left open: ${open.join(' ')}`);
  return all;
}

describe('toSvg', () => {
  const options = { palette: PALETTES.paper, title: 'Nova', description: 'Vier generaties.', widthMm: 160 };

  it('marks people and lines with their records, one group in the other for a line of two', () => {
    const svg = toSvg(sceneWith('Nova'), options);
    expect(svg).toContain('<g data-person="p1"');
    expect(svg).toMatch(/data-record="l1" data-code="biological"><g data-record="l2" data-code="foster"/);
    expect(svg).toContain('data-record="h1" data-code="household"');
    expect(svg).toContain('width="160mm"');
    expect(svg).toContain('<desc>Vier generaties.</desc>');
    expect(svg).toContain('role="img"');
  });

  it('prints bonds under family lines and people on top', () => {
    expect(paintOrder(sceneWith('Nova')).map(({ key }) => key)).toEqual(['h', 'ring', 't', 'drop', 'p1']);
  });

  it('uses shapes and text only', () => {
    const allowed = ['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'image', 'clipPath'];
    for (const element of elementsOf(toSvg(sceneWith('Nova'), options))) expect(allowed).toContain(element);
  });

  it('stays well-formed whatever people are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: nasty }), fc.string(), (label, id) => {
        const svg = toSvg(sceneWith(`${label}\ud800<script>&"\u0000`, id), { ...options, title: label });
        expect(elementsOf(svg)[0]).toBe('svg');
        expect(svg.isWellFormed()).toBe(true);
        expect(svg).not.toContain('<script');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML may not hold them.
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
      { numRuns: 30 },
    );
  });

  it('would find markup that is not well-formed', () => {
    expect(() => elementsOf('<svg><g></svg>')).toThrow();
    expect(() => elementsOf('<svg a="&b"></svg>')).toThrow();
  });
});

describe('toReact', () => {
  const plain = (xml: string): string => xml.replace(/<(\w+)([^<>]*)\/>/g, '<$1$2></$1>').replaceAll('&#x27;', "'");

  it('prints the same as the SVG file', () => {
    for (const mark of MARKS) {
      const react = renderToStaticMarkup(createElement('svg', null, createElement(MarkView, { mark })));
      expect(plain(react)).toBe(`<svg>${plain(svgText(elementOf(mark, PALETTES.light)))}</svg>`);
    }
  });

  it('puts the records of a line around it', () => {
    const markup = renderToStaticMarkup(createElement(StrokeView, { stroke: sceneWith('Nova').strokes[0]! }));
    expect(markup).toMatch(/^<g data-record="l1" data-code="biological"><g data-record="l2" data-code="foster"><path/);
  });
});

describe('paintMarks', () => {
  function recording(): { calls: string[]; ctx: CanvasLike } {
    const calls: string[] = [];
    const ctx = new Proxy({ globalAlpha: 1 } as Record<string, unknown>, {
      get: (target, key: string) =>
        key in target ? target[key] : (...args: unknown[]) => calls.push(`${key}(${args.flat().join(' ')})`),
      set: (target, key: string, value) => {
        target[key] = value;
        calls.push(`${key}=${String(value)}`);
        return true;
      },
    }) as unknown as CanvasLike;
    return { calls, ctx };
  }

  it('paints the halo before the letters and uses the same font', () => {
    const { calls, ctx } = recording();
    paintMarks(ctx, [name], PALETTES.light);
    expect(calls.find((call) => call.startsWith('font='))).toContain("600 13px 'Noto Sans'");
    expect(calls.indexOf('strokeText(Nova 0 37)')).toBeLessThan(calls.indexOf('fillText(Nova 0 37)'));
    expect(calls).toContain('textAlign=center');
  });

  it('paints shapes with their dashes, groups in their place and pictures inside their clip', () => {
    const { calls, ctx } = recording();
    const pictures: string[] = [];
    paintMarks(ctx, MARKS, PALETTES.mono, (_, { href }) => pictures.push(href));
    expect(calls).toContain('setLineDash(0.1 5)');
    expect(calls).toContain('roundRect(-20 -20 40 40 8)');
    expect(calls).toContain('translate(5 6)');
    expect(calls).toContain('clip()');
    expect(pictures).toHaveLength(1);
    expect(calls.filter((call) => call === 'save()')).toHaveLength(calls.filter((call) => call === 'restore()').length);
  });
});

describe('boundsOfMarks', () => {
  it('counts the width of lines, the room of words and the place of groups', () => {
    expect(boundsOfMarks([])).toBeNull();
    expect(boundsOfMarks([MARKS[0]!])).toEqual({ x: -21, y: -21, width: 42, height: 42 });
    const box = boundsOfMarks([name])!;
    expect(box.x).toBeCloseTo(-box.x - box.width + 2 * (box.x + box.width / 2));
    expect(box.width).toBeGreaterThan(30);
    expect(boundsOfMarks([group([MARKS[0]!], { x: 100, y: 0 })])!.x).toBe(79);
  });

  it('grows and shrinks with the marks', () => {
    const half = boundsOfMarks(MARKS.slice(0, 3).map((mark) => scaled(mark, 0.5)))!;
    const whole = boundsOfMarks(MARKS.slice(0, 3))!;
    expect(half.width).toBeCloseTo(whole.width / 2);
  });
});

describe('palettes', () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => channel(Number.parseInt(colour.slice(i, i + 2), 16) / 255));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [Math.max(luminance(a), luminance(b)), Math.min(luminance(a), luminance(b))];
    return (light + 0.05) / (dark + 0.05);
  };

  it.each(Object.entries(PALETTES))('%s keeps words at 4.5:1 and lines at 3:1 on its paper', (_, palette) => {
    for (const ink of ['ink', 'muted', 'action'] as const) {
      expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ['family', 'professional', 'tension', 'bond', 'closeness', 'hostility', 'harm'] as const) {
      expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(3);
    }
  });
});
