// Fields that are shown or left out together, in words that people know.
import type { Key } from '../../i18n/say.ts';
import { defaultsOf } from '../../model/audiences.ts';
import type { AudienceKind } from '../../model/masked.ts';
import { TRAVEL } from '../../model/record.ts';
import type { VisibilityRule } from '../../model/records/arrangement.ts';
import { recordType, type TableName } from '../../model/records/registry.ts';

export interface FieldGroup {
  readonly name: Key;
  readonly fields: readonly (readonly [TableName, string])[];
}

export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    name: 'present.fields.surnames',
    fields: [
      ['person', 'familyName'],
      ['person', 'initials'],
    ],
  },
  {
    name: 'present.fields.years',
    fields: [
      ['person', 'born'],
      ['person', 'died'],
      ['person', 'dueOn'],
    ],
  },
  {
    name: 'present.fields.photos',
    fields: [
      ['person', 'photoAssetId'],
      ['person', 'emoji'],
    ],
  },
  {
    name: 'present.fields.places',
    fields: [
      ['person', 'residenceArea'],
      ['person', 'country'],
      ['person', 'moves'],
    ],
  },
  {
    name: 'present.fields.work',
    fields: [
      ['person', 'occupation'],
      ['person', 'organisationId'],
    ],
  },
  {
    name: 'present.fields.notes',
    fields: [
      ['person', 'note'],
      ['tie', 'note'],
      ['partnership', 'note'],
    ],
  },
  {
    name: 'present.fields.couples',
    fields: [
      ['partnership', 'from'],
      ['partnership', 'to'],
    ],
  },
  {
    name: 'present.fields.care',
    fields: [
      ['parentLink', 'measure'],
      ['parentLink', 'custody'],
      ['parentLink', 'placement'],
    ],
  },
  { name: 'present.fields.ties', fields: [['tie', 'code']] },
  {
    name: 'present.fields.layer',
    fields: [
      ['person', 'conditions'],
      ['person', 'orientation'],
    ],
  },
];

/** Does this audience see the field as long as nobody decided otherwise? */
export function seenByDefault(audience: AudienceKind, [table, field]: readonly [TableName, string]): boolean {
  if (table === 'person' && field === 'familyName' && defaultsOf(audience).names === 'firstName') return false;
  const travel = recordType(table).fields[field]?.travel ?? 'open';
  return TRAVEL[travel].screen !== 'worker' && !defaultsOf(audience).leavesOut[table]?.includes(field);
}

export const targetOf = ([table, field]: readonly [TableName, string]): VisibilityRule['target'] => ({
  kind: 'field',
  field: `${table}.${field}`,
});
