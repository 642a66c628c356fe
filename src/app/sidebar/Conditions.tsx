// Illness and addiction as a filled part of the symbol, and orientation: in the worker's layer only (notation A1).
import { Plus, Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { codeKey } from '../../model/facts/words.ts';
import {
  CONDITION_COLOURS,
  CONDITION_PATTERNS,
  CONDITION_REGIONS,
  type Condition,
  ORIENTATIONS,
  type Person,
} from '../../model/records/facts.ts';
import { useProfessionalLayer } from '../canvas/useProfessionalLayer.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Segments } from '../fields/Segments.tsx';
import { TextEntry } from '../fields/TextEntry.tsx';
import { optionsOf, optionsOrNone, orNothing } from './options.ts';
import { ConditionSample } from './PersonSymbol.tsx';
import { useCase } from './useCase.ts';
import { usePersonEdit } from './usePersonEdit.ts';

/** Serious illness fills the left half (McGoldrick). */
const FIRST: Condition = { region: 'left', pattern: 'solid', colour: 'black', label: '' };

export function Conditions({ person }: { person: Person }) {
  const say = useSay();
  const { tables, viewId, run, readOnly } = useCase();
  const { edit } = usePersonEdit(person);
  const layer = useProfessionalLayer();
  const view = viewId === null ? undefined : tables.view[viewId];
  const conditions = person.conditions ?? [];
  if (!layer) {
    return (
      <>
        <p className="quiet small">{say('sidebar.layerOff')}</p>
        <Button
          className="button bordered side-link"
          isDisabled={readOnly || !view}
          onPress={() =>
            view && run('view.edit', { id: view.id, fields: { filter: { ...view.filter, professional: true } } })
          }
        >
          {say('sidebar.layerOn')}
        </Button>
      </>
    );
  }
  const keep = (next: readonly Condition[]): void => edit({ conditions: next.length > 0 ? [...next] : undefined });
  const change = (at: number, fields: Partial<Condition>): void =>
    keep(conditions.map((one, i) => (i === at ? { ...one, ...fields } : one)));
  return (
    <>
      {conditions.map((condition, i) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place in the list.
          key={i}
          className="side-form"
          aria-label={condition.label || say(codeKey('conditionRegion', condition.region))}
        >
          <TextEntry
            label={say('sidebar.conditionLabel')}
            hint={say('sidebar.conditionHint')}
            value={condition.label}
            onKeep={(label) => change(i, { label })}
            isDisabled={readOnly}
          />
          <Segments
            label={say('sidebar.conditionPattern')}
            value={condition.pattern}
            options={optionsOf('conditionPattern', CONDITION_PATTERNS, say).map((option) => ({
              ...option,
              picture: (
                <ConditionSample gender={person.gender} size={24} condition={{ ...condition, pattern: option.id }} />
              ),
            }))}
            onChoose={(pattern) => change(i, { pattern })}
            isDisabled={readOnly}
          />
          <Choice
            label={say('sidebar.conditionRegion')}
            value={condition.region}
            options={optionsOf('conditionRegion', CONDITION_REGIONS, say).map((option) => ({
              ...option,
              picture: (
                <ConditionSample gender={person.gender} size={24} condition={{ ...condition, region: option.id }} />
              ),
            }))}
            onChoose={(region) => change(i, { region })}
            isDisabled={readOnly}
          />
          <Choice
            label={say('sidebar.conditionColour')}
            value={condition.colour}
            options={optionsOf('conditionColour', CONDITION_COLOURS, say).map((option) => ({
              ...option,
              picture: (
                <ConditionSample gender={person.gender} size={24} condition={{ ...condition, colour: option.id }} />
              ),
            }))}
            onChoose={(colour) => change(i, { colour })}
            isDisabled={readOnly}
          />
          <Button
            className="button side-remove"
            isDisabled={readOnly}
            onPress={() => keep(conditions.filter((_, at) => at !== i))}
          >
            <Trash2 size={18} strokeWidth={1.75} aria-hidden />
            {say('sidebar.removeCondition')}
          </Button>
        </fieldset>
      ))}
      <Button
        className="button link side-link"
        isDisabled={readOnly}
        onPress={() => keep([...conditions, conditions.length === 0 ? FIRST : { ...FIRST, region: 'bottom' }])}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.addCondition')}
      </Button>
      <Choice
        label={say('sidebar.orientation')}
        value={person.orientation ?? 'notAsked'}
        options={optionsOrNone('orientation', ORIENTATIONS, say)}
        onChoose={(chosen) => edit({ orientation: orNothing(chosen) })}
        isDisabled={readOnly}
      />
    </>
  );
}
