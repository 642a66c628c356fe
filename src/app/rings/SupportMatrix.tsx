// Everybody's support in one table, and what it says together: what nobody gives, what was expected but not offered, and
// who gives a lot at once. Signs with words, never a sum.
import './support.css';
import { useState } from 'react';
import type { Id } from '../../base/ids.ts';
import { basisShown, supportRemarks } from '../../diagrams/support/supportGrid.ts';
import { candidates } from '../../model/facts/circles.ts';
import { callNameOf } from '../../model/facts/names.ts';
import { COMMON_TYPES, giversOf, SUPPORT_BASES, type SupportBasis, supportMatrix } from '../../model/facts/support.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { useSay, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { SupportCell } from './SupportCell.tsx';

export function SupportMatrix({ tables, receiverId }: { tables: MaskedTables; receiverId: Id }) {
  const say = useSay();
  const audience = useSessionState((state) => state.audience);
  const [chosen, setChosen] = useState<SupportBasis | null>(null);
  const basis = chosen ?? basisShown(tables, receiverId);
  const matrix = supportMatrix(tables, { receiverId, basis });
  // Who was asked about stands first, as it was when the table opened: no row jumps away from under a finger.
  const [first] = useState(() => new Set(matrix.keys()));
  const name = (id: Id): string => callNameOf(tables.person[id], say);
  const people = candidates(tables, receiverId).sort(
    (a, b) => Number(first.has(b)) - Number(first.has(a)) || name(a).localeCompare(name(b)) || (a < b ? -1 : 1),
  );
  const remarks = supportRemarks(tables, receiverId, basis, say);
  return (
    <>
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
      <p className="quiet small">{say(audience === 'worker' ? 'rings.emptyMeans' : 'rings.emptyMeansHere')}</p>
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
    </>
  );
}
