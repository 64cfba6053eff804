/**
 * What a text is known by on the device: 64 bits, from which it cannot be read. Not a cryptographic hash, as
 * `crypto.subtle` answers too late for a survey that is there before the first paint, and not at all on plain http.
 */
export function fingerprint(text: string): string {
  // FNV-1a in two lanes with different primes.
  let one = 0x811c9dc5;
  let two = one;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5f356495);
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36);
}
