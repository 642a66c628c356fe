// A labelled field for how many; empty where nobody knows.
import { Input, Label, Text, TextField } from 'react-aria-components';
import { useDraft } from './useDraft.ts';
import './fields.css';

interface CountEntryProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number | undefined;
  readonly most: number;
  readonly onKeep: (count: number | undefined) => void;
  readonly isDisabled?: boolean;
}

export function CountEntry({ label, hint, value, most, onKeep, isDisabled }: CountEntryProps) {
  const draft = useDraft(value === undefined ? '' : String(value), (text) => onKeep(countIn(text, most)));
  return (
    <TextField
      className="field"
      value={draft.text}
      onChange={(text) => draft.change(text.replace(/\D/g, ''))}
      onBlur={draft.finish}
      isDisabled={isDisabled ?? false}
      autoComplete="off"
      inputMode="numeric"
    >
      <Label className="fieldLabel">{label}</Label>
      <Input className="input" onKeyDown={draft.onKeyDown} maxLength={String(most).length} />
      <Text slot="description" className="quiet small">
        {hint}
      </Text>
    </TextField>
  );
}

const countIn = (text: string, most: number): number | undefined => {
  const count = Number(text);
  return text.trim() === '' || !Number.isInteger(count) || count < 1 ? undefined : Math.min(most, count);
};
