// One line of the list of views: a press opens it. A view is the current one; what stands beside a view is on or off.
import type { ComponentType } from 'react';
import { Button } from 'react-aria-components';
import { useActions } from '../context.tsx';

export interface ViewItemProps {
  readonly name: string;
  readonly icon: ComponentType<{ className?: string; strokeWidth?: number; 'aria-hidden'?: boolean }>;
  readonly isCurrent?: boolean;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly onOpen: () => void;
}

export function ViewItem({ name, icon: Icon, isCurrent, isOn, isDisabled = false, onOpen }: ViewItemProps) {
  const { ui } = useActions().env;
  return (
    <li>
      <Button
        className="button viewItem"
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
        {...(isOn === undefined ? {} : { 'aria-pressed': isOn })}
        isDisabled={isDisabled}
        onPress={() => {
          onOpen();
          ui.set({ viewsOpen: false });
        }}
      >
        <Icon className="icon" strokeWidth={1.75} aria-hidden />
        <span>{name}</span>
      </Button>
    </li>
  );
}
