// The standard family that every entrance has to come to, and how it is read back from the map as it was kept.
import { readFile } from 'node:fs/promises';

/** The standard family in nine lines, as somebody types it: no capitals needed. */
export const NINE_LINES = [
  'mark m 1980 // sanne v 1984: tim! m 2010, lotte v 2012',
  'mark x kim v 1986: daan m 2018',
  'henk m 1948 +2019 x ria v 1950: mark, peter m 1977',
  'joop m 1952 x annie v 1954: sanne, eva v 1988',
  'peter x joyce v 1979',
  'pleegmoeder tim: marja 1970',
  'tim == sanne',
  'tim >< mark',
  'sanne -/- annie',
];

export const STANDARD = {
  people: [
    'Annie female 1954',
    'Daan male 2018',
    'Eva female 1988',
    'Henk male 1948 †2019',
    'Joop male 1952',
    'Joyce female 1979',
    'Kim female 1986',
    'Lotte female 2012',
    'Marja female 1970',
    'Mark male 1980',
    'Peter male 1977',
    'Ria female 1950',
    'Sanne female 1984',
    'Tim male 2010 !',
  ],
  partnerships: [
    'Annie Joop current',
    'Henk Ria current',
    'Joyce Peter current',
    'Kim Mark current',
    'Mark Sanne divorced',
  ],
  parentLinks: [
    'Annie Eva biological',
    'Annie Sanne biological',
    'Henk Mark biological',
    'Henk Peter biological',
    'Joop Eva biological',
    'Joop Sanne biological',
    'Kim Daan biological',
    'Marja Tim foster',
    'Mark Daan biological',
    'Mark Lotte biological',
    'Mark Tim biological',
    'Ria Mark biological',
    'Ria Peter biological',
    'Sanne Lotte biological',
    'Sanne Tim biological',
  ],
  ties: ['Annie Sanne Cutoff', 'Mark Tim Discord', 'Sanne Tim Friendship'],
};

/** Saves the map as a file, which is no part of what is counted, and tells who is in it. */
export async function familyOf(page) {
  const started = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const text = await readFile(await (await started).path(), 'utf8');
  const records = { person: [], partnership: [], parentLink: [], tie: [], caseInfo: [] };
  for (const line of text.split('\n')) {
    if (!/^[0-9a-f]{8} \[/.test(line)) continue;
    const [table, record] = JSON.parse(line.slice(9));
    records[table]?.push(record);
  }
  const index = records.caseInfo[0]?.indexPersonIds ?? [];
  const names = new Map(records.person.map((one) => [one.id, one.callName]));
  const couple = ({ aId, bId }) => [names.get(aId), names.get(bId)].sort().join(' ');
  const year = (date) => date?.value ?? '';
  return {
    people: records.person
      .map(({ id, callName, gender, born, died }) =>
        [callName, gender, year(born), died ? `†${year(died)}` : '', index.includes(id) ? '!' : '']
          .filter((part) => part !== '')
          .join(' '),
      )
      .sort(),
    partnerships: records.partnership.map((one) => `${couple(one)} ${one.status}`).sort(),
    parentLinks: records.parentLink
      .map((one) => `${names.get(one.parentId)} ${names.get(one.childId)} ${one.kind}`)
      .sort(),
    ties: records.tie.map((one) => `${couple(one)} ${one.code}`).sort(),
  };
}
