import { useBuilder } from '../builder-context.ts';
import { KeyChoices, KeyText } from '../fields/of-key.tsx';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';

const NAMES: Readonly<Record<string, string>> = { inline: 'In the page', modal: 'In a dialog', panel: 'In a corner' };

/** Where on the page the survey is shown. */
export function PlacementSection() {
  const { survey } = useBuilder();
  const placement = textOf(survey.placement ?? 'inline');
  return (
    <Section
      id="placement"
      title="Where it stands"
      summary={NAMES[placement] ?? placement}
      paths={['placement', 'opener', 'target', 'dom']}
    >
      <KeyChoices
        name="placement"
        choices={[
          ['inline', 'In the page', 'After what the page is for. Seen by most, and in nobody’s way'],
          ['modal', 'In a dialog', 'The respondent opens it, by your button or by a tab at the edge of the window'],
          ['panel', 'In a corner of the window', 'Beside what is read; it can be closed'],
        ]}
      />
      {(placement !== 'inline' || survey.opener !== undefined) && <KeyText name="opener" />}
      <details>
        <summary>For web developers</summary>
        <KeyText name="target" />
        <KeyChoices
          name="dom"
          choices={[
            ['shadow', 'A tree of its own', 'Your style sheet stays out of it'],
            ['light', 'The tree of your page', 'For testing tools that do not look into shadow roots'],
          ]}
        />
      </details>
    </Section>
  );
}
