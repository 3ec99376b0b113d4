// The files of one <input type=file multiple>: adds, checks, shows and removes them. The input itself is what is posted.
import { text } from './text.js';

const number = new Intl.NumberFormat('tr-TR', { maximumFractionDigits: 1 });
const size = bytes => (bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${number.format(bytes / 1_048_576)} MB`);
const accepts = (input, file) => !input.accept || input.accept.split(',').map(one => one.trim().toLowerCase()).some(one =>
  one.startsWith('.') ? file.name.toLowerCase().endsWith(one) : (one.endsWith('/*') ? file.type.startsWith(one.slice(0, -1)) : file.type === one));

function refusal(input, file, count) {
  const limit = Number(input.dataset.maxBytes ?? Infinity);
  const most = Number(input.dataset.maxFiles ?? Infinity);
  if (!accepts(input, file)) return text.wrongType(file.name);
  if (file.size > limit) return text.tooBig(file.name, size(limit));
  if (count >= most) return text.tooMany(most);

  return null;
}

function preview(file) {
  if (!file.type.startsWith('image/')) {
    const icon = document.createElement('span');
    icon.className = 'upload-kind';
    icon.textContent = file.name.split('.').pop().slice(0, 4);
    return icon;
  }
  const picture = Object.assign(document.createElement('img'), { alt: '', src: URL.createObjectURL(file) });
  picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
  return picture;
}

export function list(zone) {
  const input = zone.querySelector('input[type=file]');
  zone.querySelector('.upload-list').replaceChildren(...[...input.files].map((file, index) => {
    const line = document.createElement('li');
    const name = Object.assign(document.createElement('span'), { className: 'upload-name', textContent: file.name });
    const bytes = Object.assign(document.createElement('span'), { className: 'text-secondary small', textContent: size(file.size) });
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn-close', ariaLabel: text.remove(file.name) });
    button.addEventListener('click', () => keep(zone, [...input.files].filter((_, other) => other !== index)));
    line.append(preview(file), name, bytes, button);
    return line;
  }));
}

function keep(zone, files) {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = zone.querySelector('input[type=file]');
  input.files = transfer.files;
  list(zone);
}

export function add(zone, before, added) {
  const input = zone.querySelector('input[type=file]');
  const files = input.multiple ? [...before] : [];
  const refused = [];
  for (const file of added) {
    const reason = refusal(input, file, files.length);
    if (reason) refused.push(reason);
    else files.push(file);
  }
  keep(zone, input.multiple ? files : files.slice(-1));
  const messages = zone.querySelector('.upload-messages');
  messages.textContent = refused.join(' ');
  messages.classList.toggle('is-refusal', refused.length > 0);
}
