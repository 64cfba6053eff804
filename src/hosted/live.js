// Puts the live survey, with its outbox, in the place of the form that came with the page. Whatever fails here, the
// form stays and works.
(() => {
  const served = document.getElementById('served');
  const survey = document.getElementById('survey');
  const mount = window.A11Survey?.mountSurvey;
  if (!served || !(survey instanceof HTMLScriptElement) || !mount) return;

  /** Whether nobody has begun with the form; the browser may have filled it in anew as it was left. */
  const isUntouched = () =>
    !served.contains(document.activeElement) &&
    [...served.querySelectorAll('input')].every((field) => field.type === 'hidden' || !field.checked) &&
    [...served.querySelectorAll('textarea')].every(({ value }) => value === '');

  if (!isUntouched()) return;
  const { collector, ...configuration } = JSON.parse(survey.text);
  mount({ ...configuration, collector: new URL(collector, location.href).href }, (element) => {
    if (isUntouched()) served.replaceWith(element);
  });
})();
