// Reads an SVG back as text and counts its people, lines, words and shapes.
import { xmlText } from '../../drawing/toSvg.ts';
import type { Shortage } from '../format.ts';
import type { Sheet } from '../sheet.ts';
import { counted, drawnOn, peopleOf, recordsOfSheet, shortage } from './tally.ts';

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

export function checkSvg(bytes: Uint8Array, sheet: Sheet): Shortage {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.trimEnd().endsWith('</svg>')) return 'svg: cut short';
  const { texts, shapes, rims, images } = drawnOn(sheet);
  // One shape more: the paper.
  const asked = new Map([['shape', shapes + rims + 1]]);
  return (
    shortage('people', counted(peopleOf(sheet).map(xmlText)), counted(all(text, /\sdata-person="([^"]*)"/g))) ??
    shortage('lines', counted(recordsOfSheet(sheet).map(xmlText)), counted(all(text, /\sdata-record="([^"]*)"/g))) ??
    shortage('words', counted(texts.map(xmlText)), counted(wordsIn(text))) ??
    shortage('shapes', asked, new Map([['shape', shapesIn(text)]])) ??
    shortage('pictures', new Map([['image', images]]), new Map([['image', all(text, /<(image)\s/g).length]]))
  );
}

/** What stands in each text element. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/<text\s[^>]*?(?:\/>|>([^<]*)<\/text>)/g)].map(([, words = '']) => words);

/** Shapes outside clips. */
const shapesIn = (text: string): number =>
  all(text.replace(/<clipPath\s.*?<\/clipPath>/g, ''), /<(rect|circle|path)\s/g).length;
