// Roles, plan and safety (rollen, plan, veiligheid).
import * as v from 'valibot';
import { defineRecord, field } from '../record.ts';
import { count, flag, isoDay, maybe, oneOf, ref, refs, SUPPORT_TYPES, said, statement, text } from './basics.ts';

const statements = v.array(statement);

export const roleAssignment = defineRecord({
  role: field(
    oneOf([
      'jim',
      'trustPerson',
      'supporter',
      'facilitator',
      'coordinator',
      'guardian',
      'fosterWorker',
      'monitor',
      'actionTeam',
      'representative',
    ]),
    'open',
  ),
  personId: field(ref('person'), 'structure'),
  forIds: field(refs('person'), 'open'),
  chosenByIds: field(refs('person'), 'open'),
  status: field(oneOf(['candidate', 'asked', 'accepted', 'declined', 'ended']), 'open'),
  consents: field(
    v.array(
      v.strictObject({
        personId: ref('person'),
        answer: v.picklist(['yes', 'reluctant', 'no', 'open']),
        on: v.exactOptional(isoDay),
      }),
    ),
    'open',
  ),
  from: field(maybe(isoDay), 'open'),
  to: field(maybe(isoDay), 'open'),
  ...said,
});

export const unmetNeed = defineRecord({
  aboutIds: field(refs('person'), 'open'),
  text: field(text, 'open'),
  insteadOf: field(maybe(text), 'open'),
  ...said,
});

export const meeting = defineRecord({
  date: field(isoDay, 'open'),
  title: field(text, 'open'),
  kind: field(
    oneOf(['core', 'doItYourself', 'eigenKracht', 'roundTable', 'signsOfSafety', 'familyNetwork', 'actionTeam']),
    'open',
  ),
  control: field(oneOf(['A', 'B', 'C', 'D']), 'open'),
  invited: field(
    v.array(v.strictObject({ personId: ref('person'), response: v.picklist(['yes', 'no', 'maybe', 'open']) })),
    'open',
  ),
  place: field(maybe(text), 'open'),
});

export const goal = defineRecord({
  ownerIds: field(refs('person'), 'open'),
  text: field(text, 'open'),
  term: field(oneOf(['short', 'long']), 'open'),
  weight: field(oneOf(['niceToLookForward', 'important', 'conditional']), 'open'),
  imposedById: field(maybe(ref('person')), 'open'),
  withOthers: field(flag, 'open'),
  supportNeeded: field(v.array(oneOf(SUPPORT_TYPES)), 'open'),
  evaluateOn: field(maybe(isoDay), 'open'),
  status: field(oneOf(['open', 'busy', 'reached', 'dropped']), 'open'),
  ...said,
});

export const action = defineRecord({
  goalId: field(ref('goal'), 'structure'),
  text: field(text, 'open'),
  whoIds: field(refs('person'), 'open'),
  from: field(maybe(isoDay), 'open'),
  to: field(maybe(isoDay), 'open'),
  progress: field(maybe(text), 'open'),
  todo: field(maybe(text), 'open'),
  status: field(oneOf(['open', 'busy', 'done', 'stopped']), 'open'),
});

export const agreement = defineRecord({
  kind: field(oneOf(['agreement', 'bottomLine', 'contact', 'safety']), 'open'),
  text: field(text, 'open'),
  whoIds: field(refs('person'), 'open'),
  when: field(maybe(text), 'open'),
  monitorIds: field(refs('person'), 'open'),
  ifNot: field(maybe(text), 'open'),
  copyToIds: field(refs('person'), 'open'),
  status: field(oneOf(['draft', 'agreed', 'kept', 'broken', 'ended']), 'open'),
});

export const scale = defineRecord({
  question: field(text, 'open'),
  zeroText: field(text, 'open'),
  tenText: field(text, 'open'),
});

export const scaleScore = defineRecord(
  {
    scaleId: field(ref('scale'), 'structure'),
    meetingId: field(ref('meeting'), 'structure'),
    personId: field(ref('person'), 'structure'),
    score: field(count, 'open'),
    why: field(maybe(text), 'open'),
    oneUp: field(maybe(text), 'open'),
    ...said,
  },
  'released',
);

export const threeColumns = defineRecord({
  meetingId: field(maybe(ref('meeting')), 'structure'),
  worries: field(statements, 'open'),
  workingWell: field(statements, 'open'),
  toHappen: field(statements, 'open'),
});

export const triptych = defineRecord({
  perspectiveId: field(ref('perspective'), 'structure'),
  ifNothingChanges: field(statements, 'released'),
  plan: field(statements, 'released'),
  wished: field(statements, 'released'),
  worst: field(maybe(text), 'released'),
  greatestWish: field(maybe(text), 'released'),
  horizonMonths: field(count, 'open'),
  released: field(maybe(flag), 'structure'),
});

export const threeHouses = defineRecord(
  {
    childId: field(ref('person'), 'structure'),
    date: field(isoDay, 'open'),
    good: field(statements, 'open'),
    worries: field(statements, 'open'),
    dreams: field(statements, 'open'),
    drawingAssetIds: field(refs('asset'), 'open'),
    released: field(maybe(flag), 'structure'),
  },
  'released',
);

export const safetyPlan = defineRecord({
  childIds: field(refs('person'), 'open'),
  dangerStatement: field(text, 'open'),
  safetyGoals: field(v.array(text), 'open'),
  agreementIds: field(refs('agreement'), 'structure'),
  signsGood: field(v.array(text), 'open'),
  signsNotGood: field(v.array(text), 'open'),
  steps: field(v.array(v.strictObject({ when: text, whoIds: refs('person'), does: text })), 'open'),
  approvedById: field(maybe(ref('person')), 'open'),
  approvedOn: field(maybe(isoDay), 'open'),
});

export const storyPage = defineRecord({
  storyId: field(text, 'structure'),
  order: field(v.number(), 'structure'),
  text: field(text, 'open'),
  assetId: field(maybe(ref('asset')), 'open'),
  personIds: field(refs('person'), 'open'),
});

export const logEntry = defineRecord({
  date: field(isoDay, 'open'),
  wentWell: field(maybe(text), 'open'),
  difficult: field(maybe(text), 'open'),
  handledHow: field(maybe(text), 'open'),
  ...said,
});
