// The questions that come with the product, in our own words, and those of this map: own ones, and asked before.
import type { Id } from '../base/ids.ts';
import { recordsOf } from '../base/tables.ts';
import type { Key, Say } from '../i18n/say.ts';
import type { Records, Tables } from './records/registry.ts';

export type Question = Records['question'];

/** `forgotten` jogs the memory: neighbours, school, sport, faith, work, telephone, long ago, abroad. */
export const QUESTION_GROUPS = ['who', 'twenty', 'forgotten', 'own', 'favourite'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

type BuiltIn = 'who' | 'twenty' | 'forgotten';
const COUNTS: Readonly<Record<BuiltIn, number>> = { who: 30, twenty: 20, forgotten: 16 };

/** Questions that ask for a kind of support; the seeds' own five words. */
const ASKS_FOR: Readonly<Record<string, NonNullable<Question['category']>>> = {
  'ask-who-17': 'emotional',
  'ask-who-25': 'emotional',
  'ask-who-26': 'informational',
  'ask-twenty-3': 'practical',
  'ask-twenty-4': 'practical',
  'ask-twenty-6': 'emotional',
  'ask-twenty-8': 'practical',
};

const GROUPS: readonly BuiltIn[] = ['who', 'twenty', 'forgotten'];
const idOf = (group: BuiltIn, nr: number): Id => `ask-${group}-${nr}`;

const groupOfId = (id: Id): BuiltIn | undefined => GROUPS.find((group) => id.startsWith(`ask-${group}-`));

/** All of them in the words of this language; what the map keeps of a question goes before. */
export function questionsOf(tables: Tables, say: Say): Question[] {
  const built = GROUPS.flatMap((group) =>
    Array.from({ length: COUNTS[group] }, (_, i): Question => {
      const id = idOf(group, i + 1);
      const category = ASKS_FOR[id];
      return {
        id,
        setId: group === 'twenty' ? 'twenty' : 'who',
        textNl: say(`network.ask.${group}.${i + 1}` as Key),
        ...(category ? { category } : {}),
        ...(tables.question[id]?.favourite ? { favourite: true } : {}),
      };
    }),
  );
  const ids = new Set(built.map(({ id }) => id));
  return [...built, ...recordsOf(tables.question).filter(({ id }) => !ids.has(id))];
}

/** Those of this map stand under "own", whatever list they once came from. */
export const questionsIn = (questions: readonly Question[], group: QuestionGroup): Question[] =>
  questions.filter(({ id, favourite }) =>
    group === 'favourite' ? favourite === true : (groupOfId(id) ?? 'own') === group,
  );
