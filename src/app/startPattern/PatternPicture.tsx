// The family that is being put together, drawn as it will stand: who is still to come is dashed and called by their role.
import { useMemo } from 'react';
import { applyChanges } from '../../base/transact.ts';
import type { StartFamilyArgs } from '../../commands/startFamily.ts';
import { KINDS } from '../../diagrams/registry.ts';
import { ghosted } from '../../drawing/ghosted.ts';
import type { Scene } from '../../drawing/scene.ts';
import { MarksView } from '../../drawing/toReact.tsx';
import { runCalls } from '../../editor/runCalls.ts';
import { createSceneOf } from '../../editor/sceneOf.ts';
import { sceneMarks } from '../../exports/sceneMarks.ts';
import type { Say } from '../../i18n/say.ts';
import { mask } from '../../model/mask.ts';
import type { AudienceKind } from '../../model/masked.ts';
import { CASE_ID } from '../../model/records/arrangement.ts';
import type { Tables } from '../../model/records/registry.ts';
import { useThemePalette } from '../canvas/palette.ts';
import { usePorts, useSay, useSessionState, useSettings } from '../context.tsx';
import { roleToChild } from './roleToChild.ts';

/** Everybody without a name as what they are to the child. */
function calledByRole(tables: Tables, childId: string, say: Say): Tables {
  const nameOf = roleToChild(tables, childId, say, false);
  const person = Object.fromEntries(
    Object.entries(tables.person).map(([id, one]) => [
      id,
      one.callName === '' ? { ...one, callName: nameOf(id) } : one,
    ]),
  );
  return { ...tables, person };
}

function sceneWith(
  tables: Tables,
  args: StartFamilyArgs,
  audience: AudienceKind,
  say: Say,
  today: string,
): Scene | null {
  let count = 0;
  const ran = runCalls(tables, () => `placed-${String(count++).padStart(4, '0')}`, KINDS, {
    label: 'entry.step',
    calls: [{ id: 'family.start', args }],
    ids: [],
    done: { key: 'entry.step' },
  });
  if ('refused' in ran) return null;
  const after = applyChanges(tables, ran.changes) as Tables;
  const child = args.of ?? after.caseInfo[CASE_ID]?.indexPersonIds[0] ?? '';
  const shown = mask(calledByRole(after, child, say), audience);
  const view = Object.values(shown.view).find(({ type }) => type === 'genogram');
  const scene = createSceneOf(KINDS)({ tables: shown, viewId: view?.id ?? null, say, today });
  const isThere = Object.keys(tables.person).length > 0;
  return scene && isThere
    ? ghosted(scene, new Set(ran.changes.flatMap(({ id, before }) => (before === null ? [id] : []))))
    : scene;
}

export function PatternPicture({ args, label }: { readonly args: StartFamilyArgs; readonly label: string }) {
  const say = useSay();
  const { clock } = usePorts();
  const { settings } = useSettings();
  const palette = useThemePalette(settings.theme);
  const audience = useSessionState((state) => state.audience);
  const tables = useSessionState((state) => state.tables);
  const scene = useMemo(
    () => sceneWith(tables, args, audience, say, clock.today()),
    [tables, args, audience, say, clock],
  );
  if (!scene) return <div className="startPattern-picture" />;
  const { x, y, width, height } = scene.bounds;
  return (
    <div className="startPattern-picture">
      <svg
        role="img"
        aria-label={label}
        viewBox={`${x} ${y} ${width} ${height}`}
        style={{ maxInlineSize: width * 1.25 }}
      >
        <MarksView marks={sceneMarks(scene)} palette={palette} />
      </svg>
    </div>
  );
}
