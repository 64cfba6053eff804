/** Something that is wrong on purpose, and the rule by which each engine finds it; none where it does not. */
export interface Defect {
  readonly name: string;
  readonly html: string;
  /** What the place of a finding of it has in it. */
  readonly mark: string;
  readonly axe?: string;
  readonly IBM?: string;
  readonly boxes?: string;
}

const pair = (name: string) =>
  ['Yes', 'No'].map((label) => `<label><input type="radio" name="${name}"> ${label}</label>`).join(' ');

/**
 * What is wrong with the canary. No engine finds all of it: axe passes over questions without words, IBM's checker over
 * small targets and the order of focus, so there are both; neither sees what is cut off.
 */
export const DEFECTS: readonly Defect[] = [
  {
    name: 'a page that does not tell its language',
    html: '',
    mark: '<html',
    axe: 'html-has-lang',
    IBM: 'html_lang_exists/Fail_3',
  },
  {
    name: 'a fieldset without a legend',
    html: `<fieldset id="no-legend">${pair('unasked')}</fieldset>`,
    mark: 'id="no-legend"',
    IBM: 'fieldset_label_valid/Fail_1',
  },
  {
    name: 'options without a group',
    html: `<div><p>Was it easy?</p>${pair('ungrouped')}</div>`,
    mark: 'name="ungrouped"',
    IBM: 'input_checkboxes_grouped/fail_notgroupedothernotgrouped',
  },
  {
    name: 'an option without a label',
    html: `<fieldset><legend>Which?</legend><input type="radio" name="which" id="no-label">
      <label><input type="radio" name="which"> Other</label></fieldset>`,
    mark: 'id="no-label"',
    axe: 'label',
    IBM: 'input_label_exists/Fail_1',
  },
  {
    name: 'a free text without a label',
    html: '<textarea id="no-question"></textarea>',
    mark: 'id="no-question"',
    axe: 'label',
    IBM: 'input_label_exists/Fail_1',
  },
  {
    name: 'pale words',
    html: '<p id="pale">Your answers were saved.</p>',
    mark: 'id="pale"',
    axe: 'color-contrast',
    IBM: 'text_contrast_sufficient/fail_contrast',
  },
  {
    name: 'small targets beside each other',
    html: '<p><button type="button" class="small">Yes</button><button type="button" class="small">No</button></p>',
    mark: 'class="small"',
    axe: 'target-size',
  },
  {
    name: 'a button before all others in the order of focus',
    html: '<p><button type="button" tabindex="3" id="first">Submit</button></p>',
    mark: 'id="first"',
    axe: 'tabindex',
  },
  {
    name: 'a button without a name',
    html: '<p><button type="button" id="nameless"></button></p>',
    mark: 'id="nameless"',
    axe: 'button-name',
    IBM: 'input_label_exists/Fail_1',
  },
  {
    name: 'a picture without words',
    html: '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" id="no-words"></p>',
    mark: 'id="no-words"',
    axe: 'image-alt',
    IBM: 'img_alt_valid/fail_no_alt',
  },
  {
    name: 'an error that is nowhere',
    html: '<p><label>Name <input id="in-error" aria-describedby="nowhere"></label></p>',
    mark: 'id="in-error"',
    axe: 'aria-valid-attr-value',
    IBM: 'aria_id_unique/Fail_1',
  },
  {
    name: 'a role that there is not',
    html: '<div role="radio-group" id="no-role">Choose</div>',
    mark: 'id="no-role"',
    axe: 'aria-roles',
    IBM: 'aria_role_allowed/Fail_2',
  },
  {
    name: 'a dialog without a name',
    html: '<div role="dialog" id="no-name"><p>Thank you</p></div>',
    mark: 'id="no-name"',
    axe: 'aria-dialog-name',
  },
  {
    name: 'focus on what is hidden from screen readers',
    html: '<p aria-hidden="true"><button type="button" id="hidden">Close</button></p>',
    mark: 'id="hidden"',
    axe: 'aria-hidden-focus',
    IBM: 'aria_hidden_nontabbable/Fail_1',
  },
  {
    name: 'words that are cut off',
    html: '<p class="cut">This interaction increased my trust.</p>',
    mark: 'This interaction increased my trust.',
    boxes: 'misplaced',
  },
];

/** A page with a form that is like a survey, in an open shadow root too, and with every defect. */
export const CANARY = `<!doctype html><html><head><title>Canary</title></head>
<body><main><h1>Canary</h1><a11-survey><template shadowrootmode="open">
<style>
  #pale { color: #aaa; background: #fff }
  .small { width: 16px; height: 16px; padding: 0; border: 0; font: 6px/1 monospace }
  .cut { width: 6em; overflow: hidden; white-space: nowrap }
</style>
<div class="all"><section class="survey"><form>${DEFECTS.map(({ html }) => html).join('\n')}</form></section></div>
</template></a11-survey></main></body></html>`;
