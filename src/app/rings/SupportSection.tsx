// What support somebody gives, to whom and on what ground: one tap goes through the five words and empty.
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { recordsOf } from '../../base/tables.ts';
import { focalOf } from '../../model/facts/circles.ts';
import { levelsOf, pathTo } from '../../model/facts/levels.ts';
import { callNameOf } from '../../model/facts/names.ts';
import {
  askingOf,
  COMMON_TYPES,
  expectedOnly,
  gapsIn,
  heavyLoads,
  SUPPORT_BASES,
  type SupportBasis,
  type SupportRow,
  type SupportType,
  supportMatrix,
  supportSaid,
} from '../../model/facts/support.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Person } from '../../model/records/facts.ts';
import { useSay } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { Section } from '../sidebar/Section.tsx';
import { useCase } from '../sidebar/useCase.ts';
import { SupportCell } from './SupportCell.tsx';

export function SupportSection({ person }: { person: Person }) {
  const say = useSay();
  const { tables, viewId } = useCase();
  const [chosen, setChosen] = useState<Id | null>(null);
  const eyes = recordsOf(tables.perspective);
  const shown = tables.view[viewId ?? '']?.perspectiveIds[0];
  const receiver = [chosen, shown].flatMap((id) => tables.perspective[id ?? ''] ?? [])[0] ?? eyes[0];
  if (!receiver) return null;
  return (
    <Section id="support" title={say('rings.support')} startsClosed>
      <Choice
        label={say('rings.supportFor')}
        value={receiver.id}
        options={eyes.map(({ id, label }) => ({ id, label: label || say('rings.untitled') }))}
        onChoose={setChosen}
      />
      {receiver.focalIds.includes(person.id) ? (
        <p className="quiet small">{say('rings.supportSelf')}</p>
      ) : (
        <Levels tables={tables} giverId={person.id} receiverId={receiver.id} />
      )}
      <Remarks tables={tables} person={person} receiverId={receiver.id} />
    </Section>
  );
}

interface LevelsProps {
  readonly tables: MaskedTables;
  readonly giverId: Id;
  readonly receiverId: Id;
}

function Levels({ tables, giverId, receiverId }: LevelsProps) {
  const say = useSay();
  const [chosen, setBasis] = useState<SupportBasis | null>(null);
  const rowOf = (one: SupportBasis): SupportRow => supportMatrix(tables, { receiverId, basis: one }).get(giverId) ?? {};
  // Expected, as in the source, unless something else was filled in before.
  const basis = chosen ?? SUPPORT_BASES.find((one) => Object.keys(rowOf(one)).length > 0) ?? 'expected';
  const row = rowOf(basis);
  const typesUsed = (Object.keys(row) as SupportType[]).filter((type) => !COMMON_TYPES.some((one) => one === type));
  return (
    <>
      <Choice
        label={say('rings.supportBasis')}
        value={basis}
        options={SUPPORT_BASES.map((id) => ({ id, label: say(`rings.basis.${id}`) }))}
        onChoose={setBasis}
      />
      <ul className="support-levels">
        {[...COMMON_TYPES, ...typesUsed].map((type) => (
          <li key={type}>
            <SupportCell
              giverId={giverId}
              receiverId={receiverId}
              type={type}
              basis={basis}
              level={row[type]?.level}
              onTap={() => setBasis(basis)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is worth a word, calmly: kinds nobody gives, expected but not offered, a lot at once, and how to reach them. */
function Remarks({ tables, person, receiverId }: { tables: MaskedTables; person: Person; receiverId: Id }) {
  const say = useSay();
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const matrix = supportMatrix(tables, { receiverId, basis: 'experienced' });
  const typeWords = (types: readonly SupportType[]): string =>
    types.map((type) => say(`rings.type.${type}`)).join(', ');
  const gaps = gapsIn(matrix);
  const open = expectedOnly(tables, receiverId).filter(({ giverId }) => giverId === person.id);
  const load = heavyLoads(tables).find(({ personId }) => personId === person.id);
  const everybody = Object.keys(tables.person);
  const path = pathTo(levelsOf(tables, { focalIds: focalOf(tables, receiverId), expandedIds: everybody }), person.id);
  const via = path.slice(1, -1);
  const asking = askingOf(supportSaid(tables, receiverId).get(person.id) ?? {});
  const remarks = [
    ...(asking.doAsk.length > 0 ? [say('network.support.doAsk', { types: typeWords(asking.doAsk) })] : []),
    ...(asking.varies.length > 0 ? [say('network.support.varies', { types: typeWords(asking.varies) })] : []),
    ...(asking.doNotAsk.length > 0 ? [say('network.support.doNotAsk', { types: typeWords(asking.doNotAsk) })] : []),
    ...(gaps.length > 0 ? [say('rings.remarkGaps', { types: typeWords(gaps) })] : []),
    ...(open.length > 0 ? [say('rings.remarkExpected', { types: typeWords(open.map(({ type }) => type)) })] : []),
    ...(load ? [say('rings.remarkLoad', { name: name(person.id), much: load.much, actions: load.actions })] : []),
    ...(via.length > 0 ? [say('rings.remarkVia', { name: name(person.id), via: via.map(name).join(', ') })] : []),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className="support-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
