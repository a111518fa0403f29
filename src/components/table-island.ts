// Tables that sort and filter: every column by its head, the rows by words and by kind. The address says how, so that a
// view can be kept, sent and gone back to. Without scripts a table is complete, in the order in which it was written.

/** How a table is looked at. */
interface TableView {
  readonly words: string;
  readonly kind: string;
  /** The column's heading in small letters, null for the order as written. */
  readonly sort: string | null;
  readonly down: boolean;
}

/** Wakes the `table[data-table]` of the page and the form before it. */
export function wakeTables(): void {
  const table = document.querySelector<HTMLTableElement>('table[data-table]');
  if (!table) return;
  const live = new LiveTable(table);
  live.show(readView());
  addEventListener('popstate', () => live.show(readView()));
}

class LiveTable {
  readonly #body: HTMLTableSectionElement | undefined;
  readonly #rows: readonly HTMLTableRowElement[];
  readonly #heads: readonly HTMLTableCellElement[];
  readonly #names: readonly string[];
  readonly #form: HTMLFormElement | null;

  constructor(table: HTMLTableElement) {
    this.#body = table.tBodies[0];
    this.#rows = [...(this.#body?.rows ?? [])];
    this.#heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    this.#names = this.#heads.map((head) => head.textContent.trim().toLowerCase());
    this.#form = document.querySelector(`form[data-filters="${table.id}"]`);
    this.#heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => this.#sortBy(column));
    });
    this.#form?.addEventListener('input', () => {
      // One step back undoes a filter, not a letter.
      writeView(this.#asked(), readView().words !== '' && this.#asked().words !== '');
      this.#filter();
    });
    this.#form?.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Shows the table as a view says; what the table does not have is passed over. */
  show(view: TableView): void {
    const words = this.#form?.elements.namedItem('words');
    const kind = this.#form?.elements.namedItem('kind');
    if (words instanceof HTMLInputElement) words.value = view.words;
    if (kind instanceof HTMLSelectElement) {
      kind.value = view.kind;
      if (kind.selectedIndex < 0) kind.value = '';
    }
    this.#sort(view.sort === null ? -1 : this.#names.indexOf(view.sort), view.down);
    this.#filter();
  }

  #sortBy(column: number): void {
    const down = this.#heads[column]?.getAttribute('aria-sort') === 'ascending';
    this.#sort(column, down);
    writeView(this.#asked(), false);
  }

  #sort(column: number, down: boolean): void {
    this.#heads.forEach((head, at) => {
      if (at === column) head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    this.#body?.append(...(column < 0 ? this.#rows : sortRows(this.#rows, column, down ? -1 : 1)));
  }

  #filter(): void {
    const { words, kind } = this.#asked();
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of this.#rows) {
      const text = `${row.textContent} ${row.dataset['words'] ?? ''}`.toLowerCase();
      const fits =
        wanted.every((word) => text.includes(word)) && (kind === '' || row.dataset['kind'] === kind);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    const said = this.#form?.querySelector('output');
    if (said) said.textContent = `${shown} of ${this.#rows.length}`;
  }

  /** The view as the form and the heads have it. */
  #asked(): TableView {
    const data = this.#form ? new FormData(this.#form) : new FormData();
    const column = this.#heads.findIndex((head) => head.hasAttribute('aria-sort'));
    return {
      words: textOf(data.get('words')),
      kind: textOf(data.get('kind')),
      sort: this.#names[column] ?? null,
      down: this.#heads[column]?.getAttribute('aria-sort') === 'descending',
    };
  }
}

function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  direction: 1 | -1,
): HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.cells[column]) }));
  keyed.sort((a, b) => {
    // Empty cells stay below, whichever way the column is sorted.
    if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
    return direction * a.key.localeCompare(b.key, 'en', { numeric: true });
  });
  return keyed.map(({ row }) => row);
}

function sortKey(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

function readView(): TableView {
  const asked = new URLSearchParams(location.search);
  const [, name = null, down] = /^(.*?)( down)?$/.exec(asked.get('sort') ?? '') ?? [];
  return {
    words: asked.get('filter') ?? '',
    kind: asked.get('kind') ?? '',
    sort: name === '' ? null : name,
    down: down !== undefined,
  };
}

/** Puts a view into the address, in place of the one there or as a step that can be gone back. */
function writeView({ words, kind, sort, down }: TableView, inPlace: boolean): void {
  const url = new URL(location.href);
  const said = { filter: words, kind, sort: sort === null ? '' : `${sort}${down ? ' down' : ''}` };
  for (const [name, value] of Object.entries(said)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  if (url.href === location.href) return;
  history[inPlace ? 'replaceState' : 'pushState'](null, '', url);
}
