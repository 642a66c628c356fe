// The case as this audience may see it, and the ways to change it, for every part of the panel.
import { createContext, useContext, useMemo } from 'react';
import type { Id } from '../../base/ids.ts';
import type { ArgsOf, CommandId } from '../../commands/registry.ts';
import { ageDay } from '../../model/facts/age.ts';
import { isHidden, mask } from '../../model/mask.ts';
import type { MaskedTables } from '../../model/masked.ts';
import type { Person } from '../../model/records/facts.ts';
import type { TableName } from '../../model/records/registry.ts';
import { usePorts, useSession, useSessionState } from '../context.tsx';

export interface CaseAccess {
  readonly tables: MaskedTables;
  /** The worker alone is looking. */
  readonly forWorker: boolean;
  readonly readOnly: boolean;
  readonly viewId: Id | null;
  /** The open view, when it is a drawing of the family: with generations, couples and brothers and sisters. */
  readonly familyViewId: Id | null;
  /** The day at which ages are told. */
  readonly day: string;
  readonly run: <C extends CommandId>(id: C, args: ArgsOf<C>) => void;
  /** Runs, and leaves the selection as it was. */
  readonly runHere: <C extends CommandId>(id: C, args: ArgsOf<C>) => void;
  readonly select: (ids: readonly Id[]) => void;
  readonly hidden: (table: TableName, id: Id, field: string) => boolean;
}

export const CaseContext = createContext<CaseAccess | null>(null);

export function useCase(): CaseAccess {
  const access = useContext(CaseContext);
  if (!access) throw new Error('The panel gives the case to its parts.');
  return access;
}

/** Made once, at the top of the panel. */
export function useCaseAccess(): CaseAccess {
  const session = useSession();
  const all = useSessionState((state) => state.tables);
  const audience = useSessionState((state) => state.audience);
  const readOnly = useSessionState((state) => state.readOnly || state.caseId === null);
  const viewId = useSessionState((state) => state.viewId);
  const today = usePorts().clock.today();
  return useMemo(() => {
    const tables = mask(all, audience);
    return {
      tables,
      forWorker: audience === 'worker',
      readOnly,
      viewId,
      familyViewId: viewId !== null && tables.view[viewId]?.type === 'genogram' ? viewId : null,
      day: ageDay(tables, today),
      run: (id, args) => void session.run(id, args),
      runHere: (id, args) => {
        const before = session.store.getState().selection;
        session.run(id, args);
        const { selection, tables: now } = session.store.getState();
        const kept = before.filter((one) => now.person[one] !== undefined);
        if (kept.length > 0 && selection.join() !== before.join()) session.select(kept);
      },
      select: (ids) => session.select([...ids]),
      hidden: (table, id, field) => isHidden(tables, table, id, field),
    };
  }, [session, all, audience, readOnly, viewId, today]);
}

const byName = new Intl.Collator('nl');

/** People in order of their names. */
export const peopleByName = (tables: MaskedTables): Person[] =>
  Object.values(tables.person).sort(
    (a, b) => byName.compare(a.callName, b.callName) || byName.compare(a.familyName ?? '', b.familyName ?? ''),
  );
