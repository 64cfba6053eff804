import { flushSync } from 'react-dom';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from '../fields/Remarks.tsx';
import { idOf, useField } from '../fields/use-field.ts';
import { focusOn } from '../go-to.ts';
import { newQuestion, ownQuestionsOf, textOf, type Written } from '../own-questions.ts';
import { Section } from '../Section.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';

/** The agency's own questions: added, removed and put in order by buttons, each of which keeps the focus near. */
export function QuestionsSection() {
  const { survey, set, say } = useBuilder();
  const questions = ownQuestionsOf(survey);
  const { id, remarks } = useField('questions', false, true);
  const write = (changed: readonly Written[]) => set('questions', changed.length > 0 ? changed : undefined);
  // The focus goes where the question went, once it is there.
  const writeAndFocus = (changed: readonly Written[], target: string) => {
    flushSync(() => write(changed));
    const element = document.getElementById(target);
    if (element) focusOn(element);
  };

  const move = (index: number, to: number) => {
    const question = questions[index];
    if (!question) return;
    const others = questions.filter((_, place) => place !== index);
    const isAtEnd = to === 0 || to === questions.length - 1;
    const button = isAtEnd ? (to === 0 ? 'down' : 'up') : to < index ? 'up' : 'down';
    writeAndFocus([...others.slice(0, to), question, ...others.slice(to)], `question-${to}-${button}`);
    say(`Question moved to place ${to + 1} of ${questions.length}.`);
  };

  const remove = (index: number) => {
    const others = questions.filter((_, place) => place !== index);
    const next = Math.min(index, others.length - 1);
    writeAndFocus(others, others.length > 0 ? idOf(`questions[${next}].statement`) : 'add-question');
    say(`Question ${index + 1} was removed.`);
  };

  const add = () => {
    writeAndFocus([...questions, newQuestion(questions)], idOf(`questions[${questions.length}].statement`));
    say(`Question ${questions.length + 1} was added.`);
  };

  return (
    <Section
      id="questions"
      title="Your own questions"
      summary={
        questions.length === 0
          ? 'None'
          : questions.map(({ statement }) => textOf(statement) || 'No words yet').join(' · ')
      }
      paths={['questions']}
    >
      <div id={id}>
        <p>They are asked before the closing comment. Ask little: each question costs answers.</p>
        <Remarks remarks={remarks} />
        {questions.map((question, index) => (
          <OwnQuestion
            // biome-ignore lint/suspicious/noArrayIndexKey: A question has no name that stays; its fields are those of its place.
            key={index}
            index={index}
            question={question}
            questions={questions}
            onWrite={write}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
        <button type="button" id="add-question" onClick={add}>
          Add a question
        </button>
      </div>
    </Section>
  );
}
