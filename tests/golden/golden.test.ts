// Small pictures of the notation, kept as files: a change in how something looks must be looked at.
import { describe, expect, it } from 'vitest';
import { SHEETS, sheetSvg } from './sheets.ts';

describe('golden pictures', () => {
  it.each(Object.keys(SHEETS))('%s', async (name) => {
    await expect(sheetSvg(name)).toMatchFileSnapshot(`./${name}.svg`);
  });
});
