// Who may be somebody the map has already.
import { expect, it } from 'vitest';
import { maybeKnown } from '../../../src/imports/lists/knownPeople.ts';
import type { Person } from '../../../src/model/records/facts.ts';

let n = 0;
const person = (callName: string, more: Partial<Person> = {}): Person => ({
  ...{ id: `p${n++}`, kind: 'person', callName, gender: 'unknown', whereabouts: 'known', defaultGroup: 'family' },
  ...more,
});
const year = (value: string, precision: 'year' | 'day' | 'about' = 'year') => ({ born: { value, precision } });
const asks = (coming: Person, ...there: Person[]): string[] =>
  maybeKnown([coming], there).flatMap(({ known }) => known.map(({ id }) => id));

it('asks about the same name, whatever its capitals, accents and parts', () => {
  const zoe = person('Zoë', { familyName: 'Jansen' });
  expect(asks(person('zoe'), zoe)).toEqual([zoe.id]);
  expect(asks(person('Zoe Jansen'), zoe)).toEqual([zoe.id]);
  expect(asks(person('Zoë', { familyName: 'jansen' }), zoe)).toEqual([zoe.id]);
  expect(asks(person('Zoë', { familyName: 'Bakr' }), zoe)).toEqual([]);
  expect(asks(person('Zo'), zoe)).toEqual([]);
  expect(asks(person(''), person(''))).toEqual([]);
});

it('does not ask when the births tell that it is somebody else', () => {
  const sara = person('Sara', year('1985-03-02', 'day'));
  expect(asks(person('Sara', year('1985')), sara)).toEqual([sara.id]);
  expect(asks(person('Sara', year('1987', 'about')), sara)).toEqual([sara.id]);
  expect(asks(person('Sara', year('1986')), sara)).toEqual([]);
  expect(asks(person('Sara', year('1985-03-03', 'day')), sara)).toEqual([]);
  expect(asks(person('Sara', { born: { value: '', precision: 'unknown', text: 'toen' } }), sara)).toEqual([sara.id]);
});

it('names the likeliest first', () => {
  const [far, near] = [person('Jan'), person('Jan', { familyName: 'Bos', ...year('1950') })];
  expect(asks(person('Jan', { familyName: 'Bos', ...year('1950') }), far, near)).toEqual([near.id, far.id]);
});
