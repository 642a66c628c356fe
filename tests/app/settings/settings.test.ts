// Settings survive a damaged copy, and start in Dutch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings, settingsBox } from '../../../src/app/settings/settings.ts';

describe('parseSettings', () => {
  it('starts in Dutch, with the theme of the device and letters on', () => {
    expect(parseSettings(null)).toMatchObject({ language: 'nl', theme: 'system', letterKeys: true, ownKeys: {} });
  });

  it('keeps what is sound and mends the rest', () => {
    const mended = parseSettings({ language: 'en', theme: 'pink', letterKeys: 'no', ownKeys: [1], more: 1 });
    expect(mended).toMatchObject({ language: 'en', theme: 'system', letterKeys: true, ownKeys: {} });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(['nl', 'en']).toContain(parseSettings(raw).language);
      }),
    );
  });
});

describe('settingsBox', () => {
  it('keeps every change at once and tells who listens', () => {
    let kept: unknown = { language: 'en' };
    let told = 0;
    const box = settingsBox({
      read: () => kept,
      write: (value) => {
        kept = value;
        return true;
      },
    });
    const stop = box.subscribe(() => {
      told += 1;
    });
    box.change({ theme: 'dark' });
    stop();
    box.change({ theme: 'light' });
    expect(told).toBe(1);
    expect(settingsBox({ read: () => kept, write: () => true }).get()).toEqual(box.get());
    expect(box.get()).toMatchObject({ language: 'en', theme: 'light' });
  });
});
