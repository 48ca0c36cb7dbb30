import { CommanderError } from 'commander';
import { CaseError } from '../store/case-error.js';
import { printable } from './printable.js';
import { program, statusOfUsage } from './program.js';
import { STATUS, type Status, Stop } from './status.js';

const finish = (status: Status): void => {
  process.exitCode = status;
};

const say = (text: string): void => {
  process.stderr.write(`${text.split('\n').map(printable).join('\n')}\n`);
};

/** Ends the program after an error: what the user can mend in plain words, a fault of the program with all that is known of it. */
const fail = (error: unknown): void => {
  if (error instanceof CommanderError) {
    finish(statusOfUsage(error));
    return;
  }
  if (error instanceof Stop) {
    say(error.message);
    finish(error.status);
    return;
  }
  if (error instanceof CaseError) {
    say(error.message);
  } else {
    say('Crossread failed, which is a fault of Crossread and not of the accounts. Please report it with these lines:');
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  finish(STATUS.nothing);
};

// Where nobody reads the messages any more, the work goes on without them.
process.stderr.on('error', () => undefined);
process.on('uncaughtException', error => {
  fail(error);
  process.exit();
});

try {
  await program(finish).parseAsync();
} catch (error) {
  fail(error);
}
