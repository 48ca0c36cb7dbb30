import { CommanderError } from 'commander';
import { printable } from './printable.js';
import { program, statusOfUsage } from './program.js';
import { STATUS, type Status, Stop } from './status.js';

const finish = (status: Status): void => {
  process.exitCode = status;
};

try {
  await program(finish).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) finish(statusOfUsage(error));
  else if (error instanceof Stop) {
    process.stderr.write(`${error.message}\n`);
    finish(error.status);
  } else if (error instanceof Error && error.name === 'CaseError') {
    process.stderr.write(`${printable(error.message)}\n`);
    finish(STATUS.nothing);
  } else {
    throw error;
  }
}
