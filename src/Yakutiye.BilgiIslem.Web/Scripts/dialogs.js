// data-confirm="what will happen" on a form or on a submit button.
import { text } from './text.js';

const agreed = new WeakSet();

export function ask(message, { title, button, tone } = {}) {
  const dialog = document.querySelector('#onay');
  dialog.querySelector('[data-title]').textContent = title ?? text.confirmTitle;
  dialog.querySelector('[data-message]').textContent = message;
  const yes = dialog.querySelector('[data-yes]');
  yes.textContent = button ?? text.confirmYes;
  yes.className = `btn btn-${tone === 'danger' ? 'danger' : 'primary'}`;
  dialog.returnValue = '';
  dialog.showModal();

  return new Promise(resolve =>
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'evet'), { once: true }));
}

const options = element => ({
  title: element.dataset.confirmTitle,
  button: element.dataset.confirmButton,
  tone: element.dataset.confirmTone,
});

export function dialogs() {
  document.addEventListener('submit', async event => {
    const form = event.target;
    const asking = event.submitter?.closest('[data-confirm]') ?? form.closest('form[data-confirm]');
    if (!asking || event.defaultPrevented) return;
    if (agreed.delete(form)) return;

    event.preventDefault();
    event.stopImmediatePropagation();
    if (!await ask(asking.dataset.confirm, options(asking))) return;

    agreed.add(form);
    form.requestSubmit(event.submitter);
  });

  document.addEventListener('htmx:confirm', async event => {
    const { elt, question, issueRequest } = event.detail;
    if (!question) return;

    event.preventDefault();
    if (await ask(question, options(elt))) issueRequest(true);
  });

  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-dialog]');
    if (opener) document.getElementById(opener.dataset.dialog)?.showModal();
    if (event.target.closest('[data-close]')) event.target.closest('dialog')?.close();
  });
}
