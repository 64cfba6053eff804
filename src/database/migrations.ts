import { type Kysely, type Migration, sql } from 'kysely';
import { countStored } from './count-stored.ts';
import { maskStored } from './mask-stored.ts';

/**
 * Every change of the tables in the order made, by name. One that was released is never edited: databases have it
 * behind them.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-01-records': { up: createTables },
  '2026-02-instruments': { up: addInstruments },
  '2026-03-context': { up: addContext },
  '2026-04-tallies': { up: createTallies },
  '2026-05-kept-texts': { up: createKeptTexts },
  '2026-06-suspicions': { up: addSuspicions },
  '2026-07-masks': { up: addMasks },
};

async function createTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('records')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('provider', 'text', (column) => column.notNull())
    .addColumn('edition', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('transaction_point', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .addColumn('page', 'text', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('submitted_at', 'text', (column) => column.notNull())
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .execute();
  // The report reads a span of answered_at, whole or of one service.
  await database.schema
    .createIndex('records_by_time')
    .on('records')
    .columns(['answered_at', 'service', 'kind'])
    .execute();

  await database.schema
    .createTable('answers')
    .addColumn('record_id', 'text', (column) => column.notNull().references('records.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('statement', 'text', (column) => column.notNull())
    .addColumn('rating', 'integer')
    .addColumn('text', 'text')
    .addPrimaryKeyConstraint('answers_key', ['record_id', 'position'])
    .execute();

  await database.schema
    .createTable('options')
    .addColumn('record_id', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('option', 'text', (column) => column.notNull())
    .addColumn('chosen', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('options_key', ['record_id', 'position', 'option'])
    .addForeignKeyConstraint('options_answer', ['record_id', 'position'], 'answers', ['record_id', 'position'], (key) =>
      key.onDelete('cascade'),
    )
    .execute();
}

/** What records of version 2 tell, and the index by which a report reads one service on one channel. */
async function addInstruments(database: Kysely<unknown>): Promise<void> {
  for (const column of ['survey_type', 'trust_statement', 'omb_control_number', 'reached']) {
    await database.schema.alterTable('records').addColumn(column, 'text').execute();
  }
  await database.schema
    .alterTable('options')
    .addColumn('label', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
  await database.schema
    .createIndex('records_by_service')
    .on('records')
    .columns(['service', 'channel', 'answered_at', 'id'])
    .execute();
}

/** What a page adds to its records, as JSON. */
async function addContext(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('records').addColumn('context', 'text').execute();
}

/**
 * Counts by day, of all that is there and, from then on, of all that is stored. A collector of the version before
 * that still runs would store records without counting them: the column that it writes has another name now, so that
 * it stores none, and the devices keep them.
 */
async function createTallies(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('records').renameColumn('digest', 'sha256').execute();

  let counters = database.schema
    .createTable('counters')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('of', 'text', (column) => column.notNull());
  for (const column of ['service', 'channel', 'transaction_point', 'edition', 'lang']) {
    counters = counters.addColumn(column, 'text', (definition) => definition.notNull());
  }
  for (const column of ['survey_type', 'trust_statement', 'omb_control_number']) {
    counters = counters.addColumn(column, 'text');
  }
  for (const column of ['kind', 'reached', 'question', 'statement', 'option', 'label']) {
    counters = counters.addColumn(column, 'text', (definition) => definition.notNull());
  }
  await counters.addColumn('position', 'integer', (column) => column.notNull()).execute();
  await database.schema.createIndex('counters_by_service').on('counters').columns(['service', 'of']).execute();

  // By counter and then by day, so that the rows that are written on one day are spread. A report of one service reads
  // them so; one of all services reads a span of days.
  let tallies = database.schema
    .createTable('tallies')
    .addColumn('counter', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull());
  for (const column of ['n', 'asked', 'rated1', 'rated2', 'rated3', 'rated4', 'rated5', 'texts', 'chosen']) {
    tallies = tallies.addColumn(column, 'bigint', (definition) => definition.notNull());
  }
  await tallies.addPrimaryKeyConstraint('tallies_key', ['counter', 'day']).execute();
  await database.schema.createIndex('tallies_by_day').on('tallies').columns(['day']).execute();

  await countStored(database);
}

/** The records with free texts, by the time by which these are deleted. */
async function createKeptTexts(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('kept_texts')
    .addColumn('record_id', 'text', (column) =>
      column.primaryKey().notNull().references('records.id').onDelete('cascade'),
    )
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex('kept_texts_by_time')
    .on('kept_texts')
    .columns(['answered_at', 'record_id'])
    .execute();
  await sql`insert into kept_texts (record_id, answered_at) select distinct id, answered_at from records
    join answers on answers.record_id = records.id where text is not null`.execute(database);
}

/**
 * How much was masked in free texts, those that are there included, and by what a list of them is chosen. A collector of
 * the version before that still runs would store texts unmasked: what it writes of them lacks what may not be missing
 * now, so that it stores none, and the devices keep them.
 */
async function addMasks(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('answers').addColumn('masked', 'integer').execute();
  await database.schema
    .alterTable('tallies')
    .addColumn('masked', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();

  await database.schema.dropIndex('kept_texts_by_time').execute();
  await database.schema.alterTable('kept_texts').renameTo('kept_texts_before').execute();
  await database.schema
    .createTable('kept_texts')
    .addColumn('record_id', 'text', (column) =>
      column.primaryKey().notNull().references('records.id').onDelete('cascade'),
    )
    .addColumn('answered_at', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('lang', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into kept_texts (record_id, answered_at, service, channel, lang)
    select id, records.answered_at, service, channel, lang
    from kept_texts_before join records on records.id = kept_texts_before.record_id`.execute(database);
  await database.schema.dropTable('kept_texts_before').execute();
  await database.schema
    .createIndex('kept_texts_by_time')
    .on('kept_texts')
    .columns(['answered_at', 'record_id'])
    .execute();
  await database.schema
    .createIndex('kept_texts_by_service')
    .on('kept_texts')
    .columns(['service', 'answered_at', 'record_id'])
    .execute();

  await maskStored(database);
}

/** Why a response is suspected, with the record and by which it is counted. Nothing that is there is suspected. */
async function addSuspicions(database: Kysely<unknown>): Promise<void> {
  await database.schema.alterTable('records').addColumn('suspicions', 'text').execute();
  await database.schema
    .alterTable('counters')
    .addColumn('suspicions', 'text', (column) => column.notNull().defaultTo(''))
    .execute();
}
