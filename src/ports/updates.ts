// A newer build of the program that waits until somebody wants it, and the place it can have on the device.

export interface Updates {
  /** Calls back whenever `waiting` or `canInstall` changes; gives back a way to stop. */
  subscribe(listener: () => void): () => void;
  /** A newer build is here and waits. */
  waiting(): boolean;
  /** Lets the newer build take over and starts the page anew with it. Only ever called on a person's word. */
  apply(): void;
  /** The browser offers to put the program on the device. */
  canInstall(): boolean;
  install(): void;
  /** Is the program shown as one of its own, from a home screen or a dock? */
  readonly standalone: boolean;
}
