// The answer to one question: who was named, known faces and new names alike, and how it went.
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { ArgsOf } from '../../commands/registry.ts';
import { callNameOf } from '../../model/facts/names.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Question } from '../../model/whoQuestions.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { Segments } from '../fields/Segments.tsx';
import { PersonPicture } from '../sidebar/PersonSymbol.tsx';
import { peopleByName } from '../sidebar/useCase.ts';
import { useNextName } from './useNextName.ts';

type Outcome = ArgsOf<'question.answer'>['outcome'];
const NOES = ['noKnowsNobody', 'noDoesNotWant', 'noCannot'] as const;
const EVERYBODY = '';

interface AnswerRowProps {
  readonly tables: MaskedTables;
  readonly question: Question;
  readonly onKept: () => void;
}

export function AnswerRow({ tables, question, onKept }: AnswerRowProps) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const heard = useSessionState((state) => state.audience !== 'worker');
  const readOnly = useSessionState((state) => state.readOnly);
  const [outcome, setOutcome] = useState<Outcome>('yes');
  const [found, setFound] = useState<readonly Id[]>([]);
  const [names, setNames] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [askedOf, setAskedOf] = useState<Id>(tables.caseInfo[CASE_ID]?.indexPersonIds[0] ?? EVERYBODY);
  const people = peopleByName(tables).filter(({ archived }) => !archived);
  const answer = outcome === 'yes' || outcome === 'yesBut' ? outcome : 'no';
  const [turn, setTurn] = useState(0);
  const around = useNextName(turn);
  const named = found.length + names.length;
  const toggle = (id: Id): void => setFound(found.includes(id) ? found.filter((one) => one !== id) : [...found, id]);
  const keep = (): void => {
    const kept = session.run('question.answer', {
      question,
      askedOfIds: askedOf === EVERYBODY ? [] : [askedOf],
      outcome,
      answerText: text,
      foundIds: found,
      newNames: names,
      heard,
      day: clock.today(),
    });
    if ('refused' in kept) return;
    // Another round of the same question starts empty.
    setFound([]);
    setNames([]);
    setText('');
    setOutcome('yes');
    onKept();
  };
  const before = Object.values(tables.questionAsked).filter(({ questionId }) => questionId === question.id);
  if (readOnly) return <Before tables={tables} asked={before} />;
  return (
    <>
      <div className="who-row">
        <div className="who-name" ref={around}>
          <PersonPicker
            key={turn}
            quiet
            label={say('network.who.typeName')}
            people={people.filter(({ id }) => !found.includes(id))}
            chosen={null}
            onChoose={(id) => {
              if (!id) return;
              toggle(id);
              setTurn(turn + 1);
            }}
            onNew={(name) => {
              setNames([...names, name]);
              setTurn(turn + 1);
            }}
          />
        </div>
        <ul className="who-faces" aria-label={say('network.who.faces')}>
          {names.map((name, i) => (
            <li key={`${name}-${String(i)}`}>
              <Button
                className="who-face"
                aria-pressed
                aria-label={say('network.who.notNamed', { name })}
                onPress={() => setNames(names.filter((_, k) => k !== i))}
              >
                <b dir="auto">{name}</b> <span>{say('network.who.isNew')}</span>
                <X size={14} strokeWidth={2} aria-hidden />
              </Button>
            </li>
          ))}
          {[...people]
            .sort((a, b) => Number(found.includes(b.id)) - Number(found.includes(a.id)))
            .map((person) => (
              <li key={person.id}>
                <Button className="who-face" aria-pressed={found.includes(person.id)} onPress={() => toggle(person.id)}>
                  <PersonPicture person={person} size={22} />
                  <b dir="auto">{callNameOf(person, say)}</b>
                </Button>
              </li>
            ))}
        </ul>
      </div>
      <div className="who-row">
        <Segments
          label={say('network.who.answer')}
          value={answer}
          options={[
            { id: 'yes', label: say('network.who.yes') },
            { id: 'yesBut', label: say('network.who.yesBut') },
            { id: 'no', label: say('network.who.no') },
          ]}
          onChoose={(chosen) => setOutcome(chosen === 'no' ? 'noKnowsNobody' : chosen)}
        />
        {answer === 'no' ? (
          <div className="who-no">
            <Choice
              label={say('network.who.whyNo')}
              value={outcome}
              options={NOES.map((id): { id: Outcome; label: string } => ({ id, label: say(`network.who.${id}`) }))}
              onChoose={setOutcome}
            />
          </div>
        ) : null}
        <TextField className="field who-wide" value={text} onChange={setText} autoComplete="off">
          <Label className="fieldLabel">{say(`network.who.after.${answer}`)}</Label>
          <Input className="input" maxLength={1000} dir="auto" />
        </TextField>
        <div className="who-asked">
          <Choice
            label={say('network.who.askedOf')}
            value={askedOf}
            options={[
              { id: EVERYBODY, label: say('network.who.everybody') },
              ...people.map((one) => ({ id: one.id, label: callNameOf(one, say) })),
            ]}
            onChoose={setAskedOf}
          />
        </div>
        <Button className="button primary" isDisabled={outcome === 'yes' && named === 0} onPress={keep}>
          {say('network.who.keepAnswer')}
        </Button>
      </div>
      <Before tables={tables} asked={before} />
    </>
  );
}

function Before({ tables, asked }: { tables: MaskedTables; asked: readonly MaskedTables['questionAsked'][string][] }) {
  const say = useSay();
  return asked.map(({ id, recordedOn, foundIds }) => {
    const found = foundIds.flatMap((one) => (tables.person[one] ? [callNameOf(tables.person[one], say)] : []));
    return (
      <p key={id} className="quiet small who-before">
        {say('network.who.before', {
          day: recordedOn ?? '',
          names: found.length === 0 ? say('network.who.nobodyNamed') : found.join(', '),
        })}
      </p>
    );
  });
}
