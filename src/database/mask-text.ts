import { type MaskedText, maskPersonal } from '../contract/personal-information.ts';

/**
 * Masks a text as the device does, and numbers in the digits of Arabic and of full width too, for which the script has no
 * room. These become digits of ASCII in a text that has something masked; any other text stays as it is.
 */
export function maskText(text: string): MaskedText {
  const read = maskPersonal(text.replace(/[٠-٩０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`));
  return read.masked > 0 ? read : { text, masked: 0 };
}
