// The same circles through two pairs of eyes, and in words where they differ.
import { useMemo } from 'react';
import { rings } from '../../diagrams/rings/rings.ts';
import { type Place, perspectiveDiff } from '../../model/facts/perspectiveDiff.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts } from '../context.tsx';
import { Beside } from './Beside.tsx';
import { useOtherEyes } from './useOtherEyes.ts';
import type { RingsShown } from './useRings.ts';

export function SideBySide({ shown }: { shown: RingsShown }) {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const { tables, view, circle, rings: read, scene } = shown;
  const filled = new Set(
    Object.values(tables.ringPlacement).flatMap((one) => (one.schemeId === circle?.schemeId ? one.perspectiveId : [])),
  );
  const { others, other, setChosen } = useOtherEyes(tables, circle?.perspectiveId, filled);
  const otherId = other?.id;
  const today = clock.today();
  const otherScene = useMemo(
    () =>
      otherId === undefined ? null : rings.scene({ tables, view: { ...view, perspectiveIds: [otherId] }, say, today }),
    [tables, view, otherId, say, today],
  );
  if (!circle || !other || !scene || !otherScene) return <p className="rings-alone">{say('rings.noOtherEyes')}</p>;
  const differences = perspectiveDiff(tables, { ...circle, first: circle.perspectiveId, second: other.id });
  const placeWords = (place: Place | undefined): string => {
    if (!place) return say('rings.notPlacedHere');
    const ring = read.scheme?.rings.find((one) => one.ring === place.ring)?.labelNl ?? '';
    const sector = read.scheme?.sectors.find((one) => one.key === place.sector)?.labelNl;
    return sector ? say('diagrams.rings.cell', { ring, sector }) : ring;
  };
  return (
    <Beside
      tables={tables}
      scenes={[scene, otherScene]}
      label={read.perspective?.label ?? ''}
      other={other}
      others={others}
      onChoose={setChosen}
      differences={differences.map(({ personId, first, second }) => ({
        personId,
        first: placeWords(first),
        second: placeWords(second),
      }))}
    />
  );
}
