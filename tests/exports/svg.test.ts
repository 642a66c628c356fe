// SVG: only shapes and real text, sized in millimetres, safe whatever people are called.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/exports/format.ts';
import { svg } from '../../src/exports/svg.ts';
import { exportInput, exportPorts, type Over } from '../support/exportInput.ts';
import { FAMILY_NAMES, sampleScene } from '../support/sampleScene.ts';

const ALLOWED = new Set(['svg', 'title', 'desc', 'g', 'rect', 'circle', 'path', 'text', 'image', 'clipPath']);

async function written(over: Over = {}): Promise<string> {
  const result = await svg.write(exportInput(over), exportPorts());
  if (!result.ok) throw new Error(result.error.key);
  return new TextDecoder('utf-8', { fatal: true }).decode(result.value.bytes);
}

const elementsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/<([a-zA-Z][\w:-]*)/g)].map(([, name]) => name ?? ''));

/** Everything between tags, as a reader of XML gives it. */
const textsIn = (text: string): string[] =>
  [...text.matchAll(/>([^<>]+)</g)].map(([, inner = '']) =>
    inner.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

describe('svg', () => {
  it('has its size in millimetres, a title and a description', async () => {
    const text = await written();
    expect(text).toMatch(/<svg [^>]*width="160mm" height="[\d.]+mm" viewBox="[-\d. ]+"/);
    expect(text).toContain('<title>Genogram van Şükran</title>');
    expect(text).toContain('<desc>Genogram met vier mensen.</desc>');
    expect(await written({ options: { ...DEFAULT_OPTIONS, widthMm: 370 } })).toContain('width="370mm"');
  });

  it('holds names, day, audience and legend as text, and marks people and lines', async () => {
    const text = await written();
    const texts = textsIn(text);
    for (const name of FAMILY_NAMES) expect(texts).toContain(name);
    expect(texts).toContain('Stand van 22-11-2026 · weergave: samen aan tafel');
    expect(texts).toContain('ruzie');
    expect(text).toContain('data-person="p0"');
    expect(text).toContain('data-record="t1" data-code="Conflict"');
  });

  it('leaves heading and legend out when asked', async () => {
    const texts = textsIn(await written({ options: { ...DEFAULT_OPTIONS, heading: false, legend: false } }));
    expect(texts.filter((text) => text.includes('2026'))).toEqual([]);
    expect(texts).not.toContain('ruzie');
  });

  it('uses only shapes and text, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary', maxLength: 20 }),
            fc.constantFrom('<script>alert(1)</script>', ']]>', '&lt;', '\ud800', 'a\u0000b', '"><image onload="x"'),
          ),
          { minLength: 1, maxLength: 4 },
        ),
        async (names) => {
          const text = await written({ scene: sampleScene(names), title: names.join(' ') });
          expect([...elementsIn(text)].filter((name) => !ALLOWED.has(name))).toEqual([]);
          for (const tag of text.match(/<[^>]*>/g) ?? []) expect(tag).not.toMatch(/\son\w+=|href=(?!"data:image)|<!/i);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
          expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps a name with a tag in it as words', async () => {
    const name = '<script>alert(1)</script>';
    expect(textsIn(await written({ scene: sampleScene([name]) }))).toContain(name);
  });
});
