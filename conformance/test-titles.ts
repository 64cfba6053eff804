/** A test that shows a criterion. */
export interface NumberedTest {
  /** The number of the criterion. */
  readonly number: string;
  readonly title: string;
  readonly file: string;
}

/** A test as it stands in its file. One that is skipped or marked as failing shows nothing, and has another name. */
const TEST =
  /^[ \t]*(?:test|it)\(\s*(?<quote>['"`])(?<title>(?<number>\d+\.\d+) (?:\\.|(?!\k<quote>)[^\\])*)\k<quote>/gm;

/** The tests whose titles begin with the number of a criterion, in the sources given by path. */
export const readTests = (sources: Readonly<Record<string, string>>): readonly NumberedTest[] =>
  Object.entries(sources).flatMap(([file, source]) =>
    [...source.matchAll(TEST)].map(({ groups: { number = '', title = '' } = {} }) => ({
      number,
      title: title.replaceAll(/\\(.)/g, '$1'),
      file,
    })),
  );
