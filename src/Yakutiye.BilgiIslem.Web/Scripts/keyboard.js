// / search, ? help, n new, j and k through a list, Ctrl+Enter sends the form.
const typing = target => target.closest?.('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], .ts-control');

function move(step) {
  const rows = [...document.querySelectorAll('tr[data-href]')].filter(row => row.offsetParent);
  if (rows.length === 0) return false;

  const now = rows.indexOf(document.activeElement?.closest('tr[data-href]'));
  const next = rows[Math.min(rows.length - 1, Math.max(0, now + step))];
  (next.querySelector('a[href]') ?? next).focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}

const keys = {
  '/': () => focus('[data-search]'),
  '?': () => show('#yardim'),
  n: () => follow('[data-new]'),
  j: () => move(1),
  k: () => move(-1),
};

function focus(selector) {
  const element = document.querySelector(selector);
  element?.focus();
  element?.select?.();
  return Boolean(element);
}

function show(selector) {
  const dialog = document.querySelector(selector);
  dialog?.showModal();
  return Boolean(dialog);
}

function follow(selector) {
  const link = document.querySelector(selector);
  link?.click();
  return Boolean(link);
}

export function keyboard() {
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.target.closest('form')?.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (typing(event.target) || document.querySelector('dialog[open]')) return;
    if (keys[event.key]?.()) event.preventDefault();
  });
}
