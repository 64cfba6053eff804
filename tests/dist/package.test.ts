import { execFileSync } from 'node:child_process';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';

/** All that agencies install. A file that comes or goes is to be meant. */
const SHIPPED = [];

test('the package ships these files and no others', () => {
  const [pack] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }));
  const files: readonly { readonly path: string }[] = pack.files;
  expect(files.map(({ path }) => path).sort()).toEqual([...SHIPPED].sort());
});

test('the package is right for every way of importing it', async () => {
  const { messages, pkg } = await publint({ pack: 'npm', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('production and development export the same', async () => {
  const [production, development] = await Promise.all(
    ['a11-survey.mjs', 'a11-survey.dev.mjs'].map((file) => import(`../../dist/${file}`)),
  );
  expect(Object.keys(development).sort()).toEqual(Object.keys(production).sort());
});
