import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { LAUNCH } from '../tests/support/chromium.ts';
import unpackChromium from '../tests/support/unpack-chromium.ts';
import { CONDITIONS, type Condition } from './condition.ts';
import { installPeers, versionOf } from './install.ts';
import { machineOf } from './machine.ts';
import type { Measured } from './measured.ts';
import { readOptions } from './options.ts';
import { measureOutbox } from './outbox.ts';
import { page } from './page.ts';
import { resultsPage } from './results.ts';
import { shuffled } from './shuffled.ts';
import { startSite } from './site.ts';
import { SUBJECTS } from './subjects.ts';
import { type Visit, visit } from './visit.ts';

// `npm run bench`: what the survey costs a page, beside a bare page, a bare question and others that ask one.
const options = readOptions(process.argv.slice(3));
installPeers();
await unpackChromium();

const missing: string[] = [];
const site = await startSite();
site.answer('/v1/responses', (body) => {
  const { records = [] }: { records?: readonly { id: string }[] } = JSON.parse(body);
  return { accepted: records.map(({ id }) => id), refused: [] };
});
site.put('/blank', '<!doctype html><title>Blank</title>', 'text/html');

/** The subjects that are asked for and can be measured. The page alone is always one: it is taken off the others. */
const subjects = SUBJECTS.filter(({ id, name, packages }) => {
  if (options.only.length > 0 && id !== 'bare' && !options.only.includes(id)) return false;
  const absent = packages.filter((each) => versionOf(each) === undefined);
  if (absent.length > 0) missing.push(`${name} (${absent.join(', ')} not installed)`);
  return absent.length === 0;
});
for (const subject of subjects) {
  site.put(`/${subject.id}`, page(await subject.set(site)), 'text/html;charset=utf-8');
}

const browser = await chromium.launch(LAUNCH);
const visits: Record<Condition['id'], Record<string, Visit[]>> = { raw: {}, slow: {} };
try {
  // The first round warms the machine up, and is not counted.
  for (let round = 0; round <= options.runs; round += 1) {
    process.stderr.write(`\rRound ${round} of ${options.runs} `);
    for (const condition of CONDITIONS) {
      for (const subject of shuffled(subjects)) {
        try {
          const seen = await visit(browser, `${site.origin}/${subject.id}`, subject, condition);
          if (round === 0) continue;
          visits[condition.id][subject.id] ??= [];
          visits[condition.id][subject.id]?.push(seen);
        } catch (error) {
          const [reason] = String(error).split('\n');
          missing.push(`${subject.name}, ${condition.id}, round ${round} (${reason})`);
        }
      }
    }
  }
  const outbox = options.records > 0 ? await measureOutbox(site, options.records) : [];
  const measured: Measured = { machine: machineOf(browser.version()), visits, outbox, missing };
  const results = resultsPage(measured);
  process.stderr.write('\n');
  process.stdout.write(results);
  if (options.out) writeFileSync(options.out, results);
  if (options.json) writeFileSync(options.json, JSON.stringify(measured, undefined, 1));
} finally {
  await browser.close();
  await site.close();
}
