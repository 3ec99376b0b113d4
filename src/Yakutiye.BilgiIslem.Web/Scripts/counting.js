// [data-counting]: the page of somebody who walks through rooms with a phone or a hand scanner.
import { frame } from './scan.js';
import { flush, pending, put } from './scanqueue.js';
import { text } from './text.js';

const again = 2_500;
const shown = 50;
const words = { waiting: text.scanWaiting, sent: text.scanSent, error: text.scanError };

function beep(good) {
  try {
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    tone.frequency.value = good ? 1_200 : 320;
    tone.connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + 0.12);
    tone.onended = () => sound.close();
  } catch {
    // No sound on this device; the picture and the vibration remain.
  }
}

export function start(root) {
  for (const page of root.querySelectorAll('[data-counting]:not([data-ready])')) {
    page.dataset.ready = '';
    count(page);
  }
}

function count(page) {
  const id = Number(page.dataset.counting);
  const part = name => page.querySelector(`[data-part=${name}]`);
  const place = part('place');
  const video = part('video');
  const canvas = document.createElement('canvas');
  const remembered = `okuma-yeri:${document.body.dataset.user}:${id}`;
  const lines = new Map();
  let stream = null;
  let timer = 0;
  let last = { tag: '', at: 0 };

  if ([...place.options].some(option => option.value === localStorage.getItem(remembered))) place.value = localStorage.getItem(remembered);
  place.addEventListener('change', () => localStorage.setItem(remembered, place.value));

  function draw(scan) {
    let line = lines.get(scan.key);
    if (!line) {
      line = part('line').content.firstElementChild.cloneNode(true);
      lines.set(scan.key, line);
      part('scans').prepend(line);
      while (part('scans').children.length > shown) part('scans').lastElementChild.remove();
    }
    const state = scan.outcome ? 'sent' : scan.state;
    line.querySelector('[data-tag]').textContent = decodeURIComponent(scan.tag.match(/[?&]kod=([^&#]+)/)?.[1] ?? scan.tag);
    line.querySelector('[data-sentence]').textContent = scan.sentence ?? '';
    const badge = line.querySelector('[data-state]');
    badge.textContent = scan.word ?? words[state];
    badge.className = `tone tone-${scan.tone ?? (state === 'error' ? 'danger' : 'waiting')}`;
  }

  function report() {
    const left = pending(id);
    left.forEach(draw);
    part('waiting').textContent = left.length === 0
      ? (navigator.onLine ? text.scanAllSent : text.scanOffline(0))
      : (navigator.onLine ? text.scanPending(left.length) : text.scanOffline(left.length));
    part('waiting').classList.toggle('is-waiting', left.length > 0 || !navigator.onLine);
  }

  function take(raw) {
    const tag = raw.trim().slice(0, 200);
    if (!tag) return;
    if (!place.value) {
      part('place-error').textContent = text.scanPlaceFirst;
      place.focus();
      return;
    }
    part('place-error').textContent = '';
    put({ key: crypto.randomUUID?.() ?? guid(), count: id, placeId: Number(place.value), tag, at: new Date().toISOString(), state: 'waiting' });
    page.classList.remove('is-read');
    requestAnimationFrame(() => page.classList.add('is-read'));
    navigator.vibrate?.(60);
    beep(true);
    report();
    flush();
  }

  // The same label stays in front of the camera for a while; it counts again only after it was away.
  function look() {
    const code = video.videoWidth > 0 ? frame(video, canvas) : null;
    if (!code) return;
    const now = Date.now();
    const isNew = code !== last.tag || now - last.at > again;
    last = { tag: code, at: now };
    if (isNew) take(code);
  }

  async function camera() {
    if (stream) {
      clearInterval(timer);
      stream.getTracks().forEach(track => track.stop());
      stream = null;
      video.hidden = true;
      part('camera-word').textContent = text.cameraStart;
      return;
    }
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      video.srcObject = stream;
      video.hidden = false;
      await video.play();
      timer = setInterval(look, 180);
      part('camera-word').textContent = text.cameraStop;
      part('camera-error').textContent = '';
    } catch {
      part('camera-error').textContent = text.cameraMissing;
    }
  }

  part('camera').addEventListener('click', camera);
  part('typed').addEventListener('submit', event => {
    event.preventDefault();
    event.stopPropagation();
    const field = part('tag');
    take(field.value);
    field.value = '';
    field.focus();
  });
  document.addEventListener('scans:answered', event => {
    if (event.detail.count !== id) return;
    draw(event.detail);
    if (event.detail.tone !== 'success') beep(false);
  });
  document.addEventListener('scans:changed', report);
  addEventListener('offline', report);
  addEventListener('online', report);
  report();
  flush();
}

// Only where the portal is not reached over https.
const guid = () => '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
  (Number(digit) ^ crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> Number(digit) / 4).toString(16));
