// The view on the screen as an export receives it, for printing and copying without the dialog.
import type { Session } from '../../editor/session.ts';
import { DEFAULT_OPTIONS, type ExportInput } from '../../exports/format.ts';
import { prepareInput } from '../../exports/prepareInput.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Say } from '../../i18n/say.ts';
import { audienceName } from '../../model/audiences.ts';
import { secretKeeper } from './secretKeeper.ts';

export function screenInput(session: Session, say: Say, language: Language, today: string): ExportInput | null {
  const { viewId, audience, tables: all } = session.store.getState();
  const tables = session.visibleTables();
  if (viewId === null) return null;
  return prepareInput({
    tables,
    audience: audienceName(tables, audience, say),
    names: 'full',
    givesAway: secretKeeper(all, audience),
    viewId,
    chosen: [],
    title: '',
    options: { ...DEFAULT_OPTIONS, statements: audience === 'report' },
    say,
    language,
    today,
  });
}
