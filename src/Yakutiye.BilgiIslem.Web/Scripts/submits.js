// A form is sent once. Its button comes back when the page does (back button), or after a while for downloads.
const waiting = new Set();

function release(form) {
  waiting.delete(form);
  form.removeAttribute('aria-busy');
  for (const button of form.querySelectorAll('[data-held]')) {
    button.disabled = false;
    button.removeAttribute('data-held');
  }
}

export function submits() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (waiting.has(form)) {
      event.preventDefault();
      return;
    }

    waiting.add(form);
    form.setAttribute('aria-busy', 'true');
    // Later, because a disabled button is not posted with the form.
    setTimeout(() => {
      for (const button of form.querySelectorAll('button:not([type=button]):not(:disabled)')) {
        button.disabled = true;
        button.dataset.held = '';
      }
    });
    setTimeout(() => release(form), form.hasAttribute('data-download') ? 3_000 : 30_000);
  });

  addEventListener('pageshow', () => [...waiting].forEach(release));
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.detail.elt.closest?.('form');
    if (form) release(form);
  });
}

export { release };
