import type { Answer, SurveyRecord } from '../contract/record.ts';

/** What a form of GSA Touchpoints takes of one response: texts, and nothing else. */
export type Submission = Readonly<Record<string, string>>;

/** What Touchpoints' own buttons send for a thumb, and for yes or no. */
const BUTTONS: Readonly<Record<string, string>> = { up: '1', down: '0', yes: '1', no: '0' };

/**
 * A response as a form takes it: each answer in the field of its question, blank where there is none. The address of the
 * page goes as its path, as in records; what else Touchpoints' own script would send of it stays blank.
 */
export function submissionOf(record: SurveyRecord, fields: URLSearchParams, hostname: string): Submission {
  const { id, answers, page, lang, context } = record;
  // A hidden field, if the form has one: by it somebody can tell what came twice.
  const idField = fields.get('$id');
  return {
    // Of every question that may be asked: who was not asked one leaves it blank there.
    ...Object.fromEntries([...fields].flatMap(([name, field]) => (name.includes('.') ? [] : [[field, '']]))),
    ...Object.fromEntries(answers.map((answer) => [fields.get(answer.question), textOf(answer, fields)])),
    ...(idField && { [idField]: id }),
    referer: '',
    hostname,
    page,
    query_string: '',
    location_code: context?.location_code ?? '',
    // Only what fills in forms by itself would write here.
    fba_directive: '',
    language: lang,
  };
}

/** An answer as its field takes it: the words, a rating's digit, or what was chosen, parted by commas. */
function textOf(answer: Answer, fields: URLSearchParams): string {
  if ('text' in answer) return answer.text;
  const value = (id: string) => fields.get(`${answer.question}.${id}`);
  if ('rating' in answer) return value(`${answer.rating}`) ?? `${answer.rating}`;
  if (!('options' in answer)) return '';
  const { options } = answer;
  const isButtons = options.length === 2 && options.every(({ option }) => Object.hasOwn(BUTTONS, option));
  return options
    .filter(({ chosen }) => chosen)
    .map(({ option }) => value(option) ?? (isButtons ? BUTTONS[option] : option))
    .join(',');
}
