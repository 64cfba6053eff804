import { STAFFED, WEB } from './channel.ts';
import type { EditionId } from './edition.ts';
import type { TransactionPoint } from './transaction-point.ts';
import type { Edition, Wording, Wordings } from './wording.ts';
import type { Statement } from './words.ts';

const INTERACTION: readonly TransactionPoint[] = ['post_interaction'];
const JOURNEY: readonly TransactionPoint[] = ['post_service_journey'];
const RELATIONSHIP: readonly TransactionPoint[] = ['relational'];

const standard = (statement: Statement): Wordings => ({ standard: { statement } });

const interaction: Wording = { statement: 'trust', points: INTERACTION };
const confidence: Wording = { statement: 'confidence', points: INTERACTION };
const service: Wording = { statement: 'trustByService', points: JOURNEY };
const commitment: Wording = { statement: 'commitment', points: RELATIONSHIP };
const commitmentAlways: Wording = { statement: 'commitment' };

const satisfaction = standard('satisfaction');
const fair: Wording = { statement: 'fair' };
const understood: Wording = { statement: 'understood' };
const feedback = standard('feedback');
const anythingElse = standard('anythingElse');

const ofEvery = {
  effectiveness: { need: { statement: 'need' }, issue: { statement: 'issue' }, found: { statement: 'found' } },
  ease: standard('ease'),
  efficiency: standard('time'),
} satisfies Edition['wordings'];
const employee: Wordings = { employees: { statement: 'employees', channels: STAFFED } };

const drivers = {
  ...ofEvery,
  transparency: { understood },
  humanity: { fair },
  employee,
} satisfies Edition['wordings'];

/** What each edition asks, in which order and in which words. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  default: {
    wordings: {
      trust: { interaction, service, commitment, confidence },
      ...drivers,
      comment: anythingElse,
    },
    isTrustRequired: true,
  },
  2018: {
    wordings: {
      satisfaction,
      trust: {
        confidence: { statement: 'confidenceInService', points: INTERACTION },
        commitment: commitmentAlways,
      },
      scores_comment: standard('scoresFeedback'),
      ...ofEvery,
      transparency: { fair },
      employee: {
        ...employee,
        website: { statement: 'website', channels: WEB },
      },
      comment: feedback,
    },
    isTrustRequired: false,
  },
  2020: {
    wordings: {
      trust: { interaction, commitment: commitmentAlways, confidence },
      satisfaction,
      ...ofEvery,
      transparency: { understood, fair },
      employee,
      comment: feedback,
    },
    isTrustRequired: true,
  },
  2023: {
    wordings: {
      trust: { interaction, service, commitment },
      ...drivers,
      positive: {
        interaction: { statement: 'positive', points: INTERACTION },
        service: { statement: 'positiveService' },
      },
      negative: standard('negative'),
      comment: anythingElse,
    },
    isTrustRequired: false,
  },
};
