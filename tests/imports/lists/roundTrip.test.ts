// The lists that the product writes itself are read back with their columns matched by themselves.
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';
import { DEFAULT_OPTIONS } from '../../../src/exports/format.ts';
import { makeFile } from '../../../src/exports/makeFile.ts';
import { xlsx } from '../../../src/exports/xlsx.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/languages.ts';
import { sayIn } from '../../../src/i18n/say.ts';
import { readList } from '../../../src/imports/lists/readList.ts';
import type { MaskedTables } from '../../../src/model/masked.ts';
import type { Person } from '../../../src/model/records/facts.ts';
import { exportInput, exportPorts } from '../../support/exportInput.ts';
import { caseOfSheet, choiceOf, sheetIn } from '../../support/lists.ts';
import { novaTables } from '../../support/nova.ts';

const nova = (await novaTables()) as MaskedTables;

async function bytesOf(format: typeof csv, language: Language): Promise<Uint8Array> {
  const options = { ...DEFAULT_OPTIONS, list: 'people' as const };
  const made = await makeFile(
    format,
    exportInput({ tables: nova, language, say: sayIn(language), options }),
    exportPorts(),
  );
  if (!made.ok) throw new Error(made.error.key);
  return made.value.bytes;
}

/** What a list of people can tell of one. */
const told = ({
  callName,
  familyName,
  kind,
  gender,
  born,
  died,
  role,
  occupation,
  residenceArea,
  defaultGroup,
  note,
}: Person) =>
  JSON.stringify({
    ...{ callName, familyName, kind, gender, occupation, residenceArea, note },
    ...{ born: born?.value, died: died?.value, role, defaultGroup },
  });

describe.each(Object.keys(LANGUAGES) as Language[])('our own list of people in %s', (language) => {
  it.each([
    ['CSV', csv],
    ['Excel', xlsx],
  ])('as %s comes back the same', async (_name, format) => {
    const sheet = sheetIn(await readList(await bytesOf(format, language)));
    const { columns } = choiceOf(sheet);
    expect(columns.slice(0, 13)).toEqual([
      ...['name', 'familyName', 'kind', 'gender', 'born', 'died', 'age', 'role', 'occupation', 'organisation'],
      ...['place', 'group', 'note'],
    ]);
    const { opened, remarks, people } = caseOfSheet(sheet);
    expect(people).toBe(Object.keys(nova.person).length);
    const back = Object.values(opened.tables.person).map(told).sort();
    const before = Object.values(nova.person).map(told).sort();
    expect(back).toEqual(before);
    expect(remarks.filter(({ kind }) => kind !== 'dateWords')).toEqual([]);
    expect(
      Object.values(opened.tables.organisation)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      [
        ...new Set(
          Object.values(nova.person).flatMap(
            ({ organisationId }) => nova.organisation[organisationId ?? '']?.name ?? [],
          ),
        ),
      ].sort(),
    );
  });
});
