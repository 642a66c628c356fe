// Who may see what: own audiences, the people in an audience, and what it sees otherwise than by default.
import type { Id } from '../base/ids.ts';
import { audienceRecord } from '../model/audiences.ts';
import type { AudienceKind } from '../model/masked.ts';
import type { VisibilityMode, VisibilityRule } from '../model/records/arrangement.ts';
import type { CaseTx } from '../model/records/registry.ts';
import { cleanText } from './cleanText.ts';
import { defineCommand } from './command.ts';

/** The record of an audience; made when a built-in one is first changed. */
function recordOf(tx: CaseTx, audience: AudienceKind): Id | null {
  const found = audienceRecord(tx.tables, audience);
  if (found) return found.id;
  if (audience.startsWith('own:')) return null;
  const id = tx.newId();
  tx.put('audience', { id, labelNl: '', personIds: [], kind: audience as Exclude<AudienceKind, `own:${string}`> });
  return id;
}

export const addAudience = defineCommand<{ readonly label: string; readonly personIds: readonly Id[] }>({
  label: 'present.addAudience',
  refuse: (_, { label }) => (label.trim() === '' ? { key: 'present.nameAudienceFirst' } : null),
  run: (tx, { label, personIds }) => {
    const id = tx.newId();
    tx.put('audience', { id, labelNl: cleanText(label.trim()), personIds: [...personIds] });
    return { done: { key: 'present.addedAudience', values: { label } } };
  },
});

/** Only an audience of its own making can go; it takes its rules along. */
export const removeAudience = defineCommand<{ readonly id: Id }>({
  label: 'present.removeAudience',
  run: (tx, { id }) => {
    const label = tx.get('audience', id)?.labelNl ?? '';
    tx.remove('audience', id);
    return { done: { key: 'present.removedAudience', values: { label } } };
  },
});

export const setAudiencePeople = defineCommand<{ readonly audience: AudienceKind; readonly personIds: readonly Id[] }>({
  label: 'present.changeAudience',
  run: (tx, { audience, personIds }) => {
    const id = recordOf(tx, audience);
    if (id) tx.patch('audience', id, { personIds: [...personIds] });
    return {};
  },
  mergeKey: ({ audience }) => `audience.people/${audience}`,
});

/** `mode` null goes back to what this audience sees by default. */
export const setVisibility = defineCommand<{
  readonly audience: AudienceKind;
  readonly target: VisibilityRule['target'];
  readonly mode: VisibilityMode | null;
}>({
  label: 'present.changeAudience',
  run: (tx, { audience, target, mode }) => {
    const audienceId = recordOf(tx, audience);
    if (!audienceId) return {};
    for (const rule of Object.values(tx.tables.visibilityRule)) {
      const { kind, id, field } = rule.target;
      if (rule.audienceId !== audienceId || kind !== target.kind || id !== target.id || field !== target.field)
        continue;
      tx.remove('visibilityRule', rule.id);
    }
    if (mode !== null) tx.put('visibilityRule', { id: tx.newId(), audienceId, target, mode });
    return { done: { key: 'present.changedAudience' } };
  },
});
