// Scans wait here, one entry each, until the server has answered: kept per user and count, through closed tabs and lost connections.
import { token } from './partials.js';
import { text } from './text.js';
import { ask } from './dialogs.js';

const prefix = 'okuma:';
const batch = 100;
const user = () => document.body.dataset.user ?? '';
const mine = () => `${prefix}${user()}:`;
let sending = null;

const keyOf = scan => `${mine()}${scan.count}:${scan.key}`;

export function put(scan) {
  localStorage.setItem(keyOf(scan), JSON.stringify(scan));
}

// Oldest first; of one count, or of all. Somebody else's are never looked at.
export function pending(count) {
  if (user() === '') return [];
  return Object.keys(localStorage)
    .filter(key => key.startsWith(count === undefined ? mine() : `${mine()}${count}:`))
    .map(key => JSON.parse(localStorage.getItem(key)))
    .sort((a, b) => a.at.localeCompare(b.at));
}

const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

async function send(scans) {
  const count = scans[0].count;
  const response = await fetch(`/envanter/sayimlar/${count}/okumalar`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', RequestVerificationToken: token() ?? '' },
    body: JSON.stringify({ scans: scans.map(({ key, placeId, tag, at }) => ({ key, placeId, tag, at })) }),
  });
  const answer = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {};
  if (!response.ok) {
    // Kept: the person reads why, and nothing is thrown away.
    const sentence = answer.sentence ?? (response.type === 'opaqueredirect' || response.status === 401 || response.status === 400 ? text.scanSignIn : text.scanRefused);
    for (const scan of scans) put({ ...scan, state: 'error', sentence });
    tell('scans:changed', { sentence });
    return false;
  }

  const bySent = new Map(scans.map(scan => [scan.key, scan]));
  for (const line of answer.answers) {
    const scan = bySent.get(line.key);
    if (!scan) continue;
    localStorage.removeItem(keyOf(scan));
    tell('scans:answered', { ...scan, ...line });
  }
  return true;
}

async function drain() {
  let scans = pending();
  while (scans.length > 0) {
    const count = scans[0].count;
    const part = scans.filter(scan => scan.count === count).slice(0, batch);
    if (!await send(part)) {
      scans = scans.filter(scan => scan.count !== count);
      if (scans.length === 0) return false;
      continue;
    }
    const done = new Set(part.map(scan => scan.key));
    scans = [...scans.filter(scan => !done.has(scan.key)), ...pending().filter(scan => !scans.some(known => known.key === scan.key))];
  }
  return true;
}

// One sending at a time; true: nothing of mine is left.
export function flush() {
  sending ??= drain()
    .catch(() => false)
    .finally(() => { sending = null; tell('scans:changed', {}); });
  return sending;
}

// Before signing out what waits is sent; what cannot be sent stays for the same person, who decides.
async function leave(form) {
  await flush();
  const left = pending().length;
  if (left > 0 && !await ask(text.scanLeave(left), { title: text.scanLeaveTitle, button: text.scanLeaveYes, tone: 'danger' })) return;
  form.dataset.scansSettled = '';
  form.requestSubmit();
}

export function scanQueue() {
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.getAttribute('action') !== '/cikis' || 'scansSettled' in form.dataset || pending().length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave(form);
  }, { capture: true });

  addEventListener('online', () => flush());
  setInterval(() => { if (pending().length > 0 && navigator.onLine) flush(); }, 15_000);
  if (pending().length > 0) flush();
}
