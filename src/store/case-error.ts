/** Why a case file cannot be used; the message names it and says what was done. */
export class CaseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CaseError';
  }
}
