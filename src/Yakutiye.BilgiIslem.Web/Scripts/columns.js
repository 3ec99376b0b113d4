// The column chooser of <table data-columns>. A column's key is its data-label; the choice is kept per list, or comes by ?kolon=.
const storage = () => `kolon:${location.pathname}`;

function hide(names) {
  window.columnSheet.replaceSync(
    names.map(name => `table[data-columns] [data-label=${CSS.escape(name)}]{display:none}`).join(''));
}

function build(list, table) {
  const heads = [...table.tHead.rows[0].cells].filter(cell => cell.dataset.label && !('fixed' in cell.dataset));
  const fromUrl = new URLSearchParams(location.search).get('kolon')?.split(',');
  const stored = JSON.parse(localStorage.getItem(storage()) ?? '[]');

  for (const { dataset: { label } } of heads) {
    const shown = fromUrl ? fromUrl.includes(label) : !stored.includes(label);
    const line = document.createElement('label');
    line.className = 'dropdown-item';
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', className: 'form-check-input m-0 me-2', checked: shown, value: label });
    line.append(box, label);
    list.append(line);
  }

  list.addEventListener('change', event => {
    // The chooser may stand in the filter form, which sends itself when a choice changes.
    event.stopPropagation();
    const all = [...list.querySelectorAll('input')];
    const hidden = all.filter(box => !box.checked).map(box => box.value);
    localStorage.setItem(storage(), JSON.stringify(hidden));
    hide(hidden);
    // A saved view is a URL, so the choice goes there too.
    const url = new URL(location.href);
    if (hidden.length === 0) url.searchParams.delete('kolon');
    else url.searchParams.set('kolon', all.filter(box => box.checked).map(box => box.value).join(','));
    history.replaceState(history.state, '', url);
  });
}

export function columnsIn(root) {
  for (const list of root.querySelectorAll('[data-column-chooser]:empty')) {
    const table = document.querySelector('table[data-columns]');
    if (table) build(list, table);
    else list.closest('details').hidden = true;
  }
}
