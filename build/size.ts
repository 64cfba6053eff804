import { readFileSync, writeFileSync } from 'node:fs';
import { sizePage } from './size-page.ts';

// `npm run size`: writes anew what each module takes in the file that pages download.
const page = sizePage(readFileSync('dist/a11-survey.js', 'utf8'), readFileSync('dist/a11-survey.js.map', 'utf8'));
writeFileSync('SIZE.md', page);
process.stdout.write(page);
