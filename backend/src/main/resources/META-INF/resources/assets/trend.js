// Draws the table of a trend as lines, in the page's colours. Without this script, or without the library, the table stands.
(() => {
  'use strict';

  const MOST_LINES = 6;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let drawn = [];

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function read(table) {
    const months = [...table.querySelectorAll('th[data-month]')].map((cell) => cell.dataset.month);
    const lines = [...table.tBodies[0].rows].slice(0, MOST_LINES).map((row) => ({
      name: row.cells[0].dataset.code,
      totals: [...row.cells].slice(1).map((cell) => (cell.dataset.total ? Number(cell.dataset.total) : null)),
    }));
    return { months, lines };
  }

  function draw(box) {
    const { months, lines } = read(document.getElementById(box.dataset.chart));
    const chart = window.echarts.init(box, null, { renderer: 'canvas' });
    const text = colour('--text');
    const rule = colour('--line');
    const shapes = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
    const inks = dark.matches
      ? ['#86bdfb', '#ffc46b', '#7fd69a', '#ff9d92', '#c9a9ff', '#b3c0ce']
      : ['#0b5cad', '#9a5200', '#176b38', '#a3271f', '#6a3fb0', '#46566a'];
    chart.setOption({
      animation: !still.matches,
      color: inks,
      grid: { left: 56, right: 56, top: 16, bottom: 32 },
      xAxis: { type: 'category', data: months, axisLabel: { color: text }, axisLine: { lineStyle: { color: rule } } },
      yAxis: { type: 'value', scale: true, axisLabel: { color: text }, splitLine: { lineStyle: { color: rule } } },
      series: lines.map((line, at) => ({
        type: 'line', name: line.name, data: line.totals, symbol: shapes[at], symbolSize: 8, connectNulls: false,
        endLabel: { show: true, formatter: '{a}', color: inks[at] },
      })),
    });
    return chart;
  }

  function drawAll() {
    drawn.forEach((chart) => chart.dispose());
    drawn = window.echarts ? [...document.querySelectorAll('[data-chart]')].map(draw).filter(Boolean) : [];
  }

  document.addEventListener('DOMContentLoaded', drawAll);
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.target.querySelector && event.target.querySelector('[data-chart]')) {
      drawAll();
    }
  });
  dark.addEventListener('change', drawAll);
  window.addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
})();
