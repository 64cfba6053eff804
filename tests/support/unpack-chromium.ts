import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isUnpackedUsed, UNPACKED } from './chromium.ts';

/** What the package reads and changes while it unpacks. */
const VARIABLES = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];

/** Fontconfig's settings in place of those for Lambda, whose folders are not ours: the fonts that come along, and the system's. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${UNPACKED}fonts</dir><dir>/usr/share/fonts</dir><cachedir>${UNPACKED}fonts-cache</cachedir></fontconfig>
`;

/** Makes sure that there is a browser, without a download: the one from npm is unpacked once. */
export default async function unpackChromium(): Promise<void> {
  if (!isUnpackedUsed || existsSync(`${UNPACKED}chromium`)) return;
  // Beside its place, and moved there when it is whole: a run that is broken off leaves no half of a browser.
  const partial = UNPACKED.replace(/\/$/, '.partial');
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  // It unpacks into the folder for temporary files, and its libraries only where it takes itself to be on Lambda.
  Object.assign(process.env, { TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: brought } = await import('@sparticuz/chromium');
  await brought.executablePath();
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  writeFileSync(`${partial}/fonts/fonts.conf`, FONTS);
  // A browser that outlived the folder may have written its cache of fonts there anew.
  rmSync(UNPACKED, { recursive: true, force: true });
  renameSync(partial, UNPACKED);
}
