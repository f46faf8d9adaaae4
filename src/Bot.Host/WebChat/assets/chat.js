// Comfort only: pages change without a reload, focus goes to the new heading, and the way back loses no response.
// Everything works without this file. What was shown is held in memory alone and ends with the page.
'use strict';

(() => {
  const load = `${Date.now()}.${Math.random()}`;
  const slow = 300;
  const shown = [];
  let here = 0;
  let pending = null;

  const main = () => document.getElementById('main');
  const isOurs = (address) => new URL(address, location.href).origin === location.origin;

  const say = (what) => {
    const status = document.getElementById('status');
    status.textContent = status.dataset[what] || '';
  };

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

  const stop = () => {
    if (pending) {
      pending.request.abort();
      clearTimeout(pending.patience);
      pending = null;
    }
    main().removeAttribute('aria-busy');
    main().classList.remove('slow');
  };

  const read = async (response) => {
    if (!(response.headers.get('content-type') || '').startsWith('text/html')) {
      throw new Error('not a page');
    }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return { lang: page.documentElement.lang, title: page.title, nodes: [...page.body.childNodes] };
  };

  // What was typed or picked stays out of the address; only pages with an address of their own change it.
  const open = async (address, options) => {
    stop();
    const request = new AbortController();
    pending = { request, isSent: options.method === 'POST', patience: setTimeout(() => main().classList.add('slow'), slow) };
    main().setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(address, { credentials: 'same-origin', signal: request.signal, ...options });
      const page = await read(response);
      if (request.signal.aborted) {
        return;
      }
      stop();
      say('');
      shown[here] = present();
      here += 1;
      shown.length = here;
      history.pushState({ load, page: here }, '', options.method === 'POST' ? location.href : response.url);
      put(page);
    } catch {
      if (!request.signal.aborted) {
        // The card stays, with everything that is ticked on it.
        stop();
        say('offline');
      }
    }
  };

  const copy = async (field) => {
    try {
      await navigator.clipboard.writeText(field.value);
      say('copied');
    } catch {
      field.hidden = false;
      field.focus();
      field.select();
      say('notCopied');
    }
  };

  document.addEventListener('click', (event) => {
    const pressed = event.target.closest('a[href], button');
    if (!pressed) {
      return;
    }
    if (event.detail > 1) {
      // The second tap of two would answer a question that has only just appeared.
      event.preventDefault();
    } else if (pressed.dataset.copy) {
      copy(document.getElementById(pressed.dataset.copy));
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
    open(link.href, {});
  });

  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const isInMain = main().contains(event.submitter || event.target);
    if (pending?.isSent && isInMain) {
      // One answer after the other; the menu is never blocked.
      return;
    }
    open(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target, event.submitter)) });
  });

  addEventListener('popstate', (event) => {
    if (event.state?.load !== load) {
      // A jump within the page has no state; a page of an earlier load is fetched again.
      if (event.state) {
        location.reload();
      }
      return;
    }
    if (event.state.page !== here) {
      stop();
      shown[here] = present();
      here = event.state.page;
      put(shown[here]);
    }
  });

  history.replaceState({ load, page: 0 }, '');
  prepare();
})();
