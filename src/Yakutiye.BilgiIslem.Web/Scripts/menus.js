// Drop-downs are <details class="dropdown">; they open without a script, and close here.
const open = () => document.querySelectorAll('details.dropdown[open]');

export function menus() {
  document.addEventListener('click', event => {
    for (const menu of open())
      if (!menu.contains(event.target)) menu.open = false;
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;

    for (const menu of open()) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
    if (location.hash === '#menu') location.hash = '';
  });

  document.addEventListener('focusout', event => {
    const menu = event.target.closest('details.dropdown[open]');
    const to = event.relatedTarget;
    // A click on plain text inside the menu moves the focus to what surrounds the menu.
    if (menu && to && !menu.contains(to) && !to.contains(menu)) menu.open = false;
  });
}
