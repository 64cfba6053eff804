import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const found = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

const libraries = process.platform === 'linux' ? '/usr/lib' : '/nowhere';
const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')) : [];

/** The Firefox of the system, where it is installed; Playwright's own build is another browser. */
export const FIREFOX = found([
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]);

/** WebKitGTK's own small browser, which lies beside the library. */
const miniBrowser = found(
  folders.flatMap((folder) =>
    ['4.1', '4.0', '6.0'].map((api) => `${libraries}/${folder}/webkit2gtk-${api}/MiniBrowser`),
  ),
);
const xvfb = found(['/usr/bin/Xvfb']);
const driver = found(['/usr/bin/WebKitWebDriver']);

/** WebKitGTK with its driver and a screen for it, where all three are installed. */
export const WEBKIT = miniBrowser && xvfb && driver ? { miniBrowser, xvfb, driver } : undefined;

/** What to do about a Firefox that is missing. */
export const NO_FIREFOX = 'Firefox is not installed. On Debian: apt-get install --no-install-recommends firefox-esr';

/** What to do about a WebKitGTK that is missing. */
export const NO_WEBKIT =
  'WebKitGTK is not installed. On Debian: apt-get install --no-install-recommends webkit2gtk-driver xvfb';

/** PHP on the command line, where it is installed with SQLite. */
export const PHP = phpWithSqlite();

/** What to do about a PHP that is missing. */
export const NO_PHP = 'PHP is not installed. On Debian: apt-get install --no-install-recommends php-cli php-sqlite3';

function phpWithSqlite(): string | undefined {
  const php = found(['/usr/bin/php', '/usr/local/bin/php', '/opt/homebrew/bin/php']);
  const modules = php ? spawnSync(php, ['-m'], { encoding: 'utf8' }).stdout : '';
  return modules.includes('pdo_sqlite') ? php : undefined;
}
