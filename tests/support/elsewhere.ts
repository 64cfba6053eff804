import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { readLock } from '../../build/lock.ts';

/** A clock that is years ahead, and another source of chance, for a process and all that it starts. */
const OTHER_CLOCK = `
  const ahead = 9 * 365 * 24 * 60 * 60 * 1000, Real = Date;
  globalThis.Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(Real.now() + ahead); } static now() { return Real.now() + ahead; } };
  let seed = 7;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
`;

/**
 * Builds the checkout as somebody else would: what git knows of it, in another folder, with another name, home, language,
 * time zone, clock and mask of rights. Gives the folder.
 */
export async function buildElsewhere(folder: string): Promise<string> {
  const root = join(folder, 'much deeper', 'än other place');
  // As it stands, and not as it was committed: `dist` may come before its commit.
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!dist'], {
    encoding: 'utf8',
  });
  for (const file of files.split('\0').filter(Boolean)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await cp(file, join(root, file)).catch((error) => {
      // Deleted, and not yet committed.
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await installElsewhere(join(root, 'node_modules'));
  execFileSync('sh', ['-c', 'umask 0077 && npm run build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      // npm's own settings are read from the real one.
      npm_config_userconfig: join(homedir(), '.npmrc'),
      HOME: folder,
      USER: 'somebody',
      LOGNAME: 'somebody',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Pacific/Kiritimati',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(OTHER_CLOCK)}`,
    },
  });
  return root;
}

/** Links to what is installed, but for what is bundled: comments name its files by where the bundler finds them. */
async function installElsewhere(folder: string): Promise<void> {
  const copied = bundled();
  const names = (await readdir('node_modules')).filter((name) => !name.startsWith('.'));
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .map(async (scope) => (await readdir(`node_modules/${scope}`)).map((name) => `${scope}/${name}`));
  const packages = [...names.filter((name) => !name.startsWith('@')), '.bin', ...(await Promise.all(scoped)).flat()];
  for (const name of packages) {
    const [from, to] = [join(process.cwd(), 'node_modules', name), join(folder, name)];
    await mkdir(dirname(to), { recursive: true });
    await (copied.has(`node_modules/${name}`) ? cp(from, to, { recursive: true }) : symlink(from, to));
  }
}

/** What the bundler looks into: what charts need of others, and all that it depends on. */
function bundled(): ReadonlySet<string> {
  const lock = readLock();
  const paths = new Set<string>();
  const reach = (path: string): void => {
    if (paths.has(path)) return;
    paths.add(path);
    lock.get(path)?.dependencies.forEach(reach);
  };
  reach('node_modules/d3-array');
  return paths;
}
