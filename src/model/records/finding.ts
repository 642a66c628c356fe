// Finding people (netwerk zoeken): questions asked, interviews, reunions, values, the oil slick.
import * as v from 'valibot';
import { defineRecord, field } from '../record.ts';
import { count, flag, maybe, oneOf, ref, refs, SUPPORT_TYPES, said, text } from './basics.ts';

export const question = defineRecord({
  setId: field(
    oneOf([
      'who',
      'twenty',
      'support',
      'basic4',
      'mobility',
      'howMany',
      'reunion',
      'values',
      'burden',
      'jamaar',
      'own',
    ]),
    'structure',
  ),
  textNl: field(text, 'open'),
  category: field(maybe(oneOf(SUPPORT_TYPES)), 'open'),
  source: field(maybe(text), 'open'),
  favourite: field(maybe(flag), 'structure'),
});

export const questionAsked = defineRecord({
  questionId: field(ref('question'), 'structure'),
  askedOfIds: field(refs('person'), 'open'),
  outcome: field(oneOf(['yes', 'yesBut', 'noKnowsNobody', 'noDoesNotWant', 'noCannot', 'skipped']), 'open'),
  answerText: field(maybe(text), 'open'),
  foundIds: field(refs('person'), 'open'),
  ...said,
});

export const howManyInterview = defineRecord({
  personId: field(ref('person'), 'structure'),
  met: field(maybe(count), 'open'),
  liked: field(maybe(count), 'open'),
  likedMe: field(maybe(count), 'open'),
  didSomething: field(maybe(count), 'open'),
  wantAgain: field(maybe(count), 'open'),
  phases: field(
    v.array(
      v.strictObject({ label: text, thenIds: refs('person'), stillIds: refs('person'), wantIds: refs('person') }),
    ),
    'open',
  ),
  inviteIds: field(refs('person'), 'open'),
  ...said,
});

export const reunion = defineRecord({
  perspectiveId: field(ref('perspective'), 'structure'),
  occasion: field(text, 'open'),
  personIds: field(refs('person'), 'open'),
  ...said,
});

export const valueEntry = defineRecord({
  personId: field(ref('person'), 'structure'),
  valueText: field(text, 'open'),
  passOn: field(maybe(flag), 'open'),
  learntFromIds: field(refs('person'), 'open'),
  meaningText: field(maybe(text), 'open'),
  ...said,
});

export const oilSlick = defineRecord({
  perspectiveId: field(ref('perspective'), 'structure'),
  expandedIds: field(refs('person'), 'structure'),
  maxLevel: field(count, 'structure'),
});
