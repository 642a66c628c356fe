// The layers of an ecogram: who and which lines are in sight, which support is told, by whose word. Nobody moves.

import { speakersOf } from '../../model/facts/ecogram.ts';
import { EXTRAS, LAYERS } from '../../model/facts/ecogramLayers.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { COMMON_TYPES } from '../../model/facts/support.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Tick } from '../fields/Tick.tsx';
import type { EcogramShown } from './useEcogram.ts';

const NONE = 'none';

export function LayerChoices({ shown }: { shown: EcogramShown }) {
  const say = useSay();
  const { tables, ecogram, layers, readOnly, deeds } = shown;
  const speakers = [...new Set([...speakersOf(ecogram), ...(layers.saidBy === null ? [] : [layers.saidBy])])];
  const types =
    layers.support === null || COMMON_TYPES.some((type) => type === layers.support)
      ? COMMON_TYPES
      : [...COMMON_TYPES, layers.support];
  return (
    <div className="ecogram-layers">
      {EXTRAS.map((key) => (
        <Tick
          key={key}
          label={say(`ecogram.extra.${key}`)}
          value={layers.on.has(key)}
          isDisabled={readOnly || (key === 'inside' && ecogram.focal.length !== 1)}
          onChange={(on) => deeds.layer(key, on)}
        />
      ))}
      <hr className="ecogram-rule" />
      {LAYERS.map((key) => (
        <Tick
          key={key}
          label={say(`ecogram.layer.${key}`)}
          value={!layers.off.has(key)}
          isDisabled={readOnly}
          onChange={(on) => deeds.layer(key, on)}
        />
      ))}
      <Choice
        label={say('ecogram.supportLayer')}
        value={layers.support ?? NONE}
        options={[
          { id: NONE, label: say('ecogram.noSupportLayer') },
          ...types.map((id) => ({ id, label: say(`rings.type.${id}`) })),
        ]}
        isDisabled={readOnly}
        onChoose={(id) => deeds.layer('supportKind', id === NONE ? null : id)}
      />
      <Choice
        label={say('ecogram.saidByLayer')}
        value={layers.saidBy ?? NONE}
        options={[
          { id: NONE, label: say('ecogram.everybodySays') },
          ...speakers.map((id) => ({ id, label: callNameOf(tables.person[id], say) })),
        ]}
        isDisabled={readOnly}
        onChoose={(id) => deeds.layer('saidBy', id === NONE ? null : id)}
      />
    </div>
  );
}
