import {
  type Answer,
  mountSurvey,
  type OwnQuestionConfiguration,
  type Place,
  type Survey,
  type SurveyConfiguration,
  type SurveyMoment,
  type SurveyRecord,
  transactionCompleted,
} from 'a11-survey';

const required = { collector: '/v1/responses', service: 'Passport renewal', provider: 'the Department of State' };

// Three keys are enough; a survey that cannot be shown is undefined.
const survey: Survey | undefined = mountSurvey(required);
survey?.unmount();
// @ts-expect-error A survey that cannot be shown has no element.
mountSurvey(required).element;

// A place is an element, or a function that puts the survey somewhere.
const places: readonly Place[] = [document.body, (element) => document.body.append(element)];
for (const place of places) mountSurvey(required, place);
// @ts-expect-error A selector is no place.
mountSurvey(required, '#survey');

// @ts-expect-error A needed key is missing.
mountSurvey({ collector: '/v1/responses', service: 'Passport renewal' });
// @ts-expect-error A misspelt key is none.
mountSurvey({ ...required, ombNumber: '1234-5678' });
// @ts-expect-error An edition is a text.
mountSurvey({ ...required, edition: 2023 });
// @ts-expect-error A channel is one of those of the federal CX data.
mountSurvey({ ...required, channel: 'web' });
// @ts-expect-error Trust is no driver.
mountSurvey({ ...required, drivers: ['trust'] });
// @ts-expect-error A statement is by a question of the standard.
mountSurvey({ ...required, statements: { speed: 'It was fast.' } });
// @ts-expect-error The script's global alone takes the id of a service.
mountSurvey('passport-renewal');

// Every key with a right value.
export const whole: Required<SurveyConfiguration> = {
  ...required,
  population: 'travelers',
  edition: '2023',
  channel: 'website',
  transactionPoint: 'post_interaction',
  surveyType: 'thumbs_up_down',
  drivers: ['ease', 'employee'],
  wordings: { effectiveness: 'issue' },
  statements: { ease: 'It was simple.' },
  trustRequired: true,
  comment: false,
  questions: [{ id: 'visit', kind: 'yes_no', statement: 'Did you visit us?' }],
  samplePercent: 100,
  ombControlNumber: '1234-5678',
  ombExpirationDate: '2027-11-30',
  burdenMinutes: 2,
  burdenContact: 'cx@agency.gov',
  privacyUrl: '/privacy',
  lang: 'es',
  languages: ['en', 'es'],
  translations: {
    es: { service: 'Renovación de pasaporte', questions: { visit: { statement: '¿Nos visitó?' } } },
  },
  target: 'survey',
  placement: 'modal',
  opener: 'give-feedback',
  dom: 'light',
  trigger: 'transaction',
  urlPattern: '/renewal/*/done',
  delaySeconds: 5,
  transactionId: 'R-2026-000123',
  quietDays: 30,
  memory: 'device',
  kioskSeconds: 60,
  context: { officeCode: 'NYC-04' },
  touchpoints: { trust: 'answer_01', 'visit.yes': '1' },
  title: 'How did we do?',
  logoUrl: '/seal.svg',
  logoAlt: 'Department of State',
};
mountSurvey(whole);
// @ts-expect-error What a record is grouped by has no translation.
mountSurvey({ ...required, translations: { es: { channel: 'website' } } });

const question: OwnQuestionConfiguration = {
  id: 'reason',
  kind: 'choice',
  statement: 'Why did you come?',
  options: { apply: 'To apply', status: 'To check my status' },
  when: { question: 'visit', is: ['yes'] },
};
mountSurvey({ ...required, questions: [question] });
// @ts-expect-error A kind is one of five.
mountSurvey({ ...required, questions: [{ id: 'stars', kind: 'stars', statement: 'How many?' }] });

// @ts-expect-error What a survey waits for is one of two.
mountSurvey({ ...required, trigger: 'click' });
// @ts-expect-error What the page adds is text.
mountSurvey({ ...required, context: { officeCode: 4 } });

transactionCompleted();
transactionCompleted({ service: 'Passport renewal', transactionId: 'R-2026-000123' });
// @ts-expect-error An id that is a number is written as text.
transactionCompleted({ transactionId: 123 });

document.addEventListener('a11-survey:delivered', ({ detail }) => {
  const service: string = detail.service;
  const transactionId: string | undefined = detail.transactionId;
  // @ts-expect-error No script of the page hears the answers.
  const { answers } = detail;
  console.info(service, transactionId, answers);
});
// @ts-expect-error An event that there is not has no detail.
document.addEventListener('a11-survey:submitted', ({ detail }) => detail);
const moment: SurveyMoment = 'offered';
console.info(moment);

/** What a collector of one's own reads of a record. */
export function ratingsOf(record: SurveyRecord): readonly (number | undefined)[] {
  // @ts-expect-error A record is one of the kinds that the README lists.
  if (record.kind === 'submitted') return [];
  // @ts-expect-error What was received is not written to.
  record.service = 'Another';
  return record.answers.map((answer: Answer) => ('rating' in answer ? answer.rating : undefined));
}
