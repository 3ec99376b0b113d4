const media = matchMedia('(prefers-color-scheme: dark)');

const choice = () => localStorage.getItem('tema') ?? 'auto';

function paint(dark) {
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  document.dispatchEvent(new CustomEvent('theme:change'));
}

function apply() {
  paint(choice() === 'dark' || (choice() === 'auto' && media.matches));
  for (const button of document.querySelectorAll('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice()));
}

export function theme() {
  apply();
  media.addEventListener('change', apply);
  // Paper is white.
  addEventListener('beforeprint', () => paint(false));
  addEventListener('afterprint', apply);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-theme-choice]');
    if (!button) return;

    localStorage.setItem('tema', button.dataset.themeChoice);
    // The server paints the page in the same theme when it can, so that nothing flashes.
    document.cookie = `tema=${button.dataset.themeChoice}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    apply();
  });
}
