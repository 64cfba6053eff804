import { readFileSync } from 'node:fs';
import { SHORTEST_TOKEN } from '../collector/read-token.ts';

/**
 * The token of those who may read, from a file or `A11_READ_TOKEN`; nothing where there is neither. It is never an
 * argument, which every process of the machine can read.
 */
export function readTokenFrom(file: string | undefined): string | undefined {
  const token = (file === undefined ? process.env.A11_READ_TOKEN : readToken(file))?.trim();
  if (!token && file === undefined) return undefined;
  if (!token || token.length < SHORTEST_TOKEN || /\s/.test(token)) {
    const where = file === undefined ? 'A11_READ_TOKEN' : `The token in ${file}`;
    throw new Error(
      `${where} is too short or has spaces. Give ${SHORTEST_TOKEN} random characters or more, such as "openssl rand -hex 24" prints.`,
    );
  }
  return token;
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`--read-token-file cannot be read: ${(error as Error).message}. Give the file of the token.`);
  }
}
