// The choices that belong to this map and travel with it: the notation, and the day at which ages are told.
import { useState } from 'react';
import { Button, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { parseTypedDate } from '../../base/fuzzyDate.ts';
import { CASE_ID, NOTATIONS, type Notation } from '../../model/records/arrangement.ts';
import { useSay, useSession, useSessionState } from '../context.tsx';

export function MapSettings() {
  const say = useSay();
  const session = useSession();
  const info = useSessionState((state) => state.tables.caseInfo[CASE_ID]);
  const readOnly = useSessionState((state) => state.readOnly);
  if (!info) return null;
  return (
    <section className="settingsGroup">
      <h3>{say('shell.settings.map')}</h3>
      <RadioGroup
        className="field choices"
        value={info.notation}
        isDisabled={readOnly}
        onChange={(value) => session.run('case.edit', { fields: { notation: value as Notation } })}
      >
        <Label className="fieldLabel">{say('shell.settings.notation')}</Label>
        {NOTATIONS.map((notation) => (
          <Radio key={notation} value={notation} className="choice tall">
            <span>
              {say(`shell.notation.${notation}`)}
              <span className="quiet small switchAbout">{say(`shell.notation.${notation}.about`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <AgeDay key={info.referenceDate ?? ''} day={info.referenceDate ?? ''} readOnly={readOnly} />
    </section>
  );
}

function AgeDay({ day, readOnly }: { day: string; readOnly: boolean }) {
  const say = useSay();
  const session = useSession();
  const [typed, setTyped] = useState(day.split('-').reverse().join('-'));
  const read = typed.trim() === '' ? null : (parseTypedDate(typed)?.value ?? '');
  const wrong = read === '';
  const keep = (): void => {
    if (wrong || (read ?? '') === day) return;
    session.run('case.edit', { fields: { referenceDate: read ?? undefined } });
  };
  return (
    <TextField
      className="field"
      value={typed}
      onChange={setTyped}
      isInvalid={wrong}
      isDisabled={readOnly}
      onBlur={keep}
    >
      <Label>{say('shell.settings.ageDay')}</Label>
      <div className="fieldRow">
        <Input className="input dayInput" onKeyDown={(event) => event.key === 'Enter' && keep()} />
        <Button
          className="button bordered"
          isDisabled={readOnly || day === ''}
          onPress={() => session.run('case.edit', { fields: { referenceDate: undefined } })}
        >
          {say('shell.settings.ageToday')}
        </Button>
      </div>
      <Text slot="description">{say(wrong ? 'shell.settings.ageDayWrong' : 'shell.settings.ageDayAbout')}</Text>
    </TextField>
  );
}
