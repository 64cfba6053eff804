import { isKeys } from '../../src/contract/schema.ts';
import { type Colour, contrastsOf } from '../../src/contrast.ts';

/** The two looks that a survey has, after the page's `color-scheme`. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** The colours of a survey where a page sets none, as `src/widget/survey.css` has them. */
export const DEFAULT_COLOURS: Readonly<Record<Scheme, Readonly<Record<Colour, string>>>> = {
  light: {
    primary: '#005ea2',
    'on-primary': '#ffffff',
    ink: '#1b1b1b',
    paper: '#ffffff',
    muted: '#565c65',
    line: '#71767a',
  },
  dark: {
    primary: '#73b3e7',
    'on-primary': '#1b1b1b',
    ink: '#f0f0f0',
    paper: '#1b1b1b',
    muted: '#c6cace',
    line: '#a9aeb1',
  },
};

/** The colours in the order in which they are offered. */
export const COLOURS = Object.keys(DEFAULT_COLOURS.light) as readonly Colour[];

/** The colours that differ from the survey's own, and a font. */
export interface Theme {
  readonly light: { readonly [name in Colour]?: string };
  readonly dark: { readonly [name in Colour]?: string };
  readonly font: string;
}

/** The look of the survey as it comes. */
export const NO_THEME: Theme = { light: {}, dark: {}, font: '' };

/** A colour as a colour field gives it: the one form that is taken, as the theme becomes a rule to copy. */
const COLOUR_FORM = /^#[0-9a-f]{6}$/i;

/** A font's names without what could end the declaration. */
const fontFrom = (given: unknown) =>
  typeof given === 'string' ? given.replace(/[;{}<>\\@/*]/g, '').slice(0, 200) : '';

const coloursFrom = (given: unknown): Theme['light'] =>
  Object.fromEntries(
    COLOURS.flatMap((name) => {
      const value = isKeys(given) && Object.hasOwn(given, name) ? given[name] : undefined;
      return typeof value === 'string' && COLOUR_FORM.test(value) ? [[name, value.toLowerCase()]] : [];
    }),
  );

/** Reads a theme; nothing in it can be more than a colour or the name of a font. */
export const themeFrom = (given: unknown): Theme =>
  isKeys(given)
    ? { light: coloursFrom(given.light), dark: coloursFrom(given.dark), font: fontFrom(given.font) }
    : NO_THEME;

/** The colour that a survey has in a look. */
export const colourOf = (theme: Theme, scheme: Scheme, name: Colour): string =>
  theme[scheme][name] ?? DEFAULT_COLOURS[scheme][name];

/** The theme with another colour; one that is the survey's own is not written down. */
export function withColour(theme: Theme, scheme: Scheme, name: Colour, value: string): Theme {
  const { [name]: _, ...others } = theme[scheme];
  return { ...theme, [scheme]: value === DEFAULT_COLOURS[scheme][name] ? others : { ...others, [name]: value } };
}

/** The custom properties of a theme by name. In the other look a colour stays as the survey has it. */
export function propertiesOf(theme: Theme): Readonly<Record<string, string>> {
  const changed = COLOURS.filter((name) => theme.light[name] !== undefined || theme.dark[name] !== undefined);
  return {
    ...Object.fromEntries(
      changed.map((name) => [
        `--a11-survey-${name}`,
        `light-dark(${colourOf(theme, 'light', name)}, ${colourOf(theme, 'dark', name)})`,
      ]),
    ),
    ...(theme.font.trim() && { '--a11-survey-font': theme.font.trim() }),
  };
}

/** The rule for the agency's style sheet; empty where the look is the survey's own. */
export function ruleOf(theme: Theme): string {
  const lines = Object.entries(propertiesOf(theme)).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length > 0 ? `a11-survey {\n${lines.join('')}}\n` : '';
}

/** What the colours of one look have against them, each at the colour in front. */
export const contrastsIn = (theme: Theme, scheme: Scheme) => contrastsOf((name) => colourOf(theme, scheme, name));
