import { csv } from '../csv.ts';
import { type Collection, controlNumberOf, volumeOffered } from './collection.ts';

/** The columns of the A-11 v1 header file, exactly as it is uploaded. */
const HEADER = [
  'submission comment',
  'survey_instrument_reference',
  'agency_poc_name',
  'agency_poc_email',
  'department',
  'bureau',
  'service',
  'transaction_point',
  'mode',
  'start_date',
  'end_date',
  'total_volume',
  'survey_opp_volume',
  'response_count',
  'OMB_control_number',
  'federal_register_url',
];

/** The A-11 v1 header file: who hands in, for which survey, and its volumes, in one line. */
export function formatHeaderCsv(collection: Collection): string {
  const { quarter, tally, facts } = collection;
  return csv([
    HEADER,
    [
      facts.submissionComment ?? '',
      facts.surveyInstrumentReference ?? '',
      facts.agencyPocName ?? '',
      facts.agencyPocEmail ?? '',
      facts.department ?? '',
      facts.bureau ?? '',
      tally.service,
      tally.transactionPoint,
      tally.channel,
      quarter.firstDay,
      quarter.lastDay,
      facts.volumeOfCustomers ?? '',
      volumeOffered(collection),
      tally.completed,
      controlNumberOf(collection),
      facts.federalRegisterUrl ?? '',
    ],
  ]);
}
