import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collect } from '../../src/cli/collect.ts';
import { collectorForTest } from '../support/injected-collector.ts';

const pathOf = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const textOf = (file: string) => readFile(pathOf(`deploy/${file}`), 'utf8');

/** Sees that the program takes the words after `collect` of a command. */
function expectCollects(words: readonly string[]) {
  expect(words).toContain('collect');
  expect(() => collect.read(words.slice(words.indexOf('collect') + 1))).not.toThrow();
}

async function expectServed(path: unknown) {
  const collector = await collectorForTest();
  expect((await collector.inject(String(path))).statusCode).toBe(200);
}

describe('the manifest of cloud.gov', async () => {
  const { applications } = parse(await textOf('manifest.yml'));
  const [application] = applications;

  test('starts a collector that is asked whether it is ready', async () => {
    expect(applications).toHaveLength(1);
    expectCollects(application.command.split(' '));
    await expectServed(application['readiness-health-check-http-endpoint']);
  });

  test('stores where it stays', () => {
    expect(application.services).toHaveLength(1);
    expect(application.command).not.toContain('--database');
  });
});

describe('the unit of systemd', async () => {
  const unit = await textOf('a11-survey.service');

  test('starts a collector that stores in the folder it may write to', () => {
    const [, command = ''] = /^ExecStart=(.+)$/m.exec(unit) ?? [];
    const [, folder] = /^StateDirectory=(.+)$/m.exec(unit) ?? [];
    expectCollects(command.split(' '));
    expect(command).toContain(`--database /var/lib/${folder}/`);
  });

  test.skipIf(!existsSync('/usr/bin/systemd-analyze'))('is one (needs systemd-analyze)', () => {
    expect(execFileSync('systemd-analyze', ['verify', pathOf('deploy/a11-survey.service')], { encoding: 'utf8' })).toBe(
      '',
    );
  });
});

describe('the container', async () => {
  const file = await textOf('Containerfile');
  const lines = file.replaceAll('\\\n', ' ').split('\n');
  const argumentsOf = (instruction: string) =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1));

  test('is made of what is there', () => {
    const sources = argumentsOf('COPY').flatMap((line) => line.split(' ').slice(0, -1));
    expect(sources).toContain('dist');
    expect(sources.filter((source) => !existsSync(pathOf(source)))).toEqual([]);
  });

  test('starts a collector as no administrator, and asks for its health', async () => {
    expectCollects(JSON.parse(argumentsOf('CMD').at(-1) ?? ''));
    expect(argumentsOf('USER')).toEqual(['node']);
    await expectServed(/:\$\{process\.env\.PORT\}(\/\w+)/.exec(file)?.[1]);
  });
});
