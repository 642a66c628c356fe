// Lies behind the box with the same letters, unseen but for the line under the word that is not clear.
import { Fragment } from 'react';
import type { Line } from '../../shorthand/interpret.ts';

interface UnderlinedProps {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly caret: number;
  readonly tried: boolean;
}

/** While somebody types at the end of a line, it is not finished; nothing is underlined yet. */
export const isBeingTyped = ({ start, end, fault }: Line, caret: number, tried: boolean): boolean =>
  !tried && fault !== null && caret > start && caret >= end;

export function Underlined({ text, lines, caret, tried }: UnderlinedProps) {
  const marks = lines.flatMap((line) => {
    if (line.fault && !isBeingTyped(line, caret, tried)) return [{ ...line.fault, tone: 'fault' }];
    return line.questions.flatMap((one) =>
      one.chosen === null ? [{ start: one.start, end: one.end, tone: 'ask' }] : [],
    );
  });
  let at = 0;
  const pieces = marks
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, tone }) => {
      const before = text.slice(at, Math.max(at, start));
      const marked = text.slice(Math.max(at, start), end);
      at = Math.max(at, end);
      return (
        <Fragment key={start}>
          {before}
          <mark data-tone={tone}>{marked}</mark>
        </Fragment>
      );
    });
  return (
    <div className="quickLine-under" aria-hidden dir="auto">
      {pieces}
      {`${text.slice(at)}\n`}
    </div>
  );
}
