// A yes or no with its words beside it.
import { Check } from 'lucide-react';
import { useId } from 'react';
import { Checkbox } from 'react-aria-components';
import './fields.css';

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly isDisabled?: boolean;
  /** A sentence below: what the yes means. */
  readonly hint?: string;
}

export function Tick({ label, value, onChange, isDisabled, hint }: TickProps) {
  const hintId = useId();
  return (
    <div>
      <Checkbox
        className="field-tick"
        isSelected={value}
        onChange={onChange}
        isDisabled={isDisabled ?? false}
        {...(hint ? { 'aria-describedby': hintId } : {})}
      >
        <span className="field-tick-box" aria-hidden>
          {value ? <Check size={16} strokeWidth={2.5} /> : null}
        </span>
        <span>{label}</span>
      </Checkbox>
      {hint ? (
        <p id={hintId} className="quiet small field-tick-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
