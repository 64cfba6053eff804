import { csv } from '../csv.ts';
import { type Collection, controlNumberOf, volumeOffered } from './collection.ts';

/** The columns that a team enters for each quarter, as the public export of the federal CX data names them. */
const HEADER = [
  'cx_collection_fiscal_year',
  'cx_collection_quarter',
  'service_name',
  'transaction_point',
  'channel',
  'service_stage_name',
  'volume_of_customers',
  'volume_of_customers_provided_survey_opportunity',
  'volume_of_respondents',
  'omb_control_number',
  'survey_type',
  'survey_title',
  'trust_question_text',
];

/** The CX collection detail: what is entered about one survey of one quarter, in one line. */
export function formatCollectionDetailCsv(collection: Collection): string {
  const { quarter, tally, facts } = collection;
  const [year, number] = quarter.name.split('Q').map(Number);
  return csv([
    HEADER,
    [
      year ?? '',
      number ?? '',
      tally.service,
      tally.transactionPoint,
      tally.channel,
      facts.serviceStageName ?? '',
      facts.volumeOfCustomers ?? '',
      volumeOffered(collection),
      tally.completed,
      controlNumberOf(collection),
      tally.surveyType ?? '',
      facts.surveyTitle ?? '',
      tally.trustStatement ?? '',
    ],
  ]);
}
