// A yes or no with its words beside it.
import { Check } from 'lucide-react';
import { Checkbox } from 'react-aria-components';
import './fields.css';

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
}

export const Tick = ({ label, value, onChange, isDisabled }: TickProps) => (
  <Checkbox className="field-tick" isSelected={value} onChange={onChange} isDisabled={isDisabled ?? false}>
    <span className="field-tick-box" aria-hidden>
      {value ? <Check size={16} strokeWidth={2.5} /> : null}
    </span>
    <span>{label}</span>
  </Checkbox>
);
