import { readFile } from 'node:fs/promises';
import type { Database } from '../database/tables.ts';
import { type AlertRules, parseAlertRules } from '../report/alerts/alert-rules.ts';
import { evaluate } from '../report/alerts/evaluate.ts';
import { formatAlerts, formatAlertsJson } from '../report/alerts/formats.ts';
import type { Quarter } from '../report/quarter.ts';
import { inSnapshot } from '../report/snapshot.ts';

/** How the program ends where there is an alert: neither well, nor with an error. */
export const ALERTED = 3;

/** What is told of. */
interface Told {
  readonly quarter: Quarter;
  readonly service: string | undefined;
  readonly format: string;
}

/** Reads a rule file; the error says what is wrong in it. */
export async function readAlertRules(path: string): Promise<AlertRules> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new Error(`Cannot read the rules: ${(error as Error).message}. Give the path of a JSON file as --alerts.`);
  }
  try {
    return parseAlertRules(text);
  } catch (error) {
    throw new Error(`The rules in ${path} are wrong.\n${(error as Error).message}`);
  }
}

/** Evaluates the rules, prints what came of them, and ends with 3 where there is an alert. */
export async function tellAlerts(database: Database, rules: AlertRules, told: Told): Promise<void> {
  const { quarter, service, format } = told;
  const today = new Date().toISOString().slice(0, 10);
  const evaluation = await inSnapshot(database, (snapshot) => evaluate(snapshot, rules, { quarter, today, service }));
  process.stdout.write((format === 'json' ? formatAlertsJson : formatAlerts)(evaluation));
  if (evaluation.comparisons.some(({ outcome }) => outcome === 'alert')) process.exitCode = ALERTED;
}
