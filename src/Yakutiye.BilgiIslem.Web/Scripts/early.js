// Runs before the first paint: the colour theme, and the columns this person has hidden in this list.
(() => {
  const root = document.documentElement;
  const choice = localStorage.getItem('tema') ?? 'auto';
  const dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.bsTheme = dark ? 'dark' : 'light';
  root.classList.add('js');

  const fromUrl = new URLSearchParams(location.search).get('kolon');
  const hidden = JSON.parse(localStorage.getItem(`kolon:${location.pathname}`) ?? '[]');
  const scope = 'table[data-columns]';
  const rule = fromUrl
    ? `${scope} [data-label]:not([data-fixed])${fromUrl.split(',').map(name => `:not([data-label=${CSS.escape(name)}])`).join('')}{display:none}`
    : hidden.map(name => `${scope} [data-label=${CSS.escape(name)}]{display:none}`).join('');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.columnSheet = sheet;
})();
