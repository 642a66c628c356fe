// From what a genogram says to plain sentences. Two different statements never become the same sentence.
import { assertNever } from '../../../base/assertNever.ts';
import type { Id } from '../../../base/ids.ts';
import type { Say } from '../../../i18n/say.ts';
import { LEFT_OUT } from '../../../model/leftOut.ts';
import { type Person, TOGETHER } from '../../../model/records/facts.ts';
import { DIRECTED_CODES } from '../../../model/records/perception.ts';
import type { Names } from './names.ts';
import { personSentence, pregnancyOf } from './personSentence.ts';
import { quoted, spanWords, withAside } from './phrases.ts';
import type {
  AboutStatement,
  HomeStatement,
  OutsideStatement,
  ParentsStatement,
  PartnersStatement,
  Statement,
  TieStatement,
  TwinsStatement,
} from './statement.ts';

export interface Telling {
  readonly names: Names;
  readonly say: Say;
  readonly personOf: (id: Id) => Person | undefined;
}

export function sentenceOf(statement: Statement, telling: Telling): string {
  const { names, say } = telling;
  switch (statement.is) {
    case 'about':
      return aboutSentence(statement, telling);
    case 'person':
      return personSentence(statement, names, say);
    case 'parents':
      return parentsSentence(statement, telling);
    case 'twins':
      return twinsSentence(statement, telling);
    case 'siblings':
      return `${say('diagrams.tell.siblings', { names: names.start(statement.children) })}.`;
    case 'partners':
      return partnersSentence(statement, telling);
    case 'related':
      return `${say('diagrams.tell.related', { names: names.start(statement.partners) })}.`;
    case 'home':
      return homeSentence(statement, telling);
    case 'tie':
      return tieSentence(statement, telling);
    case 'outside':
      return outsideSentence(statement, telling);
    default:
      return assertNever(statement);
  }
}

function aboutSentence({ people, index, around }: AboutStatement, { names, say }: Telling): string {
  return [
    say('diagrams.tell.genogram', { count: people }),
    ...(index.length > 0 ? [say('diagrams.tell.index', { names: names.list(index) })] : []),
    ...(around ? [say('diagrams.tell.around', { name: names.of(around.personId), count: around.generations })] : []),
  ].join(' ');
}

function outsideSentence({ people, leftOut }: OutsideStatement, { names, say }: Telling): string {
  const tray =
    people.length > 0 ? [say('diagrams.tell.outside', { count: people.length, names: names.list(people) })] : [];
  return [...tray, ...(leftOut > 0 ? [say('diagrams.tell.leftOut', { count: leftOut })] : [])].join(' ');
}

function parentsSentence(statement: ParentsStatement, { names, say, personOf }: Telling): string {
  const { kind, children, parents, to } = statement;
  const values = { count: children.length, children: names.start(children), parents: names.list(parents) };
  const outcomes = new Set(children.map((id) => outcomeOf(personOf(id))));
  const [outcome] = outcomes;
  const text =
    kind === 'biological' && outcomes.size === 1 && outcome !== undefined && outcome !== 'stillborn'
      ? say('diagrams.tell.pregnancyOf', values)
      : say(to === undefined ? `diagrams.tell.child.${kind}` : `diagrams.tell.childOnce.${kind}`, values);
  return withSecret(`${withAside(text, [spanWords(statement, say)], say)}.`, statement.secret, say);
}

/** The worker's mark of a secret on a line. */
const withSecret = (text: string, secret: boolean, say: Say): string =>
  secret ? `${text} ${say('diagrams.tell.secret.line')}` : text;

const outcomeOf = (person: Person | undefined): Person['pregnancyOutcome'] => person && pregnancyOf(person);

const MULTIPLES = ['two', 'three', 'four'] as const;

function twinsSentence({ group, children }: TwinsStatement, { names, say }: Telling): string {
  const many = MULTIPLES[children.length - 2] ?? 'more';
  const word = say(`diagrams.tell.multiple.${many}`);
  return `${say(`diagrams.tell.twins.${group.kind}`, { names: names.start(children), word })}.`;
}

function partnersSentence({ partnership, partners }: PartnersStatement, { names, say }: Telling): string {
  const { kind, status, familyLine } = partnership;
  const values = { names: names.start(partners) };
  const together = say(
    TOGETHER.has(status) ? `diagrams.tell.partners.${kind}` : `diagrams.tell.partnersOnce.${kind}`,
    values,
  );
  const text = withAside(together, [spanWords(partnership, say)], say);
  const whole = `${status === 'current' ? text : say(`diagrams.tell.after.${status}`, { text })}.`;
  const more = familyLine ? `${whole} ${say(`diagrams.tell.familyLine.${familyLine}`)}` : whole;
  return withSecret(more, partnership.secret === true, say);
}

function homeSentence({ household, label, members }: HomeStatement, { names, say }: Telling): string {
  const count = members.length;
  const text =
    label === null
      ? say('diagrams.tell.homeUnnamed', { count, names: names.start(members) })
      : say('diagrams.tell.home', { count, names: names.list(members), label: quoted(label, say) });
  const since = spanWords(household.from ? { from: household.from } : {}, say);
  return `${withAside(text, [since], say)}.`;
}

function tieSentence({ tie, between }: TieStatement, { names, say, personOf }: Telling): string {
  const { code, since, until, period } = tie;
  const [a, b] = DIRECTED_CODES.has(code) ? [tie.aId, tie.bId] : between;
  const key = period === 'past' ? (`diagrams.tell.tieOnce.${code}` as const) : (`diagrams.tell.tie.${code}` as const);
  const line = say(key, { start: names.start([a]), a: names.of(a), b: names.of(b) });
  const when = period === 'now' ? '' : say(`diagrams.tell.period.${period}`);
  const time = spanWords({ ...(since ? { from: since } : {}), ...(until ? { to: until } : {}) }, say);
  const speakers = tie.saidBy.filter((id) => personOf(id) !== undefined);
  const according = speakers.length === 0 ? '' : say('diagrams.tell.according', { names: names.list(speakers) });
  const sentences = [`${withAside(line, [when, time, according], say)}.`];
  const label = tie.label?.trim() ?? '';
  if (label !== '' && label !== LEFT_OUT) sentences.push(say('diagrams.tell.label', { label: quoted(label, say) }));
  return withSecret(sentences.join(' '), tie.secret === true, say);
}
