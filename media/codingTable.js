/* global acquireVsCodeApi, document, window, Intl */
// The table's page: rows come from the extension, only those on screen are drawn.
(function () {
  const host = acquireVsCodeApi();
  const at = (id) => document.getElementById(id);
  const ROW = 26;
  const MARGIN = 12;
  const names = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  let rows = [];
  let shown = [];
  let sort = { column: -1, down: false };
  let selected = 0;

  function arrange() {
    const words = at('filter').value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = [];
    rows.forEach((cells, i) => {
      const text = cells.join('\n').toLowerCase();
      if (words.every((word) => text.includes(word))) shown.push(i);
    });
    if (sort.column >= 0) {
      const turn = sort.down ? -1 : 1;
      shown.sort((a, b) => turn * names.compare(rows[a][sort.column], rows[b][sort.column]) || a - b);
    }
    selected = Math.min(selected, Math.max(0, shown.length - 1));
    at('count').textContent = document.body.dataset.count.replace('{0}', shown.length).replace('{1}', rows.length);
    at('table').setAttribute('aria-rowcount', String(shown.length + 1));
    draw();
  }

  function draw() {
    const scroll = at('scroll');
    at('space').style.height = `${shown.length * ROW}px`;
    const first = Math.max(0, Math.floor(scroll.scrollTop / ROW) - MARGIN);
    const last = Math.min(shown.length, Math.ceil((scroll.scrollTop + scroll.clientHeight) / ROW) + MARGIN);
    const list = at('rows');
    list.style.top = `${first * ROW}px`;
    list.replaceChildren(...shown.slice(first, last).map((row, i) => drawn(row, first + i)));
    const current = list.querySelector('[aria-selected="true"]');
    if (current) at('table').setAttribute('aria-activedescendant', current.id);
  }

  function drawn(row, place) {
    const line = document.createElement('div');
    line.setAttribute('role', 'row');
    line.id = `row${place}`;
    line.setAttribute('aria-rowindex', String(place + 2));
    line.setAttribute('aria-selected', String(place === selected));
    for (const text of rows[row]) {
      const cell = document.createElement('div');
      cell.setAttribute('role', 'gridcell');
      cell.textContent = text;
      cell.title = text;
      line.append(cell);
    }
    line.addEventListener('click', () => {
      selected = place;
      draw();
      host.postMessage({ type: 'open', row });
    });
    return line;
  }

  function select(place) {
    selected = Math.max(0, Math.min(shown.length - 1, place));
    const scroll = at('scroll');
    const top = selected * ROW;
    if (top < scroll.scrollTop) scroll.scrollTop = top;
    if (top + ROW > scroll.scrollTop + scroll.clientHeight) scroll.scrollTop = top + ROW - scroll.clientHeight;
    draw();
  }

  const PAGE = () => Math.max(1, Math.floor(at('scroll').clientHeight / ROW) - 1);
  const STEPS = {
    ArrowDown: () => selected + 1,
    ArrowUp: () => selected - 1,
    PageDown: () => selected + PAGE(),
    PageUp: () => selected - PAGE(),
    Home: () => 0,
    End: () => shown.length - 1,
  };
  at('table').addEventListener('keydown', (event) => {
    if (event.target !== at('table')) return;
    if (event.key === 'Enter' && shown.length > 0) host.postMessage({ type: 'open', row: shown[selected] });
    else if (STEPS[event.key]) select(STEPS[event.key]());
    else return;
    event.preventDefault();
  });
  at('filter').addEventListener('input', arrange);
  at('filter').addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') at('table').focus();
  });
  at('refresh').addEventListener('click', () => host.postMessage({ type: 'refresh' }));
  at('scroll').addEventListener('scroll', draw);
  window.addEventListener('resize', draw);
  for (const button of document.querySelectorAll('#heads button')) {
    button.addEventListener('click', () => {
      const column = Number(button.dataset.column);
      sort = { column, down: sort.column === column && !sort.down };
      for (const other of document.querySelectorAll('[role="columnheader"]')) other.setAttribute('aria-sort', 'none');
      button.parentElement.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      arrange();
    });
  }
  window.addEventListener('message', ({ data }) => {
    if (data.type === 'clear') rows = [];
    if (data.type === 'rows') rows = rows.concat(data.rows);
    arrange();
  });
  at('filter').focus();
  host.postMessage({ type: 'ready' });
})();
