// Runs of pages that lie the same way: every drawing begins a page with its heading, wide ones on a lying page.
import type { Part } from '../part.ts';

export type Lying = boolean;

export interface DocumentSection {
  readonly lying: Lying;
  readonly parts: readonly Part[];
}

const A4_TEXT_MM = 170;

export function sectionsOf(parts: readonly Part[]): DocumentSection[] {
  const sections: { lying: Lying; parts: Part[] }[] = [];
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    const last = sections.at(-1);
    const ofDrawing = part.is === 'heading' && next?.is === 'picture';
    // What belongs to a drawing stays with it; the tables after the last one begin a page again.
    const ends = part.is === 'heading' && part.level < 3 && last?.parts.some(({ is }) => is === 'picture');
    if (ofDrawing) sections.push({ lying: next.sheet.widthMm > A4_TEXT_MM, parts: [part] });
    else if (ends || !last) sections.push({ lying: false, parts: [part] });
    else last.parts.push(part);
  });
  return sections;
}
