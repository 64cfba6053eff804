import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { BROWSER, type BrowserName } from './browsers.ts';
import { canHaveNamespace } from './namespace.ts';

/** What has to be installed, and the package of Debian that brings it. */
const NEEDED: readonly (readonly [file: string, packageName: string])[] = [
  ['orca', 'orca'],
  ['Xvfb', 'xvfb'],
  ['xdotool', 'xdotool'],
  ['openbox', 'openbox'],
  ['dbus-daemon', 'dbus'],
  ['/usr/libexec/at-spi-bus-launcher', 'at-spi2-core'],
  ['/usr/share/glib-2.0/schemas/org.gnome.desktop.a11y.applications.gschema.xml', 'gsettings-desktop-schemas'],
  ['setpriv', 'util-linux'],
  ['diff', 'diffutils'],
];

/** The browsers' packages are called as their commands. */
const needed = (browser: BrowserName) => [...NEEDED, [BROWSER[browser].command, BROWSER[browser].command] as const];

const isThere = (file: string): boolean =>
  ['/usr/bin', '/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)].some((folder) =>
    existsSync(file.startsWith('/') ? file : join(folder, file)),
  );

/** What this machine lacks to hear Orca with a browser, and what to do about it; nothing where all is there. */
export function missingFor(browser: BrowserName): string | undefined {
  const packages = needed(browser).flatMap(([file, name]) => (isThere(file) ? [] : [name]));
  if (packages.length > 0) {
    return `not installed. On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`;
  }
  if (!canHaveNamespace()) {
    return 'this user may not open a process namespace. Run it as root, or allow unprivileged user namespaces';
  }
  return undefined;
}
