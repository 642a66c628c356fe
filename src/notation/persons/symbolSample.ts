// A sample of one symbol for the legend, made small enough for its box.
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
};

/** Facts of a nameless person who has the symbol. */
export const sampleFacts = (id: SymbolId): PersonFacts => {
  const { person, ...rest } = SAMPLES[id];
  return {
    ageYears: null,
    yearsText: '',
    isIndex: false,
    showAge: false,
    ...rest,
    person: { kind: 'person', gender: 'male', callName: '', ...person },
  };
};

/** Half the height of a sample: a little less than its box, for the rim around letters. */
const ROOM = 12.5;

export function symbolSample(id: SymbolId, profile: Profile): Mark[] {
  const added = ADDED_SYMBOLS.find((symbol) => symbol.id === id);
  // A badge is shown alone: on a symbol this small it could not be read.
  if (added?.layer === 'badge') return added.marks(sampleFacts(id), { ...man, half: { x: 0, y: 0 } }, profile);
  const { marks, box } = personMarks(sampleFacts(id), profile);
  const size = Math.min(1, (2 * ROOM) / box.height);
  const up = (box.y + box.height / 2) * size;
  return [
    group(
      marks.map((mark) => scaled(mark, size)),
      { x: 0, y: -up },
    ),
  ];
}
