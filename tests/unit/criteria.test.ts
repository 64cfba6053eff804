import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = new URL('../accessibility/criteria/', import.meta.url);

const document = readFileSync(new URL('../accessibility/criteria.md', import.meta.url), 'utf8');

/** The numbers that criteria have, in the order of the document. */
const criteria = [...document.matchAll(/^- \*\*(\d+\.\d+)\*\*/gm)].map(([, number]) => number);

/** Each test of a criterion, by the group in the name of its file. */
const tests = readdirSync(FOLDER).flatMap((file) =>
  [...readFileSync(new URL(file, FOLDER), 'utf8').matchAll(/\btest\(\s*['"`](\S+) /g)].map(([, number]) => ({
    group: file.split('-')[0],
    number,
  })),
);

test('each criterion has exactly one test, and each test a criterion', () => {
  expect(criteria.length).toBeGreaterThan(0);
  expect(tests.map(({ number }) => number).sort()).toEqual([...criteria].sort());
});

test('no number is given twice, and each stands in the group that it begins with', () => {
  expect(new Set(criteria).size).toBe(criteria.length);
  const groups = document.split(/^## /m).slice(1);
  for (const group of groups) {
    const [, own] = /^(\d+)\. /.exec(group) ?? [];
    for (const [, number] of group.matchAll(/^- \*\*(\d+)\./gm)) expect(number, group).toBe(own);
  }
  for (const { group, number } of tests) expect(number).toMatch(new RegExp(`^${group}\\.`));
});

test('each criterion says in one line what holds and which success criteria it is about', () => {
  const entries = document.split('\n').filter((line) => line.startsWith('- '));
  for (const entry of entries) {
    expect(entry).toMatch(
      /^- \*\*\d+\.\d+\*\* [A-Z].*\. \(WCAG \d\.\d\.\d+(, \d\.\d\.\d+)*(; Trusted Tester \d+\.[A-H](, \d+\.[A-H])*)?\)$/,
    );
  }
});
