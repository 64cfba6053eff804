import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import manifest from '../package.json' with { type: 'json' };
import type { Locked } from './lock.ts';

/** A file of `dist`, and the packages whose code is in it. */
export interface Bundle {
  readonly file: string;
  readonly packages: readonly Locked[];
}

/**
 * The CycloneDX document of what an agency gets: the files of `dist` with their hashes and what is bundled into each,
 * and the packages that are installed beside them. It has no time and no random number in it, so that a rebuild has
 * the same bytes; its serial number, which would be one, may be left out.
 */
export function billOfMaterials(bundles: readonly Bundle[], lock: ReadonlyMap<string, Locked>): string {
  const bundled = new Set(bundles.flatMap(({ packages: each }) => each));
  const packages = new Map<string, Models.Component>();
  const componentOf = (each: Locked): Models.Component => {
    const known = packages.get(each.path);
    if (known) return known;
    const component = libraryOf(each);
    packages.set(each.path, component);
    for (const path of each.dependencies) {
      const dependency = lockedAt(lock, path);
      // The bundler leaves out what no code of ours reaches.
      if (dependency.isShipped || bundled.has(dependency)) component.dependencies.add(componentOf(dependency).bomRef);
    }
    return component;
  };

  const ours = new Models.Component(Enums.ComponentType.Library, manifest.name, {
    bomRef: purlOf(manifest),
    version: manifest.version,
    description: manifest.description,
    purl: purlOf(manifest),
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(manifest.license)]),
  });
  for (const name of Object.keys(manifest.dependencies)) {
    ours.dependencies.add(componentOf(lockedAt(lock, `node_modules/${name}`)).bomRef);
  }
  const files = bundles.map(({ file, packages: within }) => {
    const component = fileOf(file);
    for (const each of within) component.dependencies.add(componentOf(each).bomRef);
    ours.dependencies.add(component.bomRef);
    return component;
  });

  const bom = new Models.Bom({
    metadata: new Models.Metadata({
      component: ours,
      lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.Build]),
    }),
    components: new Models.ComponentRepository([...files, ...packages.values()]),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function lockedAt(lock: ReadonlyMap<string, Locked>, path: string): Locked {
  const locked = lock.get(path);
  if (!locked) throw new Error(`package-lock.json has no ${path}. Run npm install.`);
  return locked;
}

function fileOf(file: string): Models.Component {
  return new Models.Component(Enums.ComponentType.File, `dist/${file}`, {
    bomRef: `dist/${file}`,
    hashes: new Models.HashDictionary([
      [
        Enums.HashAlgorithm['SHA-384'],
        createHash('sha384')
          .update(readFileSync(`dist/${file}`))
          .digest('hex'),
      ],
    ]),
  });
}

function libraryOf(locked: Locked): Models.Component {
  const [scope, name] = locked.name.startsWith('@') ? locked.name.split('/') : [undefined, locked.name];
  return new Models.Component(Enums.ComponentType.Library, name as string, {
    // Two of one version may stand in two places.
    bomRef: locked.path,
    ...(scope !== undefined && { group: scope }),
    version: locked.version,
    purl: purlOf(locked),
    scope: locked.isOptional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required,
    licenses: new Models.LicenseRepository([new Models.SpdxLicense(locked.license)]),
    hashes: new Models.HashDictionary([
      [Enums.HashAlgorithm['SHA-512'], Buffer.from(locked.integrity.replace(/^sha512-/, ''), 'base64').toString('hex')],
    ]),
  });
}

const purlOf = ({ name, version }: { readonly name: string; readonly version: string }) =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;
