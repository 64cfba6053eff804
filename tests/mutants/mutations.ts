/** One thing done wrong, as a replacement of the text that does it right. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  readonly right: string;
  readonly wrong: string;
  /** The test files one of which must fail: by Vitest, or, where the name ends in `.spec.ts`, in a browser after a build. */
  readonly tests: readonly string[];
}

/** Wrong in one file, noticed by the unit tests of that file unless others are named. */
const inFile =
  (file: string, ...tests: readonly string[]) =>
  (name: string, right: string, wrong: string, ...others: readonly string[]): Mutation => ({
    name,
    file,
    right,
    wrong,
    tests: others.length > 0 ? others : tests,
  });

const lock = inFile('src/outbox/lock.ts', 'tests/unit/lock.test.ts');
const outbox = inFile('src/outbox/outbox.ts', 'tests/unit/outbox.test.ts');
const send = inFile('src/outbox/send.ts', 'tests/unit/send.test.ts');
const entries = inFile('src/outbox/entries.ts', 'tests/unit/entries.test.ts');
const store = inFile('src/outbox/store.ts', 'tests/unit/store.test.ts');
const surroundings = inFile('src/outbox/browser-outbox.ts');
const keep = inFile('src/hosted/keep.ts', 'tests/hosted/form.test.ts');
const retention = inFile('src/database/retention.ts', 'tests/database/distributed.test.ts');
const buckets = inFile('src/collector/buckets.ts', 'tests/collector/buckets.test.ts');
const suspect = inFile('src/collector/suspect.ts', 'tests/collector/suspicions.test.ts');
const scan = inFile('src/report/comments/scan.ts', 'tests/report/comments.test.ts');
const collector = inFile('src/collector/collector.ts', 'tests/collector/masks.test.ts');
const receive = inFile('src/collector/receive.ts', 'tests/collector/failures.test.ts');
const answers = inFile('src/widget/answers.ts', 'tests/unit/given-by.test.ts');

/** What would lose, double or misreport an answer. Every one of these must make a test fail. */
export const MUTATIONS: readonly Mutation[] = [
  // One tab at a time.
  lock(
    'the lock is not waited for',
    'await navigator.locks.request(name, { signal: AbortSignal.timeout(PATIENCE) }, once);',
    'await once();',
  ),
  lock('a holder that sleeps is waited for for ever', 'AbortSignal.timeout(PATIENCE)', 'new AbortController().signal'),
  outbox('a pass takes no lock', 'await lock(pass);', 'await pass();', 'tests/unit/flush.test.ts'),
  surroundings(
    'the page is given no lock',
    'lock: (pass) => withLock(NAME, pass),',
    'lock: (pass) => pass(),',
    'tests/mutants/lock.spec.ts',
  ),

  // The page may be gone before the device has written.
  outbox(
    'what is being written is not sent by a page that is left',
    '[...Object.values(unwritten), ...own()]',
    'own()',
    'tests/unit/awake.test.ts',
  ),

  // Only an acknowledgement that names a record settles it.
  send('any 200 is an acceptance', 'accepted.filter(isSent)', 'batch.records.map(({ id }) => id)'),
  send(
    'an acceptance counts under any status',
    'response.ok ? accepted.filter(isSent) : []',
    'accepted.filter(isSent)',
  ),
  send('accepted ids are not compared with the sent ones', 'accepted.filter(isSent)', 'accepted'),
  send('refused ids are not compared with the sent ones', 'refused.filter(({ id }) => isSent(id))', 'refused'),
  send('redirects are followed', "redirect: 'error'", "redirect: 'follow'"),
  send('an attempt may hang', 'signal: AbortSignal.timeout(PATIENCE),', ''),
  send(
    'the body may hang',
    'await response.text()',
    "await (response.status === 200 ? response.text() : Promise.resolve(''))",
  ),

  // Personal information is kept nowhere, and a program gives itself away.
  answers(
    'what is written leaves the form unmasked',
    'return { ...shown, text, masked: masked || undefined };',
    'return { ...shown, text: first, masked: masked || undefined };',
  ),
  answers(
    'what a program filled in is not told',
    'honeypot: answersTo(HONEYPOT).length > 0 || undefined,',
    'honeypot: undefined,',
  ),

  // Write, then send, then delete.
  outbox(
    'a record is deleted before it is sent',
    'const reply = await send(',
    'for (const { id } of records) await entries.remove([id]);\n    const reply = await send(',
  ),
  outbox(
    'a record is sent before it is written',
    `      const status = await entries.add(entry);
      awaited[record.id] = { entry, onStatus };`,
    `      awaited[record.id] = { entry, onStatus };
      await flush();
      const status = await entries.add(entry);`,
  ),
  outbox(
    'a record is told saved before it is written',
    'const status = await entries.add(entry);',
    "onStatus?.('saved');\n      const status = await entries.add(entry);",
  ),
  outbox('a record is told saved that is not', 'onStatus?.(status);\n      void', "onStatus?.('saved');\n      void"),
  outbox(
    'that the page is left is told at the next visit alone',
    'if (isPageLeft && now() >= quietUntil) void',
    'if (isPageLeft && now() < quietUntil) void',
  ),
  outbox('what is delivered is not deleted', 'await entries.remove(settled.map(({ id }) => id));', ''),
  outbox('what storage lost is not sent from memory', '...own().filter(({ record }) => !held[record.id]),', ''),
  outbox(
    'a failed attempt is not tried again',
    'timer = setTimeout(flush, Math.max(backoff(++failures, random), quietUntil - now()));',
    '',
    'tests/unit/awake.test.ts',
  ),
  entries('all records share one key', 'stored.put(entry, entry.record.id);', "stored.put(entry, 'all');"),
  entries('one record too many is kept', 'stored.transaction.abort();', ';'),
  entries(
    'a record is told saved when storing fails',
    "} catch {\n        return 'unsaved';",
    "} catch {\n        return 'saved';",
  ),

  // What browsers do to a long-lived connection.
  store('an open may hang', 'reject(new Error());', 'void reject;'),
  store('a late open stays open', 'request.onsuccess = () => request.result.close();', ''),
  store('another version is blocked', 'database.onversionchange = lose;', ''),
  store('a closed connection is kept', 'database.onclose = lose;', ''),
  store('a lost connection is not forgotten', '    database.close();\n    onLost();', '    database.close();'),
  store('a bad connection is not tried again', 'return use(mode, act);\n    });', 'throw error;\n    });'),
  store('a bare null is not tried again', 'if (error && !TRANSIENT', 'if (!error || !TRANSIENT'),
  store('a missing store stays missing', '!database.objectStoreNames.contains(storeName)', 'database.version < 0'),
  store('durability is relaxed', "durability: 'strict'", "durability: 'relaxed'"),
  store('a rejected open is kept', 'forget();\n      if (error', 'if (error'),

  // The collector's half of the promise.
  receive(
    'the collector acknowledges before it commits',
    'const outcomes = await commit(records.map(timed));',
    "const outcomes = records.map(() => 'new' as string);\n    void commit(records.map(timed)).catch(() => {});",
  ),
  retention(
    'what a record holds stays when the record goes',
    "for (const table of OF_A_RECORD) await transaction.deleteFrom(table).where('record_id', 'in', ids).execute();",
    'void OF_A_RECORD;',
  ),
  collector(
    'what a device left unmasked is stored as it came',
    'masked(metrics.measured((received) => store(database, received)))',
    'metrics.measured((received) => store(database, received))',
  ),
  scan(
    'a comment is at the end of one page and the beginning of the next',
    "isOlder ? '<' : '>'",
    "isOlder ? '<=' : '>='",
  ),
  // A hosted page.
  keep(
    'a page thanks before the answers are stored',
    'const outcomes = await commit(received);',
    "const outcomes = ['new' as string];\n  void commit(received).catch(() => {});",
  ),
  keep(
    'a form that is posted twice is told that others were first',
    "isSame ? 'delivered' : 'again'",
    "isSame ? 'again' : 'again'",
  ),

  // Spam is let wait or marked, never refused; and what was offline is neither.
  buckets(
    'who is told to wait waits longer for having asked',
    'if (wait === 0) buckets.set(',
    'if (wait === 0 || records > 0) buckets.set(',
  ),
  suspect(
    'what was answered over hours and comes at once is a burst',
    '{ answeredAt }: ReceivedRecord',
    '{ receivedAt: answeredAt }: ReceivedRecord',
  ),
  suspect(
    'lateness makes a response suspected',
    'reasons.every((reason) => (CIRCUMSTANCES as readonly Suspicion[]).includes(reason))',
    'reasons.length === 0',
  ),
];
