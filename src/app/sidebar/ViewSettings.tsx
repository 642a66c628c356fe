// How the open view draws the family: whom it is about, which signs, which side, which lines. The person in the middle
// first; what is chosen once and then left alone after it.
import { CASE_ID, DECEASED_SIGNS, NOTATIONS, type View } from '../../model/records/arrangement.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Segments } from '../fields/Segments.tsx';
import { Tick } from '../fields/Tick.tsx';
import { AroundFields } from './AroundFields.tsx';
import { optionsOf } from './options.ts';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

const LINES = [
  { name: 'said', label: 'sidebar.showSaid', hint: 'sidebar.showSaidHint', workerOnly: false },
  { name: 'bonds', label: 'sidebar.showBonds', hint: 'sidebar.showBondsHint', workerOnly: false },
  { name: 'steps', label: 'sidebar.showSteps', hint: 'sidebar.showStepsHint', workerOnly: false },
  { name: 'professional', label: 'sidebar.showProfessional', hint: 'sidebar.showProfessionalHint', workerOnly: true },
] as const;

export function ViewSettings() {
  const say = useSay();
  const { tables, run, familyViewId, forWorker, readOnly } = useCase();
  const view = familyViewId === null ? undefined : tables.view[familyViewId];
  const info = tables.caseInfo[CASE_ID];
  if (!view || !info) return null;
  const set = (name: string, value: string | boolean | undefined): void =>
    run('view.edit', { id: view.id, fields: { filter: withFilter(view, name, value) } });
  const kinds = new Set(Object.values(tables.parentLink).map(({ kind }) => kind));
  return (
    <Section id="viewSettings" title={say('sidebar.viewSettings')} startsClosed>
      <AroundFields view={view} />
      <Choice
        label={say('sidebar.notation')}
        value={info.notation}
        options={NOTATIONS.map((id) => ({ id, label: say(`shell.notation.${id}`) }))}
        onChoose={(notation) => run('case.edit', { fields: { notation } })}
        isDisabled={readOnly}
      />
      <Choice
        label={say('sidebar.deceasedSign')}
        value={info.deceasedSign ?? 'itself'}
        options={[
          { id: 'itself' as const, label: say('sidebar.asNotation') },
          ...optionsOf('deceasedSign', DECEASED_SIGNS, say),
        ]}
        onChoose={(sign) => run('case.edit', { fields: { deceasedSign: sign === 'itself' ? undefined : sign } })}
        isDisabled={readOnly}
      />
      <Segments
        label={say('sidebar.oldestLeft')}
        value={view.filter?.['siblings'] === 'always' ? 'always' : 'rather'}
        options={[
          { id: 'rather', label: say('sidebar.oldestLeft.rather') },
          { id: 'always', label: say('sidebar.oldestLeft.always') },
        ]}
        onChoose={(chosen) => set('siblings', chosen === 'always' ? chosen : undefined)}
        isDisabled={readOnly}
      />
      {kinds.has('foster') ? (
        <Segments
          label={say('sidebar.anchor')}
          value={view.filter?.['anchor'] === 'foster' ? 'foster' : 'birth'}
          options={[
            { id: 'birth', label: say('sidebar.anchor.birth') },
            { id: 'foster', label: say('sidebar.anchor.foster') },
          ]}
          onChoose={(chosen) => set('anchor', chosen === 'foster' ? chosen : undefined)}
          isDisabled={readOnly}
        />
      ) : null}
      {LINES.filter(
        ({ name, workerOnly }) => (forWorker || !workerOnly) && (name !== 'steps' || kinds.has('step')),
      ).map(({ name, label, hint }) => (
        <Tick
          key={name}
          label={say(label)}
          hint={say(hint)}
          value={view.filter?.[name] === true}
          onChange={(on) => set(name, on || undefined)}
          isDisabled={readOnly}
        />
      ))}
    </Section>
  );
}

/** The filter with one answer changed; an answer that says nothing is not kept. */
function withFilter(view: View, name: string, value: string | boolean | undefined): NonNullable<View['filter']> {
  const rest = Object.fromEntries(Object.entries(view.filter ?? {}).filter(([key]) => key !== name));
  return value === undefined ? rest : { ...rest, [name]: value };
}
