// Whose network it is: its name and who stand in the middle, or another one beside it.
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Records } from '../../model/records/registry.ts';
import { useSay, useSession } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { perspectiveOf } from './ringGroups.ts';

interface PerspectiveEditorProps {
  readonly tables: MaskedTables;
  readonly perspective: Records['perspective'] | null;
  /** Shows the same through other eyes, which were just made. */
  readonly onOpen: (perspectiveId: Id) => void;
  readonly onClose: () => void;
}

export function PerspectiveEditor({ tables, perspective, onOpen, onClose }: PerspectiveEditorProps) {
  const say = useSay();
  const session = useSession();
  // A new field after every choice, so that it starts empty again.
  const [turn, setTurn] = useState(0);
  const people = Object.values(tables.person);
  const edit = (focalIds: readonly Id[]): void => {
    if (perspective) session.run('perspective.edit', { id: perspective.id, fields: { focalIds: [...focalIds] } });
  };
  const addOther = (id: Id): void => {
    const before = new Set(Object.keys(tables.perspective));
    session.run('perspective.add', perspectiveOf(tables, [id], say));
    const made = Object.keys(session.store.getState().tables.perspective).find((one) => !before.has(one));
    if (made) onOpen(made);
    onClose();
  };
  return (
    <Sheet title={say('rings.editEyes')} onClose={onClose}>
      {perspective ? (
        <section className="rings-editor">
          <TextEntry
            label={say('rings.eyesName')}
            value={perspective.label}
            onKeep={(label) => session.run('perspective.edit', { id: perspective.id, fields: { label } })}
          />
          <h3 className="rings-head">{say('rings.inTheMiddle')}</h3>
          <ul className="rings-names">
            {perspective.focalIds.map((id) => (
              <li key={id}>
                <Button
                  className="rings-name"
                  aria-label={say('rings.takeFromMiddle', { name: fullNameOf(tables.person[id], say) })}
                  onPress={() => edit(perspective.focalIds.filter((one) => one !== id))}
                >
                  {fullNameOf(tables.person[id], say)} <span aria-hidden>×</span>
                </Button>
              </li>
            ))}
          </ul>
          <PersonPicker
            key={`middle-${turn}`}
            label={say('rings.putInMiddle')}
            people={people.filter((one) => !perspective.focalIds.includes(one.id))}
            chosen={null}
            onChoose={(id) => {
              if (!id) return;
              edit([...perspective.focalIds, id]);
              setTurn(turn + 1);
            }}
          />
        </section>
      ) : null}
      <section className="rings-editor">
        <h3 className="rings-head">{say('rings.otherEyes')}</h3>
        <PersonPicker
          label={say('rings.whoseEyes')}
          people={people}
          chosen={null}
          onChoose={(id) => {
            if (id) addOther(id);
          }}
        />
      </section>
    </Sheet>
  );
}
