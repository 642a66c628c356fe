// Goes with F6 from region to region: the drawing, the list of views, the panel, the bar at the top.
const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

export function nextRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown);
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  for (let tried = 1; tried <= regions.length; tried += 1) {
    const region = regions.at((here + step * tried + regions.length) % regions.length);
    // A list that holds its own place comes before the buttons around it.
    const inside = region?.querySelector<HTMLElement>('[data-family-keys]') ?? region;
    const first = inside ? [...inside.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown) : undefined;
    if (first) {
      first.focus();
      return;
    }
  }
}
