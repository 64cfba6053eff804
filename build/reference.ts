import { readFileSync, writeFileSync } from 'node:fs';
import { withReferenceTable } from '../src/contract/reference-table.ts';

// `npm run reference`: writes the README's table of keys anew.
writeFileSync('README.md', withReferenceTable(readFileSync('README.md', 'utf8')));
