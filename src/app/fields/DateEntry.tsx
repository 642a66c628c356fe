// A labelled field for a date as families know them; says how it was understood.
import { Input, Label, Text, TextField } from 'react-aria-components';
import { type FuzzyDate, typedDate } from '../../base/fuzzyDate.ts';
import { readTypedDate } from '../../model/facts/readTypedDate.ts';
import { dateInWords, dateWords } from '../../model/facts/words.ts';
import { useSay } from '../context.tsx';
import { Full } from './Full.tsx';
import { useDraft } from './useDraft.ts';
import './fields.css';

const MOST = 200;

interface DateEntryProps {
  readonly label: string;
  readonly value: FuzzyDate | undefined;
  readonly onKeep: (date: FuzzyDate | undefined) => void;
  readonly isDisabled?: boolean;
}

export function DateEntry({ label, value, onKeep, isDisabled }: DateEntryProps) {
  const say = useSay();
  const kept = typedDate(value, dateWords(say));
  const draft = useDraft(kept, (text) => onKeep(dateFrom(text, value)));
  const date = draft.typing ? dateFrom(draft.text, value) : value;
  return (
    <TextField
      className="field"
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.finish}
      isDisabled={isDisabled ?? false}
      autoComplete="off"
    >
      <Label className="fieldLabel">{label}</Label>
      <Input
        className="input"
        onKeyDown={draft.onKeyDown}
        maxLength={MOST}
        placeholder={say('sidebar.datePlaceholder')}
      />
      {/* Always there: only a description that is there from the start is tied to its field. */}
      <Text slot="description" className="quiet small field-understood">
        {date ? understood(date) : null}
      </Text>
      <Full text={draft.text} most={MOST} />
    </TextField>
  );

  function dateFrom(text: string, before: FuzzyDate | undefined): FuzzyDate | undefined {
    const read = readTypedDate(text, say);
    if (!read) return undefined;
    // The family's own words stay beside a date that is made more exact.
    return read.value !== '' && before?.value && before.text ? { ...read, text: before.text } : read;
  }

  function understood(one: FuzzyDate): string {
    if (one.value === '') return say('sidebar.dateAsWords');
    const words = dateInWords(one, say);
    return one.text ? say('sidebar.dateWithWords', { date: words, words: one.text }) : words;
  }
}
