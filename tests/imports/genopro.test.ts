// GenoPro files: everything of the family taken over by meaning, the rest told; hostile ones refused.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/imports/readFile.ts';
import { countedIds } from '../support/ids.ts';

const XML = `<?xml version='1.0' encoding='UTF-8'?>
<GenoPro>
<Software><Version>3.0.1.5</Version></Software>
<GenoMaps><GenoMap Name="Familie">Familie</GenoMap></GenoMaps>
<Individuals>
  <Individual ID="ind00001"><Name>Kees de Wit<First>Kees</First><Last>de Wit</Last></Name>
    <Position BoundaryRect="-60,20,-40,0" GenoMap="g1">-50,10</Position><Gender>M</Gender>
    <Birth><Date>~1950</Date></Birth><IsDead>Y</IsDead><Death><Date>&gt;6 Oct 2001</Date></Death></Individual>
  <Individual ID="ind00002"><Name>Riet<First>Riet</First></Name><Position GenoMap="g1">50,10</Position><Gender>F</Gender>
    <Comment>Woont in &amp; om Zwolle</Comment></Individual>
  <Individual ID="ind00003"><Name>Sanne</Name><Position GenoMap="g1">-40,-70</Position><Gender>F</Gender></Individual>
  <Individual ID="ind00004"><Name>Tom</Name><Position GenoMap="g1">40,-70</Position><Gender>M</Gender></Individual>
  <Individual ID="ind00005"><Name>Rex</Name><Position GenoMap="g1">300,-70</Position><Gender>P</Gender></Individual>
  <Individual ID="ind00006"><Name>Robin</Name><Position GenoMap="g1">120,-70</Position><Gender>M</Gender>
    <TransGender>WomanToMan</TransGender><Hobby>Voetbal</Hobby></Individual>
  <Individual ID="ind00007"><Name></Name><Position GenoMap="g1">160,-70</Position>
    <Death><Cause>Miscarriage</Cause></Death></Individual>
  <Individual ID="ind00008" IndividualInternalHyperlink="ind00003"><Name>Sanne</Name>
    <Position GenoMap="g2">900,900</Position></Individual>
  <Individual ID="__proto__"><Name>Proto</Name><Position GenoMap="g1">220,-70</Position></Individual>
</Individuals>
<Families>
  <Family ID="fam00001"><Relation>CohabitationAndSeparation</Relation><FamilyLine>NoMoreChildren</FamilyLine></Family>
  <Family ID="fam00002"><Relation>Samenzweerders</Relation></Family>
  <Family ID="fam00003"></Family>
</Families>
<PedigreeLinks>
  <PedigreeLink PedigreeLink="Parent" Family="fam00001" Individual="ind00001"/>
  <PedigreeLink PedigreeLink="Parent" Family="fam00001" Individual="ind00002"/>
  <PedigreeLink PedigreeLink="Biological" Family="fam00001" Individual="ind00003" Twin="twin1"/>
  <PedigreeLink PedigreeLink="Adopted" Family="fam00001" Individual="ind00004" Twin="twin1"/>
  <PedigreeLink PedigreeLink="Parent" Family="fam00002" Individual="ind00008"/>
  <PedigreeLink PedigreeLink="Parent" Family="fam00002" Individual="ind00006"/>
  <PedigreeLink PedigreeLink="Foster" Family="fam00002" Individual="ind00005"/>
  <PedigreeLink PedigreeLink="Biological" Family="fam00003" Individual="ind00006"/>
  <PedigreeLink PedigreeLink="Biological" Family="fam00003" Individual="__proto__"/>
  <PedigreeLink PedigreeLink="Biological" Family="fam00003" Individual="ind09999"/>
</PedigreeLinks>
<Twins><Twin ID="twin1" TwinLink="Identical"/></Twins>
<EmotionalRelationships>
  <EmotionalRelationship EmotionalLink="HostileClose" Entity1="ind00003" Entity2="ind00004"><Comment>Al lang</Comment></EmotionalRelationship>
  <EmotionalRelationship EmotionalLink="Dwars" Entity1="ind00001" Entity2="ind00004"/>
</EmotionalRelationships>
<SocialEntities><SocialEntity ID="soc1"><Name>De Vlinder</Name><Position GenoMap="g1">400,-70</Position></SocialEntity></SocialEntities>
<SocialRelationships><SocialRelationship Connection="Caretaker" Entity1="soc1" Entity2="ind00003"/></SocialRelationships>
<Households><Household ID="hh1"><Name>Thuis</Name><Position GenoMap="g1">-100,-40 100,-40 100,-100 -100,-100</Position></Household></Households>
<Labels><Label ID="l1"><Text>Let op!</Text></Label></Labels>
</GenoPro>`;

const zipped = (xml: string): Uint8Array => zipSync({ 'Data.xml': strToU8(xml) });
const open = (bytes: Uint8Array) => readFile(bytes, 'familie.gno', { newId: countedIds('g') });

function opened(bytes: Uint8Array) {
  const result = open(bytes);
  if (!result.ok) throw new Error(result.error.key);
  const { tables, report } = result.value;
  const nameOf = (id: string): string => tables.person[id]?.callName ?? '?';
  const named = (name: string) => Object.values(tables.person).find(({ callName }) => callName === name);
  return { tables, report, nameOf, named };
}

describe('a GenoPro file', () => {
  const { tables, report, nameOf, named } = opened(zipped(XML));

  it('brings the people, each once, by meaning', () => {
    expect(Object.values(tables.person)).toHaveLength(9);
    expect(named('Kees')).toMatchObject({
      familyName: 'de Wit',
      gender: 'male',
      born: { value: '1950', precision: 'about' },
      died: { value: '2001-10-06', precision: 'after' },
    });
    expect(named('Riet')?.note).toBe('Woont in & om Zwolle');
    expect(named('Rex')?.kind).toBe('pet');
    expect(named('Robin')).toMatchObject({ gender: 'male', genderSigns: ['trans'] });
    expect(
      Object.values(tables.person).filter(({ pregnancyOutcome }) => pregnancyOutcome === 'miscarriage'),
    ).toHaveLength(1);
    expect(named('De Vlinder')?.kind).toBe('institution');
  });

  it('brings unions, children, twins, brothers and sisters, relations, households', () => {
    const unions = Object.values(tables.partnership);
    expect(unions.map(({ aId, bId, kind, status }) => [nameOf(aId), nameOf(bId), kind, status])).toEqual([
      ['Kees', 'Riet', 'cohabiting', 'separated'],
      ['Sanne', 'Robin', 'relationship', 'current'],
    ]);
    expect(unions[0]?.familyLine).toBe('noMoreChildren');
    expect(unions[1]?.note).toBe('Samenzweerders');
    const links = Object.values(tables.parentLink).map(({ parentId, childId, kind }) =>
      [nameOf(parentId), nameOf(childId), kind].join(' '),
    );
    expect(links.sort()).toEqual([
      'Kees Sanne biological',
      'Kees Tom adoptive',
      'Riet Sanne biological',
      'Riet Tom adoptive',
      'Robin Rex foster',
      'Sanne Rex foster',
    ]);
    const namesOf = (ids: readonly string[] = []): string[] => ids.map(nameOf).sort();
    expect(Object.values(tables.birthGroup).map(({ kind, childIds }) => [kind, ...namesOf(childIds)])).toEqual([
      ['identical', 'Sanne', 'Tom'],
    ]);
    expect(Object.values(tables.siblingGroup).map(({ childIds }) => namesOf(childIds))).toEqual([['Proto', 'Robin']]);
    expect(
      Object.values(tables.tie).map(({ aId, bId, code, label, note }) => [nameOf(aId), nameOf(bId), code, label, note]),
    ).toEqual([
      ['Sanne', 'Tom', 'HostileClose', undefined, 'Al lang'],
      ['Kees', 'Tom', 'Other', 'Dwars', undefined],
      ['De Vlinder', 'Sanne', 'Caretaker', undefined, undefined],
    ]);
    expect(Object.values(tables.household).map(({ label, memberIds }) => [label, ...namesOf(memberIds)])).toEqual([
      ['Thuis', 'Sanne', 'Tom'],
    ]);
  });

  it('keeps rows and order as they were put by hand, with nobody on anybody', () => {
    const at = (name: string) => Object.values(tables.viewPlacement).find(({ itemId }) => nameOf(itemId) === name);
    expect(at('Kees')?.y).toBe(at('Riet')?.y);
    expect(at('Sanne')?.y).toBeGreaterThan(at('Kees')?.y ?? 0);
    const row = ['Sanne', 'Tom', 'Robin', 'Proto', 'Rex', 'De Vlinder'].map((name) => at(name)?.x ?? 0);
    expect(row).toEqual([...row].sort((a, b) => a - b));
    const places = Object.values(tables.viewPlacement);
    expect(places.every(({ pinned }) => pinned)).toBe(true);
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(a.y !== b.y || Math.abs((a.x ?? 0) - (b.x ?? 0)) >= 96).toBe(true);
  });

  it('tells what was not taken over', () => {
    const keys = report.map(({ sentence, examples }) => [sentence.key, ...examples].join(' '));
    expect(keys).toEqual(
      expect.arrayContaining([
        'files.genoproUnion Sanne – Robin: Samenzweerders',
        'files.genoproBond Kees – Tom: Dwars',
        'files.gedcomLostReference ind09999 (fam00003)',
        'files.genoproLeft Hobby Label',
      ]),
    );
  });

  it('is the same zipped or bare', () => {
    expect(opened(strToU8(XML)).tables).toEqual(tables);
  });
});

describe('a hostile GenoPro file', () => {
  const refusal = (bytes: Uint8Array): string => {
    const result = open(bytes);
    return result.ok ? 'opened' : result.error.key;
  };

  it('is refused: a zip bomb, an entity bomb, a protected file, another zip, nobody in it', () => {
    const bomb = zipSync({ 'Data.xml': new Uint8Array(40_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBe('files.genoproTooLarge');
    const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><GenoPro>&b;</GenoPro>`;
    expect(refusal(zipped(entities))).toBe('files.genoproForeign');
    const locked = zipped(XML);
    locked[6] = (locked[6] ?? 0) | 1;
    expect(refusal(locked)).toBe('files.genoproProtected');
    expect(refusal(zipSync({ 'word/document.xml': strToU8('<w/>') }))).not.toBe('opened');
    expect(refusal(strToU8('<GenoPro></GenoPro>'))).toBe('files.genoproNobody');
    expect(refusal(zipped(`<GenoPro>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</GenoPro>`))).not.toBe('opened');
  });

  it('always gets an answer, whatever is overwritten in it', () => {
    const keys = Reflect.ownKeys(Object.prototype);
    for (const sound of [zipped(XML), strToU8(XML)]) {
      const hit = fc.tuple(fc.nat(sound.length - 1), fc.uint8Array({ minLength: 1, maxLength: 60 }));
      fc.assert(
        fc.property(hit, ([at, piece]) => {
          const bytes = sound.slice();
          bytes.set(piece.subarray(0, bytes.length - at), at);
          expect(refusal(bytes)).toMatch(/^(opened|files\.(?!importFailed))/);
        }),
        { numRuns: 300 },
      );
    }
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
  });
});
