import { expect, onTestFinished, test, vi } from 'vitest';
import type { Survey } from '../../src/survey.ts';
import { withFindings } from '../../src/with-findings.ts';
import { REQUIRED } from '../support/samples.ts';

/** What is written to the console, with the method that wrote it. */
function listen(): readonly string[] {
  const said: string[] = [];
  for (const method of ['error', 'warn', 'info'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => said.push(`${method} ${line}`));
  }
  onTestFinished(() => void vi.restoreAllMocks());
  return said;
}

/** A survey that waits for its turn. */
const shown = { element: new EventTarget() } as Survey;

test('each finding is one line, written by its weight', () => {
  const said = listen();
  const configuration = {
    ...REQUIRED,
    edition: '2020',
    trustRequired: false,
    samplePercent: 50,
    comment: false,
  } as const;
  expect(withFindings(() => shown)(configuration)).toBe(shown);
  expect(said).toEqual([
    expect.stringMatching(/^error a11-survey: trustRequired is false.*\(required-trust: /),
    expect.stringMatching(/^warn a11-survey: ombControlNumber is missing.*\(omb-number: /),
    expect.stringMatching(/^info a11-survey: samplePercent is 50.*\(offer-everybody: /),
  ]);
  for (const line of said) expect(line).not.toContain('\n');
});

test('a clearance that has little time left is told by the day of the device', () => {
  vi.useFakeTimers({ now: Date.parse('2026-01-31T12:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
  const said = listen();
  withFindings(() => shown)({ ...REQUIRED, ombControlNumber: '1405-0276', ombExpirationDate: '2026-02-10' });
  expect(said).toContainEqual(expect.stringContaining('ombExpirationDate 2026-02-10 is in 10 days'));
});

test('a translation that nobody has reviewed is told', () => {
  const said = listen();
  withFindings(() => shown)({ ...REQUIRED, lang: 'es' });
  expect(said).toContainEqual(expect.stringMatching(/^warn a11-survey: lang es asks in Español.*draft/));
});

test('a survey that is not shown has no findings', () => {
  const said = listen();
  expect(withFindings(() => undefined)(REQUIRED)).toBeUndefined();
  expect(said).toEqual([]);
});

test('the place is passed on', () => {
  const place = () => {};
  const mount = vi.fn();
  withFindings(mount)(REQUIRED, place);
  expect(mount).toHaveBeenCalledWith(REQUIRED, place);
});
