import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';

/** All that agencies install. A file that comes or goes is to be meant. */
const SHIPPED: readonly string[] = [
  'CHANGELOG.md',
  'DISTRIBUTED.md',
  'LICENSE',
  'README.md',
  'RULES.md',
  'OPERATIONS.md',
  'SUPPLY-CHAIN.md',
  'deploy/Containerfile',
  'deploy/a11-survey.service',
  'deploy/manifest.yml',
  'dist/a11-survey-touchpoints.js',
  'dist/a11-survey.cdx.json',
  'dist/a11-survey.dev.js',
  'dist/a11-survey.dev.mjs',
  'dist/a11-survey.js',
  'dist/a11-survey.js.map',
  'dist/a11-survey.mjs',
  'dist/a11-survey.mjs.map',
  'dist/a11-survey.schema.json',
  'dist/cli.mjs',
  'dist/collector.mjs',
  'dist/dashboard.mjs',
  'dist/hosted.mjs',
  'dist/integrity.txt',
  'dist/lang/ar.js',
  'dist/lang/fr.js',
  'dist/lang/ht.js',
  'dist/lang/ko.js',
  'dist/lang/pt.js',
  'dist/lang/ru.js',
  'dist/lang/tl.js',
  'dist/lang/vi.js',
  'dist/lang/zh-Hans.js',
  'dist/lang/zh-Hant.js',
  'dist/openapi.json',
  'dist/server.mjs',
  'dist/third-party-notices.txt',
  'dist/types/announce.d.ts',
  'dist/types/collector/buckets.d.ts',
  'dist/types/collector/collector.d.ts',
  'dist/types/collector/index.d.ts',
  'dist/types/contract/configuration.d.ts',
  'dist/types/contract/problem.d.ts',
  'dist/types/contract/record.d.ts',
  'dist/types/contract/survey-file.d.ts',
  'dist/types/database/open.d.ts',
  'dist/types/database/tables.d.ts',
  'dist/types/index.d.ts',
  'dist/types/standard/channel.d.ts',
  'dist/types/standard/domain.d.ts',
  'dist/types/standard/edition.d.ts',
  'dist/types/standard/question.d.ts',
  'dist/types/standard/questions.d.ts',
  'dist/types/standard/scale.d.ts',
  'dist/types/standard/survey-type.d.ts',
  'dist/types/standard/transaction-point.d.ts',
  'dist/types/standard/wording.d.ts',
  'dist/types/standard/words.d.ts',
  'dist/types/survey.d.ts',
  'dist/types/timing/transaction.d.ts',
  'package.json',
  'recipes/README.md',
  'recipes/gateway/template.yaml',
  'recipes/php/responses.php',
  'recipes/serverless/lambda-receive.mjs',
  'recipes/serverless/lambda-store.mjs',
  'recipes/serverless/receive.mjs',
  'recipes/serverless/store.mjs',
  'recipes/serverless/template.yaml',
];

test('the package ships these files and no others', () => {
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }),
  );
  const files: readonly { readonly path: string }[] = pack.files;
  expect(files.map(({ path }) => path).sort()).toEqual([...SHIPPED].sort());
});

test('the package is right for every way of importing it', async () => {
  const { messages, pkg } = await publint({ pack: 'npm', strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('the command can be run as it was built, also where npm linked it before', () => {
  expect(() => accessSync('dist/cli.mjs', constants.X_OK)).not.toThrow();
});

test('production and development export the same', async () => {
  const [production, development] = await Promise.all(
    ['a11-survey.mjs', 'a11-survey.dev.mjs'].map((file) => import(`../../dist/${file}`)),
  );
  expect(Object.keys(development).sort()).toEqual(Object.keys(production).sort());
});

test('what serves, which takes long to load, is loaded by the command that serves alone', () => {
  expect(importedBy('collector.mjs')).toContain('fastify');
  const imported = importedBy('cli.mjs');
  expect(imported).toContain('kysely');
  expect(imported).not.toContain('fastify');
  expect(imported).not.toContain('prom-client');
});

/** What a file imports as soon as it is loaded, by itself and by those of our files that it imports. */
function importedBy(file: string): readonly string[] {
  const names = [...readFileSync(`dist/${file}`, 'utf8').matchAll(/^import .*?["']([^"']+)["'];$/gm)].map(
    ([, name = '']) => name,
  );
  return names.flatMap((name) => (name.startsWith('./') ? importedBy(name.slice(2)) : [name]));
}
