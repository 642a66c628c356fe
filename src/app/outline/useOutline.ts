// The state of the family in words: who is being named or related, what is unfolded, and whose turn it is.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../base/ids.ts';
import type { typedName } from '../canvas/typedName.ts';
import { useActions, useSession } from '../context.tsx';
import type { OutlineController } from '../wiring.ts';

/** What the open part, the tree or the story, can do. */
export interface OutlinePart {
  /** Makes somebody's place visible; the focus may follow in the next painting. */
  readonly show: (id: Id) => void;
  readonly elementOf: (id: Id) => HTMLElement | null;
  readonly people: () => readonly Id[];
}

export interface Outline {
  /** The first of these is being named; the others follow. */
  readonly naming: readonly Id[];
  readonly relating: Id | null;
  readonly setRelating: (id: Id | null) => void;
  readonly named: (id: Id, typed: ReturnType<typeof typedName> | null, byKey: boolean) => void;
  readonly part: RefObject<OutlinePart | null>;
  readonly focusOn: (id: Id) => void;
}

export function useOutline(root: RefObject<HTMLElement | null>, instead: boolean): Outline {
  const actions = useActions();
  const session = useSession();
  const [naming, setNaming] = useState<readonly Id[]>([]);
  const [relating, setRelating] = useState<Id | null>(null);
  const part = useRef<OutlinePart | null>(null);
  const turn = useTurn(root, instead);

  const deeds = useMemo(() => {
    const focusOn = (id: Id): void => {
      part.current?.show(id);
      const there = part.current?.elementOf(id);
      there?.focus();
      // Who is to be shown first is there after the next painting.
      if (!there) requestAnimationFrame(() => requestAnimationFrame(() => part.current?.elementOf(id)?.focus()));
    };
    const controller: OutlineController = {
      hasTurn: () => turn.current,
      focus() {
        const [id] = session.store.getState().selection;
        const element = id === undefined ? null : part.current?.elementOf(id);
        (element ?? root.current?.querySelector<HTMLElement>('[role="row"], button'))?.focus();
      },
      reveal(id) {
        session.select([id]);
        focusOn(id);
      },
      rename(ids) {
        if (ids[0] !== undefined) part.current?.show(ids[0]);
        setNaming(ids);
      },
      startTie: setRelating,
      people: () => part.current?.people() ?? [],
    };
    return { focusOn, controller };
  }, [session, root, turn]);
  useEffect(() => actions.attachOutline(deeds.controller), [actions, deeds]);

  return {
    naming,
    relating,
    setRelating,
    part,
    focusOn: deeds.focusOn,
    named(id, typed, byKey) {
      const person = session.store.getState().tables.person[id];
      const changed = Object.entries(typed ?? {}).filter(([field, value]) => person?.[field as 'callName'] !== value);
      if (changed.length > 0) session.run('person.name', { id, fields: Object.fromEntries(changed) });
      const later = typed && byKey ? naming.slice(1) : [];
      if (later[0] !== undefined) part.current?.show(later[0]);
      setNaming(later);
      if (later.length === 0 && (byKey || !typed)) deeds.focusOn(session.store.getState().selection[0] ?? id);
    },
  };
}

/** The work is where the focus was last: on the drawing, or here. */
function useTurn(root: RefObject<HTMLElement | null>, instead: boolean): RefObject<boolean> {
  const turn = useRef(false);
  useEffect(() => {
    turn.current = instead || (root.current?.contains(document.activeElement) ?? false);
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      if (root.current?.contains(target)) turn.current = true;
      else if (target.closest('[data-region="canvas"]')) turn.current = false;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [root, instead]);
  return turn;
}
