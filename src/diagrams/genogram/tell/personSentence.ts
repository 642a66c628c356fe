// One person in a sentence: who they are, born and died when, where they are if that is drawn.
import type { FuzzyDate } from '../../../base/fuzzyDate.ts';
import type { Key, Say } from '../../../i18n/say.ts';
import { codeKey } from '../../../model/facts/words.ts';
import type { Move, Person } from '../../../model/records/facts.ts';
import { isDead } from '../persons.ts';
import type { Names } from './names.ts';
import { quoted, whenWords, withAside } from './phrases.ts';
import type { PersonStatement } from './statement.ts';

const ADULT = 18;

/** What never lived outside the womb is told of in other words. */
export const pregnancyOf = ({ kind, pregnancyOutcome }: Person): Person['pregnancyOutcome'] =>
  kind === 'pet' || kind === 'institution'
    ? undefined
    : (pregnancyOutcome ?? (kind === 'unborn' ? 'pregnancy' : undefined));

export function personSentence(statement: PersonStatement, names: Names, say: Say): string {
  const { person } = statement;
  const { id } = person;
  const parts = [noun(statement, say), ...lifeOf(statement, say)].join(', ');
  const past = isDead(person) || lost(person);
  // "Er was een miskraam", not "Iemand zonder naam was een miskraam".
  const nameless =
    names.isUnnamed(id) &&
    (person.kind === 'pet' || person.kind === 'institution' || pregnancyOf(person) !== undefined);
  const key: Key = `diagrams.tell.person.${nameless ? 'there' : 'named'}${past ? 'Was' : 'Is'}`;
  const sentence = say(key, { name: names.start([id]), mark: names.mark(id), what: parts });
  return [sentence, ...moreOf(statement, names, say)].join(' ');
}

const lost = (person: Person): boolean => {
  const outcome = pregnancyOf(person);
  return outcome !== undefined && outcome !== 'pregnancy';
};

function noun({ person, age }: PersonStatement, say: Say): string {
  const { gender } = person;
  const outcome = pregnancyOf(person);
  const what =
    person.kind === 'pet' || person.kind === 'institution'
      ? say(`diagrams.tell.noun.${person.kind}`)
      : outcome === 'stillborn'
        ? say(`diagrams.tell.stillborn.${gender}`)
        : outcome
          ? say(`diagrams.tell.noun.${outcome}`)
          : say(`diagrams.tell.noun.${gender}${age !== null && age < ADULT ? 'Young' : ''}`);
  if (age === null || isDead(person) || outcome) return what;
  return say(age === 0 ? 'diagrams.tell.ageZero' : 'diagrams.tell.aged', { what, years: age });
}

function lifeOf({ person, age }: PersonStatement, say: Say): string[] {
  const when = (key: Key, date: FuzzyDate | undefined): string[] => {
    const words = whenWords(date, say);
    return words === '' ? [] : [say(key, { when: words })];
  };
  const outcome = pregnancyOf(person);
  const { born, dueOn } = person;
  const begins =
    outcome && dueOn
      ? when('diagrams.tell.due', dueOn)
      : when(outcome === 'pregnancy' ? 'diagrams.tell.due' : outcome ? 'diagrams.tell.at' : 'diagrams.tell.born', born);
  if (!isDead(person)) return begins;
  const words = whenWords(person.died, say);
  const died = words === '' ? say('diagrams.tell.diedOnce') : say('diagrams.tell.died', { when: words });
  const old =
    age === null || outcome
      ? ''
      : say(age === 0 ? 'diagrams.tell.diedYoung' : 'diagrams.tell.diedAged', { years: age });
  return [...begins, ...(old === '' ? [died] : [died, old])];
}

/** The name within a sentence, and at the beginning of one. */
type Called = Readonly<Record<'name' | 'start', string>>;

/** Sentences of their own: where somebody is, who is no family, the picture in the symbol. */
function moreOf({ person, hasPhoto, isMentor, isOutside }: PersonStatement, names: Names, say: Say): string[] {
  const name = { name: names.of(person.id), start: names.start([person.id]) };
  const more: string[] = [];
  const isPerson = person.kind === 'person';
  if (isPerson && person.whereabouts !== 'known' && !isDead(person)) {
    const country = person.country?.trim() ?? '';
    more.push(
      person.whereabouts === 'abroad' && country !== ''
        ? say('diagrams.tell.where.country', { ...name, country })
        : say(`diagrams.tell.where.${person.whereabouts}`, name),
    );
  }
  if (isOutside) more.push(say('diagrams.tell.outsider', name));
  if (isMentor) more.push(say('diagrams.tell.mentor', name));
  const emoji = person.emoji?.trim() ?? '';
  if (hasPhoto) more.push(say('diagrams.tell.photo', name));
  else if (emoji !== '') more.push(say('diagrams.tell.emoji', { ...name, emoji: quoted(emoji, say) }));
  if (isPerson) for (const sign of person.shownGenderSigns ?? []) more.push(say(`diagrams.tell.sign.${sign}`, name));
  return [...more, ...storyOf(person, name, say)];
}

/** What else is drawn at the symbol: several people in one, moves, a secret, the layer of professionals. */
function storyOf(person: Person, name: Called, say: Say): string[] {
  const { standsFor, moves = [], orientation, conditions = [], familyLine } = person;
  const secret = person.secret?.trim() ?? '';
  const count = standsFor?.count;
  return [
    ...(standsFor
      ? [
          count === undefined
            ? say('diagrams.tell.standsForSome', name)
            : say('diagrams.tell.standsFor', { ...name, count }),
        ]
      : []),
    ...moves.map((move) => moveSentence(move, name, say)),
    ...(orientation ? [say(`diagrams.tell.orientation.${orientation}`, name)] : []),
    ...conditions.map(({ label, region, pattern, colour }) =>
      say('diagrams.tell.condition', {
        ...name,
        label: quoted(label, say),
        region: say(codeKey('conditionRegion', region)),
        pattern: say(codeKey('conditionPattern', pattern)),
        colour: say(codeKey('conditionColour', colour)),
      }),
    ),
    ...(secret === '' ? [] : [say('diagrams.tell.secret.person', name)]),
    ...(familyLine ? [say(`diagrams.tell.familyLine.${familyLine}`)] : []),
  ];
}

function moveSentence({ kind, date, from = '', to = '' }: Move, name: Called, say: Say): string {
  const aside = [
    whenWords(date, say),
    kind === 'house' || from.trim() === '' ? '' : say('diagrams.tell.move.from', { place: from.trim() }),
    kind === 'house' || to.trim() === '' ? '' : say('diagrams.tell.move.to', { place: to.trim() }),
  ];
  return `${withAside(say(`diagrams.tell.move.${kind}`, name), aside, say)}.`;
}
