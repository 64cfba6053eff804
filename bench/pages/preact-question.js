import { h, render } from 'preact';
import { useState } from 'preact/hooks';

// The floor: one question as a team would write it by itself, in Preact and a shadow root, with native radio buttons
// and one attempt to send. It has no outbox, no validation, no languages, no check of a configuration.

const CHOICES = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];

const STYLE = `
  form { font: 1rem/1.5 system-ui, sans-serif; border: 1px solid; padding: 1rem; max-width: 40rem }
  fieldset { border: 0; padding: 0; margin: 0 }
  label { display: block; padding: .5rem 0 }
  button { font: inherit; padding: .5rem 1rem }`;

function Question() {
  const [rating, setRating] = useState(0);
  const [isSent, setSent] = useState(false);
  if (isSent) return h('p', { role: 'status' }, 'Thank you.');
  const submit = async (event) => {
    event.preventDefault();
    const { ok } = await fetch('/v1/responses', { method: 'POST', body: JSON.stringify({ trust: rating }) });
    setSent(ok);
  };
  const choice = (label, index) =>
    h(
      'label',
      { key: label },
      h('input', {
        type: 'radio',
        name: 'trust',
        checked: rating === index + 1,
        onChange: () => setRating(index + 1),
      }),
      ` ${label}`,
    );
  return h(
    'form',
    { onSubmit: submit },
    h(
      'fieldset',
      null,
      h('legend', null, 'This interaction increased my trust in the Department of State.'),
      CHOICES.map(choice),
    ),
    h('button', null, 'Submit'),
  );
}

const root = document.getElementById('question').attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
root.adoptedStyleSheets = [sheet];
render(h(Question), root);
