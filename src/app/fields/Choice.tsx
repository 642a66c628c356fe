// A labelled choice from a list, one of which is chosen; "none" stands first where that is an answer.
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './fields.css';

export interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
  /** A sample beside the words. */
  readonly picture?: ReactNode;
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
  readonly placeholder?: string;
}

export function Choice<T extends string>({ label, value, options, onChoose, isDisabled, placeholder }: ChoiceProps<T>) {
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key);
        if (chosen && chosen.id !== value) onChoose(chosen.id);
      }}
      isDisabled={isDisabled ?? false}
      {...(placeholder ? { placeholder } : {})}
    >
      <Label className="fieldLabel">{label}</Label>
      <Button className="input field-choice">
        <SelectValue className="field-choice-value" />
        <ChevronDown size={18} strokeWidth={1.75} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={options}>
          {(option) => (
            <ListBoxItem className="menuItem field-option" id={option.id} textValue={option.label}>
              {option.picture}
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
