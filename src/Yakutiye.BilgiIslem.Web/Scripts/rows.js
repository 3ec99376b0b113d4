// A whole row opens its record; the middle button and Ctrl open it in a new tab.
const interactive = 'a, button, input, select, textarea, label, summary, [contenteditable]';

function row(event) {
  if (event.target.closest(interactive) || String(getSelection())) return null;

  return event.target.closest('tr[data-href]');
}

export function rows() {
  document.addEventListener('click', event => {
    const target = row(event);
    if (!target) return;

    if (event.ctrlKey || event.metaKey) open(target.dataset.href, '_blank', 'noopener');
    else location.assign(target.dataset.href);
  });

  document.addEventListener('auxclick', event => {
    const target = event.button === 1 && row(event);
    if (target) open(target.dataset.href, '_blank', 'noopener');
  });
}
