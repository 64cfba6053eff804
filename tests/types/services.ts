import { mountSurvey, type SurveyConfiguration, type SurveyFile, serviceOf } from 'a11-survey';
import json from './a11-survey.json' with { type: 'json' };

const file = {
  $schema: './a11-survey.schema.json',
  collector: '/v1/responses',
  provider: 'the Department of State',
  services: { 'passport-renewal': { service: 'Passport renewal' }, visa: { service: 'Visa', channel: 'in_person' } },
} satisfies SurveyFile;

const visa: SurveyConfiguration = serviceOf(file, 'visa');
mountSurvey(visa);
mountSurvey({ ...serviceOf(file, 'visa'), target: 'survey' }, document.body);
// @ts-expect-error An id that the file does not have.
serviceOf(file, 'visas');
// @ts-expect-error One of several needs its id.
serviceOf(file);
// @ts-expect-error A configuration of one service is no file of several.
serviceOf(visa, 'visa');

// A file that is imported as JSON is read when its survey is shown; its ids are known here.
mountSurvey(serviceOf(json, 'passport-renewal'));
// @ts-expect-error An id that the JSON does not have.
serviceOf(json, 'visas');

// A file that is fetched has ids that are known once it is there.
const fetched: SurveyFile = await (await fetch('/a11-survey.json')).json();
mountSurvey(serviceOf(fetched, location.pathname.slice(1)));

export const files: readonly SurveyFile[] = [
  file,
  // @ts-expect-error A file has services.
  { collector: '/v1/responses' },
  // @ts-expect-error A service is written by its keys.
  { services: { visa: 'Visa' } },
  // @ts-expect-error A misspelt key of a service is none.
  { services: { visa: { servise: 'Visa' } } },
];
