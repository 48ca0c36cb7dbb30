import { STATUS } from './status.js';
import type { Terminal } from './terminal.js';

/**
 * Stops cleanly on Ctrl-C (or a polite kill) from now until the returned function is called: runs `stop`, says what it returns, and
 * ends with status 130. A second Ctrl-C ends at once. Work that does not yield is better left to the system's own way,
 * which ends it at once; the case file stands that.
 */
export const onInterrupt = (terminal: Terminal, stop: () => string): (() => void) => {
  const handle = () => {
    release();
    terminal.say(stop());
    process.exit(STATUS.interrupted);
  };
  const release = () => {
    process.off('SIGINT', handle);
    process.off('SIGTERM', handle);
  };
  process.once('SIGINT', handle);
  process.once('SIGTERM', handle);
  return release;
};
