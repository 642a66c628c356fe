// Every record type there is, by table name: the one list that storage, files, masking and integrity go through.
import { emptyTable, type TablesOf } from '../../base/tables.ts';
import type { Tx } from '../../base/transact.ts';
import type { InferRecord, RecordType } from '../record.ts';
import { audience, caseInfo, presentationStep, view, viewPlacement, visibilityRule } from './arrangement.ts';
import {
  asset,
  birthGroup,
  contactArrangement,
  dwelling,
  household,
  lifeEvent,
  organisation,
  parentLink,
  partnership,
  person,
  residence,
  secrecy,
  siblingGroup,
} from './facts.ts';
import { howManyInterview, oilSlick, question, questionAsked, reunion, valueEntry } from './finding.ts';
import {
  dwellingContact,
  perspective,
  ringPlacement,
  ringScheme,
  sociogramEntry,
  supportRating,
  tie,
  vipEntry,
} from './perception.ts';
import {
  action,
  agreement,
  goal,
  logEntry,
  meeting,
  roleAssignment,
  safetyPlan,
  scale,
  scaleScore,
  storyPage,
  threeColumns,
  threeHouses,
  triptych,
  unmetNeed,
} from './plan.ts';

export const RECORD_TYPES = {
  caseInfo,
  person,
  asset,
  organisation,
  partnership,
  parentLink,
  birthGroup,
  siblingGroup,
  household,
  contactArrangement,
  secrecy,
  perspective,
  tie,
  ringScheme,
  ringPlacement,
  supportRating,
  sociogramEntry,
  vipEntry,
  question,
  questionAsked,
  dwelling,
  residence,
  dwellingContact,
  lifeEvent,
  howManyInterview,
  reunion,
  valueEntry,
  oilSlick,
  roleAssignment,
  unmetNeed,
  meeting,
  goal,
  action,
  agreement,
  scale,
  scaleScore,
  threeColumns,
  triptych,
  threeHouses,
  safetyPlan,
  storyPage,
  logEntry,
  view,
  viewPlacement,
  presentationStep,
  audience,
  visibilityRule,
} as const;

export type TableName = keyof typeof RECORD_TYPES;
export type Records = { [K in TableName]: InferRecord<(typeof RECORD_TYPES)[K]['fields']> };
/** The whole case: every table. */
export type Tables = TablesOf<Records>;
export type CaseTx = Tx<Records>;

export const TABLE_NAMES = Object.keys(RECORD_TYPES) as TableName[];

export const isTableName = (name: string): name is TableName => Object.hasOwn(RECORD_TYPES, name);

export const recordType = (name: TableName): RecordType => RECORD_TYPES[name] as unknown as RecordType;

export function emptyTables(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, emptyTable()])) as unknown as Tables;
}
