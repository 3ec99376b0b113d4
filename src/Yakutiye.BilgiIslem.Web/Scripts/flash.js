// Messages of htmx answers arrive in the HX-Trigger header as {"flash":[{tone,text}]}; a script may show one too.
import { text } from './text.js';

const alerts = { success: 'status', info: 'status', warning: 'alert', danger: 'alert' };

export function show(tone, message) {
  const place = document.querySelector('#iletiler');
  const template = document.querySelector('#ileti');
  const line = template.content.firstElementChild.cloneNode(true);
  line.classList.add(`alert-${tone}`);
  line.setAttribute('role', alerts[tone] ?? 'status');
  line.querySelector('[data-text]').textContent = message;
  place.append(line);
  line.scrollIntoView({ block: 'nearest' });
}

export function flash() {
  document.addEventListener('click', event => {
    event.target.closest('[data-dismiss]')?.closest('.alert')?.remove();
  });
  document.addEventListener('flash', event => {
    for (const { tone, text: message } of [event.detail.value ?? event.detail].flat()) show(tone, message);
  });
  document.addEventListener('htmx:responseError', event => {
    if (event.detail.xhr.status === 401) location.reload();
    else if (!event.detail.requestConfig.silent) show('danger', text.requestFailed);
  });
  document.addEventListener('htmx:sendError', event => {
    if (!event.detail.requestConfig.silent) show('warning', text.offline);
  });
}
