// All households of the map: who lives in them, their names, a new one.
import { Home, Pencil, Trash2, UserRoundMinus, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import type { Household } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { HouseholdName } from './HouseholdName.tsx';
import { peopleByName, useCase } from './useCase.ts';

export function HouseholdList() {
  const say = useSay();
  const { tables, run, readOnly } = useCase();
  const [adding, setAdding] = useState(false);
  const homes = Object.values(tables.household);
  return (
    <>
      <ul className="side-list">
        {homes.map((home) => (
          <HouseholdRow key={home.id} home={home} />
        ))}
      </ul>
      {adding ? (
        <PersonPicker
          label={say('sidebar.firstMember')}
          people={peopleByName(tables)}
          chosen={null}
          onChoose={(id) => {
            if (!id) return;
            const label = say('sidebar.householdOf', { name: callNameOf(tables.person[id], say) });
            run('household.add', { label, memberIds: [id] });
            setAdding(false);
          }}
        />
      ) : (
        <Button className="button link side-link" isDisabled={readOnly} onPress={() => setAdding(true)}>
          <Home size={16} strokeWidth={1.75} aria-hidden />
          {say('sidebar.newHousehold')}
        </Button>
      )}
    </>
  );
}

function HouseholdRow({ home }: { home: Household }) {
  const say = useSay();
  const { tables, run, select, readOnly, hidden } = useCase();
  const [open, setOpen] = useState(false);
  const label = hidden('household', home.id, 'label')
    ? say('sidebar.householdHidden')
    : home.label || say('sidebar.householdUnnamed');
  const members = home.memberIds.flatMap((id) => tables.person[id] ?? []);
  const setMembers = (memberIds: readonly string[]): void =>
    run('household.edit', { id: home.id, fields: { memberIds: [...memberIds] } });
  return (
    <li className="side-row">
      <div className="side-row-head">
        <Button className="side-row-name" onPress={() => select(home.memberIds)}>
          <Home size={20} strokeWidth={1.75} aria-hidden />
          <span>
            <span className="side-row-title" dir="auto">
              {label}
            </span>
            <span className="side-row-words">{members.map((one) => callNameOf(one, say)).join(', ')}</span>
          </span>
        </Button>
        <Button
          className="button square"
          aria-label={say(open ? 'sidebar.closeEdit' : 'sidebar.edit', { name: label })}
          aria-expanded={open}
          isDisabled={readOnly}
          onPress={() => setOpen(!open)}
        >
          {open ? <X size={18} strokeWidth={1.75} /> : <Pencil size={18} strokeWidth={1.75} />}
        </Button>
      </div>
      {open ? (
        <div className="side-row-edit">
          <HouseholdName home={home} />
          <ul className="side-list">
            {members.map((one) => (
              <li key={one.id} className="side-row-head">
                <span dir="auto">{callNameOf(one, say)}</span>
                <Button
                  className="button square"
                  aria-label={say('sidebar.removeMember', { name: callNameOf(one, say) })}
                  isDisabled={readOnly}
                  onPress={() => setMembers(home.memberIds.filter((id) => id !== one.id))}
                >
                  <UserRoundMinus size={18} strokeWidth={1.75} />
                </Button>
              </li>
            ))}
          </ul>
          <PersonPicker
            key={home.memberIds.length}
            label={say('sidebar.addMember')}
            people={peopleByName(tables).filter((one) => !home.memberIds.includes(one.id))}
            chosen={null}
            onChoose={(id) => {
              if (id) setMembers([...home.memberIds, id]);
            }}
          />
          <Button
            className="button side-remove"
            isDisabled={readOnly}
            onPress={() => run('household.remove', { id: home.id })}
          >
            <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
            {say('sidebar.removeHousehold')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
