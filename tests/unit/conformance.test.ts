import { describe, expect, test } from 'vitest';
import { SUCCESS_CRITERIA, type SuccessCriterionNumber } from '../../conformance/catalog/success-criteria.ts';
import { readCriteria } from '../../conformance/criteria.ts';
import { evidenceOf } from '../../conformance/evidence.ts';
import type { OfSuccessCriterion } from '../../conformance/judgement.ts';
import { element } from '../../conformance/markup.ts';
import { asNotes, ofEvaluated } from '../../conformance/remarks.ts';
import { chaptersOf } from '../../conformance/report.ts';
import { ofScreenReader } from '../../conformance/screen-reader.ts';
import { readTests } from '../../conformance/test-titles.ts';

const CRITERIA = `# Criteria
## 3. Answer

- **3.1** Each question is announced. (WCAG 1.3.1, 3.3.2; Trusted Tester 5.C, 10.D)
- **3.2** Arrow keys choose. (WCAG 2.1.1)
`;
const FILE = 'tests/accessibility/criteria/answer.spec.ts';
const TESTS = `test('3.1 each question is announced', async () => {});
  test(\`3.2 arrow keys choose in \${name}\`, async () => {});
  test.skip('3.3 nothing shows this', async () => {});
  // test('3.4 nor this', async () => {});
  test('no number', async () => {});
`;

/** Every level as not applicable, but for these. */
const levels = (given: Partial<Record<SuccessCriterionNumber, OfSuccessCriterion>>) =>
  ({
    ...Object.fromEntries(
      Object.keys(SUCCESS_CRITERIA).map((number) => [number, { level: 'not-applicable', because: 'None.' }]),
    ),
    ...given,
  }) as Record<SuccessCriterionNumber, OfSuccessCriterion>;

const SUPPORTS = { level: 'supports', because: 'It does.', byHand: 'Press Tab.', trustedTester: '4.A' } as const;
const OF_CRITERIA = levels({ '1.3.1': SUPPORTS, '3.3.2': SUPPORTS, '2.1.1': SUPPORTS });

describe('criteria', () => {
  test('are read with their numbers and what they are for', () => {
    expect(readCriteria(CRITERIA)).toEqual([
      { number: '3.1', text: 'Each question is announced.', wcag: ['1.3.1', '3.3.2'] },
      { number: '3.2', text: 'Arrow keys choose.', wcag: ['2.1.1'] },
    ]);
  });

  test.each([
    ['- **3** Wrong. (WCAG 1.3.1)', 'criteria.md:1: “3” is no number of a criterion'],
    ['- **3.1** Nothing.', 'criteria.md:1: 3.1 does not say what it is for'],
    ['- **3.1** Wrong. (WCAG 9.9.9)', 'criteria.md:1: 3.1 is for 9.9.9, which is no success criterion'],
    ['- **3.1** One. (WCAG 1.3.1)\n- **3.1** Two. (WCAG 1.3.1)', 'criteria.md:2: 3.1 is there twice'],
    ['Nothing at all.', 'has no criteria'],
  ])('that cannot be read are told by their place: %s', (markdown, told) => {
    expect(() => readCriteria(markdown)).toThrow(told);
  });
});

describe('tests', () => {
  test('are found by the number that their title begins with, unless they are skipped', () => {
    expect(readTests({ [FILE]: TESTS })).toEqual([
      { number: '3.1', title: '3.1 each question is announced', file: FILE },
      { number: '3.2', title: `3.2 arrow keys choose in \${name}`, file: FILE },
    ]);
  });
});

describe('the report cannot be made', () => {
  const criteria = readCriteria(CRITERIA);
  const tests = readTests({ [FILE]: TESTS });

  test('where a test was removed', () => {
    expect(() => evidenceOf(OF_CRITERIA, criteria, tests.slice(1))).toThrow(
      'tests/accessibility/criteria.md: 3.1 (“Each question is announced.”) has no test. Write one',
    );
  });

  test('where a test is for a criterion that is not there', () => {
    expect(() => evidenceOf(OF_CRITERIA, criteria.slice(0, 1), tests)).toThrow(
      `${FILE}: “3.2 arrow keys choose in \${name}” is for 3.2, which`,
    );
  });

  test('where nothing shows what is judged, unless no test could fail', () => {
    const given = { ...OF_CRITERIA, '1.4.3': SUPPORTS };
    expect(() => evidenceOf(given, criteria, tests)).toThrow('WCAG 1.4.3 is judged “supports”, and no criterion');
    expect(() =>
      evidenceOf({ ...given, '1.4.3': { ...SUPPORTS, isByConstruction: true } }, criteria, tests),
    ).not.toThrow();
  });

  test('where a criterion is for what is judged not applicable', () => {
    expect(() => evidenceOf(levels({}), criteria, tests)).toThrow(/WCAG 2\.1\.1 is not applicable, but .* has 3\.2/);
  });

  test('where a functional performance criterion is judged better than what it rests on', () => {
    const weak: OfSuccessCriterion = { ...SUPPORTS, level: 'partially-supports' };
    const given = { ...OF_CRITERIA, '2.1.1': weak };
    expect(() => chaptersOf(given, evidenceOf(given, criteria, tests))).toThrow(
      '302.1 is judged “supports”, and rests on WCAG 2.1.1, which is “partially-supports”',
    );
  });
});

test('notes name the criterion, its test and what to do by hand, and who did it', () => {
  const tests = readTests({ [FILE]: TESTS }).slice(0, 1);
  expect(asNotes(ofEvaluated({ ...SUPPORTS, unless: 'Colours can.' }, { tests }))).toBe(
    `It does.
But: Colours can.
Criteria and their tests: 3.1 each question is announced (criteria/answer.spec.ts)
By hand, carried out by nobody yet: Press Tab. (Trusted Tester 4.A)`,
  );
  expect(asNotes(ofEvaluated({ ...SUPPORTS, carriedOut: 'in 2027 with NVDA' }, { tests }))).toContain(
    'By hand, carried out in 2027 with NVDA: Press Tab.',
  );
});

test('what stands in the page is escaped', () => {
  expect(element('p', { title: '"<' }, 'a & <b>', element('b', 'c')).html).toBe(
    '<p title="&quot;&lt;">a &amp; &lt;b&gt;<b>c</b></p>',
  );
});

test('what is said of a screen reader is what was tried', () => {
  expect(ofScreenReader([])).toBe('No screen reader was driven.');
  expect(ofScreenReader(['t/dialog.chromium.txt', 't/panel.chromium.txt', 't/dialog.firefox.txt'])).toContain(
    'scenarios, 2 in Chromium and 1 in Firefox;',
  );
});
