// The tag says on which routes and after what the survey is shown; the application only says that a transaction is over.
/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  '/routes': 'You are insured.',
  '/routes/claim': 'Which field was damaged?',
  '/routes/claim/4711/done': 'Your claim 4711 was filed.',
};
const view = document.querySelector('#view');

function show() {
  if (view) view.textContent = TEXTS[location.pathname] ?? 'Choose a page.';
  // Not yet over on the first of these routes, from which the tag's pattern keeps the survey away.
  if (location.pathname.startsWith('/routes/claim')) window.A11Survey?.transactionCompleted();
}

document.querySelector('nav')?.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  show();
});
addEventListener('popstate', show);
show();
