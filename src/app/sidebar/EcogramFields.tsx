// What an ecogram tells of a tie besides its kind: what one is to the other, what is given, how often they meet.
import './ecogramFields.css';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { TIE_FREQUENCIES, TIE_LETTERS, type Tie } from '../../model/records/perception.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { useCase } from './useCase.ts';
import { orAbsent } from './usePersonEdit.ts';

const NOT_ASKED = 'notAsked';

interface EcogramFieldsProps {
  readonly tie: Tie;
  readonly edit: (fields: {
    readonly roleOfB?: string | undefined;
    readonly letters?: Tie['letters'] | undefined;
    readonly frequency?: Tie['frequency'] | undefined;
  }) => void;
}

export function EcogramFields({ tie, edit }: EcogramFieldsProps) {
  const say = useSay();
  const id = useId();
  const { tables, readOnly } = useCase();
  const [a, b] = [tie.aId, tie.bId].map((one) => callNameOf(tables.person[one], say)) as [string, string];
  return (
    <>
      <TextEntry
        label={say('ecogram.roleField', { a, b })}
        value={tie.roleOfB ?? ''}
        onKeep={(text) => edit({ roleOfB: orAbsent(text) })}
        isDisabled={readOnly}
      />
      <div className="field">
        <span className="fieldLabel" id={id}>
          {say('ecogram.lettersField')}
        </span>
        <ToggleButtonGroup
          className="field-segments side-letters"
          aria-labelledby={id}
          selectionMode="multiple"
          selectedKeys={tie.letters ?? []}
          onSelectionChange={(keys) => {
            const letters = TIE_LETTERS.filter((letter) => keys.has(letter));
            edit({ letters: letters.length === 0 ? undefined : letters });
          }}
          isDisabled={readOnly}
        >
          {TIE_LETTERS.map((letter) => (
            <ToggleButton key={letter} id={letter} className="field-segment">
              <span>{say(`ecogram.letterShort.${letter}`)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </div>
      <Choice
        label={say('ecogram.frequencyField')}
        value={tie.frequency ?? NOT_ASKED}
        options={[
          { id: NOT_ASKED, label: say('sidebar.notAsked') },
          ...TIE_FREQUENCIES.map((one) => ({ id: one, label: say(`ecogram.frequency.${one}`) })),
        ]}
        onChoose={(frequency) => edit({ frequency: frequency === NOT_ASKED ? undefined : frequency })}
        isDisabled={readOnly}
      />
    </>
  );
}
