// Steps that wait to be taken, the cheapest first.
interface Costed {
  readonly total: number;
}

export class Queue<Step extends Costed> {
  private readonly heap: Step[] = [];

  push(step: Step): void {
    const { heap } = this;
    let i = heap.push(step) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      const parent = heap[up] as Step;
      if (parent.total <= step.total) break;
      heap[i] = parent;
      i = up;
    }
    heap[i] = step;
  }

  pop(): Step | undefined {
    const { heap } = this;
    const first = heap[0];
    const last = heap.pop();
    if (!last || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && (heap[child + 1] as Step).total < (heap[child] as Step).total) child++;
      if ((heap[child] as Step).total >= last.total) break;
      heap[i] = heap[child] as Step;
      i = child;
    }
    heap[i] = last;
    return first;
  }
}
