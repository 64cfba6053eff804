import { expect, test } from 'vitest';
import { run, startCollector } from '../support/cli.ts';
import { temporaryFile } from '../support/database.ts';

const ORIGIN = 'https://www.agency.gov';

/** A collector that takes from one origin, by its address. */
async function collectorFor(origin: string): Promise<string> {
  const { line } = await startCollector(['--database', await temporaryFile(), '--allow-origin', origin]);
  return /http:\S+/.exec(line)?.[0] ?? '';
}

test('a collector that holds ends with 0, line by line', async () => {
  const address = await collectorFor(ORIGIN);
  const { code, stdout, stderr } = await run(['check', '--collector', address, '--origin', ORIGIN, '--strict']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`${address}, as a page of ${ORIGIN}\n  holds      A response is acknowledged by its id.\n`);
  expect(stdout).toContain('\n15 hold, 0 fail, 0 warnings, 0 not asked; ');
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
    /It accepted (\d+) records\. See that your store has \1 of the service/,
  );
  for (const line of stdout.split('\n').slice(1)) expect(line.length).toBeLessThanOrEqual(80);
});

test('an origin that may not send ends with 1, and what to do', async () => {
  const address = await collectorFor('https://other.gov');
  const { code, stdout } = await run(['check', '--collector', address, '--origin', ORIGIN, '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    collector: address,
    origin: ORIGIN,
    accepted: 0,
    findings: [
      {
        check: 'acknowledgement',
        outcome: 'fails',
        what: 'A response is replied to with 403.',
        remedy: expect.stringContaining('from the origins of your pages'),
      },
      { check: 'cors', outcome: 'fails', what: expect.stringContaining('is missing on 403') },
      { check: 'retry-after' },
      { check: 'cookies' },
      { check: 'https' },
      { check: 'the rest', outcome: 'not asked' },
    ],
  });
});

test('nobody at the address ends with 1', async () => {
  const { code, stdout } = await run(['check', '--collector', 'http://127.0.0.1:1/v1/responses']);
  expect(code).toBe(1);
  expect(stdout).toContain('FAILS      A response had no reply: ');
});
