/** What the report says of the product, and of itself. */
export interface Product {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** YYYY-MM-DD */
  readonly reportDate: string;
  readonly email: string;
  readonly scope: string;
  readonly methods: string;
  readonly notYet: string;
}

/** What does not change with what there is. The report’s day is that on which the levels were last judged, not that of the build. */
export const PRODUCT = {
  title: 'a11-survey Accessibility Conformance Report',
  description:
    'A survey that one script tag puts on a page of a US federal service: the trust question and five-point statements of OMB Circular A-11 Section 280, in the page, in a dialog or in a corner of the window.',
  reportDate: '2026-11-22',
  /** What RFC 2606 keeps from ever being an address, as the schema requires one and the project has none. */
  email: 'unknown@a11-survey.invalid',
  scope:
    'The survey that the public meets, in its four editions, three placements and every state, with the configuration and colours that it comes with (component “web”), and the documentation with the demo’s pages around the surveys, the builder among them (component “electronic-docs”; in chapter 5, what is asked of a tool to make content with, “authoring-tool”). The page around a survey is the agency’s. The command line and the collector, which agencies run, were not evaluated. Whoever publishes this report for a service of theirs puts their own address into it, and qualifies it by their colours, logo, wording and page.',
  methods:
    'Each criterion of tests/accessibility/criteria.md is shown by an automated test that drives the built survey in Chromium with keys, pointer and the browser’s accessibility tree; where a test is missing, this report cannot be made. axe looks at every state.',
  notYet:
    'No person has evaluated the survey, neither by the Trusted Tester process nor with assistive technology of their own. NVDA, JAWS, VoiceOver, TalkBack, voice control, screen magnifiers and switch devices were not tried at all. “Supports” means that by the means above no defect is known.',
} as const satisfies Partial<Product>;

/** What is said of whole chapters. */
export const CHAPTER_NOTES = {
  levels:
    'Section 508 asks for the criteria of WCAG 2.0; those of 2.1 and 2.2 go beyond it. “Criteria and their tests” are those of tests/accessibility/criteria.md by number, with the title and the file of each automated test, below tests/accessibility. Of the documentation, demo.spec.ts and builder.spec.ts there have axe look at every page of the demo, at 320 px, in light and in dark colours; all else about it was judged by reading. “By hand” says what to press and what to look for: npm run demo shows every state of the survey at an address of its own, under /states, and its index leads from the Trusted Tester’s ids to the states.',
  aaa: 'Level AAA was not evaluated.',
  functionalPerformance: 'None of these was evaluated by a person who relies on it.',
  hardware: 'The product is no hardware.',
  software: 'The survey is web content.',
  support: 'Documentation is README.md, CONTRIBUTING.md, RULES.md, CHANGELOG.md and the pages of the demo.',
} as const;
