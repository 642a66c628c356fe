// Somebody's brothers and sisters, as they follow from the parents; only twins are recorded here.

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
    </Section>
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
