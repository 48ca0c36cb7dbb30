import { inRuns } from './number-runs.js';

/** What keeps questions of the ledger from being seen. */
export interface LedgerFilter {
  /** Whether an item of the page is a question that is not asked for; `textOf` gives its words in lower case. */
  readonly hides: (item: HTMLElement, textOf: (item: HTMLElement) => string) => boolean;
  /** Says how many questions are seen and what hides the others. */
  readonly tell: () => void;
  readonly clear: () => void;
}

/** What is chosen: a list of words by the name of the control. */
interface Chosen {
  readonly statuses: readonly string[];
  readonly words: readonly string[];
  readonly kind: string;
  readonly by: number | null;
  readonly differs: boolean;
}

const chosenOf = (form: HTMLFormElement): Chosen => {
  const data = new FormData(form);
  const told = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    statuses: data.getAll('status').map(String),
    words: told('words').toLowerCase().split(/\s+/).filter(Boolean),
    kind: told('kind'),
    by: told('by') === '' ? null : Number(told('by')),
    differs: data.has('differs'),
  };
};

/** What is chosen in words, for those who cannot see the controls and for paper. */
const reasons = (form: HTMLFormElement, { words, kind, by, differs }: Chosen): string[] => {
  const off = [...form.querySelectorAll<HTMLInputElement>('input[name=status]:not(:checked)')];
  const without = off.map(input => input.parentElement?.querySelector('.status')?.textContent ?? input.value);
  const select = form.querySelector<HTMLSelectElement>('select[name=by]');
  return [
    without.length > 0 ? `without “${without.join('”, “')}”` : '',
    words.length > 0 ? `with the words “${words.join(' ')}”` : '',
    kind !== '' ? `about ${kind.toLowerCase()}` : '',
    by !== null ? `answered by ${select?.selectedOptions[0]?.textContent ?? String(by)}` : '',
    differs ? 'where answers differ' : '',
  ].filter(reason => reason !== '');
};

/** Sets up the controls of the ledger; `changed` is called when one was used. */
export const ledgerFilter = (changed: () => void): LedgerFilter | null => {
  const form = document.querySelector<HTMLFormElement>('form[data-ledger]');
  if (form === null) return null;
  const questions = [...document.querySelectorAll<HTMLElement>('article[data-status]')];
  const shown = document.querySelector('[data-ledger-shown]');
  const all = form.querySelector<HTMLElement>('[data-all-questions]');
  let chosen = chosenOf(form);
  const read = (): void => {
    chosen = chosenOf(form);
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
  });
  form.addEventListener('input', () => {
    read();
    changed();
  });
  const clear = (): void => {
    form.reset();
    read();
  };
  all?.addEventListener('click', () => {
    clear();
    changed();
    form.querySelector<HTMLElement>('input')?.focus();
  });
  return {
    hides: (item, textOf) => {
      const { status, kind, differs, by } = item.dataset;
      if (status === undefined) return false;
      return !(
        chosen.statuses.includes(status) &&
        (chosen.kind === '' || chosen.kind === kind) &&
        (chosen.by === null || inRuns(by ?? '', chosen.by)) &&
        (!chosen.differs || differs !== undefined) &&
        chosen.words.every(word => textOf(item).includes(word))
      );
    },
    tell: () => {
      const hidden = questions.filter(q => q.hidden).length;
      const because = reasons(form, chosen);
      if (all !== null) all.hidden = because.length === 0;
      if (shown === null) return;
      const only = because.length === 0 ? '' : ` Shown are only those ${because.join(', ')}.`;
      shown.textContent =
        hidden === 0
          ? ''
          : `${questions.length - hidden} of ${questions.length} questions shown, ${hidden} hidden.${only}`;
    },
    clear,
  };
};
