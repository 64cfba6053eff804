/** Gives a tree of nodes a style sheet, which needs no `style-src`; the function that it returns takes it away again. */
export function adopt(owner: DocumentOrShadowRoot, rules: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  owner.adoptedStyleSheets.push(sheet);
  return () => {
    owner.adoptedStyleSheets = owner.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
