// A small application with a router: the survey is on the page for as long as the route is.
/** @type {Readonly<Record<string, string>>} */
const TEXTS = {
  '/single-page': 'Fill in the form, and submit it.',
  '/single-page/done': 'Your application was submitted.',
  '/single-page/help': 'Call us from 9 to 5.',
};
const view = document.querySelector('#view');
/** @type {{ readonly unmount: () => void } | undefined} */
let survey;

function show() {
  survey?.unmount();
  survey = undefined;
  const text = document.createElement('p');
  text.textContent = TEXTS[location.pathname] ?? 'Choose a page.';
  view?.replaceChildren(text);
  for (const link of document.querySelectorAll('nav a')) {
    link.ariaCurrent = link.getAttribute('href') === location.pathname ? 'page' : null;
  }
  if (view && location.pathname === '/single-page/done') {
    survey = window.A11Survey?.mountSurvey(
      { collector: '/v1/responses', service: 'Farm loan', provider: 'the Department of Agriculture' },
      view,
    );
  }
}

document.querySelector('nav')?.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  history.pushState(null, '', event.target.href);
  show();
});
addEventListener('popstate', show);
show();
