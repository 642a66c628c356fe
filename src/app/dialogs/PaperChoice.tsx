// How large the drawing becomes: a width for pictures, a sheet of paper for pages.
import { type ExportFormat, type ExportOptions, PAPERS, type Paper, WIDTHS_MM } from '../../exports/format.ts';
import type { Key, Say } from '../../i18n/say.ts';
import { Choice } from '../fields/Choice.tsx';

interface Props {
  readonly say: Say;
  readonly asks: ExportFormat['asks'];
  readonly options: ExportOptions;
  readonly onChange: (part: Partial<ExportOptions>) => void;
}

const PAPER_WORDS: Readonly<Record<Paper, Key>> = {
  auto: 'files.exportPaperAuto',
  A4Portrait: 'files.exportPaperA4Portrait',
  A4Landscape: 'files.exportPaperA4Landscape',
  A3Portrait: 'files.exportPaperA3Portrait',
  A3Landscape: 'files.exportPaperA3Landscape',
};

const WIDTH_WORDS: Readonly<Record<(typeof WIDTHS_MM)[number], Key>> = {
  160: 'files.exportWidth160',
  247: 'files.exportWidth247',
  370: 'files.exportWidth370',
};

export const PaperChoice = ({ say, asks, options, onChange }: Props) => (
  <>
    {asks.includes('widthMm') ? (
      <Choice
        label={say('files.exportWidth')}
        value={String(options.widthMm)}
        options={WIDTHS_MM.map((width) => ({ id: String(width), label: say(WIDTH_WORDS[width]) }))}
        onChoose={(width) => onChange({ widthMm: Number(width) })}
      />
    ) : null}
    {asks.includes('paper') ? (
      <Choice
        label={say('files.exportPaper')}
        value={options.paper}
        options={PAPERS.map((paper) => ({ id: paper, label: say(PAPER_WORDS[paper]) }))}
        onChoose={(paper) => onChange({ paper })}
      />
    ) : null}
  </>
);
