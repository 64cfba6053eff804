import hashes from '../../dist/integrity.txt?raw';
import { version } from '../../package.json';
import { KEYS } from '../../src/contract/keys.ts';
import type { Keys } from '../../src/contract/schema.ts';
import { languageOf } from '../../src/language/languages.ts';
import { PACKS } from '../../src/language/packs/packs.ts';
import { jsonOf, writtenKeys, writtenSurvey } from './document.ts';
import type { Draft, Form } from './draft.ts';

/** Where the file of the configuration stands in the tag that names one. */
export const FILE_NAME = 'a11-survey.json';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The hash of a file of `dist`, as a tag's `integrity` takes it. */
const hashOf = (file: string) =>
  hashes
    .split('\n')
    .find((line) => line.endsWith(`  ${file}`))
    ?.split(' ')[0] ?? '';

const opening = (address: string, file: string) =>
  `<script src="${escaped(address)}" integrity="${hashOf(file)}" crossorigin="anonymous" defer`;

/** The files of the languages that a survey speaks, and that are not in the script. */
export function packsOf(survey: Keys): readonly string[] {
  const named = [survey.lang, survey.languages].flat().filter((each) => typeof each === 'string');
  const spoken = named.map((tag) => languageOf(tag)?.lang);
  return PACKS.map(({ lang }) => lang).filter((lang) => spoken.includes(lang));
}

/** The files that a survey needs before its script: its languages, and what sends to a form of Touchpoints. */
const filesOf = (survey: Keys): readonly string[] => [
  ...packsOf(survey).map((lang) => `lang/${lang}.js`),
  ...(survey.touchpoints === undefined ? [] : ['a11-survey-touchpoints.js']),
];

/** An attribute's name for a key: `data-burden-minutes` for `burdenMinutes`. */
const attributeOf = (key: string) => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const asText = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value.join(', ')
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);

/** Whether a key's value reads well in an attribute: a text, a number, a switch or a list of names. */
const isPlain = (value: unknown) =>
  typeof value !== 'object' || (Array.isArray(value) && !value.some((each) => typeof each === 'object'));

/** How the configuration stands on the page: as it was chosen, else as it fits. */
export function formOf(draft: Draft): Form {
  if (draft.file) return 'file';
  return draft.form ?? (Object.values(writtenKeys(draft)).every(isPlain) ? 'attributes' : 'page');
}

/** The keys of a tag's attributes. `$schema` is for editors alone. */
const attributesOf = ({ $schema: _, ...keys }: Keys): readonly string[] =>
  Object.entries(keys)
    // What an attribute cannot name is told as an unknown key, and stands in the JSON.
    .filter(([key]) => Object.hasOwn(KEYS, key) || /^[a-z][A-Za-z]*$/.test(key))
    .map(([key, value]) => `${attributeOf(key)}="${escaped(asText(value))}"`);

/** What to copy into the page: the languages' tags, the configuration where it stands beside, and the survey's tag. */
export function tagOf(draft: Draft): string {
  const form = formOf(draft);
  const folder = draft.script.slice(0, draft.script.lastIndexOf('/') + 1);
  const attributes = {
    attributes: attributesOf(writtenKeys(draft)),
    page: ['data-config="#survey"'],
    file: [`data-config="/${FILE_NAME}"`, ...(draft.file ? [`data-service="${escaped(draft.file.id)}"`] : [])],
  }[form];
  const beside = `<script type="application/json" id="survey">\n${jsonOf(draft).replaceAll('<', '\\u003c')}</script>\n`;
  return [
    `<!-- a11-survey ${version} -->\n`,
    ...filesOf(writtenSurvey(draft)).map((file) => `${opening(`${folder}${file}`, file)}></script>\n`),
    form === 'page' ? beside : '',
    `${opening(draft.script, 'a11-survey.js')}\n        ${attributes.join('\n        ')}></script>\n`,
  ].join('');
}
