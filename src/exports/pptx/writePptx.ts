// Writes the slides. Pictures go in as PNG: what opens a presentation on a strange computer must show them.
import PptxGenJS from 'pptxgenjs';
import { err, ok } from '../../base/result.ts';
import { PALETTES } from '../../drawing/ink.ts';
import { type ExportInput, type ExportPorts, type ExportResult, type ExportSentence, STOPPED } from '../format.ts';
import { anonymous } from '../package.ts';
import { pngOf, sharpness } from '../png.ts';
import { readableDate } from '../readableDate.ts';
import { SLIDE, slideParts } from './slideParts.ts';

const IN = 1 / 25.4;
const FONT = 'Noto Sans';
const colour = (hex: string): string => hex.slice(1);

export async function writePptx(input: ExportInput, ports: ExportPorts): Promise<ExportResult> {
  const { say, title, date, audience, language } = input;
  const parts = slideParts(input);
  const notes: ExportSentence[] = [];
  const show = new PptxGenJS();
  show.layout = 'LAYOUT_WIDE';
  show.title = title.toWellFormed();
  show.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const place = { x: SLIDE.marginMm * IN, w: (SLIDE.widthMm - 2 * SLIDE.marginMm) * IN };
  const muted = colour(PALETTES.paper.muted);
  const stamp = `${title} · ${say('files.exportStamp', { date: readableDate(date, say), audience })}`.toWellFormed();
  let slide = show.addSlide();
  let slides = 0;
  for (const [i, part] of parts.entries()) {
    if (!(await ports.step(i / parts.length))) return err(STOPPED);
    if (part.is === 'heading') {
      if (slides > 0) slide = show.addSlide();
      slides += 1;
      const head = { ...place, y: 0.2, h: SLIDE.titleMm * IN - 0.2, fontFace: FONT, fontSize: 24, bold: true };
      slide.addText(part.text.toWellFormed(), { ...head, color: colour(PALETTES.paper.ink), valign: 'middle' });
      const y = (SLIDE.heightMm - SLIDE.footMm) * IN;
      slide.addText(stamp, { ...place, y, h: 0.28, fontFace: FONT, fontSize: 10, color: muted });
    } else if (part.is === 'picture') {
      const made = await pngOf(part.sheet, ports.raster);
      if (!made.ok) return made;
      notes.push(...sharpness(made.value.dpi));
      const [w, h] = [part.sheet.widthMm * IN, part.sheet.heightMm * IN];
      const x = (SLIDE.widthMm * IN - w) / 2;
      const altText = part.alt.toWellFormed();
      slide.addImage({ data: `image/png;base64,${base64(made.value.bytes)}`, x, y: SLIDE.titleMm * IN, w, h, altText });
    } else if (part.is === 'paragraph') {
      const y = (SLIDE.heightMm - SLIDE.footMm - SLIDE.sourceMm) * IN;
      slide.addText(part.text.toWellFormed(), { ...place, y, h: 0.28, fontFace: FONT, fontSize: 12, color: muted });
    } else if (part.is === 'list') {
      const items = part.items.map((text) => ({
        text: text.toWellFormed(),
        options: { bullet: true, breakLine: true },
      }));
      const y = SLIDE.titleMm * IN;
      slide.addText(items, { ...place, y, h: 5.6, fontFace: FONT, fontSize: 14, valign: 'top', fit: 'shrink' });
    }
  }
  const bytes = (await show.write({ outputType: 'uint8array' })) as Uint8Array;
  return ok({ bytes: anonymous(bytes, { title, language }, mended(language)), notes });
}

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The library writes every text as English. */
const mended =
  (language: ExportInput['language']) =>
  (path: string, xml: string): string =>
    /^ppt\/slides\/slide\d+\.xml$/.test(path) ? xml.replaceAll('lang="en-US"', `lang="${LOCALES[language]}"`) : xml;

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(text);
}
