// A button for an action: an icon with a name and a tooltip, or an icon with its word. Shows its keys.
import type { LucideIcon } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useActions, useEnabled, useSay } from '../context.tsx';
import { useShownKeys } from './useShownKeys.ts';

const WAIT_MS = 500;
/** Long enough to move onto what it says (WCAG 1.4.13). */
const STAY_MS = 300;

interface Props {
  readonly action: string;
  readonly icon: LucideIcon;
  /** The name, where it says more than the action's own label ("Ongedaan maken: Mark toegevoegd"). */
  readonly name?: string;
  readonly look?: 'icon' | 'word';
  readonly className?: string;
}

export function ActionButton({ action: id, icon: Icon, name, look = 'icon', className = '' }: Props) {
  const actions = useActions();
  const say = useSay();
  const enabled = useEnabled(id);
  const action = actions.byId(id);
  const keys = useShownKeys(action);
  if (!action) return null;
  const label = name ?? say(action.label);
  const onlyIcon = look === 'icon';
  return (
    <TooltipTrigger delay={WAIT_MS} closeDelay={STAY_MS}>
      <Button
        className={`button ${onlyIcon ? 'square' : ''} ${className}`}
        isDisabled={!enabled}
        onPress={() => actions.run(id)}
        {...(onlyIcon ? { 'aria-label': label } : {})}
      >
        <Icon className="icon" strokeWidth={1.75} aria-hidden />
        {onlyIcon ? null : <span className="word">{label}</span>}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys.length > 0 ? <span className="keys">{keys[0]}</span> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
