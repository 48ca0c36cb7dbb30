import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexError } from './index-error.js';

/** Whether a process runs. One of another user counts as running. */
const runs = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Claims an index for this process, and gives what gives it back. Throws where another process that still runs has claimed it; what a process that was
 * killed left behind is passed over.
 */
export const claim = (folder: string): (() => void) => {
  const path = join(folder, 'in-use');
  const take = (): void => {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  };
  try {
    take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(readFileSync(path, 'utf8'));
    if (owner !== process.pid && Number.isInteger(owner) && owner > 0 && runs(owner)) {
      throw indexError(folder, `is in use by process ${String(owner)}. Wait for it, or use another folder`);
    }
    rmSync(path, { force: true });
    take();
  }
  return () => {
    rmSync(path, { force: true });
  };
};
