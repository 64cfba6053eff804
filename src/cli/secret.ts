import { readFileSync } from 'node:fs';
import { SHORTEST_SECRET } from '../hosted/links.ts';

/** The secret of an agency's links, from a file or `A11_LINK_SECRET`; nothing where there is neither. */
export function secretFrom(file: string | undefined): string | undefined {
  const secret = (file === undefined ? process.env.A11_LINK_SECRET : readSecret(file))?.trim();
  if (!secret && file === undefined) return undefined;
  if (!secret || secret.length < SHORTEST_SECRET) {
    const where = file === undefined ? 'A11_LINK_SECRET' : `The secret in ${file}`;
    throw new Error(`${where} is shorter than ${SHORTEST_SECRET} characters. Make one by: openssl rand -hex 32.`);
  }
  return secret;
}

function readSecret(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`--secret-file cannot be read: ${(error as Error).message}.`);
  }
}
