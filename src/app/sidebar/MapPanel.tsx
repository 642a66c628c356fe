// The map as a whole: how many people, whom it is about, the households, everybody by name.
import { UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { useActions, useSay } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { SupportOnDrawing } from '../rings/SupportOnDrawing.tsx';
import { Attention } from './Attention.tsx';
import { HouseholdList } from './HouseholdList.tsx';
import { PeopleList } from './PeopleList.tsx';
import { PersonButton } from './PersonButton.tsx';
import { Section } from './Section.tsx';
import { peopleByName, useCase } from './useCase.ts';
import { ViewSettings } from './ViewSettings.tsx';

export function MapPanel() {
  const say = useSay();
  const actions = useActions();
  const { tables, readOnly } = useCase();
  const count = Object.keys(tables.person).length;
  return (
    <>
      <header className="side-header">
        <div>
          <h2 dir="auto">{tables.caseInfo[CASE_ID]?.title || say('sidebar.thisMap')}</h2>
          <p className="quiet">{count === 0 ? say('sidebar.nobodyYet') : say('sidebar.people', { count })}</p>
        </div>
      </header>
      <p className="side-advice">{say(count === 0 ? 'sidebar.startHere' : 'sidebar.chooseSomebody')}</p>
      <div className="side-adds">
        <Button className="button bordered" isDisabled={readOnly} onPress={() => actions.run('addPerson')}>
          <UserRoundPlus size={16} strokeWidth={1.75} aria-hidden />
          {say('sidebar.addPerson')}
        </Button>
      </div>
      {count > 0 ? (
        <>
          <IndexPeople />
          <ViewSettings />
          <SupportOnDrawing />
          <Attention />
          <Section id="allHouseholds" title={say('sidebar.households')} count={Object.keys(tables.household).length}>
            <HouseholdList />
          </Section>
          <Section id="everybody" title={say('sidebar.everybody')} count={count}>
            <PeopleList />
          </Section>
        </>
      ) : null}
    </>
  );
}

function IndexPeople() {
  const say = useSay();
  const { tables, run, readOnly } = useCase();
  const [changing, setChanging] = useState(false);
  const ids = tables.caseInfo[CASE_ID]?.indexPersonIds ?? [];
  const people = ids.flatMap((id) => tables.person[id] ?? []);
  return (
    <Section id="index" title={say('sidebar.about')}>
      {people.length === 0 ? <p className="quiet">{say('sidebar.noIndex')}</p> : null}
      <ul className="side-list">
        {people.map((person) => (
          <li key={person.id} className="side-row side-row-head">
            <PersonButton person={person} />
            {changing ? (
              <Button
                className="button"
                aria-label={say('sidebar.notIndexName', { name: callNameOf(person, say) })}
                isDisabled={readOnly}
                onPress={() => run('case.edit', { fields: { indexPersonIds: ids.filter((id) => id !== person.id) } })}
              >
                {say('sidebar.notIndex')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {changing ? (
        <PersonPicker
          label={say('sidebar.addIndex')}
          people={peopleByName(tables).filter((one) => !ids.includes(one.id))}
          chosen={null}
          onChoose={(id) => {
            if (id) run('case.edit', { fields: { indexPersonIds: [...ids, id] } });
          }}
        />
      ) : null}
      <Button className="button link" isDisabled={readOnly} onPress={() => setChanging(!changing)}>
        {say(changing ? 'sidebar.done' : 'sidebar.change')}
      </Button>
    </Section>
  );
}
