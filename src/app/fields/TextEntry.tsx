// A labelled field for words, kept as soon as one stops typing.
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { MAX_TEXT } from '../../model/records/basics.ts';
import { Full } from './Full.tsx';
import { useDraft } from './useDraft.ts';
import './fields.css';

interface TextEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onKeep: (text: string) => void;
  readonly isDisabled?: boolean;
  readonly severalLines?: boolean;
  readonly hint?: string;
  readonly hideLabel?: boolean;
}

export function TextEntry({ label, value, onKeep, isDisabled, severalLines, hint, hideLabel }: TextEntryProps) {
  const draft = useDraft(value, onKeep, severalLines);
  const control = { className: 'input', onKeyDown: draft.onKeyDown, maxLength: MAX_TEXT, dir: 'auto' } as const;
  return (
    <TextField
      className="field"
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.finish}
      isDisabled={isDisabled ?? false}
      autoComplete="off"
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className="fieldLabel">{label}</Label>}
      {severalLines ? <TextArea {...control} rows={3} /> : <Input {...control} />}
      {hint ? (
        <Text slot="description" className="quiet small">
          {hint}
        </Text>
      ) : null}
      <Full text={draft.text} most={MAX_TEXT} />
    </TextField>
  );
}
