import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { WEBKIT } from '../../support/installed.ts';
import { openScreen } from '../../support/screen.ts';
import type { Key, Keyboard } from '../journeys/journey.ts';
import type { Tab } from './tab.ts';

/**
 * WebKitGTK's MiniBrowser with one tab, driven by WebDriver. Colours and motion are those of the desktop, which it reads
 * once, as it starts. By WebDriver nobody can set the size of its letters, hear what it prints in its console, or have it
 * force colours, which WebKit does not do at all: that is looked at in Chromium and Firefox. Tab stops at links and buttons
 * as it does there; Safari on a Mac passes over links unless its settings say otherwise, and nobody has tried it.
 */
export interface WebKit {
  readonly tab: Tab;
  readonly keyboard: Pick<Keyboard, 'press' | 'write'>;
  readonly close: () => Promise<void>;
}

/** Keys as WebDriver names them. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  Tab: ['\uE004'],
  'Shift+Tab': ['\uE008', '\uE004'],
  Enter: ['\uE007'],
  Space: [' '],
  Escape: ['\uE00C'],
  ArrowDown: ['\uE015'],
  ArrowUp: ['\uE013'],
};

/** The browser's own bars would keep its window wider than 320 px. */
const NARROW_BARS =
  '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 6px; -gtk-icon-transform: scale(0.5); }';

/** A desktop that is dark and moves nothing. */
const DARK_DESKTOP = '[Settings]\ngtk-theme-name=Adwaita-dark\ngtk-enable-animations=0\n';

/** How long the driver may take to listen, in milliseconds. */
const PATIENCE = 20_000;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address === 'string' || !address) throw new Error('There is no port');
  return address.port;
}

/** Starts WebKitGTK, which must be installed, on a screen of its own, on a desktop that is light, or dark without motion. */
export async function openWebKit(desktop: 'light' | 'dark'): Promise<WebKit> {
  if (!WEBKIT) throw new Error('WebKitGTK is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_BARS);
  if (desktop === 'dark') writeFileSync(join(folder, 'gtk-3.0', 'settings.ini'), DARK_DESKTOP);
  const screen = await openScreen(WEBKIT.xvfb, '1400x1200');
  const port = await freePort();
  const driver = spawn(WEBKIT.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    // Its browser is of the same group, to be ended with it.
    detached: true,
    env: {
      ...process.env,
      DISPLAY: screen.display,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
    },
  });
  const end = () => {
    if (driver.pid && driver.exitCode === null) process.kill(-driver.pid, 'SIGKILL');
    screen.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  // Where a test takes too long its worker ends without closing anything.
  process.once('exit', end);

  const call = async <Value>(path: string, body: object | undefined, method = body ? 'POST' : 'GET') => {
    const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await reply.json()) as { value: unknown };
    if (!reply.ok) throw new Error(`WebKitWebDriver, ${path}: ${JSON.stringify(value)}`);
    return value as Value;
  };
  const listening = async () => {
    for (const late = Date.now() + PATIENCE; Date.now() < late; await delay(50)) {
      // Someone else took the port, and would answer.
      if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode}`);
      try {
        return await call('/status', undefined);
      } catch {
        // Not yet.
      }
    }
    throw new Error('WebKitWebDriver does not listen');
  };
  await listening();
  const { sessionId } = await call<{ sessionId: string }>('/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: WEBKIT.miniBrowser, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  await call(`${session}/timeouts`, { script: 60_000 });

  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const [error, value] = await call<[string | null, Value]>(`${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1];
        (async () => ${expression})().then((value) => done([null, value]), (error) => done([String(error) + error.stack]))`,
      args: [],
    });
    if (error !== null) throw new Error(error);
    return value;
  };
  const keys = (actions: readonly object[]) =>
    call(`${session}/actions`, { actions: [{ type: 'key', id: 'keys', actions }] });
  const press = async (values: readonly string[]) =>
    void (await keys([
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...[...values].reverse().map((value) => ({ type: 'keyUp', value })),
    ]));

  return {
    tab: {
      goto: async (url) => void (await call(`${session}/url`, { url })),
      run: (act, ...args) => evaluate(`(${act})(...${JSON.stringify(args)})`),
      inject: async (script) => void (await evaluate(`{ ${script}\n }`)),
      async resize(width, height) {
        await call(`${session}/window/rect`, { x: 0, y: 0, width, height });
        for (const late = Date.now() + PATIENCE; ; await delay(20)) {
          const actual = await evaluate<number>('innerWidth');
          if (actual === width) return;
          if (Date.now() > late) throw new Error(`The window is ${actual} px wide, and should be ${width}`);
        }
      },
    },
    keyboard: {
      press: (key) => press(KEYS[key]),
      async write(text) {
        for (const letter of text) await press([letter]);
      },
    },
    async close() {
      await call(session, undefined, 'DELETE').catch(() => {});
      process.off('exit', end);
      end();
    },
  };
}
