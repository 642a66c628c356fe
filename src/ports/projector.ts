// A second window for the projector. It gets slides and nothing else: no case, no key, no storage.
import type { Slide } from '../drawing/slide.ts';

/** What goes to the window: a slide, an empty screen (null), a sign of life, the end. */
export type ProjectorMessage =
  | { readonly is: 'slide'; readonly slide: Slide | null }
  | { readonly is: 'alive' }
  | { readonly is: 'end' };

/** What comes back: that the window is there, and how wide it is against its height. */
export interface ProjectorHello {
  readonly is: 'hello';
  readonly aspect: number;
}

export interface Projector {
  show(slide: Slide | null): void;
  close(): void;
}

export interface Projectors {
  /** Opens the window and keeps it alive; `here` is called whenever it says that it is there. */
  open(here: (aspect: number) => void): Projector;
}

/** The other end, inside the projector's window. */
export interface ProjectorScreen {
  /** `show` gets each slide, and null for an empty screen: also when nothing was heard for three seconds. */
  listen(show: (slide: Slide | null) => void): () => void;
}
