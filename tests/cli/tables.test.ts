import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/database/migrations.ts';
import { run } from '../support/cli.ts';

test('prints statements that end, each on its own', async () => {
  const { code, stdout, stderr } = await run(['tables', '--engine', 'dsql']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const statements = stdout.replace(/^--.*\n/gm, '').split(/;\n/);
  expect(statements.pop()).toBe('');
  expect(statements.filter((each) => !/^(create|insert) /.test(each))).toEqual([]);
  for (const name of Object.keys(MIGRATIONS)) expect(statements.at(-1)).toContain(`('${name}', `);
});
