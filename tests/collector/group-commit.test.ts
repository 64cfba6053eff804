import { expect, test } from 'vitest';
import { createGroupCommit } from '../../src/collector/group-commit.ts';

/** A machine may be slow: only what never comes fails. */
const PATIENCE = { timeout: 30_000 };

/** How many entries of several calls share a commit. */
const MOST = 200;

/** A commit that ends when the test says so, and what it was given. */
function controlledCommit() {
  const groups: (readonly string[])[] = [];
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const put = createGroupCommit((entries: readonly string[]) => {
    groups.push(entries);
    return new Promise<readonly string[]>((resolve, reject) => {
      ends.push({ resolve: () => resolve(entries.map((entry) => `${entry} stored`)), reject });
    });
  }, MOST);
  const begun = (count: number) => expect.poll(() => groups.length, PATIENCE).toBe(count);
  return { put, groups, ends, begun };
}

test('calls that come together share one commit and get their own results', async () => {
  const { put, groups, ends, begun } = controlledCommit();
  const results = Promise.all([put(['a', 'b']), put([]), put(['c'])]);
  await begun(1);
  ends[0]?.resolve();
  expect(await results).toEqual([['a stored', 'b stored'], [], ['c stored']]);
  expect(groups).toEqual([['a', 'b', 'c']]);
});

test('calls that come during a commit share the next one', async () => {
  const { put, groups, ends, begun } = controlledCommit();
  const first = put(['a']);
  await begun(1);
  const later = Promise.all([put(['b']), put(['c'])]);
  ends[0]?.resolve();
  await first;
  await begun(2);
  ends[1]?.resolve();
  await later;
  expect(groups).toEqual([['a'], ['b', 'c']]);
});

test('more calls than a transaction takes share several, in their order', async () => {
  const { put, groups, ends, begun } = controlledCommit();
  const calls = Array.from({ length: 5 }, (_, call) => Array.from({ length: 90 }, (_, entry) => `${call}.${entry}`));
  const results = Promise.all(calls.map(put));
  for (const group of [1, 2, 3]) {
    await begun(group);
    ends[group - 1]?.resolve();
  }
  expect(await results).toEqual(calls.map((entries) => entries.map((entry) => `${entry} stored`)));
  expect(groups).toEqual([calls.slice(0, 2).flat(), calls.slice(2, 4).flat(), calls[4]]);
});

test('a call with more than a transaction takes has one of its own', async () => {
  const { put, groups, ends, begun } = controlledCommit();
  const large = Array.from({ length: 300 }, (_, entry) => `${entry}`);
  const results = Promise.all([put(large), put(['a'])]);
  await begun(1);
  ends[0]?.resolve();
  await begun(2);
  ends[1]?.resolve();
  await results;
  expect(groups).toEqual([large, ['a']]);
});

test('no call settles before its commit', async () => {
  const { put, ends, begun } = controlledCommit();
  let isSettled = false;
  const call = put(['a']).finally(() => {
    isSettled = true;
  });
  await begun(1);
  expect(isSettled).toBe(false);
  ends[0]?.resolve();
  await call;
});

test('a commit that fails fails its own calls and no later one', async () => {
  const { put, ends, begun } = controlledCommit();
  const failing = Promise.allSettled([put(['a']), put(['b'])]);
  await begun(1);
  const later = put(['c']);
  ends[0]?.reject(new Error('disk full'));
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await begun(2);
  ends[1]?.resolve();
  expect(await later).toEqual(['c stored']);
});

test('a call that comes as the first one has waited shares its commit', async () => {
  const { put, groups, ends, begun } = controlledCommit();
  const first = put(['a']);
  // Its time is over in the same turn, and later: the group looks once more for what came.
  const second = new Promise((resolve) => setTimeout(() => resolve(put(['b'])), 2));
  await begun(1);
  ends[0]?.resolve();
  await Promise.all([first, second]);
  expect(groups).toEqual([['a', 'b']]);
});
