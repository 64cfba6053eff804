import { useBuilder } from '../builder-context.ts';
import { KeyText } from '../fields/of-key.tsx';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';

/** What the law has a survey say: the clearance, the burden and the privacy notice. */
export function NoticeSection() {
  const { survey } = useBuilder();
  const number = textOf(survey.ombControlNumber);
  return (
    <Section
      id="notice"
      title="Notice and privacy"
      summary={[number ? `OMB No. ${number}` : 'No clearance yet', survey.privacyUrl ? 'privacy notice' : '']
        .filter(Boolean)
        .join(', ')}
      paths={['ombControlNumber', 'ombExpirationDate', 'burdenMinutes', 'burdenContact', 'privacyUrl']}
    >
      <p>The Paperwork Reduction Act asks for a clearance and an estimate of the time that an answer takes.</p>
      <KeyText name="ombControlNumber" />
      <KeyText name="ombExpirationDate" type="date" />
      <KeyText name="burdenMinutes" type="number" />
      <KeyText name="burdenContact" />
      <KeyText name="privacyUrl" />
    </Section>
  );
}
