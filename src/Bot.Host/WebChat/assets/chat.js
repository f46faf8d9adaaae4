// Comfort only: pages change without a reload, and focus goes to the new heading. Everything works without this file.
'use strict';

(() => {
  const isOurs = (address) => new URL(address, location.href).origin === location.origin;

  const show = async (response, remember) => {
    if (!(response.headers.get('content-type') || '').startsWith('text/html')) {
      throw new Error('not a page');
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    if (remember) {
      history.pushState(null, '', response.url);
    }
    scrollTo(0, 0);
    document.getElementById('title').focus({ preventScroll: true });
  };

  const open = async (address, options, remember) => {
    document.getElementById('main').setAttribute('aria-busy', 'true');
    await show(await fetch(address, { credentials: 'same-origin', ...options }), remember);
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.protocol === 'tel:' || !isOurs(link.href) || link.getAttribute('href').startsWith('#')) {
      return;
    }
    event.preventDefault();
    open(link.href, {}, true).catch(() => { location.href = link.href; });
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    event.preventDefault();
    // What was typed or picked stays out of the address and of the history.
    open(form.action, { method: 'POST', body: fields }, false).catch(() => form.submit());
  });

  addEventListener('popstate', () => open(location.href, {}, false).catch(() => location.reload()));
})();
