import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { licenseProblems } from '../../build/licenses.ts';
import { readLock } from '../../build/lock.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly purl?: string;
  readonly hashes: readonly { readonly content: string }[];
}

const text = readFileSync('dist/a11-survey.cdx.json', 'utf8');
const bom: {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
} = JSON.parse(text);

const dependenciesOf = (ref: string) => bom.dependencies.find((each) => each.ref === ref)?.dependsOn ?? [];

test('the bill of materials is one by the schema of CycloneDX', async () => {
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
});

test('it lists every package that npm installs with ours', () => {
  const words = ['sbom', '--omit=dev', '--package-lock-only', '--sbom-format=cyclonedx'];
  const { components } = JSON.parse(execFileSync('npm', words, { encoding: 'utf8' }));
  const expected: readonly string[] = components.map(({ purl }: Component) => purl);
  expect(expected.length).toBeGreaterThan(50);
  const listed = bom.components.map(({ purl }) => purl);
  expect(expected.filter((purl) => !listed.includes(purl))).toEqual([]);
});

test('it has the hashes that pages pin', () => {
  const lines = readFileSync('dist/integrity.txt', 'utf8').trim().split('\n');
  for (const line of lines) {
    const [, base64 = '', file] = /^sha384-(\S+) {2}(\S+)$/.exec(line) ?? [];
    const component = bom.components.find(({ name }) => name === `dist/${file}`);
    expect(component?.hashes.map(({ content }) => content)).toEqual([Buffer.from(base64, 'base64').toString('hex')]);
  }
});

test('what pages load is our code alone', () => {
  const files = bom.components.map(({ name }) => name).filter((name) => /^dist\/(a11-survey|lang\/)/.test(name));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(dependenciesOf)).toEqual([]);
});

test('the notices have the text of every package that is bundled', () => {
  const lock = readLock();
  const files = bom.components.filter(({ type }) => type === 'file');
  const bundled = files.flatMap(({ 'bom-ref': ref }) => dependenciesOf(ref));
  expect(bundled).toContain('node_modules/d3-array');
  const notices = readFileSync('dist/third-party-notices.txt', 'utf8');
  const heads = bundled.map((path) => {
    const { name, version, license } = lock.get(path) ?? {};
    return `${name} ${version} (${license})\n\n`;
  });
  expect(heads.filter((head) => !notices.includes(head))).toEqual([]);
  expect(notices.split('-'.repeat(80))).toHaveLength(new Set(heads).size);
});

test('a package that ships under another license than those allowed is told', () => {
  const shipped = [...readLock().values()].filter(({ isShipped }) => isShipped);
  expect(licenseProblems(shipped)).toEqual([]);
  const [one] = shipped.map((each) => ({ ...each, license: 'MIT OR GPL-3.0-only' }));
  expect(licenseProblems(one ? [one] : [])).toEqual([expect.stringContaining('is under MIT OR GPL-3.0-only')]);
});
