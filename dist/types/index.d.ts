export type { SurveyEventDetail, SurveyMoment } from './announce.ts';
export type { OwnQuestionConfiguration, SurveyConfiguration } from './contract/configuration.ts';
export type { Answer, SurveyRecord } from './contract/record.ts';
export { type SurveyFile, serviceOf } from './contract/survey-file.ts';
export { mountSurvey, type Place, type Survey } from './survey.ts';
export { type Transaction, transactionCompleted } from './timing/transaction.ts';
