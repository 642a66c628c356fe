// The outline of a symbol, grown by a distance: for the ring of a selection and of the keyboard focus.
import type { Stand } from '../../drawing/scene.ts';

/** As the `d` of an SVG path around (0, 0). */
export function ringPath(outline: Stand['outline'], reach: Stand['reach'], by: number): string {
  const x = reach.x + by;
  const y = reach.y + by;
  switch (outline) {
    case 'circle':
      return `M${-x} 0A${x} ${y} 0 1 1 ${x} 0A${x} ${y} 0 1 1 ${-x} 0Z`;
    case 'diamond': {
      // The distance between the sloping sides is that of the corners over the square root of two.
      const far = by * (Math.SQRT2 - 1);
      return `M0 ${-y - far}L${x + far} 0L0 ${y + far}L${-x - far} 0Z`;
    }
    case 'dome':
      return `M${-x} ${y}V0A${x} ${y} 0 0 1 ${x} 0V${y}Z`;
    case 'triangle':
      return `M0 ${-y - by}L${x + by} ${y}H${-x - by}Z`;
    case 'square':
      return `M${-x} ${-y}H${x}V${y}H${-x}Z`;
  }
}
