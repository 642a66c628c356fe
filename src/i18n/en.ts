// All English words, area by area.
import { canvas } from './en/canvas.ts';
import { commands } from './en/commands.ts';
import { diagrams } from './en/diagrams.ts';
import { files } from './en/files.ts';
import { model } from './en/model.ts';
import { notation } from './en/notation.ts';
import { rings } from './en/rings.ts';
import { shell } from './en/shell.ts';
import { shorthand } from './en/shorthand.ts';
import { sidebar } from './en/sidebar.ts';
import { storage } from './en/storage.ts';

export const en = {
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
