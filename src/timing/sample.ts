import { fingerprint } from './fingerprint.ts';
import { storageOf } from './storage.ts';

/**
 * Whether this session is among those that a service asks: drawn once and kept, so that whoever loads the page again is
 * not drawn again. Where nothing can be kept, each page view is drawn.
 */
export function isSampled(service: string, percent: number): boolean {
  if (percent === 100) return true;
  const { read, write } = storageOf('session');
  const name = `a11-survey-sample-${fingerprint(service)}`;
  const drawn = Number(read(name) ?? Math.random() * 100);
  write(name, drawn);
  return drawn < percent;
}
