// All English words, area by area.
import { canvas } from './en/canvas.ts';
import { commands } from './en/commands.ts';
import { diagrams } from './en/diagrams.ts';
import { files } from './en/files.ts';
import { model } from './en/model.ts';
import { notation } from './en/notation.ts';
import { shell } from './en/shell.ts';
import { sidebar } from './en/sidebar.ts';
import { storage } from './en/storage.ts';

export const en = {
  ...canvas,
  ...commands,
  ...diagrams,
  ...files,
  ...model,
  ...notation,
  ...shell,
  ...sidebar,
  ...storage,
} as const;
