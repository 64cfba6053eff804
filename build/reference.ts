import { readFileSync, writeFileSync } from 'node:fs';
import { withReferenceTable } from '../src/contract/reference-table.ts';
import { withLanguageTable } from './language-table.ts';

// `npm run reference`: writes the README's tables of keys and of languages anew.
writeFileSync('README.md', withLanguageTable(withReferenceTable(readFileSync('README.md', 'utf8'))));
