// In a tag manager's place: takes Custom HTML once the page has loaded, and makes its scripts anew, as text.
const { nonce } = /** @type {HTMLScriptElement} */ (document.currentScript);

function run() {
  const template = document.querySelector('#custom-html');
  if (!(template instanceof HTMLTemplateElement)) return;
  for (const { text } of template.content.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.nonce = nonce;
    script.text = text;
    document.body.append(script);
  }
}

if (document.readyState === 'complete') run();
else addEventListener('load', run);
