// From the family in words to the fields of the panel beside it, with the keyboard focus where one can type.
import type { Id } from '../../base/ids.ts';
import type { Session } from '../../editor/session.ts';
import type { SettingsBox } from '../settings/settings.ts';
import type { Ui } from '../ui.ts';

/** A part of the panel about one person, by the name under which it is folded. */
export type PanelPart = 'facts' | 'siblings' | 'households';

export interface FieldsOf {
  /** A person, or the records of a relation. */
  readonly ids: readonly Id[];
  readonly part?: PanelPart;
}

export interface Opening {
  readonly session: Session;
  readonly settings: SettingsBox;
  readonly ui: Ui;
}

export function openFields({ session, settings, ui }: Opening, { ids, part = 'facts' }: FieldsOf): void {
  const { sections } = settings.get();
  if (sections[part] === false) settings.change({ sections: { ...sections, [part]: true } });
  session.select([...ids]);
  ui.set({ sidebarOpen: true });
  // On a tablet the keyboard of the screen would come up over what was asked for.
  if (window.matchMedia('(pointer: coarse)').matches) return;
  // The panel is there after the next painting.
  requestAnimationFrame(() => requestAnimationFrame(() => focusPart(part)));
}

const FIELD = 'input:not(:disabled), textarea:not(:disabled), select:not(:disabled)';

function focusPart(part: PanelPart): void {
  const panel = document.querySelector('[data-region="sidebar"] .side-panel');
  const section = panel?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  const at = section ?? panel;
  const field = at?.querySelector<HTMLElement>(FIELD) ?? at?.querySelector<HTMLElement>('button:not(:disabled)');
  field?.focus();
}
