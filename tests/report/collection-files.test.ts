import { describe, expect, test } from 'vitest';
import { formatCollectionDetailCsv } from '../../src/report/files/collection-detail-csv.ts';
import { formatHeaderCsv } from '../../src/report/files/header-csv.ts';
import { formatReportJson } from '../../src/report/files/report-json.ts';
import { collection } from '../support/collection.ts';

const FACTS = {
  agencyPocName: 'Ada Lovelace',
  agencyPocEmail: 'ada@agency.gov',
  department: 'Department of State',
  bureau: 'Consular Affairs',
  submissionComment: 'Complete, as before.',
  surveyInstrumentReference: 'DS-82 survey',
  federalRegisterUrl: 'https://www.federalregister.gov/d/1',
  serviceStageName: 'Apply',
  surveyTitle: 'Passport survey',
  volumeOfCustomers: 54_321,
};

describe('the header file', () => {
  const HEADER =
    'submission comment,survey_instrument_reference,agency_poc_name,agency_poc_email,department,bureau,service,' +
    'transaction_point,mode,start_date,end_date,total_volume,survey_opp_volume,response_count,OMB_control_number,' +
    'federal_register_url';

  test('is one line of facts and volumes', () => {
    expect(formatHeaderCsv(collection({}, FACTS))).toBe(
      `${HEADER}\r\n"Complete, as before.",DS-82 survey,Ada Lovelace,ada@agency.gov,Department of State,` +
        'Consular Affairs,Passport renewal,post_interaction,website,2025-10-01,2025-12-31,54321,1000,310,1234-5678,' +
        'https://www.federalregister.gov/d/1\r\n',
    );
  });

  test('leaves empty what is not known, and makes no 0 of it', () => {
    expect(formatHeaderCsv(collection({ offered: 0, ombControlNumber: null }))).toBe(
      `${HEADER}\r\n,,,,,,Passport renewal,post_interaction,website,2025-10-01,2025-12-31,,,310,,\r\n`,
    );
  });
});

describe('the collection detail', () => {
  const HEADER =
    'cx_collection_fiscal_year,cx_collection_quarter,service_name,transaction_point,channel,service_stage_name,' +
    'volume_of_customers,volume_of_customers_provided_survey_opportunity,volume_of_respondents,omb_control_number,' +
    'survey_type,survey_title,trust_question_text';

  test('is one line of facts and volumes', () => {
    expect(formatCollectionDetailCsv(collection({}, FACTS))).toBe(
      `${HEADER}\r\n2026,1,Passport renewal,post_interaction,website,Apply,54321,1000,310,1234-5678,likert_scale,` +
        'Passport survey,The statement of trust.\r\n',
    );
  });

  test('leaves empty what is not known, and makes no 0 of it', () => {
    const unknown = { offered: 0, ombControlNumber: null, surveyType: null, trustStatement: null };
    expect(formatCollectionDetailCsv(collection(unknown))).toBe(
      `${HEADER}\r\n2026,1,Passport renewal,post_interaction,website,,,,310,,,,\r\n`,
    );
  });

  test('takes a volume of 0 and a number of offers as they are given', () => {
    const facts = { volumeOfCustomers: 0, volumeOffered: 2000, ombControlNumber: '8765-4321' };
    expect(formatCollectionDetailCsv(collection({ ombControlNumber: null }, facts))).toContain(
      ',,0,2000,310,8765-4321,likert_scale,',
    );
  });

  test('keeps the control number that the respondents were shown', () => {
    expect(formatCollectionDetailCsv(collection({}, { ombControlNumber: '8765-4321' }))).toContain(',1234-5678,');
  });
});

test('the report as JSON has the tally and the facts about it', () => {
  const { quarter, tally, facts } = collection({}, FACTS);
  expect(JSON.parse(formatReportJson({ quarter, tally, facts }))).toEqual({
    quarter: '2026Q1',
    from: '2025-10-01T00:00:00.000Z',
    until: '2026-01-01T00:00:00.000Z',
    instrument: tally,
    facts: FACTS,
  });
});
