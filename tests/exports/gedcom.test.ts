// GEDCOM: what the product writes, it reads back as the same family; what is lost is told.
import { describe, expect, it } from 'vitest';
import { finished } from '../../src/base/steps.ts';
import { gedcom } from '../../src/exports/gedcom.ts';
import { makeFile } from '../../src/exports/makeFile.ts';
import { gedcom as gedcomImport } from '../../src/imports/gedcom/gedcom.ts';
import type { MaskedTables } from '../../src/model/masked.ts';
import type { Tables } from '../../src/model/records/registry.ts';
import { exportInput, exportPorts } from '../support/exportInput.ts';
import { countedIds } from '../support/ids.ts';
import { novaTables } from '../support/nova.ts';

const nova = await novaTables();

async function written(tables: Tables) {
  const made = await makeFile(gedcom, exportInput({ tables: tables as MaskedTables }), exportPorts());
  if (!made.ok) throw new Error(`${made.error.key} ${JSON.stringify(made.error.values)}`);
  return { ...made.value, text: new TextDecoder().decode(made.value.bytes) };
}

const nameOf = (tables: Tables, id: string): string =>
  `${tables.person[id]?.callName} ${tables.person[id]?.familyName ?? ''}`.trim();

const parenthood = (tables: Tables): string[] =>
  Object.values(tables.parentLink)
    .map(({ parentId, childId, kind }) => `${nameOf(tables, parentId)} > ${nameOf(tables, childId)}: ${kind}`)
    .sort();

const couples = (tables: Tables): string[] =>
  Object.values(tables.partnership)
    .map(({ aId, bId }) => [nameOf(tables, aId), nameOf(tables, bId)].sort().join(' & '))
    .sort();

describe('gedcom', () => {
  it('comes back as the same people, couples, parents and days', async () => {
    const { bytes } = await written(nova);
    const result = finished(gedcomImport.read(bytes, 'nova.ged', countedIds()));
    if (!result.ok) throw new Error(result.error.key);
    const back = result.value.tables;
    const people = (tables: Tables) =>
      Object.keys(tables.person)
        .map((id) => nameOf(tables, id))
        .sort();
    expect(people(back)).toEqual(people(nova));
    expect(parenthood(back)).toEqual(parenthood(nova));
    expect(couples(back)).toEqual(expect.arrayContaining(couples(nova)));
    const born = (tables: Tables) =>
      Object.values(tables.person)
        .map((one) => `${nameOf(tables, one.id)} ${one.born?.value ?? ''}`)
        .sort();
    expect(born(back)).toEqual(born(nova));
  });

  it('tells what is lost, and for whom and of which day it is', async () => {
    const { notes, text } = await written(nova);
    expect(notes.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['reports.lostTies', 'reports.lostPlaces', 'reports.lostHouseholds']),
    );
    expect(text).toContain('1 NOTE Stand van 22-11-2026 · weergave: samen aan tafel');
  });

  it('keeps every line short and whole, whatever people are called', async () => {
    const [first] = Object.values(nova.person);
    const callName = '0 @I1@ INDI\r\n1 NAME /Kwaad/';
    const person = { ...nova.person, [first?.id ?? '']: { ...first, callName, occupation: 'x'.repeat(900) } };
    const { text } = await written({ ...nova, person } as Tables);
    for (const line of text.split('\r\n').filter((one) => one !== '')) {
      expect(line.replace('\ufeff', '')).toMatch(/^\d (@\w+@ )?[A-Z_]+( .*)?$/);
      expect(line.length).toBeLessThan(255);
    }
    expect(text).toContain('1 NAME 0 @@I1@@ INDI 1 NAME -Kwaad-');
  });
});
