/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` would do, but is missing on plain http. */
export function randomId(): string {
  // Not `Array.from`, which Prototype and MooTools replace by one of their own that maps nothing.
  const hex = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte, index) => {
      // The version in the high bits of byte 6, the variant in those of byte 8.
      const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
      return value.toString(16).padStart(2, '0');
    })
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
