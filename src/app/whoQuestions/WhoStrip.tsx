// One who-question at a time, below whatever is drawn: tap who is meant or type a name, say how it went, and on.
import './whoStrip.css';
import { ChevronLeft, ChevronRight, Star, Trash2, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  QUESTION_GROUPS,
  type Question,
  type QuestionGroup,
  questionsIn,
  questionsOf,
} from '../../model/whoQuestions.ts';
import { useVisibleTables } from '../canvas/useScene.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { CaseContext, useCaseAccess } from '../sidebar/useCase.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';

export default function WhoStrip() {
  return (
    <CaseContext value={useCaseAccess()}>
      <Strip />
    </CaseContext>
  );
}

function Strip() {
  const say = useSay();
  const session = useSession();
  const { ui } = useActions().env;
  const tables = useVisibleTables();
  const readOnly = useSessionState((state) => state.readOnly);
  const [group, setGroup] = useState<QuestionGroup>('who');
  const [at, setAt] = useState<Partial<Record<QuestionGroup, number>>>({});
  const [writing, setWriting] = useState(false);
  const all = useMemo(() => questionsOf(tables, say), [tables, say]);
  const list = questionsIn(all, group);
  const asked = new Set(Object.values(tables.questionAsked).map(({ questionId }) => questionId));
  // Begins where the last talk ended.
  const fresh = list.findIndex(({ id }) => !asked.has(id));
  const nr = Math.min(at[group] ?? Math.max(0, fresh), Math.max(0, list.length - 1));
  const question = list[nr];
  const go = (to: number): void => setAt({ ...at, [group]: list.length === 0 ? 0 : (to + list.length) % list.length });
  return (
    <section className="who" aria-label={say('network.who.name')} data-region="who">
      <div className="who-head">
        <div className="who-group">
          <Choice
            label={say('network.who.group')}
            value={group}
            options={QUESTION_GROUPS.map((id) => ({ id, label: say(`network.who.group.${id}`) }))}
            onChoose={setGroup}
          />
        </div>
        <p className="who-question" role="status" dir="auto">
          {question ? question.textNl : say('network.who.none')}
        </p>
        <div className="who-buttons">
          {question ? <Favourite question={question} readOnly={readOnly} /> : null}
          {question?.setId === 'own' && !readOnly && !asked.has(question.id) ? (
            <Button
              className="button square"
              aria-label={say('network.who.remove')}
              onPress={() => session.run('question.remove', { id: question.id })}
            >
              <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
            </Button>
          ) : null}
          <Button
            className="button square"
            aria-label={say('network.who.previous')}
            isDisabled={list.length < 2}
            onPress={() => go(nr - 1)}
          >
            <ChevronLeft className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
          {list.length > 0 ? (
            <span className="quiet small who-nr">{say('network.who.nr', { nr: nr + 1, count: list.length })}</span>
          ) : null}
          <Button
            className="button square"
            aria-label={say('network.who.next')}
            isDisabled={list.length < 2}
            onPress={() => go(nr + 1)}
          >
            <ChevronRight className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
          {readOnly ? null : (
            <Button className="button" aria-expanded={writing} onPress={() => setWriting(!writing)}>
              {say('network.who.writeOwn')}
            </Button>
          )}
          <Button
            className="button square"
            aria-label={say('network.who.close')}
            onPress={() => ui.set({ asking: false })}
          >
            <X className="icon" strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
      </div>
      {writing ? (
        <OwnQuestion
          onKept={() => {
            setWriting(false);
            setGroup('own');
            // It stands last.
            setAt({ ...at, own: Number.MAX_SAFE_INTEGER });
          }}
        />
      ) : question ? (
        <AnswerRow key={question.id} tables={tables} question={question} onKept={() => go(nr + 1)} />
      ) : null}
    </section>
  );
}

function Favourite({ question, readOnly }: { question: Question; readOnly: boolean }) {
  const say = useSay();
  const session = useSession();
  const { favourite, ...rest } = question;
  return (
    <Button
      className="button square"
      aria-label={say('network.who.favourite')}
      aria-pressed={favourite === true}
      isDisabled={readOnly}
      onPress={() => session.run('question.keep', { question: favourite ? rest : { ...rest, favourite: true } })}
    >
      <Star className="icon" strokeWidth={1.75} fill={favourite ? 'currentColor' : 'none'} aria-hidden />
    </Button>
  );
}
