// How the line is read: a chip per thing understood, a question with its answers, a sentence about the unclear word.
import { CircleAlert, CircleHelp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Line, Understood } from '../../shorthand/interpret.ts';
import type { Chip, Choice } from '../../shorthand/writer.ts';
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
  const isOpen = (one: Line): boolean =>
    one === here || one.state === 'asking' || (one.state === 'stuck' && line.tried);
  const several = lines.length > 1;
  const clear = lines.filter(({ state }) => state === 'done' || state === 'comment').length;
  const spoken = [
    ...(here ? chipsOf(here, say('shorthand.chip.comment')).map(({ text }) => text) : []),
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
      {lines.map((one, i) => (
        <Statement
          key={one.start}
          of={one}
          isHere={one === here}
          isOpen={isOpen(one)}
          several={several}
          nr={i + 1}
          line={line}
          caret={caret}
          onDecided={onDecided}
        />
      ))}
      <Spoken text={spoken} />
    </div>
  );
}

/** What is told about a line: a note to oneself is told to be one. */
const chipsOf = ({ state, chips }: Line, comment: string): readonly Pick<Chip, 'tone' | 'text' | 'personId'>[] =>
  state === 'comment' ? [{ tone: 'known', text: comment }] : chips;

interface StatementProps extends OpenProps {
  readonly isHere: boolean;
  readonly isOpen: boolean;
}

/** One line: its chips, and what is still to be decided. The one being typed stays in sight. */
function Statement({ isHere, isOpen, ...props }: StatementProps) {
  const say = useSay();
  const { of, nr, several } = props;
  const row = useRef<HTMLDivElement>(null);
  const chips = chipsOf(of, say('shorthand.chip.comment'));
  useEffect(() => {
    if (isHere) row.current?.scrollIntoView({ block: 'nearest' });
  });
  if (chips.length === 0 && !isOpen) return null;
  const understood = say('shorthand.understood');
  return (
    <div ref={row} className="quickLine-statement" data-here={isHere && several ? '' : undefined}>
      {chips.length > 0 ? (
        <ul
          className="quickLine-chips"
          aria-label={several ? `${say('shorthand.line', { nr })}: ${understood}` : understood}
        >
          {chips.map((chip) => (
            <li key={`${chip.tone}${chip.text}${chip.personId ?? ''}`} data-tone={chip.tone} dir="auto">
              {chip.text}
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen ? <Open {...props} /> : null}
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
