import { expect, test } from 'vitest';
import { MASK } from '../../src/contract/personal-information.ts';
import { maskText } from '../../src/database/mask-text.ts';

test.each([
  ['١٢٣-٤٥-٦٧٨٩', MASK, 1],
  ['٤١١١ ١١١١ ١١١١ ١١١١', MASK, 1],
  ['٢٠٢-٥٥٥-٠١٢٣', MASK, 1],
  ['１２３-４５-６７８９', MASK, 1],
  ['٣ أيام: 123-45-6789', `3 أيام: ${MASK}`, 1],
  ['٣ أيام', '٣ أيام', 0],
])('the collector reads the digits of %j', (given, text, masked) => {
  expect(maskText(given)).toEqual({ text, masked });
});
