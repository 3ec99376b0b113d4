// <button type="button" data-scan="inputId">: reads a QR code with the camera into the field, then tells it by a change event.
import jsQR from 'jsqr';
import { text } from './text.js';
import { show } from './flash.js';

function dialog() {
  const box = document.createElement('dialog');
  box.className = 'dialog dialog-scan';
  box.setAttribute('aria-label', text.scanTitle);
  const title = Object.assign(document.createElement('p'), { className: 'mb-2', textContent: text.scanTitle });
  const video = Object.assign(document.createElement('video'), { playsInline: true, muted: true });
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn mt-2', textContent: text.cancel });
  close.dataset.close = '';
  box.append(title, video, close);
  document.body.append(box);
  box.showModal();
  return { box, video };
}

export function frame(video, canvas) {
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen.drawImage(video, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}

export async function scan() {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  const { box, video } = dialog();
  const canvas = document.createElement('canvas');
  video.srcObject = stream;
  await video.play();

  return new Promise(resolve => {
    let code = null;
    const timer = setInterval(() => {
      code = video.videoWidth > 0 ? frame(video, canvas) : null;
      if (code) box.close();
    }, 150);
    box.addEventListener('close', () => {
      clearInterval(timer);
      stream.getTracks().forEach(track => track.stop());
      box.remove();
      resolve(code);
    });
  });
}

export function start(root) {
  for (const button of root.querySelectorAll('[data-scan]:not([data-ready])')) {
    button.dataset.ready = '';
    button.addEventListener('click', async () => {
      try {
        const code = await scan();
        const field = document.getElementById(button.dataset.scan);
        if (!code || !field) return;

        field.value = code;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        if ('submit' in field.dataset) field.form?.requestSubmit();
      } catch {
        show('warning', text.cameraMissing);
      }
    });
  }
}
