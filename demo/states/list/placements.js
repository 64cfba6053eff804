import { closedByOpener, closedByTab, DIALOG, OPEN, OPEN_NARROW, OPENER, opened, PANEL } from './opened.js';
import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

const { untouched, delivered, 'in-error': inError } = stagesIn(ENGLISH);

/** Beside the page: each placement, as it comes and as it is opened. */
export const PLACEMENTS = [
  ...statesOf(
    'Placements',
    'modal',
    'Dialog',
    {
      closed: closedByTab,
      open: opened(untouched, OPEN, {
        ...DIALOG,
        title: 'Open',
        summary: 'The survey in a dialog that the respondent opened.',
      }),
      'in-error': opened(inError, OPEN),
      delivered: opened(delivered, OPEN),
      shut: but(closedByTab, {
        title: 'Closed again',
        summary: 'Opened, answered and closed: the answers wait in the dialog, and the focus is on the tab again.',
        steps: [OPEN, { chooseEverywhere: ENGLISH.agree }, { press: ENGLISH.close }],
        tests: ['4.F', '4.H', '6.B'],
      }),
    },
    { configuration: { placement: 'modal' } },
  ),
  ...statesOf(
    'Placements',
    'opener',
    'Dialog by the page’s own button',
    {
      closed: closedByOpener,
      open: opened(
        untouched,
        { press: OPENER },
        {
          ...DIALOG,
          title: 'Open',
          summary: 'The survey in a dialog that a button of the page opened.',
        },
      ),
    },
    { configuration: { placement: 'modal', opener: 'opener' } },
  ),
  ...statesOf(
    'Placements',
    'panel',
    'Panel',
    {
      open: but(untouched, {
        ...PANEL,
        title: 'Open',
        summary: 'The survey in a corner of the window; in a narrow window, a tab that opens it in a dialog.',
        shows: [
          { what: 'heading', says: ENGLISH.heading, window: 'wide' },
          { what: 'button', says: ENGLISH.tab, window: 'narrow' },
        ],
      }),
      closed: but(closedByTab, {
        summary: 'The panel was closed: a tab at the lower edge of the window brings it back.',
        steps: [OPEN_NARROW, { press: ENGLISH.close }],
        hears: [`“${ENGLISH.tab}” as a button.`],
      }),
      'in-error': opened(inError, OPEN_NARROW),
      delivered: opened(delivered, OPEN_NARROW),
    },
    { configuration: { placement: 'panel' } },
  ),
  ...statesOf(
    'Placements',
    'panel-opener',
    'Panel by the page’s own button',
    {
      closed: closedByOpener,
      open: opened(
        untouched,
        { press: OPENER },
        {
          ...PANEL,
          title: 'Open',
          summary: 'The survey in a corner of the window, opened by a button of the page.',
          hears: ['The heading, as the focus goes there.'],
        },
      ),
    },
    { configuration: { placement: 'panel', opener: 'opener' } },
  ),
];
