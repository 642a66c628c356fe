// Adding people around the selected person, and relations.
import type { Id } from '../../base/ids.ts';
import type { ArgsOf } from '../../commands/registry.ts';
import type { SessionState } from '../../editor/state.ts';
import type { Action, ActionEnv } from './action.ts';
import { canEdit, canEditPerson, onlyPerson } from './selection.ts';

type Kind = ArgsOf<'person.add'>['kind'];

/** Adds people; the name of the new person is typed at once, on the drawing. */
export function addPerson({ session, canvas }: ActionEnv, kind: Kind): void {
  const { viewId, ...state } = session.store.getState();
  const of = onlyPerson({ viewId, ...state });
  const outcome = session.run('person.add', {
    kind,
    ...(of && kind !== 'other' ? { of } : {}),
    ...(viewId ? { viewId } : {}),
  });
  if ('nameNext' in outcome && outcome.nameNext) canvas()?.rename(outcome.nameNext);
}

/** The selected person; after drawing a relation the one it was drawn from, so that the next can follow at once. */
const relatesFrom = (state: SessionState): Id | null => {
  const [only, ...others] = state.selection;
  return onlyPerson(state) ?? (others.length === 0 ? (state.tables.tie[only ?? '']?.aId ?? null) : null);
};

const adding = (id: string, kind: Kind, label: Action['label'], nl: string, en: string): Action => ({
  id,
  label,
  group: 'add',
  keys: { nl: [nl], en: [en] },
  onCanvas: true,
  enabled: canEditPerson,
  perform: (env) => addPerson(env, kind),
});

export const ADD_ACTIONS: readonly Action[] = [
  adding('addParents', 'parents', 'shell.action.addParents', 'O', 'P'),
  adding('addPartner', 'partner', 'shell.action.addPartner', 'P', 'M'),
  adding('addSibling', 'sibling', 'shell.action.addSibling', 'B', 'S'),
  adding('addChild', 'child', 'shell.action.addChild', 'K', 'C'),
  adding('addCarer', 'carer', 'shell.action.addCarer', 'V', 'F'),
  {
    id: 'addPerson',
    label: 'shell.action.addPerson',
    group: 'add',
    keys: { nl: ['N'], en: ['N'] },
    onCanvas: true,
    enabled: canEdit,
    perform: (env) => addPerson(env, 'other'),
  },
  {
    id: 'quickLine',
    label: 'shorthand.name',
    group: 'add',
    keys: { nl: ['T'], en: ['T'] },
    onCanvas: true,
    enabled: canEdit,
    perform: () => document.querySelector<HTMLElement>('[data-region="quickLine"] textarea')?.focus(),
  },
  {
    id: 'addRelation',
    label: 'shell.action.addRelation',
    group: 'add',
    keys: { nl: ['R'], en: ['R'] },
    onCanvas: true,
    enabled: (state) => canEdit(state) && relatesFrom(state) !== null,
    perform: ({ session, canvas }) => {
      const id = relatesFrom(session.store.getState());
      if (id) canvas()?.startTie(id);
    },
  },
];
