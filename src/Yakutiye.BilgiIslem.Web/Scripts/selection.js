// Bulk selection: check boxes belong to the bar's form by form="…"; data-select-all ticks the page.
import { text } from './text.js';

const boxes = bar => [...document.querySelectorAll(`input[type=checkbox][form="${bar.id}"]:not([data-select-all])`)];

function refresh(bar) {
  const all = boxes(bar);
  const ticked = all.filter(box => box.checked);
  bar.classList.toggle('is-empty', ticked.length === 0);
  bar.querySelector('[data-selected-count]').textContent = text.selected(ticked.length);
  for (const box of all) box.closest('tr')?.classList.toggle('is-selected', box.checked);
  const head = document.querySelector(`[data-select-all="${bar.id}"]`);
  if (head) {
    head.checked = all.length > 0 && ticked.length === all.length;
    head.indeterminate = ticked.length > 0 && ticked.length < all.length;
  }
}

export function selection() {
  document.addEventListener('change', event => {
    const all = event.target.closest('[data-select-all]');
    if (all) {
      const bar = document.getElementById(all.dataset.selectAll);
      for (const box of boxes(bar)) box.checked = all.checked;
      refresh(bar);
    } else if (event.target.matches('input[type=checkbox]') && event.target.form?.matches('.bulk-bar')) {
      refresh(event.target.form);
    }
  });

  document.addEventListener('click', event => {
    const clear = event.target.closest('[data-clear-selection]');
    if (!clear) return;

    const bar = clear.closest('.bulk-bar');
    for (const box of boxes(bar)) box.checked = false;
    refresh(bar);
  });
}

export function selectionIn(root) {
  for (const bar of root.querySelectorAll('.bulk-bar')) refresh(bar);
}
