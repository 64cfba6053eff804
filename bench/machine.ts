import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os';

/** What the numbers depend on: the machine and the browser. It names neither the machine nor anybody's folders. */
export const machineOf = (browserVersion: string): Readonly<Record<string, string>> => ({
  date: new Date().toISOString().slice(0, 10),
  'a11-survey': JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
  processor: `${availableParallelism()} cores, ${cpus()[0]?.model.trim() || 'of unknown model'}, ${arch()}`,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: platform(),
  Chromium: `${browserVersion}, headless`,
  'Node.js': process.versions.node,
});
