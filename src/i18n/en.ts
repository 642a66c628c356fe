// All English words, area by area.
import { canvas } from './en/canvas.ts';
import { commands } from './en/commands.ts';
import { diagrams } from './en/diagrams.ts';
import { ecogram } from './en/ecogram.ts';
import { entry } from './en/entry.ts';
import { files } from './en/files.ts';
import { lists } from './en/lists.ts';
import { merge } from './en/merge.ts';
import { model } from './en/model.ts';
import { network } from './en/network.ts';
import { notation } from './en/notation.ts';
import { offline } from './en/offline.ts';
import { outline } from './en/outline.ts';
import { present } from './en/present.ts';
import { recovery } from './en/recovery.ts';
import { reports } from './en/reports.ts';
import { rings } from './en/rings.ts';
import { safety } from './en/safety.ts';
import { shell } from './en/shell.ts';
import { shorthand } from './en/shorthand.ts';
import { sidebar } from './en/sidebar.ts';
import { storage } from './en/storage.ts';
import { versions } from './en/versions.ts';

export const en = {
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
