import { TRANSACTION } from './list/words.js';

/** What every state configures, with all that the notice can say, where it does not say otherwise itself. */
export const CONFIGURATION = {
  ...TRANSACTION,
  target: 'survey',
  ombControlNumber: '1234-5678',
  ombExpirationDate: '2099-12-31',
  burdenMinutes: 2,
  burdenContact: 'surveys@agency.example',
  privacyUrl: '/states/',
};
