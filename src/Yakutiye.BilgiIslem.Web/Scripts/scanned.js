// <input data-scanned>: what hand scanners type into. The Enter that ends a code hands it over, and never sends the form.
export function start(root) {
  for (const field of root.querySelectorAll('[data-scanned]:not([data-ready])')) {
    field.dataset.ready = '';
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;

      event.preventDefault();
      if (field.value.trim()) field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    field.addEventListener('htmx:afterRequest', () => {
      field.value = '';
      field.focus();
    });
  }
}
