// What a press on the slide does: with the pen it draws, else it puts the light on somebody.
import type { Presentation } from './usePresentation.ts';

export const touched = ({ penning, draw, lightOn }: Presentation) =>
  penning ? { onStroke: draw } : { onPerson: lightOn };
