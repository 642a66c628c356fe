// The first rows of a list, with above each column what it is.
import { COLUMN_KINDS, type ColumnKind } from '../../imports/lists/columns.ts';
import type { CellRemark } from '../../imports/lists/rowPerson.ts';
import { useSay } from '../context.tsx';
import { remarkWords } from './remarkWords.ts';
import type { ChosenList } from './useListChoice.ts';

const SHOWN_ROWS = 6;
/** The longest piece of a cell that is shown. */
const LONGEST = 80;

export function PreviewTable({ chosen, remarks }: { chosen: ChosenList; remarks: readonly CellRemark[] }) {
  const say = useSay();
  const { sheet, headingRow, columns } = chosen;
  const start = headingRow === null ? 0 : headingRow + 1;
  const rows = sheet.rows.slice(start, start + SHOWN_ROWS);
  const more = sheet.rows.length - start - rows.length;
  const remarkAt = new Map(remarks.map((remark) => [`${remark.row}/${remark.column}`, remark]));
  const headings = columns.map(
    (_, at) =>
      (headingRow === null ? '' : (sheet.rows[headingRow]?.[at] ?? '')) || say('lists.columnNr', { nr: at + 1 }),
  );
  return (
    <>
      <section className="lists-scroll" aria-label={say('lists.preview')}>
        <table className="lists-table">
          <thead>
            <tr>
              {columns.map((kind, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={at} scope="col" className={kind === 'skip' ? 'skipped' : undefined}>
                  <select
                    className="input lists-kind"
                    aria-label={say('lists.columnIs', { nr: at + 1, heading: headings[at] ?? '' })}
                    value={kind}
                    onChange={(event) => chosen.chooseColumn(at, event.target.value as ColumnKind)}
                  >
                    {COLUMN_KINDS.map((one) => (
                      <option key={one} value={one}>
                        {say(`lists.column.${one}`)}
                      </option>
                    ))}
                  </select>
                  <span className="lists-heading" dir="auto">
                    {headings[at]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, nr) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
              <tr key={nr}>
                {columns.map((kind, at) => {
                  const remark = remarkAt.get(`${start + nr}/${at}`);
                  const text = cells[at] ?? '';
                  return (
                    <td
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                      key={at}
                      dir="auto"
                      className={kind === 'skip' ? 'skipped' : remark ? 'remarked' : undefined}
                      title={remark ? remarkWords(remark, say) : undefined}
                    >
                      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? <p className="quiet small">{say('lists.moreRows', { count: more })}</p> : null}
    </>
  );
}
