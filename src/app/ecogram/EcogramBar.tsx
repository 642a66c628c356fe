// Above the ecogram: through whose eyes, what is shown besides, which layers are in sight, and what the signs mean.
import { CircleDot, Columns2, House, Info, Layers as LayersIcon, UserRoundCog, Waypoints } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover, ToggleButton } from 'react-aria-components';
import type { Scene } from '../../drawing/scene.ts';
import { EXTRAS, type Extra } from '../../model/facts/ecogramLayers.ts';
import { useSay } from '../context.tsx';
import { EyesChoice } from '../rings/EyesChoice.tsx';
import { PerspectiveEditor } from '../rings/PerspectiveEditor.tsx';
import { LayerChoices } from './LayerChoices.tsx';
import { Meaning } from './Meaning.tsx';
import type { EcogramShown } from './useEcogram.ts';

interface EcogramBarProps {
  readonly shown: EcogramShown;
  readonly scene: Scene | null;
  readonly beside: boolean;
  readonly onBeside: (beside: boolean) => void;
}

const ICONS: Readonly<Record<Extra, typeof House>> = { rings: CircleDot, inside: House, under: Waypoints };

export function EcogramBar({ shown, scene, beside, onBeside }: EcogramBarProps) {
  const say = useSay();
  const [editing, setEditing] = useState(false);
  const { tables, ecogram, layers, readOnly, deeds } = shown;
  const away = layers.off.size + (layers.saidBy === null ? 0 : 1) + (layers.support === null ? 0 : 1);
  const icon = { className: 'icon', strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <section className="rings-tabs ecogram-bar" aria-label={say('ecogram.bar')}>
      <EyesChoice tables={tables} value={ecogram.perspective?.id} onChoose={deeds.look} />
      {readOnly ? null : (
        <Button className="button ecogram-tool" aria-label={say('rings.editEyes')} onPress={() => setEditing(true)}>
          <UserRoundCog {...icon} />
        </Button>
      )}
      {EXTRAS.map((key) => {
        const Icon = ICONS[key];
        return (
          <ToggleButton
            key={key}
            className="button ecogram-toggle ecogram-extra"
            isSelected={layers.on.has(key)}
            isDisabled={readOnly || (key === 'inside' && ecogram.focal.length !== 1)}
            onChange={(on) => deeds.layer(key, on)}
          >
            <Icon {...icon} />
            {say(`ecogram.extra.${key}`)}
          </ToggleButton>
        );
      })}
      <DialogTrigger>
        <Button className="button ecogram-toggle" data-changed={away > 0 ? '' : undefined}>
          <LayersIcon {...icon} />
          {away > 0 ? say('ecogram.layersChanged', { count: away }) : say('ecogram.layers')}
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog aria-label={say('ecogram.layers')} className="ecogram-popover">
            <LayerChoices shown={shown} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <DialogTrigger>
        <Button className="button ecogram-toggle">
          <Info {...icon} />
          {say('ecogram.meaning')}
        </Button>
        <Popover className="popover" placement="bottom start">
          <Dialog aria-label={say('ecogram.meaning')} className="ecogram-popover">
            <Meaning legend={scene?.legend ?? []} />
          </Dialog>
        </Popover>
      </DialogTrigger>
      <ToggleButton className="button ecogram-toggle" isSelected={beside} onChange={onBeside}>
        <Columns2 {...icon} />
        {say('rings.beside')}
      </ToggleButton>
      {editing ? (
        <PerspectiveEditor
          tables={tables}
          perspective={ecogram.perspective}
          onOpen={deeds.look}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </section>
  );
}
