// The choices of this device: what they are, what they start as, and how a damaged copy is read.
import * as v from 'valibot';
import type { SettingsStore } from '../../ports/settings.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const settingsSchema = v.object({
  /** Dutch on first start, whatever the browser says (decisions.md 17). */
  language: v.fallback(v.picklist(['nl', 'en']), 'nl'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Keys of one letter on the drawing (WCAG 2.1.4: they can be switched off). */
  letterKeys: v.fallback(v.boolean(), true),
  /** Keys of one's own, by action id. */
  ownKeys: v.fallback(v.record(v.pipe(v.string(), v.maxLength(60)), v.array(v.pipe(v.string(), v.maxLength(40)))), {}),
  wheelZooms: v.fallback(v.boolean(), false),
  /** Parts of the panel that were opened or folded. */
  sections: v.fallback(v.record(v.pipe(v.string(), v.maxLength(40)), v.boolean()), {}),
  arrowsMove: v.fallback(v.boolean(), false),
  /** Where own maps are kept: to be asked, on this device, or nowhere. The password itself is the vault's. */
  keeping: v.fallback(v.picklist(['ask', 'device', 'nothing']), 'ask'),
  /** How far each map was when it last went into a file, by its random id. */
  filed: v.fallback(v.record(v.pipe(v.string(), v.maxLength(128)), v.object({ seq: v.number(), at: v.string() })), {}),
  /** The family in words: not there, beside the drawing, or in its place; and which of the two was open last. */
  outline: v.fallback(v.picklist(['off', 'beside', 'instead']), 'off'),
  outlineTab: v.fallback(v.picklist(['tree', 'story']), 'tree'),
});
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const parseSettings = (raw: unknown): Settings =>
  v.parse(settingsSchema, typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {});

export interface SettingsBox {
  get(): Settings;
  change(fields: Partial<Settings>): void;
  subscribe(listener: () => void): () => void;
}

/** Settings that tell who listens when they change, kept at once. */
export function settingsBox(store: SettingsStore): SettingsBox {
  let now = parseSettings(store.read());
  const listeners = new Set<() => void>();
  return {
    get: () => now,
    change(fields) {
      now = { ...now, ...fields };
      store.write(now);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
