// Trans and intersex, behind a line of their own: what the worker knows, and what the person wants to have drawn. Only
// what may be drawn is seen, and can be changed, at the table.
import { codeKey } from '../../model/facts/words.ts';
import { GENDER_SIGNS, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import { MoreFields } from './MoreFields.tsx';
import { useCase } from './useCase.ts';
import { usePersonEdit } from './usePersonEdit.ts';

type Sign = (typeof GENDER_SIGNS)[number];

const withSign = (signs: readonly Sign[], sign: Sign, on: boolean): Sign[] | undefined => {
  const next = GENDER_SIGNS.filter((one) => (one === sign ? on : signs.includes(one)));
  return next.length > 0 ? next : undefined;
};

export function GenderMore({ person }: { person: Person }) {
  const say = useSay();
  const { forWorker } = useCase();
  const { edit, readOnly } = usePersonEdit(person);
  const { genderSigns: known = [], shownGenderSigns: shown = [] } = person;
  return (
    <MoreFields label={say('sidebar.moreGender')} filled={known.length + shown.length > 0}>
      {GENDER_SIGNS.map((sign) => (
        <div key={sign} className="side-ticks">
          {forWorker ? (
            <Tick
              label={say('sidebar.signKnown', { sign: say(codeKey('genderSign', sign)) })}
              value={known.includes(sign)}
              onChange={(on) => edit({ genderSigns: withSign(known, sign, on) })}
              isDisabled={readOnly}
            />
          ) : null}
          <Tick
            label={say('sidebar.signShown', { sign: say(codeKey('genderSign', sign)) })}
            value={shown.includes(sign)}
            onChange={(on) => edit({ shownGenderSigns: withSign(shown, sign, on) })}
            isDisabled={readOnly}
          />
        </div>
      ))}
      <p className="quiet small">{say('sidebar.signHint')}</p>
    </MoreFields>
  );
}
