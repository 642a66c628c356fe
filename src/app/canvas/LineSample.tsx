// A short piece of a relation line, as the legend draws it.
import { memo } from 'react';
import { MarksView } from '../../drawing/toReact.tsx';
import type { TieCode } from '../../model/records/perception.ts';
import { isEcogram } from '../../notation/lines/ecogramCodes.ts';
import { ecogramLine } from '../../notation/lines/ecogramLine.ts';
import { tieLine } from '../../notation/lines/tieLine.ts';
import { usePalette } from './palette.ts';

const PATH = [
  { x: -34, y: 0 },
  { x: 34, y: 0 },
];

export const LineSample = memo(function LineSample({ code }: { code: TieCode }) {
  return (
    <svg className="kk-sample" viewBox="-38 -12 76 24" width="76" height="24" aria-hidden="true">
      <MarksView marks={isEcogram(code) ? ecogramLine(code, PATH) : tieLine(code, PATH)} palette={usePalette()} />
    </svg>
  );
});
