// Drag and drop, a pasted screenshot, and a progress bar for what is big, around a plain file field.
import { text } from './text.js';
import { add, list } from './files.js';
import { release } from './submits.js';
import { show } from './flash.js';

const big = 1_048_576;
const held = new WeakMap();
let screenshots = 0;

function zoneOf(target) {
  return target.closest?.('[data-upload]')
    ?? target.closest?.('form')?.querySelector('[data-upload]')
    ?? document.querySelector('main [data-upload]');
}

function change(zone, files) {
  add(zone, held.get(zone) ?? [], files);
  held.set(zone, [...zone.querySelector('input[type=file]').files]);
}

function send(form, submitter) {
  const bar = form.querySelector('.upload-progress');
  const request = new XMLHttpRequest();
  request.open('POST', submitter?.getAttribute('formaction') ?? form.action);
  // The server answers a redirect as 204 + X-Location, so that the page's own messages are not spent here.
  request.setRequestHeader('X-Progress', '1');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.hidden = false;
    bar.querySelector('progress').value = loaded / total;
    bar.querySelector('[role=status]').textContent = text.uploading(Math.round(100 * loaded / total));
  });
  request.addEventListener('load', () => {
    const to = request.getResponseHeader('X-Location');
    if (to) location.assign(to);
    else replace(request, form);
  });
  request.addEventListener('error', () => {
    bar.hidden = true;
    release(form);
    show('danger', text.uploadFailed);
  });
  request.send(new FormData(form, submitter));
}

// A refused form: its page takes the place of this one, and keeps the chosen files.
function replace(request, form) {
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const fresh = page.querySelector('main');
  if (!fresh) {
    show('danger', text.requestFailed);
    release(form);
    return;
  }

  const chosen = [...form.querySelectorAll('input[type=file]')].map(input => [input.name, input.files]);
  const main = document.querySelector('main');
  main.replaceChildren(...fresh.childNodes);
  for (const [name, files] of chosen) {
    const input = main.querySelector(`input[type=file][name="${name}"]`);
    if (input) input.files = files;
  }
  document.dispatchEvent(new CustomEvent('page:replaced', { detail: main }));
  scrollTo(0, 0);
}

export function uploads() {
  document.addEventListener('change', event => {
    const zone = event.target.closest('[data-upload]');
    if (zone && event.target.type === 'file') change(zone, [...event.target.files]);
  });

  for (const name of ['dragover', 'dragleave', 'drop'])
    document.addEventListener(name, event => {
      const zone = event.target.closest?.('[data-upload]');
      if (!zone || !event.dataTransfer?.types.includes('Files')) return;

      event.preventDefault();
      zone.classList.toggle('is-over', name === 'dragover');
      if (name === 'drop') change(zone, [...event.dataTransfer.files]);
    });

  document.addEventListener('paste', event => {
    const pictures = [...event.clipboardData?.files ?? []];
    const zone = pictures.length > 0 && zoneOf(event.target);
    if (!zone) return;

    event.preventDefault();
    // A browser calls every pasted picture image.png.
    change(zone, pictures.map(file => file.name === 'image.png'
      ? new File([file], text.screenshot(++screenshots), { type: file.type }) : file));
    zone.querySelector('.upload-messages').textContent ||= text.pasted;
  });

  document.addEventListener('submit', event => {
    const form = event.target;
    const inputs = [...form.querySelectorAll('[data-upload] input[type=file]')];
    const bytes = inputs.flatMap(input => [...input.files]).reduce((sum, file) => sum + file.size, 0);
    if (event.defaultPrevented || bytes < big || form.matches('[hx-post]')) return;

    event.preventDefault();
    send(form, event.submitter);
  });
}

export function uploadsIn(root) {
  for (const zone of root.querySelectorAll('[data-upload]')) {
    const input = zone.querySelector('input[type=file]');
    if (input.files.length === 0) continue;

    held.set(zone, [...input.files]);
    list(zone);
  }
}
