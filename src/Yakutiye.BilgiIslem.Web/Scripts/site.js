// The entry. What listens on the document starts once; what belongs to elements starts again for every part that htmx brings.
import { theme } from './theme.js';
import { menus } from './menus.js';
import { dialogs } from './dialogs.js';
import { drafts, draftsIn } from './drafts.js';
import { submits } from './submits.js';
import { uploads, uploadsIn } from './uploads.js';
import { filters } from './filters.js';
import { keyboard } from './keyboard.js';
import { rows } from './rows.js';
import { selection, selectionIn } from './selection.js';
import { columnsIn } from './columns.js';
import { flash } from './flash.js';
import { print } from './print.js';
import { partials, partialsIn } from './partials.js';
import { scanQueue } from './scanqueue.js';
import { mirrorInvalid, validation, validationIn } from './validation.js';

// Big libraries come only to the pages that ask for them. Each module exports start(root).
const onDemand = {
  'select[data-picker]': () => import('./picker.js'),
  'canvas[data-chart]': () => import('./charts.js'),
  '[data-signature]': () => import('./signature.js'),
  '[data-scan]': () => import('./scan.js'),
  '[data-scanned]': () => import('./scanned.js'),
  '[data-counting]': () => import('./counting.js'),
};

function start(root) {
  draftsIn(root);
  uploadsIn(root);
  selectionIn(root);
  columnsIn(root);
  partialsIn(root);
  for (const [selector, load] of Object.entries(onDemand))
    if (root.querySelector(selector)) load().then(module => module.start(root));
}

// Order matters: a question first, then drafts, then the guard, then the upload that takes the post over.
flash();
theme();
menus();
scanQueue();
dialogs();
drafts();
submits();
uploads();
filters();
keyboard();
rows();
selection();
print();
partials(root => { start(root); validationIn(root); });
start(document);
validation();
mirrorInvalid();
document.addEventListener('page:replaced', event => { start(event.detail); validationIn(event.detail); });
