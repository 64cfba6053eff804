import { useBuilder } from '../builder-context.ts';
import { KeyText } from '../fields/of-key.tsx';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';

/** Whose survey it is, and where its answers go: all that must be written. */
export function ServiceSection() {
  const { survey } = useBuilder();
  const names = [survey.service, survey.provider].map(textOf).filter(Boolean);
  return (
    <Section
      id="service"
      title="Service and agency"
      summary={names.join(', ') || 'The three fields that every survey needs'}
      paths={['service', 'provider', 'collector']}
      isOpen
    >
      <KeyText name="service" />
      <KeyText name="provider" />
      <KeyText name="collector" />
    </Section>
  );
}
