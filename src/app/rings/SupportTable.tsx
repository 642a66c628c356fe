// Everybody's support in one table, and what it says together: what nobody gives, what was expected but not offered, and
// who gives a lot at once. Signs with words, never a sum.
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { candidates } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import {
  COMMON_TYPES,
  expectedOnly,
  gapsIn,
  giversOf,
  heavyLoads,
  SUPPORT_BASES,
  type SupportBasis,
  supportMatrix,
} from '../../model/facts/support.ts';
import { useSay } from '../context.tsx';
import { Sheet } from '../dialogs/Sheet.tsx';
import { Choice } from '../fields/Choice.tsx';
import { SupportCell } from './SupportCell.tsx';
import type { RingsShown } from './useRings.ts';

export function SupportTable({ shown, onClose }: { shown: RingsShown; onClose: () => void }) {
  const say = useSay();
  const { tables, circle, rings } = shown;
  const receiverId = circle?.perspectiveId ?? '';
  const matrixOf = (one: SupportBasis) => supportMatrix(tables, { receiverId, basis: one });
  const [chosen, setChosen] = useState<SupportBasis | null>(null);
  const basis = chosen ?? SUPPORT_BASES.find((one) => matrixOf(one).size > 0) ?? 'expected';
  // Who was asked about stands first, as it was when the table opened: no row jumps away from under a finger.
  const [first] = useState(() => new Set(matrixOf(basis).keys()));
  if (!circle) return null;
  const matrix = matrixOf(basis);
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const people = candidates(tables, receiverId).sort(
    (a, b) => Number(first.has(b)) - Number(first.has(a)) || name(a).localeCompare(name(b)) || (a < b ? -1 : 1),
  );
  const gaps = gapsIn(matrix);
  const open = expectedOnly(tables, receiverId);
  const remarks = [
    ...(gaps.length > 0
      ? [say('rings.remarkGaps', { types: gaps.map((type) => say(`rings.type.${type}`)).join(', ') })]
      : []),
    ...(open.length > 0
      ? [say('rings.remarkExpectedOf', { names: [...new Set(open.map(({ giverId }) => name(giverId)))].join(', ') })]
      : []),
    ...heavyLoads(tables).map(({ personId, much, actions }) =>
      say('rings.remarkLoad', { name: name(personId), much, actions }),
    ),
  ];
  return (
    <Sheet title={say('rings.supportOf', { label: rings.perspective?.label ?? '' })} size="large" onClose={onClose}>
      <Choice
        label={say('rings.supportBasis')}
        value={basis}
        options={SUPPORT_BASES.map((id) => ({ id, label: say(`rings.basis.${id}`) }))}
        onChoose={setChosen}
      />
      {remarks.length > 0 ? (
        <ul className="support-remarks">
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
      <p className="quiet small">{say('rings.emptyMeans')}</p>
      <div className="circles-scroll">
        <table className="circles-table">
          <thead>
            <tr>
              <th scope="col">{say('rings.tableWho')}</th>
              {COMMON_TYPES.map((type) => (
                <th key={type} scope="col">
                  {say(`rings.type.${type}`)}
                  <span className="quiet small">{say('rings.givers', { count: giversOf(matrix, type).length })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((giverId) => (
              <tr key={giverId}>
                <th scope="row" dir="auto">
                  {name(giverId)}
                </th>
                {COMMON_TYPES.map((type) => (
                  <td key={type}>
                    <SupportCell
                      giverId={giverId}
                      receiverId={receiverId}
                      type={type}
                      basis={basis}
                      level={matrix.get(giverId)?.[type]?.level}
                      inTableOf={name(giverId)}
                      onTap={() => setChosen(basis)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
