// Circles that belong together side by side: one look at all of them, one press to one of them.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { rings } from '../../diagrams/rings/rings.ts';
import { subjectsFor } from '../../model/facts/circles.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts } from '../context.tsx';
import { RingPicture } from './RingPicture.tsx';
import type { RingGroup } from './ringGroups.ts';
import type { RingsShown } from './useRings.ts';

interface CirclesOverviewProps {
  readonly shown: RingsShown;
  readonly group: RingGroup;
  readonly onOpen: (schemeId: Id) => void;
}

export function CirclesOverview({ shown, group, onOpen }: CirclesOverviewProps) {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const { tables, view } = shown;
  const today = clock.today();
  const scenes = useMemo(
    () =>
      group.schemeIds.map((schemeId) => {
        const subjectId =
          schemeId === view.schemeId ? view.subjectId : subjectsFor(tables, schemeId, view.perspectiveIds[0])[0];
        const asks = tables.ringScheme[schemeId]?.needsSubject === true;
        const { subjectId: _, ...rest } = view;
        const of = { ...rest, schemeId, ...(asks && subjectId !== undefined ? { subjectId } : {}) };
        return { schemeId, scene: rings.scene({ tables, view: of, say, today }) };
      }),
    [group, tables, view, say, today],
  );
  return (
    <div className="rings-overview">
      {scenes.map(({ schemeId, scene }) => {
        const label = tables.ringScheme[schemeId]?.titleNl ?? say('rings.untitled');
        return (
          <Button key={schemeId} className="rings-small" aria-label={label} onPress={() => onOpen(schemeId)}>
            <RingPicture scene={scene} label={label} />
          </Button>
        );
      })}
    </div>
  );
}
