import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** A QR code: its modules row by row, `true` for dark ones, with the quiet zone about them. */
export type QrCode = readonly (readonly boolean[])[];

/** The modules that stay light on each side: the standard's quiet zone (ISO/IEC 18004, 4 modules). */
const QUIET_ZONE = 4;

/** Encodes a text, so that a code of which 15 % is worn or covered can still be read. */
export const qrCodeOf = (text: string): QrCode => encode(text, { ecc: 'M', border: QUIET_ZONE }).data;

/** A QR code as SVG, which prints sharply in any size. */
export function qrSvg(code: QrCode): string {
  const size = code.length;
  const dark = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${dark.join('')}"/></svg>\n`;
}

/** Pixels to a module. */
const SCALE = 12;

/** A QR code as PNG, in grey of one bit, for what takes no SVG (PNG, ISO/IEC 15948). */
export function qrPng(code: QrCode): Buffer {
  const size = code.length * SCALE;
  const row = (modules: readonly boolean[]) => {
    const bytes = Buffer.alloc(1 + Math.ceil(size / 8));
    for (let x = 0; x < size; x += 1) {
      const isLight = !modules[Math.floor(x / SCALE)];
      if (isLight) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
    return bytes;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 1;
  const pixels = Buffer.concat(code.flatMap((modules) => Array<Buffer>(SCALE).fill(row(modules))));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** A QR code for a terminal, two modules to a character; light ones are drawn, as most terminals are dark. */
export function qrText(code: QrCode): string {
  const lines: string[] = [];
  for (let y = 0; y < code.length; y += 2) {
    const below = code[y + 1] ?? [];
    lines.push((code[y] ?? []).map((isDark, x) => ' ▄▀█'[(isDark ? 0 : 2) + ((below[x] ?? true) ? 0 : 1)]).join(''));
  }
  return `${lines.join('\n')}\n`;
}
