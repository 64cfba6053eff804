/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` would do, but is missing on plain http. */
export function randomId(): string {
  // Not `Array.from`, which Prototype and MooTools replace by one of their own that maps nothing.
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  // The version and the variant in place of one digit each: 120 bits are random.
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})/, '$1-$2-4$3-8$4-');
}
