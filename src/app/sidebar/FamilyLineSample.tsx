// A short piece of the line between partners, or from parent to child, as the legend draws it.
import { memo } from 'react';
import type { Mark } from '../../drawing/mark.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import type { ParentLinkKind, Partnership } from '../../model/records/facts.ts';
import { childLinkMarks } from '../../notation/childLinks.ts';
import { PROFILES } from '../../notation/profiles.ts';
import { unionMarks } from '../../notation/unions.ts';
import { usePalette } from '../canvas/palette.ts';
import { notationOf } from './PersonSymbol.tsx';
import { useCase } from './useCase.ts';

const PATH = [
  { x: -26, y: 0 },
  { x: 26, y: 0 },
];

const Sample = memo(function Sample({ marks }: { marks: readonly Mark[] }) {
  return (
    <svg className="side-sample" viewBox="-28 -12 56 24" width="56" height="24" aria-hidden="true">
      <MarksView marks={marks} palette={usePalette()} />
    </svg>
  );
});

export function UnionSample({ kind, status }: Pick<Partnership, 'kind' | 'status'>) {
  const profile = PROFILES[notationOf(useCase().tables)];
  return <Sample marks={unionMarks(kind, status, PATH, { profile })} />;
}

export function ChildLinkSample({ kind }: { kind: ParentLinkKind }) {
  const profile = PROFILES[notationOf(useCase().tables)];
  return <Sample marks={childLinkMarks(kind, PATH, { profile })} />;
}
