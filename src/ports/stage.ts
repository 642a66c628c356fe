// The screen as a stage: full screen, and awake as long as something is shown.
export interface Stage {
  /** False when the browser does not allow it; showing goes on in the window. */
  fill(): Promise<boolean>;
  leave(): void;
  /** Calls back when the browser left full screen, also by its own Escape; the answer stops listening. */
  onLeft(call: () => void): () => void;
  /** Keeps the screen from going dark until the answer is called. */
  keepAwake(): () => void;
}
