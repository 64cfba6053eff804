import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Processes that see no other process of the machine, and that end together. */
export interface Namespace {
  /** The first of them: all end with it. */
  readonly first: ChildProcess;
  /** Starts another. */
  readonly spawn: (command: string, args: readonly string[]) => ChildProcess;
  readonly close: () => Promise<void>;
}

/** Whoever is not root gets the right to a process namespace by a user namespace. */
const isRoot = process.getuid?.() === 0;
const UNSHARE = [
  ...(isRoot ? [] : ['--user', '--map-current-user']),
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
];

/** Whether this machine lets us have a process namespace. */
export const canHaveNamespace = (): boolean => spawnSync('unshare', [...UNSHARE, 'true']).status === 0;

/**
 * Opens a process namespace with a program as its first process, which ends with us, also where we are killed. Orca
 * needs one of its own: it does not start beside another Orca of the same user.
 */
export function openNamespace(
  command: string,
  args: readonly string[],
  { env, stdio }: { readonly env: NodeJS.ProcessEnv; readonly stdio: StdioOptions & readonly unknown[] },
): Namespace {
  const first = spawn('setpriv', ['--pdeathsig', 'KILL', 'unshare', ...UNSHARE, command, ...args], { env, stdio });
  const ended = once(first, 'exit');
  const enter = [
    ...(isRoot ? [] : [`--user=/proc/${first.pid}/ns/user`, '--preserve-credentials']),
    `--pid=/proc/${first.pid}/ns/pid_for_children`,
    `--mount=/proc/${first.pid}/ns/mnt`,
  ];
  return {
    first,
    spawn: (program, given) =>
      spawn('nsenter', [...enter, program, ...given], { env, stdio: stdio.slice(0, 3) as StdioOptions }),
    async close() {
      first.kill('SIGKILL');
      await ended;
    },
  };
}
