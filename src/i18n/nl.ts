// All Dutch words, area by area; the source of truth for every key.
import { canvas } from './nl/canvas.ts';
import { commands } from './nl/commands.ts';
import { diagrams } from './nl/diagrams.ts';
import { ecogram } from './nl/ecogram.ts';
import { entry } from './nl/entry.ts';
import { files } from './nl/files.ts';
import { lists } from './nl/lists.ts';
import { merge } from './nl/merge.ts';
import { model } from './nl/model.ts';
import { network } from './nl/network.ts';
import { notation } from './nl/notation.ts';
import { offline } from './nl/offline.ts';
import { outline } from './nl/outline.ts';
import { present } from './nl/present.ts';
import { recovery } from './nl/recovery.ts';
import { reports } from './nl/reports.ts';
import { rings } from './nl/rings.ts';
import { safety } from './nl/safety.ts';
import { shell } from './nl/shell.ts';
import { shorthand } from './nl/shorthand.ts';
import { sidebar } from './nl/sidebar.ts';
import { storage } from './nl/storage.ts';
import { versions } from './nl/versions.ts';

export const nl = {
  ...canvas,
  ...commands,
  ...diagrams,
  ...entry,
  ...offline,
  ...outline,
  ...ecogram,
  ...network,
  ...recovery,
  ...reports,
  ...present,
  ...safety,
  ...files,
  ...lists,
  ...merge,
  ...model,
  ...notation,
  ...rings,
  ...shell,
  ...shorthand,
  ...sidebar,
  ...storage,
  ...versions,
} as const;
