// <div data-signature><canvas></canvas><input type="hidden" name="Signature"><button type="button" data-clear></button></div>
// Keeps the picture only (PNG data URL); neither pressure nor timing leaves the page.
import SignaturePad from 'signature_pad';

function pad(box) {
  const canvas = box.querySelector('canvas');
  const field = box.querySelector('input[type=hidden]');
  const scale = Math.max(devicePixelRatio, 1);
  canvas.width = canvas.offsetWidth * scale;
  canvas.height = canvas.offsetHeight * scale;
  canvas.getContext('2d').scale(scale, scale);

  // Ink on white in both themes: the picture goes onto paper.
  const signature = new SignaturePad(canvas, { penColor: '#14213d', backgroundColor: '#ffffff' });
  signature.addEventListener('endStroke', () => { field.value = signature.toDataURL('image/png'); });
  box.querySelector('[data-clear]')?.addEventListener('click', () => { signature.clear(); field.value = ''; });
}

export function start(root) {
  for (const box of root.querySelectorAll('[data-signature]:not([data-ready])')) {
    box.dataset.ready = '';
    pad(box);
  }
}
