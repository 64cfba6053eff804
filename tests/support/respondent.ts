import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A respondent's hands on a survey. */
export interface Respondent {
  /** The survey, once it is shown. */
  readonly survey: Locator;
  readonly heading: Locator;
  /** What the survey says of the answers. */
  readonly status: Locator;
  readonly rate: (statement: string | RegExp, label: string) => Promise<void>;
  /** Chooses options of a question by their labels. */
  readonly choose: (statement: string | RegExp, ...labels: readonly (string | RegExp)[]) => Promise<void>;
  /** Rates every statement. */
  readonly rateAll: (label: string) => Promise<void>;
  readonly comment: Locator;
  readonly submit: () => Promise<void>;
  /** Agrees with every statement and submits. */
  readonly answer: () => Promise<void>;
}

/** Takes the survey of a page, of a part of it or of a frame into a respondent's hands. */
export function respondentOn(page: Page | FrameLocator | Locator): Respondent {
  const survey = page.locator('a11-survey');
  const heading = survey.getByRole('heading', { level: 2 });
  const rateAll = async (label: string) => {
    for (const group of await survey.locator('fieldset').all()) await group.getByLabel(label, { exact: true }).check();
  };
  const submit = () => survey.getByRole('button', { name: 'Submit' }).click();
  return {
    survey,
    heading,
    status: survey.locator('h2 + [role=status]'),
    rate: (statement, label) =>
      survey.getByRole('group', { name: statement }).getByRole('radio', { name: label, exact: true }).check(),
    async choose(statement, ...labels) {
      const group = survey.getByRole('group', { name: statement });
      for (const label of labels) await group.getByLabel(label, { exact: true }).check();
    },
    rateAll,
    comment: survey.getByRole('textbox'),
    submit,
    async answer() {
      await expect(heading).toBeVisible();
      await rateAll('Agree');
      await submit();
    },
  };
}
