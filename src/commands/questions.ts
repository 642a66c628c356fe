// A who-question and its answer: who was named by it is kept with the question that found them.
import type { Id } from '../base/ids.ts';
import type { Records } from '../model/records/registry.ts';
import type { Question } from '../model/whoQuestions.ts';
import { nameOf } from './addPerson.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';
import { putNewPerson } from './newPerson.ts';

type QuestionAsked = Records['questionAsked'];

interface Answer {
  readonly question: Question;
  readonly askedOfIds: readonly Id[];
  readonly outcome: QuestionAsked['outcome'];
  readonly answerText?: string;
  readonly foundIds: readonly Id[];
  /** Who is not on the map yet. */
  readonly newNames: readonly string[];
  readonly heard: boolean;
  readonly day: string;
}

export const answerQuestion = defineCommand<Answer>({
  label: 'network.do.answer',
  refuse: (_tables, { outcome, foundIds, newNames }) =>
    outcome === 'yes' && foundIds.length === 0 && newNames.every((name) => name.trim() === '')
      ? { key: 'network.do.nameSomebody' }
      : null,
  run: (tx, { question, askedOfIds, outcome, answerText = '', foundIds, newNames, heard, day }) => {
    if (!tx.get('question', question.id)) tx.put('question', cleanFields(question));
    const id = tx.newId();
    const added = newNames
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((callName) =>
        putNewPerson(tx, {
          callName,
          defaultGroup: 'social',
          foundVia: { kind: 'question', questionAskedId: id },
        }),
      );
    const askedOf = askedOfIds.filter((one) => tx.get('person', one));
    const found = [...foundIds.filter((one) => tx.get('person', one)), ...added.map((one) => one.id)];
    tx.put(
      'questionAsked',
      cleanFields({
        id,
        questionId: question.id,
        askedOfIds: askedOf,
        outcome,
        ...(answerText.trim() === '' ? {} : { answerText: answerText.trim() }),
        foundIds: [...new Set(found)],
        saidBy: askedOf,
        recordedOn: day,
        ...(heard ? { released: true } : {}),
      }),
    );
    const names = found.map((one) => nameOf(tx.tables, one)).join(', ');
    return {
      done:
        found.length === 0 ? { key: 'network.do.answeredNobody' } : { key: 'network.do.answered', values: { names } },
    };
  },
});

/** Marks a question, or writes an own one. */
export const keepQuestion = defineCommand<{ readonly question: Omit<Question, 'id'> & { readonly id?: Id } }>({
  label: 'network.do.keepQuestion',
  refuse: (_tables, { question }) => (question.textNl.trim() === '' ? { key: 'network.do.writeQuestion' } : null),
  run: (tx, { question: { id = tx.newId(), ...fields } }) => {
    const { favourite, ...rest } = cleanFields(fields);
    tx.put('question', { ...rest, id, ...(favourite ? { favourite } : {}) });
    return { done: { key: 'network.do.keptQuestion' } };
  },
});

export const removeQuestion = defineCommand<{ readonly id: Id }>({
  label: 'network.do.removeQuestion',
  refuse: (tables, { id }) =>
    Object.values(tables.questionAsked).some((asked) => asked.questionId === id)
      ? { key: 'network.do.questionAsked' }
      : null,
  run: (tx, { id }) => {
    tx.remove('question', id);
    return { done: { key: 'network.do.removedQuestion' } };
  },
});
