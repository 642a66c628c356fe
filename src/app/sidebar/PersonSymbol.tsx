// The symbol of a person, or their own picture in it, as the drawing has it but without words.
import { useMemo } from 'react';
import { boundsOfMarks } from '../../drawing/bounds.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Gender, Person } from '../../model/records/facts.ts';
import { personMarks } from '../../notation/persons/personMarks.ts';
import type { PersonFacts } from '../../notation/persons/symbol.ts';
import { PROFILES } from '../../notation/profiles.ts';
import { usePalette } from '../canvas/palette.ts';
import { useCase } from './useCase.ts';

const WITHOUT_WORDS = { name: '', ageYears: null, yearsText: '', isIndex: false, showAge: false } as const;

function SymbolView({ facts, size }: { facts: PersonFacts; size: number }) {
  const { tables } = useCase();
  const palette = usePalette();
  const notation = tables.caseInfo[CASE_ID]?.notation ?? 'mcgoldrick';
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
  return <SymbolView facts={facts} size={size} />;
}

export function PersonPicture({ person, size }: { person: Person; size: number }) {
  const { tables } = useCase();
  const asset = person.photoAssetId ? tables.asset[person.photoAssetId] : undefined;
  const facts = useMemo<PersonFacts>(
    () => ({
      ...WITHOUT_WORDS,
      person: { ...person, callName: '' },
      ...(asset ? { photoHref: `data:${asset.mime};base64,${asset.data}` } : {}),
    }),
    [person, asset],
  );
  return <SymbolView facts={facts} size={size} />;
}
