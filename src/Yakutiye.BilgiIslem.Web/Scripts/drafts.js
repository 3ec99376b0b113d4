// Long texts survive a closed tab: data-draft="key" on a textarea or form, kept per user until the save went through.
import { text } from './text.js';

const prefix = 'taslak:';
const pending = 'taslak-gonderildi';
const owner = () => document.body.dataset.user ?? '';
const keyOf = (scope, field) => `${prefix}${owner()}:${scope.dataset.draft}:${field.name}`;
const fieldsOf = scope => (scope.matches('textarea, input') ? [scope] : [...scope.querySelectorAll('textarea, input[type=text], input:not([type])')])
  .filter(field => field.name && !field.readOnly);

function note(field, message, discard) {
  const place = field.closest('.field') ?? field.parentElement;
  let line = place.querySelector(':scope > .draft-note');
  if (!line) {
    line = Object.assign(document.createElement('div'), { className: 'draft-note' });
    line.setAttribute('role', 'status');
    place.append(line);
  }
  line.textContent = message;
  if (!discard) return;

  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn btn-link btn-sm', textContent: text.draftDiscard });
  button.addEventListener('click', () => { discard(); line.remove(); });
  line.append(' ', button);
}

function watch(scope, field) {
  const key = keyOf(scope, field);
  const before = field.value;
  const kept = localStorage.getItem(key);
  if (kept !== null && kept !== before) {
    field.value = kept;
    note(field, text.draftRestored, () => { localStorage.removeItem(key); field.value = before; });
  }

  let timer;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (field.value === before || field.value === '') localStorage.removeItem(key);
      else localStorage.setItem(key, field.value);
      note(field, text.draftSaved);
    }, 600);
  });
}

// A draft goes when the page after the post no longer asks for it: a refused form comes back with the same key.
function settle() {
  const sent = JSON.parse(sessionStorage.getItem(pending) ?? '[]');
  const here = new Set([...document.querySelectorAll('[data-draft]')].flatMap(scope => fieldsOf(scope).map(field => keyOf(scope, field))));
  const refused = document.querySelector('.validation-summary-errors, .field-validation-error, .conflict');
  for (const key of sent)
    if (!here.has(key) || !refused) localStorage.removeItem(key);
  sessionStorage.removeItem(pending);
}

export function drafts() {
  settle();
  document.addEventListener('submit', event => {
    if (event.target.getAttribute('action') === '/cikis') {
      Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(key => localStorage.removeItem(key));
      return;
    }
    const scopes = [...event.target.querySelectorAll('[data-draft]'), ...(event.target.matches('[data-draft]') ? [event.target] : [])];
    const keys = scopes.flatMap(scope => fieldsOf(scope).map(field => keyOf(scope, field)));
    if (keys.length > 0) sessionStorage.setItem(pending, JSON.stringify(keys));
  });
}

export function draftsIn(root) {
  for (const scope of root.querySelectorAll('[data-draft]:not([data-watched])')) {
    scope.dataset.watched = '';
    for (const field of fieldsOf(scope)) watch(scope, field);
  }
}
