/** What the message of every error of an index begins with. An error that comes from a thread has lost its class and keeps its message. */
const OPENING = 'The index ';

/** Why an index cannot be used: `says` goes on after "The index FOLDER". */
export const indexError = (path: string, says: string): Error => new Error(`${OPENING}${path} ${says}`);

/** Errors of the system that are about the disk, and none of the program's. */
const DISK = /^(?:ENOSPC|EDQUOT|EACCES|EPERM|EROFS|EIO|EMFILE|ENFILE)\b/;

/** What a person is told of an error that is about the files of an index and not the program's fault; null for any other. */
export const aboutFiles = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null;
  if (error.message.startsWith(OPENING)) return error.message;
  return DISK.test(error.message) ? `The files that this takes could not be written or read: ${error.message}` : null;
};
