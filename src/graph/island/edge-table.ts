// The table of edges sorts by any column. The rows stand in the page; sorting only changes their order.

/**
 * Makes the headings of a table sort its rows; cells say what they sort by in `data-sort` where their text does not.
 *
 * @example wakeTable(table, signal)
 */
export function wakeTable(table: HTMLTableElement, signal: AbortSignal): void {
  const headings = [...table.querySelectorAll('th')];
  headings.forEach((heading, column) => {
    heading
      .querySelector('button')
      ?.addEventListener('click', () => sort(table, headings, column), { signal });
  });
}

function sort(table: HTMLTableElement, headings: readonly HTMLTableCellElement[], column: number): void {
  const heading = headings[column];
  const body = table.tBodies[0];
  if (!heading || !body) return;
  const turn = heading.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const other of headings) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', turn === 1 ? 'ascending' : 'descending');
  const key = (row: HTMLTableRowElement): string => {
    const cell = row.cells[column];
    const mark = cell?.querySelector('.row-mark')?.textContent ?? '';
    return cell ? (cell.dataset['sort'] ?? cell.textContent.replace(mark, '').trim()) : '';
  };
  const rows = [...body.rows].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }) * turn);
  body.append(...rows);
}
