// Headings of lists as people write them, in Dutch and English.
import { describe, expect, it } from 'vitest';
import { guessColumns, guessHeadingRow } from '../../../src/imports/lists/columns.ts';

describe('columns', () => {
  it.each([
    ['Naam', 'name'],
    ['VOORNAAM:', 'firstName'],
    ['Roepnaam', 'callName'],
    ['tussenvoegsel', 'prefix'],
    ['Achternaam', 'familyName'],
    ['Geb. datum', 'born'],
    ['geboortedatum (dd-mm-jjjj)', 'born'],
    ['M/V', 'gender'],
    ['Overleden op', 'died'],
    ['Relatie tot het kind', 'role'],
    ['Relatie tot cliënt', 'role'],
    ['Moeder', 'mother'],
    ['Ouder 2', 'parents'],
    ['E-mail', 'contact'],
    ['Tel.nr.', 'contact'],
    ['Woonplaats', 'place'],
    ['Beroep / functie', 'skip'],
    ['Kring', 'note'],
    ['Full name', 'name'],
    ['Date of birth', 'born'],
    ['__proto__', 'skip'],
    ['constructor', 'skip'],
    ['', 'skip'],
    ['x'.repeat(5000), 'skip'],
  ])('knows "%.40s" as %s', (heading, kind) => {
    expect(guessColumns([heading])).toEqual([kind]);
  });

  it('keeps a second column of the same kind as a note', () => {
    expect(guessColumns(['Naam', 'Naam', 'Telefoon', 'Mobiel'])).toEqual(['name', 'note', 'contact', 'contact']);
  });

  it('finds the headings under a title, and none where there are none', () => {
    expect(
      guessHeadingRow([
        ['Contacten', ''],
        ['Naam', 'Geboren'],
        ['Nova', '2015'],
      ]),
    ).toBe(1);
    expect(guessHeadingRow([['Naam'], ['Nova']])).toBe(0);
    expect(
      guessHeadingRow([
        ['Nova Jansen', '2015'],
        ['Sara Jansen', '1985'],
      ]),
    ).toBeNull();
    // A cell that is also a heading does not make its row the headings.
    expect(
      guessHeadingRow([
        ['Nova', 'kind', 'x'],
        ['Mo', 'vader', 'y'],
      ]),
    ).toBeNull();
    expect(
      guessHeadingRow([
        ['Kind', 'Vader', 'Moeder'],
        ['Nova', 'Mo', 'Sara'],
      ]),
    ).toBe(0);
    expect(guessColumns(['Kind', 'Vader', 'Moeder'])).toEqual(['name', 'father', 'mother']);
    expect(guessHeadingRow([])).toBeNull();
  });
});
