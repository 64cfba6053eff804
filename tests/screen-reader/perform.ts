import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openAgency } from '../support/agency.ts';
import { BROWSER, type BrowserName } from './browsers.ts';
import { openDesktop } from './desktop.ts';
import { type Hands, KEYS, type Language, type Scenario } from './scenario.ts';
import { expectStored } from './stored.ts';
import { isSame, linesOf, type Step } from './transcript.ts';

/** What is performed, and where. */
interface Performance {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly browser: BrowserName;
  /** The steps as they are kept: one that goes as it went before needs no long wait for more. */
  readonly kept: readonly Step[];
  /** A folder of its own. */
  readonly folder: string;
}

/** What was heard, and what kept it from going on to its end. */
interface Performed {
  readonly steps: readonly Step[];
  readonly problem?: unknown;
}

/** What the survey's tag says in each language. */
const OF_LANGUAGE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  es: {
    'data-lang': 'es',
    'data-service': 'Renovación de pasaportes',
    'data-provider': 'el Departamento de Estado',
  },
};

/** How long to listen for more, in milliseconds: to what is known, and to what is not. */
const REST = { known: 300, unknown: 1500 };

/** How long a step may take, in milliseconds, until what is known is said; and how long for anything at all. */
const LONGEST = { known: 60_000, unknown: 6_000 };

/** How long a scenario may take, in milliseconds. */
const LONGEST_SCENARIO = 300_000;

/** Performs a scenario with a browser of its own on a desktop of its own; gives what was heard, step by step. */
export async function perform({ scenario, language, browser, kept, folder }: Performance): Promise<Performed> {
  mkdirSync(folder);
  const agency = await openAgency();
  const desktop = await openDesktop(folder);
  const { speech } = desktop;
  const steps: Step[] = [];
  let isAsKept = kept.length > 0;

  const heardNow = () => linesOf(speech.heard(), scenario.unsteady);

  const step = async (does: string, act: () => Promise<void>, isSteady = true) => {
    speech.begin();
    await act();
    const expected = isAsKept ? kept[steps.length]?.heard : undefined;
    if (!isSteady) {
      await speech.rest(() => heardNow().length > 0, { rest: REST.unknown, longest: LONGEST.unknown });
      steps.push({ does: `${does} (what is heard is not steady, and left out)`, heard: [] });
      return;
    }
    if (expected) {
      const isSaid = () => expected.every((line) => heardNow().includes(line));
      await speech.rest(isSaid, { rest: REST.known, longest: LONGEST.known });
    } else {
      await speech.rest(() => heardNow().length > 0, { rest: REST.unknown, longest: LONGEST.unknown });
    }
    const heard = heardNow();
    const isRead = speech.heard().some(({ isReading }) => isReading);
    const isOrdered = isRead || !expected || !isSame(heard, expected);
    isAsKept &&= !isOrdered || heard.join('\n') === expected?.join('\n');
    steps.push({ does, heard: isOrdered ? heard : expected });
  };

  const hands: Hands = {
    async press(...keys) {
      for (const key of keys) await step(key, () => desktop.xdotool('key', '--clearmodifiers', KEYS[key]));
    },
    pressUnheard: (key) => step(key, () => desktop.xdotool('key', '--clearmodifiers', KEYS[key]), false),
    type: (text) => step(`types: ${text}`, () => desktop.xdotool('type', '--delay', '30', text)),
    happens: (what, act) => step(`(${what})`, async () => act()),
  };

  const play = async () => {
    agency.page('/done', {
      body: `<main><h1>Your application was submitted</h1>${agency.tag({ ...scenario.attributes, ...OF_LANGUAGE[language] })}</main><footer><a href="/">Home</a></footer>`,
    });
    const before = agency.page('/before', { body: '<main><a href="/done">Submit the application</a></main>' });
    const { command, prepare } = BROWSER[browser];
    desktop.start(command, [...prepare(join(folder, 'profile')), before]);
    await speech.rest(() => speech.heard().some(({ text }) => text.includes('Submit the application')), {
      rest: REST.unknown,
      longest: 60_000,
    });
    speech.begin();
    await desktop.xdotool('key', 'Tab');
    await speech.rest(() => speech.heard().length > 0, { rest: REST.known, longest: LONGEST.known });
    await step('Enter, on the link that ends the transaction', () => desktop.xdotool('key', 'Return'));
    await scenario.play(hands, agency);
    await expectStored(agency, scenario);
  };

  const tooLong = once(AbortSignal.timeout(LONGEST_SCENARIO), 'abort').then(() => {
    throw new Error(`This took longer than ${LONGEST_SCENARIO} ms`);
  });
  try {
    await Promise.race([play(), tooLong]);
    return { steps };
  } catch (problem) {
    return { steps, problem };
  } finally {
    await desktop.close();
    await agency.close();
  }
}
