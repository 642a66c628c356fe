// What was chosen when presenting started; it holds until the presenter comes back.
import type { Id } from '../../base/ids.ts';
import type { SlideTheme } from '../../drawing/slide.ts';
import type { SharedAudience } from '../../model/masked.ts';

export interface Presenting {
  readonly audience: SharedAudience;
  readonly viewId: Id;
  /** On this screen, in a second window, or handed to a child. */
  readonly where: 'here' | 'window' | 'child';
  readonly theme: SlideTheme;
  readonly withoutConflict: boolean;
  /** What must be typed to come back; empty when nothing must. */
  readonly code: string;
}
