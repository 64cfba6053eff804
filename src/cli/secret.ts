import { readFileSync } from 'node:fs';
import { SHORTEST_TOKEN } from '../collector/read-token.ts';
import { SHORTEST_SECRET } from '../hosted/links.ts';

/** Where a secret is given, and how it has to be. */
interface Kind {
  readonly option: string;
  readonly variable: string;
  readonly isRight: (secret: string) => boolean;
  /** What to say of one that is not right, after where it was given. */
  readonly told: string;
}

const LINKS: Kind = {
  option: '--secret-file',
  variable: 'A11_LINK_SECRET',
  isRight: (secret) => secret.length >= SHORTEST_SECRET,
  told: `is shorter than ${SHORTEST_SECRET} characters. Make one by: openssl rand -hex 32.`,
};

const READ_TOKEN: Kind = {
  option: '--read-token-file',
  variable: 'A11_READ_TOKEN',
  isRight: (token) => token.length >= SHORTEST_TOKEN && !/\s/.test(token),
  told: `is too short or has spaces. Give ${SHORTEST_TOKEN} random characters or more, such as "openssl rand -hex 24" prints.`,
};

/** The secret of an agency's links, from a file or `A11_LINK_SECRET`; nothing where there is neither. */
export const linkSecretFrom = (file: string | undefined): string | undefined => secretFrom(LINKS, file);

/** The token of those who may read, from a file or `A11_READ_TOKEN`; nothing where there is neither. */
export const readTokenFrom = (file: string | undefined): string | undefined => secretFrom(READ_TOKEN, file);

/** It is never an argument, which every process of the machine can read. */
function secretFrom({ option, variable, isRight, told }: Kind, file: string | undefined): string | undefined {
  const secret = (file === undefined ? process.env[variable] : read(option, file))?.trim();
  if (!secret && file === undefined) return undefined;
  if (!secret || !isRight(secret)) throw new Error(`${file === undefined ? variable : `What is in ${file}`} ${told}`);
  return secret;
}

function read(option: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${option} cannot be read: ${(error as Error).message}. Give the file of the secret.`);
  }
}
