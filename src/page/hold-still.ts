import { adopt } from './adopt.ts';

/**
 * Keeps the page from scrolling, by wheel and by keys, while an element of ours has the attribute `open`; the function
 * that it returns lets it scroll again. By a sheet of its own: none of the page's elements is touched, and a page that
 * takes ours out scrolls at once.
 */
export const holdStill = ({ localName }: Element): (() => void) =>
  adopt(document, `html:has(${localName}[open]){overflow:hidden!important;scrollbar-gutter:stable!important}`);
