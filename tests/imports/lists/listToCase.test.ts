// A list of people becomes people with their ties, and what could not be taken over is told.

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../src/base/tables.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { aroundChild } from '../../../src/imports/lists/aroundChild.ts';
import type { ListCase } from '../../../src/imports/lists/listToCase.ts';
import { newCaseTables } from '../../../src/model/newCase.ts';
import { CASE_ID } from '../../../src/model/records/arrangement.ts';
import type { Person } from '../../../src/model/records/facts.ts';
import { recordType, TABLE_NAMES } from '../../../src/model/records/registry.ts';
import { caseOf, personIn, tiesIn, toldIn } from '../../support/lists.ts';

function expectSound({ opened }: ListCase): void {
  for (const table of TABLE_NAMES)
    for (const record of Object.values(opened.tables[table]))
      expect(v.safeParse(recordType(table).schema, record).success, table).toBe(true);
}

const CONTACTS = `Contactenlijst Nova
Naam;Relatie tot kind;Geboren;M/V;Telefoon;Woonplaats;Schoenmaat
Nova Jansen;kind;14-5-2015;V;;Zwolle;31
Sara Jansen;moeder;1985;v;06-1;Zwolle;
"Berg, Mo van den";vader;ca. 1980;m;;Utrecht;
Sem Jansen;broer;3 mrt 2018;jongen;;Zwolle;
Oma Els;oma (mz);toen;x?;;;
Els en Jan de Wit;pleegouders;;;;;
juf Ans;juf;;;;;
;buurvrouw;;;;;
Moeder van Sam;moeder van Sam;;;;;
;;;;;;44
`;

describe('a list of contacts', async () => {
  const made = await caseOf(CONTACTS);

  it('becomes people, with what is said of them', () => {
    expect(made.people).toBe(9);
    expect(personIn(made, 'Nova')).toMatchObject({
      ...{ familyName: 'Jansen', gender: 'female', born: { value: '2015-05-14', precision: 'day' } },
      ...{ residenceArea: 'Zwolle', defaultGroup: 'family', foundVia: { kind: 'import' } },
    });
    expect(personIn(made, 'Mo')).toMatchObject({
      familyName: 'van den Berg',
      born: { value: '1980', precision: 'about' },
    });
    expect(personIn(made, 'juf Ans')).toMatchObject({ role: 'juf', defaultGroup: 'professional' });
    expect(personIn(made, '')).toMatchObject({ role: 'buurvrouw', gender: 'female', defaultGroup: 'social' });
    expect(personIn(made, 'Els en Jan de Wit').familyName).toBeUndefined();
  });

  it('draws the ties that follow from what somebody is to the child', () => {
    expect(tiesIn(made)).toEqual([
      ...['Els en Jan de Wit > Nova (foster)', 'Mo > Nova', 'Mo > Sem', 'Oma Els > Sara', 'Sara > Nova', 'Sara > Sem'],
    ]);
    expect(made.opened.tables.caseInfo[CASE_ID]?.indexPersonIds).toEqual([personIn(made, 'Nova').id]);
    expect(personIn(made, 'Sara').role).toBeUndefined();
    expect(personIn(made, 'Moeder van Sam')).toMatchObject({ role: 'moeder van Sam' });
  });

  it('keeps what has no place, or cannot be read', () => {
    expect(personIn(made, 'Oma Els')).toMatchObject({
      ...{ note: 'M/V: x?', born: { value: '', precision: 'unknown', text: 'toen' }, gender: 'female' },
    });
    // A phone number is not for the table.
    expect(personIn(made, 'Sara')).toMatchObject({ workerNote: 'Telefoon: 06-1' });
    expect(personIn(made, 'Sara').note).toBeUndefined();
    expect(made.remarks).toEqual([
      { row: 6, column: 3, kind: 'gender' },
      { row: 6, column: 2, kind: 'dateWords' },
    ]);
  });

  it('tells what was not taken over, with all of it', () => {
    expect(toldIn(made)).toEqual(['rowAbove 1', 'rowWithoutPerson 1', 'columnLeft 1', 'gender 1', 'dateWords 1']);
    const kept = made.opened.report.flatMap((line) => line.kept ?? []);
    expect(kept).toEqual(['Contactenlijst Nova', '44', 'Schoenmaat: 31 · 44']);
    const say = sayIn('nl');
    for (const { sentence } of made.opened.report)
      expect(say(sentence.key, sentence.values)).not.toContain(sentence.key);
  });

  it('is a sound case', () => expectSound(made));
});

describe('names of others', () => {
  it('lead to another row, or to somebody new', async () => {
    const made = await caseOf(
      'Voornaam,Achternaam,Vader,Moeder,Partner,Kinderen\nTim,Bos,Jan Bos,Els,,\nJan,Bos,,,Els Vos,\nAnna,Bos,Jan Bos,els,,"Lot en Piet Vos"',
    );
    expect(tiesIn(made)).toEqual([
      ...['Anna > Lot', 'Anna > Piet', 'Els > Anna', 'Els > Tim', 'Jan = Els', 'Jan > Anna', 'Jan > Tim'],
    ]);
    // "Els" and "Els Vos" are not taken for one another, nor is anybody twice there.
    expect(made.people).toBe(7);
    expect(Object.values(made.opened.tables.person).filter(({ callName }) => callName === 'Els')).toMatchObject([
      ...[
        { gender: 'female', defaultGroup: 'family' },
        { familyName: 'Vos', gender: 'unknown' },
      ],
    ]);
  });

  it('that fit several draw nothing and are kept', async () => {
    const made = await caseOf('Naam;Moeder\nTim Bos;Els\nEls Bos;\nEls Vos;');
    expect(tiesIn(made)).toEqual([]);
    expect(personIn(made, 'Tim').note).toBe('Moeder: Els');
    expect(toldIn(made)).toContain('whichOne 1');
  });

  it('never make somebody their own parent, and say a tie once', async () => {
    const made = await caseOf('Naam;Vader;Partner\nJan Bos;Jan Bos;Els\nEls;Piet;Jan Bos');
    // A father of the same name is somebody else.
    expect(tiesIn(made)).toEqual(['Jan = Els', 'Jan > Jan', 'Piet > Els']);
    for (const { parentId, childId } of Object.values(made.opened.tables.parentLink))
      expect(parentId).not.toBe(childId);
  });
});

it('cells that go on and on are kept, and do not hold anything up', async () => {
  const long = '( '.repeat(200_000);
  const names = Array.from({ length: 20 }, (_, at) => `Kind${at}`).join(', en ');
  const made = await caseOf(`Naam;Rol;Geboren;Kinderen\nJan;${long};${long};${names}`);
  expect(made.people).toBe(1);
  expect(made.remarks.map(({ kind }) => kind)).toEqual(['dateWords', 'names']);
  expect(personIn(made, 'Jan').note).toContain('Kind19');
  // The role and the words for the birth; all of both is told.
  expect(toldIn(made)).toContain('gedcomCutText 2');
  expectSound(made);
  expectSound(await caseOf(`Naam;Organisatie;Vader;Notitie\n${long};${long};${long};${long}`));
}, 10_000);

describe('a list of names alone', () => {
  it('is read from its first row on', async () => {
    const made = await caseOf('Nova Jansen\nSara Jansen\nOma Els\nDhr. de Wit');
    expect(Object.values(made.opened.tables.person).map(({ callName }) => callName)).toEqual([
      ...['Nova', 'Sara', 'Oma Els', 'Dhr. de Wit'],
    ]);
    expect(toldIn(made)).toEqual(['gedcomChooseIndex 1']);
  });

  it('says when a name stands there twice, and keeps both', async () => {
    const made = await caseOf('Naam;Geboren\nTim;2010\nTim;2012\nTim;2010');
    expect(made.people).toBe(3);
    expect(toldIn(made)).toContain('twice 1');
  });
});

it('ages become about a year, and names their parts', async () => {
  const made = await caseOf(
    'Roepnaam;Voornaam;Tussenvoegsel;Achternaam;Leeftijd;Overleden\nSjaan;Adriana;van de;Wiel;81;\nKees;Kees;;Wiel;90;ja',
  );
  expect(personIn(made, 'Sjaan')).toMatchObject({
    ...{ familyName: 'van de Wiel', born: { value: '1945', precision: 'about' }, note: 'Voornaam: Adriana' },
  });
  expect(personIn(made, 'Kees')).toMatchObject({ deceased: true });
  expect(personIn(made, 'Kees').born).toBeUndefined();
});

it('the child of the open map is the one roles are about', async () => {
  const person = (id: string, more: Partial<Person>): Person => ({
    ...{ id, kind: 'person', callName: id, gender: 'female', whereabouts: 'known', defaultGroup: 'family' },
    ...more,
  });
  const tables = {
    ...newCaseTables(() => 'v', { indexPersonIds: ['Nova'] }),
    // Records of the map that the list knows nothing of.
    person: tableOf([person('Nova', { organisationId: 'school', photoAssetId: 'photo' }), person('Sara', {})]),
    parentLink: tableOf([
      { id: 'l', parentId: 'Sara', childId: 'Nova', kind: 'biological' as const, partnershipId: 'couple' },
    ]),
  };
  const made = await caseOf('Naam;Rol\nSem;broer\nEls;oma mz\nMo;vader van Nova', aroundChild(tables));
  expect(tiesIn(made)).toEqual(['Els > Sara', 'Mo > Nova', 'Mo > Sem', 'Sara > Nova', 'Sara > Sem']);
  expect(made.people).toBe(3);
  expect(toldIn(made)).toEqual([]);
});
