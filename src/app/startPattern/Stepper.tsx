// A number with a minus and a plus: one stop of the Tab key, with the arrows and digits; two large buttons for a finger.
import { Minus, Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useSay } from '../context.tsx';

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** The keys belong here when it comes on the screen. */
  readonly isFirst: boolean;
  readonly onChange: (value: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  '+': 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  '-': -1,
};

export function Stepper({ label, value, least, most, isFirst, onChange }: StepperProps) {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  const to = (next: number): void => {
    const kept = Math.min(most, Math.max(least, next));
    if (kept !== value) onChange(kept);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (STEPS[key] !== undefined) to(value + STEPS[key]);
    else if (/^\d$/.test(key)) to(Number(key));
    else if (key === 'Home') to(least);
    else if (key === 'End') to(most);
    else return;
    event.preventDefault();
  };
  return (
    <div className="stepper" data-some={value > 0 ? '' : undefined}>
      <span className="stepper-label" id={id}>
        {label}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className="stepper-step"
        aria-label={say('entry.less', { what: label })}
        disabled={value <= least}
        onClick={() => to(value - 1)}
      >
        <Minus className="icon" strokeWidth={2} aria-hidden />
      </button>
      <span
        ref={field}
        className="stepper-value"
        role="spinbutton"
        tabIndex={0}
        aria-labelledby={id}
        aria-valuenow={value}
        aria-valuemin={least}
        aria-valuemax={most}
        onKeyDown={onKeyDown}
      >
        {value}
      </span>
      <button
        type="button"
        tabIndex={-1}
        className="stepper-step"
        aria-label={say('entry.more', { what: label })}
        disabled={value >= most}
        onClick={() => to(value + 1)}
      >
        <Plus className="icon" strokeWidth={2} aria-hidden />
      </button>
    </div>
  );
}
