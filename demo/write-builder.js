// Writes the builder as files, for any host of files: npm run builder -- FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builderFiles } from './bundle-builder.js';

const [, , folder = 'builder'] = process.argv;
mkdirSync(folder, { recursive: true });
for (const [name, content] of await builderFiles()) writeFileSync(join(folder, name), content);
console.log(`The builder is in ${folder}: serve that folder as it is, from any host of files.`);
