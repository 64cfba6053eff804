import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { NO_WEBKIT, WEBKIT } from '../support/installed.ts';
import { openScreen } from '../support/screen.ts';
import { type Browser, inTime, NotInstalled, scriptOf, type Tab } from './browser.ts';
import { lend } from './hands.ts';

/**
 * WebKitGTK's MiniBrowser, driven by its pages: under WebDriver it forgets its profile, and a browser that was
 * killed would come back with nothing to deliver.
 */
export async function openMiniBrowser(folder: string): Promise<Browser> {
  if (!WEBKIT) throw new NotInstalled(NO_WEBKIT);
  const { miniBrowser, xvfb } = WEBKIT;
  const hands = await lend();
  const screen = await inTime(openScreen(xvfb));

  /** The browser's process while there is one. */
  let running: ChildProcess | undefined;
  let gone: Promise<never> | undefined;
  let opened = 0;

  const start = () => {
    const started = spawn(miniBrowser, ['--javascript-can-open-windows-automatically=true', hands.home], {
      // The leader of a group, to be ended with all its processes.
      detached: true,
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen.display,
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_CACHE_HOME: join(folder, 'cache'),
        XDG_CONFIG_HOME: join(folder, 'config'),
      },
    });
    gone = once(started, 'exit').then(() => {
      if (running === started) running = undefined;
      throw new Error('The browser is gone');
    });
    // Who waits for the browser hears it; nobody may.
    gone.catch(() => {});
    return started;
  };

  const kill = async () => {
    const killed = running;
    if (!killed?.pid) return;
    const exit = once(killed, 'exit');
    process.kill(-killed.pid, 'SIGKILL');
    await exit;
  };

  return {
    head: hands.script,
    async openTab() {
      running ??= start();
      opened += 1;
      const name = `tab-${opened}`;
      const process = gone;
      const alive = <T>(promise: Promise<T>) => inTime(process ? Promise.race([promise, process]) : promise);
      const run: Tab['run'] = async (act, ...args) =>
        (await alive(hands.run(name, scriptOf(act, args)))) as Awaited<ReturnType<typeof act>>;
      await alive(hands.run('home', scriptOf(openWindow, [hands.blank, name])));
      await alive(hands.awaitPage(name));
      return {
        run,
        async goto(url) {
          const load = await alive(hands.awaitPage(name));
          // Whether the page that is left says so depends on who is faster.
          run((to: string) => void location.assign(to), url).catch(() => {});
          await alive(hands.awaitPage(name, load));
        },
        close: async () => void (await alive(hands.run('home', scriptOf(closeWindow, [name])))),
      } satisfies Tab;
    },
    kill,
    async close() {
      await kill();
      screen.close();
      await hands.close();
    },
  };
}

// What the first page does, by its own text.

type Windows = Record<string, Window | null>;

function openWindow(url: string, name: string): void {
  const own = window as unknown as { opened?: Windows };
  own.opened ??= {};
  own.opened[name] = window.open(url, name);
}

function closeWindow(name: string): void {
  (window as unknown as { opened?: Windows }).opened?.[name]?.close();
}
