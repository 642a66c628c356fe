// Who is chosen, where they stand, and where else they can be put: the way without dragging.
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, Label, Menu, MenuItem, MenuTrigger, Popover, TextField } from 'react-aria-components';
import { hasDied } from '../../model/facts/age.ts';
import { statementOf } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { useSay } from '../context.tsx';
import type { RingsShown } from './useRings.ts';

interface ChosenPlaceProps {
  readonly shown: RingsShown;
  readonly onDone: () => void;
}

export function ChosenPlace({ shown, onDone }: ChosenPlaceProps) {
  const say = useSay();
  const { tables, circle, selection, rings, cells, deeds, readOnly } = shown;
  const [why, setWhy] = useState<string | null>(null);
  const focal = new Set(rings.focal.map((one) => one.id));
  const people = selection.flatMap((id) => (focal.has(id) ? [] : (tables.person[id] ?? [])));
  if (people.length === 0 || readOnly || cells.length === 0) return null;
  const ids = people.map((one) => one.id);
  const waiting = new Set(rings.waiting.map((one) => one.id));
  const here = cells.filter((cell) => ids.every((id) => cell.people.includes(id)));
  const [only] = ids.length === 1 ? ids : [];
  const statement = circle && only !== undefined ? statementOf(tables, circle, only, false) : undefined;
  const saidBy = (statement?.saidBy ?? []).map((id) => callNameOf(tables.person[id], say)).join(', ');
  const done = (): void => {
    setWhy(null);
    onDone();
  };
  return (
    <div className="rings-chosen">
      <p>
        <strong dir="auto">{people.map((one) => callNameOf(one, say)).join(', ')}</strong>
        {here[0] ? <span className="quiet"> · {here[0].label}</span> : null}
      </p>
      {here[0] && saidBy !== '' ? <p className="quiet small">{say('rings.saidBy', { names: saidBy })}</p> : null}
      <MenuTrigger>
        <Button className="button bordered">
          {say('rings.putIn')}
          <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            aria-label={say('rings.putIn')}
            onAction={(key) => {
              const cell = cells.find((one) => one.key === key);
              if (cell) deeds.place(ids, cell);
              done();
            }}
          >
            {cells.map((cell) => (
              <MenuItem key={cell.key} id={cell.key} className="menuItem" textValue={cell.label}>
                {cell.label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {ids.every((id) => waiting.has(id)) ? null : (
        <Button
          className="button"
          onPress={() => {
            deeds.take(ids);
            done();
          }}
        >
          {say('rings.takeBack')}
        </Button>
      )}
      {why === null ? (
        <Button className="button" onPress={() => setWhy(people.every(hasDied) ? say('diagrams.died') : '')}>
          {say('rings.leaveOut')}
        </Button>
      ) : (
        <form
          className="rings-why"
          onSubmit={(event) => {
            event.preventDefault();
            deeds.leaveOut(ids, why);
            done();
          }}
        >
          <TextField className="field" value={why} onChange={setWhy} autoComplete="off" autoFocus>
            <Label className="fieldLabel">{say('rings.why')}</Label>
            <Input className="input" maxLength={500} dir="auto" />
          </TextField>
          <Button type="submit" className="button bordered">
            {say('rings.leaveOutNow')}
          </Button>
        </form>
      )}
    </div>
  );
}
