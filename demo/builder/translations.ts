import { isKeys, type Keys } from '../../src/contract/schema.ts';
import { optionsOf, ownQuestionsOf, textOf } from './own-questions.ts';

/** What the agency says in another language, as far as it is written. */
export const translationOf = ({ translations }: Keys, lang: string): Keys => {
  const words = isKeys(translations) ? translations[lang] : undefined;
  return isKeys(words) ? words : {};
};

/** A text of the agency's own, by its place in a translation. */
export interface OwnText {
  readonly place: readonly string[];
  readonly text: string;
}

/** The keys whose words can be said in another language, in the order of the fields. */
const WORDS = ['service', 'provider', 'population', 'title', 'logoAlt', 'burdenContact', 'privacyUrl'];

/** All texts of the agency's own in a survey: what there is to translate. */
export function ownTextsOf(survey: Keys): readonly OwnText[] {
  const statements = isKeys(survey.statements) ? Object.entries(survey.statements) : [];
  const texts: readonly OwnText[] = [
    ...WORDS.map((key) => ({ place: [key], text: textOf(survey[key]) })),
    ...statements.map(([id, text]) => ({ place: ['statements', id], text: textOf(text) })),
    ...ownQuestionsOf(survey).flatMap((question) => {
      const place = ['questions', textOf(question.id)];
      return [
        { place: [...place, 'statement'], text: textOf(question.statement) },
        ...optionsOf(question).map(([id, text]) => ({ place: [...place, 'options', id], text })),
      ];
    }),
  ];
  return texts.filter(({ place, text }) => text !== '' || (place.length === 1 && WORDS.indexOf(`${place[0]}`) < 2));
}

/** What stands at a place of a translation. */
export const wordsAt = (words: unknown, place: readonly string[]): unknown =>
  place.reduce((within, part) => (isKeys(within) && Object.hasOwn(within, part) ? within[part] : undefined), words);

/** The same with another text at a place; with none, what would be empty around it goes too. */
export function withWords(words: unknown, [part, ...rest]: readonly string[], text: string): Keys | undefined {
  const keys = isKeys(words) ? words : {};
  if (part === undefined) return keys;
  const { [part]: before, ...others } = keys;
  const changed = rest.length > 0 ? withWords(before, rest, text) : text || undefined;
  const written = changed === undefined ? others : { ...keys, [part]: changed };
  return Object.keys(written).length > 0 ? written : undefined;
}
