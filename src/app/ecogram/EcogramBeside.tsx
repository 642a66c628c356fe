// The ecogram through two pairs of eyes, and in words where they see the contact differently.
import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { recordsOf, tableOf } from '../../base/tables.ts';
import { ecogram as kind } from '../../diagrams/ecogram/ecogram.ts';
import type { Scene } from '../../drawing/scene.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { tieDiff } from '../../model/facts/tieDiff.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Tie } from '../../model/records/perception.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts, useSession } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { RingPicture } from '../rings/RingPicture.tsx';
import type { EcogramShown } from './useEcogram.ts';

export function EcogramBeside({ shown, scene }: { shown: EcogramShown; scene: Scene | null }) {
  const say = useRememberedSay();
  const session = useSession();
  const { clock } = usePorts();
  const { tables, view, ecogram } = shown;
  const [chosen, setChosen] = useState<Id | null>(null);
  const others = recordsOf(tables.perspective).filter(({ id }) => id !== ecogram.perspective?.id);
  const filled = new Set(recordsOf(tables.tie).flatMap(({ perspectiveId }) => perspectiveId ?? []));
  const other = others.find(({ id }) => id === chosen) ?? others.find(({ id }) => filled.has(id)) ?? others[0];
  const otherId = other?.id;
  const today = clock.today();
  const otherView = useMemo(() => {
    if (otherId === undefined) return null;
    const own = recordsOf(tables.view).find(
      ({ type, perspectiveIds }) => type === view.type && perspectiveIds[0] === otherId,
    );
    return own ?? { id: `${view.id}/${otherId}`, type: view.type, title: '', perspectiveIds: [otherId] };
  }, [tables, view, otherId]);
  const otherScene = useMemo(() => {
    if (!otherView) return null;
    // A view that was never opened has no places yet.
    const places = tables.view[otherView.id] ? [] : kind.arrange(tables, otherView, false);
    const viewPlacement = places.length === 0 ? tables.viewPlacement : tableOf(places);
    return kind.scene({ tables: { ...tables, viewPlacement }, view: otherView, say, today });
  }, [tables, otherView, say, today]);
  if (!other || !otherView || !otherScene || !scene) return <p className="rings-alone">{say('rings.noOtherEyes')}</p>;
  const differences = tieDiff(tables, view, otherView);
  const words = (codes: readonly Tie['code'][]): string =>
    codes.length === 0 ? say('ecogram.noLine') : [...new Set(codes)].map((code) => say(tieKey(code))).join(', ');
  const label = ecogram.perspective?.label ?? '';
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
              <td>{words(first)}</td>
              <td>{words(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
