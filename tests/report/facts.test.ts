import { describe, expect, test } from 'vitest';
import { type Facts, parseFacts } from '../../src/report/facts.ts';
import { factsAbout } from '../../src/report/files/collection.ts';
import { placesOf } from '../../src/report/files/folders.ts';
import { missingFacts } from '../../src/report/files/missing.ts';
import { unusedFacts } from '../../src/report/files/unused.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import type { InstrumentTally } from '../../src/report/report.ts';
import { instrumentTally } from '../support/report.ts';

const quarter = parseQuarter('2026Q1');

const FACTS: Facts = {
  quarter: '2026Q1',
  agencyPocName: 'Ada Lovelace',
  agencyPocEmail: 'ada@agency.gov',
  department: 'Department of State',
  bureau: 'Consular Affairs',
  services: {
    'Passport renewal': {
      submissionComment: 'Complete.',
      surveyInstrumentReference: 'DS-82 survey',
      federalRegisterUrl: 'https://www.federalregister.gov/d/1',
      serviceStageName: 'Apply',
      surveyTitle: 'Passport survey',
      ombControlNumber: '1234-5678',
      channels: { website: { volumeOfCustomers: 5000, volumeOffered: 2000 } },
    },
  },
};

describe('a facts file', () => {
  const problemsOf = (document: unknown) => {
    try {
      parseFacts(JSON.stringify(document), quarter);
    } catch (error) {
      return (error as Error).message.split('\n');
    }
    return [];
  };

  test('is read whole', () => {
    expect(parseFacts(JSON.stringify(FACTS), quarter)).toEqual(FACTS);
  });

  test('is told everything that is wrong in it, where, and what to do', () => {
    const wrong = {
      quarter: '2026',
      agencyPocEmail: 'Ada',
      departement: 'State',
      services: {
        Visas: {
          ombControlNumber: '1',
          channels: {
            web: { volumeOfCustomers: 1 },
            website: { volumeOfCustomers: -1, volumeOffered: 1.5, volume: 1, instruments: { 'default-en': [] } },
          },
        },
        Taxes: 'none',
      },
    };
    expect(problemsOf(wrong)).toEqual([
      'quarter does not have the right form. Give the quarter that the volumes are of, such as "2026Q1".',
      'agencyPocEmail does not have the right form. Give an e-mail address.',
      'services.Visas.ombControlNumber does not have the right form. Give the number of the clearance, such as "1234-5678".',
      expect.stringMatching(
        /^services\.Visas\.channels\.web is not a known key\. Give .* as its keys: computer, mobile/,
      ),
      'services.Visas.channels.website.volumeOfCustomers must be a whole number from 0 to 9007199254740991. Give the number of people, or leave the key out where it is not known.',
      'services.Visas.channels.website.volumeOffered must be a whole number from 0 to 9007199254740991. Give the number of people, or leave the key out where it is not known.',
      'services.Visas.channels.website.instruments.default-en must be of type object. Correct it, or leave it out.',
      'services.Visas.channels.website.volume is not a known key. Remove it or correct its spelling; the README lists the keys.',
      'services.Taxes must be of type object. Correct it, or leave it out.',
      'departement is not a known key. Remove it or correct its spelling; the README lists the keys.',
    ]);
  });

  test.each([[[]], [null], ['2026Q1']])('%j is none', (document) => {
    expect(problemsOf(document)).toEqual([
      'The document must be of type object. Give one JSON object, such as {"quarter": "2026Q1", "department": "Department of State"}.',
    ]);
  });

  test('that is no JSON is told', () => {
    expect(() => parseFacts('{"quarter": ', quarter)).toThrow('It is no JSON: ');
  });

  test('is of the quarter that is reported', () => {
    expect(problemsOf({})).toEqual([expect.stringMatching(/^quarter is missing\. Give the quarter/)]);
    expect(problemsOf({ ...FACTS, quarter: '2025Q4' })).toEqual([
      'quarter is 2025Q4, and the report is of 2026Q1. Volumes are of one quarter: give the facts of 2026Q1, or pass --quarter 2025Q4.',
    ]);
  });
});

const collectionsOf = (facts: Facts, ...tallies: readonly Partial<InstrumentTally>[]) =>
  placesOf(
    tallies.map((given) => instrumentTally({ ombControlNumber: '1234-5678', ...given })),
    [],
  ).map((place) => ({ ...place, quarter, facts: factsAbout(place.tally, place.instrumentFolder, facts) }));

describe('the facts about an instrument', () => {
  test('are of its agency, its service and its channel', () => {
    const [{ facts } = {}] = collectionsOf(FACTS, {});
    expect(facts).toEqual({
      agencyPocName: 'Ada Lovelace',
      agencyPocEmail: 'ada@agency.gov',
      department: 'Department of State',
      bureau: 'Consular Affairs',
      submissionComment: 'Complete.',
      surveyInstrumentReference: 'DS-82 survey',
      federalRegisterUrl: 'https://www.federalregister.gov/d/1',
      serviceStageName: 'Apply',
      surveyTitle: 'Passport survey',
      ombControlNumber: '1234-5678',
      volumeOfCustomers: 5000,
      volumeOffered: 2000,
    });
  });

  test('are of no other channel and no other service', () => {
    const [phone, other] = collectionsOf(FACTS, { channel: 'phone' }, { service: 'constructor' });
    expect(phone?.facts).toMatchObject({ surveyTitle: 'Passport survey' });
    expect(phone?.facts).not.toHaveProperty('volumeOfCustomers');
    expect(Object.keys(other?.facts ?? {})).toEqual(['agencyPocName', 'agencyPocEmail', 'department', 'bureau']);
  });

  test('have the volumes of its own folder where its channel has several', () => {
    const website = { volumeOfCustomers: 5000, instruments: { 'default-likert_scale-es': { volumeOfCustomers: 40 } } };
    const facts = { ...FACTS, services: { 'Passport renewal': { channels: { website } } } };
    const [english, spanish] = collectionsOf(facts, { lang: 'en' }, { lang: 'es' });
    expect(english?.facts).not.toHaveProperty('volumeOfCustomers');
    expect(spanish?.facts).toMatchObject({ volumeOfCustomers: 40 });
  });
});

describe('what is missing', () => {
  test('is nothing where all is given', () => {
    expect(missingFacts(collectionsOf(FACTS, {}))).toEqual([]);
  });

  test('is told with the place to give it', () => {
    const collections = collectionsOf(
      { quarter: '2026Q1' },
      { ombControlNumber: null },
      { channel: 'phone', offered: 0 },
      { service: 'Visas', lang: 'en' },
      { service: 'Visas', lang: 'es' },
    );
    expect(missingFacts(collections)).toEqual([
      'agencyPocName, agencyPocEmail, department',
      'services.Passport renewal: serviceStageName, surveyTitle, ombControlNumber',
      'services.Passport renewal.channels.website: volumeOfCustomers',
      'services.Passport renewal.channels.phone: volumeOfCustomers, volumeOffered',
      'services.Visas: serviceStageName, surveyTitle',
      'services.Visas.channels.website.instruments.default-likert_scale-en: volumeOfCustomers',
      'services.Visas.channels.website.instruments.default-likert_scale-es: volumeOfCustomers',
    ]);
  });
});

describe('a fact that stands in no file', () => {
  const unused = (services: Facts['services'], tallies: readonly Partial<InstrumentTally>[] = [{}], of?: string) => {
    const facts = { quarter: '2026Q1', services };
    return unusedFacts(facts, collectionsOf(facts, ...tallies), of);
  };

  test('is none where all are used', () => {
    expect(unused(FACTS.services)).toEqual([]);
  });

  test('is of a service without records', () => {
    expect(unused({ 'Passport renewl': {} })).toEqual([
      'services.Passport renewl has no records in 2026Q1. Correct its spelling, or remove it. There are records of: Passport renewal.',
    ]);
  });

  test('is of a channel without records', () => {
    expect(unused({ 'Passport renewal': { channels: { phone: {} } } })).toEqual([
      'services.Passport renewal.channels.phone has no records in 2026Q1. Correct its spelling, or remove it. There are records of: website.',
    ]);
  });

  test('is not one of a service that the report is not of', () => {
    expect(unused({ Visas: {}, 'Passport renewal': {} }, [{}], 'Passport renewal')).toEqual([]);
  });

  test('is of an instrument that is not there, or of several together', () => {
    const website = { volumeOfCustomers: 5000, instruments: { 'default-likert_scale-fr': {} } };
    expect(unused({ 'Passport renewal': { channels: { website } } }, [{ lang: 'en' }, { lang: 'es' }])).toEqual([
      'services.Passport renewal.channels.website.instruments.default-likert_scale-fr has no records in 2026Q1. Correct its spelling, or remove it. There are records of: default-likert_scale-en, default-likert_scale-es.',
      'services.Passport renewal.channels.website.volumeOfCustomers is of several surveys together, and is in none of their files. Give each its own under services.Passport renewal.channels.website.instruments: default-likert_scale-en, default-likert_scale-es.',
    ]);
  });

  test('is a control number other than the one that was shown', () => {
    expect(unused({ 'Passport renewal': { ombControlNumber: '8765-4321' } })).toEqual([
      'services.Passport renewal.ombControlNumber is 8765-4321, but the records tell 1234-5678: that is in the files.',
    ]);
  });
});
