// A list as it was read: its first rows, what each column is, who was found, and what could not be read.
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { titleOfFile } from '../../imports/format.ts';
import type { Around } from '../../imports/lists/aroundChild.ts';
import { type ListCase, listToCase } from '../../imports/lists/listToCase.ts';
import type { CellRemark } from '../../imports/lists/rowPerson.ts';
import { canEdit } from '../actions/selection.ts';
import { useActions, usePorts, useSay, useSessionState } from '../context.tsx';
import { Choice } from '../fields/Choice.tsx';
import { askList, type ListTask } from './listTask.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { remarkWords } from './remarkWords.ts';
import { asNewMap, type Coming } from './takeOver.ts';
import { type ChosenList, useListChoice } from './useListChoice.ts';

interface Props {
  readonly task: Extract<ListTask, { is: 'list' }>;
  /** The child of the open map. */
  readonly around: Around | null;
  readonly questionsOf: (coming: Coming) => readonly unknown[];
  readonly onMap: (coming: Coming) => void;
}

/** Headings stand in one of the first rows. */
const HEADING_ROWS = 5;
const NO_HEADINGS = 'none';

export function ListColumns({ task, around, questionsOf, onMap }: Props) {
  const say = useSay();
  const { env } = useActions();
  const { clock, newId } = usePorts();
  const inMap = useSessionState(canEdit);
  const chosen = useListChoice(task.sheets);
  const { sheet, headingRow, columns } = chosen;
  const otherSheets = useMemo(
    () => task.sheets.filter((one) => one !== sheet).map(({ name }) => name),
    [task.sheets, sheet],
  );
  const made = useMemo(() => {
    const setting = { title: titleOfFile(task.name), year: Number(clock.today().slice(0, 4)), newId, otherSheets };
    const caseFor = (child: Around | null): ListCase =>
      listToCase({ sheet, headingRow, columns }, { ...setting, around: child });
    return { shown: caseFor(inMap ? around : null), caseFor };
  }, [sheet, headingRow, columns, otherSheets, around, inMap, clock, newId, task.name]);
  const { people, remarks, opened } = made.shown;
  const coming = { opened, around: inMap ? around : null };
  const known = inMap ? questionsOf(coming).length : 0;
  const counted = say('lists.people', { count: people });
  return (
    <>
      <p className="quiet">
        <bdi>{task.name}</bdi>
      </p>
      <Settings chosen={chosen} sheets={task.sheets} />
      <h3>{say('lists.columnsTitle')}</h3>
      <PreviewTable chosen={chosen} remarks={remarks} />
      {columns.includes('contact') ? <p className="quiet small">{say('lists.contactHint')}</p> : null}
      {remarks.length > 0 ? <Remarks chosen={chosen} remarks={remarks} /> : null}
      <p className="lists-count" role="status">
        {people === 0
          ? say('lists.nobody')
          : known > 0
            ? say('lists.counted', { people: counted, known: say('lists.known', { count: known }) })
            : counted}
      </p>
      <div className="sheetActs">
        <Button className="button link lists-other" onPress={() => askList(env.ui, { is: 'ask' })}>
          {say('lists.other')}
        </Button>
        <Button
          className={inMap ? 'button bordered' : 'button primary'}
          isDisabled={people === 0}
          onPress={() => void asNewMap(env, made.caseFor(null).opened, false)}
        >
          {say('lists.newMap')}
        </Button>
        {inMap ? (
          <Button className="button primary" isDisabled={people === 0} onPress={() => onMap(coming)}>
            {say('lists.intoMap')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function Settings({ chosen, sheets }: { chosen: ChosenList; sheets: Props['task']['sheets'] }) {
  const say = useSay();
  const rows = Array.from({ length: Math.min(HEADING_ROWS, chosen.sheet.rows.length) }, (_, row) => row);
  return (
    <div className="lists-settings">
      {sheets.length > 1 ? (
        <Choice
          label={say('lists.sheet')}
          value={String(chosen.at)}
          options={sheets.map(({ name, rows: { length } }, at) => ({
            id: String(at),
            label: say('lists.sheetRows', { name, count: length }),
          }))}
          onChoose={(at) => chosen.chooseSheet(Number(at))}
        />
      ) : null}
      <Choice
        label={say('lists.headings')}
        value={chosen.headingRow === null ? NO_HEADINGS : String(chosen.headingRow)}
        options={[
          ...[...new Set([...rows, ...(chosen.headingRow === null ? [] : [chosen.headingRow])])].map((row) => ({
            id: String(row),
            label: say('lists.headingsRow', { row: row + 1 }),
          })),
          { id: NO_HEADINGS, label: say('lists.headingsNone') },
        ]}
        onChoose={(row) => chosen.chooseHeadings(row === NO_HEADINGS ? null : Number(row))}
      />
    </div>
  );
}

const MOST_REMARKS = 50;

function Remarks({ chosen: { sheet, headingRow }, remarks }: { chosen: ChosenList; remarks: readonly CellRemark[] }) {
  const say = useSay();
  return (
    <details className="lists-remarks">
      <summary>{say('lists.remarks', { count: remarks.length })}</summary>
      <ul className="noteList small">
        {remarks.slice(0, MOST_REMARKS).map((remark) => {
          const { row, column } = remark;
          const heading = headingRow === null ? '' : (sheet.rows[headingRow]?.[column] ?? '');
          return (
            <li key={`${row}/${column}/${remark.kind}`} dir="auto">
              {say('lists.remarkAt', {
                row: row + 1,
                heading: heading || say('lists.columnNr', { nr: column + 1 }),
                text: sheet.rows[row]?.[column] ?? '',
              })}{' '}
              {remarkWords(remark, say)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
