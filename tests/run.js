import { resolve } from 'node:path';
import { runnerImport } from 'vite';

// Runs a program of TypeScript by Vite's own module runner, as Vitest runs tests: there is nothing to build, and
// what asks for `import.meta.url` gets the address of its source.
await runnerImport(resolve(process.argv[2] ?? ''), { configFile: false, logLevel: 'warn' });
