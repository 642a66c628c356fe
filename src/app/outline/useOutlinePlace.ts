// Where the family in words stands on this screen: a phone has no room for it beside the drawing.
import { useMedia } from '../canvas/palette.ts';
import { useSettings } from '../context.tsx';
import type { Settings } from '../settings/settings.ts';

const PHONE = '(max-width: 640px)';

export function useOutlinePlace(): { readonly place: Settings['outline']; readonly canChoose: boolean } {
  const { outline } = useSettings().settings;
  const phone = useMedia(PHONE);
  return { place: phone && outline === 'beside' ? 'instead' : outline, canChoose: !phone };
}
