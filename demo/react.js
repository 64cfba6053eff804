import { mountSurvey } from 'a11-survey';
import { createElement as h, StrictMode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** @type {import('a11-survey').SurveyConfiguration} */
const CONFIGURATION = {
  collector: '/v1/responses',
  service: 'Fishing permit',
  provider: 'the Fish and Wildlife Service',
};

/**
 * A survey that is on the page for as long as the component is. The effect undoes what it did, so that StrictMode,
 * which runs it twice, leaves one survey.
 *
 * @param {{ configuration: import('a11-survey').SurveyConfiguration }} props
 */
function Survey({ configuration }) {
  /** @type {import('react').RefObject<HTMLDivElement | null>} */
  const place = useRef(null);
  useEffect(() => {
    const survey = mountSurvey(configuration, place.current ?? undefined);
    return () => survey?.unmount();
  }, [configuration]);
  return h('div', { ref: place });
}

function App() {
  const [isBought, setBought] = useState(false);
  return isBought
    ? h(
        'div',
        null,
        h('p', { className: 'confirmation' }, 'Your permit is in your mailbox.'),
        h('p', null, h('button', { type: 'button', onClick: () => setBought(false) }, 'Buy another')),
        h(Survey, { configuration: CONFIGURATION }),
      )
    : h('p', null, h('button', { type: 'button', onClick: () => setBought(true) }, 'Buy the permit'));
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(h(StrictMode, null, h(App)));
