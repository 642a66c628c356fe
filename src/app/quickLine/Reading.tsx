// How the line is read: a chip per thing understood, a question with its answers, a sentence about the unclear word.
import { CircleAlert, CircleHelp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Line, Understood } from '../../shorthand/interpret.ts';
import type { Choice } from '../../shorthand/writer.ts';
import { useSay } from '../context.tsx';
import { isBeingTyped } from './Underlined.tsx';
import type { QuickLineState } from './useQuickLine.ts';

interface ReadingProps {
  readonly line: QuickLineState;
  readonly understood: Understood;
  readonly caret: number;
  /** A question was answered: typing goes on. */
  readonly onDecided: () => void;
}

/** So long nothing is typed before it is said aloud what was understood. */
const CALM_MS = 900;

export function Reading({ line, understood, caret, onDecided }: ReadingProps) {
  const say = useSay();
  const { lines } = understood;
  const here = lines.find(({ start, end }) => caret >= start && caret <= end + 1) ?? lines.at(-1);
  const open = lines.filter((one) => one === here || one.state === 'asking' || (one.state === 'stuck' && line.tried));
  const several = lines.length > 1;
  const clear = lines.filter(({ state }) => state === 'done' || state === 'comment').length;
  const chips =
    here?.state === 'comment' ? [say('shorthand.chip.comment')] : (here?.chips.map(({ text }) => text) ?? []);
  const spoken = [
    ...chips,
    ...(here?.questions.map(({ text }) => text) ?? []),
    ...(here?.fault && !isBeingTyped(here, caret, line.tried) ? [here.fault.text] : []),
  ].join('. ');
  return (
    <div className="quickLine-reading">
      {several ? (
        <p className="quickLine-summary">
          {clear > 0 ? `${say('shorthand.summary', { count: clear })} ` : ''}
          {clear < lines.length ? say('shorthand.waiting', { count: lines.length - clear }) : ''}
        </p>
      ) : null}
      {here && chips.length > 0 ? (
        <ul className="quickLine-chips" aria-label={say('shorthand.understood')}>
          {here.state === 'comment' ? (
            <li data-tone="known">{chips[0]}</li>
          ) : (
            here.chips.map((chip) => (
              <li key={`${chip.tone}${chip.text}${chip.personId ?? ''}`} data-tone={chip.tone} dir="auto">
                {chip.text}
              </li>
            ))
          )}
        </ul>
      ) : null}
      {open.map((one) => (
        <Open
          key={one.start}
          of={one}
          several={several}
          nr={lines.indexOf(one) + 1}
          line={line}
          caret={caret}
          onDecided={onDecided}
        />
      ))}
      <Spoken text={spoken} />
    </div>
  );
}

interface OpenProps {
  readonly of: Line;
  readonly nr: number;
  readonly several: boolean;
  readonly line: QuickLineState;
  readonly caret: number;
  readonly onDecided: () => void;
}

/** What is still to be decided about one line. */
function Open({ of, nr, several, line, caret, onDecided }: OpenProps) {
  const say = useSay();
  const lead = several ? `${say('shorthand.line', { nr })}: ` : '';
  const calm = isBeingTyped(of, caret, line.tried);
  const decide = ({ answer, rewrite }: Choice, question?: string): void => {
    if (rewrite !== undefined) line.rewrite(of, rewrite);
    else if (question !== undefined) line.answer(question, answer);
    onDecided();
  };
  return (
    <>
      {of.questions.map((question) => (
        <fieldset
          key={question.id}
          className="quickLine-question"
          data-open={question.chosen === null ? '' : undefined}
        >
          <legend>
            <CircleHelp className="icon" strokeWidth={1.75} aria-hidden />
            {lead}
            {question.text}
          </legend>
          {question.choices.map((choice) => (
            <Button
              key={choice.answer}
              className="quickLine-choice"
              {...(choice.rewrite === undefined ? { 'aria-pressed': question.chosen === choice.answer } : {})}
              onPress={() => decide(choice, question.id)}
            >
              {choice.text}
            </Button>
          ))}
        </fieldset>
      ))}
      {of.fault ? (
        <div className="quickLine-fault" data-calm={calm ? '' : undefined}>
          <CircleAlert className="icon" strokeWidth={1.75} aria-hidden />
          <p>
            {lead}
            {of.fault.text}
          </p>
          {of.fault.fixes.map((fix) => (
            <Button key={fix.answer} className="quickLine-choice" onPress={() => decide(fix)}>
              {fix.text}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  );
}

/** Says what was understood once typing pauses. */
function Spoken({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), CALM_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}
