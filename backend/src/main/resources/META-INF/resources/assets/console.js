// What a page cannot do by itself: one press submits a form once, and the menu is open where there is room for it.
(() => {
  'use strict';

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    for (const button of form.querySelectorAll('button:not([type="button"])')) {
      button.setAttribute('aria-busy', 'true');
    }
  });

  // A page taken out of the browser's memory by "back" can be submitted again; the server takes a repeat for what it is.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
    }
  });

  // A row whose total has changed while the page was open is marked until the next change.
  const totals = (table) => new Map([...table.querySelectorAll('tr[data-unit]')].map(
    (row) => [row.dataset.unit, row.querySelector('.total').textContent]));
  let before = new Map();
  document.addEventListener('htmx:beforeSwap', (event) => { before = totals(event.target); });
  document.addEventListener('htmx:afterSwap', (event) => {
    for (const row of event.target.querySelectorAll('tr[data-unit]')) {
      const total = row.querySelector('.total').textContent;
      row.classList.toggle('changed', before.has(row.dataset.unit) && before.get(row.dataset.unit) !== total);
    }
  });

  document.addEventListener('click', (event) => {
    const menu = document.getElementById('menu');
    if (menu && menu.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  });

  document.addEventListener('keydown', (event) => {
    const menu = document.getElementById('menu');
    if (event.key === 'Escape' && menu && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
})();
