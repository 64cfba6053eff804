import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createLinks } from '../../src/hosted/links.ts';
import { run, startCollector } from '../support/cli.ts';
import { temporaryFile, temporaryFolder } from '../support/database.ts';

const SECRET = 'a secret of the tests';
const BASE = ['--base', 'https://survey.agency.gov/', '--service', 'passport-renewal'];
const SURVEYS = {
  collector: '/v1/responses',
  provider: 'the Department of State',
  services: { 'passport-renewal': { service: 'Passport renewal' }, visa: { service: 'Visa interview' } },
};

async function surveyFile(surveys: object = SURVEYS): Promise<string> {
  const file = join(await temporaryFolder(), 'a11-survey.json');
  await writeFile(file, JSON.stringify(surveys));
  return file;
}

const link = async (args: readonly string[], env: NodeJS.ProcessEnv = { A11_LINK_SECRET: SECRET }) =>
  await run(['link', '--surveys', await surveyFile(), ...args], env);

test('a link is the address of the page', async () => {
  expect(await link(BASE, {})).toMatchObject({
    code: 0,
    stdout: 'https://survey.agency.gov/s/passport-renewal\n',
    stderr: '',
  });
  expect((await link([...BASE, '--lang', 'es'], {})).stdout).toBe(
    'https://survey.agency.gov/s/passport-renewal?lang=es\n',
  );
});

test('what a link says is signed for its survey', async () => {
  const { stdout } = await link([...BASE, '--channel', 'email', '--context', 'campaign=spring', '--once']);
  const token = new URL(stdout.trim()).searchParams.get('t') ?? '';
  expect(createLinks(SECRET).read('passport-renewal', token)).toEqual({
    channel: 'email',
    context: { campaign: 'spring' },
    once: expect.stringMatching(/^[\w-]{12}$/),
  });
  expect(createLinks(SECRET).read('visa', token)).toBeUndefined();
});

test('links for respondents each are a table of different ones', async () => {
  const { stdout } = await link([...BASE, '--count', '500']);
  const [head, ...links] = stdout.trim().split('\r\n');
  expect(head).toBe('link');
  expect(new Set(links).size).toBe(500);
});

test.each([
  [['--channel', 'pigeon'], '"pigeon" is not a channel. Give one of computer, mobile'],
  [['--lang', 'xx'], '"xx" is not a language that a page speaks. Give one of en, es, zh-Hans'],
  [['--context', 'spring'], '"spring" is no context. Give a name and a text, such as campaign=spring.'],
  [['--context', 'a campaign=spring'], 'context.a campaign'],
  [['--service', 'other'], 'has no survey "other". Give one of passport-renewal, visa as --service.'],
  [['--base', 'agency.gov'], '--base is not an address.'],
  [['--count', '0'], '"0" is not a count.'],
  [['--qr', 'code.gif'], '"code.gif" is neither SVG nor PNG.'],
])('%j is told to be wrong', async (args, told) => {
  const { code, stdout, stderr } = await link([...BASE, ...args]);
  expect([code === 0, stdout]).toEqual([false, '']);
  expect(stderr).toContain(told);
});

test('nothing is signed without a secret or with a short one', async () => {
  expect((await link([...BASE, '--once'], {})).stderr).toContain('There is no secret to sign');
  expect((await link([...BASE, '--once'], { A11_LINK_SECRET: 'short' })).stderr).toContain(
    'A11_LINK_SECRET is shorter than 16 characters.',
  );
});

test('the QR code is the same as SVG, as PNG and in the terminal', async () => {
  const folder = await temporaryFolder();
  const [svg, png] = [join(folder, 'code.svg'), join(folder, 'code.png')];
  const { stdout } = await link([...BASE, '--qr', svg]);
  await link([...BASE, '--qr', png]);

  const drawn = await readFile(svg, 'utf8');
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(drawn)?.[1]);
  const dark = new Set([...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const inSvg = (x: number, y: number) => dark.has(`${x} ${y}`);

  const bytes = await readFile(png);
  const width = bytes.readUInt32BE(16);
  const pixels = inflateSync(bytes.subarray(bytes.indexOf('IDAT') + 4));
  const row = 1 + Math.ceil(width / 8);
  const scale = width / size;
  const inPng = (x: number, y: number) => {
    const [left, top] = [x * scale + scale / 2, y * scale + scale / 2];
    return (((pixels[top * row + 1 + (left >> 3)] ?? 0) >> (7 - (left & 7))) & 1) === 0;
  };

  const lines = stdout.split('\n').slice(1);
  const inText = (x: number, y: number) => !['▀▄'[y % 2], '█'].includes(lines[y >> 1]?.[x]);

  const places = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)] as const);
  expect(places.filter(([x, y]) => inSvg(x, y)).length).toBeGreaterThan(200);
  expect(places.filter(([x, y]) => inPng(x, y) !== inSvg(x, y))).toEqual([]);
  expect(places.filter(([x, y]) => inText(x, y) !== inSvg(x, y))).toEqual([]);
  // The quiet zone, and the square by which readers find the code.
  expect([inSvg(3, 3), inSvg(4, 4), inSvg(5, 5), inSvg(7, 7)]).toEqual([false, true, false, true]);
});

test('the collector serves the surveys of a file, and believes the links of its secret', async () => {
  const surveys = await surveyFile();
  const secret = join(await temporaryFolder(), 'secret');
  await writeFile(secret, `${SECRET}\n`);
  const collector = await startCollector(
    ['--database', await temporaryFile(), '--surveys', surveys, '--secret-file', secret],
    {},
  );
  const origin = /http:\/\/[^/]+/.exec(collector.line)?.[0] ?? '';
  const made = await link(['--base', origin, '--service', 'visa', '--channel', 'phone', '--lang', 'es']);
  const page = await (await fetch(made.stdout.trim())).text();
  expect(page).toContain('<html lang="es"');
  // Asked where an employee took part.
  expect(page).toContain('Los empleados con quienes traté me ayudaron.');
  expect((await fetch(`${origin}/s/a11-survey.js`)).headers.get('content-type')).toContain('text/javascript');
});

test('surveys that cannot be shown are refused at the start, with what to do', async () => {
  const file = await surveyFile({ ...SURVEYS, services: { visa: { service: 'Visa', edition: '1999' } } });
  const { code, stderr } = await run(['collect', '--surveys', file, '--database', await temporaryFile()]);
  expect(code).toBe(1);
  expect(stderr).toContain('cannot be shown.\n  services.visa.edition must be one of default, 2018, 2020, 2023.');
});
