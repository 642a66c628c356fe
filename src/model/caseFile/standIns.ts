// The emptiest record of a type: it fills a required field that could not be read, and it stands where a lost record
// was that others point to, so that one damaged line never takes half a family along.
import type { Id } from '../../base/ids.ts';
import type { Records, TableName } from '../records/registry.ts';

type Plain<T> = Omit<T, 'id'>;

export const STAND_INS: { readonly [K in TableName]?: Plain<Records[K]> } = {
  caseInfo: { title: '', fictional: false, locale: 'nl-NL', indexPersonIds: [], notation: 'mcgoldrick' },
  person: { kind: 'person', callName: '', gender: 'unknown', whereabouts: 'unknown', defaultGroup: 'family' },
  perspective: { label: '', focalIds: [], kind: 'other', colour: '#5f6b7a' },
  ringScheme: { titleNl: '', centreNl: '', rings: [], sectors: [] },
  view: { type: 'genogram', title: '', perspectiveIds: [] },
  dwelling: { label: '', kind: 'other' },
  question: { setId: 'own', textNl: '' },
  meeting: { date: '0001', title: '', kind: 'core', control: 'D', invited: [] },
  goal: {
    ownerIds: [],
    text: '',
    term: 'short',
    weight: 'important',
    withOthers: false,
    supportNeeded: [],
    status: 'open',
    saidBy: [],
  },
  scale: { question: '', zeroText: '', tenText: '' },
  audience: { labelNl: '', personIds: [] },
};

export const standIn = <K extends TableName>(table: K, id: Id): Records[K] | null => {
  const fields = STAND_INS[table];
  return fields ? ({ ...fields, id } as unknown as Records[K]) : null;
};
