// Tom Select for a <select data-picker>: its own options, or those of data-source, asked while typing.
import TomSelect from 'tom-select/base';
import clearButton from 'tom-select/plugins/clear_button/plugin.js';
import removeButton from 'tom-select/plugins/remove_button/plugin.js';
import { text } from './text.js';

TomSelect.define('clear_button', clearButton);
TomSelect.define('remove_button', removeButton);

const letters = { ı: 'i', İ: 'i', ç: 'c', ğ: 'g', ö: 'o', ş: 's', ü: 'u', â: 'a', î: 'i', û: 'u' };

// The same folding as the server's: 'isik' finds 'IŞIK'.
const fold = value => value.toLocaleLowerCase('tr-TR').replace(/[ıİçğöşüâîû]/g, letter => letters[letter]);

const line = (data, escape) =>
  `<div>${escape(data.text)}${data.sub ? `<div class="text-secondary small">${escape(data.sub)}</div>` : ''}</div>`;

function pick(select) {
  const source = select.dataset.source;
  const many = select.multiple;
  const label = select.labels[0]?.textContent.trim();

  new TomSelect(select, {
    plugins: many ? { remove_button: { title: text.cancel } } : (select.required ? {} : { clear_button: { title: text.cancel } }),
    allowEmptyOption: false,
    maxOptions: 200,
    valueField: 'value',
    labelField: 'text',
    searchField: source ? [] : ['text', 'sub'],
    sortField: [{ field: '$order' }],
    placeholder: select.getAttribute('placeholder') ?? undefined,
    hidePlaceholder: true,
    loadThrottle: 200,
    openOnFocus: true,
    score(search) {
      const words = fold(search).split(/\s+/).filter(Boolean);
      return item => {
        const hay = fold(`${item.text} ${item.sub ?? ''}`);
        return source || words.every(word => hay.includes(word)) ? 1 : 0;
      };
    },
    preload: source && 'preload' in select.dataset ? 'focus' : false,
    load: source && (async function load(query, done) {
      try {
        const url = new URL(source, location.origin);
        url.searchParams.set('q', query);
        const response = await fetch(url, { headers: { Accept: 'application/json' } });
        if (!response.ok) throw new Error(response.statusText);
        this.clearOptions(option => this.items.includes(option.value));
        done(await response.json());
      } catch {
        done([]);
      }
    }),
    onInitialize() {
      // The label now belongs to the typing field; the select behind it keeps a name of its own.
      if (label) select.setAttribute('aria-label', label);
      const described = select.getAttribute('aria-describedby');
      if (described) this.control_input.setAttribute('aria-describedby', described);
    },
    render: {
      option: line,
      item: (data, escape) => `<div>${escape(data.text)}</div>`,
      no_results: () => `<div class="no-results">${text.pickerNone}</div>`,
      loading: () => `<div class="no-results">${text.pickerLoading}</div>`,
    },
  });
}

export function start(root) {
  for (const select of root.querySelectorAll('select[data-picker]:not(.tomselected)')) pick(select);
}
