/** Where what a screen reader said is kept, one scenario in one browser a file. */
export const TRANSCRIPTS = 'tests/screen-reader/transcripts';

/** The browsers that a machine drives with a screen reader, as the names of the transcripts have them. */
const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** Says what was tried with a screen reader, by the transcripts that there are. */
export function ofScreenReader(transcripts: readonly string[]): string {
  const counts = Object.entries(BROWSERS).flatMap(([id, name]) => {
    const count = transcripts.filter((path) => path.includes(id)).length;
    return count > 0 ? `${count} in ${name}` : [];
  });
  return counts.length === 0
    ? 'No screen reader was driven.'
    : `A machine drives Orca through scenarios, ${counts.join(' and ')}; what it said stands in ${TRANSCRIPTS}.`;
}
