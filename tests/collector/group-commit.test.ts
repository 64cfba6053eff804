import { expect, test } from 'vitest';
import { createGroupCommit } from '../../src/collector/group-commit.ts';

/** A machine may be slow: only what never comes fails. */
const PATIENCE = { timeout: 30_000 };

/** A commit that ends when the test says so, and what it was given. */
function controlledCommit() {
  const groups: (readonly string[])[] = [];
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const put = createGroupCommit((entries: readonly string[]) => {
    groups.push(entries);
    return new Promise<readonly string[]>((resolve, reject) => {
      ends.push({ resolve: () => resolve(entries.map((entry) => `${entry} stored`)), reject });
    });
  });
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
