// The households somebody belongs to.
import { Home, LogOut, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import type { Household, Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { HouseholdName } from './HouseholdName.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

const NEW = '+';

export function Households({ person, households }: { person: Person; households: readonly Household[] }) {
  const say = useSay();
  const { tables, runHere, readOnly } = useCase();
  const [adding, setAdding] = useState(false);
  const others = Object.values(tables.household).filter((home) => !home.memberIds.includes(person.id));
  const join = (id: string): void => {
    setAdding(false);
    const home = tables.household[id];
    if (home) runHere('household.edit', { id, fields: { memberIds: [...home.memberIds, person.id] } });
    else {
      const label = say('sidebar.householdOf', { name: callNameOf(person, say) });
      runHere('household.add', { label, memberIds: [person.id] });
    }
  };
  return (
    <Section id="households" title={say('sidebar.households')} count={households.length}>
      <ul className="side-list">
        {households.map((home) => (
          <li key={home.id} className="side-row side-home">
            <HouseholdName home={home} />
            <p className="side-row-words">{memberNames(home)}</p>
            <Button
              className="button side-remove"
              isDisabled={readOnly}
              onPress={() =>
                runHere('household.edit', {
                  id: home.id,
                  fields: { memberIds: home.memberIds.filter((id) => id !== person.id) },
                })
              }
            >
              <LogOut size={16} strokeWidth={1.75} aria-hidden />
              {say('sidebar.leaveHousehold')}
            </Button>
          </li>
        ))}
      </ul>
      {adding ? (
        <Choice
          label={say('sidebar.joinHousehold')}
          value={null}
          placeholder={say('sidebar.choose')}
          options={[
            ...others.map((home) => ({ id: home.id, label: home.label || say('sidebar.householdUnnamed') })),
            { id: NEW, label: say('sidebar.newHousehold') },
          ]}
          onChoose={join}
        />
      ) : (
        <Button
          className="button link side-link"
          isDisabled={readOnly}
          onPress={() => (others.length === 0 ? join(NEW) : setAdding(true))}
        >
          {others.length === 0 ? <Plus size={16} aria-hidden /> : <Home size={16} aria-hidden />}
          {say(others.length === 0 ? 'sidebar.newHousehold' : 'sidebar.joinHousehold')}
        </Button>
      )}
    </Section>
  );

  function memberNames(home: Household): string {
    const names = home.memberIds.filter((id) => id !== person.id).map((id) => callNameOf(tables.person[id], say));
    return names.length === 0 ? say('sidebar.livesAlone') : say('sidebar.livesWith', { names: names.join(', ') });
  }
}
