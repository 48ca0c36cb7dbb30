import { setImmediate } from 'node:timers/promises';
import { inOrder } from './in-order.js';
import type { Results, Task, Tasks } from './tasks.js';

/** Threads for tasks. */
export interface Threads {
  /** What the tasks give, in their order; few are under way at once. */
  readonly run: <Name extends keyof Tasks>(
    name: Name,
    tasks: AsyncIterable<Tasks[Name]> | Iterable<Tasks[Name]>,
  ) => AsyncGenerator<Results[Name]>;
  readonly close: () => Promise<void>;
}

/** Tasks under way for each thread: one to do and one that waits. */
const AHEAD = 2;

/** So many threads; one is this one. */
export const startThreads = async (count: number): Promise<Threads> => {
  if (count === 1) {
    // The rest of the program is for the threads: this one loads it only where it is one of them.
    await import('../ready.js');
    const { perform } = await import('./tasks.js');
    const { closeShelf } = await import('./shelf.js');
    const here = async (task: Task) => {
      await setImmediate(); // Ctrl-C and the progress line get their turn
      return perform(task);
    };
    return {
      run: (name, tasks) => runWith(here, 1, name, tasks),
      close: async () => {
        closeShelf();
        return Promise.resolve();
      },
    };
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<Task, Results[keyof Results]>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
  });
  return {
    run: (name, tasks) => runWith(async task => pool.run(task), count * AHEAD, name, tasks),
    close: async () => pool.destroy(),
  };
};

const runWith = <Name extends keyof Tasks>(
  work: (task: Task) => Promise<Results[keyof Results]>,
  window: number,
  name: Name,
  tasks: AsyncIterable<Tasks[Name]> | Iterable<Tasks[Name]>,
): AsyncGenerator<Results[Name]> =>
  inOrder(tasks, window, async task => (await work({ name, ...task } as unknown as Task)) as Results[Name]);
