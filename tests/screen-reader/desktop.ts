import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openNamespace } from './namespace.ts';
import { listen, type Speech } from './speech.ts';

/** A desktop that nobody sees, with Orca running on it. */
export interface Desktop {
  readonly speech: Speech;
  /** Starts a program on it. */
  readonly start: (command: string, args: readonly string[]) => void;
  /** Runs xdotool, which has the desktop's keyboard. */
  readonly xdotool: (...args: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** That there is a screen reader: browsers build a tree of what is accessible for no one else. */
const SETTINGS = `[org/gnome/desktop/interface]
toolkit-accessibility=true

[org/gnome/desktop/a11y/applications]
screen-reader-enabled=true
`;

const ORCA = fileURLToPath(new URL('./orca/', import.meta.url));

/** How long each program may take to start, in milliseconds. */
const LONGEST_START = 60_000;

/** The first that a program tells us on descriptor 3: that it is there, and where. */
async function toldBy(program: ChildProcess): Promise<string> {
  const [told] = await once(program.stdio[3] as Readable, 'data', { signal: AbortSignal.timeout(LONGEST_START) });
  return String(told).trim();
}

/** Opens a desktop with a home in a folder: a display, a bus, a window manager and Orca, all of them its own. */
export async function openDesktop(folder: string): Promise<Desktop> {
  const home = join(folder, 'home');
  const config = join(home, '.config');
  const data = join(home, '.local/share');
  const runtime = join(folder, 'run');
  mkdirSync(join(config, 'glib-2.0/settings'), { recursive: true });
  writeFileSync(join(config, 'glib-2.0/settings/keyfile'), SETTINGS);
  mkdirSync(join(data, 'orca'), { recursive: true });
  copyFileSync(`${ORCA}orca-customizations.py`, join(data, 'orca/orca-customizations.py'));
  mkdirSync(runtime, { mode: 0o700 });

  const log = openSync(join(folder, 'log'), 'a');
  const screen = spawn(
    'setpriv',
    ['--pdeathsig', 'TERM', 'Xvfb', '-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', log, log, 'pipe'] },
  );
  const display = await toldBy(screen);
  const socket = join(folder, 'spoken');
  const speech = await listen(socket);
  const bus = `unix:path=${join(folder, 'bus')}`;
  const namespace = openNamespace(
    'dbus-daemon',
    ['--session', '--nofork', '--nopidfile', '--nosyslog', '--print-address=3', `--address=${bus}`],
    {
      stdio: ['ignore', log, log, 'pipe'],
      env: {
        PATH: `/usr/sbin:/usr/bin:/sbin:/bin:${process.env.PATH}`,
        LANG: 'C.UTF-8',
        HOME: home,
        XDG_CONFIG_HOME: config,
        XDG_DATA_HOME: data,
        XDG_RUNTIME_DIR: runtime,
        GSETTINGS_BACKEND: 'keyfile',
        DISPLAY: `:${display}`,
        DBUS_SESSION_BUS_ADDRESS: bus,
        PYTHONPATH: ORCA,
        PYTHONDONTWRITEBYTECODE: '1',
        SPOKEN: socket,
      },
    },
  );
  await toldBy(namespace.first);
  const close = async () => {
    await namespace.close();
    const ended = once(screen, 'exit');
    screen.kill();
    await ended;
    speech.close();
  };
  // Without a window manager, Orca hears of no window.
  namespace.spawn('openbox', []);
  namespace.spawn('orca', []);
  await speech.rest(() => speech.heard().length > 0, { rest: 0, longest: LONGEST_START });
  if (speech.heard().length === 0) {
    await close();
    throw new Error(`Orca said nothing within ${LONGEST_START} ms:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
  }

  return {
    speech,
    start: (command, args) => void namespace.spawn(command, args),
    async xdotool(...args) {
      const [code] = await once(namespace.spawn('xdotool', args), 'exit');
      if (code !== 0) throw new Error(`xdotool ended with ${code}: ${args.join(' ')}`);
    },
    close,
  };
}
