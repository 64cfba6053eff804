import { STAFFED, WEB } from './channel.ts';
import { DRIVERS } from './domain.ts';
import type { Edition, EditionId, Wording, Wordings } from './edition.ts';
import type { TransactionPoint } from './transaction-point.ts';

const INTERACTION: readonly TransactionPoint[] = ['post_interaction'];
const JOURNEY: readonly TransactionPoint[] = ['post_service_journey'];
const RELATIONSHIP: readonly TransactionPoint[] = ['relational'];

const standard = (statement: string): Wordings => ({ standard: { statement } });

const increased = (what: string, gained: string, whom: string) => `This ${what} increased my ${gained} in ${whom}.`;
const interaction: Wording = { statement: increased('interaction', 'trust', '{provider}'), points: INTERACTION };
const confidence: Wording = { statement: increased('interaction', 'confidence', '{provider}'), points: INTERACTION };
const service: Wording = { statement: increased('service', 'trust', '{provider}'), points: JOURNEY };
const commitment = "I trust {provider} to fulfill our country's commitment to {population}.";

const satisfaction = standard('I am satisfied with the service I received from {service}.');
const fair: Wording = { statement: 'I was treated fairly.' };
const understood: Wording = { statement: 'I understood what was being asked of me throughout the process.' };
const feedback = standard('Any additional feedback for {service}?');
const anythingElse = standard('Anything else you want us to know about your experience?');

const drivers = {
  effectiveness: {
    need: { statement: 'My need was addressed.' },
    issue: { statement: 'My issue was resolved.' },
    found: { statement: 'I found what I was looking for.' },
  },
  ease: standard('It was easy to complete what I needed to do.'),
  efficiency: standard('It took a reasonable amount of time to do what I needed to do.'),
  transparency: { understood },
  humanity: { fair },
  employee: { employees: { statement: 'Employees I interacted with were helpful.', channels: STAFFED } },
} satisfies Edition['wordings'];

/** What each edition asks, in which order and in which words. */
export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  default: {
    asked: ['trust', ...DRIVERS, 'comment'],
    wordings: {
      trust: { interaction, service, commitment: { statement: commitment, points: RELATIONSHIP }, confidence },
      ...drivers,
      comment: anythingElse,
    },
    isTrustRequired: true,
  },
  2018: {
    asked: [
      'satisfaction',
      'trust',
      'scores_comment',
      'effectiveness',
      'ease',
      'efficiency',
      'transparency',
      'employee',
      'comment',
    ],
    wordings: {
      satisfaction,
      trust: {
        confidence: { statement: increased('interaction', 'confidence', '{service}'), points: INTERACTION },
        commitment: { statement: commitment },
      },
      scores_comment: standard('Any additional feedback on your scores above?'),
      effectiveness: drivers.effectiveness,
      ease: drivers.ease,
      efficiency: drivers.efficiency,
      transparency: { fair },
      employee: {
        ...drivers.employee,
        website: { statement: 'The website helped me do what I needed to do.', channels: WEB },
      },
      comment: feedback,
    },
    isTrustRequired: false,
  },
  2020: {
    asked: ['trust', 'satisfaction', 'effectiveness', 'ease', 'efficiency', 'transparency', 'employee', 'comment'],
    wordings: {
      trust: { interaction, commitment: { statement: commitment }, confidence },
      satisfaction,
      effectiveness: drivers.effectiveness,
      ease: drivers.ease,
      efficiency: drivers.efficiency,
      transparency: { understood, fair },
      employee: drivers.employee,
      comment: feedback,
    },
    isTrustRequired: true,
  },
  2023: {
    asked: ['trust', 'positive', 'negative', 'comment'],
    wordings: {
      trust: { interaction, service, commitment: { statement: commitment, points: RELATIONSHIP } },
      ...drivers,
      positive: {
        interaction: { statement: 'What about this interaction made the difference?', points: INTERACTION },
        service: { statement: 'What about this service made the difference?' },
      },
      negative: standard('What could have been better?'),
      comment: anythingElse,
    },
    isTrustRequired: false,
  },
};
