// Tables that sort and filter: every column by its head, the rows by words and by kind. Without it a table is complete,
// in the order in which it was written.

/** Wakes every `table[data-table]` of the page and the form before it. */
export function wakeTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-table]')) {
    makeSortable(table);
    const form = document.querySelector<HTMLFormElement>(`form[data-filters="${table.id}"]`);
    if (form) makeFilterable(table, form);
  }
}

function makeSortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      sortRows(table, column, down ? -1 : 1);
    });
  });
}

function sortRows(table: HTMLTableElement, column: number, direction: 1 | -1): void {
  const body = table.tBodies[0];
  if (!body) return;
  const keyed = [...body.rows].map((row) => ({ row, key: sortKey(row.cells[column]) }));
  keyed.sort((a, b) => {
    // Empty cells stay below, whichever way the column is sorted.
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return direction * a.key.localeCompare(b.key, 'en', { numeric: true });
  });
  body.append(...keyed.map(({ row }) => row));
}

function sortKey(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}

function makeFilterable(table: HTMLTableElement, form: HTMLFormElement): void {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  const said = form.querySelector('output');
  const filter = (): void => {
    const data = new FormData(form);
    const words = textOf(data.get('words')).toLowerCase().split(/\s+/).filter(Boolean);
    const kind = textOf(data.get('kind'));
    let shown = 0;
    for (const row of rows) {
      const text = `${row.textContent} ${row.dataset['words'] ?? ''}`.toLowerCase();
      const fits =
        words.every((word) => text.includes(word)) && (kind === '' || row.dataset['kind'] === kind);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    if (said) said.textContent = `${shown} of ${rows.length}`;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
