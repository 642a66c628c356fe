// The sociogram on the screen: the table of the source, filled in in place while people talk.
import '../rings/rings.css';
import '../ecogram/ecogram.css';
import './sociogram.css';
import { useMemo, useState } from 'react';
import { Button, Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { callNameOf, folded } from '../../model/facts/names.ts';
import {
  SOCIOGRAM_COLUMNS,
  type SociogramColumn,
  type SociogramRow,
  sociogramTable,
  sortedRows,
} from '../../model/facts/sociogram.ts';
import type { SurfaceProps } from '../canvas/Surface.tsx';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { PersonPicker } from '../fields/PersonPicker.tsx';
import { openNetworkView } from '../oilSlick/openNetworkView.ts';
import { EyesChoice } from '../rings/EyesChoice.tsx';
import { PersonPicture } from '../sidebar/PersonSymbol.tsx';
import { CaseContext, useCaseAccess } from '../sidebar/useCase.ts';
import { SociogramCell, type WriteRow } from './SociogramCell.tsx';

export default function SociogramFrame({ tables }: SurfaceProps) {
  const say = useSay();
  const session = useSession();
  const { clock } = usePorts();
  const { ui } = useActions().env;
  const selection = useSessionState((state) => state.selection);
  const readOnly = useSessionState((state) => state.readOnly);
  const view = useSessionState((state) => (state.viewId === null ? undefined : state.tables.view[state.viewId]));
  const [perspectiveId] = view?.perspectiveIds ?? [];
  const [sort, setSort] = useState<SortDescriptor>({ column: 'group', direction: 'ascending' });
  const [turn, setTurn] = useState(0);
  const table = useMemo(() => sociogramTable(tables, perspectiveId, say), [tables, perspectiveId, say]);
  const by = SOCIOGRAM_COLUMNS.find((id) => id === sort.column) ?? 'group';
  const rows = useMemo(() => sortedRows(table.rows, by, sort.direction === 'descending'), [table, by, sort.direction]);
  const there = new Set([
    ...rows.map((row) => row.personId),
    ...(tables.perspective[perspectiveId ?? '']?.focalIds ?? []),
  ]);
  const writeFor =
    (personId: string): WriteRow =>
    (fields) => {
      if (perspectiveId !== undefined)
        session.run('sociogram.write', { perspectiveId, personId, day: clock.today(), ...(fields ? { fields } : {}) });
    };
  const addNew = (callName: string): void => {
    setTurn(turn + 1);
    // Whoever has a row already is shown, not made twice.
    const known = rows.find(({ personId }) => folded(callNameOf(tables.person[personId], say)) === folded(callName));
    if (known) {
      session.select([known.personId]);
      return;
    }
    const outcome = session.run('person.add', { kind: 'other', callName });
    const made = 'select' in outcome ? outcome.select?.[0] : undefined;
    if (made) writeFor(made)(undefined);
  };
  const cellOf = (row: SociogramRow, column: SociogramColumn) => {
    const person = tables.person[row.personId];
    if (column !== 'who')
      return <SociogramCell row={row} column={column} readOnly={readOnly} onWrite={writeFor(row.personId)} />;
    return (
      <Button
        className="sociogram-who"
        onPress={() => {
          session.select([row.personId]);
          ui.needPanel();
        }}
      >
        {person ? <PersonPicture person={person} size={26} /> : null}
        <b dir="auto">{row.cells.who}</b>
      </Button>
    );
  };
  return (
    <CaseContext value={useCaseAccess()}>
      <div className="sociogram rings-main">
        <div className="rings-tabs ecogram-bar">
          <EyesChoice
            tables={tables}
            value={perspectiveId}
            onChoose={(id) => openNetworkView(session, say, { type: 'sociogramTable', eyes: 'child' }, id)}
          />
          <p className="quiet sociogram-hint">{say('ecogram.sociogramHint')}</p>
        </div>
        <div className="sociogram-scroll">
          <Table
            aria-label={say('ecogram.sociogram')}
            className="sociogram-table"
            sortDescriptor={sort}
            onSortChange={setSort}
          >
            <TableHeader>
              {table.columns.map(({ id, title }) => (
                <Column key={id} id={id} isRowHeader={id === 'who'} allowsSorting className="sociogram-column">
                  {({ sortDirection }) => (
                    <>
                      {title}{' '}
                      <span aria-hidden>{sortDirection ? (sortDirection === 'ascending' ? '↑' : '↓') : ''}</span>
                    </>
                  )}
                </Column>
              ))}
            </TableHeader>
            <TableBody renderEmptyState={() => <p className="rings-alone">{say('ecogram.sociogramEmpty')}</p>}>
              {rows.map((row) => (
                <Row
                  key={row.personId}
                  id={row.personId}
                  className="sociogram-row"
                  {...(selection.includes(row.personId) ? { style: CHOSEN } : {})}
                >
                  {SOCIOGRAM_COLUMNS.map((column) => (
                    <Cell key={column} className="sociogram-cell">
                      {cellOf(row, column)}
                    </Cell>
                  ))}
                </Row>
              ))}
            </TableBody>
          </Table>
          {readOnly || perspectiveId === undefined ? null : (
            <div className="sociogram-add">
              <PersonPicker
                key={turn}
                label={say('ecogram.addRow')}
                people={Object.values(tables.person).filter(({ id }) => !there.has(id))}
                chosen={null}
                onChoose={(id) => {
                  if (!id) return;
                  writeFor(id)(undefined);
                  setTurn(turn + 1);
                }}
                onNew={addNew}
              />
            </div>
          )}
        </div>
      </div>
    </CaseContext>
  );
}

const CHOSEN = { background: 'var(--action-tint)' };
