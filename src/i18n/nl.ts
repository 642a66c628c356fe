// All Dutch words, area by area; the source of truth for every key.
import { canvas } from './nl/canvas.ts';
import { commands } from './nl/commands.ts';
import { diagrams } from './nl/diagrams.ts';
import { files } from './nl/files.ts';
import { model } from './nl/model.ts';
import { notation } from './nl/notation.ts';
import { rings } from './nl/rings.ts';
import { shell } from './nl/shell.ts';
import { shorthand } from './nl/shorthand.ts';
import { sidebar } from './nl/sidebar.ts';
import { storage } from './nl/storage.ts';

export const nl = {
  ...canvas,
  ...commands,
  ...diagrams,
  ...files,
  ...model,
  ...notation,
  ...rings,
  ...shell,
  ...shorthand,
  ...sidebar,
  ...storage,
} as const;
