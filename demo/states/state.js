// Takes the steps of a state as a respondent would: chooses, writes and presses what is on the screen, found by its words.
/** @typedef {import('./steps.js').Step} Step */

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 10_000;

/** The survey as it is in the page, or in its open shadow root. */
const survey = () => {
  const host = document.querySelector('a11-survey');
  return host?.shadowRoot ?? host;
};

const wordsOf = (/** @type {Element} */ element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The elements in the survey, then on the page, whose words are these or begin with them.
 *
 * @param {string} selector
 * @param {string} words
 */
const withWords = (selector, words) =>
  [survey(), document]
    .flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])])
    .filter((element) => wordsOf(element) === words || wordsOf(element).startsWith(`${words} `))
    .filter((element) => element.checkVisibility());

/**
 * Calls again until there is something, as the survey may come later than this script.
 *
 * @template Found
 * @param {() => Found | undefined} find
 * @param {string} what
 */
async function appeared(find, what) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`there is no ${what}`);
}

/** @param {Element} element */
function press(element) {
  if (element instanceof HTMLElement) {
    element.focus();
    element.click();
  }
}

/**
 * The options of each question, or of the one with this statement.
 *
 * @param {string} [statement]
 */
const groups = (statement) =>
  [...(survey()?.querySelectorAll('fieldset') ?? [])]
    .filter((group) => !statement || wordsOf(group.querySelector('legend') ?? group).startsWith(statement))
    .map((group) => [...group.querySelectorAll('label')]);

/**
 * @param {readonly Element[]} labels
 * @param {string} words
 */
const labelled = (labels, words) =>
  labels.find((label) => wordsOf(label) === words || wordsOf(label).startsWith(`${words} `));

const choose = (/** @type {Element | undefined} */ label) => {
  const input = label?.querySelector('input');
  if (input) press(input);
};

/** @param {Step} step */
async function take(step) {
  if ('press' in step) {
    if (step.isNarrow && !matchMedia('(max-width: 30em)').matches) return;
    press(await appeared(() => withWords('button, summary, a', step.press)[0], `“${step.press}”`));
  } else if ('choose' in step) {
    choose(await appeared(() => labelled(groups(step.of).flat(), step.choose), `“${step.choose}” at “${step.of}”`));
  } else if ('write' in step) {
    const label = await appeared(() => withWords('label', step.into)[0], `“${step.into}”`);
    const field = label instanceof HTMLLabelElement && label.control;
    if (!(field instanceof HTMLTextAreaElement)) throw new Error(`“${step.into}” takes no text`);
    field.focus();
    field.value = step.write.repeat(step.times ?? 1);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  } else {
    await appeared(() => groups()[0], 'question');
    // What is chosen can have more asked.
    for (let index = 0; index < groups().length; index += 1) {
      const labels = groups()[index] ?? [];
      choose('chooseFirst' in step ? labels[0] : labelled(labels, step.chooseEverywhere));
    }
  }
}

const { dataset } = document.documentElement;
const isByHand = new URLSearchParams(location.search).has('by-hand');
/** @type {readonly Step[]} */
const steps = isByHand ? [] : JSON.parse(document.querySelector('#steps')?.textContent ?? '[]');
try {
  for (const step of steps) await take(step);
  dataset.steps = 'taken';
} catch (error) {
  dataset.steps = 'not taken';
  const problem = document.querySelector('#problem');
  if (problem)
    problem.textContent = `The steps could not all be taken: ${/** @type {Error} */ (error).message}. Take them by hand.`;
  console.error(error);
}
