// The same circles through two pairs of eyes, and in words where they differ.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { rings } from '../../diagrams/rings/rings.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { type Place, perspectiveDiff } from '../../model/facts/perspectiveDiff.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { RingPicture } from './RingPicture.tsx';
import type { RingsShown } from './useRings.ts';

export function SideBySide({ shown }: { shown: RingsShown }) {
  const say = useRememberedSay();
  const session = useSession();
  const { clock } = usePorts();
  const { tables, view, circle, rings: read, scene } = shown;
  const [chosen, setChosen] = useState<Id | null>(null);
  const here = circle?.perspectiveId;
  const others = recordsOf(tables.perspective).filter(({ id }) => id !== here);
  const filled = new Set(
    Object.values(tables.ringPlacement).flatMap((one) => (one.schemeId === circle?.schemeId ? one.perspectiveId : [])),
  );
  const other = others.find(({ id }) => id === chosen) ?? others.find(({ id }) => filled.has(id)) ?? others[0] ?? null;
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
  const label = read.perspective?.label ?? '';
  return (
    <div className="rings-beside">
      <Choice
        label={say('rings.compareWith')}
        value={other.id}
        options={others.map((one) => ({ id: one.id, label: one.label || say('rings.untitled') }))}
        onChoose={setChosen}
      />
      <div className="rings-pair">
        <RingPicture scene={scene} label={label} />
        <RingPicture scene={otherScene} label={other.label} />
      </div>
      <h2 className="rings-head">{say('rings.differences', { count: differences.length })}</h2>
      <table className="circles-table">
        <thead>
          <tr>
            <th scope="col">{say('rings.tableWho')}</th>
            <th scope="col">{label}</th>
            <th scope="col">{other.label}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ personId, first, second }) => (
            <tr key={personId}>
              <th scope="row">
                <Button className="rings-name" onPress={() => session.select([personId])}>
                  <b>{callNameOf(tables.person[personId], say)}</b>
                </Button>
              </th>
              <td>{placeWords(first)}</td>
              <td>{placeWords(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
