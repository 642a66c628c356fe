// One cell of the sociogram: its words, and at a press the way to write them.
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, Dialog, DialogTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { ArgsOf } from '../../commands/registry.ts';
import type { SociogramColumn, SociogramRow } from '../../model/facts/sociogram.ts';
import { COMMON_TYPES } from '../../model/facts/support.ts';
import { codeKey } from '../../model/facts/words.ts';
import { GROUPS, SUPPORT_TYPES } from '../../model/records/basics.ts';
import { useSay } from '../context.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { orAbsent } from '../sidebar/usePersonEdit.ts';

export type WriteRow = (fields: ArgsOf<'sociogram.write'>['fields']) => void;

interface SociogramCellProps {
  readonly row: SociogramRow;
  readonly column: Exclude<SociogramColumn, 'who'>;
  readonly readOnly: boolean;
  readonly onWrite: WriteRow;
}

export function SociogramCell({ row, column, readOnly, onWrite }: SociogramCellProps) {
  const say = useSay();
  const title = say(`ecogram.column.${column}`);
  const words = row.cells[column];
  return (
    <DialogTrigger>
      <Button
        className="sociogram-words"
        isDisabled={readOnly}
        aria-label={say('ecogram.cell', { asked: title, answer: words === '' ? say('ecogram.nothingYet') : words })}
      >
        {words === '' ? <span className="quiet">…</span> : <span dir="auto">{words}</span>}
      </Button>
      <Popover className="popover" placement="bottom start" offset={-4}>
        <Dialog aria-label={`${row.cells.who}. ${title}`}>
          <Ready>
            <Fields row={row} column={column} title={title} onWrite={onWrite} />
          </Ready>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** The text can be typed at once. */
function Ready({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={box} className="sociogram-edit">
      {children}
    </div>
  );
}

function Fields({ row, column, title, onWrite }: Omit<SociogramCellProps, 'readOnly'> & { title: string }) {
  const say = useSay();
  const { entry } = row;
  switch (column) {
    case 'group':
      return (
        <>
          <Segments
            label={title}
            value={row.group}
            options={GROUPS.map((id) => ({ id, label: say(codeKey('group', id)) }))}
            onChoose={(group) => onWrite({ group })}
          />
          <TextEntry
            label={say('ecogram.groupRole')}
            value={entry?.groupText ?? ''}
            onKeep={(text) => onWrite({ groupText: orAbsent(text) })}
          />
        </>
      );
    case 'contact':
      return (
        <TextEntry
          label={title}
          value={entry?.contactText ?? ''}
          severalLines
          onKeep={(text) => onWrite({ contactText: orAbsent(text) })}
        />
      );
    case 'yields':
      return (
        <TextEntry
          label={title}
          value={entry?.yieldsText ?? ''}
          severalLines
          onKeep={(text) => onWrite({ yieldsText: orAbsent(text) })}
        />
      );
    case 'support': {
      const chosen = entry?.supportTypes ?? [];
      const types = SUPPORT_TYPES.filter((id) => COMMON_TYPES.some((one) => one === id) || chosen.includes(id));
      return (
        <>
          <TextEntry
            label={title}
            value={entry?.supportText ?? ''}
            severalLines
            onKeep={(text) => onWrite({ supportText: orAbsent(text) })}
          />
          <ToggleButtonGroup
            className="field-segments sociogram-types"
            aria-label={say('ecogram.supportKinds')}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              const next = SUPPORT_TYPES.filter((type) => keys.has(type));
              onWrite({ supportTypes: next.length === 0 ? undefined : next });
            }}
          >
            {types.map((type) => (
              <ToggleButton key={type} id={type} className="field-segment">
                <span>{say(`rings.type.${type}`)}</span>
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </>
      );
    }
  }
}
