import { useBuilder } from '../builder-context.ts';
import { KeyText } from '../fields/of-key.tsx';
import { TextField } from '../fields/TextField.tsx';
import { Section } from '../Section.tsx';
import { COLOURS, NO_THEME, ruleOf, SCHEMES } from '../theme.ts';
import { ColourField } from './ColourField.tsx';

/** Heading, logo, colours and font. */
export function LookSection() {
  const { draft, change, say } = useBuilder();
  const { theme } = draft;
  const isOwn = ruleOf(theme) !== '';
  return (
    <Section
      id="look"
      title="How it looks"
      summary={isOwn ? 'In your colours' : 'The look of the U.S. Web Design System'}
      paths={['title', 'logoUrl', 'logoAlt', 'theme']}
    >
      <KeyText name="title" />
      <KeyText name="logoUrl" />
      <KeyText name="logoAlt" />
      {SCHEMES.map((scheme) => (
        <fieldset key={scheme} className="field">
          <legend>Colours where the page is {scheme}</legend>
          <div className="colours">
            {COLOURS.map((name) => (
              <ColourField key={name} scheme={scheme} name={name} />
            ))}
          </div>
        </fieldset>
      ))}
      <TextField
        path="theme.font"
        label="Font"
        hint="As in your style sheet: “Merriweather”, Georgia, serif. Left empty: the device’s own."
        value={theme.font}
        onChange={(font) => change({ ...draft, theme: { ...theme, font } })}
      />
      {isOwn && (
        <button
          type="button"
          onClick={() => {
            change({ ...draft, theme: NO_THEME });
            say('The look is the survey’s own again.');
          }}
        >
          Take back all colours and the font
        </button>
      )}
    </Section>
  );
}
