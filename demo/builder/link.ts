import { type Draft, draftFrom } from './draft.ts';

/** The longest fragment that a link has here, and the longest text that is read from one. */
const LONGEST_LINK = 30_000;
const LONGEST_TEXT = 300_000;

/** What a link's fragment begins with: packed by deflate, or as it is where the browser packs nothing. */
const PACKED = '#survey=z.';
const PLAIN = '#survey=j.';

/** What a link held, or what is wrong with it. */
export type Opened = { readonly draft: Draft } | { readonly problem: string };

/** Whether an address's fragment is meant to hold a survey. */
export const isLink = (fragment: string): boolean => fragment.startsWith('#survey=');

/** The fragment that holds the whole draft; nothing goes to a server with it. */
export async function fragmentOf(draft: Draft): Promise<Opened | { readonly fragment: string }> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  const isPacking = 'CompressionStream' in globalThis;
  const sent = isPacking ? await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY) : bytes;
  const fragment = (isPacking ? PACKED : PLAIN) + inBase64(sent);
  return fragment.length > LONGEST_LINK
    ? {
        problem: `The configuration is too long for a link: ${fragment.length} characters, and ${LONGEST_LINK} are the most. Save its file instead.`,
      }
    : { fragment };
}

/** Reads the draft of a link's fragment. Never throws. */
export async function openFragment(fragment: string): Promise<Opened> {
  try {
    if (fragment.length > LONGEST_LINK) throw new Error(`it is longer than ${LONGEST_LINK} characters`);
    const isPacked = fragment.startsWith(PACKED);
    if (!isPacked && !fragment.startsWith(PLAIN)) throw new Error('it was made by another version of the builder');
    const bytes = fromBase64(fragment.slice(PACKED.length));
    const read = isPacked ? await through(bytes, new DecompressionStream('deflate-raw'), LONGEST_TEXT) : bytes;
    const draft = draftFrom(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read)));
    if (!draft) throw new Error('it holds no configuration');
    return { draft };
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'Error' ? error.message : 'a part of it is missing or was changed';
    return {
      problem: `The link cannot be opened: ${why}. Copy it again, whole, from where you have it. What is here stays as it was.`,
    };
  }
}

/** Bytes after they went through a stream; no more than `most` of them, as a few bytes can unpack to very many. */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number) {
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array<ArrayBuffer>>(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error(`it unpacks to more than ${most} characters`);
    }
    parts.push(next.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Base64 that an address takes as it is (RFC 4648, section 5). */
const inBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
