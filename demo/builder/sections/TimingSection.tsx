import { useBuilder } from '../builder-context.ts';
import { KeyChoices, KeyText } from '../fields/of-key.tsx';
import { Section } from '../Section.tsx';

const PATHS = [
  'trigger',
  'urlPattern',
  'delaySeconds',
  'samplePercent',
  'transactionId',
  'quietDays',
  'memory',
  'kioskSeconds',
] as const;

/** When, and to whom, the survey is shown. */
export function TimingSection() {
  const { survey } = useBuilder();
  const changed = PATHS.filter((key) => survey[key] !== undefined && survey[key] !== '').length;
  return (
    <Section
      id="timing"
      title="When it is shown"
      summary={changed === 0 ? 'At once, to everybody, once for each transaction' : `${changed} of ${PATHS.length} set`}
      paths={PATHS}
    >
      <p>The preview shows the survey at once, whatever is chosen here.</p>
      <KeyChoices
        name="trigger"
        choices={[
          ['load', 'When the page is there', 'For a page that confirms the transaction'],
          [
            'transaction',
            'When your page says that the transaction is over',
            'For a page that stays the same: a developer wires it',
          ],
        ]}
      />
      <KeyText name="delaySeconds" type="number" />
      <KeyText name="urlPattern" />
      <KeyText name="samplePercent" type="number" />
      <KeyText name="quietDays" type="number" />
      <KeyChoices
        name="memory"
        choices={[
          ['session', 'For as long as the tab is open'],
          ['device', 'On the device', 'M-10-22 tier 2: tell it in your privacy notice'],
        ]}
      />
      <KeyText name="kioskSeconds" type="number" />
      <KeyText name="transactionId" />
    </Section>
  );
}
