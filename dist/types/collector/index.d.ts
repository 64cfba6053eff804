export { openDatabase } from '../database/open.ts';
export type { Database } from '../database/tables.ts';
export { type CollectorOptions, createCollector } from './collector.ts';
