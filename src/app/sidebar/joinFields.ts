// Where two records of one person say something different, in words.
import type { Key, Say } from '../../i18n/say.ts';
import { codeKey, dateInWords } from '../../model/facts/words.ts';
import type { Person } from '../../model/records/facts.ts';

interface Told {
  readonly label: Key;
  readonly words: (person: Person, say: Say) => string;
  readonly workerOnly?: boolean;
}

const FIELDS = {
  callName: { label: 'sidebar.callName', words: (p) => p.callName },
  familyName: { label: 'sidebar.familyName', words: (p) => p.familyName ?? '' },
  gender: {
    label: 'sidebar.gender',
    words: (p, say) => (p.gender === 'unknown' ? '' : say(codeKey('gender', p.gender))),
  },
  born: { label: 'sidebar.born', words: (p, say) => (p.born ? dateInWords(p.born, say) : '') },
  died: { label: 'sidebar.died', words: (p, say) => (p.died ? dateInWords(p.died, say) : '') },
  role: { label: 'sidebar.role', words: (p) => p.role ?? '' },
  occupation: { label: 'sidebar.occupation', words: (p) => p.occupation ?? '' },
  residenceArea: { label: 'sidebar.residenceArea', words: (p) => p.residenceArea ?? '' },
  whereabouts: { label: 'sidebar.whereabouts', words: (p, say) => say(codeKey('whereabouts', p.whereabouts)) },
  defaultGroup: { label: 'sidebar.group', words: (p, say) => say(codeKey('group', p.defaultGroup)) },
  kind: { label: 'sidebar.personKind', words: (p, say) => say(codeKey('personKind', p.kind)) },
  note: { label: 'sidebar.note', words: (p) => p.note ?? '' },
  workerNote: { label: 'sidebar.workerNote', words: (p) => p.workerNote ?? '', workerOnly: true },
} as const satisfies Partial<Record<keyof Person, Told>>;

export type JoinField = keyof typeof FIELDS;

export interface Difference {
  readonly field: JoinField;
  readonly label: Key;
  readonly mine: string;
  readonly theirs: string;
}

/** Fields that both fill in, and differently; what only one knows is kept without asking. */
export function differencesOf(mine: Person, theirs: Person, say: Say, forWorker: boolean): Difference[] {
  return (Object.entries(FIELDS) as [JoinField, Told][]).flatMap(([field, { label, words, workerOnly }]) => {
    const [a, b] = [words(mine, say), words(theirs, say)];
    return a === '' || b === '' || a === b || (workerOnly && !forWorker) ? [] : [{ field, label, mine: a, theirs: b }];
  });
}

/** What the one who stays takes over: what was chosen, and what only the other knows. */
export function takenOver(mine: Person, theirs: Person, say: Say, chosen: ReadonlySet<JoinField>): Partial<Person> {
  const taken = (Object.entries(FIELDS) as [JoinField, Told][]).filter(
    ([field, { words }]) => words(theirs, say) !== '' && (chosen.has(field) || words(mine, say) === ''),
  );
  return Object.fromEntries(taken.map(([field]) => [field, theirs[field]]));
}
