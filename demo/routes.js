// The tag says on which routes the survey is shown; the application only says that a transaction is over.
/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  '/routes': 'You are insured.',
  '/routes/claim': 'A hailstorm damaged the north field.',
  '/routes/claim/4711/done': 'Your claim 4711 was filed.',
};
const view = document.querySelector('#view');
const file = document.querySelector('#file');

/** @param {string} path */
function go(path) {
  history.pushState(null, '', path);
  show();
}

function show() {
  if (view) view.textContent = TEXTS[location.pathname] ?? 'Choose a page.';
  file?.toggleAttribute('hidden', location.pathname !== '/routes/claim');
}

document.querySelector('nav')?.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  go(event.target.pathname);
});
file?.addEventListener('click', () => {
  go('/routes/claim/4711/done');
  window.A11Survey?.transactionCompleted({ transactionId: '4711' });
});
addEventListener('popstate', show);
show();
