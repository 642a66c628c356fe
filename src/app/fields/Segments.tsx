// A choice of a few, all in view as buttons side by side.
import { type ReactNode, useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './fields.css';

interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly label: string; readonly picture?: ReactNode }[];
  readonly onChoose: (value: T) => void;
  readonly isDisabled?: boolean;
}

export function Segments<T extends string>({ label, value, options, onChoose, isDisabled }: SegmentsProps<T>) {
  const id = useId();
  return (
    <div className="field">
      <span className="fieldLabel" id={id}>
        {label}
      </span>
      <ToggleButtonGroup
        className="field-segments"
        aria-labelledby={id}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = options.find((option) => keys.has(option.id));
          if (chosen && chosen.id !== value) onChoose(chosen.id);
        }}
        isDisabled={isDisabled ?? false}
      >
        {options.map((option) => (
          <ToggleButton key={option.id} id={option.id} className="field-segment">
            {option.picture}
            <span>{option.label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
