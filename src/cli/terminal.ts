import type { Problem } from '../model/index.js';
import { printable } from './printable.js';
import { STATUS, type Status } from './status.js';

/** Work shorter than this needs no progress line. */
const QUIET_MS = 1000;
/** How often a line on a terminal is written anew: often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 100;
/** Where there is no terminal, a log gets its first line after this time, and each further one after twice as long. */
const FIRST_LOG_MS = 10_000;

const CLEAR = '\r\u001b[2K';

/** Everything the program says besides its results: messages and progress, on standard error. */
export interface Terminal {
  /** One message of the program's own. It must hold no unescaped text from inputs. */
  readonly say: (message: string) => void;
  /** Names an input that could not be used, or not as it was. */
  readonly report: (problem: Problem) => void;
  /** Says how far long work has come: `doing` as in "reading accounts". */
  readonly progress: (doing: string, done: number, total?: number) => void;
  /** Takes the progress line away. */
  readonly clear: () => void;
  /** The exit status that the problems reported so far call for. */
  readonly status: () => Status;
}

/** A terminal on `stream`. */
export const terminalOn = (stream: NodeJS.WriteStream): Terminal => {
  const started = performance.now();
  let drawn = false;
  let nextDraw = started + QUIET_MS;
  let wait = FIRST_LOG_MS;
  let nextLog = started + FIRST_LOG_MS;
  let unusable = 0;

  const clear = () => {
    if (drawn) stream.write(CLEAR);
    drawn = false;
  };
  const say = (message: string) => {
    clear();
    stream.write(`${message}\n`);
  };
  return {
    say,
    clear,
    report: ({ where, message, severity }) => {
      if (severity === 'unusable') unusable += 1;
      say(`${printable(where)}: ${printable(message)}${severity === 'unusable' ? '. Left out.' : '.'}`);
    },
    progress: (doing, done, total) => {
      const now = performance.now();
      const line = `${doing}: ${String(done)}${total === undefined ? '' : ` of ${String(total)}`}`;
      if (stream.isTTY) {
        if (now < nextDraw) return;
        nextDraw = now + REDRAW_MS;
        stream.write(`${CLEAR}${line}`);
        drawn = true;
      } else if (now >= nextLog) {
        wait *= 2;
        nextLog = now + wait;
        say(line);
      }
    },
    status: () => (unusable > 0 ? STATUS.partly : STATUS.done),
  };
};
