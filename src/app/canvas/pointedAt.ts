// What of the surface a key or the pointer is on.

export const isField = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [role="dialog"], [role="menu"], [role="listbox"]') !== null;
/** On the surface itself: what floats over it has keys of its own. */
export const isOnDrawing = (target: EventTarget): boolean =>
  target instanceof Element && (target.matches('.kk-canvas') || target.closest('.react-flow') !== null);
export const isPane = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('.react-flow__pane');
