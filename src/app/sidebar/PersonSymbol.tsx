// The symbol of a person, or their own picture in it, as the drawing has it but without words.
import { useMemo } from 'react';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { CASE_ID, type Notation } from '../../model/records/arrangement.ts';
import type { Asset, Condition, Gender, Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';
import { personMarks } from '../../notation/persons/personMarks.ts';
import type { PersonFacts } from '../../notation/persons/symbol.ts';
import { PROFILES } from '../../notation/profiles.ts';
import { usePalette } from '../canvas/palette.ts';
import { useCase } from './useCase.ts';

const WITHOUT_WORDS = { name: '', ageYears: null, yearsText: '', isIndex: false, showAge: false } as const;

function SymbolView({ facts, size, notation }: { facts: PersonFacts; size: number; notation: Notation }) {
  const palette = usePalette();
  const marks = useMemo(() => personMarks(facts, PROFILES[notation]).marks, [facts, notation]);
  const box = boundsOfMarks(marks) ?? { x: -20, y: -20, width: 40, height: 40 };
  const half = Math.max(20, -box.x, -box.y, box.x + box.width, box.y + box.height) + 2;
  return (
    <svg
      width={size}
      height={size}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      aria-hidden="true"
      className="side-symbol"
    >
      <MarksView marks={marks} palette={palette} />
    </svg>
  );
}

export function GenderSymbol({ gender, size }: { gender: Gender; size: number }) {
  const facts = useMemo<PersonFacts>(
    () => ({ ...WITHOUT_WORDS, person: { kind: 'person', gender, callName: '' } }),
    [gender],
  );
  return <SymbolView facts={facts} size={size} notation={notationOf(useCase().tables)} />;
}

export function ConditionSample({ gender, condition, size }: { gender: Gender; condition: Condition; size: number }) {
  const { region, pattern, colour } = condition;
  const facts = useMemo<PersonFacts>(
    () => ({
      ...WITHOUT_WORDS,
      person: { kind: 'person', gender, callName: '', conditions: [{ region, pattern, colour, label: '' }] },
    }),
    [gender, region, pattern, colour],
  );
  return <SymbolView facts={facts} size={size} notation={notationOf(useCase().tables)} />;
}

export const notationOf = (tables: Tables): Notation => tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick';

export const assetOfPerson = (tables: Tables, person: Person): Asset | undefined =>
  person.photoAssetId ? tables.asset[person.photoAssetId] : undefined;

export function PersonPicture({ person, size }: { person: Person; size: number }) {
  const { tables } = useCase();
  return <Picture person={person} size={size} asset={assetOfPerson(tables, person)} notation={notationOf(tables)} />;
}

interface PictureProps {
  readonly person: Person;
  readonly size: number;
  readonly asset: Asset | undefined;
  readonly notation: Notation;
}

/** Takes everything it needs, so that an unchanged person is not drawn again. */
export function Picture({ person, size, asset, notation }: PictureProps) {
  const facts = useMemo<PersonFacts>(
    () => ({
      ...WITHOUT_WORDS,
      person: { ...person, callName: '' },
      ...(asset ? { photoHref: `data:${asset.mime};base64,${asset.data}` } : {}),
    }),
    [person, asset],
  );
  return <SymbolView facts={facts} size={size} notation={notation} />;
}
