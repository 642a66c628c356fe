// The case itself and its views: title, the child it is about, notation, the day of ages.
import type { Id } from '../base/ids.ts';
import { CASE_ID, type CaseInfo, type View } from '../model/records/arrangement.ts';
import { cleanFields } from './cleanText.ts';
import { defineCommand } from './command.ts';

export const editCase = defineCommand<{
  readonly fields: { readonly [K in keyof Omit<CaseInfo, 'id'>]?: CaseInfo[K] | undefined };
}>({
  label: 'commands.editCase',
  run: (tx, { fields }) => {
    tx.patch('caseInfo', CASE_ID, cleanFields(fields));
    return {};
  },
  mergeKey: ({ fields }) => `case.edit/${Object.keys(fields).sort().join()}`,
});

export const editView = defineCommand<{
  readonly id: Id;
  readonly fields: { readonly [K in keyof Omit<View, 'id'>]?: View[K] | undefined };
}>({
  label: 'commands.editView',
  run: (tx, { id, fields }) => {
    tx.patch('view', id, cleanFields(fields));
    return {};
  },
});
