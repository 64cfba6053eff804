import { SELF_SERVICE, WEB } from './channel.ts';
import { type Asking, personalIn } from './personal.ts';
import { wordingOf } from './questions.ts';
import { isRatingScale } from './rating-scale.ts';
import { A11, type CheckedSurvey, type Fault, type Rule } from './rule.ts';
import { isAsked } from './wording-rules.ts';

/** A place of the configuration with the agency's own words in it. */
interface Place {
  readonly key: string;
  readonly text: string;
  readonly asking: Asking;
}

const PEOPLE = /\b(employees?|staff|agents?|representatives?|officers?|people|person|somebody|someone)\b/i;

/** Every text that the agency wrote, where it stands. */
const placesOf = ({ questions, statements }: CheckedSurvey): readonly Place[] => [
  ...questions.flatMap(({ kind, statement, options = {} }, index): readonly Place[] => {
    const asking = kind === 'text' ? 'field' : kind === 'rating' ? 'rating' : 'choice';
    return [
      { key: `questions[${index}].statement`, text: statement, asking },
      ...Object.entries(options).map(
        ([id, text]): Place => ({ key: `questions[${index}].options.${id}`, text, asking: 'rating' }),
      ),
    ];
  }),
  ...Object.entries(statements).map(
    ([id, text]): Place => ({
      key: `statements.${id}`,
      text,
      asking: id.endsWith('comment') ? 'field' : 'rating',
    }),
  ),
];

/** What a survey asks of whom. */
export const ASKING_RULES: readonly Rule[] = [
  {
    id: 'personal-information',
    severity: 'error',
    source: `${A11}, nothing personal or sensitive is asked`,
    find: (survey) =>
      placesOf(survey).flatMap(({ key, text, asking }) => {
        const personal = personalIn(text, asking);
        return personal
          ? [
              {
                key,
                what: `asks for ${personal}, and nothing personal or sensitive may be asked`,
                remedy: 'Ask about the experience, and not about the person.',
              },
            ]
          : [];
      }),
  },
  {
    id: 'free-text-privacy',
    severity: 'warning',
    source: `${A11}, personal information only to the extent necessary`,
    find({ asked, privacyUrl }) {
      const texts = asked.filter(({ kind }) => kind === 'text').map(({ id }) => id);
      return texts.length > 0 && privacyUrl === undefined
        ? [
            {
              key: 'privacyUrl',
              what: `is missing, and respondents can write anything about themselves under ${texts.join(', ')}`,
              remedy: 'Give the address of your privacy notice.',
            },
          ]
        : [];
    },
  },
  {
    id: 'voluntary-answers',
    severity: 'warning',
    source: `${A11}, answering is voluntary`,
    find: ({ questions }) =>
      questions.flatMap(({ required }, index) =>
        required
          ? [
              {
                key: `questions[${index}].required`,
                what: 'is true, and answering is voluntary but for trust',
                remedy: 'Remove it.',
              },
            ]
          : [],
      ),
  },
  {
    id: 'employee-took-part',
    severity: 'warning',
    source: `${A11}, asked where an employee took part`,
    find(survey): readonly Fault[] {
      const { channel, drivers, statements, wordings } = survey;
      if (!isAsked(survey, 'employee') || !SELF_SERVICE.includes(channel)) return [];
      const own = statements.employee;
      if (own === undefined ? wordingOf('employee', survey) === 'website' : !PEOPLE.test(own)) return [];
      const place = own ? 'statements.employee' : wordings.employee ? 'wordings.employee' : undefined;
      return [
        {
          key: place ?? (drivers ? `drivers[${drivers.indexOf('employee')}]` : 'drivers'),
          what: `asks about employees, and on the channel ${channel} none takes part`,
          remedy: 'Leave employee out of drivers, or correct channel.',
        },
      ];
    },
  },
  {
    id: 'website-wording',
    severity: 'warning',
    source: `${A11} (2018), for digital channels only`,
    find: (survey) =>
      isAsked(survey, 'employee') && survey.wordings.employee === 'website' && !WEB.includes(survey.channel)
        ? [
            {
              key: 'wordings.employee',
              what: `asks about a website, and the channel is ${survey.channel}`,
              remedy: 'Remove it, or correct channel.',
            },
          ]
        : [],
  },
  {
    id: 'unchanged-scale',
    severity: 'warning',
    source: `${A11}, five points, all in words, unchanged`,
    find: ({ questions }) =>
      questions.flatMap(({ kind, statement, options = {} }, index) =>
        kind === 'choice' && isRatingScale(statement, Object.values(options))
          ? [
              {
                key: `questions[${index}].options`,
                what: 'make a rating scale of their own, and the five points of agreement are not changed',
                remedy: 'Write a statement to agree or disagree with, and give it the kind "rating" without options.',
              },
            ]
          : [],
      ),
  },
  {
    id: 'offer-everybody',
    severity: 'note',
    source: `${A11}, best practice; no rate is mandated`,
    find: ({ samplePercent }) =>
      samplePercent < 100
        ? [
            {
              key: 'samplePercent',
              what: `is ${samplePercent}, and offering the survey to everybody is best practice`,
              remedy: 'Remove it, unless there is a reason for a sample.',
            },
          ]
        : [],
  },
];
