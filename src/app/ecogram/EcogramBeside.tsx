// The ecogram through two pairs of eyes, and in words where they see the contact differently.
import { useMemo } from 'react';
import { recordsOf, tableOf } from '../../base/tables.ts';
import { ecogram as kind } from '../../diagrams/ecogram/ecogram.ts';
import type { Scene } from '../../drawing/scene.ts';
import { tieDiff } from '../../model/facts/tieDiff.ts';
import { tieKey } from '../../model/facts/words.ts';
import type { Tie } from '../../model/records/perception.ts';
import { useRememberedSay } from '../canvas/useStillScene.ts';
import { usePorts } from '../context.tsx';
import { Beside } from '../rings/Beside.tsx';
import { useOtherEyes } from '../rings/useOtherEyes.ts';
import type { EcogramShown } from './useEcogram.ts';

export function EcogramBeside({ shown, scene }: { shown: EcogramShown; scene: Scene | null }) {
  const say = useRememberedSay();
  const { clock } = usePorts();
  const { tables, view, ecogram } = shown;
  const filled = new Set(recordsOf(tables.tie).flatMap(({ perspectiveId }) => perspectiveId ?? []));
  const { others, other, setChosen } = useOtherEyes(tables, ecogram.perspective?.id, filled);
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
  return (
    <Beside
      tables={tables}
      scenes={[scene, otherScene]}
      label={ecogram.perspective?.label ?? ''}
      other={other}
      others={others}
      onChoose={setChosen}
      differences={differences.map(({ personId, first, second }) => ({
        personId,
        first: words(first),
        second: words(second),
      }))}
    />
  );
}
