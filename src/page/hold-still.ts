/**
 * Keeps the page from scrolling, by wheel and by keys; the function that it returns lets it scroll again. By a sheet of
 * its own: none of the page's elements is touched, and what the page does to them meanwhile stays.
 */
export function holdStill(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html{overflow:hidden!important;scrollbar-gutter:stable!important}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
