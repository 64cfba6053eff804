import { isKeys } from '../../../src/contract/schema.ts';
import { RATINGS } from '../../../src/standard/scale.ts';
import { useBuilder } from '../builder-context.ts';
import { Choices } from '../fields/Choices.tsx';
import { Remarks } from '../fields/Remarks.tsx';
import { Select } from '../fields/Select.tsx';
import { useField } from '../fields/use-field.ts';
import { hasOptions, optionsOf, textOf, type Written, without } from '../own-questions.ts';
import { today } from '../today.ts';
import { readSurvey } from '../words.ts';

interface Given {
  readonly index: number;
  readonly question: Written;
  readonly questions: readonly Written[];
  readonly onChange: (question: Written) => void;
}

const ALWAYS = '';

/** Whether a question is asked always, or only after some answers to a question before it. */
export function Condition({ index, question, questions, onChange }: Given) {
  const { survey } = useBuilder();
  const read = readSurvey({ ...survey, questions: [] }, today());
  const trust: Written = {
    id: 'trust',
    kind: read?.surveyType === 'thumbs_up_down' ? 'thumbs' : 'rating',
    statement: 'Trust',
  };
  const before = [trust, ...questions.slice(0, index)].filter(({ kind }) => kind !== 'text');
  const path = `questions[${index}].when`;
  const { remarks } = useField(path, false, true);
  const when = isKeys(question.when) ? question.when : undefined;
  const awaited = before.find(({ id }) => id === when?.question);
  const answers = Array.isArray(when?.is) ? when.is.map(String) : [];
  const possible = awaited ? answersOf(awaited) : [];
  return (
    <>
      <Remarks remarks={remarks} />
      <Select
        path={`${path}.question`}
        label="When it is asked"
        value={textOf(when?.question)}
        choices={[
          [ALWAYS, 'Always'],
          ...before.map(
            ({ id, statement }) => [textOf(id), `After some answers to: ${textOf(statement) || textOf(id)}`] as const,
          ),
        ]}
        onChange={(id) => {
          const first = before.find((each) => each.id === id);
          onChange(
            first
              ? {
                  ...question,
                  when: {
                    question: id,
                    is: answersOf(first)
                      .slice(0, 1)
                      .map(([answer]) => answer),
                  },
                }
              : without(question, 'when'),
          );
        }}
      />
      {when && (
        <Choices
          path={`${path}.is`}
          legend="After which answers"
          isMultiple
          choices={[
            ...possible,
            ...answers
              .filter((each) => !possible.some(([answer]) => answer === each))
              .map((each) => [each, each] as const),
          ].map(([value, label]) => ({ value, label }))}
          chosen={answers}
          onChoose={(answer, isChosen) => {
            const order = [...possible.map(([each]) => each), ...answers];
            const is = [...new Set(order)].filter((each) => (each === answer ? isChosen : answers.includes(each)));
            onChange({ ...question, when: { ...when, is } });
          }}
        />
      )}
    </>
  );
}

const LABELS: Readonly<Record<number, string>> = {
  1: '1, strongly disagree',
  2: '2, disagree',
  3: '3, neither agree nor disagree',
  4: '4, agree',
  5: '5, strongly agree',
};

/** The answers that a question can have, each with what it is called. */
function answersOf(question: Written): readonly (readonly [string, string])[] {
  if (hasOptions(question)) return optionsOf(question).map(([id, label]) => [id, label || id]);
  if (question.kind === 'yes_no')
    return [
      ['yes', 'Yes'],
      ['no', 'No'],
    ];
  if (question.kind === 'thumbs')
    return [
      ['up', 'Thumbs up'],
      ['down', 'Thumbs down'],
    ];
  return RATINGS.map((rating) => [String(rating), LABELS[rating] ?? '']);
}
