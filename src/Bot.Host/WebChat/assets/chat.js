// Comfort only: pages change without a reload, focus goes to the new heading, and the way back loses no response.
// Everything works without this file. What was shown is held in memory alone and ends with the page.
'use strict';

(() => {
  const shown = [];
  let here = 0;
  let isWaiting = false;

  const isOurs = (address) => new URL(address, location.href).origin === location.origin;

  const prepare = () => {
    for (const part of document.querySelectorAll('.scripted')) {
      part.hidden = false;
    }
  };

  const put = (page) => {
    document.documentElement.lang = page.lang;
    document.title = page.title;
    document.body.replaceChildren(...page.nodes);
    prepare();
    scrollTo(0, 0);
    document.getElementById('title').focus({ preventScroll: true });
  };

  const present = () => ({
    lang: document.documentElement.lang, title: document.title, nodes: [...document.body.childNodes],
  });

  const read = async (response) => {
    if (!(response.headers.get('content-type') || '').startsWith('text/html')) {
      throw new Error('not a page');
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { lang: page.documentElement.lang, title: page.title, nodes: [...page.body.childNodes] };
  };

  // One step after the other: a second tap must not answer the question that has only just appeared.
  const alone = async (work) => {
    if (isWaiting) {
      return;
    }
    isWaiting = true;
    document.getElementById('main').setAttribute('aria-busy', 'true');
    try {
      await work();
    } finally {
      isWaiting = false;
      document.getElementById('main').removeAttribute('aria-busy');
    }
  };

  // What was typed or picked stays out of the address; only pages with an address of their own change it.
  const open = (address, options) => alone(async () => {
    const response = await fetch(address, { credentials: 'same-origin', ...options });
    const page = await read(response);
    shown[here] = present();
    here += 1;
    shown.length = here;
    history.pushState({ page: here }, '', options.method === 'POST' ? location.href : response.url);
    put(page);
  });

  document.addEventListener('click', (event) => {
    const pressed = event.target.closest('a[href], button');
    if (!pressed) {
      return;
    }
    if (event.detail > 1) {
      event.preventDefault();
    } else if (pressed.dataset.copy) {
      navigator.clipboard.writeText(document.getElementById(pressed.dataset.copy).value).then(() => {
        const status = document.querySelector('[data-copied]');
        status.textContent = status.dataset.copied;
      });
    } else if ('print' in pressed.dataset) {
      print();
    }
  });

  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href]');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.protocol === 'tel:' || !isOurs(link.href)
      || link.getAttribute('href').startsWith('#')) {
      return;
    }
    event.preventDefault();
    open(link.href, {}).catch(() => { location.href = link.href; });
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const fields = new URLSearchParams(new FormData(form, event.submitter));
    event.preventDefault();
    open(form.action, { method: 'POST', body: fields }).catch(() => form.submit());
  });

  addEventListener('popstate', (event) => {
    // A jump within the page has no state.
    const wanted = event.state?.page ?? here;
    if (wanted === here) {
      return;
    }
    shown[here] = present();
    here = wanted;
    if (shown[wanted]) {
      put(shown[wanted]);
    } else {
      location.reload();
    }
  });

  history.replaceState({ page: 0 }, '');
  prepare();
})();
