// A chart draws the table beside it: <canvas data-chart="bar" data-source-table="#id">. The table stays the truth.
import Chart from 'chart.js/auto';

const kinds = { bar: 'bar', hbar: 'bar', line: 'line', doughnut: 'doughnut', spark: 'line' };
const drawn = new Map();
const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const number = cell => Number(cell.dataset.value ?? cell.textContent.replace(/[^\d,-]/g, '').replace(',', '.'));

function read(table) {
  const heads = [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim());
  const rows = [...table.tBodies[0].rows];
  return {
    labels: rows.map(row => row.cells[0].textContent.trim()),
    series: heads.slice(1).map((label, index) => ({ label, data: rows.map(row => number(row.cells[index + 1])) })),
  };
}

function draw(canvas) {
  const table = document.querySelector(canvas.dataset.sourceTable);
  if (!table) return;

  const kind = canvas.dataset.chart;
  const { labels, series } = read(table);
  const colours = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6'].map(css);
  const spark = kind === 'spark';
  const round = kind === 'doughnut';
  Chart.defaults.color = css('--tblr-secondary');
  Chart.defaults.borderColor = css('--tblr-border-color');
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;

  drawn.get(canvas)?.destroy();
  drawn.set(canvas, new Chart(canvas, {
    type: kinds[kind] ?? 'bar',
    data: {
      labels,
      datasets: series.map((one, index) => ({
        ...one,
        backgroundColor: round ? labels.map((_, slice) => colours[slice % colours.length]) : colours[index % colours.length],
        borderColor: round ? css('--tblr-bg-surface') : colours[index % colours.length],
        borderWidth: kind === 'line' || spark ? 2 : (round ? 2 : 0),
        borderRadius: 3,
        maxBarThickness: 36,
        pointRadius: spark ? 0 : 2,
        tension: 0.25,
      })),
    },
    options: {
      locale: 'tr-TR',
      animation: false,
      maintainAspectRatio: false,
      indexAxis: kind === 'hbar' ? 'y' : 'x',
      plugins: { legend: { display: !spark && (round || series.length > 1), position: 'bottom' }, tooltip: { enabled: !spark } },
      scales: round ? {} : { x: { display: !spark, grid: { display: false } }, y: { display: !spark, beginAtZero: true, ticks: { precision: 0 } } },
    },
  }));

  canvas.setAttribute('role', 'img');
  if (!canvas.hasAttribute('aria-label')) canvas.setAttribute('aria-label', table.caption?.textContent.trim() ?? '');
}

export function start(root) {
  for (const canvas of root.querySelectorAll('canvas[data-chart]')) draw(canvas);
}

document.addEventListener('theme:change', () => start(document));
addEventListener('beforeprint', () => drawn.forEach(chart => chart.resize(600, 260)));
addEventListener('afterprint', () => drawn.forEach(chart => chart.resize()));
