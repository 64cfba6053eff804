import { writeFileSync } from 'node:fs';
import { conformanceFiles } from '../conformance/files.ts';
import { readSources } from '../conformance/sources.ts';

// `npm run conformance`: writes the accessibility conformance report anew.
for (const [path, text] of Object.entries(conformanceFiles(readSources()))) writeFileSync(path, text);
