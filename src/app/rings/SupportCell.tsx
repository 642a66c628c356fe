// One kind of support of one person, as a sign with its word; a tap goes to the next.
import './support.css';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import type { Key } from '../../i18n/say.ts';
import { nextLevel, type SupportBasis, type SupportLevel, type SupportType } from '../../model/facts/support.ts';
import { usePorts, useSay, useSession, useSessionState } from '../context.tsx';

interface SupportCellProps {
  readonly giverId: Id;
  readonly receiverId: Id;
  readonly type: SupportType;
  readonly basis: SupportBasis;
  readonly level: SupportLevel | undefined;
  /** In a table the kind stands above the column, and whose it is before the row. */
  readonly inTableOf?: string;
  readonly onTap?: () => void;
}

/** With a true minus, as wide as the plus. */
const SIGNS: Readonly<Record<SupportLevel, string>> = { '++': '++', '+': '+', '+-': '+−', '-': '−', '--': '−−' };

export function SupportCell({ giverId, receiverId, type, basis, level, inTableOf, onTap }: SupportCellProps) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const heard = useSessionState((state) => state.audience !== 'worker');
  const readOnly = useSessionState((state) => state.readOnly);
  const kind = say(`rings.type.${type}`);
  const words = say(level ? (`rings.level.${level}` as Key) : 'rings.level.notAsked');
  return (
    <Button
      className={inTableOf === undefined ? 'support-level' : 'support-level support-in-table'}
      data-level={level}
      isDisabled={readOnly}
      {...(inTableOf === undefined ? {} : { 'aria-label': `${inTableOf}, ${kind}: ${words}` })}
      onPress={() => {
        const next = nextLevel(level);
        onTap?.();
        session.run('rating.set', {
          giverId,
          receiverId,
          type,
          basis,
          heard,
          day: clock.today(),
          ...(next ? { level: next } : {}),
        });
      }}
    >
      {inTableOf === undefined ? <span>{kind}</span> : null}
      <span className="support-sign" aria-hidden>
        {level ? SIGNS[level] : ''}
      </span>
      {inTableOf === undefined || level ? <span className="support-words">{words}</span> : null}
    </Button>
  );
}
