// htmx under a strict policy; the antiforgery token travels in a header.
import htmx from 'htmx.org';

export const token = () => document.querySelector('input[name=__RequestVerificationToken]')?.value;

function poll(element) {
  const seconds = Number(element.dataset.pollEvery ?? 60);
  const timer = setInterval(() => {
    if (!element.isConnected) clearInterval(timer);
    else if (document.visibilityState === 'visible')
      htmx.ajax('GET', element.dataset.poll, { target: element, swap: element.dataset.pollSwap ?? 'innerHTML', source: element }).catch(() => {});
  }, seconds * 1_000);
}

export function partials(start) {
  document.addEventListener('htmx:configRequest', event => {
    if (event.detail.verb !== 'get') event.detail.headers.RequestVerificationToken = token();
    event.detail.silent = event.detail.elt.matches?.('[data-poll], [data-silent]');
  });
  // A refused form comes back as 422 with its messages; it belongs on the page.
  document.addEventListener('htmx:beforeSwap', event => {
    // A poll whose session has ended is answered by the sign-in page, which does not belong into the bell.
    const poll = event.detail.elt.dataset?.poll ?? event.detail.target?.dataset?.poll;
    if (poll && event.detail.xhr.responseURL && new URL(event.detail.xhr.responseURL).pathname !== poll) event.detail.shouldSwap = false;
    if (event.detail.xhr.status === 422) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
  document.addEventListener('htmx:load', event => {
    if (event.detail.elt !== document.body) start(event.detail.elt);
  });
}

export function partialsIn(root) {
  for (const element of root.querySelectorAll('[data-poll]:not([data-polling])')) {
    element.dataset.polling = '';
    poll(element);
  }
}
