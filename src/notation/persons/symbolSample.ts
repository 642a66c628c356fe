// A sample of one symbol for the legend, made small enough for its box.
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { group, type Mark } from '../../drawing/mark.ts';
import { scaled } from '../../drawing/scaled.ts';
import type { Profile } from '../profiles.ts';
import { personMarks } from './personMarks.ts';
import { ADDED_SYMBOLS, type SymbolId } from './registry.ts';
import { man } from './shapes.ts';
import type { PersonFacts } from './symbol.ts';

type Sample = Omit<Partial<PersonFacts>, 'person'> & { readonly person?: Partial<PersonFacts['person']> };

/** Someone who has the symbol; whoever is not named here is a man. */
const SAMPLES: Readonly<Record<SymbolId, Sample>> = {
  pet: { person: { kind: 'pet' } },
  institution: { person: { kind: 'institution' } },
  miscarriageTriangle: { person: { kind: 'unborn', pregnancyOutcome: 'miscarriage' } },
  abortionTriangle: { person: { kind: 'unborn', pregnancyOutcome: 'abortion' } },
  miscarriage: { person: { kind: 'unborn', pregnancyOutcome: 'miscarriage' } },
  abortion: { person: { kind: 'unborn', pregnancyOutcome: 'abortion' } },
  stillborn: { person: { kind: 'unborn', pregnancyOutcome: 'stillborn' } },
  pregnancy: { person: { kind: 'unborn', pregnancyOutcome: 'pregnancy' } },
  nonBinary: { person: { gender: 'other' } },
  unknown: { person: { gender: 'unknown' } },
  woman: { person: { gender: 'female' } },
  man: {},
  index: { isIndex: true },
  outsider: { person: { defaultGroup: 'professional' } },
  picture: { person: { emoji: '🐶' } },
  deceased: { person: { died: { value: '2000', precision: 'year' } } },
  questionMark: { person: { gender: 'unknown' } },
  age: { ageYears: 12, showAge: true },
  whereUnknown: { person: { whereabouts: 'unknown' } },
  missing: { person: { whereabouts: 'missing' } },
  abroad: { person: { whereabouts: 'abroad' } },
  detained: { person: { whereabouts: 'detained' } },
  mentor: { isMentor: true },
  donor: { isDonor: true },
  trans: { person: { shownGenderSigns: ['trans'] } },
  intersex: { person: { shownGenderSigns: ['intersex'] } },
  homosexual: { person: { orientation: 'homosexual' } },
  bisexual: { person: { orientation: 'bisexual' } },
  several: { person: { gender: 'unknown', standsFor: { count: 3 } } },
  migrated: { person: { moves: [{ kind: 'country' }] } },
  migrationYears: { person: { moves: [{ kind: 'country', date: { value: '1998', precision: 'year' } }] } },
  moved: { person: { moves: [{ kind: 'house' }] } },
  secret: { person: { secret: '…' } },
  conditions: { person: { conditions: [{ region: 'left', pattern: 'solid', colour: 'black', label: '' }] } },
};

const factsOf = ({ person, ...rest }: Sample): PersonFacts => ({
  ageYears: null,
  yearsText: '',
  isIndex: false,
  showAge: false,
  ...rest,
  person: { kind: 'person', gender: 'male', callName: '', ...person },
});

/** Facts of a nameless person who has the symbol. */
export const sampleFacts = (id: SymbolId): PersonFacts => factsOf(SAMPLES[id]);

/** Half the height of a sample: a little less than its box, for the rim around letters. */
const ROOM = 12.5;

export function symbolSample(id: SymbolId, profile: Profile): Mark[] {
  const added = ADDED_SYMBOLS.find((symbol) => symbol.id === id);
  // A badge is shown alone: on a symbol this small it could not be read.
  if (added?.layer === 'badge' || added?.layer === 'below') {
    return centred(added.marks(sampleFacts(id), { ...man, half: { x: 0, y: 0 } }, profile));
  }
  return sampleOf(SAMPLES[id], profile);
}

/** A nameless person like this, small. */
export function sampleOf(sample: Sample, profile: Profile): Mark[] {
  const { marks } = personMarks(factsOf(sample), profile);
  return centred(marks);
}

function centred(marks: readonly Mark[]): Mark[] {
  const box = boundsOfMarks(marks);
  if (!box) return [];
  const size = Math.min(1, (2 * ROOM) / box.height);
  return [
    group(
      marks.map((mark) => scaled(mark, size)),
      { x: -(box.x + box.width / 2) * size, y: -(box.y + box.height / 2) * size },
    ),
  ];
}
