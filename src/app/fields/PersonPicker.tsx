// A field that finds a person by name: type, choose. Shows only people this audience may see.
import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { yearOf } from '../../base/fuzzyDate.ts';
import type { Id } from '../../base/ids.ts';
import { folded, fullNameOf, matchesWords } from '../../model/facts/names.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import './fields.css';

const MOST_SHOWN = 50;

interface PersonPickerProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly chosen: Id | null;
  readonly onChoose: (id: Id | null) => void;
  readonly isDisabled?: boolean;
  /** Offers to add who was typed and is not found. */
  readonly onNew?: (name: string) => void;
  /** The list opens by typing alone: for a field that gets the focus by itself. */
  readonly quiet?: boolean;
}

/** The last of the list: whoever was typed, as somebody new. */
const NEW = '+';

export function PersonPicker({ label, people, chosen, onChoose, isDisabled, onNew, quiet }: PersonPickerProps) {
  const say = useSay();
  const nameOf = (person: Person | undefined): string => (person ? fullNameOf(person, say) : '');
  const [typed, setTyped] = useState(() => nameOf(people.find((one) => one.id === chosen)));
  const picked = people.find((one) => one.id === chosen);
  const canAdd = onNew !== undefined;
  const shown = useMemo(() => {
    const all = picked && typed === fullNameOf(picked, say) ? '' : typed.trim();
    const found = people
      .filter((one) => all === '' || matchesWords(`${fullNameOf(one, say)} ${one.role ?? ''}`, all))
      .map((one) => ({ id: one.id, name: fullNameOf(one, say), more: hintOf(one) }));
    const sorted = found.sort((a, b) => a.name.localeCompare(b.name)).slice(0, MOST_SHOWN);
    const isNew = canAdd && all !== '' && !sorted.some(({ name }) => folded(name) === folded(all));
    return isNew ? [...sorted, { id: NEW, name: say('sidebar.addNamed', { name: all }), more: '' }] : sorted;
  }, [people, picked, typed, say, canAdd]);

  return (
    <ComboBox
      className="field"
      items={shown}
      value={chosen}
      onChange={(key) => {
        const id = key === null ? null : String(key);
        if (id === NEW) {
          onNew?.(typed.trim());
          return;
        }
        setTyped(nameOf(people.find((one) => one.id === id)));
        onChoose(id);
      }}
      inputValue={typed}
      onInputChange={setTyped}
      menuTrigger={quiet ? 'input' : 'focus'}
      allowsEmptyCollection
      isDisabled={isDisabled ?? false}
    >
      <Label className="fieldLabel">{label}</Label>
      <Input className="input" placeholder={say('sidebar.typeName')} dir="auto" />
      <Popover className="popover">
        <ListBox
          className="menu"
          items={shown}
          renderEmptyState={() => <p className="quiet small field-empty">{say('sidebar.nobodyFound')}</p>}
        >
          {(one) => (
            <ListBoxItem className="menuItem field-option" id={one.id} textValue={one.name}>
              <Text slot="label" dir="auto">
                {one.name}
              </Text>
              {one.more ? (
                <Text slot="description" className="field-option-more">
                  {one.more}
                </Text>
              ) : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Tells two people of one name apart. */
const hintOf = (person: Person): string =>
  [person.role ?? person.occupation, yearOf(person.born)]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
