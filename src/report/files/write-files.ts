import type { Database } from '../../database/tables.ts';
import { csvLine } from '../csv.ts';
import { responsesOf } from '../responses.ts';
import type { Collection } from './collection.ts';
import { formatCollectionDetailCsv } from './collection-detail-csv.ts';
import { formatHeaderCsv } from './header-csv.ts';
import { formatReportJson } from './report-json.ts';
import { RESPONSES_HEADER, responseCells } from './responses-csv.ts';
import { RESPONSES_V2_HEADER, responseV2Cells } from './responses-v2-csv.ts';
import type { Stage } from './stage.ts';
import { formatSummaryCsv } from './summary-csv.ts';

/** The files that are made of the tally alone. */
const FORMATS: Readonly<Record<string, (collection: Collection) => string>> = {
  'summary-v1.csv': formatSummaryCsv,
  'header-v1.csv': formatHeaderCsv,
  'collection-detail.csv': formatCollectionDetailCsv,
  'report.json': formatReportJson,
};

const RESPONSES_V2 = 'responses-v2.csv';
const RESPONSES = 'responses.csv';

/** The names of the files in each folder. */
export const FILE_NAMES: readonly string[] = [RESPONSES_V2, ...Object.keys(FORMATS), RESPONSES];

/** Writes the six files of one instrument into a folder of the stage, and tells how many responses were there. */
export async function writeFiles(
  snapshot: Database,
  collection: Collection,
  stage: Stage,
  folder: string,
): Promise<number> {
  for (const [name, format] of Object.entries(FORMATS)) {
    const file = await stage.open(`${folder}/${name}`);
    await file.write(format(collection));
    await file.close();
  }
  return await writeResponses(snapshot, collection, stage, folder);
}

/** Both files of responses in one reading, line by line. */
async function writeResponses(
  snapshot: Database,
  { quarter, tally }: Collection,
  stage: Stage,
  folder: string,
): Promise<number> {
  const responsesV2 = await stage.open(`${folder}/${RESPONSES_V2}`);
  const responses = await stage.open(`${folder}/${RESPONSES}`);
  await responsesV2.write(csvLine(RESPONSES_V2_HEADER));
  await responses.write(csvLine(RESPONSES_HEADER));
  let number = 0;
  for await (const response of responsesOf(snapshot, quarter, tally)) {
    number += 1;
    await responsesV2.write(csvLine(responseV2Cells(response)));
    await responses.write(csvLine(responseCells(number, response, tally.surveyType)));
  }
  await responsesV2.close();
  await responses.close();
  return number;
}
