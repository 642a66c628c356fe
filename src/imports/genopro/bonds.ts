// Makes ties of the emotional and social relations in a GenoPro file; our codes are GenoPro's own (notation A5).
import type { Id } from '../../base/ids.ts';
import { EMOTIONAL_CODES, type EmotionalCode, type Tie } from '../../model/records/perception.ts';
import type { Reading } from './families.ts';
import { listOf, textOf, type XmlElement } from './readXml.ts';

const CODES: ReadonlySet<string> = new Set(EMOTIONAL_CODES);
const SOURCES = [
  ['EmotionalRelationships', 'EmotionalRelationship', 'EmotionalLink'],
  ['SocialRelationships', 'SocialRelationship', 'Connection'],
] as const;

export const readBonds = (reading: Reading): Tie[] =>
  SOURCES.flatMap(([group, name, attribute]) =>
    listOf(reading.root, group, name).flatMap((element) => bondOf(element, attribute, reading) ?? []),
  );

function bondOf(element: XmlElement, attribute: string, { newId, report, people, nameOf }: Reading): Tie | null {
  const { attributes } = element;
  const ends = ['Entity1', 'Entity2'].map((name) => attributes.get(name) ?? '');
  const [aId, bId] = ends.map((end) => people.get(end)) as [Id | undefined, Id | undefined];
  if (aId === undefined || bId === undefined || aId === bId) {
    report.add('left', 'files.gedcomLostReference', ends.join(' – '));
    return null;
  }
  const word = attributes.get(attribute) ?? '';
  const known = CODES.has(word);
  if (!known) report.add('changed', 'files.genoproBond', `${nameOf(aId)} – ${nameOf(bId)}: ${word}`);
  const note = textOf(element, 'Comment').slice(0, 10_000);
  return {
    ...{ id: newId(), aId, bId, period: 'now', saidBy: [] },
    code: known ? (word as EmotionalCode) : 'Other',
    ...(known || word === '' ? {} : { label: word }),
    ...(note === '' ? {} : { note }),
  };
}
