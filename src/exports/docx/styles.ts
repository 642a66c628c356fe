// How a Word report looks: the sizes and the ink of the drawings, headings as real headings.
import type { IStylesOptions } from 'docx';

const FONT = 'Noto Sans';
const INK = '1A1A1A';
const MUTED = '565B66';

/** Sizes in half points, spaces in twentieths of a point. */
export const STYLES = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: FONT, size: 21, color: INK, language: { value: language, bidirectional: 'ar-SA' } } },
    heading1: { run: { font: FONT, size: 40, bold: true, color: INK }, paragraph: { spacing: { after: 240 } } },
    heading2: {
      run: { font: FONT, size: 28, bold: true, color: INK },
      paragraph: { spacing: { before: 320, after: 160 } },
    },
    heading3: {
      run: { font: FONT, size: 22, bold: true, color: INK },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { size: 17, color: MUTED },
      paragraph: { spacing: { before: 120 } },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'TableHead',
      name: 'Table head',
      basedOn: 'TableText',
      run: { size: 18, bold: true },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
  ],
});
