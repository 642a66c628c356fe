// What a text comes to, as one short line of text: the records made or changed, the questions, the first fault.
import type { Rec } from '../../src/base/tables.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { newCaseTables } from '../../src/model/newCase.ts';
import { CASE_ID } from '../../src/model/records/arrangement.ts';
import type { Person } from '../../src/model/records/facts.ts';
import type { TableName, Tables } from '../../src/model/records/registry.ts';
import { interpret } from '../../src/shorthand/interpret.ts';
import type { Setting } from '../../src/shorthand/setting.ts';
import { countedIds } from '../support/ids.ts';

export const NINE_LINES = `Mark m 1980 // Sanne v 1984: Tim! m 2010, Lotte v 2012
Mark x Kim v 1986: Daan m 2018
Henk m 1948 +2019 x Ria v 1950: Mark, Peter m 1977
Joop m 1952 x Annie v 1954: Sanne, Eva v 1988
Peter x Joyce v 1979
pleegmoeder Tim: Marja 1970
Tim == Sanne
Tim >< Mark
Sanne -/- Annie`;

export const settingOf = (over: Partial<Setting> = {}): Setting => ({
  say: sayIn('nl'),
  today: '2026-11-22',
  newId: countedIds(),
  visible: (tables) => tables,
  heard: true,
  selected: null,
  answers: new Map(),
  ...over,
});

export const emptyCase = (): Tables => newCaseTables(countedIds('start'));

const SIGNS = { female: ' v', male: ' m', other: ' nb', unknown: '' } as const;
const date = (one: Person['born'], sign = ''): string =>
  one
    ? ` ${sign}${one.precision === 'about' ? 'ca ' : one.precision === 'before' ? '<' : one.precision === 'after' ? '>' : ''}${one.value}`
    : '';

const personWords = (one: Person): string =>
  [
    one.callName || '?',
    one.familyName ? ` ${one.familyName.toUpperCase()}` : '',
    SIGNS[one.gender],
    one.kind === 'person' ? '' : ` ${one.kind}`,
    date(one.born),
    date(one.dueOn, 'due '),
    date(one.died, '+'),
    one.deceased ? ' +' : '',
    one.note ? ` "${one.note}"` : '',
    one.role ? ` (${one.role})` : '',
    one.defaultGroup === 'family' ? '' : ` ${one.defaultGroup}`,
  ].join('');

export function told(text: string, start: Tables, over: Partial<Setting> = {}): string {
  const { lines, tables } = interpret(text, start, settingOf({ newId: countedIds('new'), ...over }));
  const name = (id: string): string => tables.person[id]?.callName || '?';
  const changed = <T extends TableName>(table: T): Tables[T][string][] =>
    (Object.values(tables[table]) as unknown as (Rec & Tables[T][string])[]).filter(
      (one) => one !== start[table][one.id],
    );
  const people = changed('person').map((one) => `${start.person[one.id] ? '~' : ''}${personWords(one)}`);
  const facts = [
    ...changed('partnership').map(
      (one) =>
        `${name(one.aId)}+${name(one.bId)} ${one.kind}-${one.status}${date(one.from, 'from ')}${date(one.to, 'to ')}`,
    ),
    ...changed('parentLink').map(
      (one) =>
        `${name(one.parentId)}>${name(one.childId)}${one.kind === 'biological' ? '' : ` ${one.kind}`}${date(one.from, 'from ')}${date(one.to, 'to ')}`,
    ),
    ...changed('household').map(
      (one) => `${one.label}: ${one.memberIds.map(name).join('+')}${date(one.from, 'from ')}`,
    ),
    ...changed('birthGroup').map((one) => `${one.kind} twins ${one.childIds.map(name).join('+')}`),
    ...changed('tie').map((one) =>
      [
        `${name(one.aId)}-${name(one.bId)} ${one.code}`,
        one.roleOfB && `(${one.roleOfB})`,
        one.label && `«${one.label}»`,
        one.note && `"${one.note}"`,
      ]
        .filter((part) => part)
        .join(' '),
    ),
    ...changed('ringPlacement').map(
      (one) => `${name(one.personId)} in ${one.schemeId} ${one.sector ?? ''} ${one.ring}`,
    ),
    ...changed('supportRating').map((one) => `${name(one.giverId)} ${one.type}${one.level}`),
  ];
  const index = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const before = start.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const asked = lines.flatMap(({ questions }) =>
    questions.map(
      (one) =>
        `? ${one.text} [${one.choices.map((choice) => (choice.answer === one.chosen ? `*${choice.text}` : choice.text)).join(' | ')}]`,
    ),
  );
  const faults = lines.flatMap(({ fault }) =>
    fault
      ? [
          `! «${text.slice(fault.start, fault.end)}» ${[fault.text, ...fault.fixes.map((fix) => `[${fix.text}]`)].join(' ')}`,
        ]
      : [],
  );
  return [
    people.join(', '),
    facts.join(', '),
    index.join() === before.join() ? '' : `about ${index.map(name).join('+') || 'nobody'}`,
    ...asked,
    ...faults,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
