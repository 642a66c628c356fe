// Which height each row has.
import type { Id } from '../../../base/ids.ts';
import type { Known } from '../known.ts';

export class Heights {
  private readonly known: ReadonlyMap<Id, Known>;
  private readonly distance: number;
  private grid: readonly { readonly row: number; readonly y: number }[] = [];

  /** `distance`: between the middles of two rows, in px. */
  constructor(known: ReadonlyMap<Id, Known>, distance: number) {
    this.known = known;
    this.distance = distance;
  }

  /** How many rows a part moves so that its known people stand on the rows they stood on. */
  fit(rows: ReadonlyMap<Id, number>): number {
    const here = [...rows.keys()].filter((id) => this.known.has(id));
    const own = here.filter((id) => !this.known.get(id)?.pinned);
    const ids = own.length > 0 ? own : here;
    if (ids.length === 0) return 0;
    const places = ids.map((id) => ({ row: rows.get(id) ?? 0, y: this.known.get(id)?.y ?? 0 }));
    if (this.grid.length === 0) {
      this.grid = places;
      return 0;
    }
    const votes = new Map<number, number>();
    for (const { row, y } of places) {
      const nearest = this.grid.reduce((a, b) => (Math.abs(b.y - y) < Math.abs(a.y - y) ? b : a));
      const shift = nearest.row + Math.round((y - nearest.y) / this.distance) - row;
      votes.set(shift, (votes.get(shift) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  }

  /** The height of every row from 0 down: where its people stood, else one row from its neighbours. */
  all(rows: ReadonlyMap<Id, number>): number[] {
    const [found, pins] = [new Map<number, number[]>(), new Map<number, number[]>()];
    let count = 1;
    for (const [id, row] of rows) {
      count = Math.max(count, row + 1);
      const known = this.known.get(id);
      if (!known) continue;
      const into = known.pinned ? pins : found;
      const list = into.get(row);
      if (list) list.push(known.y);
      else into.set(row, [known.y]);
    }
    const from = found.size > 0 ? found : pins;
    const middle = (ys: number[] | undefined): number | undefined => ys?.sort((a, b) => a - b)[ys.length >> 1];
    const anchor = Math.min(...from.keys());
    if (!Number.isFinite(anchor)) return Array.from({ length: count }, (_, r) => r * this.distance);
    const ys: number[] = [];
    ys[anchor] = middle(from.get(anchor)) ?? 0;
    for (let r = anchor - 1; r >= 0; r--) ys[r] = (ys[r + 1] ?? 0) - this.distance;
    for (let r = anchor + 1; r < count; r++) {
      const least = (ys[r - 1] ?? 0) + this.distance;
      ys[r] = Math.max(middle(from.get(r)) ?? least, least);
    }
    return ys;
  }
}
