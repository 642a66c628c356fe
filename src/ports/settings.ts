// Where the choices of this device are kept: language, theme, keys. Never anything about a person or a map.
export interface SettingsStore {
  /** What was kept last, as it was given; null when there is nothing or it cannot be read. */
  read(): unknown;
  /** False when this device keeps nothing; the choices then hold until the page closes. */
  write(value: unknown): boolean;
}
