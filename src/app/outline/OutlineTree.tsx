// "Boom": the family as an outline that is walked, opened and changed with the keyboard, or by pointing.
import { ChevronRight, CornerDownRight, Plus, Spline } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button, type Key, type Selection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { Id } from '../../base/ids.ts';
import { isSame } from '../../base/isSame.ts';
import type { MaskedTables } from '../../model/masked.ts';
import { CanvasMenu } from '../canvas/CanvasMenu.tsx';
import { personMenu } from '../canvas/menuItems.ts';
import { type MenuPlace, useContextMenu } from '../canvas/useContextMenu.ts';
import { useActions, usePorts, useSay, useSession, useSessionState } from '../context.tsx';
import { PersonPicture } from '../sidebar/PersonSymbol.tsx';
import { NameField } from './NameField.tsx';
import { openFields } from './openFields.ts';
import {
  isOpen,
  MOST_IN_GROUP,
  NOTHING_UNFOLDED,
  type OutlineRow,
  outlineTree,
  rowsUnder,
  topRows,
  unfoldedTo,
} from './outlineTree.ts';
import { type RowWords, rowWordsIn } from './rowWords.ts';
import type { Outline } from './useOutline.ts';
import { useTreeKeys } from './useTreeKeys.ts';

/** A row with what hangs under it, as far as it is open. */
interface Branch {
  readonly row: OutlineRow;
  readonly words: RowWords;
  readonly open: boolean;
  readonly hasMore: boolean;
  readonly under: readonly Branch[];
}

export function OutlineTree({ tables, outline }: { tables: MaskedTables; outline: Outline }) {
  const say = useSay();
  const session = useSession();
  const actions = useActions();
  const { clock } = usePorts();
  const selection = useSessionState((state) => state.selection);
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const root = useRef<HTMLDivElement>(null);
  const { caseInfo, person, parentLink, partnership, birthGroup, siblingGroup, tie } = tables;
  const tree = useMemo(
    () => outlineTree({ caseInfo, person, parentLink, partnership, birthGroup, siblingGroup, tie }),
    [caseInfo, person, parentLink, partnership, birthGroup, siblingGroup, tie],
  );
  const wordsOf = useMemo(() => rowWordsIn(tables, say, clock.today()), [tables, say, clock]);

  const { branches, byKey } = useMemo(() => {
    const byKey = new Map<string, Branch>();
    const branch = (row: OutlineRow): Branch => {
      const open = isOpen(tree, row, unfolded);
      const rows = rowsUnder(tree, row, unfolded);
      const made: Branch = {
        row,
        words: wordsOf(row),
        open: open && rows.length > 0,
        hasMore: rows.length > 0,
        under: open ? rows.map(branch) : [],
      };
      byKey.set(row.key, made);
      return made;
    };
    return { branches: topRows(tree, unfolded).map(branch), byKey };
  }, [tree, wordsOf, unfolded]);

  const latest = useRef({ tree, byKey });
  latest.current = { tree, byKey };
  const elementOf = (key: string): HTMLElement | null =>
    root.current?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;
  const show = (id: Id): void => setUnfolded((before) => unfoldedTo(latest.current.tree, id, before));
  useEffect(() => {
    outline.part.current = {
      // Somebody who was only just added has a place after the next drawing of the tree.
      show: (id) => void (latest.current.tree.isHere(id) ? show(id) : requestAnimationFrame(() => show(id))),
      elementOf,
      people: () =>
        [...latest.current.byKey.values()].flatMap(({ row }) => (row.is === 'person' ? [row.personId] : [])),
    };
    return () => {
      outline.part.current = null;
    };
  });

  /** What the tree itself chose last, with where it began, so that Shift+arrow goes on from there. */
  const [own, setOwn] = useState<ReadonlySet<Key>>(new Set());
  const rowsOf = (keys: Iterable<Key>): OutlineRow[] => [...keys].flatMap((key) => byKey.get(String(key))?.row ?? []);
  const isOwn = isSame(idsOf(rowsOf(own)), selection) && rowsOf(own).every((row) => row.is !== 'group');
  const chosen = isOwn
    ? own
    : new Set([...byKey.values()].flatMap(({ row }) => (isHome(row, selection) ? [row.key] : [])));
  const onSelect = (selected: Selection): void => {
    const keys: ReadonlySet<Key> = selected === 'all' ? new Set(byKey.keys()) : selected;
    const ids = idsOf(rowsOf(keys));
    setOwn(keys);
    if (isSame(ids, session.store.getState().selection)) return;
    session.select(ids);
    if (ids.length === 1 && ids[0] !== undefined) actions.drawing()?.show(ids[0]);
  };
  const keys = useTreeKeys((key) => {
    const [id] = idsOf(rowsOf([key]));
    const { selection: now } = session.store.getState();
    if (id === undefined ? now.length > 0 : !now.includes(id)) onSelect(new Set([key]));
  });

  // Who was chosen elsewhere is made visible here.
  const [only] = selection;
  const seen = useRef<Id | undefined>(undefined);
  useEffect(() => {
    if (only === seen.current) return;
    seen.current = only;
    if (only === undefined || selection.length !== 1 || root.current?.contains(document.activeElement)) return;
    if (!latest.current.tree.isHere(only)) return;
    show(only);
    requestAnimationFrame(() => elementOf(only)?.scrollIntoView({ block: 'nearest' }));
  });

  const toggle = (key: string, open: boolean): void =>
    setUnfolded((before) => ({ ...before, open: new Map(before.open).set(key, open) }));
  const act = (key: Key): void => {
    const found = byKey.get(String(key));
    if (!found) return;
    const { row } = found;
    if (row.is === 'group') toggle(row.key, !found.open);
    else if (row.is === 'more') showMore(row.of);
    else if (row.is === 'reference') actions.env.canvas()?.reveal(row.personId);
    else openFields(actions.env, { ids: [row.is === 'tie' ? row.tie.id : row.personId] });
  };
  const showMore = (of: string): void =>
    setUnfolded(({ open, shown }) => ({
      open,
      shown: new Map(shown).set(of, (shown.get(of) ?? MOST_IN_GROUP) + MOST_IN_GROUP),
    }));

  const [menu, setMenu] = useState<{ place: MenuPlace; ids: readonly Id[] } | null>(null);
  const menuHandlers = useContextMenu((place) => {
    const row = byKey.get(place.target.closest('[data-key]')?.getAttribute('data-key') ?? '')?.row;
    if (row?.is !== 'person' && row?.is !== 'reference') return;
    const ids = selection.includes(row.personId) ? selection.filter((id) => tables.person[id]) : [row.personId];
    if (!selection.includes(row.personId)) session.select([row.personId]);
    setMenu({ place, ids });
  });

  const item = ({ row, words, hasMore, under }: Branch): ReactNode => (
    <TreeItem
      key={row.key}
      id={row.key}
      textValue={words.name}
      aria-label={words.label}
      hasChildItems={hasMore}
      className="outlineRow"
      data-row={row.is}
    >
      <TreeItemContent>
        {({ state }) => (
          <div className="outlineCell">
            <Button slot="chevron" className="outlineChevron" data-none={hasMore ? undefined : ''}>
              <ChevronRight size={16} strokeWidth={2} aria-hidden />
            </Button>
            <RowSign row={row} tables={tables} />
            {row.is === 'person' && outline.naming[0] === row.personId ? (
              <NameField
                key={row.personId}
                name={tables.person[row.personId]?.callName ?? ''}
                // Else the tree, which gets the focus with it, gives it to the row that had it last.
                onTake={() => state.selectionManager.setFocusedKey(row.key)}
                onDone={(typed, byKey) => outline.named(row.personId, typed, byKey)}
                onCancel={() => outline.named(row.personId, null, true)}
              />
            ) : (
              <span className="outlineWords">
                <span className="outlineTitle" dir="auto">
                  {words.name}
                </span>
                {words.more ? <span className="outlineMore"> {words.more}</span> : null}
              </span>
            )}
          </div>
        )}
      </TreeItemContent>
      {under.map(item)}
    </TreeItem>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for what bubbles up from the rows in it.
    <div
      ref={root}
      className="outlineTreeBox"
      data-family-keys=""
      onKeyDownCapture={(event) => {
        if (!menuHandlers.onMenuKey(event)) keys.onKeyDown(event);
      }}
      onPointerDownCapture={keys.onPointerDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onContextMenu={menuHandlers.onContextMenu}
    >
      <Tree
        className="outlineTree"
        aria-label={say('outline.treeLabel')}
        selectionMode="multiple"
        selectionBehavior="replace"
        keyboardNavigationBehavior="tab"
        selectedKeys={chosen}
        onSelectionChange={onSelect}
        expandedKeys={[...byKey.values()].filter(({ open }) => open).map(({ row }) => row.key)}
        onExpandedChange={(now) => {
          for (const { row, open } of byKey.values()) if (open !== now.has(row.key)) toggle(row.key, !open);
        }}
        onAction={act}
        renderEmptyState={() => <p className="outlineEmpty quiet">{say('outline.nobody')}</p>}
      >
        {branches.map(item)}
      </Tree>
      {menu ? (
        <CanvasMenu
          at={menu.place}
          label={say('canvas.menu.label')}
          items={personMenu({ session, actions, addHere: () => {} }, menu.ids, false)}
          onClose={() => {
            setMenu(null);
            if (menu.place.target instanceof HTMLElement) menu.place.target.focus();
          }}
        />
      ) : null}
    </div>
  );
}

/** The records that rows stand for; a group alone stands for whoever it belongs to. */
function idsOf(rows: readonly OutlineRow[]): Id[] {
  const [only] = rows;
  if (rows.length === 1 && only?.is === 'group') return only.ownerId === null ? [] : [only.ownerId];
  return [...new Set(rows.flatMap((row) => recordOf(row) ?? []))];
}

const recordOf = (row: OutlineRow): Id | null =>
  row.is === 'person' || row.is === 'reference' ? row.personId : row.is === 'tie' ? row.tie.id : null;

/** Is this the row of something chosen, and not a reference to it? */
const isHome = (row: OutlineRow, selection: readonly Id[]): boolean =>
  row.is !== 'reference' && selection.includes(recordOf(row) ?? '');

function RowSign({ row, tables }: { row: OutlineRow; tables: MaskedTables }) {
  if (row.is === 'person') {
    const person = tables.person[row.personId];
    return person ? <PersonPicture person={person} size={22} /> : null;
  }
  if (row.is === 'reference')
    return <CornerDownRight className="outlineSign" size={16} strokeWidth={1.75} aria-hidden />;
  if (row.is === 'tie') return <Spline className="outlineSign" size={16} strokeWidth={1.75} aria-hidden />;
  return row.is === 'more' ? <Plus className="outlineSign" size={16} strokeWidth={1.75} aria-hidden /> : null;
}
