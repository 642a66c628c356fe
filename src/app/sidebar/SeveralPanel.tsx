// What can be done with several people at once.
import { Baby, EyeOff, Home, PinOff, Trash2, UsersRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { familyOf } from '../../model/facts/family.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { placementId } from '../../model/records/arrangement.ts';
import { useSay } from '../context.tsx';
import { PersonButton } from './PersonButton.tsx';
import { useCase } from './useCase.ts';
import { useDrawn } from './useDrawn.ts';

export function SeveralPanel({ ids }: { ids: readonly Id[] }) {
  const say = useSay();
  const { tables, run, viewId, readOnly } = useCase();
  const drawn = useDrawn();
  const people = ids.flatMap((id) => tables.person[id] ?? []);
  const [first] = people;
  const placements = viewId === null ? [] : ids.flatMap((id) => tables.viewPlacement[placementId(viewId, id)] ?? []);
  const together = Object.values(tables.birthGroup).find((group) => ids.every((id) => group.childIds.includes(id)));
  const grouped = Object.values(tables.siblingGroup).some((group) => ids.every((id) => group.childIds.includes(id)));
  // Whose parents are known is a brother or sister by them.
  const orphans = ids.every((id) => Object.values(tables.parentLink).every((link) => link.childId !== id));
  const full = familyOf(tables, ids[0] ?? '').siblings.filter((one) => one.kind === 'full');
  const canBeTwins = ids.slice(1).every((id) => full.some((one) => one.personId === id));
  return (
    <>
      <header className="side-header">
        <h2>{say('sidebar.several', { count: people.length })}</h2>
      </header>
      <ul className="side-list">
        {people.map((person) => (
          <li key={person.id} className="side-row">
            <PersonButton person={person} />
          </li>
        ))}
      </ul>
      <section className="side-actions" aria-label={say('sidebar.actions')}>
        <Button
          className="button"
          isDisabled={readOnly}
          onPress={() =>
            run('household.add', {
              label: say('sidebar.householdOf', { name: callNameOf(first, say) }),
              memberIds: ids,
            })
          }
        >
          <Home className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.makeHousehold')}
        </Button>
        {canBeTwins ? (
          <Button
            className="button"
            isDisabled={readOnly}
            onPress={() => run('twins.set', { childIds: ids, kind: together ? null : 'unknown' })}
          >
            <Baby className="icon" strokeWidth={1.75} aria-hidden />
            {say(together ? 'sidebar.unmakeTwins' : 'sidebar.makeTwins')}
          </Button>
        ) : null}
        {orphans || grouped ? (
          <Button
            className="button"
            isDisabled={readOnly}
            onPress={() => run('siblings.set', { childIds: ids, on: !grouped })}
          >
            <UsersRound className="icon" strokeWidth={1.75} aria-hidden />
            {say(grouped ? 'sidebar.unmakeSiblings' : 'sidebar.makeSiblings')}
          </Button>
        ) : null}
        {viewId !== null && placements.some((one) => one.pinned) ? (
          <Button className="button" isDisabled={readOnly} onPress={() => run('person.unpin', { viewId, ids })}>
            <PinOff className="icon" strokeWidth={1.75} aria-hidden />
            {say('sidebar.unpin')}
          </Button>
        ) : null}
        {viewId !== null && ids.some((id) => drawn.has(id)) ? (
          <Button className="button" isDisabled={readOnly} onPress={() => run('person.hide', { viewId, ids })}>
            <EyeOff className="icon" strokeWidth={1.75} aria-hidden />
            {say('sidebar.hideHere')}
          </Button>
        ) : null}
        <Button className="button side-remove" isDisabled={readOnly} onPress={() => run('person.remove', { ids })}>
          <Trash2 className="icon" strokeWidth={1.75} aria-hidden />
          {say('sidebar.removePeople', { count: people.length })}
        </Button>
        <p className="quiet small">{say('sidebar.removePersonHint')}</p>
      </section>
    </>
  );
}
