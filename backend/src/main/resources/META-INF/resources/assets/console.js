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

  document.addEventListener('click', (event) => {
    const menu = document.getElementById('menu');
    if (menu && menu.open && !menu.contains(event.target)) {
      menu.open = false;
    }
  });
})();
