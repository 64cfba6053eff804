import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonOf, writtenDocument } from '../../demo/builder/document.ts';
import { NEW_DRAFT, withKey } from '../../demo/builder/draft.ts';
import { saidOf } from '../../demo/builder/findings.ts';
import { fragmentOf, openFragment } from '../../demo/builder/link.ts';
import { draftOf } from '../../demo/builder/open-file.ts';
import { withLabels, withStatement } from '../../demo/builder/own-questions.ts';
import { previewOf } from '../../demo/builder/preview-survey.ts';
import { COLOURS, DEFAULT_COLOURS, ruleOf, SCHEMES, themeFrom } from '../../demo/builder/theme.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';

const TODAY = '2026-01-31';

test('the document has what differs from the defaults, in one order however it was written', () => {
  const written = Object.entries({
    zebra: 1,
    delaySeconds: 0,
    provider: 'the Agency',
    comment: true,
    title: '',
    drivers: ['ease'],
    statements: {},
    service: 'A',
    $schema: 's.json',
  });
  const inOrder = written.reduce((draft, [key, value]) => withKey(draft, key, value), NEW_DRAFT);
  const reversed = written.toReversed().reduce((draft, [key, value]) => withKey(draft, key, value), NEW_DRAFT);
  expect(Object.keys(writtenDocument(inOrder))).toEqual([
    '$schema',
    'collector',
    'service',
    'provider',
    'drivers',
    'zebra',
  ]);
  expect(jsonOf(reversed)).toBe(jsonOf(inOrder));
});

test('a service of a file keeps a default that differs from what the file shares, and an emptied text', () => {
  const file = { provider: 'P', channel: 'phone', privacyUrl: '/p', services: { a: { service: 'A' }, b: {} } };
  const changed = withKey(withKey(draftOf(file, 'a'), 'channel', 'website'), 'privacyUrl', '');
  expect(writtenDocument(changed)).toEqual({
    ...file,
    services: { a: { service: 'A', channel: 'website', privacyUrl: '' }, b: {} },
  });
});

describe('a preview', () => {
  test.each([
    [{}, []],
    [{ service: 5 }, ['service']],
    [{ ombControlNumber: '1405-0001' }, ['ombControlNumber']],
    [{ burdenContact: 'a@b.example' }, ['burdenContact']],
    [{ ombControlNumber: '1405-0001', ombExpirationDate: '2026-01-30' }, ['ombControlNumber', 'ombExpirationDate']],
    [{ statements: { trust: 'I trust {population}.', ease: '' } }, ['statements.ease']],
    [{ drivers: ['ease', 'luck'] }, ['drivers[1]']],
    [
      {
        questions: [
          { id: 'a', kind: 'text', statement: '' },
          { id: 'b', kind: 'yes_no', statement: 'B?' },
          { id: 'c', kind: 'choice', statement: 'C?', options: { x: '' } },
        ],
      },
      ['questions[2]', 'questions[0]'],
    ],
    [{ questions: 'none', colour: 'red', wordings: [] }, ['colour', 'questions', 'wordings']],
  ])('of %j is without what is wrong', (written, without) => {
    const { survey, without: left } = previewOf(written, TODAY);
    expect(parseConfiguration(survey)).toMatchObject({ ok: true });
    expect([...left].sort()).toEqual([...without].sort());
  });
});

test('what is missing is an error only once somebody has been there', () => {
  const draft = withKey(NEW_DRAFT, 'provider', 'the Agency');
  const fresh = saidOf(draft, () => false, TODAY);
  expect(fresh.needed).toEqual(['service']);
  expect(fresh.remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  const visited = saidOf(draft, (key) => key === 'service', TODAY);
  expect(visited.needed).toEqual([]);
  expect(visited.remarks[0]).toMatchObject({ severity: 'error', key: 'service', what: 'is missing' });
});

test('names follow the words that they are made of, and what waits for an answer follows the names', () => {
  const waiting = { id: 'why', kind: 'text', statement: 'Why?', when: { question: 'question', is: ['option-2'] } };
  const asked = { id: 'question', kind: 'choice', statement: '', options: { 'option-1': '', 'option-2': '' } };
  const named = withStatement([asked, waiting], 0, 'Wohin? Où? 2023');
  expect(named.map(({ id }) => id)).toEqual(['wohin-ou-2023', 'why']);
  const labelled = withLabels(named, 0, [
    { id: 'option-1', label: '2023' },
    { id: 'option-2', label: 'Büro' },
    { label: 'Büro' },
  ]);
  expect(labelled[0]?.options).toEqual({ 'option-1': '2023', buro: 'Büro', 'buro-2': 'Büro' });
  expect(labelled[1]?.when).toEqual({ question: 'wohin-ou-2023', is: ['buro'] });
  // A name that somebody chose stays.
  expect(withStatement([{ ...asked, id: 'q7' }], 0, 'Where to?')[0]?.id).toBe('q7');
});

test('a link that is too long, from elsewhere or unpacks to very much says so', async () => {
  const random = Array.from({ length: 5000 }, (_, index) => Math.sin(index)).join('');
  expect(await fragmentOf(withKey(NEW_DRAFT, 'title', random))).toMatchObject({ problem: /too long for a link/ });
  const bomb = await fragmentOf(withKey(NEW_DRAFT, 'title', 'a'.repeat(400_000)));
  if (!('fragment' in bomb)) throw new Error('It is short once it is packed.');
  expect(await openFragment(bomb.fragment)).toMatchObject({ problem: /unpacks to more than/ });
  expect(await openFragment('#survey=q.abc')).toMatchObject({ problem: /another version/ });
  expect(await openFragment('#survey=j.W10')).toMatchObject({ problem: /holds no configuration/ });
});

test('a theme from elsewhere is colours and a font, and nothing else', () => {
  const theme = themeFrom({
    light: { ink: '#123456', paper: 'url(//x)', glow: '#000000' },
    font: 'A; } * { color: red',
  });
  expect(ruleOf(theme)).toBe(
    'a11-survey {\n  --a11-survey-ink: light-dark(#123456, #f0f0f0);\n  --a11-survey-font: A    color: red;\n}\n',
  );
});

test('the colours of a survey are those of its style sheet', () => {
  const css = readFileSync(new URL('../../src/widget/survey.css', import.meta.url), 'utf8');
  const inFull = (colour = '') => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour);
  for (const name of COLOURS) {
    const [, light, dark] = new RegExp(`--a11-survey-${name}, light-dark\\((\\S+), (\\S+)\\)\\)`).exec(css) ?? [];
    expect([light, dark].map(inFull), name).toEqual(SCHEMES.map((scheme) => DEFAULT_COLOURS[scheme][name]));
  }
});
