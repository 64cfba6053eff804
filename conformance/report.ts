import { FUNCTIONAL_PERFORMANCE, SOFTWARE, SUPPORT } from './catalog/section-508.ts';
import { SUCCESS_CRITERIA, type SuccessCriterionNumber } from './catalog/success-criteria.ts';
import type { Evidences } from './evidence.ts';
import type { Judgement, Level, OfFunctionalPerformance, OfSuccessCriterion } from './judgement.ts';
import { ofDocuments } from './levels/documents.ts';
import { OF_FUNCTIONAL_PERFORMANCE } from './levels/functional-performance.ts';
import { OF_SOFTWARE } from './levels/software.ts';
import { OF_SUPPORT } from './levels/support.ts';
import { CHAPTER_NOTES } from './product.ts';
import { ofEvaluated, ofFunctionalPerformance, ofJudgement, type Remark } from './remarks.ts';

/** What is said of one component of the product for a criterion, by OpenACR's name of the component. */
export interface ComponentLevel {
  readonly component: 'web' | 'electronic-docs' | 'authoring-tool' | 'none';
  readonly level: Level;
  readonly remarks: readonly Remark[];
}

/** A criterion of the report. */
export interface ReportedCriterion {
  readonly number: string;
  readonly name: string;
  /** The version of WCAG that it came with. */
  readonly since?: string;
  readonly components: readonly ComponentLevel[];
}

/** A chapter of the report, by OpenACR's id; without criteria where it is left out, and the notes say why. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly criteria: readonly ReportedCriterion[];
}

/** What a level is worth, to compare. */
const WORTH: Readonly<Record<Level, number>> = {
  'not-applicable': 2,
  supports: 2,
  'partially-supports': 1,
  'does-not-support': 0,
};

const only = (
  judgement: Judgement,
  remarks = ofJudgement(judgement),
  component: ComponentLevel['component'] = 'none',
): readonly ComponentLevel[] => [{ component, level: judgement.level, remarks }];

/** The component that a criterion of a chapter is about: what chapter 5 asks of authoring tools, the builder. */
const componentOf = (number: string, { level }: Judgement) =>
  number.startsWith('504') && level !== 'not-applicable' ? 'authoring-tool' : 'none';

/** The chapters of the report, from what is judged and what shows it. */
export function chaptersOf(
  levels: Readonly<Record<SuccessCriterionNumber, OfSuccessCriterion>>,
  evidences: Evidences,
): readonly Chapter[] {
  const successCriteria = (wanted: 'A' | 'AA'): readonly ReportedCriterion[] =>
    Object.entries(SUCCESS_CRITERIA)
      .filter(([, { level }]) => level === wanted)
      .map(([key, { name, since }]) => {
        const number = key as SuccessCriterionNumber;
        const survey = levels[number];
        const documents = ofDocuments(number);
        const remarks =
          survey.level === 'not-applicable' ? ofJudgement(survey) : ofEvaluated(survey, evidences[number]);
        return {
          number,
          name,
          since,
          components: [
            { component: 'web', level: survey.level, remarks },
            { component: 'electronic-docs', level: documents.level, remarks: ofJudgement(documents) },
          ],
        };
      });

  const functionalPerformance = Object.entries(FUNCTIONAL_PERFORMANCE).map(([key, name]) => {
    const number = key as keyof typeof FUNCTIONAL_PERFORMANCE;
    const judgement: OfFunctionalPerformance = OF_FUNCTIONAL_PERFORMANCE[number];
    for (const each of judgement.restsOn) {
      if (WORTH[levels[each].level] >= WORTH[judgement.level]) continue;
      throw new Error(
        `conformance/levels/functional-performance.ts: ${number} is judged “${judgement.level}”, and rests on WCAG ${each}, which is “${levels[each].level}”. Judge it no better than that.`,
      );
    }
    return { number, name, components: only(judgement, ofFunctionalPerformance(judgement, evidences)) };
  });

  const section = <Number extends string>(
    names: Readonly<Record<Number, string>>,
    judgements: Readonly<Record<Number, Judgement>>,
  ): readonly ReportedCriterion[] =>
    Object.entries<string>(names).map(([number, name]) => ({
      number,
      name,
      components: only(judgements[number as Number], undefined, componentOf(number, judgements[number as Number])),
    }));

  return [
    {
      id: 'success_criteria_level_a',
      title: 'Success Criteria, Level A',
      notes: CHAPTER_NOTES.levels,
      criteria: successCriteria('A'),
    },
    {
      id: 'success_criteria_level_aa',
      title: 'Success Criteria, Level AA',
      notes: CHAPTER_NOTES.levels,
      criteria: successCriteria('AA'),
    },
    {
      id: 'success_criteria_level_aaa',
      title: 'Success Criteria, Level AAA',
      notes: CHAPTER_NOTES.aaa,
      criteria: [],
    },
    {
      id: 'functional_performance_criteria',
      title: 'Functional Performance Criteria (chapter 3)',
      notes: CHAPTER_NOTES.functionalPerformance,
      criteria: functionalPerformance,
    },
    { id: 'hardware', title: 'Hardware (chapter 4)', notes: CHAPTER_NOTES.hardware, criteria: [] },
    {
      id: 'software',
      title: 'Software (chapter 5)',
      notes: CHAPTER_NOTES.software,
      criteria: section(SOFTWARE, OF_SOFTWARE),
    },
    {
      id: 'support_documentation_and_services',
      title: 'Support Documentation and Services (chapter 6)',
      notes: CHAPTER_NOTES.support,
      criteria: section(SUPPORT, OF_SUPPORT),
    },
  ];
}
