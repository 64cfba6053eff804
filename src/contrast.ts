/** Which colours must stand out from which, by how much: WCAG SC 1.4.3 for words, 1.4.11 for lines. */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['muted', 'paper', 4.5],
  ['primary', 'paper', 4.5],
  ['on-primary', 'primary', 4.5],
  ['line', 'paper', 3],
] as const;

/** One of the colours that a page can set, by its name after `--a11-survey-`. */
export type Colour = (typeof PAIRS)[number][0 | 1];

/** Two colours of which one does not stand out from the other as it should. */
export interface LowContrast {
  readonly front: Colour;
  readonly back: Colour;
  /** What is wrong, and what to do. */
  readonly what: string;
}

/** What colours have against them, each given as CSS writes it. */
export const contrastsOf = (colourOf: (name: Colour) => string): readonly LowContrast[] =>
  PAIRS.flatMap(([front, back, least]) => {
    const ratio = contrast(colourOf(front), colourOf(back));
    if (ratio === undefined || ratio >= least) return [];
    const what =
      `--a11-survey-${front} on --a11-survey-${back} has a contrast of ${ratio.toFixed(2)}:1 and needs ${least}:1. ` +
      'Choose colours that differ more in lightness.';
    return [{ front, back, what }];
  });

/** What the colours of a survey that stands on the page have against them, a line each. */
export function contrastFindings(survey: HTMLElement): readonly string[] {
  const coloured = (survey.shadowRoot ?? survey).querySelector('.all');
  if (!coloured) return [];
  const probe = document.createElement('i');
  coloured.append(probe);
  const found = contrastsOf((name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return found.map(({ what }) => what);
}

/** The contrast ratio of WCAG 2, of a colour painted on another; of none where the browser paints nothing for us. */
function contrast(front: string, back: string): number | undefined {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  if (!context) return undefined;
  // One over the other, as the respondent sees them: any CSS colour, and what is half transparent, comes out as bytes.
  const [below, above] = ['white', back, front]
    .map((colour) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return luminance([...context.getImageData(0, 0, 1, 1).data]);
    })
    .slice(1)
    .map((each) => each + 0.05);
  return below && above && Math.max(below, above) / Math.min(below, above);
}

/** The relative luminance of WCAG 2. */
function luminance(bytes: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = bytes.map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
