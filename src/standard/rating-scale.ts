/** Words that grade another, or join two grades. */
const GRADING =
  /\b(?:very|somewhat|strongly|slightly|extremely|completely|totally|mostly|moderately|quite|not|at|all|neither|nor|or|and|a|little|bit)\b/g;

/** What is left of a label of a scale without them. */
const GRADES =
  /^(?:agree|disagree|neutral|satisfied|dissatisfied|unsatisfied|poor|fair|good|bad|average|excellent|terrible|great|likely|unlikely|happy|unhappy|easy|difficult|hard|helpful|unhelpful|important|unimportant|stars?)$/;

/** Whether every option is a number, one after the other from 0 or 1, which no respondent is told the meaning of. */
const isCounting = (labels: readonly string[]) =>
  labels.length > 2 &&
  labels.every((label, index) => label === String(index + Number(labels[0]))) &&
  /^[01]$/.test(labels[0] ?? '');

/** Whether a label is a point of a scale, such as `Very satisfied` or `5 - Excellent`. */
const isGrade = (label: string) => {
  const words = label
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .replace(GRADING, ' ')
    .split(' ')
    .filter(Boolean);
  return words.length > 0 && words.every((word) => GRADES.test(word));
};

/** Whether the options of a question imitate a rating scale. To count something, as "How many …" does, is not to rate. */
export function isRatingScale(statement: string, options: readonly string[]): boolean {
  const labels = options.map((each) => each.trim());
  const numbers = labels.toSorted((one, other) => Number(one) - Number(other));
  return (isCounting(numbers) && !/^how (?:many|often)\b/i.test(statement)) || labels.filter(isGrade).length > 1;
}
