// Which relations the drawing shows besides those of every day.
import type { View } from '../../model/records/arrangement.ts';
import { useSay } from '../context.tsx';
import { Tick } from '../fields/Tick.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

const SWITCHES = [
  { name: 'bonds', label: 'sidebar.showBonds', hint: 'sidebar.showBondsHint', workerOnly: false },
  { name: 'grave', label: 'sidebar.showGrave', hint: 'sidebar.showGraveHint', workerOnly: true },
] as const;

export function ShownLines() {
  const say = useSay();
  const { tables, viewId, forWorker } = useCase();
  const view = viewId === null ? undefined : tables.view[viewId];
  if (view?.type !== 'genogram') return null;
  return (
    <Section id="shownLines" title={say('sidebar.shownLines')}>
      {SWITCHES.filter(({ workerOnly }) => forWorker || !workerOnly).map(({ name, label, hint }) => (
        <Switch key={name} view={view} name={name} label={say(label)} hint={say(hint)} />
      ))}
    </Section>
  );
}

interface SwitchProps {
  readonly view: View;
  readonly name: string;
  readonly label: string;
  readonly hint: string;
}

function Switch({ view, name, label, hint }: SwitchProps) {
  const { run, readOnly } = useCase();
  return (
    <Tick
      label={label}
      hint={hint}
      value={view.filter?.[name] === true}
      onChange={(on) => run('view.edit', { id: view.id, fields: { filter: { ...view.filter, [name]: on } } })}
      isDisabled={readOnly}
    />
  );
}
