import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

const MANY = 1_000_000;

test.describe('not shown', () => {
  test.use({ expectedErrors: /^a11-survey is not shown/ });

  const wrong: Readonly<Record<string, string>> = {
    '40 JSON that breaks off': '{"collector": "/v1/responses", ',
    '40 an empty text': '',
    '40 null': 'null',
    '40 a list': '[]',
    '40 wrong types': '{"collector": 7, "service": ["a"], "provider": {}, "drivers": "all", "comment": "yes"}',
    '40 empty texts': '{"collector": "", "service": " ", "provider": ""}',
    '41 __proto__': '{"collector": "/v1/responses", "service": "A", "provider": "B", "__proto__": {"polluted": true}}',
    '41 constructor.prototype':
      '{"collector": "/v1/responses", "service": "A", "provider": "B", "constructor": {"prototype": {"polluted": true}}}',
    '41 a collector that is a script': '{"collector": "javascript:alert(1)", "service": "A", "provider": "B"}',
    '41 a collector in data': '{"collector": "data:text/plain,", "service": "A", "provider": "B"}',
    '41 a collector with a password': '{"collector": "https://a:b@agency.test/", "service": "A", "provider": "B"}',
    '41 a million drivers': `{"collector": "/v1/responses", "service": "A", "provider": "B", "drivers": [${'"x",'.repeat(MANY)}"x"]}`,
    '41 a million characters that are nearly an address': `{"collector": "https://${'a/'.repeat(MANY / 2)} ", "service": "A", "provider": "B"}`,
    '41 a million keys deep': `{"service": ${'['.repeat(MANY)}${']'.repeat(MANY)}}`,
  };
  for (const [title, json] of Object.entries(wrong)) {
    test(title, async ({ page, agency }) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      agency.file('/survey.json', json, 'application/json');
      const tag = '<script src="/dist/a11-survey.js" defer data-config="/survey.json"></script>';
      await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
      await expect.poll(() => said).toEqual([expect.stringMatching(/^a11-survey is not shown/)]);
      await expect(page.locator('a11-survey')).toHaveCount(0);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    });
  }
});

test('41 markup in every text is text', async ({ page, agency }) => {
  const markup = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
  const tag = agency.tag({
    'data-service': markup,
    'data-provider': markup,
    'data-statements': JSON.stringify({ trust: `${markup} {provider}`, comment: markup }),
    'data-burden-minutes': '2',
    'data-burden-contact': markup,
  });
  const policy = "script-src 'self' 'unsafe-inline'; connect-src *; img-src *";
  await page.goto(agency.page('/done', { body: `<main>${tag}</main>`, policy }));
  const { survey, answer, heading, status } = respondentOn(page);
  await expect(heading).toHaveText(`Your experience with ${markup}`);
  await expect(survey.locator('img, script')).toHaveCount(0);
  await answer();
  await expect(status).toHaveText(`Your answers have reached ${markup}.`);
  await expectStored(agency, 1);
  await expect(page).toHaveTitle('Done');
});

test('41 replacement patterns in names are text', async ({ page, agency }) => {
  const name = "$& $' $` $$ {service}";
  await page.goto(agency.page('/done', { body: `<main>${agency.tag({ 'data-provider': name })}</main>` }));
  const { survey, answer, status } = respondentOn(page);
  await expect(survey.getByRole('group').first()).toContainText(`increased my trust in ${name}.`);
  await answer();
  await expect(status).toHaveText(`Your answers have reached ${name}.`);
  await expectStored(agency, 1);
});
