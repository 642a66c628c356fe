// The child of the open map with its parents: what a list means by "moeder", "broer" and "oma mz".
import { recordsOf } from '../../base/tables.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { ParentLink, Person } from '../../model/records/facts.ts';
import type { Tables } from '../../model/records/registry.ts';

/** Who and what the map has already; their ids stay as they are, and nothing of them is brought into it again. */
export interface Around {
  readonly child: Person;
  readonly parents: readonly Person[];
  readonly links: readonly ParentLink[];
}

/** As far as these tables, those of an audience, show them. */
export function aroundChild(tables: Tables): Around | null {
  const child = tables.person[tables.caseInfo[CASE_ID]?.indexPersonIds[0] ?? ''];
  if (!child) return null;
  const links = recordsOf(tables.parentLink).filter(
    ({ childId, parentId, kind }) => childId === child.id && kind === 'biological' && tables.person[parentId],
  );
  return {
    child: bare(child),
    parents: links.flatMap(({ parentId }) => tables.person[parentId] ?? []).map(bare),
    links: links.map(({ id, parentId, childId, kind }) => ({ id, parentId, childId, kind })),
  };
}

/** Without what points to the rest of the map. */
const bare = ({ id, kind, callName, gender, whereabouts, defaultGroup }: Person): Person => ({
  ...{ id, kind, callName, gender, whereabouts, defaultGroup },
});
