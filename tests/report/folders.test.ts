import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/report/files/folders.ts';
import type { InstrumentTally } from '../../src/report/report.ts';
import { instrumentTally } from '../support/report.ts';

describe('the folder of a service', () => {
  const foldersOf = (...services: readonly string[]) =>
    placesOf(
      services.map((service) => instrumentTally({ service })),
      [],
    ).map(({ folder }) => folder);

  test.each([
    ['Passport renewal', 'passport-renewal'],
    ['Ävisas & “Permits” (DS-82)', 'avisas-permits-ds-82'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows.', 'c-windows'],
  ])('%s is %s', (service, folder) => {
    expect(foldersOf(service)).toEqual([`${folder}/website`]);
  });

  test.each(['日本', '..', '/', '"'])('%s is a hash', (service) => {
    expect(foldersOf(service)).toEqual([expect.stringMatching(/^[0-9a-f]{8}\/website$/)]);
  });

  test.each(['CON', 'Com1', 'nul'])('%s is not what Windows takes for a device', (service) => {
    const [folder] = foldersOf(service);
    expect(folder).toMatch(new RegExp(`^${service.toLowerCase()}-[0-9a-f]{8}/website$`));
  });

  test('is short for a long name, and its own where the names end differently', () => {
    const long = 'Word '.repeat(39);
    expect(foldersOf(long)[0]).toMatch(/^(word-){11}word\/website$/);
    const folders = foldersOf(`${long}one`, `${long}two`);
    expect(new Set(folders).size).toBe(2);
    for (const folder of folders) expect(folder.length).toBeLessThan(80);
  });

  test('is of no other service, whatever that is called', () => {
    const [first = '', second = ''] = foldersOf('Visas', 'visas');
    expect([first, second]).toEqual([
      expect.stringMatching(/^visas-[0-9a-f]{8}\/website$/),
      expect.stringMatching(/^visas-[0-9a-f]{8}\/website$/),
    ]);
    const services = ['Visas', 'visas', first.split('/')[0] ?? '', 'Visas!', 'Taxes'];
    const folders = foldersOf(...services).map((folder) => folder.split('/')[0]);
    expect(new Set(folders).size).toBe(services.length);
    expect(folders.at(-1)).toBe('taxes');
  });

  test('is the same in a report of that service alone', () => {
    const [first] = foldersOf('Visas', 'visas');
    const [alone] = placesOf([instrumentTally({ service: 'Visas' })], ['visas', 'Visas', 'Taxes']);
    expect(alone?.folder).toBe(first);
  });
});

describe('the folders of one channel', () => {
  const foldersOf = (...given: readonly Partial<InstrumentTally>[]) =>
    placesOf(
      given.map((each) => instrumentTally(each)),
      [],
    );

  test('are one where there is one instrument', () => {
    expect(foldersOf({ channel: 'website' }, { channel: 'in_person' })).toMatchObject([
      { folder: 'passport-renewal/website', instrumentFolder: undefined },
      { folder: 'passport-renewal/in_person', instrumentFolder: undefined },
    ]);
  });

  test('are one for each instrument where it changed', () => {
    const places = foldersOf(
      { edition: '2023', surveyType: 'thumbs_up_down', lang: 'es', trustStatement: 'New.', firstDay: '2025-11-02' },
      { edition: '2023', surveyType: 'thumbs_up_down', lang: 'es', trustStatement: 'Old.', firstDay: '2025-10-01' },
      { lang: 'en-US' },
      { surveyType: null },
    );
    expect(new Map(places.map(({ folder, tally }) => [folder, tally.trustStatement]))).toEqual(
      new Map([
        ['passport-renewal/website/2023-thumbs_up_down-es', 'Old.'],
        ['passport-renewal/website/2023-thumbs_up_down-es-2', 'New.'],
        ['passport-renewal/website/default-likert_scale-en-us', 'The statement of trust.'],
        ['passport-renewal/website/default-en', 'The statement of trust.'],
      ]),
    );
    for (const { folder, instrumentFolder } of places) expect(folder.split('/')[2]).toBe(instrumentFolder);
  });

  test('differ where a language ends like a number or differs in case', () => {
    const folders = foldersOf({ lang: 'en' }, { lang: 'en' }, { lang: 'en-2' }, { lang: 'EN' });
    expect(new Set(folders.map(({ folder }) => folder)).size).toBe(4);
  });
});
