// A filter form sends itself when a choice changes, and leaves empty fields out of the URL.
export function filters() {
  document.addEventListener('change', event => {
    const form = event.target.closest('form[data-filters]');
    if (form && event.target.matches('select, input[type=checkbox], input[type=radio], input[type=date]')) form.requestSubmit();
  });

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('form[data-filters]')) return;

    const empty = [...form.elements].filter(field => field.name && !field.disabled && field.value === '');
    for (const field of empty) field.disabled = true;
    setTimeout(() => { for (const field of empty) field.disabled = false; });
  });
}
