import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

interface Job {
  readonly uses?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((file): readonly [string, Workflow] => [
  file,
  parse(readFileSync(`${FOLDER}/${file}`, 'utf8')),
]);
const jobs = workflows.flatMap(([file, workflow]) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ place: `${file} ${name}`, job })),
);

test('every action is pinned by a commit, or is ours', () => {
  const used = jobs.flatMap(({ job: { uses, steps = [] } }) => [uses, ...steps.map((step) => step.uses)]);
  const actions = used.filter((each) => each !== undefined);
  expect(actions.length).toBeGreaterThan(4);
  expect(
    actions.filter((each) => (each.startsWith('./') ? !existsSync(each) : !/^[\w./-]+@[0-9a-f]{40}$/.test(each))),
  ).toEqual([]);
});

test('no job may do more than read, but the one that publishes after the tests', () => {
  expect(workflows.map(([, { permissions }]) => permissions)).toEqual(workflows.map(() => ({})));
  const others = jobs.filter(({ job }) => JSON.stringify(job.permissions) !== '{"contents":"read"}');
  expect(others).toEqual([
    {
      place: 'publish.yml publish',
      job: expect.objectContaining({ needs: 'test', permissions: { contents: 'read', 'id-token': 'write' } }),
    },
  ]);
});

test('every script that they run is there', () => {
  const runs = jobs.flatMap(({ job: { steps = [] } }) => steps.flatMap(({ run }) => run ?? []));
  const scripts = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
  expect(scripts).toEqual(['audit']);
  expect(scripts.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  expect(runs).toContain('.ci/run');
});

test('what is published says where it came from, and dist is compared first', () => {
  expect(manifest.publishConfig).toEqual({ access: 'public', provenance: true });
  expect(manifest.scripts.prepublishOnly.split(' && ')).toEqual(['npm run build', '.ci/dist-is-built']);
});
