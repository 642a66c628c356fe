// What a drawing of a network says while nobody stands in the middle, or nobody around: the one next step.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Records } from '../../model/records/registry.ts';
import { useActions, useSay } from '../context.tsx';
import { PerspectiveEditor } from './PerspectiveEditor.tsx';

interface FirstStepProps {
  readonly tables: MaskedTables;
  readonly perspective: Records['perspective'] | null;
  readonly inMiddle: number;
  readonly around: number;
  readonly onLook: (perspectiveId: Id) => void;
}

export function FirstStep({ tables, perspective, inMiddle, around, onLook }: FirstStepProps) {
  const say = useSay();
  const { ui } = useActions().env;
  const [editing, setEditing] = useState(false);
  if (inMiddle > 0 && around > 0) return null;
  return (
    <div className="rings-first" role="note">
      <p>{say(inMiddle === 0 ? 'rings.nobodyInMiddle' : 'rings.nobodyAround')}</p>
      {inMiddle === 0 ? (
        <Button className="button bordered" onPress={() => setEditing(true)}>
          {say('rings.editEyes')}
        </Button>
      ) : (
        <Button className="button bordered" onPress={() => ui.set({ asking: true })}>
          {say('network.who.name')}
        </Button>
      )}
      {editing ? (
        <PerspectiveEditor
          tables={tables}
          perspective={perspective}
          onOpen={onLook}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </div>
  );
}
