// A button of the bar that floats over a presentation: an icon with its name and key.
import type { LucideIcon } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys: string;
  readonly onPress: () => void;
  readonly isSelected?: boolean;
  readonly isDisabled?: boolean;
}

export function PresentButton({ icon: Icon, label, keys, onPress, isSelected, isDisabled = false }: Props) {
  return (
    <TooltipTrigger delay={400} closeDelay={300}>
      <Button
        className="button square"
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
        {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
      >
        <Icon className="icon" strokeWidth={1.75} aria-hidden />
      </Button>
      <Tooltip className="tooltip" offset={8}>
        {label}
        <span className="keys">{keys}</span>
      </Tooltip>
    </TooltipTrigger>
  );
}
