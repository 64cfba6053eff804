import { OWN_KINDS } from '../../../src/standard/questions.ts';
import { Box } from '../fields/Box.tsx';
import { Choices } from '../fields/Choices.tsx';
import { Remarks } from '../fields/Remarks.tsx';
import { TextField } from '../fields/TextField.tsx';
import { useField } from '../fields/use-field.ts';
import { isWithin } from '../findings.ts';
import { hasOptions, textOf, type Written, without, withQuestion, withStatement } from '../own-questions.ts';
import { Condition } from './Condition.tsx';
import { Options } from './Options.tsx';

/** What each kind of question is called, and how it is answered. */
const KINDS: Readonly<Record<(typeof OWN_KINDS)[number], readonly [string, string]>> = {
  rating: ['Statement to agree with', 'From strongly disagree to strongly agree'],
  choice: ['One of several', 'Radio buttons'],
  check_all: ['Any of several', 'Check all that apply'],
  yes_no: ['Yes or no', 'Two radio buttons'],
  text: ['Free text', 'In the respondent’s own words'],
};

/** The parts of a question that have fields of their own. */
const PARTS = ['id', 'kind', 'statement', 'options', 'required', 'when'];

interface Given {
  readonly index: number;
  readonly question: Written;
  readonly questions: readonly Written[];
  readonly onWrite: (questions: readonly Written[]) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One question of the agency's own. */
export function OwnQuestion({ index, question, questions, onWrite, onMove, onRemove }: Given) {
  const path = `questions[${index}]`;
  const { id, remarks: all } = useField(path, false);
  // What is said of a part stands at its field; here stands the rest, such as a key that no question has.
  const remarks = all.filter((remark) => !PARTS.some((part) => isWithin(`${path}.${part}`, remark)));
  const place = index + 1;
  const change = (changed: Written) => onWrite(withQuestion(questions, index, changed));
  return (
    <fieldset id={id} className="question" aria-describedby={remarks.length > 0 ? `${id}-remarks` : undefined}>
      <legend>Question {place}</legend>
      <Remarks id={`${id}-remarks`} remarks={remarks} />
      <TextField
        path={`${path}.statement`}
        label="Its words"
        type="area"
        value={textOf(question.statement)}
        onChange={(statement) => onWrite(withStatement(questions, index, statement))}
      />
      <Choices
        path={`${path}.kind`}
        legend="How it is answered"
        choices={OWN_KINDS.map((kind) => ({ value: kind, label: KINDS[kind][0], hint: KINDS[kind][1] }))}
        chosen={[textOf(question.kind)]}
        onChoose={(kind) => change({ ...question, kind })}
      />
      {hasOptions(question) && <Options index={index} question={question} questions={questions} onWrite={onWrite} />}
      <details>
        <summary>When it is asked, whether it must be answered, and its name</summary>
        <Condition index={index} question={question} questions={questions} onChange={change} />
        <Box
          path={`${path}.required`}
          label="It must be answered to submit"
          hint="A-11 asks that answering stays voluntary."
          isChecked={question.required === true}
          onChange={(isRequired) =>
            change(isRequired ? { ...question, required: true } : without(question, 'required'))
          }
        />
        <TextField
          path={`${path}.id`}
          label="Its name in records and files"
          hint="Made of its words. Keep it once answers were collected."
          value={textOf(question.id)}
          onChange={(name) => change({ ...question, id: name })}
        />
      </details>
      <p className="buttons">
        {questions.length > 1 && (
          <>
            <button type="button" id={`question-${index}-up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
              Move up<span className="unseen"> question {place}</span>
            </button>
            <button
              type="button"
              id={`question-${index}-down`}
              disabled={place === questions.length}
              onClick={() => onMove(place)}
            >
              Move down<span className="unseen"> question {place}</span>
            </button>
          </>
        )}
        <button type="button" onClick={onRemove}>
          Remove<span className="unseen"> question {place}</span>
        </button>
      </p>
    </fieldset>
  );
}
