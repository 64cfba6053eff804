/** What the page is told of a survey, in the order in which it can happen. */
const MOMENTS = ['offered', 'started', 'declined', 'saved', 'delivered', 'refused'] as const;
export type SurveyMoment = (typeof MOMENTS)[number];

/** What goes with each event: no answer, as every script of the page hears it. */
export interface SurveyEventDetail {
  readonly service: string;
  /** The page's own id of the transaction, where it gave one. */
  readonly transactionId?: string | undefined;
}

type SurveyEvents = Readonly<Record<`a11-survey:${SurveyMoment}`, CustomEvent<SurveyEventDetail>>>;

declare global {
  interface HTMLElementEventMap extends SurveyEvents {}
  interface DocumentEventMap extends SurveyEvents {}
}

/** Tells the page what became of a survey, by an event that bubbles from its element; of nothing but these moments. */
export function announce(element: Element, moment: string, detail: SurveyEventDetail): void {
  if (!(MOMENTS as readonly string[]).includes(moment)) return;
  // A listener that throws is the page's own affair: the browser reports it, and goes on here.
  element.dispatchEvent(new CustomEvent(`a11-survey:${moment}`, { bubbles: true, composed: true, detail }));
}
