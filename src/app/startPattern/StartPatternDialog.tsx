// "Wie horen erbij?": one screen of steppers, the family drawn live beside them, put in the map in one step; then the names.
import { type FormEvent, type KeyboardEvent, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  NOBODY,
  type ParentSide,
  parentSexes,
  patternAround,
  type Slot,
  type StartPattern,
  USUAL,
} from '../../commands/startFamily.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import { onlyPerson } from '../actions/selection.ts';
import { useActions, useSay, useSession, useSessionState } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { nameEverybody } from './nameEverybody.ts';
import { PatternPicture } from './PatternPicture.tsx';
import {
  OTHER_QUESTIONS,
  OWN_QUESTIONS,
  PARENT_QUESTIONS,
  type Question,
  SIDE_QUESTIONS,
  sideLabel,
} from './questions.ts';
import { Stepper } from './Stepper.tsx';
import './startPattern.css';

const PARENTS_ARE = ['current', 'divorced', 'separated'] as const;

const total = ({ brothers, sisters, fathers, mothers, carers, children, a, b }: StartPattern): number =>
  [brothers, sisters, fathers, mothers, carers, children, ...Object.values(a), ...Object.values(b)].reduce(
    (sum, one) => sum + one,
    0,
  );

/** Where it starts: what is there, and in a map with hardly anybody the usual three generations. */
function startsWith(seen: StartPattern): StartPattern {
  return total(seen) === 0 ? USUAL : seen;
}

export function StartPatternDialog() {
  const say = useSay();
  const session = useSession();
  const { env } = useActions();
  const selected = useSessionState(onlyPerson);
  const index = useSessionState(({ tables }) => tables.caseInfo[CASE_ID]?.indexPersonIds[0]);
  const visible = session.visibleTables();
  const child = visible.person[selected ?? index ?? ''];
  const of = child?.id;
  const [seen] = useState(() => (of ? patternAround(visible, of) : NOBODY));
  const [pattern, setPattern] = useState(() => startsWith(seen));
  const args = useMemo(() => ({ ...(of ? { of } : {}), pattern, seen }), [of, pattern, seen]);

  const place = (): void => {
    env.ui.close();
    session.run('family.start', args);
    nameEverybody(env);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || (event.target instanceof Element && event.target.closest('button'))) return;
    event.preventDefault();
    place();
  };
  const stepper = (
    { id, label, most }: Question,
    at: StartPattern | ParentSide,
    least: StartPattern | ParentSide,
    set: (value: number) => void,
  ) => (
    <Stepper
      key={id}
      label={say(label)}
      value={at[id as never]}
      least={least[id as never]}
      most={Math.max(most, least[id as never])}
      isFirst={id === 'brothers'}
      onChange={set}
    />
  );
  const own = (question: Question, most = question.most) =>
    stepper({ ...question, most }, pattern, seen, (value) => setPattern({ ...pattern, [question.id]: value }));
  const { fathers, mothers } = pattern;
  const sexes = parentSexes(pattern);
  const sides = (['a', 'b'] as const).filter((slot) => sexes[slot] !== null);
  return (
    <Sheet
      title={child?.callName ? say('entry.titleOf', { name: callNameOf(child, say) }) : say('entry.title')}
      size="large"
    >
      <form
        className="startPattern"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          place();
        }}
        onKeyDown={onKeyDown}
      >
        <PatternPicture args={args} label={say('entry.picture', { count: total(pattern) + 1 })} />
        <div className="startPattern-groups">
          <fieldset>
            <legend>{say('entry.group.own')}</legend>
            {OWN_QUESTIONS.map((question) => own(question))}
          </fieldset>
          <fieldset>
            <legend>{say('entry.group.parents')}</legend>
            {PARENT_QUESTIONS.map((question) => own(question, 2 - (question.id === 'fathers' ? mothers : fathers)))}
            {fathers + mothers === 2 ? (
              <div className="startPattern-are" role="radiogroup" aria-label={say('entry.parentsAre')}>
                {PARENTS_ARE.map((one) => (
                  <label key={one}>
                    <input
                      type="radio"
                      name="parentsAre"
                      checked={pattern.parentsAre === one}
                      onChange={() => setPattern({ ...pattern, parentsAre: one })}
                    />
                    <span>{say(`entry.parentsAre.${one}`)}</span>
                  </label>
                ))}
              </div>
            ) : null}
          </fieldset>
          {sides.map((slot: Slot) => (
            <fieldset key={slot}>
              <legend>{say(sideLabel(pattern, slot))}</legend>
              {SIDE_QUESTIONS.map((question) =>
                stepper(question, pattern[slot], seen[slot], (value) =>
                  setPattern({ ...pattern, [slot]: withGrandparents({ ...pattern[slot], [question.id]: value }) }),
                ),
              )}
            </fieldset>
          ))}
          <fieldset>
            <legend>{say('entry.group.others')}</legend>
            {OTHER_QUESTIONS.map((question) => own(question))}
          </fieldset>
        </div>
        <div className="startPattern-acts">
          <p className="quiet small">{say('entry.hint')}</p>
          <Button className="button bordered" onPress={() => env.ui.close()}>
            {say('entry.cancel')}
          </Button>
          <Button type="submit" className="button primary">
            {say('entry.place')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

/** Aunts and uncles hang from grandparents: where there are none, they come along. */
const withGrandparents = (side: ParentSide): ParentSide =>
  side.auntsUncles > 0 && side.grandparents === 0 ? { ...side, grandparents: 2 } : side;
