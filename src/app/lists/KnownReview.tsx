// "Al bekend?": for each name that is in the map already, whether it is the same person. Nothing is joined unasked.
import { useId, useState } from 'react';
import { Button, Radio, RadioGroup } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Say } from '../../i18n/say.ts';
import type { MaybeKnown } from '../../imports/lists/knownPeople.ts';
import { folded, fullNameOf } from '../../model/facts/names.ts';
import { dateInWords } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { differencesOf, type JoinField } from '../sidebar/joinFields.ts';
import type { Answer } from './takeOver.ts';
import '../sidebar/sidebarDialogs.css';

interface Props {
  /** What the people come from. */
  readonly name: string;
  readonly questions: readonly MaybeKnown[];
  readonly onBack: () => void;
  readonly onDone: (answers: readonly Answer[]) => void;
}

/** Somebody new is answered with this. */
const ELSE = '';
/** Notes are put under each other, and who somebody is in the map stays as it is. */
const TOLD: ReadonlySet<JoinField> = new Set<JoinField>([
  ...(['callName', 'familyName', 'gender', 'born', 'died', 'role', 'occupation', 'residenceArea'] as const),
]);

export function KnownReview({ name, questions, onBack, onDone }: Props) {
  const say = useSay();
  const hintId = useId();
  const [answers, setAnswers] = useState<ReadonlyMap<Id, Id>>(new Map());
  const open = questions.filter(({ person }) => !answers.has(person.id)).length;
  const answerAll = (answer: (question: MaybeKnown) => Id): void =>
    setAnswers(new Map(questions.map((one) => [one.person.id, answer(one)])));
  const done = (): void =>
    onDone(
      questions.map(({ person, known }) => {
        const there = known.find(({ id }) => id === answers.get(person.id));
        const what = there ? toldOtherwise(there, person, say) : '';
        return {
          person,
          here: there?.id ?? null,
          told: what === '' ? '' : say('lists.toldElsewhere', { name, what }),
        };
      }),
    );
  return (
    <>
      <h3>{say('lists.reviewTitle')}</h3>
      <p>{say('lists.reviewWhat')}</p>
      {questions.length > 1 ? (
        <div className="lists-all">
          <Button className="button bordered" onPress={() => answerAll(({ known }) => known[0]?.id ?? ELSE)}>
            {say('lists.allSame')}
          </Button>
          <Button className="button bordered" onPress={() => answerAll(() => ELSE)}>
            {say('lists.allElse')}
          </Button>
        </div>
      ) : null}
      <ul className="lists-questions">
        {questions.map((question) => (
          <Question
            key={question.person.id}
            question={question}
            answer={answers.get(question.person.id)}
            onAnswer={(answer) => setAnswers(new Map(answers).set(question.person.id, answer))}
          />
        ))}
      </ul>
      <p id={hintId} className="quiet" role="status">
        {open > 0 ? say('lists.toAnswer', { count: open }) : say('lists.answered')}
      </p>
      <div className="sheetActs">
        <Button className="button bordered" onPress={onBack}>
          {say('lists.back')}
        </Button>
        <Button className="button primary" isDisabled={open > 0} aria-describedby={hintId} onPress={done}>
          {say('lists.intoMap')}
        </Button>
      </div>
    </>
  );
}

interface QuestionProps {
  readonly question: MaybeKnown;
  readonly answer: Id | undefined;
  readonly onAnswer: (answer: Id) => void;
}

function Question({ question: { person, known }, answer, onAnswer }: QuestionProps) {
  const say = useSay();
  const chosen = known.find(({ id }) => id === answer);
  const what = chosen ? toldOtherwise(chosen, person, say) : '';
  return (
    <li>
      <RadioGroup
        className="lists-question"
        aria-label={withBirth(person, say)}
        value={answer ?? null}
        onChange={(value) => onAnswer(value)}
      >
        <span className="fieldLabel" dir="auto" aria-hidden>
          {withBirth(person, say)}
        </span>
        {known.map((one) => (
          <Radio key={one.id} value={one.id} className="side-radio">
            <span dir="auto">{say('lists.same', { name: withBirth(one, say) })}</span>
          </Radio>
        ))}
        <Radio value={ELSE} className="side-radio">
          {say('lists.someoneElse')}
        </Radio>
      </RadioGroup>
      {what === '' ? null : <p className="quiet small">{say('lists.differs', { what })}</p>}
    </li>
  );
}

const withBirth = (person: Person, say: Say): string =>
  [
    fullNameOf(person, say),
    person.born ? say('lists.born', { date: dateInWords(person.born, say) }) : '',
    person.role ?? '',
  ]
    .filter(Boolean)
    .join(', ');

const toldOtherwise = (there: Person, coming: Person, say: Say): string =>
  differencesOf(there, coming, say, false)
    .filter(({ field, mine, theirs }) => TOLD.has(field) && folded(mine) !== folded(theirs))
    .map(({ label, theirs }) => `${say(label).toLowerCase()} ${theirs}`)
    .join('; ');
