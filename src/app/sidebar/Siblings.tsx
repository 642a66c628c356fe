// Somebody's brothers and sisters, as they follow from the parents; only twins are recorded here.

import { ArrowLeft, ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import { hasOrder, standingSiblings } from '../../commands/siblings.ts';
import type { Sibling } from '../../model/facts/family.ts';
import { kinOf, roleWords } from '../../model/facts/kinship.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { codeKey } from '../../model/facts/words.ts';
import { type BirthGroup, birthGroup, type Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { optionsOf } from './options.ts';
import { Row } from './Row.tsx';
import { Section } from './Section.tsx';
import { useCase } from './useCase.ts';

const TWIN_KINDS = birthGroup.fields.kind.schema.options;

export function Siblings({ person, siblings }: { person: Person; siblings: readonly Sibling[] }) {
  const say = useSay();
  const { tables } = useCase();
  const siblingWords = ({ personId, kind }: Sibling): string => {
    const kin = kinOf(tables, personId, person.id);
    const gender = tables.person[personId]?.gender ?? 'unknown';
    return kin?.word === 'sibling' ? roleWords(kin, gender, say) : say(codeKey('siblingKind', kind));
  };
  return (
    <Section id="siblings" title={say('sidebar.siblings')} count={siblings.length}>
      {siblings.length === 0 ? <p className="quiet small">{say('sidebar.noSiblings')}</p> : null}
      <ul className="side-list">
        {siblings.map((sibling) => (
          <Row
            key={sibling.personId}
            personId={sibling.personId}
            words={[
              siblingWords(sibling),
              ...(sibling.birthGroup ? [say(codeKey('birthGroup', sibling.birthGroup.kind))] : []),
            ].join(', ')}
          >
            {sibling.kind === 'full' ? <TwinChoice person={person} sibling={sibling} /> : null}
          </Row>
        ))}
      </ul>
      <SiblingOrder person={person} />
    </Section>
  );
}

/** Where somebody stands among brothers and sisters: what dragging does, with buttons. */
function SiblingOrder({ person }: { person: Person }) {
  const say = useSay();
  const { tables, familyViewId: viewId, runHere, readOnly } = useCase();
  if (viewId === null) return null;
  const order = standingSiblings(tables, viewId, person.id);
  const at = order.findIndex((one) => one.id === person.id);
  if (order.length < 2 || at < 0) return null;
  const move = (step: -1 | 1): void => runHere('siblings.move', { viewId, id: person.id, step });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are buttons.
    <div
      className="side-buttons"
      role="group"
      aria-label={say('sidebar.orderSiblings', { name: callNameOf(person, say) })}
    >
      <Button className="button bordered" isDisabled={readOnly || at === 0} onPress={() => move(-1)}>
        <ArrowLeft size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.moveLeft')}
      </Button>
      <Button className="button bordered" isDisabled={readOnly || at === order.length - 1} onPress={() => move(1)}>
        <ArrowRight size={16} strokeWidth={1.75} aria-hidden />
        {say('sidebar.moveRight')}
      </Button>
      {hasOrder(tables, viewId, person.id) ? (
        <Button
          className="button link"
          isDisabled={readOnly}
          onPress={() => runHere('siblings.byAge', { viewId, id: person.id })}
        >
          {say('sidebar.orderByAge')}
        </Button>
      ) : null}
    </div>
  );
}

function TwinChoice({ person, sibling }: { person: Person; sibling: Sibling }) {
  const say = useSay();
  const { tables, runHere, readOnly } = useCase();
  const set = (kind: BirthGroup['kind'] | 'none'): void => {
    const own = Object.values(tables.birthGroup).find((group) => group.childIds.includes(person.id));
    const both = new Set([...(own?.childIds ?? [person.id]), sibling.personId]);
    const childIds = kind === 'none' ? [person.id, sibling.personId] : [...both];
    runHere('twins.set', { childIds, kind: kind === 'none' ? null : kind });
  };
  return (
    <Choice
      label={say('sidebar.twinOf', { name: callNameOf(tables.person[sibling.personId], say) })}
      value={sibling.birthGroup?.kind ?? 'none'}
      options={[{ id: 'none', label: say('sidebar.noTwin') }, ...optionsOf('birthGroup', TWIN_KINDS, say)]}
      onChoose={set}
      isDisabled={readOnly}
    />
  );
}
