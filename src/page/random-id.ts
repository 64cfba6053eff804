/** A random UUID (RFC 9562, version 4), of which 120 bits are random. `crypto.randomUUID` would do, but is missing on plain http. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(36));
  const digit = (_x: string, at: number) => ((bytes[at] as number) & 15).toString(16);
  return 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', digit);
}
