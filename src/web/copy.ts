/** Taking the ledger away as CSV: by the clipboard, where the browser lets a local page use it, else from a field to copy by hand; or as a file. */

import { ledgerCsv, type LedgerTable } from '../present/ledger-csv.js';

/** Spreadsheets take a file for UTF-8 only by this mark. */
const BYTE_ORDER_MARK = '\ufeff';

const tableOf = (): LedgerTable | null => {
  const block = document.querySelector('#ledger-table');
  return block === null ? null : (JSON.parse(block.textContent) as LedgerTable);
};

/** Shows the text, selected, to be copied by hand. */
const showToCopy = (csv: string): void => {
  const dialog = document.querySelector<HTMLDialogElement>('#to-copy');
  const field = dialog?.querySelector('textarea');
  if (dialog == null || field == null) return;
  field.value = csv;
  dialog.showModal();
  field.focus();
  field.select();
  field.scrollTop = 0;
};

const download = (csv: string): void => {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'ledger.csv';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
};

/** Sets up the buttons that copy and download. */
export const setUpCopy = (): void => {
  const status = document.querySelector('[data-copied]');
  const say = (words: string): void => {
    if (status !== null) status.textContent = words;
  };
  const copy = async (button: HTMLElement, csv: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(csv);
    } catch {
      showToCopy(csv);
      return;
    }
    const label = button.textContent;
    say('Copied as CSV.');
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = label;
      say('');
    }, 2000);
  };
  let table: LedgerTable | null = null;
  document.addEventListener('click', event => {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy], [data-download]') : null;
    if (button === null) return;
    table ??= tableOf();
    if (table === null) return;
    const { copy: of } = button.dataset;
    if (of === undefined) {
      download(ledgerCsv(table));
      say('The file ledger.csv was made.');
    } else void copy(button, ledgerCsv(table, of === '' ? null : Number(of)));
  });
};
