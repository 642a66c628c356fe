import { describe, expect, it } from 'vitest';
import { rememberedSay } from '../../src/i18n/rememberedSay.ts';
import type { Say } from '../../src/i18n/say.ts';

describe('remembered words', () => {
  it('says what was said, asks once, and keeps different values apart', () => {
    const asked: string[] = [];
    const say: Say = (key, values) => {
      asked.push(key);
      return `${key} ${JSON.stringify(values ?? {})}`;
    };
    const remembered = rememberedSay(say);
    const calls = [
      ['canvas.menu.copy', undefined],
      ['canvas.say.line', { nr: 1, count: 2, label: 'a' }],
      ['canvas.say.line', { nr: 1, count: 2, label: 'b' }],
    ] as const;
    const first = calls.map(([key, values]) => remembered(key, values));
    expect(first).toEqual(calls.map(([key, values]) => say(key, values)));
    asked.length = 0;
    expect(calls.map(([key, values]) => remembered(key, values))).toEqual(first);
    expect(asked).toEqual([]);
  });
});
