// A filter form sends itself when a choice changes, leaves empty fields out of the URL, and keeps the order and the columns.
const kept = ['sirala', 'kolon'];

function carry(form) {
  const query = new URLSearchParams(location.search);
  for (const name of kept) {
    if (!query.get(name) || form.elements.namedItem(name)) continue;

    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: query.get(name) }));
  }
}

export function filters() {
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-filters]');
    if (form && event.target.matches('select, input[type=checkbox], input[type=radio], input[type=date]')) form.requestSubmit();
  });

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('form[data-filters]')) return;

    carry(form);
    const empty = [...form.elements].filter(field => field.name && !field.disabled && field.value === '');
    for (const field of empty) field.disabled = true;
    setTimeout(() => { for (const field of empty) field.disabled = false; });
  });
}
