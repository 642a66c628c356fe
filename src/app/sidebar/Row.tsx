// One line of a list: a person to go to, what it says of them, and a place to change it that opens below.
import { Pencil, Trash2, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { fullNameOf } from '../../model/facts/names.ts';
import { useSay } from '../context.tsx';
import { PersonPicture } from './PersonSymbol.tsx';
import { useCase } from './useCase.ts';

interface RowProps {
  readonly personId: Id;
  readonly words: string;
  /** The fields to change it with; without them the line is only read. */
  readonly children?: ReactNode;
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

export function Row({ personId, words, children, onRemove, removeLabel }: RowProps) {
  const say = useSay();
  const { tables, select, readOnly } = useCase();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const person = tables.person[personId];
  if (!person) return null;
  const name = fullNameOf(person, say);
  return (
    <li className="side-row">
      <div className="side-row-head">
        <Button className="side-row-name" onPress={() => select([personId])}>
          <PersonPicture person={person} size={20} />
          <span>
            <span className="side-row-title" dir="auto">
              {name}
            </span>
            <span className="side-row-words">{words}</span>
          </span>
        </Button>
        {children || onRemove ? (
          <Button
            className="button square"
            aria-label={say(open ? 'sidebar.closeEdit' : 'sidebar.edit', { name })}
            aria-expanded={open}
            aria-controls={panelId}
            isDisabled={readOnly}
            onPress={() => setOpen(!open)}
          >
            {open ? <X size={18} strokeWidth={1.75} /> : <Pencil size={18} strokeWidth={1.75} />}
          </Button>
        ) : null}
      </div>
      <div id={panelId} hidden={!open} className="side-row-edit">
        {open ? (
          <>
            {children}
            {onRemove ? (
              <Button className="button side-remove" onPress={onRemove} isDisabled={readOnly}>
                <Trash2 size={18} strokeWidth={1.75} aria-hidden />
                {removeLabel ?? say('sidebar.remove')}
              </Button>
            ) : null}
          </>
        ) : null}
      </div>
    </li>
  );
}
