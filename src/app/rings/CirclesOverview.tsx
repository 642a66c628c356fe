// Circles that belong together side by side: one look at all of them, one press to one of them.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { circleViews } from '../../diagrams/rings/circlesOverview.ts';
import { rings } from '../../diagrams/rings/rings.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { View } from '../../model/records/arrangement.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts } from '../context.tsx';
import { RingPicture } from './RingPicture.tsx';

interface CirclesOverviewProps {
  readonly tables: MaskedTables;
  readonly view: View;
  readonly onOpen: (schemeId: Id) => void;
}

export function CirclesOverview({ tables, view, onOpen }: CirclesOverviewProps) {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const today = clock.today();
  const scenes = useMemo(
    () => circleViews(tables, view).map((of) => ({ of, scene: rings.scene({ tables, view: of, say, today }) })),
    [tables, view, say, today],
  );
  return (
    <div className="rings-overview">
      {scenes.map(({ of: { schemeId = '' }, scene }) => {
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
