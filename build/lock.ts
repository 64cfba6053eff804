import { readFileSync } from 'node:fs';

/** One package of `package-lock.json`, by its path: `node_modules/pg`. */
export interface Locked {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Its SPDX expression, as its own package.json has it. */
  readonly license: string;
  /** The hash of what the registry serves, `sha512-…`. */
  readonly integrity: string;
  /** Left out where the platform is another one. */
  readonly isOptional: boolean;
  /** Installed with `npm ci --omit=dev`. */
  readonly isShipped: boolean;
  /** The paths of the packages that it gets when it asks for its dependencies; those that no install has are left out. */
  readonly dependencies: readonly string[];
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The lock file by paths; the empty path is the package itself. */
export function readLock(file = 'package-lock.json'): ReadonlyMap<string, Locked> {
  const { packages }: { packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync(file, 'utf8'));
  const paths = Object.keys(packages);
  return new Map(
    Object.entries(packages).map(([path, entry]) => [
      path,
      {
        path,
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version: entry.version ?? '',
        license: entry.license ?? '',
        integrity: entry.integrity ?? '',
        isOptional: entry.optional === true,
        isShipped: path !== '' && entry.dev !== true,
        dependencies: Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }).flatMap(
          (name) => resolved(paths, path, name) ?? [],
        ),
      },
    ]),
  );
}

/** What Node.js finds under a name from a package: the nearest `node_modules` above it that has one. */
function resolved(paths: readonly string[], from: string, name: string): string | undefined {
  const path = `${from && `${from}/`}node_modules/${name}`;
  if (paths.includes(path)) return path;
  return from === ''
    ? undefined
    : resolved(paths, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
