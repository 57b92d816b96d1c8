type Task = { at: number; order: number; run: (at: number) => void };

const isEarlier = (a: Task, b: Task) => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Puts the last task where it belongs. */
const rise = (heap: Task[]) => {
  for (let child = heap.length - 1; child > 0; ) {
    const parent = (child - 1) >> 1;
    const [low, high] = [heap[child], heap[parent]];
    if (!low || !high || !isEarlier(low, high)) return;
    heap[child] = high;
    heap[parent] = low;
    child = parent;
  }
};

const earliestChild = (heap: Task[], parent: number) => {
  const [left, right] = [heap[2 * parent + 1], heap[2 * parent + 2]];
  return left && right && isEarlier(right, left) ? 2 * parent + 2 : 2 * parent + 1;
};

const sink = (heap: Task[]) => {
  for (let parent = 0; ; ) {
    const child = earliestChild(heap, parent);
    const [high, low] = [heap[parent], heap[child]];
    if (!high || !low || !isEarlier(low, high)) return;
    heap[parent] = low;
    heap[child] = high;
    parent = child;
  }
};

/** A virtual clock: runs what is due in the order of time, and nothing waits. */
export const makeAgenda = (start: number) => {
  const heap: Task[] = [];
  let now = start;
  let order = 0;
  const takeFirst = () => {
    const first = heap[0];
    const last = heap.pop();
    if (heap.length > 0 && last) {
      heap[0] = last;
      sink(heap);
    }
    return first;
  };
  return {
    now: () => now,
    at: (at: number, run: (at: number) => void) => {
      heap.push({ at: Math.max(at, now), order: order++, run });
      rise(heap);
    },
    runUntil: (end: number) => {
      while (heap[0] && heap[0].at <= end) {
        const task = takeFirst();
        if (!task) return;
        now = task.at;
        task.run(now);
      }
      now = end;
    },
  };
};
export type Agenda = ReturnType<typeof makeAgenda>;
