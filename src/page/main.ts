/** What a survey stands at the end of that is given no other place: the page's `main`, or all of it. */
export const pageMain = (): Element => document.querySelector('main') ?? document.body;
