const media = matchMedia('(prefers-color-scheme: dark)');

const choice = () => localStorage.getItem('tema') ?? 'auto';

function apply() {
  const dark = choice() === 'dark' || (choice() === 'auto' && media.matches);
  document.documentElement.dataset.bsTheme = dark ? 'dark' : 'light';
  for (const button of document.querySelectorAll('[data-theme-choice]'))
    button.setAttribute('aria-pressed', String(button.dataset.themeChoice === choice()));
  document.dispatchEvent(new CustomEvent('theme:change'));
}

export function theme() {
  apply();
  media.addEventListener('change', apply);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-theme-choice]');
    if (!button) return;

    localStorage.setItem('tema', button.dataset.themeChoice);
    // The server paints the page in the same theme when it can, so that nothing flashes.
    document.cookie = `tema=${button.dataset.themeChoice}; path=/; max-age=31536000; samesite=lax`;
    apply();
  });
}
