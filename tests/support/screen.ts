import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

/** A screen that nobody sees. */
export interface Screen {
  /** Its name, for the environment of what is to be shown on it. */
  readonly display: string;
  readonly close: () => void;
}

/** Starts a screen of this size, by the Xvfb at this path. */
export async function openScreen(xvfb: string, size = '1280x1024'): Promise<Screen> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', `${size}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { display: `:${String(display).trim()}`, close: () => screen.kill() };
}
