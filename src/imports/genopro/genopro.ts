// Opens a GenoPro file (.gno, zipped or bare XML) as a new map: people, unions, children, twins, relations, households
// and places (notation, file formats, D1); tells what was left.
import type { Id, NewId } from '../../base/ids.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Steps } from '../../base/steps.ts';
import { tableOf } from '../../base/tables.ts';
import { transact } from '../../base/transact.ts';
import type { Problem } from '../../model/caseFile/problem.ts';
import { repair } from '../../model/integrity.ts';
import { newCaseTables } from '../../model/newCase.ts';
import type { Person } from '../../model/records/facts.ts';
import type { Records, Tables } from '../../model/records/registry.ts';
import { noStamps } from '../../model/stamps.ts';
import { type ImportFormat, type OpenedFile, REPORT_GROUPS, titleOfFile } from '../format.ts';
import { reportOf } from '../kring.ts';
import { createReport, type Report } from '../report.ts';
import { readBonds } from './bonds.ts';
import { type Reading, readFamilies, readHouseholds } from './families.ts';
import { readEntity, readIndividual } from './people.ts';
import { placesOf, type Standing, standingOf } from './positions.ts';
import { idOf, listOf, readXml, type XmlElement } from './readXml.ts';
import { isZip, xmlOf } from './unpack.ts';

const MAX_PEOPLE = 25_000;
const ROOT = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<GenoPro[\s>]/;
/** What GenoPro keeps beside the family and we have no place for. */
const NOT_TAKEN = [
  'Labels',
  'Shapes',
  'Occupations',
  'Educations',
  'Contacts',
  'Places',
  'Pictures',
  'SourcesAndCitations',
];

export const genopro: ImportFormat = {
  id: 'genopro',
  extensions: ['gno'],
  recognises: (bytes) =>
    isZip(bytes) ? holdsDataXml(bytes) : ROOT.test(new TextDecoder().decode(bytes.subarray(0, 1024))),
  *read(bytes, name, newId): Steps<Result<OpenedFile, Problem>> {
    const xml = xmlOf(bytes);
    if (!xml.ok) return err({ key: xml.error });
    yield 0.3;
    const root = readXml(xml.value);
    if (!root) return err({ key: 'files.genoproForeign' });
    yield 0.6;
    const individuals = listOf(root, 'Individuals', 'Individual');
    if (individuals.length === 0) return err({ key: 'files.genoproNobody' });
    if (individuals.length > MAX_PEOPLE) return err({ key: 'files.gedcomTooMany', values: { most: MAX_PEOPLE } });
    const report = createReport(REPORT_GROUPS);
    const raw = tablesOf(root, titleOfFile(name), newId, report);
    const issues: ReturnType<typeof repair> = [];
    const { tables } = transact<Records>(raw, newId, (tx) => {
      issues.push(...repair(tx));
    });
    const size = (table: 'person' | 'partnership' | 'parentLink'): number => Object.keys(tables[table]).length;
    return ok({
      tables,
      title: titleOfFile(name),
      report: [
        {
          group: 'attention',
          sentence: {
            key: 'files.gedcomTaken',
            values: { people: size('person'), unions: size('partnership'), links: size('parentLink') },
          },
          examples: [],
        },
        { group: 'attention', sentence: { key: 'files.gedcomChooseIndex' }, examples: [] },
        ...reportOf(tables, issues),
        ...report.lines(),
      ],
      caseId: null,
      stamps: noStamps(),
    });
  },
};

/** The name of a zip's first entry stands 30 bytes from its start. */
const holdsDataXml = (bytes: Uint8Array): boolean =>
  /data\.xml/i.test(new TextDecoder('latin1').decode(bytes.subarray(30, 30 + 300)));

function tablesOf(root: XmlElement, title: string, newId: NewId, report: Report): Tables {
  const people = new Map<string, Id>();
  const all: Person[] = [];
  const standing: Standing[] = [];
  const again: XmlElement[] = [];
  const take = (element: XmlElement, person: Person): void => {
    all.push(person);
    if (people.has(idOf(element))) report.add('attention', 'files.gedcomDoubleNumber', person.callName);
    else people.set(idOf(element), person.id);
    standing.push(...[standingOf(element, person.id)].flatMap((one) => one ?? []));
  };
  for (const element of listOf(root, 'Individuals', 'Individual')) {
    if (element.attributes.has('IndividualInternalHyperlink')) again.push(element);
    else take(element, readIndividual(element, newId(), report));
  }
  for (const element of listOf(root, 'SocialEntities', 'SocialEntity'))
    take(element, readEntity(element, newId(), report));
  for (const element of again) {
    const id = people.get(element.attributes.get('IndividualInternalHyperlink') ?? '');
    if (id === undefined) take(element, readIndividual(element, newId(), report));
    else people.set(idOf(element), id);
  }
  for (const group of NOT_TAKEN)
    for (const element of root.children.find((child) => child.name === group)?.children ?? [])
      report.add('left', 'files.genoproLeft', element.name);

  const base = newCaseTables(newId, { title });
  const [view] = Object.values(base.view);
  const person = tableOf(all);
  const reading: Reading = { root, newId, report, people, nameOf: (id) => person[id]?.callName || '?' };
  const { partnerships, parentLinks, birthGroups, siblingGroups } = readFamilies(reading);
  return {
    ...base,
    person,
    partnership: tableOf(partnerships),
    parentLink: tableOf(parentLinks),
    birthGroup: tableOf(birthGroups),
    siblingGroup: tableOf(siblingGroups),
    tie: tableOf(readBonds(reading)),
    household: tableOf(readHouseholds(reading, standing)),
    viewPlacement: tableOf(view ? placesOf(view.id, standing) : []),
  };
}
