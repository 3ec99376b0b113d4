// <button type="button" data-print>: the browser's own print window.
export function print() {
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });
}
