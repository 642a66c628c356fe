// What can be done with this person besides filling in: join with another record, put back, hide, delete.
import { Eraser, EyeOff, Merge, PinOff, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { callNameOf } from '../../model/facts/names.ts';
import { placementId } from '../../model/records/arrangement.ts';
import type { Person } from '../../model/records/facts.ts';
import { useShowAround } from '../canvas/useShowAround.ts';
import { useActions, useSay } from '../context.tsx';
import { askSafety } from '../lock/task.ts';
import { JoinDialog } from './JoinDialog.tsx';
import { useCase } from './useCase.ts';
import { useDrawn } from './useDrawn.ts';

export function PersonActions({ person }: { person: Person }) {
  const say = useSay();
  const { ui } = useActions().env;
  const { tables, run, viewId, familyViewId, readOnly } = useCase();
  const drawn = useDrawn();
  const showAround = useShowAround();
  const [joining, setJoining] = useState(false);
  const placement = viewId === null ? undefined : tables.viewPlacement[placementId(viewId, person.id)];
  const ids = [person.id];
  return (
    <section className="side-actions" aria-label={say('sidebar.actions')}>
      <Button className="button" isDisabled={readOnly} onPress={() => setJoining(true)}>
        <Merge className="icon" strokeWidth={1.75} aria-hidden />
        {say('sidebar.samePerson')}
      </Button>
      {familyViewId !== null && drawn.has(person.id) ? (
        <Button className="button" isDisabled={readOnly} onPress={() => showAround(familyViewId, person.id)}>
          <Users className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.showAround', { name: callNameOf(person, say) })}
        </Button>
      ) : null}
      {viewId !== null && placement?.pinned ? (
        <Button className="button" isDisabled={readOnly} onPress={() => run('person.unpin', { viewId, ids })}>
          <PinOff className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.unpin')}
        </Button>
      ) : null}
      {viewId !== null && drawn.has(person.id) ? (
        <Button className="button" isDisabled={readOnly} onPress={() => run('person.hide', { viewId, ids })}>
          <EyeOff className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.hideHere')}
        </Button>
      ) : null}
      <Button className="button side-remove" isDisabled={readOnly} onPress={() => run('person.remove', { ids })}>
        <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
        {say('sidebar.removePerson', { name: callNameOf(person, say) })}
      </Button>
      <p className="quiet small">{say('sidebar.removePersonHint')}</p>
      <Button
        className="button side-remove"
        isDisabled={readOnly}
        onPress={() => askSafety(ui, { is: 'forget', personId: person.id })}
      >
        <Eraser className="icon" strokeWidth={1.75} aria-hidden />
        {say('safety.forget.action')}
      </Button>
      {joining ? <JoinDialog person={person} onClose={() => setJoining(false)} /> : null}
    </section>
  );
}
