import { CompiledQuery, Kysely, Migrator, PostgresDialect, SqliteDialect, SqliteDriver, sql } from "kysely";
import { setImmediate, setTimeout } from "node:timers/promises";
import Sqlite from "libsql";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";
// src/database/location.ts
/** Whether a location is the address of a PostgreSQL database; any other is the path of a SQLite file. */
function isPostgres(location) {
	return /^postgres(ql)?:\/\//i.test(location);
}
/** A location as it may be shown and logged: a database's address without its user, password and settings. */
function nameOf$1(location) {
	if (!isPostgres(location)) return location;
	try {
		const { host, pathname } = new URL(location);
		return `postgres://${host}${pathname}`;
	} catch {
		return "postgres://…";
	}
}
// src/database/counters.ts
/** The columns that tell one instrument from another. */
var INSTRUMENT = [
	"service",
	"channel",
	"transaction_point",
	"edition",
	"lang",
	"survey_type",
	"trust_statement",
	"omb_control_number"
];
/** What a tally begins with. */
var NOTHING = {
	n: 0,
	asked: 0,
	rated1: 0,
	rated2: 0,
	rated3: 0,
	rated4: 0,
	rated5: 0,
	texts: 0,
	chosen: 0,
	masked: 0
};
/** The names of all that a tally holds. */
var COUNTS = Object.keys(NOTHING);
/** Counters by what names them: millions of answers have few, and each is hashed once. */
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 1e4;
/** Starts to count. */
function createCount() {
	const counters = /* @__PURE__ */ new Map();
	const days = /* @__PURE__ */ new Map();
	let last;
	function counterOf(instrument, counted) {
		if (last?.instrument !== instrument) last = {
			instrument,
			name: nameOf(instrument)
		};
		const key = keyOf(last.name, counted, instrument.suspicions);
		const found = known.get(key);
		if (found) return found;
		const counter = counterRow(key, instrument, counted);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(key, counter);
		return counter;
	}
	return {
		add(day, instrument, counted, counts) {
			const counter = counterOf(instrument, counted);
			counters.set(counter.id, counter);
			const tallies = days.get(day) ?? /* @__PURE__ */ new Map();
			days.set(day, tallies);
			const row = tallies.get(counter.id) ?? {
				counter: counter.id,
				day,
				...NOTHING
			};
			tallies.set(counter.id, row);
			for (const name of COUNTS) row[name] += counts[name] ?? 0;
		},
		additions: () => ({
			counters: [...counters.values()].sort((a, b) => a.id < b.id ? -1 : 1),
			tallies: [...days.values()].flatMap((tallies) => [...tallies.values()]).sort(inOrder)
		})
	};
}
function inOrder(one, other) {
	if (one.counter !== other.counter) return one.counter < other.counter ? -1 : 1;
	return one.day < other.day ? -1 : 1;
}
var nameOf = (instrument) => JSON.stringify(INSTRUMENT.map((column) => instrument[column]));
/** One list of the instrument's columns and of what is counted, as JSON. */
var keyOf = (instrument, counted, suspicions) => `${instrument.slice(0, -1)},${JSON.stringify([
	counted.of,
	counted.kind ?? "",
	counted.reached ?? "",
	counted.question ?? "",
	counted.statement ?? "",
	counted.position ?? 0,
	counted.option ?? "",
	counted.label ?? "",
	...suspicions ? [suspicions] : []
]).slice(1)}`;
/** Named by a hash, as a statement with a label is longer than what PostgreSQL takes into an index. */
function counterRow(key, instrument, counted) {
	const columns = INSTRUMENT.map((column) => [column, instrument[column]]);
	return {
		id: createHash("sha256").update(key).digest("hex"),
		kind: "",
		reached: "",
		question: "",
		statement: "",
		position: 0,
		option: "",
		label: "",
		suspicions: instrument.suspicions ?? "",
		...counted,
		...Object.fromEntries(columns)
	};
}
// src/database/chunks.ts
/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 21. */
var MOST_ROWS = 1536;
/**
* Rows in as many parts as statements can take. Parts have few lengths, of three binary digits and zeros, so that
* statements can be kept: a thousand rows are four parts at most.
*/
function* chunks(rows) {
	for (let start = 0; start < rows.length;) {
		const end = start + lengthWithin(Math.min(MOST_ROWS, rows.length - start));
		yield rows.slice(start, end);
		start = end;
	}
}
/** The longest length of three binary digits and zeros that is within another. */
function lengthWithin(length) {
	return length - length % 2 ** Math.max(0, Math.floor(Math.log2(length)) - 2);
}
// src/database/insert-rows.ts
/**
* Makes the function that inserts rows, all of the same columns, and gives back what the statement returns. The text is
* made once for each number of rows: Kysely makes a tree of all their values, which takes as long as to store them.
*/
function createInsert(make) {
	const byEngine = /* @__PURE__ */ new WeakMap();
	return async (database, rows) => {
		const { adapter } = database.getExecutor();
		const made = byEngine.get(adapter) ?? /* @__PURE__ */ new Map();
		byEngine.set(adapter, made);
		const told = [];
		for (const some of chunks(rows)) {
			const { text, columns } = made.get(some.length) ?? {
				text: make(database, some).compile().sql,
				columns: Object.keys(some[0] ?? {})
			};
			made.set(some.length, {
				text,
				columns
			});
			const values = some.flatMap((row) => columns.map((column) => row[column]));
			const result = await database.executeQuery(CompiledQuery.raw(text, values));
			for (const row of result.rows) told.push(row);
		}
		return told;
	};
}
// src/database/tallies.ts
/** What records add to the tallies. */
function additionsOf$1(records) {
	const count = createCount();
	for (const { row, answers, options } of records) {
		const day = dayOf$2(row.answered_at);
		count.add(day, row, {
			of: "record",
			kind: row.kind,
			reached: row.reached ?? ""
		}, { n: 1 });
		for (const { question, statement, position, rating, text, masked } of answers) count.add(day, row, {
			of: "answer",
			question,
			statement,
			position
		}, {
			n: 1,
			asked: row.schema_version >= 2 ? 1 : 0,
			...rating !== null && { [`rated${rating}`]: 1 },
			texts: text === null ? 0 : 1,
			masked: masked ?? 0
		});
		for (const { position, option, label, chosen } of options) {
			const { question, statement } = answers[position];
			count.add(day, row, {
				of: "option",
				question,
				statement,
				option,
				label
			}, {
				n: 1,
				chosen
			});
		}
	}
	return count.additions();
}
/** Makes `addTallies`; a migration names the columns of its time. */
function createAddTallies(names) {
	const columns = [
		"counter",
		"day",
		...names
	];
	const sums = (eb) => Object.fromEntries(names.map((name) => [name, eb(`tallies.${name}`, "+", eb.ref(`excluded.${name}`))]));
	const insertTallies = createInsert((database, rows) => database.insertInto("tallies").values(rows).onConflict((conflict) => conflict.columns(["counter", "day"]).doUpdateSet(sums)).returning([
		"counter",
		"day",
		"n"
	]));
	const insertCounters = createInsert((database, rows) => database.insertInto("counters").values(rows).onConflict((conflict) => conflict.column("id").doNothing()));
	return async (transaction, { counters, tallies }) => {
		const rows = tallies.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])));
		const now = await insertTallies(transaction, rows);
		const given = new Map(tallies.map(({ counter, day, n }) => [`${counter} ${day}`, n]));
		const begun = new Set(now.filter(({ counter, day, n }) => Number(n) === given.get(`${counter} ${day}`)).map(({ counter }) => counter));
		await insertCounters(transaction, counters.filter(({ id }) => begun.has(id)));
	};
}
/**
* Adds to the tallies, in the transaction that stores the records. Rows are taken in one order everywhere, so that
* two processes that count the same wait for each other and never deadlock.
*
* A tally that is there has its counter, so that counters are inserted for those alone that were not: mostly none.
*/
var addTallies$1 = createAddTallies(COUNTS);
/** The UTC day of an instant. */
var dayOf$2 = (instant) => instant.slice(0, 10);
// src/database/count-stored.ts
/** Adds what tallies told when there were none yet. */
var addTallies = createAddTallies([
	"n",
	"asked",
	"rated1",
	"rated2",
	"rated3",
	"rated4",
	"rated5",
	"texts",
	"chosen"
]);
/**
* Counts the records that were stored before there were tallies: day by day, so that what is in memory and what a
* database sorts at once are those of one day.
*/
async function countStored(database) {
	const records = database;
	for (let day = await firstDay(records, ""); day !== void 0; day = await firstDay(records, dayAfter(day))) {
		const { counters, tallies } = await additionsOf(records, day);
		await addTallies(records, {
			counters: counters.map(asOfThen),
			tallies
		});
	}
}
/** A counter without what was added to it since: its table does not have that yet. */
var asOfThen = ({ suspicions: _, ...row }) => row;
/** The first day from another on, as `2025-10-01`, that has a record. */
async function firstDay(database, from) {
	const { first } = await database.selectFrom("records").select(({ fn }) => fn.min("answered_at").as("first")).where("answered_at", ">=", from).executeTakeFirstOrThrow();
	return first?.slice(0, 10);
}
function dayAfter(day) {
	return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
}
async function additionsOf(database, day) {
	const records = database.selectFrom("records").where("answered_at", ">=", day).where("answered_at", "<", dayAfter(day));
	const answers = records.innerJoin("answers", "answers.record_id", "records.id");
	const rated = (rating) => sql`count(case when rating = ${sql.lit(rating)} then 1 end)`;
	const kinds = await records.select(({ fn }) => [
		...INSTRUMENT,
		"kind",
		"reached",
		fn.countAll().as("n")
	]).groupBy([
		...INSTRUMENT,
		"kind",
		"reached"
	]).execute();
	const wordings = await answers.select(({ fn }) => [
		...INSTRUMENT,
		"question",
		"statement",
		"position",
		fn.countAll().as("n"),
		sql`count(case when schema_version >= 2 then 1 end)`.as("asked"),
		rated(1).as("rated1"),
		rated(2).as("rated2"),
		rated(3).as("rated3"),
		rated(4).as("rated4"),
		rated(5).as("rated5"),
		fn.count("text").as("texts")
	]).groupBy([
		...INSTRUMENT,
		"question",
		"statement",
		"position"
	]).execute();
	const options = await answers.innerJoin("options", (join) => join.onRef("options.record_id", "=", "answers.record_id").onRef("options.position", "=", "answers.position")).select(({ fn }) => [
		...INSTRUMENT,
		"question",
		"statement",
		"option",
		"label",
		fn.countAll().as("n"),
		fn.sum("chosen").as("chosen")
	]).groupBy([
		...INSTRUMENT,
		"question",
		"statement",
		"option",
		"label"
	]).execute();
	const count = createCount();
	for (const { kind, reached, n, ...row } of kinds) count.add(day, row, {
		of: "record",
		kind,
		reached: reached ?? ""
	}, { n: Number(n) });
	for (const row of wordings) {
		const { question, statement, position } = row;
		count.add(day, row, {
			of: "answer",
			question,
			statement,
			position
		}, {
			n: Number(row.n),
			asked: Number(row.asked),
			rated1: Number(row.rated1),
			rated2: Number(row.rated2),
			rated3: Number(row.rated3),
			rated4: Number(row.rated4),
			rated5: Number(row.rated5),
			texts: Number(row.texts)
		});
	}
	for (const row of options) {
		const { question, statement, option, label } = row;
		count.add(day, row, {
			of: "option",
			question,
			statement,
			option,
			label
		}, {
			n: Number(row.n),
			chosen: Number(row.chosen)
		});
	}
	return count.additions();
}
// src/contract/personal-information.ts
/**
* What stands in the place of personal information: no word of any language, not to be taken for one that somebody
* wrote, and never longer than what was there.
*/
var MASK = "[***]";
/** What people put between digits, if anything: spaces, dots, brackets, dashes of every kind, and marks of the text's direction. */
var BETWEEN = /[-. ()\xa0\xad\u2000-\u3000\uff0d]{0,3}/.source;
/**
* The first that fits is taken; `_` is what stands between digits. None repeats without a bound or looks back, so that no
* text takes long and every browser can read it. What is not ASCII stays escaped, as a page of another encoding than
* UTF-8 has its scripts read in it, and a range that is read wrong is an error.
*/
var PERSONAL = new RegExp([
	/(?:\b|(?!\d))[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}[\w-]*/,
	/\b([2-6]\d{3}(?:_\d{6}_\d{5}|(?:_\d{4}){3}\d{0,3}))(?!\d)/,
	/\b(?!000|666|9\d\d_[0-4]|\d{3}_00)\d{3}(?:(?=\D)_\d\d(?=\D)_|\d\d)(?!0000)\d{4}(?!\d)/,
	/\(?\b(?:1_)?(?!8(?<twin>\d)\k<twin>)[2-9]\d\d_[2-9]\d\d_\d{4}(?!\d)/,
	/\+[2-9](?:_\d){7,14}(?!\d)/
].map(({ source }) => source).join("|").replaceAll("_", BETWEEN), "g");
/**
* Masks what looks like a Social Security number, payment card, phone number or e-mail address in a text, and counts it.
* `maskPersonal(text).text` has nothing left to mask, and is never longer than `text`. Names, postal addresses, dates of
* birth and numbers of documents are not found.
*/
function maskPersonal(text) {
	let masked = 0;
	return {
		text: text.replace(PERSONAL, (found, card) => {
			if (card && !isCard(card)) return found;
			masked += 1;
			return MASK;
		}),
		masked
	};
}
/** Whether the last digit of a card's number is right (ISO/IEC 7812-1, annex B): every second one from it counts double. */
var isCard = (card) => {
	let sum = 0;
	(card.match(/\d/g) ?? []).reverse().forEach((digit, index) => {
		sum += index % 2 ? +digit * 2 % 9 || +digit : +digit;
	});
	return sum % 10 === 0;
};
// src/database/mask-text.ts
/**
* Masks a text as the device does, and numbers in the digits of Arabic and of full width too, for which the script has no
* room. These become digits of ASCII in a text that has something masked; any other text stays as it is.
*/
function maskText(text) {
	const read = maskPersonal(text.replace(/[٠-٩０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`));
	return read.masked > 0 ? read : {
		text,
		masked: 0
	};
}
// src/database/mask-stored.ts
/** Responses whose texts are in memory at once: some megabytes at most. */
var CHUNK$2 = 500;
/**
* Masks personal information in the texts that were stored before texts were masked, and counts it. The hash of a record
* whose text changes goes, as the text can be found from it: a device that sends it again is told that it is there.
*/
async function maskStored(database) {
	const records = database;
	for (let last = ""; last !== void 0; last = await maskAfter(records, last));
}
/** Masks one chunk of responses, by their ids, and gives the last of them; undefined when there are no more. */
async function maskAfter(database, after) {
	const ids = (await database.selectFrom("kept_texts").select("record_id").where("record_id", ">", after).orderBy("record_id").limit(CHUNK$2).execute()).map(({ record_id }) => record_id);
	if (ids.length === 0) return void 0;
	const texts = await database.selectFrom("answers").innerJoin("records", "records.id", "answers.record_id").select([
		...INSTRUMENT,
		"record_id",
		"answered_at",
		"position",
		"question",
		"statement",
		"text"
	]).where("record_id", "in", ids).where("text", "is not", null).execute();
	const count = createCount();
	const changed = /* @__PURE__ */ new Set();
	for (const { text: stored, ...row } of texts) {
		const { text, masked } = maskText(stored ?? "");
		if (masked === 0) continue;
		const { record_id, position, question, statement } = row;
		changed.add(record_id);
		count.add(row.answered_at.slice(0, 10), row, {
			of: "answer",
			question,
			statement,
			position
		}, { masked });
		await database.updateTable("answers").set({
			text,
			masked
		}).where("record_id", "=", record_id).where("position", "=", position).execute();
	}
	if (changed.size > 0) {
		await database.updateTable("records").set({ sha256: "" }).where("id", "in", [...changed]).execute();
		for (const { counter, day, masked } of count.additions().tallies) await database.updateTable("tallies").set(({ eb }) => ({ masked: eb("masked", "+", masked) })).where("counter", "=", counter).where("day", "=", day).execute();
	}
	return ids.at(-1);
}
// src/database/migrations.ts
/**
* Every change of the tables in the order made, by name. One that was released is never edited: databases have it
* behind them.
*/
var MIGRATIONS = {
	"2026-01-records": { up: createTables },
	"2026-02-instruments": { up: addInstruments },
	"2026-03-context": { up: addContext },
	"2026-04-tallies": { up: createTallies },
	"2026-05-kept-texts": { up: createKeptTexts },
	"2026-06-suspicions": { up: addSuspicions },
	"2026-07-masks": { up: addMasks }
};
async function createTables(database) {
	await database.schema.createTable("records").addColumn("id", "text", (column) => column.primaryKey().notNull()).addColumn("schema_version", "integer", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("service", "text", (column) => column.notNull()).addColumn("provider", "text", (column) => column.notNull()).addColumn("edition", "text", (column) => column.notNull()).addColumn("channel", "text", (column) => column.notNull()).addColumn("transaction_point", "text", (column) => column.notNull()).addColumn("lang", "text", (column) => column.notNull()).addColumn("page", "text", (column) => column.notNull()).addColumn("started_at", "text", (column) => column.notNull()).addColumn("submitted_at", "text", (column) => column.notNull()).addColumn("answered_at", "text", (column) => column.notNull()).addColumn("received_at", "text", (column) => column.notNull()).addColumn("digest", "text", (column) => column.notNull()).execute();
	await database.schema.createIndex("records_by_time").on("records").columns([
		"answered_at",
		"service",
		"kind"
	]).execute();
	await database.schema.createTable("answers").addColumn("record_id", "text", (column) => column.notNull().references("records.id").onDelete("cascade")).addColumn("position", "integer", (column) => column.notNull()).addColumn("question", "text", (column) => column.notNull()).addColumn("statement", "text", (column) => column.notNull()).addColumn("rating", "integer").addColumn("text", "text").addPrimaryKeyConstraint("answers_key", ["record_id", "position"]).execute();
	await database.schema.createTable("options").addColumn("record_id", "text", (column) => column.notNull()).addColumn("position", "integer", (column) => column.notNull()).addColumn("option", "text", (column) => column.notNull()).addColumn("chosen", "integer", (column) => column.notNull()).addPrimaryKeyConstraint("options_key", [
		"record_id",
		"position",
		"option"
	]).addForeignKeyConstraint("options_answer", ["record_id", "position"], "answers", ["record_id", "position"], (key) => key.onDelete("cascade")).execute();
}
/** What records of version 2 tell, and the index by which a report reads one service on one channel. */
async function addInstruments(database) {
	for (const column of [
		"survey_type",
		"trust_statement",
		"omb_control_number",
		"reached"
	]) await database.schema.alterTable("records").addColumn(column, "text").execute();
	await database.schema.alterTable("options").addColumn("label", "text", (column) => column.notNull().defaultTo("")).execute();
	await database.schema.createIndex("records_by_service").on("records").columns([
		"service",
		"channel",
		"answered_at",
		"id"
	]).execute();
}
/** What a page adds to its records, as JSON. */
async function addContext(database) {
	await database.schema.alterTable("records").addColumn("context", "text").execute();
}
/**
* Counts by day, of all that is there and, from then on, of all that is stored. A collector of the version before
* that still runs would store records without counting them: the column that it writes has another name now, so that
* it stores none, and the devices keep them.
*/
async function createTallies(database) {
	await database.schema.alterTable("records").renameColumn("digest", "sha256").execute();
	let counters = database.schema.createTable("counters").addColumn("id", "text", (column) => column.primaryKey().notNull()).addColumn("of", "text", (column) => column.notNull());
	for (const column of [
		"service",
		"channel",
		"transaction_point",
		"edition",
		"lang"
	]) counters = counters.addColumn(column, "text", (definition) => definition.notNull());
	for (const column of [
		"survey_type",
		"trust_statement",
		"omb_control_number"
	]) counters = counters.addColumn(column, "text");
	for (const column of [
		"kind",
		"reached",
		"question",
		"statement",
		"option",
		"label"
	]) counters = counters.addColumn(column, "text", (definition) => definition.notNull());
	await counters.addColumn("position", "integer", (column) => column.notNull()).execute();
	await database.schema.createIndex("counters_by_service").on("counters").columns(["service", "of"]).execute();
	let tallies = database.schema.createTable("tallies").addColumn("counter", "text", (column) => column.notNull()).addColumn("day", "text", (column) => column.notNull());
	for (const column of [
		"n",
		"asked",
		"rated1",
		"rated2",
		"rated3",
		"rated4",
		"rated5",
		"texts",
		"chosen"
	]) tallies = tallies.addColumn(column, "bigint", (definition) => definition.notNull());
	await tallies.addPrimaryKeyConstraint("tallies_key", ["counter", "day"]).execute();
	await database.schema.createIndex("tallies_by_day").on("tallies").columns(["day"]).execute();
	await countStored(database);
}
/** The records with free texts, by the time by which these are deleted. */
async function createKeptTexts(database) {
	await database.schema.createTable("kept_texts").addColumn("record_id", "text", (column) => column.primaryKey().notNull().references("records.id").onDelete("cascade")).addColumn("answered_at", "text", (column) => column.notNull()).execute();
	await database.schema.createIndex("kept_texts_by_time").on("kept_texts").columns(["answered_at", "record_id"]).execute();
	await sql`insert into kept_texts (record_id, answered_at) select distinct id, answered_at from records
    join answers on answers.record_id = records.id where text is not null`.execute(database);
}
/**
* How much was masked in free texts, those that are there included, and by what a list of them is chosen. A collector of
* the version before that still runs would store texts unmasked: what it writes of them lacks what may not be missing
* now, so that it stores none, and the devices keep them.
*/
async function addMasks(database) {
	await database.schema.alterTable("answers").addColumn("masked", "integer").execute();
	await database.schema.alterTable("tallies").addColumn("masked", "bigint", (column) => column.notNull().defaultTo(0)).execute();
	await database.schema.dropIndex("kept_texts_by_time").execute();
	await database.schema.alterTable("kept_texts").renameTo("kept_texts_before").execute();
	await database.schema.createTable("kept_texts").addColumn("record_id", "text", (column) => column.primaryKey().notNull().references("records.id").onDelete("cascade")).addColumn("answered_at", "text", (column) => column.notNull()).addColumn("service", "text", (column) => column.notNull()).addColumn("channel", "text", (column) => column.notNull()).addColumn("lang", "text", (column) => column.notNull()).execute();
	await sql`insert into kept_texts (record_id, answered_at, service, channel, lang)
    select id, records.answered_at, service, channel, lang
    from kept_texts_before join records on records.id = kept_texts_before.record_id`.execute(database);
	await database.schema.dropTable("kept_texts_before").execute();
	await database.schema.createIndex("kept_texts_by_time").on("kept_texts").columns(["answered_at", "record_id"]).execute();
	await database.schema.createIndex("kept_texts_by_service").on("kept_texts").columns([
		"service",
		"answered_at",
		"record_id"
	]).execute();
	await maskStored(database);
}
/** Why a response is suspected, with the record and by which it is counted. Nothing that is there is suspected. */
async function addSuspicions(database) {
	await database.schema.alterTable("records").addColumn("suspicions", "text").execute();
	await database.schema.alterTable("counters").addColumn("suspicions", "text", (column) => column.notNull().defaultTo("")).execute();
}
// src/database/migrate.ts
/** Brings the tables up to date. */
async function migrate(database) {
	const { error } = await new Migrator({
		db: database,
		provider: { getMigrations: async () => MIGRATIONS }
	}).migrateToLatest();
	if (error) throw error;
}
/**
* Whether every migration was made, and no later one: then there is nothing to do, and neither a lock nor the right to make
* tables is needed. Migrations are seen all at once, as they are one transaction.
*/
async function isMigrated(database) {
	const names = await migrationsOf(database);
	const known = Object.keys(MIGRATIONS);
	return names.length === known.length && known.every((name) => names.includes(name));
}
/** The names of the migrations that a database has behind it. */
async function migrationsOf(database) {
	try {
		return (await database.selectFrom("kysely_migration").select("name").execute()).map(({ name }) => name);
	} catch (error) {
		if (error.code === "42P01") return [];
		throw error;
	}
}
// src/database/sqlite-dialect.ts
/**
* SQLite whose transactions take the write lock as they begin, but for those that only read. At the first write,
* where a plain `begin` takes it, the lock can be refused in the middle of a statement; libsql leaves that statement
* open, and no later commit on the connection succeeds.
*/
function createSqliteDialect(file) {
	const dialect = new SqliteDialect({ database: file });
	dialect.createDriver = () => new LockingDriver(file);
	return dialect;
}
/** How many statements are kept: some forty lengths of each table's rows. */
var MOST_KEPT = 400;
/** A file whose statements are kept and used again, as SQLite takes long to read those of many rows. */
function keeping(file) {
	const kept = /* @__PURE__ */ new Map();
	const keep = (text) => {
		const statement = file.prepare(text);
		const orForget = (use) => (parameters) => {
			try {
				return use(parameters);
			} catch (error) {
				kept.delete(text);
				throw error;
			}
		};
		const safe = {
			reader: statement.reader,
			all: orForget((parameters) => statement.all(parameters)),
			run: orForget((parameters) => statement.run(parameters)),
			iterate: orForget((parameters) => statement.iterate(parameters))
		};
		if (kept.size >= MOST_KEPT) kept.clear();
		kept.set(text, safe);
		return safe;
	};
	return {
		prepare: (text) => text.startsWith("insert ") ? kept.get(text) ?? keep(text) : file.prepare(text),
		close: () => file.close()
	};
}
var LockingDriver = class extends SqliteDriver {
	#file;
	constructor(file) {
		super({ database: keeping(file) });
		this.#file = file;
	}
	async beginTransaction(_connection, settings) {
		this.#file.exec(settings?.accessMode === "read only" ? "begin" : "begin immediate");
	}
};
// src/database/open.ts
/** How long to wait for a lock that another process holds, or for a connection, before it is an error. */
var PATIENCE_MS = 5e3;
/**
* Opens the collected records and brings their tables up to date; `location` is the path of a SQLite file, made
* where there is none, or a `postgres://` address. Several processes may open one database at once.
*/
async function openDatabase(location) {
	try {
		return await (isPostgres(location) ? openPostgres(location) : openSqlite(location));
	} catch (error) {
		throw new Error(`Cannot open the database ${nameOf$1(location)}: ${causeOf(error)}. ${remedy(location, error)}`, { cause: error });
	}
}
async function openSqlite(path) {
	if (/^\w+:\/\//.test(path)) throw new Error("neither a file nor a postgres:// address");
	const file = new Sqlite(path);
	const database = new Kysely({ dialect: createSqliteDialect(file) });
	try {
		file.pragma(`busy_timeout = ${PATIENCE_MS}`);
		await whenFree(() => file.pragma("journal_mode = WAL"));
		file.pragma("synchronous = FULL");
		file.pragma("cache_size = -16384");
		file.pragma("wal_autocheckpoint = 16384");
		file.pragma("foreign_keys = OFF");
		file.pragma("secure_delete = ON");
		file.pragma("temp_store = FILE");
		await database.connection().execute(async (connection) => {
			await sql`begin immediate`.execute(connection);
			await migrate(connection);
			await sql`commit`.execute(connection);
		});
		return database;
	} catch (error) {
		file.close();
		throw error;
	}
}
async function openPostgres(address) {
	const { Pool } = await import("pg");
	const pool = new Pool({
		connectionString: address,
		connectionTimeoutMillis: PATIENCE_MS
	});
	const ignore = () => {};
	pool.on("error", ignore);
	pool.on("connect", (client) => client.on("error", ignore));
	const database = new Kysely({ dialect: new PostgresDialect({ pool }) });
	try {
		if (!await isMigrated(database)) await migrate(database);
		return database;
	} catch (error) {
		await pool.end();
		throw error;
	}
}
/** SQLite refuses two switches of one file to WAL at once, whatever `busy_timeout` says: waits for the other. */
async function whenFree(attempt) {
	for (const last = Date.now() + PATIENCE_MS;; await setTimeout(20)) try {
		attempt();
		return;
	} catch (error) {
		if (error.code !== "SQLITE_BUSY" || Date.now() > last) throw error;
	}
}
/** A refused connection to a name with several addresses has a code and an empty message. */
function causeOf(error) {
	const { message, code } = error;
	return message || code || String(error);
}
/** How engines that are not PostgreSQL itself refuse its advisory lock: there is no such function, or no such feature. */
var LOCKLESS = ["42883", "0A000"];
function remedy(location, error) {
	if (LOCKLESS.includes(String(error.code))) return "This engine cannot be migrated as PostgreSQL is: make its tables with a11-survey tables, as DISTRIBUTED.md says.";
	return isPostgres(location) ? "Check the address, that the server is up and that this role may create tables." : "Check that the folder is there and may be written to, and that the file was made by a11-survey, this version or an older one.";
}
// src/contract/limits.ts
/**
* The longest name, statement, label, free texts together, path and text of the context that are taken, in characters
* as a person counts them. A label may be a name with a statement.
*/
var LONGEST = {
	name: 200,
	statement: 500,
	label: 720,
	text: 5e3,
	page: 2e3,
	context: 100
};
/**
* All that a survey's questions and options say, in bytes of UTF-8 as JSON: with it, the free texts and the longest
* names a record still keeps within its limit.
*/
var LARGEST_WORDING = 1e4;
/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
var LARGEST_RECORD = 49152;
var LARGEST_BODY = 1048576;
/**
* How long a device keeps a record for a collector that does not take it, in milliseconds: 30 days, and then, as its
* clock may have been set in between, as long once more.
*/
var LONGEST_KEPT = 2592e6;
// src/contract/text.ts
/**
* Text that every database takes: lone surrogates become U+FFFD and NUL goes, both of which PostgreSQL refuses;
* line ends become LF.
*/
function wellFormed(text) {
	return (text.toWellFormed?.() ?? text.replace(/\p{Surrogate}/gu, "�")).replaceAll("\0", "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}
/** Characters as a person counts typing them: Unicode code points, so that an emoji is one or a few, never a half. */
var characters = (text) => [...text].length;
/** Length in bytes of well-formed text as UTF-8. */
var utf8Bytes = (text) => encodeURIComponent(text).replace(/%../g, "%").length;
// src/contract/schema.ts
/** The most problems that are told of one document: nobody reads more, and a hostile one could have a million. */
var MOST_PROBLEMS = 100;
/**
* Reads a whole document and finds everything that is wrong with it, not only the first. Never throws. It asks only
* for a document's own keys, so that what a host page adds to `Object.prototype` is in none.
*/
function parse(schema, input) {
	const problems = [];
	const value = schema.read(input, "", (key, what) => {
		if (problems.length < MOST_PROBLEMS) problems.push({
			key,
			what
		});
	});
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		value
	};
}
/** A part that may be left out. */
var optional = (schema) => ({
	...schema,
	absent: void 0
});
/** A part that may be left out for its default. */
var withDefault = (schema, absent) => ({
	...schema,
	absent
});
var WRONG_FORM = "does not have the right form";
/** A value of a JSON type, with what is wrong with it, if anything, and in the form in which it is kept. */
function of(type, wrong = () => void 0, clean = (value) => value) {
	return {
		type,
		read(value, key, tell) {
			if (value === null || (Array.isArray(value) ? "array" : typeof value) !== type) {
				tell(key, value === void 0 ? "is missing" : `must be of type ${type}`);
				return value;
			}
			const kept = clean(value);
			const what = wrong(kept);
			if (what) tell(key, what);
			return kept;
		}
	};
}
/** Text for which `wrong` finds nothing to say. */
var text = (wrong) => of("string", wrong);
/** Text of a form. */
var form = (pattern) => text((given) => pattern.test(given) ? void 0 : WRONG_FORM);
/** Text of 1 to `longest` characters, made well-formed and without spaces around it, of a form if there is one. */
var words = (longest, pattern) => of("string", (given) => {
	if (!given) return "is empty";
	if (characters(given) > longest) return `is longer than ${longest} characters`;
	return !pattern || pattern.test(given) ? void 0 : WRONG_FORM;
}, (given) => wellFormed(given).trim());
/** True or false. */
var flag = of("boolean");
/** A whole number from `least` to `most`. */
var whole = (least, most) => of("number", (given) => Number.isInteger(given) && given >= least && given <= most ? void 0 : `must be a whole number from ${least} to ${most}`);
/** One of a few values. */
var oneOf = (values) => ({
	type: typeof values[0],
	read(value, key, tell) {
		if (value === void 0) tell(key, "is missing");
		else if (!values.includes(value)) tell(key, `must be ${values.length > 1 ? "one of " : ""}${values.join(", ")}`);
		return value;
	}
});
/** A list of at least `least` and at most `most` parts. */
var list = (part, most = Number.POSITIVE_INFINITY, least = 0) => ({
	type: "array",
	read(value, key, tell) {
		const given = of("array", ({ length }) => {
			if (length > most) return `is longer than ${most}`;
			return length < least ? `is shorter than ${least}` : void 0;
		}).read(value, key, tell);
		return Array.isArray(given) ? given.map((each, index) => part.read(each, `${key}[${index}]`, tell)) : [];
	}
});
/**
* An object with these keys and no others: an unknown key is a problem at its own place, since a misspelt key that is
* passed over would be one that is not there. `check` has its say once every key is right by itself.
*/
var object = (entries, check) => keyed(entries, check, (key, tell) => tell(key, "is not a known key"));
/** An object with these keys, whatever else it has, such as the reply of a newer collector. */
var openObject = (entries) => keyed(entries);
var keyed = (entries, check, onUnknown) => ({
	type: "object",
	read(given, key, tell) {
		const document = readObject(given, key, tell);
		const value = Object.create(null);
		if (!document) return value;
		const inside = (name) => key ? `${key}.${name}` : name;
		let isRight = true;
		const tellInside = (...problem) => {
			isRight = false;
			tell(...problem);
		};
		for (const [name, schema] of Object.entries(entries)) {
			const part = Object.hasOwn(document, name) ? document[name] : void 0;
			const read = part === void 0 && Object.hasOwn(schema, "absent") ? schema.absent : schema.read(part, inside(name), tellInside);
			if (read !== void 0) value[name] = read;
		}
		for (const name of Object.keys(document)) if (!Object.hasOwn(entries, name)) onUnknown?.(inside(name), tellInside);
		if (isRight) check?.(value, (name, what) => tell(inside(name), what));
		return value;
	}
});
/** An object of at most `most` keys that are names of one kind, and whose values are parts of one kind. */
var dictionary = (names, part, most = Number.POSITIVE_INFINITY) => ({
	type: "object",
	read(given, key, tell) {
		const parts = Object.entries(readObject(given, key, tell) ?? {});
		if (parts.length > most) tell(key, `has more than ${most} keys`);
		return Object.fromEntries(parts.map(([name, value]) => {
			if (!parse(names, name).ok) tell(`${key}.${name}`, "is not a known key");
			return [name, part.read(value, `${key}.${name}`, tell)];
		}));
	}
});
/** A part that is read by what it looks like. */
var either = (schemaOf) => ({
	type: "object",
	read(value, key, tell) {
		const document = readObject(value, key, tell);
		return document ? schemaOf(document).read(document, key, tell) : value;
	}
});
/** Whether a value is an object as JSON knows it. */
var isKeys = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readObject(given, key, tell) {
	of("object").read(given, key, tell);
	return isKeys(given) ? given : void 0;
}
// src/contract/parts.ts
/** What a question, an option or an edition is known by. */
var NAME_FORM = /^[a-z0-9][a-z0-9_-]{0,39}$/;
var NAME = form(NAME_FORM);
/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
var addressPattern = (scheme) => `^(${scheme}://[^\\s/@\\\\?#]+(?=[/?#]|$)|(?=/(?![/\\\\])))[^\\s\\\\]*$`;
/** What a service of a file is known by. */
var SERVICE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** A moment as ISO 8601 writes it, in UTC. Pages read none: marked as pure, it is not in what they download. */
var instant = /* @__PURE__ */ text((given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(given) && isTime(given) ? void 0 : "must be a time in UTC such as 2026-01-31T12:00:00.000Z");
/** A day as ISO 8601 writes it. */
var day = text((given) => /^\d{4}-\d\d-\d\d$/.test(given) && isTime(given) ? void 0 : "must be a date such as 2026-01-31");
/** The number of an OMB clearance. */
var CONTROL_NUMBER_FORM = /^\d{4}-\d{4}$/;
var controlNumber = form(CONTROL_NUMBER_FORM);
/** A language, as a BCP 47 tag. */
var LANG_FORM = /^(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
var LANG = form(LANG_FORM);
/** What a page adds to its records, and what each text of it is known by. */
var CONTEXT_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
var CONTEXT = dictionary(form(CONTEXT_NAME), words(LONGEST.context), 10);
/** Whether a text of that form names a real time: `Date` alone would take 31 February for 3 March. */
var isTime = (given) => {
	return new Date(given).toJSON()?.startsWith(given.slice(0, 10)) ?? false;
};
// src/collector/origins.ts
/** The origin that a text names, in the one way that it is written; undefined when it names none of the web's. */
function originOf$1(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && /^https?:$/.test(url.protocol) ? url.origin : void 0;
}
/** Reads the origins that may send; throws for one that is not an origin, such as an address with a path. */
function parseOrigins(list) {
	return new Set(list.map((text) => {
		const origin = originOf$1(text);
		if (!origin || new URL(text).href !== `${origin}/`) throw new Error(`The allowed origin "${text}" is not an origin. Give one such as https://www.agency.gov.`);
		return origin;
	}));
}
/**
* Whether a request may be served: one from an allowed origin, from the collector's own host, or from no browser.
* Behind a proxy that ends TLS the collector cannot tell its own scheme, so of its own origin only the host counts.
*/
function isAllowed(origin, host, allowed) {
	if (origin === void 0) return true;
	const parsed = originOf$1(origin);
	if (!parsed) return false;
	return allowed.has(parsed) || parsed === originOf$1(`${new URL(parsed).protocol}//${host ?? ""}`);
}
/** Every version that is read. */
var SCHEMA_VERSIONS = [
	1,
	2,
	3
];
/** What a record tells: that a survey was shown, begun, left, come back to, turned down, or answered. */
var KINDS = [
	"offered",
	"started",
	"left",
	"returned",
	"declined",
	"response"
];
// src/report/wrap.ts
/** The columns of a terminal that nobody has widened. */
var WIDTH = 80;
/**
* Text in lines that fit a terminal, each after an indent. Control characters go: anyone can send a record, and a
* statement must not drive the terminal that it is shown on.
*/
function wrap(text, indent = "") {
	const shown = text.replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}]/gu, "");
	const width = WIDTH - indent.length;
	const lines = new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S{${width}}`, "gu");
	return (shown.match(lines) ?? []).map((line) => `${indent}${line}`);
}
/** Text that goes on after what its first line begins with, and stands in line with that below. */
function wrapAfter(start, text) {
	const [first = start, ...rest] = wrap(text, " ".repeat(start.length));
	return [start + first.slice(start.length), ...rest];
}
// src/standard/domain.ts
/** What a rated statement can be about, over all editions of A-11 Section 280. */
var DOMAINS = [
	"satisfaction",
	"trust",
	"effectiveness",
	"ease",
	"efficiency",
	"transparency",
	"humanity",
	"employee"
];
/** The domains that drive trust, in the order in which they are asked. Trust itself is the outcome, never a driver. */
var DRIVERS = [
	"effectiveness",
	"ease",
	"efficiency",
	"transparency",
	"humanity",
	"employee"
];
/** Whether a question is one of the drivers. */
var isDriver = (id) => DRIVERS.includes(id);
// src/standard/channel.ts
/** Through what a transaction took place, as the published federal CX data names it. */
var CHANNELS = [
	"computer",
	"mobile",
	"email",
	"chatbot",
	"phone",
	"automated_phone",
	"in_person",
	"paper",
	"postal_mail",
	"fax",
	"self_service_kiosk",
	"other_non_digital",
	"website",
	"mobile_app",
	"live_chat",
	"sms_text_messages",
	"social_media",
	"other_digital"
];
/** The channels on which an employee always takes part; on those not listed here or below, one may. */
var STAFFED = [
	"phone",
	"in_person",
	"live_chat"
];
/** The channels on which no employee takes part. */
var SELF_SERVICE = [
	"computer",
	"mobile",
	"chatbot",
	"automated_phone",
	"self_service_kiosk",
	"website",
	"mobile_app"
];
/** The channels on which the respondent used a website. */
var WEB = [
	"computer",
	"mobile",
	"website"
];
// src/standard/editions.ts
var INTERACTION = ["post_interaction"];
var JOURNEY = ["post_service_journey"];
var RELATIONSHIP = ["relational"];
var standard = (statement) => ({ standard: { statement } });
var interaction = {
	statement: "trust",
	points: INTERACTION
};
var confidence = {
	statement: "confidence",
	points: INTERACTION
};
var service = {
	statement: "trustByService",
	points: JOURNEY
};
var commitment = {
	statement: "commitment",
	points: RELATIONSHIP
};
var commitmentAlways = { statement: "commitment" };
var satisfaction = standard("satisfaction");
var fair = { statement: "fair" };
var understood = { statement: "understood" };
var feedback = standard("feedback");
var anythingElse = standard("anythingElse");
var ofEvery = {
	effectiveness: {
		need: { statement: "need" },
		issue: { statement: "issue" },
		found: { statement: "found" }
	},
	ease: standard("ease"),
	efficiency: standard("time")
};
var employee = { employees: {
	statement: "employees",
	channels: STAFFED
} };
var drivers = {
	...ofEvery,
	transparency: { understood },
	humanity: { fair },
	employee
};
/** What each edition asks, in which order and in which words. */
var EDITIONS = {
	default: {
		wordings: {
			trust: {
				interaction,
				service,
				commitment,
				confidence
			},
			...drivers,
			comment: anythingElse
		},
		isTrustRequired: true
	},
	2018: {
		wordings: {
			satisfaction,
			trust: {
				confidence: {
					statement: "confidenceInService",
					points: INTERACTION
				},
				commitment: commitmentAlways
			},
			scores_comment: standard("scoresFeedback"),
			...ofEvery,
			transparency: { fair },
			employee: {
				...employee,
				website: {
					statement: "website",
					channels: WEB
				}
			},
			comment: feedback
		},
		isTrustRequired: false
	},
	2020: {
		wordings: {
			trust: {
				interaction,
				commitment: commitmentAlways,
				confidence
			},
			satisfaction,
			...ofEvery,
			transparency: {
				understood,
				fair
			},
			employee,
			comment: feedback
		},
		isTrustRequired: true
	},
	2023: {
		wordings: {
			trust: {
				interaction,
				service,
				commitment
			},
			...drivers,
			positive: {
				interaction: {
					statement: "positive",
					points: INTERACTION
				},
				service: { statement: "positiveService" }
			},
			negative: standard("negative"),
			comment: anythingElse
		},
		isTrustRequired: false
	}
};
// src/standard/fill-in.ts
/** A text with what is given in its `{places}`, numbers as `lang` writes them. A place that nothing is given for stays. */
function fillIn(text, given, lang) {
	let filled = text;
	for (const [name, value] of Object.entries(given)) filled = filled.replaceAll(`{${name}}`, (place) => value?.toLocaleString(lang).replaceAll("{", "\0") ?? place);
	return filled.replaceAll("\0", "{");
}
/** The words of the published forms. What was read where is said in `provenance.ts`. */
var ENGLISH = {
	statements: {
		trust: "This interaction increased my trust in {provider}.",
		confidence: "This interaction increased my confidence in {provider}.",
		confidenceInService: "This interaction increased my confidence in {service}.",
		trustByService: "This service increased my trust in {provider}.",
		commitment: "I trust {provider} to fulfill our country's commitment to {population}.",
		satisfaction: "I am satisfied with the service I received from {service}.",
		need: "My need was addressed.",
		issue: "My issue was resolved.",
		found: "I found what I was looking for.",
		ease: "It was easy to complete what I needed to do.",
		time: "It took a reasonable amount of time to do what I needed to do.",
		understood: "I understood what was being asked of me throughout the process.",
		fair: "I was treated fairly.",
		employees: "Employees I interacted with were helpful.",
		website: "The website helped me do what I needed to do.",
		positive: "What about this interaction made the difference?",
		positiveService: "What about this service made the difference?",
		negative: "What could have been better?",
		scoresFeedback: "Any additional feedback on your scores above?",
		feedback: "Any additional feedback for {service}?",
		anythingElse: "Anything else you want us to know about your experience?"
	},
	scale: {
		1: "Strongly disagree",
		2: "Disagree",
		3: "Neither agree nor disagree",
		4: "Agree",
		5: "Strongly agree"
	},
	options: {
		up: "Thumbs up",
		down: "Thumbs down",
		yes: "Yes",
		no: "No",
		other: "Other"
	},
	drivers: {
		effectiveness: "Effectiveness",
		ease: "Ease",
		efficiency: "Efficiency",
		transparency: "Transparency",
		humanity: "Equity and humanity",
		employee: "Employee interaction"
	}
};
// src/standard/questions.ts
/** The kinds of own questions: five-point agreement, one of several, any of several, yes or no, free text. */
var OWN_KINDS = [
	"rating",
	"choice",
	"check_all",
	"yes_no",
	"text"
];
/** What follows which answer to trust in the 2023 form. */
var BRANCHES = {
	positive: {
		question: "trust",
		is: [
			"4",
			"5",
			"up"
		]
	},
	negative: {
		question: "trust",
		is: [
			"1",
			"2",
			"3",
			"down"
		]
	}
};
/** The questions of an edition in the order asked. */
var questionsIn = ({ wordings }) => Object.keys(wordings);
/** Whether a wording fits the transaction point and the channel. */
var isFitting = ({ points, channels }, { transactionPoint, channel }) => (points?.includes(transactionPoint) ?? true) && (channels?.includes(channel) ?? true);
/** The name of the permitted wording that is asked: the chosen one, or the first that fits, or the first. */
function wordingOf$1(id, choices) {
	const wordings = Object.entries(EDITIONS[choices.edition].wordings[id] ?? {});
	return choices.wordings[id] ?? (wordings.find(([, wording]) => isFitting(wording, choices)) ?? wordings[0])?.[0];
}
/** The drivers that are asked: those chosen, or those of the edition of which a wording fits the channel. */
function driversOf(choices) {
	const { wordings } = EDITIONS[choices.edition];
	return choices.drivers ?? DRIVERS.filter((id) => Object.values(wordings[id] ?? {}).some((wording) => isFitting(wording, choices)));
}
/** A statement with the names in their places. A name that is not given leaves its place as it is. */
var fill = (statement, { service, provider, population }) => fillIn(statement, {
	service,
	provider,
	population
});
/**
* The questions of one survey in the order asked: the edition's, the drivers among them in its order, whichever
* order they were chosen in, then the agency's own, and the comment last.
*/
function questionsOf(choices, words = ENGLISH) {
	const edition = EDITIONS[choices.edition];
	const drivers = driversOf(choices);
	const filled = (statement) => fill(statement, choices);
	const statementOf = (id) => {
		const permitted = edition.wordings[id]?.[wordingOf$1(id, choices) ?? ""];
		return filled(choices.statements[id] ?? (permitted ? words.statements[permitted.statement] : ""));
	};
	const option = (id) => ({
		id,
		label: words.options[id]
	});
	const indicators = (isNegative) => [...DRIVERS.filter((id) => drivers.includes(id)).map((id) => isNegative ? {
		id,
		label: words.drivers[id],
		description: statementOf(id)
	} : {
		id,
		label: statementOf(id)
	}), option("other")];
	const standard = (id) => {
		const asked = {
			id,
			statement: statementOf(id),
			isRequired: false
		};
		if (id === "positive" || id === "negative") return {
			...asked,
			kind: "choice",
			isMultiple: true,
			options: indicators(id === "negative"),
			when: BRANCHES[id]
		};
		if (id === "comment" || id === "scores_comment") return {
			...asked,
			kind: "text"
		};
		if (id !== "trust") return {
			...asked,
			kind: "rating"
		};
		const trust = {
			...asked,
			isRequired: choices.trustRequired ?? edition.isTrustRequired
		};
		return choices.surveyType === "thumbs_up_down" ? {
			...trust,
			kind: "choice",
			isMultiple: false,
			options: [option("up"), option("down")]
		} : {
			...trust,
			kind: "rating"
		};
	};
	const own = ({ id, kind, statement, options = {}, required, when }) => {
		const asked = {
			id,
			statement: filled(statement),
			isRequired: required,
			when
		};
		if (kind === "rating" || kind === "text") return {
			...asked,
			kind
		};
		return {
			...asked,
			kind: "choice",
			isMultiple: kind === "check_all",
			options: kind === "yes_no" ? [option("yes"), option("no")] : Object.entries(options).map(([id, label]) => ({
				id,
				label
			}))
		};
	};
	const asked = questionsIn(edition).filter((id) => isDriver(id) ? !edition.wordings.positive && drivers.includes(id) : choices.comment || !id.endsWith("comment"));
	return [
		...asked.filter((id) => id !== "comment").map(standard),
		...choices.questions.map(own),
		...asked.filter((id) => id === "comment").map(standard)
	];
}
// src/contract/problem.ts
/** The key of the document itself that a path begins with: `answers` of `answers[0].rating`. */
var topKeyOf = (path) => path.split(/[.[]/, 1)[0] ?? "";
/** All problems in one line, for a log or a refusal: `answers[0].rating must be one of 1, 2, 3, 4, 5`. */
var reasonOf = (problems) => problems.map(({ key, what }) => `${key || "the document"} ${what}`).join("; ");
// src/contract/survey-file.ts
/** A symbol, so that it is no key of a configuration and a copy by spread keeps it. */
var ORIGIN = Symbol();
/** Whether a document is of several services, and not the configuration of one. */
var isSurveyFile = (document) => isKeys(document) && Object.hasOwn(document, "services");
/** The ids of a file's services; none of a document that is no such file. */
var servicesIn = (document) => isSurveyFile(document) && isKeys(document.services) ? Object.keys(document.services) : [];
/**
* The configuration of one service of a document, still to be parsed; where it has one alone, that one needs no id. Of
* a document that is no file of several it is the document itself. Never throws.
*/
function serviceIn(document, given) {
	if (!isSurveyFile(document)) return document;
	const { services, ...shared } = document;
	const ids = servicesIn(document);
	const id = given ?? (ids.length === 1 ? `${ids[0]}` : "");
	const wrong = (key, what) => ({ [ORIGIN]: {
		id,
		problem: {
			key,
			what
		}
	} });
	if (!isKeys(services)) return wrong("services", "must be of type object");
	if (!ids.includes(id)) return wrong("services", ids[0] ? `has no "${id}", only ${ids.join(", ")}` : "is empty");
	const own = services[id];
	if (!isKeys(own)) return wrong(`services.${id}`, "must be of type object");
	return {
		...shared,
		...own,
		[ORIGIN]: {
			id,
			own
		}
	};
}
var originOf = (configuration) => Object(configuration)[ORIGIN];
/** What keeps a configuration from being found in its file, if anything. */
var problemIn = (configuration) => originOf(configuration)?.problem;
/**
* Where a key of a configuration stands: in its file among the service's own or what is shared, or, for what was
* written over the file's, such as an attribute of the tag, there.
*/
function placeOf(configuration, key) {
	const origin = originOf(configuration);
	if (!origin?.own) return key;
	const first = topKeyOf(key);
	return configuration[first] === origin.own[first] ? `services.${origin.id}.${key}` : key;
}
// src/standard/edition.ts
/** The editions of the standard's wording, and the product's default. */
var EDITION_IDS = [
	"default",
	"2018",
	"2020",
	"2023"
];
/**
* Every question of any edition: the domains, the check-all questions that follow trust, `positive` or `negative`,
* and the free texts, of which `comment` is the last question and `scores_comment` is asked after the first ratings.
*/
var STANDARD_QUESTIONS = [
	...DOMAINS,
	"positive",
	"negative",
	"scores_comment",
	"comment"
];
/** Whether a question is one of the standard's, and not the agency's own. */
var isStandard = (id) => STANDARD_QUESTIONS.includes(id);
// src/standard/scale.ts
/** The five ratings of the Likert scale, from strong disagreement to strong agreement. */
var RATINGS = [
	1,
	2,
	3,
	4,
	5
];
/** Ratings that count as agreement: "% agree" is the share of 4 and 5. */
var AGREEMENT = [4, 5];
// src/contract/check-questions.ts
/** What is wrong with a choice of questions whose keys are each right by themselves. */
function checkQuestions(choices, tell) {
	const { edition, surveyType, drivers = [], wordings, questions, touchpoints } = choices;
	const permitted = EDITIONS[edition].wordings;
	drivers.forEach((driver, index) => {
		if (!permitted[driver]) tell(`drivers[${index}]`, `is no driver of edition ${edition}`);
	});
	for (const [id, name] of Object.entries(wordings)) {
		const names = Object.keys(permitted[id] ?? {});
		if (!names.includes(name)) tell(`wordings.${id}`, names.length > 0 ? `must be one of ${names.join(", ")}` : `is no question of edition ${edition}`);
	}
	if (surveyType === "thumbs_up_down" && !permitted.positive) tell("surveyType", `must be likert_scale in edition ${edition}, as only edition 2023 asks by thumbs`);
	questions.forEach(({ id, kind, options }, index) => {
		const key = `questions[${index}]`;
		const count = Object.keys(options ?? {}).length;
		if (isStandard(id)) tell(`${key}.id`, "is the name of one of the standard's questions");
		if (questions.findIndex((each) => each.id === id) < index) tell(`${key}.id`, "is the name of a question before it");
		if (kind === "choice" || kind === "check_all") {
			if (count < 2 || count > 20) tell(`${key}.options`, `must be 2 to 20 labels by their ids`);
		} else if (options) tell(`${key}.options`, `must be left out of a question of kind ${kind}`);
	});
	const keyOf = (id) => `questions[${questions.findIndex((each) => each.id === id)}]`;
	const asked = questionsOf(choices);
	asked.forEach(({ id, when }, index) => {
		if (when && !isStandard(id)) checkCondition(when, asked.slice(0, index), keyOf(id), tell);
		if (touchpoints && !touchpoints[id]) tell(`touchpoints.${id}`, "is missing");
	});
	checkWords(choices, keyOf, tell);
}
/** What is wrong with the words in which a choice of questions is asked; `keyOf` says where own questions stand. */
function checkWords(choices, keyOf, tell) {
	const asked = questionsOf(choices);
	for (const { id, statement } of asked) if (characters(statement) > LONGEST.statement) tell(isStandard(id) ? `statements.${id}` : keyOf(id), `is longer than ${LONGEST.statement} characters once its names are filled in`);
	const naming = asked.find((question) => JSON.stringify(question).includes("{population}"));
	if (naming) tell("population", `is missing, and what ${naming.id} says names it`);
	if (utf8Bytes(JSON.stringify(asked)) > 1e4) tell("questions", `make more than ${LARGEST_WORDING} bytes, statements and options together`);
}
/** A condition can only hold of a question before it, and of an answer that it can have. */
function checkCondition({ question, is }, before, key, tell) {
	const asked = before.find(({ id }) => id === question);
	if (!asked) {
		tell(`${key}.when.question`, "must be the id of a question that is asked before it");
		return;
	}
	const answers = asked.kind === "choice" ? asked.options.map(({ id }) => id) : asked.kind === "rating" ? RATINGS.map(String) : [];
	is.forEach((each, index) => {
		if (!answers.includes(each)) tell(`${key}.when.is[${index}]`, `must be one of ${answers.join(", ")}`);
	});
}
// src/standard/survey-type.ts
/** How trust is asked, as the published federal CX data names it: from 1 to 5, or by a thumb. */
var SURVEY_TYPES = ["likert_scale", "thumbs_up_down"];
// src/standard/transaction-point.ts
/** When in the respondent's journey the survey is asked: the three measurement levels of A-11 Section 280. */
var TRANSACTION_POINTS = [
	"post_interaction",
	"post_service_journey",
	"relational"
];
// src/contract/configuration.ts
/** Where a survey can be shown. */
var PLACEMENTS = [
	"inline",
	"modal",
	"panel"
];
/** Which tree of nodes a survey can stand in. */
var DOMS = ["shadow", "light"];
/** What a survey can wait for. */
var TRIGGERS = ["load", "transaction"];
/** Where a survey can remember that it was answered or declined. */
var MEMORIES = ["session", "device"];
// src/contract/keys.ts
var name = words(LONGEST.name);
var statement$1 = words(LONGEST.statement);
var address = (scheme) => form(new RegExp(addressPattern(scheme), "i"));
/** An answer that a condition waits for; a rating may be written as the number that it is. */
var answer$1 = {
	...NAME,
	read: (value, key, tell) => NAME.read(typeof value === "number" ? String(value) : value, key, tell)
};
var options = optional(dictionary(NAME, name));
var ownQuestion = object({
	id: NAME,
	kind: oneOf(OWN_KINDS),
	statement: statement$1,
	options,
	required: withDefault(flag, false),
	when: optional(object({
		question: NAME,
		is: list(answer$1, 20, 1)
	}))
});
var standardQuestion = oneOf(STANDARD_QUESTIONS);
var statements = dictionary(standardQuestion, statement$1);
var translation = object({
	service: optional(name),
	provider: optional(name),
	population: optional(name),
	statements: optional(statements),
	questions: optional(dictionary(NAME, object({
		statement: optional(statement$1),
		options
	}))),
	privacyUrl: optional(address("https")),
	burdenContact: optional(statement$1),
	title: optional(name),
	logoAlt: optional(name)
});
/** The configuration's keys, each with how it is read: the one description of them, for both doors. */
var KEYS = {
	collector: address("https?"),
	service: name,
	provider: name,
	population: optional(name),
	lang: optional(LANG),
	languages: withDefault(list(LANG, 20), []),
	translations: withDefault(dictionary(LANG, translation), {}),
	edition: withDefault(oneOf(EDITION_IDS), "default"),
	channel: withDefault(oneOf(CHANNELS), "website"),
	transactionPoint: withDefault(oneOf(TRANSACTION_POINTS), "post_interaction"),
	surveyType: withDefault(oneOf(SURVEY_TYPES), "likert_scale"),
	drivers: optional(list(oneOf(DRIVERS))),
	wordings: withDefault(dictionary(standardQuestion, NAME), {}),
	statements: withDefault(statements, {}),
	trustRequired: optional(flag),
	comment: withDefault(flag, true),
	questions: withDefault(list(ownQuestion, 15), []),
	samplePercent: withDefault(whole(1, 100), 100),
	ombControlNumber: optional(controlNumber),
	ombExpirationDate: optional(day),
	burdenMinutes: optional(whole(1, 60)),
	burdenContact: optional(statement$1),
	privacyUrl: optional(address("https")),
	target: optional(name),
	placement: withDefault(oneOf(PLACEMENTS), "inline"),
	opener: optional(name),
	dom: withDefault(oneOf(DOMS), "shadow"),
	trigger: withDefault(oneOf(TRIGGERS), "load"),
	urlPattern: optional(form(/^\/[^\s?#]*$/)),
	delaySeconds: withDefault(whole(0, 3600), 0),
	transactionId: optional(name),
	quietDays: withDefault(whole(0, 365), 0),
	memory: withDefault(oneOf(MEMORIES), "session"),
	kioskSeconds: optional(whole(10, 600)),
	context: optional(CONTEXT),
	touchpoints: optional(dictionary(name, name)),
	title: optional(name),
	logoUrl: optional(address("https")),
	logoAlt: optional(name)
};
// src/contract/translated.ts
/** A configuration in the words that it has under a tag of `translations`; what has none there stays as it is. */
function translated(configuration, tag) {
	const { statements, questions = {}, ...words } = configuration.translations[tag] ?? {};
	return {
		...configuration,
		...words,
		statements: {
			...configuration.statements,
			...statements
		},
		questions: configuration.questions.map((question) => {
			const { statement = question.statement, options } = questions[question.id] ?? {};
			const labelOf = ([id, label]) => [id, options?.[id] ?? label];
			const labels = question.options && Object.fromEntries(Object.entries(question.options).map(labelOf));
			return {
				...question,
				statement,
				options: labels
			};
		})
	};
}
// src/contract/parse-configuration.ts
var configuration = object(KEYS, (given, tell) => {
	checkTogether(given, "ombControlNumber", "ombExpirationDate", tell);
	checkTogether(given, "burdenMinutes", "burdenContact", tell);
	checkTogether(given, "logoUrl", "logoAlt", tell);
	if (given.opener !== void 0 && given.placement === "inline") tell("opener", "opens nothing, as the placement is inline");
	checkQuestions(given, tell);
	for (const tag of Object.keys(given.translations)) checkWords(translated(given, tag), (id) => `questions.${id}`, (key, what) => tell(`translations.${tag}.${key}`, what));
});
/** How a problem begins that is one of two keys that go together. */
var GOES_TOGETHER = "goes together with";
/** Two keys that mean something only together, such as a control number and its expiration date. */
function checkTogether(given, one, other, tell) {
	if (given[one] === void 0 !== (given[other] === void 0)) tell(one, `${GOES_TOGETHER} ${other}: both or neither`);
}
/**
* Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
* would be a survey without one. `$schema` alone is passed over: it is there for editors. Never throws.
*/
function parseConfiguration(input) {
	const problem = problemIn(input);
	if (problem) return {
		ok: false,
		problems: [problem]
	};
	if (!isKeys(input)) return parse(configuration, input);
	const { $schema: _, ...keys } = input;
	return parse(configuration, keys);
}
/** What is wrong with a configuration, in one sentence: where the key stands, and what is wrong with it. */
var describe = ({ key, what }, input) => `${placeOf(input, key) || "The configuration"} ${what}.`;
// src/language/en.ts
/** English: the wording of the published forms, and ours around it. */
var en = {
	...ENGLISH,
	lang: "en",
	dir: "ltr",
	name: "English",
	texts: {
		heading: "Your experience with {service}",
		tab: "Give feedback",
		here: "A survey is on this page: {heading}",
		close: "Close",
		language: "Survey language",
		spoken: "This survey is now in English.",
		agreement: "How much do you agree or disagree with each statement?",
		voluntary: "Answering is voluntary.",
		required: "(required)",
		checkAll: "Check all that apply.",
		added: "A question was added: {statement}",
		removed: "A question was removed: {statement}",
		personal: "Please leave out personal information, such as your name or Social Security number.",
		found: "A number or e-mail address that looks personal will be saved as [***].",
		left: {
			one: "{count} character left",
			other: "{count} characters left"
		},
		over: {
			one: "{count} character too many",
			other: "{count} characters too many"
		},
		empty: "Leave this empty",
		submit: "Submit",
		decline: "No, thanks",
		omb: "OMB No. {number} · Expires {date}",
		noticeTitle: "Paperwork Reduction Act statement",
		unless: "This collection of information has OMB control number {number}, which expires on {date}. An agency may not conduct or sponsor, and you are not required to respond to, a collection of information unless it displays a currently valid OMB control number.",
		burden: {
			one: "We estimate that this survey takes {count} minute, including the time to read the instructions, gather the facts and answer. Comments on this estimate: {contact}",
			other: "We estimate that this survey takes {count} minutes, including the time to read the instructions, gather the facts and answer. Comments on this estimate: {contact}"
		},
		privacy: "Privacy",
		errorTitle: "Your answers have not been submitted yet",
		unrated: "Choose how much you agree or disagree",
		unchosen: "Choose an answer",
		unchecked: "Choose at least one",
		unwritten: "Write an answer",
		tooLong: {
			one: "Shorten your answer by {count} character",
			other: "Shorten your answer by {count} characters"
		},
		saving: "Saving your answers",
		thanks: "Thank you",
		delivered: "Your answers have reached {provider}.",
		saved: "Your answers are saved on this device and will be sent to {provider} as soon as the connection allows. You can close this page.",
		unsavedTitle: "Your answers are not saved yet",
		unsaved: "This browser does not let us keep them. Please leave this page open while we try to send them to {provider}.",
		refusedTitle: "Your answers were not accepted",
		refused: "They could not be recorded and will not be sent again.",
		declined: "You chose not to answer. None of your answers were kept or sent.",
		reopen: "Answer after all",
		renew: "New survey",
		leaving: "Are you still there? Your answers will be cleared in 20 seconds and not be sent.",
		stay: "Go on answering"
	}
};
// src/language/es.ts
/** Spanish, as the federal government writes it for the public in the United States. */
var es = {
	lang: "es",
	dir: "ltr",
	name: "Español",
	draft: "the language access coordinator of your agency",
	statements: {
		trust: "Esta interacción aumentó mi confianza en {provider}.",
		confidence: "Esta interacción aumentó mi seguridad en {provider}.",
		confidenceInService: "Esta interacción aumentó mi seguridad en {service}.",
		trustByService: "Este servicio aumentó mi confianza en {provider}.",
		commitment: "Confío en que {provider} cumplirá el compromiso de nuestro país con {population}.",
		satisfaction: "Estoy contento o contenta con la atención que recibí de {service}.",
		need: "Se atendió mi necesidad.",
		issue: "Se resolvió mi problema.",
		found: "Encontré lo que buscaba.",
		ease: "Fue fácil completar lo que necesitaba hacer.",
		time: "Hacer lo que necesitaba me tomó un tiempo razonable.",
		understood: "Entendí lo que se me pedía durante todo el proceso.",
		fair: "Recibí un trato justo.",
		employees: "Los empleados con quienes traté me ayudaron.",
		website: "El sitio web me ayudó a hacer lo que necesitaba.",
		positive: "¿Qué aspecto de esta interacción marcó la diferencia?",
		positiveService: "¿Qué aspecto de este servicio marcó la diferencia?",
		negative: "¿Qué podría haber sido mejor?",
		scoresFeedback: "¿Algún otro comentario sobre sus respuestas anteriores?",
		feedback: "¿Algún otro comentario para {service}?",
		anythingElse: "¿Hay algo más que quiera decirnos sobre su experiencia?"
	},
	scale: {
		1: "Muy en desacuerdo",
		2: "En desacuerdo",
		3: "Ni de acuerdo ni en desacuerdo",
		4: "De acuerdo",
		5: "Muy de acuerdo"
	},
	options: {
		up: "Pulgar arriba",
		down: "Pulgar abajo",
		yes: "Sí",
		no: "No",
		other: "Otro"
	},
	drivers: {
		effectiveness: "Eficacia",
		ease: "Facilidad",
		efficiency: "Eficiencia",
		transparency: "Transparencia",
		humanity: "Equidad y humanidad",
		employee: "Trato con los empleados"
	},
	texts: {
		heading: "Su experiencia con {service}",
		tab: "Dar su opinión",
		here: "Hay una encuesta en esta página: {heading}",
		close: "Cerrar",
		language: "Idioma de la encuesta",
		spoken: "Esta encuesta está ahora en español.",
		agreement: "¿Qué tan de acuerdo o en desacuerdo está con cada afirmación?",
		voluntary: "Responder es voluntario.",
		required: "(obligatorio)",
		checkAll: "Marque todas las opciones que correspondan.",
		added: "Se añadió una pregunta: {statement}",
		removed: "Se quitó una pregunta: {statement}",
		personal: "No incluya información personal, como su nombre o número de Seguro Social.",
		found: "Un número o correo electrónico que parece personal se guardará como [***].",
		left: {
			one: "Queda {count} carácter",
			other: "Quedan {count} caracteres"
		},
		over: {
			one: "Sobra {count} carácter",
			other: "Sobran {count} caracteres"
		},
		empty: "Deje esto vacío",
		submit: "Enviar",
		decline: "No, gracias",
		omb: "OMB n.º {number} · Vence el {date}",
		noticeTitle: "Declaración de la Ley de Reducción de Trámites",
		unless: "Esta recopilación de información tiene el número de control de OMB {number}, que vence el {date}. Ninguna agencia puede realizar ni patrocinar una recopilación de información, ni usted está obligado a responder a ella, si no muestra un número de control de OMB vigente.",
		burden: {
			one: "Calculamos que esta encuesta toma {count} minuto, incluido el tiempo para leer las instrucciones, reunir los datos y responder. Comentarios sobre este cálculo: {contact}",
			other: "Calculamos que esta encuesta toma {count} minutos, incluido el tiempo para leer las instrucciones, reunir los datos y responder. Comentarios sobre este cálculo: {contact}"
		},
		privacy: "Privacidad",
		errorTitle: "Sus respuestas aún no se han enviado",
		unrated: "Elija qué tan de acuerdo o en desacuerdo está",
		unchosen: "Elija una respuesta",
		unchecked: "Elija al menos una opción",
		unwritten: "Escriba una respuesta",
		tooLong: {
			one: "Acorte su respuesta en {count} carácter",
			other: "Acorte su respuesta en {count} caracteres"
		},
		saving: "Guardando sus respuestas",
		thanks: "Gracias",
		delivered: "Sus respuestas fueron recibidas por {provider}.",
		saved: "Sus respuestas están guardadas en este dispositivo y se enviarán en cuanto la conexión lo permita; las recibirá {provider}. Puede cerrar esta página.",
		unsavedTitle: "Sus respuestas aún no están guardadas",
		unsaved: "Este navegador no nos permite guardarlas. Deje esta página abierta mientras intentamos enviarlas; las recibirá {provider}.",
		refusedTitle: "Sus respuestas no fueron aceptadas",
		refused: "No se pudieron registrar y no se volverán a enviar.",
		declined: "Usted decidió no responder. No se guardó ni se envió ninguna de sus respuestas.",
		reopen: "Responder de todos modos",
		renew: "Nueva encuesta",
		leaving: "¿Sigue ahí? Sus respuestas se borrarán en 20 segundos y no se enviarán.",
		stay: "Seguir respondiendo"
	}
};
// src/language/languages.ts
/** A language with the script that it is written in, which tells the two ways of Chinese apart in any region. */
function scriptOf(tag) {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return `${language}-${script}`;
	} catch {
		return;
	}
}
// src/language/packs/packs.ts
/**
* The languages that are not in the script: each a file of its own, which only pages that need it download. Those most
* asked for of federal services, in the order of their speakers in the United States.
*/
var PACKS = [
	{
		lang: "zh-Hans",
		dir: "ltr",
		name: "简体中文",
		draft: "the language access coordinator of your agency, with a qualified translator of Chinese in simplified characters",
		statements: {
			trust: "此次互动增强了我对{provider}的信任。",
			confidence: "此次互动增强了我对{provider}的信心。",
			confidenceInService: "此次互动增强了我对{service}的信心。",
			trustByService: "此项服务增强了我对{provider}的信任。",
			commitment: "我相信{provider}会履行我们国家对{population}的承诺。",
			satisfaction: "我对从{service}获得的服务感到满意。",
			need: "我的需求得到了满足。",
			issue: "我的问题得到了解决。",
			found: "我找到了要找的内容。",
			ease: "我很容易就完成了需要办理的事情。",
			time: "办理我需要办的事情所花的时间是合理的。",
			understood: "在整个过程中，我都明白需要我做什么。",
			fair: "我受到了公平的对待。",
			employees: "与我接触的工作人员对我有帮助。",
			website: "该网站帮助我完成了需要办理的事情。",
			positive: "此次互动中，哪些方面起到了关键作用？",
			positiveService: "此项服务中，哪些方面起到了关键作用？",
			negative: "哪些方面本可以做得更好？",
			scoresFeedback: "对于您以上的评分，还有其他意见吗？",
			feedback: "对{service}还有其他意见吗？",
			anythingElse: "关于您的体验，您还有其他想告诉我们的吗？"
		},
		scale: {
			1: "非常不同意",
			2: "不同意",
			3: "既不同意也不反对",
			4: "同意",
			5: "非常同意"
		},
		options: {
			up: "拇指向上",
			down: "拇指向下",
			yes: "是",
			no: "否",
			other: "其他"
		},
		drivers: {
			effectiveness: "成效",
			ease: "便利",
			efficiency: "效率",
			transparency: "透明",
			humanity: "公平与人性化",
			employee: "与工作人员的互动"
		},
		texts: {
			heading: "您对{service}的体验",
			tab: "提供反馈",
			here: "本页面有一份问卷：{heading}",
			close: "关闭",
			language: "问卷语言",
			spoken: "本问卷现在以简体中文显示。",
			agreement: "您在多大程度上同意或不同意以下每项陈述？",
			voluntary: "自愿作答。",
			required: "（必答）",
			checkAll: "请选择所有适用的选项。",
			added: "已增加一个问题：{statement}",
			removed: "已移除一个问题：{statement}",
			personal: "请勿填写个人信息，例如您的姓名或社会安全号码。",
			found: "看似个人信息的号码或电子邮件地址将保存为 [***]。",
			left: { other: "还可输入 {count} 个字符" },
			over: { other: "超出 {count} 个字符" },
			empty: "请将此处留空",
			submit: "提交",
			decline: "不了，谢谢",
			omb: "OMB 编号：{number} · 到期日：{date}",
			noticeTitle: "《减少文书工作法》声明",
			unless: "本次信息收集的管理和预算办公室（OMB）控制编号为 {number}，到期日为 {date}。除非信息收集显示当前有效的 OMB 控制编号，否则任何机构不得进行或发起该项信息收集，您也没有义务作答。",
			burden: { other: "我们估计，完成本问卷需要 {count} 分钟，包括阅读说明、收集资料和作答的时间。对这一估计的意见请寄至：{contact}" },
			privacy: "隐私",
			errorTitle: "您的答案尚未提交",
			unrated: "请选择您同意或不同意的程度",
			unchosen: "请选择一个答案",
			unchecked: "请至少选择一项",
			unwritten: "请填写答案",
			tooLong: { other: "请将您的答案缩短 {count} 个字符" },
			saving: "正在保存您的答案",
			thanks: "谢谢您",
			delivered: "{provider}已收到您的答案。",
			saved: "您的答案已保存在此设备上，一旦网络连接允许，就会发送给{provider}。您可以关闭本页面。",
			unsavedTitle: "您的答案尚未保存",
			unsaved: "此浏览器不允许我们保存您的答案。在我们尝试将答案发送给{provider}期间，请不要关闭本页面。",
			refusedTitle: "您的答案未被接受",
			refused: "您的答案无法记录，也不会再次发送。",
			declined: "您选择了不作答。您的任何答案均未保存或发送。",
			reopen: "还是要作答",
			renew: "新问卷",
			leaving: "您还在吗？您的答案将在 20 秒后清除，不会发送。",
			stay: "继续作答"
		}
	},
	{
		lang: "zh-Hant",
		dir: "ltr",
		name: "繁體中文",
		draft: "the language access coordinator of your agency, with a qualified translator of Chinese in traditional characters",
		statements: {
			trust: "這次互動增強了我對{provider}的信任。",
			confidence: "這次互動增強了我對{provider}的信心。",
			confidenceInService: "這次互動增強了我對{service}的信心。",
			trustByService: "這項服務增強了我對{provider}的信任。",
			commitment: "我相信{provider}會履行我們國家對{population}的承諾。",
			satisfaction: "我對從{service}獲得的服務感到滿意。",
			need: "我的需求得到了滿足。",
			issue: "我的問題獲得了解決。",
			found: "我找到了要找的內容。",
			ease: "我很容易就完成了需要辦理的事項。",
			time: "辦理我需要辦的事項所花的時間是合理的。",
			understood: "在整個過程中，我都明白需要我做什麼。",
			fair: "我受到了公平的對待。",
			employees: "與我接觸的工作人員對我有幫助。",
			website: "該網站幫助我完成了需要辦理的事項。",
			positive: "這次互動中，哪些方面發揮了關鍵作用？",
			positiveService: "這項服務中，哪些方面發揮了關鍵作用？",
			negative: "哪些方面原本可以做得更好？",
			scoresFeedback: "對於您以上的評分，還有其他意見嗎？",
			feedback: "對{service}還有其他意見嗎？",
			anythingElse: "關於您的經驗，您還有其他想告訴我們的嗎？"
		},
		scale: {
			1: "非常不同意",
			2: "不同意",
			3: "既不同意也不反對",
			4: "同意",
			5: "非常同意"
		},
		options: {
			up: "拇指向上",
			down: "拇指向下",
			yes: "是",
			no: "否",
			other: "其他"
		},
		drivers: {
			effectiveness: "成效",
			ease: "便利",
			efficiency: "效率",
			transparency: "透明",
			humanity: "公平與人性化",
			employee: "與工作人員的互動"
		},
		texts: {
			heading: "您對{service}的經驗",
			tab: "提供意見",
			here: "本頁面有一份問卷：{heading}",
			close: "關閉",
			language: "問卷語言",
			spoken: "本問卷現在以繁體中文顯示。",
			agreement: "您在多大程度上同意或不同意以下每項陳述？",
			voluntary: "自願作答。",
			required: "（必答）",
			checkAll: "請選擇所有適用的選項。",
			added: "已增加一個問題：{statement}",
			removed: "已移除一個問題：{statement}",
			personal: "請勿填寫個人資訊，例如您的姓名或社會安全號碼。",
			found: "看似個人資訊的號碼或電子郵件地址將儲存為 [***]。",
			left: { other: "還可輸入 {count} 個字元" },
			over: { other: "超出 {count} 個字元" },
			empty: "請將此處留空",
			submit: "提交",
			decline: "不用了，謝謝",
			omb: "OMB 編號：{number} · 到期日：{date}",
			noticeTitle: "《減少文書工作法》聲明",
			unless: "本次資訊收集的管理及預算辦公室（OMB）控制編號為 {number}，到期日為 {date}。除非資訊收集顯示目前有效的 OMB 控制編號，否則任何機構不得進行或發起該項資訊收集，您也沒有義務作答。",
			burden: { other: "我們估計，完成本問卷需要 {count} 分鐘，包括閱讀說明、收集資料和作答的時間。對此估計的意見請寄至：{contact}" },
			privacy: "隱私權",
			errorTitle: "您的答案尚未提交",
			unrated: "請選擇您同意或不同意的程度",
			unchosen: "請選擇一個答案",
			unchecked: "請至少選擇一項",
			unwritten: "請填寫答案",
			tooLong: { other: "請將您的答案縮短 {count} 個字元" },
			saving: "正在儲存您的答案",
			thanks: "謝謝您",
			delivered: "{provider}已收到您的答案。",
			saved: "您的答案已儲存在此裝置上，一旦網路連線允許，就會傳送給{provider}。您可以關閉本頁面。",
			unsavedTitle: "您的答案尚未儲存",
			unsaved: "此瀏覽器不允許我們儲存您的答案。在我們嘗試將答案傳送給{provider}期間，請勿關閉本頁面。",
			refusedTitle: "您的答案未被接受",
			refused: "您的答案無法記錄，也不會再次傳送。",
			declined: "您選擇了不作答。您的任何答案均未儲存或傳送。",
			reopen: "還是要作答",
			renew: "新問卷",
			leaving: "您還在嗎？您的答案將在 20 秒後清除，不會傳送。",
			stay: "繼續作答"
		}
	},
	{
		lang: "tl",
		dir: "ltr",
		name: "Tagalog",
		draft: "the language access coordinator of your agency, with a qualified translator of Tagalog",
		statements: {
			trust: "Pinataas ng pakikipag-ugnayang ito ang tiwala ko sa {provider}.",
			confidence: "Pinalakas ng pakikipag-ugnayang ito ang kumpiyansa ko sa {provider}.",
			confidenceInService: "Pinalakas ng pakikipag-ugnayang ito ang kumpiyansa ko sa {service}.",
			trustByService: "Pinataas ng serbisyong ito ang tiwala ko sa {provider}.",
			commitment: "Nagtitiwala ako na tutuparin ng {provider} ang pangako ng ating bansa sa {population}.",
			satisfaction: "Nasisiyahan ako sa serbisyong natanggap ko mula sa {service}.",
			need: "Natugunan ang pangangailangan ko.",
			issue: "Nalutas ang problema ko.",
			found: "Nakita ko ang hinahanap ko.",
			ease: "Madali kong natapos ang kailangan kong gawin.",
			time: "Makatwiran ang tagal ng oras na inabot bago ko nagawa ang kailangan kong gawin.",
			understood: "Naintindihan ko sa buong proseso kung ano ang hinihingi sa akin.",
			fair: "Patas ang pagtrato sa akin.",
			employees: "Nakatulong ang mga empleyadong nakaugnayan ko.",
			website: "Nakatulong ang website na magawa ko ang kailangan kong gawin.",
			positive: "Ano po sa pakikipag-ugnayang ito ang nakagawa ng kaibahan?",
			positiveService: "Ano po sa serbisyong ito ang nakagawa ng kaibahan?",
			negative: "Ano po ang maaaring napabuti pa sana?",
			scoresFeedback: "Mayroon pa po ba kayong ibang komento tungkol sa mga sagot ninyo sa itaas?",
			feedback: "Mayroon pa po ba kayong ibang komento para sa {service}?",
			anythingElse: "Mayroon pa po ba kayong gustong ipaalam sa amin tungkol sa inyong karanasan?"
		},
		scale: {
			1: "Lubos na hindi sumasang-ayon",
			2: "Hindi sumasang-ayon",
			3: "Hindi sumasang-ayon at hindi rin tumututol",
			4: "Sumasang-ayon",
			5: "Lubos na sumasang-ayon"
		},
		options: {
			up: "Hinlalaking nakataas",
			down: "Hinlalaking nakababa",
			yes: "Oo",
			no: "Hindi",
			other: "Iba pa"
		},
		drivers: {
			effectiveness: "Pagiging epektibo",
			ease: "Kadalian",
			efficiency: "Pagiging mabilis at maayos",
			transparency: "Pagiging malinaw at bukas",
			humanity: "Pagiging patas at makatao",
			employee: "Pakikipag-ugnayan sa mga empleyado"
		},
		texts: {
			heading: "Ang inyong karanasan sa {service}",
			tab: "Magbigay ng opinyon",
			here: "May survey sa pahinang ito: {heading}",
			close: "Isara",
			language: "Wika ng survey",
			spoken: "Nasa Tagalog na ang survey na ito.",
			agreement: "Gaano po kayo sumasang-ayon o hindi sumasang-ayon sa bawat pahayag?",
			voluntary: "Kusang-loob ang pagsagot.",
			required: "(kailangan)",
			checkAll: "Markahan ang lahat ng naaangkop.",
			added: "May idinagdag na tanong: {statement}",
			removed: "May inalis na tanong: {statement}",
			personal: "Huwag pong maglagay ng personal na impormasyon, gaya ng inyong pangalan o numero ng Social Security.",
			found: "Ise-save bilang [***] ang numero o email address na mukhang personal.",
			left: {
				one: "{count} karakter pa ang natitira",
				other: "{count} na karakter pa ang natitira"
			},
			over: {
				one: "{count} karakter ang sobra",
				other: "{count} na karakter ang sobra"
			},
			empty: "Iwanang blangko ito",
			submit: "Isumite",
			decline: "Hindi po, salamat",
			omb: "OMB Blg. {number} · Mawawalan ng bisa sa {date}",
			noticeTitle: "Pahayag ayon sa Batas sa Pagbabawas ng mga Papeles",
			unless: "Ang pangongolektang ito ng impormasyon ay may numero ng kontrol na {number} mula sa Tanggapan ng Pamamahala at Badyet (OMB), na mawawalan ng bisa sa {date}. Hindi maaaring magsagawa o mag-isponsor ng pangongolekta ng impormasyon ang isang ahensya, at hindi kayo obligadong tumugon dito, maliban kung ipinapakita nito ang isang numero ng kontrol ng OMB na kasalukuyang may bisa.",
			burden: {
				one: "Tinataya namin na aabutin ng {count} minuto ang survey na ito, kasama ang oras sa pagbasa ng mga tagubilin, pagtipon ng mga datos at pagsagot. Mga komento tungkol sa tantiyang ito: {contact}",
				other: "Tinataya namin na aabutin ng {count} na minuto ang survey na ito, kasama ang oras sa pagbasa ng mga tagubilin, pagtipon ng mga datos at pagsagot. Mga komento tungkol sa tantiyang ito: {contact}"
			},
			privacy: "Pagkapribado",
			errorTitle: "Hindi pa naisusumite ang inyong mga sagot",
			unrated: "Piliin kung gaano kayo sumasang-ayon o hindi sumasang-ayon",
			unchosen: "Pumili ng sagot",
			unchecked: "Pumili ng kahit isa",
			unwritten: "Magsulat ng sagot",
			tooLong: {
				one: "Paikliin ang inyong sagot nang {count} karakter",
				other: "Paikliin ang inyong sagot nang {count} na karakter"
			},
			saving: "Sine-save ang inyong mga sagot",
			thanks: "Salamat po",
			delivered: "Nakarating na sa {provider} ang inyong mga sagot.",
			saved: "Naka-save sa device na ito ang inyong mga sagot at ipapadala sa {provider} sa sandaling magkaroon ng koneksyon. Maaari na ninyong isara ang pahinang ito.",
			unsavedTitle: "Hindi pa naka-save ang inyong mga sagot",
			unsaved: "Hindi kami pinapayagan ng browser na ito na i-save ang mga sagot. Pakiiwang bukas ang pahinang ito habang sinusubukan naming ipadala ang mga ito sa {provider}.",
			refusedTitle: "Hindi tinanggap ang inyong mga sagot",
			refused: "Hindi maitala ang mga ito at hindi na muling ipapadala.",
			declined: "Pinili ninyong hindi sumagot. Walang sagot ninyo ang itinago o ipinadala.",
			reopen: "Sumagot pa rin",
			renew: "Bagong survey",
			leaving: "Nariyan pa po ba kayo? Buburahin ang inyong mga sagot sa loob ng 20 segundo at hindi ipapadala.",
			stay: "Ituloy ang pagsagot"
		}
	},
	{
		lang: "vi",
		dir: "ltr",
		name: "Tiếng Việt",
		draft: "the language access coordinator of your agency, with a qualified translator of Vietnamese",
		statements: {
			trust: "Lần tiếp xúc này làm tăng sự tin tưởng của tôi đối với {provider}.",
			confidence: "Lần tiếp xúc này khiến tôi vững tin hơn vào {provider}.",
			confidenceInService: "Lần tiếp xúc này khiến tôi vững tin hơn vào {service}.",
			trustByService: "Dịch vụ này làm tăng sự tin tưởng của tôi đối với {provider}.",
			commitment: "Tôi tin tưởng {provider} sẽ thực hiện cam kết của đất nước chúng ta đối với {population}.",
			satisfaction: "Tôi hài lòng với dịch vụ mà tôi nhận được từ {service}.",
			need: "Nhu cầu của tôi đã được đáp ứng.",
			issue: "Vấn đề của tôi đã được giải quyết.",
			found: "Tôi đã tìm thấy điều mình cần tìm.",
			ease: "Tôi hoàn tất việc mình cần làm một cách dễ dàng.",
			time: "Tôi làm xong việc mình cần làm trong một khoảng thời gian hợp lý.",
			understood: "Tôi hiểu những gì được yêu cầu ở mình trong suốt quá trình.",
			fair: "Tôi được đối xử công bằng.",
			employees: "Những nhân viên tôi tiếp xúc đã giúp ích cho tôi.",
			website: "Trang web đã giúp tôi làm việc mình cần làm.",
			positive: "Điều gì trong lần tiếp xúc này đã tạo nên sự khác biệt?",
			positiveService: "Điều gì ở dịch vụ này đã tạo nên sự khác biệt?",
			negative: "Lẽ ra điều gì có thể tốt hơn?",
			scoresFeedback: "Quý vị có ý kiến nào khác về các câu trả lời ở trên không?",
			feedback: "Quý vị có ý kiến nào khác về {service} không?",
			anythingElse: "Quý vị còn muốn cho chúng tôi biết điều gì khác về trải nghiệm của mình không?"
		},
		scale: {
			1: "Hoàn toàn không đồng ý",
			2: "Không đồng ý",
			3: "Không đồng ý cũng không phản đối",
			4: "Đồng ý",
			5: "Hoàn toàn đồng ý"
		},
		options: {
			up: "Ngón cái hướng lên",
			down: "Ngón cái hướng xuống",
			yes: "Có",
			no: "Không",
			other: "Khác"
		},
		drivers: {
			effectiveness: "Hiệu quả",
			ease: "Sự dễ dàng",
			efficiency: "Thời gian hợp lý",
			transparency: "Sự minh bạch",
			humanity: "Sự công bằng và nhân văn",
			employee: "Tiếp xúc với nhân viên"
		},
		texts: {
			heading: "Trải nghiệm của quý vị với {service}",
			tab: "Góp ý",
			here: "Trang này có một bản khảo sát: {heading}",
			close: "Đóng",
			language: "Ngôn ngữ của bản khảo sát",
			spoken: "Bản khảo sát này hiện bằng tiếng Việt.",
			agreement: "Quý vị đồng ý hay không đồng ý ở mức nào với mỗi câu sau đây?",
			voluntary: "Việc trả lời là tự nguyện.",
			required: "(bắt buộc)",
			checkAll: "Đánh dấu tất cả các mục phù hợp.",
			added: "Đã thêm một câu hỏi: {statement}",
			removed: "Đã bỏ một câu hỏi: {statement}",
			personal: "Vui lòng không ghi thông tin cá nhân, chẳng hạn như họ tên hoặc số An sinh Xã hội của quý vị.",
			found: "Số hoặc địa chỉ email có vẻ là thông tin cá nhân sẽ được lưu thành [***].",
			left: { other: "Còn {count} ký tự" },
			over: { other: "Thừa {count} ký tự" },
			empty: "Để trống ô này",
			submit: "Gửi",
			decline: "Không, cảm ơn",
			omb: "Số OMB: {number} · Hết hạn ngày {date}",
			noticeTitle: "Thông báo theo Đạo luật Giảm thiểu Thủ tục Giấy tờ",
			unless: "Việc thu thập thông tin này có số kiểm soát {number} của Văn phòng Quản lý và Ngân sách (OMB), hết hạn ngày {date}. Không cơ quan nào được tiến hành hoặc bảo trợ việc thu thập thông tin, và quý vị không bắt buộc phải trả lời, trừ khi việc thu thập đó có ghi số kiểm soát OMB đang còn hiệu lực.",
			burden: { other: "Chúng tôi ước tính bản khảo sát này mất {count} phút, kể cả thời gian đọc hướng dẫn, thu thập dữ kiện và trả lời. Ý kiến về ước tính này xin gửi đến: {contact}" },
			privacy: "Quyền riêng tư",
			errorTitle: "Câu trả lời của quý vị chưa được gửi",
			unrated: "Hãy chọn mức độ đồng ý hoặc không đồng ý",
			unchosen: "Hãy chọn một câu trả lời",
			unchecked: "Hãy chọn ít nhất một mục",
			unwritten: "Hãy viết câu trả lời",
			tooLong: { other: "Hãy rút ngắn câu trả lời bớt {count} ký tự" },
			saving: "Đang lưu câu trả lời của quý vị",
			thanks: "Cảm ơn quý vị",
			delivered: "Câu trả lời của quý vị đã đến {provider}.",
			saved: "Câu trả lời của quý vị đã được lưu trên thiết bị này và sẽ được gửi đến {provider} ngay khi có kết nối. Quý vị có thể đóng trang này.",
			unsavedTitle: "Câu trả lời của quý vị chưa được lưu",
			unsaved: "Trình duyệt này không cho phép chúng tôi lưu câu trả lời. Vui lòng để trang này mở trong khi chúng tôi cố gắng gửi đến {provider}.",
			refusedTitle: "Câu trả lời của quý vị không được chấp nhận",
			refused: "Câu trả lời không thể được ghi nhận và sẽ không được gửi lại.",
			declined: "Quý vị đã chọn không trả lời. Không câu trả lời nào của quý vị được lưu hoặc gửi đi.",
			reopen: "Vẫn muốn trả lời",
			renew: "Bản khảo sát mới",
			leaving: "Quý vị còn ở đó không? Câu trả lời của quý vị sẽ bị xóa sau 20 giây và không được gửi đi.",
			stay: "Tiếp tục trả lời"
		}
	},
	{
		lang: "ar",
		dir: "rtl",
		name: "العربية",
		draft: "the language access coordinator of your agency",
		statements: {
			trust: "زادت هذه المعاملة من ثقتي في {provider}.",
			confidence: "زادت هذه المعاملة من اطمئناني إلى {provider}.",
			confidenceInService: "زادت هذه المعاملة من اطمئناني إلى {service}.",
			trustByService: "زادت هذه الخدمة من ثقتي في {provider}.",
			commitment: "أثق في أن {provider} ستفي بالتزام بلدنا تجاه {population}.",
			satisfaction: "أنا راضٍ عن الخدمة التي تلقيتها من {service}.",
			need: "تمت تلبية حاجتي.",
			issue: "تم حل مشكلتي.",
			found: "وجدت ما كنت أبحث عنه.",
			ease: "كان من السهل إتمام ما احتجت إلى القيام به.",
			time: "استغرق القيام بما احتجت إليه وقتًا معقولًا.",
			understood: "فهمت ما كان مطلوبًا مني طوال الإجراءات.",
			fair: "عوملت معاملة منصفة.",
			employees: "كان الموظفون الذين تعاملت معهم متعاونين.",
			website: "ساعدني الموقع الإلكتروني على القيام بما احتجت إليه.",
			positive: "ما الذي أحدث الفرق في هذه المعاملة؟",
			positiveService: "ما الذي أحدث الفرق في هذه الخدمة؟",
			negative: "ما الذي كان يمكن أن يكون أفضل؟",
			scoresFeedback: "هل لديك أي تعليق آخر على تقييماتك أعلاه؟",
			feedback: "هل لديك أي تعليق آخر بشأن {service}؟",
			anythingElse: "هل هناك أي شيء آخر تريد أن تخبرنا به عن تجربتك؟"
		},
		scale: {
			1: "لا أوافق بشدة",
			2: "لا أوافق",
			3: "لا أوافق ولا أعارض",
			4: "أوافق",
			5: "أوافق بشدة"
		},
		options: {
			up: "إبهام لأعلى",
			down: "إبهام لأسفل",
			yes: "نعم",
			no: "لا",
			other: "غير ذلك"
		},
		drivers: {
			effectiveness: "الفعالية",
			ease: "السهولة",
			efficiency: "الكفاءة",
			transparency: "الشفافية",
			humanity: "الإنصاف والإنسانية",
			employee: "التعامل مع الموظفين"
		},
		texts: {
			heading: "تجربتك مع {service}",
			tab: "أبدِ رأيك",
			here: "يوجد استبيان في هذه الصفحة: {heading}",
			close: "إغلاق",
			language: "لغة الاستبيان",
			spoken: "هذا الاستبيان الآن باللغة العربية.",
			agreement: "إلى أي مدى توافق أو لا توافق على كل عبارة؟",
			voluntary: "الإجابة اختيارية.",
			required: "(مطلوب)",
			checkAll: "ضع علامة على كل ما ينطبق.",
			added: "أُضيف سؤال: {statement}",
			removed: "أُزيل سؤال: {statement}",
			personal: "يرجى عدم ذكر معلومات شخصية، مثل اسمك أو رقم الضمان الاجتماعي.",
			found: "سيُحفظ الرقم أو البريد الإلكتروني الذي يبدو شخصيًا على شكل [***].",
			left: {
				zero: "لم يبق أي حرف",
				one: "بقي حرف واحد",
				two: "بقي حرفان",
				few: "بقيت {count} أحرف",
				many: "بقي {count} حرفًا",
				other: "بقي {count} حرف"
			},
			over: {
				zero: "لا يوجد أي حرف زائد",
				one: "حرف واحد زائد",
				two: "حرفان زائدان",
				few: "{count} أحرف زائدة",
				many: "{count} حرفًا زائدًا",
				other: "{count} حرف زائد"
			},
			empty: "اترك هذا فارغًا",
			submit: "إرسال",
			decline: "لا، شكرًا",
			omb: "رقم مكتب الإدارة والميزانية (OMB): {number} · ينتهي في {date}",
			noticeTitle: "بيان قانون تقليل الأعمال الورقية",
			unless: "يحمل جمع المعلومات هذا رقم المراقبة {number} من مكتب الإدارة والميزانية (OMB)، وتنتهي صلاحيته في {date}. لا يجوز لأي وكالة إجراء جمع للمعلومات أو رعايته، ولست ملزمًا بالرد عليه، ما لم يعرض رقم مراقبة ساريًا من المكتب.",
			burden: {
				zero: "نقدّر أن هذا الاستبيان لا يستغرق أي دقيقة، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}",
				one: "نقدّر أن هذا الاستبيان يستغرق دقيقة واحدة، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}",
				two: "نقدّر أن هذا الاستبيان يستغرق دقيقتين، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}",
				few: "نقدّر أن هذا الاستبيان يستغرق {count} دقائق، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}",
				many: "نقدّر أن هذا الاستبيان يستغرق {count} دقيقة، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}",
				other: "نقدّر أن هذا الاستبيان يستغرق {count} دقيقة، بما في ذلك وقت قراءة التعليمات وجمع البيانات والإجابة. للتعليق على هذا التقدير: {contact}"
			},
			privacy: "الخصوصية",
			errorTitle: "لم تُرسل إجاباتك بعد",
			unrated: "اختر مدى موافقتك أو عدم موافقتك",
			unchosen: "اختر إجابة",
			unchecked: "اختر خيارًا واحدًا على الأقل",
			unwritten: "اكتب إجابة",
			tooLong: {
				zero: "لا تحتاج إجابتك إلى اختصار",
				one: "اختصر إجابتك بمقدار حرف واحد",
				two: "اختصر إجابتك بمقدار حرفين",
				few: "اختصر إجابتك بمقدار {count} أحرف",
				many: "اختصر إجابتك بمقدار {count} حرفًا",
				other: "اختصر إجابتك بمقدار {count} حرف"
			},
			saving: "يجري حفظ إجاباتك",
			thanks: "شكرًا لك",
			delivered: "وصلت إجاباتك إلى {provider}.",
			saved: "حُفظت إجاباتك على هذا الجهاز وستُرسل إلى {provider} حالما يسمح الاتصال بذلك. يمكنك إغلاق هذه الصفحة.",
			unsavedTitle: "لم تُحفظ إجاباتك بعد",
			unsaved: "لا يسمح لنا هذا المتصفح بحفظها. يرجى ترك هذه الصفحة مفتوحة بينما نحاول إرسالها إلى {provider}.",
			refusedTitle: "لم تُقبل إجاباتك",
			refused: "تعذّر تسجيلها ولن تُرسل مرة أخرى.",
			declined: "اخترت عدم الإجابة. لم يُحفظ أو يُرسل أي من إجاباتك.",
			reopen: "الإجابة رغم ذلك",
			renew: "استبيان جديد",
			leaving: "هل ما زلت هنا؟ ستُمحى إجاباتك بعد 20 ثانية ولن تُرسل.",
			stay: "متابعة الإجابة"
		}
	},
	{
		lang: "fr",
		dir: "ltr",
		name: "Français",
		draft: "the language access coordinator of your agency, with a qualified translator of French",
		statements: {
			trust: "Cette interaction a renforcé ma confiance envers {provider}.",
			confidence: "Cette interaction a renforcé ma certitude de pouvoir compter sur {provider}.",
			confidenceInService: "Cette interaction a renforcé ma certitude de pouvoir compter sur {service}.",
			trustByService: "Ce service a renforcé ma confiance envers {provider}.",
			commitment: "J’ai confiance dans le fait que {provider} honorera l’engagement de notre pays envers {population}.",
			satisfaction: "Le service que j’ai reçu m’a donné satisfaction ({service}).",
			need: "On a répondu à mon besoin.",
			issue: "Mon problème a été résolu.",
			found: "J’ai trouvé ce que je cherchais.",
			ease: "Il a été facile de faire ce que j’avais à faire.",
			time: "Le temps qu’il m’a fallu pour faire ce que j’avais à faire était raisonnable.",
			understood: "J’ai compris ce qu’on me demandait tout au long de la démarche.",
			fair: "J’ai reçu un traitement équitable.",
			employees: "Les membres du personnel à qui j’ai eu affaire m’ont été utiles.",
			website: "Le site Web m’a permis de faire ce que j’avais à faire.",
			positive: "Qu’est-ce qui, dans cette interaction, a fait la différence\xA0?",
			positiveService: "Qu’est-ce qui, dans ce service, a fait la différence\xA0?",
			negative: "Qu’est-ce qui aurait pu être mieux\xA0?",
			scoresFeedback: "Avez-vous d’autres commentaires sur vos réponses ci-dessus\xA0?",
			feedback: "Avez-vous d’autres commentaires sur {service}\xA0?",
			anythingElse: "Souhaitez-vous nous dire autre chose sur votre expérience\xA0?"
		},
		scale: {
			1: "Pas du tout d’accord",
			2: "Pas d’accord",
			3: "Ni d’accord ni pas d’accord",
			4: "D’accord",
			5: "Tout à fait d’accord"
		},
		options: {
			up: "Pouce levé",
			down: "Pouce baissé",
			yes: "Oui",
			no: "Non",
			other: "Autre"
		},
		drivers: {
			effectiveness: "Efficacité",
			ease: "Facilité",
			efficiency: "Efficience",
			transparency: "Transparence",
			humanity: "Équité et humanité",
			employee: "Contact avec le personnel"
		},
		texts: {
			heading: "Votre expérience avec {service}",
			tab: "Donner votre avis",
			here: "Une enquête se trouve sur cette page\xA0: {heading}",
			close: "Fermer",
			language: "Langue de l’enquête",
			spoken: "Cette enquête est maintenant en français.",
			agreement: "Dans quelle mesure êtes-vous d’accord ou non avec chaque affirmation\xA0?",
			voluntary: "La réponse est facultative.",
			required: "(obligatoire)",
			checkAll: "Cochez toutes les réponses qui conviennent.",
			added: "Une question a été ajoutée\xA0: {statement}",
			removed: "Une question a été retirée\xA0: {statement}",
			personal: "N’indiquez pas de renseignements personnels, comme votre nom ou votre numéro de sécurité sociale.",
			found: "Un numéro ou une adresse électronique qui semble personnel sera enregistré sous la forme [***].",
			left: {
				one: "{count} caractère restant",
				many: "{count} caractères restants",
				other: "{count} caractères restants"
			},
			over: {
				one: "{count} caractère de trop",
				many: "{count} caractères de trop",
				other: "{count} caractères de trop"
			},
			empty: "Laissez ceci vide",
			submit: "Envoyer",
			decline: "Non, merci",
			omb: "N° OMB {number} · Expire le {date}",
			noticeTitle: "Déclaration relative à la loi sur la réduction des formalités administratives",
			unless: "Cette collecte de renseignements porte le numéro de contrôle {number} du Bureau de la gestion et du budget (OMB), qui expire le {date}. Un organisme ne peut ni mener ni parrainer une collecte de renseignements, et vous n’avez pas l’obligation d’y répondre, si elle n’affiche pas un numéro de contrôle OMB en cours de validité.",
			burden: {
				one: "Nous estimons que cette enquête prend {count} minute, y compris le temps de lire les instructions, de réunir les informations et de répondre. Commentaires sur cette estimation\xA0: {contact}",
				many: "Nous estimons que cette enquête prend {count} minutes, y compris le temps de lire les instructions, de réunir les informations et de répondre. Commentaires sur cette estimation\xA0: {contact}",
				other: "Nous estimons que cette enquête prend {count} minutes, y compris le temps de lire les instructions, de réunir les informations et de répondre. Commentaires sur cette estimation\xA0: {contact}"
			},
			privacy: "Confidentialité",
			errorTitle: "Vos réponses n’ont pas encore été envoyées",
			unrated: "Indiquez dans quelle mesure vous êtes d’accord ou non",
			unchosen: "Choisissez une réponse",
			unchecked: "Choisissez au moins une réponse",
			unwritten: "Écrivez une réponse",
			tooLong: {
				one: "Raccourcissez votre réponse de {count} caractère",
				many: "Raccourcissez votre réponse de {count} caractères",
				other: "Raccourcissez votre réponse de {count} caractères"
			},
			saving: "Enregistrement de vos réponses",
			thanks: "Merci",
			delivered: "Vos réponses sont arrivées. Destinataire\xA0: {provider}.",
			saved: "Vos réponses sont enregistrées sur cet appareil et seront envoyées dès que la connexion le permettra. Destinataire\xA0: {provider}. Vous pouvez fermer cette page.",
			unsavedTitle: "Vos réponses ne sont pas encore enregistrées",
			unsaved: "Ce navigateur ne nous permet pas de les conserver. Laissez cette page ouverte pendant que nous essayons de les envoyer. Destinataire\xA0: {provider}.",
			refusedTitle: "Vos réponses n’ont pas été acceptées",
			refused: "Elles n’ont pas pu être enregistrées et ne seront pas envoyées de nouveau.",
			declined: "Vous avez choisi de ne pas répondre. Aucune de vos réponses n’a été conservée ni envoyée.",
			reopen: "Répondre quand même",
			renew: "Nouvelle enquête",
			leaving: "Êtes-vous toujours là\xA0? Vos réponses seront effacées dans 20 secondes et ne seront pas envoyées.",
			stay: "Continuer à répondre"
		}
	},
	{
		lang: "ko",
		dir: "ltr",
		name: "한국어",
		draft: "the language access coordinator of your agency, with a qualified translator of Korean",
		statements: {
			trust: "이번 이용 경험으로 {provider}에 대한 저의 신뢰가 높아졌습니다.",
			confidence: "이번 이용 경험으로 {provider}에 대한 저의 믿음이 커졌습니다.",
			confidenceInService: "이번 이용 경험으로 {service}에 대한 저의 믿음이 커졌습니다.",
			trustByService: "이 서비스로 {provider}에 대한 저의 신뢰가 높아졌습니다.",
			commitment: "저는 {provider}에서 {population}에 대한 우리나라의 약속을 이행하리라고 신뢰합니다.",
			satisfaction: "저는 {service}에서 받은 서비스에 만족합니다.",
			need: "저에게 필요한 사항이 처리되었습니다.",
			issue: "저의 문제가 해결되었습니다.",
			found: "찾고 있던 것을 찾았습니다.",
			ease: "해야 할 일을 쉽게 마칠 수 있었습니다.",
			time: "해야 할 일을 하는 데 걸린 시간이 적절했습니다.",
			understood: "전체 과정에서 저에게 무엇을 요청하는지 이해했습니다.",
			fair: "공정한 대우를 받았습니다.",
			employees: "저를 응대한 직원들이 도움이 되었습니다.",
			website: "웹사이트가 해야 할 일을 하는 데 도움이 되었습니다.",
			positive: "이번 이용 경험에서 어떤 점이 특히 도움이 되었습니까?",
			positiveService: "이 서비스에서 어떤 점이 특히 도움이 되었습니까?",
			negative: "어떤 점이 더 나았으면 좋았겠습니까?",
			scoresFeedback: "위의 평가에 대해 더 하실 말씀이 있습니까?",
			feedback: "{service}에 대해 더 하실 말씀이 있습니까?",
			anythingElse: "이용 경험에 대해 저희에게 더 알려 주실 내용이 있습니까?"
		},
		scale: {
			1: "전혀 동의하지 않음",
			2: "동의하지 않음",
			3: "동의하지도 반대하지도 않음",
			4: "동의함",
			5: "매우 동의함"
		},
		options: {
			up: "엄지 위로",
			down: "엄지 아래로",
			yes: "예",
			no: "아니요",
			other: "기타"
		},
		drivers: {
			effectiveness: "효과성",
			ease: "용이성",
			efficiency: "효율성",
			transparency: "투명성",
			humanity: "형평성과 인간 존중",
			employee: "직원 응대"
		},
		texts: {
			heading: "{service} 이용 경험",
			tab: "의견 보내기",
			here: "이 페이지에 설문 조사가 있습니다: {heading}",
			close: "닫기",
			language: "설문 조사 언어",
			spoken: "이제 이 설문 조사가 한국어로 표시됩니다.",
			agreement: "각 문장에 얼마나 동의하거나 동의하지 않으십니까?",
			voluntary: "응답은 자발적입니다.",
			required: "(필수)",
			checkAll: "해당하는 항목을 모두 선택하십시오.",
			added: "질문이 추가되었습니다: {statement}",
			removed: "질문이 삭제되었습니다: {statement}",
			personal: "성명이나 사회보장번호와 같은 개인정보는 적지 마십시오.",
			found: "개인정보로 보이는 번호나 이메일 주소는 [***](으)로 저장됩니다.",
			left: { other: "{count}자 남음" },
			over: { other: "{count}자 초과" },
			empty: "비워 두십시오",
			submit: "제출",
			decline: "아니요, 괜찮습니다",
			omb: "OMB 번호: {number} · 만료일: {date}",
			noticeTitle: "문서감축법 고지",
			unless: "이 정보 수집의 예산관리국(OMB) 관리 번호는 {number}이며, 만료일은 {date}입니다. 현재 유효한 OMB 관리 번호가 표시되지 않은 경우, 어떤 기관도 정보 수집을 실시하거나 후원할 수 없으며, 귀하도 이에 응답할 의무가 없습니다.",
			burden: { other: "이 설문 조사에는 안내를 읽고, 자료를 모으고, 응답하는 시간을 포함하여 {count}분이 걸릴 것으로 예상됩니다. 이 예상 시간에 대한 의견을 보내실 곳: {contact}" },
			privacy: "개인정보 보호",
			errorTitle: "응답이 아직 제출되지 않았습니다",
			unrated: "동의하거나 동의하지 않는 정도를 선택하십시오",
			unchosen: "답을 선택하십시오",
			unchecked: "하나 이상 선택하십시오",
			unwritten: "답을 적어 주십시오",
			tooLong: { other: "답을 {count}자 줄여 주십시오" },
			saving: "응답을 저장하는 중입니다",
			thanks: "감사합니다",
			delivered: "{provider}에서 귀하의 응답을 받았습니다.",
			saved: "귀하의 응답은 이 기기에 저장되었으며, 연결되는 대로 {provider}에 전송됩니다. 이 페이지를 닫으셔도 됩니다.",
			unsavedTitle: "응답이 아직 저장되지 않았습니다",
			unsaved: "이 브라우저에서는 응답을 저장할 수 없습니다. {provider}에 전송을 시도하는 동안 이 페이지를 열어 두십시오.",
			refusedTitle: "응답이 접수되지 않았습니다",
			refused: "응답을 기록할 수 없으며, 다시 전송되지 않습니다.",
			declined: "응답하지 않기로 선택하셨습니다. 귀하의 응답은 저장되거나 전송되지 않았습니다.",
			reopen: "응답하기",
			renew: "새 설문 조사",
			leaving: "아직 계십니까? 응답은 20초 후에 지워지며 전송되지 않습니다.",
			stay: "계속 응답하기"
		}
	},
	{
		lang: "ru",
		dir: "ltr",
		name: "Русский",
		draft: "the language access coordinator of your agency, with a qualified translator of Russian",
		statements: {
			trust: "Это обращение повысило моё доверие к ведомству ({provider}).",
			confidence: "Это обращение повысило мою уверенность в работе ведомства ({provider}).",
			confidenceInService: "Это обращение повысило мою уверенность в качестве услуги ({service}).",
			trustByService: "Эта услуга повысила моё доверие к ведомству ({provider}).",
			commitment: "Я верю, что {provider} выполнит обязательства нашей страны перед теми, для кого работает ({population}).",
			satisfaction: "Меня удовлетворило обслуживание, которое мне предоставили ({service}).",
			need: "Моя потребность была удовлетворена.",
			issue: "Мой вопрос был решён.",
			found: "Мне удалось найти то, что было нужно.",
			ease: "Мне было легко сделать то, что требовалось.",
			time: "На то, что мне требовалось, ушло разумное количество времени.",
			understood: "На каждом этапе мне было понятно, что от меня требуется.",
			fair: "Ко мне отнеслись справедливо.",
			employees: "Сотрудники, с которыми мне довелось общаться, мне помогли.",
			website: "Сайт помог мне сделать то, что требовалось.",
			positive: "Что в этом обращении сыграло решающую роль?",
			positiveService: "Что в этой услуге сыграло решающую роль?",
			negative: "Что могло бы быть лучше?",
			scoresFeedback: "Хотите ли вы что-нибудь добавить к своим оценкам выше?",
			feedback: "Хотите ли вы что-нибудь добавить об этой услуге ({service})?",
			anythingElse: "Что ещё вы хотели бы сообщить нам о своём опыте?"
		},
		scale: {
			1: "Полностью не\xA0согласен\xA0/ не\xA0согласна",
			2: "Не\xA0согласен\xA0/ не\xA0согласна",
			3: "Ни за, ни против",
			4: "Согласен\xA0/ согласна",
			5: "Полностью согласен\xA0/ согласна"
		},
		options: {
			up: "Палец вверх",
			down: "Палец вниз",
			yes: "Да",
			no: "Нет",
			other: "Другое"
		},
		drivers: {
			effectiveness: "Результат",
			ease: "Простота",
			efficiency: "Затраты времени",
			transparency: "Прозрачность",
			humanity: "Справедливость и человечность",
			employee: "Общение с сотрудниками"
		},
		texts: {
			heading: "Ваши впечатления об услуге: {service}",
			tab: "Оставить отзыв",
			here: "На этой странице есть опрос: {heading}",
			close: "Закрыть",
			language: "Язык опроса",
			spoken: "Теперь этот опрос на русском языке.",
			agreement: "Насколько вы согласны или не согласны с каждым утверждением?",
			voluntary: "Участие добровольное.",
			required: "(обязательно)",
			checkAll: "Отметьте всё, что подходит.",
			added: "Добавлен вопрос: {statement}",
			removed: "Удалён вопрос: {statement}",
			personal: "Не указывайте личные данные, например имя или номер социального обеспечения.",
			found: "Номер или адрес электронной почты, похожий на личный, будет сохранён как [***].",
			left: {
				one: "Остался {count} символ",
				few: "Осталось {count} символа",
				many: "Осталось {count} символов",
				other: "Осталось {count} символа"
			},
			over: {
				one: "{count} лишний символ",
				few: "{count} лишних символа",
				many: "{count} лишних символов",
				other: "{count} лишнего символа"
			},
			empty: "Оставьте это поле пустым",
			submit: "Отправить",
			decline: "Нет, спасибо",
			omb: "Номер OMB: {number} · Действителен до {date}",
			noticeTitle: "Уведомление согласно Закону о сокращении бумажного документооборота",
			unless: "Этот сбор информации имеет контрольный номер {number} Административно-бюджетного управления (OMB), срок действия которого истекает {date}. Ведомство не имеет права проводить или организовывать сбор информации, а вы не обязаны на него отвечать, если на нём не указан действующий контрольный номер OMB.",
			burden: {
				one: "По нашей оценке, этот опрос занимает {count} минуту, включая время на чтение указаний, сбор сведений и ответы. Замечания по этой оценке: {contact}",
				few: "По нашей оценке, этот опрос занимает {count} минуты, включая время на чтение указаний, сбор сведений и ответы. Замечания по этой оценке: {contact}",
				many: "По нашей оценке, этот опрос занимает {count} минут, включая время на чтение указаний, сбор сведений и ответы. Замечания по этой оценке: {contact}",
				other: "По нашей оценке, этот опрос занимает {count} минуты, включая время на чтение указаний, сбор сведений и ответы. Замечания по этой оценке: {contact}"
			},
			privacy: "Конфиденциальность",
			errorTitle: "Ваши ответы ещё не отправлены",
			unrated: "Выберите, насколько вы согласны или не согласны",
			unchosen: "Выберите ответ",
			unchecked: "Выберите хотя бы один вариант",
			unwritten: "Напишите ответ",
			tooLong: {
				one: "Сократите ответ на {count} символ",
				few: "Сократите ответ на {count} символа",
				many: "Сократите ответ на {count} символов",
				other: "Сократите ответ на {count} символа"
			},
			saving: "Ваши ответы сохраняются",
			thanks: "Спасибо",
			delivered: "Ваши ответы доставлены. Получатель: {provider}.",
			saved: "Ваши ответы сохранены на этом устройстве и будут отправлены, как только позволит связь. Получатель: {provider}. Эту страницу можно закрыть.",
			unsavedTitle: "Ваши ответы ещё не сохранены",
			unsaved: "Этот браузер не позволяет нам их сохранить. Не закрывайте эту страницу, пока мы пытаемся их отправить. Получатель: {provider}.",
			refusedTitle: "Ваши ответы не были приняты",
			refused: "Их не удалось записать, и они не будут отправлены повторно.",
			declined: "Вы решили не отвечать. Ваши ответы не были ни сохранены, ни отправлены.",
			reopen: "Всё же ответить",
			renew: "Новый опрос",
			leaving: "Вы ещё здесь? Через 20 секунд ваши ответы будут удалены и не будут отправлены.",
			stay: "Продолжить отвечать"
		}
	},
	{
		lang: "pt",
		dir: "ltr",
		name: "Português",
		draft: "the language access coordinator of your agency, with a qualified translator of Brazilian Portuguese",
		statements: {
			trust: "Esta interação aumentou minha confiança para com {provider}.",
			confidence: "Esta interação me deu mais segurança para contar com {provider}.",
			confidenceInService: "Esta interação me deu mais segurança para contar com {service}.",
			trustByService: "Este serviço aumentou minha confiança para com {provider}.",
			commitment: "Confio que {provider} cumprirá o compromisso do nosso país com {population}.",
			satisfaction: "Estou satisfeito ou satisfeita com o atendimento que recebi ({service}).",
			need: "Minha necessidade foi atendida.",
			issue: "Meu problema foi resolvido.",
			found: "Encontrei o que procurava.",
			ease: "Foi fácil concluir o que eu precisava fazer.",
			time: "O tempo que levei para fazer o que precisava foi razoável.",
			understood: "Entendi o que me pediam durante todo o processo.",
			fair: "Recebi um tratamento justo.",
			employees: "Os funcionários com quem interagi me ajudaram.",
			website: "O site me ajudou a fazer o que eu precisava.",
			positive: "O que fez a diferença nesta interação?",
			positiveService: "O que fez a diferença neste serviço?",
			negative: "O que poderia ter sido melhor?",
			scoresFeedback: "Algum outro comentário sobre suas respostas acima?",
			feedback: "Algum outro comentário sobre {service}?",
			anythingElse: "Há mais alguma coisa que queira nos dizer sobre sua experiência?"
		},
		scale: {
			1: "Discordo totalmente",
			2: "Discordo",
			3: "Não concordo nem discordo",
			4: "Concordo",
			5: "Concordo totalmente"
		},
		options: {
			up: "Polegar para cima",
			down: "Polegar para baixo",
			yes: "Sim",
			no: "Não",
			other: "Outro"
		},
		drivers: {
			effectiveness: "Eficácia",
			ease: "Facilidade",
			efficiency: "Eficiência",
			transparency: "Transparência",
			humanity: "Equidade e humanidade",
			employee: "Contato com os funcionários"
		},
		texts: {
			heading: "Sua experiência com {service}",
			tab: "Dar sua opinião",
			here: "Há uma pesquisa nesta página: {heading}",
			close: "Fechar",
			language: "Idioma da pesquisa",
			spoken: "Esta pesquisa agora está em português.",
			agreement: "Quanto você concorda ou discorda de cada afirmação?",
			voluntary: "A resposta é voluntária.",
			required: "(obrigatório)",
			checkAll: "Marque todas as opções que se aplicam.",
			added: "Uma pergunta foi adicionada: {statement}",
			removed: "Uma pergunta foi removida: {statement}",
			personal: "Não inclua informações pessoais, como seu nome ou número do Seguro Social.",
			found: "Um número ou e-mail que parece pessoal será salvo como [***].",
			left: {
				one: "Resta {count} caractere",
				many: "Restam {count} caracteres",
				other: "Restam {count} caracteres"
			},
			over: {
				one: "{count} caractere a mais",
				many: "{count} caracteres a mais",
				other: "{count} caracteres a mais"
			},
			empty: "Deixe isto vazio",
			submit: "Enviar",
			decline: "Prefiro não responder",
			omb: "N.º OMB {number} · Expira em {date}",
			noticeTitle: "Declaração da Lei de Redução da Burocracia",
			unless: "Esta coleta de informações tem o número de controle {number} do Escritório de Gestão e Orçamento (OMB), que expira em {date}. Nenhum órgão pode realizar nem patrocinar uma coleta de informações, e você não tem obrigação de responder a ela, se ela não apresentar um número de controle OMB válido.",
			burden: {
				one: "Calculamos que esta pesquisa leva {count} minuto, incluindo o tempo para ler as instruções, reunir os dados e responder. Comentários sobre esta estimativa: {contact}",
				many: "Calculamos que esta pesquisa leva {count} minutos, incluindo o tempo para ler as instruções, reunir os dados e responder. Comentários sobre esta estimativa: {contact}",
				other: "Calculamos que esta pesquisa leva {count} minutos, incluindo o tempo para ler as instruções, reunir os dados e responder. Comentários sobre esta estimativa: {contact}"
			},
			privacy: "Privacidade",
			errorTitle: "Suas respostas ainda não foram enviadas",
			unrated: "Escolha quanto você concorda ou discorda",
			unchosen: "Escolha uma resposta",
			unchecked: "Escolha pelo menos uma opção",
			unwritten: "Escreva uma resposta",
			tooLong: {
				one: "Reduza sua resposta em {count} caractere",
				many: "Reduza sua resposta em {count} caracteres",
				other: "Reduza sua resposta em {count} caracteres"
			},
			saving: "Salvando suas respostas",
			thanks: "Agradecemos sua participação",
			delivered: "Suas respostas chegaram. Destinatário: {provider}.",
			saved: "Suas respostas estão salvas neste dispositivo e serão enviadas para {provider} assim que a conexão permitir. Você pode fechar esta página.",
			unsavedTitle: "Suas respostas ainda não estão salvas",
			unsaved: "Este navegador não nos permite guardá-las. Deixe esta página aberta enquanto tentamos enviá-las para {provider}.",
			refusedTitle: "Suas respostas não foram aceitas",
			refused: "Elas não puderam ser registradas e não serão enviadas novamente.",
			declined: "Você optou por não responder. Nenhuma de suas respostas foi guardada nem enviada.",
			reopen: "Responder mesmo assim",
			renew: "Nova pesquisa",
			leaving: "Você ainda está aí? Suas respostas serão apagadas em 20 segundos e não serão enviadas.",
			stay: "Continuar respondendo"
		}
	},
	{
		lang: "ht",
		dir: "ltr",
		name: "Kreyòl ayisyen",
		draft: "the language access coordinator of your agency, with a qualified translator of Haitian Creole",
		statements: {
			trust: "Entèraksyon sa a ogmante konfyans mwen nan {provider}.",
			confidence: "Entèraksyon sa a ban mwen plis asirans nan {provider}.",
			confidenceInService: "Entèraksyon sa a ban mwen plis asirans nan {service}.",
			trustByService: "Sèvis sa a ogmante konfyans mwen nan {provider}.",
			commitment: "Mwen gen konfyans {provider} ap respekte angajman peyi nou an anvè {population}.",
			satisfaction: "Mwen satisfè ak sèvis mwen te resevwa nan {service}.",
			need: "Yo te reponn ak bezwen mwen.",
			issue: "Yo te rezoud pwoblèm mwen an.",
			found: "Mwen te jwenn sa mwen t ap chèche a.",
			ease: "Li te fasil pou mwen fini sa mwen te bezwen fè a.",
			time: "Li te pran yon kantite tan ki rezonab pou mwen fè sa mwen te bezwen fè a.",
			understood: "Mwen te konprann sa yo t ap mande mwen pandan tout pwosesis la.",
			fair: "Yo te trete mwen yon fason ki jis.",
			employees: "Anplwaye mwen te an kontak avèk yo te ede mwen.",
			website: "Sitwèb la te ede mwen fè sa mwen te bezwen fè a.",
			positive: "Ki sa nan entèraksyon sa a ki te fè diferans lan?",
			positiveService: "Ki sa nan sèvis sa a ki te fè diferans lan?",
			negative: "Ki sa ki te ka pi bon?",
			scoresFeedback: "Èske ou gen lòt kòmantè sou repons ou bay anwo yo?",
			feedback: "Èske ou gen lòt kòmantè pou {service}?",
			anythingElse: "Èske gen lòt bagay ou ta renmen di nou sou eksperyans ou?"
		},
		scale: {
			1: "Pa dakò ditou",
			2: "Pa dakò",
			3: "Ni dakò ni pa dakò",
			4: "Dakò",
			5: "Dakò nèt"
		},
		options: {
			up: "Pous anlè",
			down: "Pous anba",
			yes: "Wi",
			no: "Non",
			other: "Lòt"
		},
		drivers: {
			effectiveness: "Efikasite",
			ease: "Fasilite",
			efficiency: "Tan li pran",
			transparency: "Transparans",
			humanity: "Ekite ak imanite",
			employee: "Kontak ak anplwaye yo"
		},
		texts: {
			heading: "Eksperyans ou ak {service}",
			tab: "Bay opinyon ou",
			here: "Gen yon sondaj sou paj sa a: {heading}",
			close: "Fèmen",
			language: "Lang sondaj la",
			spoken: "Kounye a sondaj sa a an kreyòl ayisyen.",
			agreement: "Nan ki pwen ou dakò oswa ou pa dakò ak chak deklarasyon?",
			voluntary: "Ou pa oblije reponn.",
			required: "(obligatwa)",
			checkAll: "Tcheke tout sa ki aplikab.",
			added: "Gen yon kesyon ki ajoute: {statement}",
			removed: "Gen yon kesyon ki retire: {statement}",
			personal: "Tanpri pa mete enfòmasyon pèsonèl, tankou non ou oswa nimewo Sekirite Sosyal ou.",
			found: "N ap anrejistre nimewo oswa imèl ki sanble pèsonèl kòm [***].",
			left: { other: "{count} karaktè ki rete" },
			over: { other: "{count} karaktè anplis" },
			empty: "Kite sa a vid",
			submit: "Voye",
			decline: "Non, mèsi",
			omb: "Nimewo OMB: {number} · Ekspire {date}",
			noticeTitle: "Deklarasyon dapre Lwa sou Rediksyon Papye",
			unless: "Koleksyon enfòmasyon sa a gen nimewo kontwòl {number} nan Biwo Jesyon ak Bidjè (OMB), ki ekspire {date}. Yon ajans pa gen dwa fè ni patwone yon koleksyon enfòmasyon, epi ou pa oblije reponn li, sof si li montre yon nimewo kontwòl OMB ki valab kounye a.",
			burden: { other: "Nou estime sondaj sa a pran {count} minit, ki gen ladan tan pou li enstriksyon yo, rasanble enfòmasyon yo epi reponn. Kòmantè sou estimasyon sa a: {contact}" },
			privacy: "Konfidansyalite",
			errorTitle: "Repons ou yo poko voye",
			unrated: "Chwazi nan ki pwen ou dakò oswa ou pa dakò",
			unchosen: "Chwazi yon repons",
			unchecked: "Chwazi omwen youn",
			unwritten: "Ekri yon repons",
			tooLong: { other: "Retire {count} karaktè nan repons ou" },
			saving: "N ap anrejistre repons ou yo",
			thanks: "Mèsi",
			delivered: "Repons ou yo rive jwenn {provider}.",
			saved: "Repons ou yo anrejistre sou aparèy sa a epi n ap voye yo bay {provider} depi koneksyon an pèmèt sa. Ou ka fèmen paj sa a.",
			unsavedTitle: "Repons ou yo poko anrejistre",
			unsaved: "Navigatè sa a pa pèmèt nou kenbe yo. Tanpri kite paj sa a louvri pandan n ap eseye voye yo bay {provider}.",
			refusedTitle: "Repons ou yo pa te aksepte",
			refused: "Nou pa t ka anrejistre yo epi nou p ap voye yo ankò.",
			declined: "Ou chwazi pa reponn. Nou pa kenbe ni voye okenn nan repons ou yo.",
			reopen: "Reponn kanmenm",
			renew: "Nouvo sondaj",
			leaving: "Èske ou toujou la? Repons ou yo pral efase nan 20 segonn epi yo p ap voye.",
			stay: "Kontinye reponn"
		}
	}
];
// src/language/every-language.ts
/** Every language that comes with the product, in the script or as a file of its own. */
var EVERY_LANGUAGE = [
	en,
	es,
	...PACKS
];
/** The language among all of them that a BCP 47 tag names, in any of its regions. */
function everyLanguageOf(tag) {
	const named = tag && scriptOf(tag);
	return EVERY_LANGUAGE.find(({ lang }) => named && scriptOf(lang) === named);
}
// src/collector/recent.ts
/** Of how many names values are remembered: some megabytes. */
var MOST = 1e5;
/**
* Remembers the values that were set last, so that a million senders take no more memory than these: half of them in
* one map, and when that is full, in another, while those of the one before go. To look for the oldest of all each time
* would take longer with each that went.
*/
function createRecent(most = MOST) {
	let newer = /* @__PURE__ */ new Map();
	let older = /* @__PURE__ */ new Map();
	return {
		get: (name) => newer.get(name) ?? older.get(name),
		set(name, value) {
			newer.set(name, value);
			older.delete(name);
			if (newer.size * 2 < most) return;
			older = newer;
			newer = /* @__PURE__ */ new Map();
		},
		size: () => newer.size + older.size
	};
}
// src/collector/buckets.ts
/**
* Token buckets by name. A batch is taken whole while anything is left, and what it had too much is waited for after
* it: none is so large that it would never be taken. Devices send what they have kept in one batch after the other.
*/
function createBuckets({ perMinute, burst }, now, most) {
	const buckets = createRecent(most);
	const perMillisecond = perMinute / 6e4;
	const leftOf = (name) => {
		const bucket = buckets.get(name);
		if (!bucket) return burst;
		return Math.min(burst, bucket.left + Math.max(0, now() - bucket.at) * perMillisecond);
	};
	const waitFor = (left) => left >= 1 ? 0 : (1 - left) / perMillisecond;
	return {
		wait: (name) => waitFor(leftOf(name)),
		take(name, records) {
			const left = leftOf(name);
			const wait = waitFor(left);
			if (wait === 0) buckets.set(name, {
				left: left - records,
				at: now()
			});
			return wait;
		}
	};
}
// src/collector/gate.ts
/** What a network may send unless another rate is given: ten records a second, and 20 minutes of that at once. */
var USUAL_RATE = {
	perMinute: 600,
	burst: 12e3
};
/** The longest that a device is asked to wait, in seconds; it takes no more. */
var LONGEST_WAIT = 3600;
/** Over how many seconds at least those come back who were told to wait, so that they do not come all at once. */
var SPREAD = 30;
/** How often a line is written about requests that were told to wait, in milliseconds: a flood must not fill the log. */
var LOG_EVERY = 6e4;
/** Holds each network to a rate; one that is not known, to none. Who is told to wait keeps what it has, and comes back. */
function createGate(rate, { now, random, log }) {
	if (!(rate.perMinute >= 1 && rate.burst >= 1)) throw new Error("The rate is not one of records. Give perMinute and burst, each 1 or more, or false for no rate.");
	const buckets = createBuckets(rate, now);
	let waiting = 0;
	let loggedAt = Number.NEGATIVE_INFINITY;
	const told = (milliseconds) => {
		if (milliseconds === 0) return 0;
		waiting += 1;
		if (now() - loggedAt >= LOG_EVERY) {
			log().warn({ requests: waiting }, "requests of networks that send too much were told to wait");
			waiting = 0;
			loggedAt = now();
		}
		const seconds = milliseconds / 1e3;
		return Math.min(LONGEST_WAIT, Math.ceil(seconds + random() * Math.max(SPREAD, seconds)));
	};
	return {
		wait: (network) => network === void 0 ? 0 : told(buckets.wait(network)),
		take: (network, records) => network === void 0 ? 0 : told(buckets.take(network, records))
	};
}
/** Takes whatever comes. */
var OPEN = {
	wait: () => 0,
	take: () => 0
};
// src/collector/read-token.ts
/** How a program is asked for the token, and how a browser, which then asks its user. */
var CHALLENGES = {
	program: "Bearer",
	browser: "Basic realm=\"a11-survey\", charset=\"UTF-8\""
};
/**
* Whether a request may read what was counted: it has the token, as `Authorization: Bearer …` or, as browsers send it,
* as the password of any user (RFC 6750, RFC 7617). Any other gets its reply here, and false is returned.
*/
function mayRead(request, reply, token, challenge) {
	if (timingSafeEqual(sha256(givenToken(request.headers.authorization ?? "")), sha256(token))) return true;
	reply.code(401).header("WWW-Authenticate", challenge).header("Cache-Control", "no-store").send({ error: "This is for who has the read token. Send it as \"Authorization: Bearer\" with the token, or as a password." });
	return false;
}
function givenToken(authorization) {
	const [, scheme = "", credentials = ""] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
	if (scheme.toLowerCase() !== "basic") return credentials;
	const decoded = Buffer.from(credentials, "base64").toString();
	return decoded.slice(decoded.indexOf(":") + 1);
}
var sha256 = (text) => createHash("sha256").update(text).digest();
// src/database/retried.ts
/** What PostgreSQL, and engines that speak its protocol, call a transaction that may be tried once more. */
var RETRYABLE = ["40001", "40P01"];
var MOST_ATTEMPTS = 8;
/**
* Tries a transaction again that lost to another: one that could not be put in an order with it (40001), or that a
* deadlock was resolved at the cost of (40P01). The last failure is thrown.
*/
async function retried(transaction) {
	for (let attempt = 1;; attempt += 1) try {
		return await transaction();
	} catch (error) {
		const { code } = error;
		if (!RETRYABLE.includes(String(code)) || attempt === MOST_ATTEMPTS) throw error;
		await setTimeout(Math.random() * 10 * 2 ** attempt);
	}
}
// src/database/tables.ts
/** The tables with rows of one record, which are deleted with it: those that refer to others come first. */
var OF_A_RECORD = [
	"options",
	"answers",
	"kept_texts"
];
// src/database/retention.ts
/** How many records one transaction deletes, so that records that arrive meanwhile hardly wait. */
var CHUNK$1 = 200;
/**
* Deletes the free texts of records that were answered before an instant, and tells of how many records. A question
* that was answered in words is afterwards as one that was left unanswered; the tallies know better, and stay.
*/
async function deleteTexts(database, before, chunk = CHUNK$1) {
	return await retried(() => database.transaction().execute(async (transaction) => {
		const ids = (await transaction.selectFrom("kept_texts").select("record_id").where("answered_at", "<", before).orderBy("answered_at").orderBy("record_id").limit(chunk).execute()).map(({ record_id }) => record_id);
		if (ids.length === 0) return 0;
		await transaction.updateTable("answers").set({ text: null }).where("record_id", "in", ids).where("text", "is not", null).execute();
		await transaction.deleteFrom("kept_texts").where("record_id", "in", ids).execute();
		return ids.length;
	}));
}
/**
* Deletes records of every kind that were received before an instant, with all that they hold, and tells how many.
* Their tallies stay. A record that its device sends again afterwards is new, and is counted twice.
*/
async function deleteRecords(database, before, chunk = CHUNK$1) {
	return await retried(() => database.transaction().execute(async (transaction) => {
		const ids = (await transaction.selectFrom("records").select("id").where("answered_at", "<", before).where("received_at", "<", before).orderBy("answered_at").limit(chunk).execute()).map(({ id }) => id);
		if (ids.length === 0) return 0;
		for (const table of OF_A_RECORD) await transaction.deleteFrom(table).where("record_id", "in", ids).execute();
		await transaction.deleteFrom("records").where("id", "in", ids).execute();
		return ids.length;
	}));
}
// src/collector/retention.ts
var DAY$1 = 864e5;
/** How long a device may send a record once more, in days: one that is deleted before would be counted twice. */
var LEAST_RESPONSE_DAYS = 2 * LONGEST_KEPT / DAY$1 + 1;
/** How long to rest after a chunk, for records that wait meanwhile, and after all that was due. */
var REST_MS = 20;
var PAUSE_MS = 36e5;
/** Deletes what is due, chunk by chunk, until nothing is or it is told to stop. */
async function deleteDue({ comments, responses }, { database, now, log, onDeleted }, signal) {
	const before = (days) => (/* @__PURE__ */ new Date(now() - days * DAY$1)).toISOString();
	const each = async (what, deleteChunk) => {
		let total = 0;
		for (;;) {
			const count = signal?.aborted ? 0 : await deleteChunk();
			if (count === 0) break;
			total += count;
			onDeleted?.(what, count);
			await setTimeout(REST_MS);
		}
		if (total > 0) log.info({
			what,
			records: total
		}, "deleted what was kept for long enough");
	};
	if (responses !== void 0) await each("responses", () => deleteRecords(database, before(responses)));
	if (comments !== void 0) await each("comments", () => deleteTexts(database, before(comments)));
}
/** Deletes what is due now and every hour, until the function that it gives back is called and has settled. */
function startRetention(retention, options) {
	const stopping = new AbortController();
	const { signal } = stopping;
	const run = async () => {
		while (!signal.aborted) {
			try {
				await deleteDue(retention, options, signal);
			} catch (error) {
				options.log.error({ reason: String(error) }, "what was kept for long enough could not be deleted");
			}
			await setTimeout(PAUSE_MS, void 0, { signal }).catch(() => {});
		}
	};
	const running = run();
	return async () => {
		stopping.abort();
		await running;
	};
}
// src/collector/network.ts
/** Addresses that are nobody's on the Internet: this machine, private networks and what carriers share. */
var PRIVATE = new BlockList();
for (const [net, prefix] of [
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.168.0.0", 16]
]) PRIVATE.addSubnet(net, prefix, "ipv4");
PRIVATE.addSubnet("fc00::", 7, "ipv6");
PRIVATE.addSubnet("fe80::", 10, "ipv6");
var LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");
var isIn = (list, address) => isIPv4(address) ? list.check(address, "ipv4") : isIPv6(address) && list.check(address, "ipv6");
/** Whether an address is this machine's own. */
var isLoopback = (address) => isIn(LOOPBACK, bare(address));
/** Whether an address may be a respondent's own, and not that of a proxy in the same machine, platform or network. */
var isPublic = (address) => {
	const given = bare(address);
	return !isIn(LOOPBACK, given) && !isIn(PRIVATE, given);
};
/**
* The network of an address: an IPv4 address, which a household or an agency shares, and of an IPv6 address the first
* 56 bits, of which one has as many as it likes within. Undefined for a text that is no address.
*/
function networkOf(address) {
	const given = bare(address);
	if (isIPv4(given)) return given;
	if (!isIPv6(given)) return void 0;
	const [first = "0", second = "0", third = "0", fourth = "0"] = groupsOf(given);
	return [...[
		first,
		second,
		third
	].map((group) => Number.parseInt(group, 16)), Number.parseInt(fourth, 16) >> 8].join(":");
}
/** An address without the port that some proxies write after it, and an IPv4 address out of its place in IPv6. */
function bare(address) {
	const [, inBrackets] = /^\[(.+)\](?::\d+)?$/.exec(address) ?? [];
	return (inBrackets ?? address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")).replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
}
/** The eight groups of an IPv6 address, with those that `::` stands for. */
function groupsOf(address) {
	const [head = "", tail] = address.split("::").map((part) => part.split(":").filter(Boolean));
	const [before, after] = [[...head], [...tail ?? []]];
	return [
		...before,
		...Array(Math.max(0, 8 - before.length - after.length)).fill("0"),
		...after
	];
}
// src/collector/senders.ts
/** Names that stand for the addresses of this machine and of private networks. */
var NAMES = [
	"loopback",
	"linklocal",
	"uniquelocal"
];
/** What proxies add to what they pass on. */
var PASSED_ON = [
	"x-forwarded-for",
	"x-forwarded-proto",
	"forwarded",
	"via",
	"x-real-ip",
	"cf-connecting-ip"
];
/** Reads which proxies are trusted; throws for what is neither an address, a network, nor a name of some. */
function parseProxies(given) {
	if (given === void 0 || given === "none") return given;
	const proxies = (typeof given === "string" ? given.split(",") : given).map((each) => each.trim()).filter(Boolean);
	const wrong = proxies.find((each) => !NAMES.includes(each) && !isNetwork(each));
	if (wrong !== void 0 || proxies.length === 0) throw new Error(`The proxy "${wrong ?? given}" is not an address. Give those of your proxies, such as 10.0.0.0/8, or ${NAMES.join(", ")}, parted by commas; or none, where there is no proxy.`);
	return proxies;
}
/** Whether a text is an address or, as `10.0.0.0/8`, a network of some. */
function isNetwork(text) {
	const [address = "", bits, ...rest] = text.split("/");
	const most = isIPv4(address) ? 32 : 128;
	const isBits = bits === void 0 || /^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most;
	return isIP(address) !== 0 && isBits && rest.length === 0;
}
/**
* Tells from which network a request comes, where that can be known. Behind a proxy that nobody named all respondents
* have its address: then it is not known, as a limit would be one for all of them together.
*/
function createSenders(proxies) {
	if (proxies === "none") return ({ ip }) => networkOf(ip);
	if (proxies) return ({ ip }) => isLoopback(ip) ? void 0 : networkOf(ip);
	return ({ ip, headers }) => isPublic(ip) && !PASSED_ON.some((name) => headers[name] !== void 0) ? networkOf(ip) : void 0;
}
// src/hosted/services.ts
/**
* The services of a document: of a file of several by their ids, and of a configuration that has none by its
* service's name, as `passport-renewal`. Throws for one that cannot be shown, with all that is wrong with it.
*/
function servicesOf$1(document) {
	const services = (Array.isArray(document) ? document : [document]).flatMap((each) => {
		return (isSurveyFile(each) ? servicesIn(each) : [void 0]).map((id) => {
			const input = serviceIn(each, id);
			const parsed = parseConfiguration(input);
			if (!parsed.ok) throw new Error(`A survey cannot be hosted. ${parsed.problems.map((p) => describe(p, input)).join(" ")}`);
			return [id ?? slugOf$1(parsed.value.service), input];
		});
	});
	const ids = services.map(([id]) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) < index);
	if (twice) throw new Error(`Two surveys have the id ${twice}, and each has an address of its own. Rename one.`);
	if (ids.length === 0 || !services.every(([, input]) => isKeys(input))) throw new Error("There is no survey to host. Give the configuration of one service or of several.");
	return new Map(services);
}
/** A name as it stands in an address. */
var slugOf$1 = (name) => name.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "survey";
// src/report/interval.ts
/** How many standard deviations to each side hold 95 % of a normal distribution. */
var OF_95 = 1.959964;
/**
* The confidence interval of a share by the score method of Wilson (1927), of 95 % unless another quantile of the normal
* distribution is given: it stays within 0 and 1, and is right for few answers and for shares near the ends, where
* surveys of trust are. Null of none.
*/
function wilson(part, whole, quantile = OF_95) {
	if (whole === 0) return null;
	const share = part / whole;
	const spread = quantile ** 2 / whole;
	const middle = (share + spread / 2) / (1 + spread);
	const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4) / (1 + spread);
	return {
		low: Math.max(0, middle - half),
		high: Math.min(1, middle + half)
	};
}
// src/report/sorted.ts
/** A copy in the order of its keys, the first that differs deciding. */
function sortedBy(list, keysOf) {
	return list.map((each) => ({
		each,
		keys: keysOf(each)
	})).sort((a, b) => compare(a.keys, b.keys)).map(({ each }) => each);
}
function compare(one, other) {
	for (const [index, key] of one.entries()) {
		const against = other[index] ?? key;
		if (key !== against) return key < against ? -1 : 1;
	}
	return 0;
}
// src/report/grouped.ts
/** Lists by what `keyOf` gives, in the order in which each first came. */
function grouped(list, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of list) {
		const key = keyOf(each);
		const group = groups.get(key);
		if (group) group.push(each);
		else groups.set(key, [each]);
	}
	return groups;
}
// src/database/suspicions.ts
/**
* What makes a response suspected of not being a respondent's, each by itself: a filled field that no person sees; a
* service, or a question, wording or answer, that the collector's surveys do not have; more answers of one network in
* one minute than people give.
*/
var SUSPICIONS = [
	"honeypot",
	"unknown-service",
	"unknown-question",
	"burst"
];
/**
* What is told beside one of those, and is none by itself: offline respondents answer days before they send, and by
* clocks that are off.
*/
var CIRCUMSTANCES = ["late", "clock"];
/** Why a stored response is suspected; empty where it is not. */
var suspicionsOf = ({ suspicions }) => suspicions ? suspicions.split(" ") : [];
/** The same as a column keeps it: in one order, and null of none. */
var suspicionsColumn = (given = []) => [...SUSPICIONS, ...CIRCUMSTANCES].filter((each) => given.includes(each)).join(" ") || null;
// src/report/suspected.ts
/** How many of these responses are suspected, and why. */
function suspectedTally(records, suspected) {
	const rows = records.filter(isSuspected);
	const reasons = [...SUSPICIONS, ...CIRCUMSTANCES].flatMap((reason) => {
		const count = total(rows.filter((row) => suspicionsOf(row).includes(reason)));
		return count > 0 ? [[reason, count]] : [];
	});
	return {
		responses: total(rows),
		reasons: Object.fromEntries(reasons),
		isCounted: suspected === "counted"
	};
}
/** Whether what a row counts is suspected. */
var isSuspected = ({ suspicions }) => suspicions !== "";
var total = (rows) => rows.reduce((sum, { count }) => sum + count, 0);
/** A reason and how often, as `honeypot 3`, with commas between. */
var listed = ({ reasons }) => Object.entries(reasons).map(([reason, count]) => `${reason} ${count}`).join(", ");
// src/report/counts.ts
/** What names the instrument of a row. */
var instrumentKey = (row) => JSON.stringify(INSTRUMENT.map((column) => row[column]));
/**
* What was counted in a quarter. Suspected responses that are left out have their rows among the records alone, so that
* they can be told of. It is read from the tallies and not from the records, so that it takes the same time and memory of
* ten answers as of ten million.
*/
async function countsOf(database, quarter, selection) {
	const rows = await sumsOf(database, quarter, selection);
	const isCounted = (row) => row.of === "record" || selection.suspected !== "left-out" || !isSuspected(row);
	const of = (what) => rows.filter((row) => row.of === what && isCounted(row));
	const keyOf = (row) => JSON.stringify([
		instrumentKey(row),
		row.question,
		row.statement,
		row.option,
		row.label
	]);
	const wordings = grouped(of("answer"), keyOf);
	const options = [...grouped(of("option"), keyOf).values()].map((each) => each.reduce(together));
	return {
		records: of("record").map(({ n: count, ...row }) => ({
			...row,
			count
		})),
		answers: [...wordings.values()].map((places) => places.reduce(together)),
		options: options.map(({ n: offered, ...row }) => ({
			...row,
			offered
		}))
	};
}
/** Each counter with the sums of its days. */
async function sumsOf(database, { firstDay, lastDay }, { service, question }) {
	const days = database.selectFrom("tallies").where("counter", "in", (eb) => eb.selectFrom("counters").select("id").$if(service !== void 0, (own) => own.where("service", "=", service)).$if(question !== void 0, (own) => own.where((its) => its.or([its("of", "=", "record"), its("question", "=", question)])))).where("day", ">=", firstDay).where("day", "<=", lastDay).groupBy("counter").select(({ fn }) => [
		"counter",
		fn.min("day").as("first"),
		fn.max("day").as("last"),
		...COUNTS.map((name) => fn.sum(name).as(name))
	]);
	return (await database.selectFrom(days.as("days")).innerJoin("counters", "counters.id", "days.counter").selectAll(["counters", "days"]).execute()).map((row) => ({
		...row,
		...numbersOf(row)
	}));
}
var numbersOf = (row) => Object.fromEntries(COUNTS.map((name) => [name, Number(row[name])]));
/** The sums of one wording, or one option, in two counters. */
function together(one, other) {
	const sums = COUNTS.map((name) => [name, one[name] + other[name]]);
	return {
		...one,
		...Object.fromEntries(sums),
		position: Math.min(one.position, other.position)
	};
}
// src/report/languages-together.ts
/** What is the same for one survey in all of its languages. */
var surveyKey = (row) => JSON.stringify(INSTRUMENT.filter((name) => name !== "lang" && name !== "trust_statement").map((name) => row[name]));
/**
* What was counted of each survey in all of its languages, in the words of the one that most records are in: who changed
* the language was offered the survey in one and answered in another. A survey that had two wordings within one language
* stays apart, as nothing tells which of them is the other language's.
*/
function languagesTogether({ records, answers, options }) {
	const answersOf = grouped(answers, surveyKey);
	const optionsOf = grouped(options, surveyKey);
	const parts = [...grouped(records, surveyKey)].map(([key, of]) => {
		const part = {
			records: of,
			answers: answersOf.get(key) ?? [],
			options: optionsOf.get(key) ?? []
		};
		return isOneWording(part) ? merged(part) : part;
	});
	return {
		records: parts.flatMap((part) => part.records),
		answers: parts.flatMap((part) => part.answers),
		options: parts.flatMap((part) => part.options)
	};
}
/** Whether each language of a survey has one wording of it, and of each of its questions. */
function isOneWording({ records, answers }) {
	const instruments = new Map(records.map((row) => [instrumentKey(row), row.lang]));
	const questions = answers.map(({ lang, question }) => JSON.stringify([lang, question]));
	return new Set(instruments.values()).size === instruments.size && new Set(questions).size === questions.length;
}
function merged({ records, answers, options }) {
	const inOrder = sortedBy([...grouped(records, ({ lang }) => lang)].map(([lang, rows]) => ({
		lang,
		row: rows[0],
		count: rows.reduce((sum, row) => sum + row.count, 0)
	})), ({ lang, count }) => [-count, lang]);
	const rank = ({ lang }) => inOrder.findIndex((each) => each.lang === lang);
	const instrument = {
		lang: inOrder.map(({ lang }) => lang).join(" + "),
		trust_statement: inOrder[0]?.row.trust_statement ?? null
	};
	/** Sums rows of the same key, in the words of the first language that has it. */
	const joined = (rows, keyOf) => [...grouped(sortedBy(rows, (row) => [rank(row)]), keyOf).values()].map((of) => of.reduce(summed));
	const statements = /* @__PURE__ */ new Map();
	const asked = joined(answers, ({ question }) => question).map((row) => {
		statements.set(row.question, row.statement);
		return {
			...row,
			...instrument
		};
	});
	const offered = joined(options, ({ question, option }) => JSON.stringify([question, option])).map((row) => ({
		...row,
		...instrument,
		statement: statements.get(row.question) ?? row.statement
	}));
	return {
		records: records.map((row) => ({
			...row,
			...instrument
		})),
		answers: asked,
		options: offered
	};
}
/** Adds what is counted; a place is not: the first stays. */
function summed(one, other) {
	const sums = Object.entries(one).map(([name, value]) => {
		const more = other[name];
		return [name, typeof value === "number" && name !== "position" ? value + Number(more) : value];
	});
	return Object.fromEntries(sums);
}
// src/report/order.ts
/**
* The place of a question in its edition's order, an agency's own after the standard's and the closing comment last.
* The place of an answer alone does not tell: in a record of version 1 a question left unanswered leaves no gap, and
* two that exclude each other have one place.
*/
function questionRank(edition, question) {
	const asked = Object.hasOwn(EDITIONS, edition) ? questionsIn(EDITIONS[edition]) : STANDARD_QUESTIONS;
	if (question === "comment") return asked.length + 1;
	return asked.includes(question) ? asked.indexOf(question) : asked.length;
}
var FIRST = [
	...DRIVERS,
	"up",
	"down",
	"yes",
	"no"
];
/** The place of an option among those of its question: the standard's first, `other` last. */
function optionRank(option) {
	if (option === "other") return FIRST.length + 1;
	return FIRST.includes(option) ? FIRST.indexOf(option) : FIRST.length;
}
// src/report/statistics.ts
/** How many ratings were given in all. */
function sum(counts) {
	return RATINGS.reduce((total, rating) => total + counts[rating], 0);
}
/** The plain mean of the ratings to two decimals, as the published federal data has it; null of none. */
function mean(counts) {
	return rounded(RATINGS.reduce((total, rating) => total + rating * counts[rating], 0), sum(counts), 2);
}
/** The share of ratings that agree, 4 and 5, from 0 to 1; null of none. */
function agreement(counts) {
	return share(AGREEMENT.reduce((total, rating) => total + counts[rating], 0), sum(counts));
}
/** A part of a whole to four decimals, from 0 to 1; null of a whole that is nothing. */
function share(part, whole) {
	return rounded(part, whole, 4);
}
/** Scaled before it is divided, so that a half is exactly a half and rounds up. */
function rounded(dividend, divisor, decimals) {
	const scale = 10 ** decimals;
	return divisor === 0 ? null : Math.round(dividend * scale / divisor) / scale;
}
// src/report/question-tallies.ts
/** The tallies of an instrument's questions by their kind, in the order of the given rows. */
function questionTallies(answers, options) {
	const optionsOf = grouped(options, wordingKey);
	const tallies = answers.map((row) => {
		const rating = ratingTally(row);
		const choice = choiceTally(row, optionsOf.get(wordingKey(row)) ?? []);
		const comment = commentTally(row);
		const unanswered = rating.n > 0 || choice.options.length > 0 || comment.n > 0 ? void 0 : kindOf(row);
		return {
			ratings: rating.n > 0 || unanswered === "rating" ? [rating] : [],
			choices: choice.options.length > 0 || unanswered === "choice" ? [choice] : [],
			comments: comment.n > 0 || unanswered === "text" ? [comment] : []
		};
	});
	return {
		ratings: tallies.flatMap(({ ratings }) => ratings),
		choices: tallies.flatMap(({ choices }) => choices),
		comments: tallies.flatMap(({ comments }) => comments)
	};
}
/**
* What kind a question is that nobody answered. Its rows do not tell; of the standard's questions the id does, and
* one of the agency's own counts as a text, of which no more is said than that there is none.
*/
function kindOf({ question, survey_type }) {
	if (question === "positive" || question === "negative") return "choice";
	if (question === "trust" && survey_type === "thumbs_up_down") return "choice";
	return DOMAINS.includes(question) ? "rating" : "text";
}
function ratingTally(row) {
	const counts = {
		1: row.rated1,
		2: row.rated2,
		3: row.rated3,
		4: row.rated4,
		5: row.rated5
	};
	return {
		...wordingOf(row),
		counts,
		n: sum(counts),
		mean: mean(counts),
		agreement: agreement(counts)
	};
}
function choiceTally(row, options) {
	return {
		...wordingOf(row),
		options: sortedBy(options, ({ option, label }) => [
			optionRank(option),
			option,
			label
		]).map(({ option, label, offered, chosen }) => ({
			option,
			label,
			offered,
			chosen
		}))
	};
}
function commentTally(row) {
	return {
		...wordingOf(row),
		n: row.texts,
		masked: row.masked
	};
}
function wordingOf({ question, statement, asked }) {
	return {
		question,
		statement,
		asked: asked || null
	};
}
function wordingKey({ question, statement }) {
	return JSON.stringify([question, statement]);
}
// src/report/tally.ts
/** Whether a survey is counted in each of its languages by itself, or in all of them. */
var LANGUAGES = ["apart", "together"];
/**
* Counts what was collected in a quarter, for every service or for one, each instrument by itself: a statement in
* another language or of another edition is another question to its respondents, and languages are counted together only
* where that is asked for. Suspected responses are told of also where they are left out. Read it in a snapshot, so that
* its numbers belong together while the collector goes on.
*/
async function tally(snapshot, quarter, { languages = "apart", suspected = "counted", ...selection } = {}) {
	const all = await countsOf(snapshot, quarter, {
		...selection,
		suspected
	});
	const counts = suspected === "counted" ? all : {
		...all,
		records: withoutMadeUp(all.records)
	};
	const { records, answers, options } = languages === "together" ? languagesTogether(counts) : counts;
	const answersOf = grouped(answers, instrumentKey);
	const optionsOf = grouped(options, instrumentKey);
	return {
		quarter,
		instruments: sortedBy([...grouped(records, instrumentKey)].map(([key, rows]) => ({
			key,
			tally: instrumentTally(rows, answersOf.get(key) ?? [], optionsOf.get(key) ?? [], suspected)
		})), ({ key, tally: { service, channel, firstDay } }) => [
			service,
			channel,
			firstDay,
			key
		]).map((each) => each.tally),
		suspected: suspectedTally(all.records, suspected)
	};
}
/** The records of surveys that have more than suspected responses: the others are made up as a whole. */
var withoutMadeUp = (records) => [...grouped(records, instrumentKey).values()].filter((rows) => !rows.every(isSuspected)).flat();
function instrumentTally(records, answers, options, suspected) {
	const isCounted = (row) => suspected === "counted" || !isSuspected(row);
	const count = (kind) => records.filter((row) => row.kind === kind && isCounted(row)).reduce((total, row) => total + row.count, 0);
	const offered = count("offered");
	const completed = count("response");
	const days = records.filter(isCounted).flatMap(({ first, last }) => [first, last]).sort();
	return {
		...instrumentOf(records[0]),
		firstDay: days[0],
		lastDay: days.at(-1),
		offered,
		started: count("started"),
		declined: count("declined"),
		completed,
		suspected: suspectedTally(records, suspected),
		responseRate: share(completed, offered),
		dropOff: dropOff(records, answers),
		...questionTallies(sortedBy(answers, ({ edition, question, position, statement }) => [
			questionRank(edition, question),
			position,
			question,
			statement
		]), options)
	};
}
function instrumentOf(row) {
	return {
		service: row.service,
		channel: row.channel,
		transactionPoint: row.transaction_point,
		edition: row.edition,
		lang: row.lang,
		surveyType: row.survey_type,
		trustStatement: row.trust_statement,
		ombControlNumber: row.omb_control_number
	};
}
/** Who left and did not return, in the order asked; what nobody answered in the end comes last, by name. */
function dropOff(records, answers) {
	return sortedBy([...grouped(records.filter(({ kind }) => kind === "left" || kind === "returned"), ({ reached }) => reached ?? "")].map(([question, rows]) => {
		const left = rows.reduce((total, { kind, count }) => total + (kind === "left" ? count : -count), 0);
		const positions = answers.filter((row) => row.question === question).map(({ position }) => position);
		return {
			rank: questionRank(rows[0]?.edition ?? "", question),
			place: Math.min(...positions),
			question,
			left
		};
	}).filter(({ left }) => left > 0), ({ rank, place, question }) => [
		rank,
		place,
		question
	]).map(({ question, left }) => ({
		question,
		left
	}));
}
// src/report/quarter.ts
/** Reads a quarter as `2026Q1`; throws for any other text. */
function parseQuarter(text) {
	const [, year, quarter] = /^([12]\d{3})Q([1-4])$/.exec(text) ?? [];
	if (!year) throw new Error(`"${text}" is not a quarter. Give the federal fiscal year and its quarter, such as 2026Q1 for October to December 2025.`);
	return quarterFrom(Number(year), Number(quarter));
}
/** The quarter in which a moment lies, in UTC. */
function quarterOf(moment) {
	const months = moment.getUTCFullYear() * 12 + moment.getUTCMonth() + 3;
	return quarterFrom(Math.floor(months / 12), Math.floor(months % 12 / 3) + 1);
}
/** The quarters from one to another, both included; none where the first is the later one. */
function quartersBetween(first, last) {
	const from = numberOf(first);
	const count = Math.max(0, numberOf(last) - from + 1);
	return Array.from({ length: count }, (_, index) => quarterAt(from + index));
}
/** The quarter that is so many before another. */
function quarterBefore(quarter, count) {
	return quarterAt(numberOf(quarter) - count);
}
var numberOf = ({ name }) => Number(name.slice(0, 4)) * 4 + Number(name.slice(5)) - 1;
var quarterAt = (number) => quarterFrom(Math.floor(number / 4), number % 4 + 1);
function quarterFrom(year, quarter) {
	const month = quarter * 3 - 6;
	const from = new Date(Date.UTC(year, month));
	const until = new Date(Date.UTC(year, month + 3));
	return {
		name: `${year}Q${quarter}`,
		firstDay: dayOf$1(from),
		lastDay: dayOf$1(/* @__PURE__ */ new Date(until.getTime() - 1)),
		from: from.toISOString(),
		until: until.toISOString()
	};
}
var dayOf$1 = (moment) => moment.toISOString().slice(0, 10);
// src/report/snapshot.ts
/**
* Reads the records as they are at one moment, so that the numbers of all that is read belong together while the
* collector goes on.
*/
async function inSnapshot(database, read) {
	return await database.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(read);
}
// src/hosted/links.ts
/** What tells one link from another. */
var newOnce = () => randomBytes(9).toString("base64url");
/** How many bytes of a signature are kept: RFC 2104, section 5, permits half of SHA-256's, and links stay short. */
var KEPT = 16;
var written = object({
	c: optional(oneOf(CHANNELS)),
	x: optional(CONTEXT),
	n: optional(form(/^[\w-]{12}$/))
});
/** Makes what signs and reads links, by HMAC-SHA-256 with a secret. */
function createLinks(secret) {
	const sign = (purpose, text) => createHmac("sha256", secret).update(`a11-survey ${purpose}\n${text}`).digest().subarray(0, KEPT);
	const isSigned = (purpose, text, given) => {
		const right = sign(purpose, text);
		const read = Buffer.from(given, "base64url");
		return read.length === right.length && timingSafeEqual(read, right);
	};
	return {
		tokenOf(service, { channel, context, once }) {
			const payload = Buffer.from(JSON.stringify({
				c: channel,
				x: context,
				n: once
			})).toString("base64url");
			return `${payload}.${sign("link", `${service}.${payload}`).toString("base64url")}`;
		},
		read(service, token = "") {
			const [payload = "", signature = ""] = token.split(".");
			if (!isSigned("link", `${service}.${payload}`, signature)) return void 0;
			const parsed = parse(written, JSON.parse(Buffer.from(payload, "base64url").toString()));
			if (!parsed.ok) return void 0;
			const { c: channel, x: context, n: once } = parsed.value;
			return {
				channel,
				context,
				once
			};
		},
		recordIdOf: (service, facts) => facts?.once && uuidOf(sign("once", `${service}.${facts.once}`)),
		proofOf: (text) => sign("proof", text).toString("base64url"),
		isProof: (text, proof) => isSigned("proof", text, proof)
	};
}
/** An id that the same text always has, as a UUID (RFC 9562, version 8). */
var derivedId = (text) => uuidOf(createHash("sha256").update(text).digest());
function uuidOf(bytes) {
	const hex = bytes.toString("hex", 0, 16);
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
// src/report/csv.ts
/** One line of cells as CSV (RFC 4180) that a spreadsheet reads as text and numbers, never as formulas. */
function csvLine(cells) {
	return `${cells.map(cellOf).join(",")}\r\n`;
}
/** A few lines of cells as CSV, all at once. */
function csv(lines) {
	return lines.map(csvLine).join("");
}
/** Anyone can send a record, so that a statement such as `=HYPERLINK(…)` must not run on an analyst's machine. */
function cellOf(cell) {
	const text = typeof cell === "string" && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/report/comments/csv.ts
/** The columns, of which one line has those of one comment. */
var COLUMNS = [
	"answered_at",
	"service",
	"channel",
	"lang",
	"trust",
	"question",
	"statement",
	"text",
	"masked",
	"suspected"
];
/** The first line of comments as CSV. */
var commentsCsvHead = () => csvLine(COLUMNS);
/** The comments of one response as CSV, a line for each, that a spreadsheet reads as text. */
function commentsCsv({ answeredAt, service, channel, lang, trust, suspicions, comments }) {
	return comments.map(({ question, statement, text, masked }) => csvLine([
		answeredAt,
		service,
		channel,
		lang,
		trust ?? "",
		question,
		statement,
		text,
		masked,
		suspicions.join(" ")
	])).join("");
}
// src/report/comments/words.ts
/** The most words of one search, and the most characters. */
var MOST_WORDS = 20;
/**
* Reads a search: a text is found that has each of its words somewhere, in letters of any case and width, with accents
* or without. Nothing in it is a wildcard. Words are compared here and by no database, as none folds letters like
* another; it takes time in proportion to the text. Throws for a search that is too long.
*/
function searchFor(search) {
	const words = [...new Set(folded(search).split(/\s+/))].filter(Boolean);
	if (words.length > MOST_WORDS || search.length > 200) throw new Error(`The search is longer than ${MOST_WORDS} words or 200 characters. Search for fewer words.`);
	return (text) => {
		if (words.length === 0) return true;
		const shown = folded(text);
		return words.every((word) => shown.includes(word));
	};
}
/** Letters without case, width and accents. What is unseen between them goes: a soft hyphen hides no word. */
var folded = (text) => text.normalize("NFKD").replace(/[\p{Mn}\p{Cf}]/gu, "").toLowerCase().replaceAll("ß", "ss");
// src/report/comments/query.ts
/** What trust can have been answered with: a rating, or a thumb. */
var TRUSTS = [
	"1",
	"2",
	"3",
	"4",
	"5",
	"up",
	"down"
];
/** How suspected responses can be chosen. */
var SUSPECTED = ["left-out", "alone"];
/** The names of what can be chosen, as forms, addresses and commands have them. */
var CHOSEN = [
	"search",
	"service",
	"channel",
	"lang",
	"question",
	"trust",
	"quarter",
	"since",
	"until",
	"suspected"
];
var DAY = 864e5;
/** Reads what a form or a command gives, each a text; throws, in words for who gave it. */
function commentQuery(given) {
	const text = (name) => {
		const value = given[name];
		return typeof value === "string" ? wellFormed(value).trim() : "";
	};
	const trust = TRUSTS.find((each) => each === text("trust")) ?? "";
	if (trust !== text("trust")) throw new Error(`"${text("trust")}" is no trust. Give one of ${TRUSTS.join(", ")}.`);
	const suspected = SUSPECTED.find((each) => each === text("suspected")) ?? "";
	if (suspected !== text("suspected")) throw new Error(`Suspected responses cannot be "${text("suspected")}". Give one of ${SUSPECTED.join(", ")}.`);
	const quarter = text("quarter") ? parseQuarter(text("quarter")) : void 0;
	const since = text("since") && dayOf(text("since"));
	const until = text("until") && dayOf(text("until"));
	const from = [quarter?.from ?? "", since].sort().at(-1) ?? "";
	const ends = [quarter?.until, until && new Date(Date.parse(until) + DAY).toISOString()].filter(Boolean);
	return {
		service: text("service"),
		channel: text("channel"),
		lang: text("lang"),
		question: text("question"),
		trust,
		quarter: quarter?.name ?? "",
		since,
		until,
		suspected,
		search: text("search"),
		hasWords: searchFor(text("search")),
		from,
		before: ends.sort()[0] ?? ""
	};
}
/** Whether a question may have been answered in words: none of the standard's own that are rated or chosen. */
var mayHaveTexts = (question) => ![
	...DOMAINS,
	"positive",
	"negative"
].includes(question);
function dayOf(text) {
	const time = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new Error(`"${text}" is not a day. Give one such as 2025-10-31.`);
	return text;
}
// src/report/comments/rated.ts
/** Adds to each response its ratings and suspicions, and leaves out its id, which nobody needs who reads. */
async function withRatings(database, found) {
	if (found.length === 0) return [];
	const ids = found.map(({ id }) => id);
	const ratings = await database.selectFrom("answers").select([
		"record_id",
		"question",
		"rating"
	]).where("record_id", "in", ids).where("rating", "is not", null).orderBy("record_id").orderBy("position").execute();
	const thumbs = await database.selectFrom("answers").innerJoin("options", (join) => join.onRef("options.record_id", "=", "answers.record_id").onRef("options.position", "=", "answers.position")).select(["answers.record_id", "option"]).where("answers.record_id", "in", ids).where("question", "=", "trust").where("chosen", "=", 1).execute();
	const suspected = await database.selectFrom("records").select(["id", "suspicions"]).where("id", "in", ids).where("suspicions", "is not", null).execute();
	const suspicionsIn = new Map(suspected.map((row) => [row.id, suspicionsOf(row)]));
	const ratingsOf = grouped(ratings, ({ record_id }) => record_id);
	const thumbOf = new Map(thumbs.map(({ record_id, option }) => [record_id, option]));
	return found.map(({ id, answeredAt, service, channel, lang, comments }) => {
		const own = (ratingsOf.get(id) ?? []).map(({ question, rating }) => ({
			question,
			rating: Number(rating)
		}));
		const trust = own.find(({ question }) => question === "trust")?.rating ?? thumbOf.get(id);
		return {
			answeredAt,
			service,
			channel,
			lang,
			trust: TRUSTS.find((each) => each === String(trust)) ?? null,
			ratings: own,
			suspicions: suspicionsIn.get(id) ?? [],
			comments
		};
	});
}
// src/report/comments/scan.ts
/**
* Looks through the next responses with texts in the order of the list. However rare what is asked for is, no more are
* read than so many; no transaction is held in between, so that nobody waits who sends.
*/
async function scan(database, query, direction, place, most) {
	await setImmediate();
	const isOlder = direction === "older";
	const order = isOlder ? "desc" : "asc";
	const kept = await database.selectFrom("kept_texts").selectAll().$if(query.service !== "", (rows) => rows.where("service", "=", query.service)).$if(query.from !== "", (rows) => rows.where("answered_at", ">=", query.from)).$if(query.before !== "", (rows) => rows.where("answered_at", "<", query.before)).$if(place !== void 0, (rows) => rows.where(({ eb, refTuple, tuple }) => {
		const { answeredAt, id } = place;
		return eb(refTuple("answered_at", "record_id"), isOlder ? "<" : ">", tuple(answeredAt, id));
	})).orderBy("answered_at", order).orderBy("record_id", order).limit(most).execute();
	const wanted = kept.filter(({ channel, lang }) => (query.channel === "" || channel === query.channel) && (query.lang === "" || lang === query.lang));
	const commentsOf = await commentsIn(database, query, wanted.map(({ record_id }) => record_id));
	const found = wanted.flatMap(({ record_id: id, answered_at: answeredAt, service, channel, lang }) => {
		const comments = commentsOf.get(id);
		return comments ? [{
			id,
			answeredAt,
			service,
			channel,
			lang,
			comments
		}] : [];
	});
	const last = kept.length < most ? void 0 : kept.at(-1);
	return {
		found,
		looked: kept.length,
		last: last && {
			answeredAt: last.answered_at,
			id: last.record_id
		}
	};
}
/** The comments that were asked for, of those of these responses that have some. */
async function commentsIn(database, { question, trust, suspected, hasWords }, ids) {
	if (ids.length === 0) return /* @__PURE__ */ new Map();
	const isThumb = trust === "up" || trust === "down";
	const comments = (await database.selectFrom("answers").select([
		"record_id",
		"question",
		"statement",
		"text",
		"masked"
	]).where("record_id", "in", ids).where("text", "is not", null).$if(question !== "", (answers) => answers.where("question", "=", question)).$if(trust !== "" && !isThumb, (answers) => answers.where("record_id", "in", (eb) => eb.selectFrom("answers").select("record_id").where("record_id", "in", ids).where("question", "=", "trust").where("rating", "=", Number(trust)))).$if(suspected !== "", (answers) => answers.where("record_id", "in", (eb) => eb.selectFrom("records").select("id").where("id", "in", ids).where("suspicions", suspected === "alone" ? "is not" : "is", null))).$if(isThumb, (answers) => answers.where("record_id", "in", (eb) => eb.selectFrom("answers as trusted").innerJoin("options", (join) => join.onRef("options.record_id", "=", "trusted.record_id").onRef("options.position", "=", "trusted.position")).select("trusted.record_id").where("trusted.record_id", "in", ids).where("trusted.question", "=", "trust").where("option", "=", trust).where("chosen", "=", 1))).orderBy("record_id").orderBy("position").execute()).filter(({ text }) => hasWords(text ?? ""));
	return new Map([...grouped(comments, ({ record_id }) => record_id)].map(([id, own]) => [id, own.map(({ question: asked, statement, text, masked }) => ({
		question: asked,
		statement,
		text: text ?? "",
		masked: masked ?? 0
	}))]));
}
/** How many responses with texts are looked through for one page, and how many at once. */
var MOST_LOOKED = 5e3;
var CHUNK = 500;
/** Reads a page of comments. */
async function commentPage(database, query, { direction, place }, sizes = {
	page: 25,
	chunk: CHUNK,
	most: MOST_LOOKED
}) {
	const { found, last } = await look(database, query, {
		direction,
		place
	}, sizes);
	if (direction === "newer") {
		if (!last && found.length < sizes.page) return await commentPage(database, query, {
			direction: "older",
			place: void 0
		}, sizes);
		return {
			direction,
			responses: await withRatings(database, [...found].reverse()),
			newer: last,
			older: found[0] ?? last,
			lookedTo: found.length < sizes.page ? last?.answeredAt : void 0
		};
	}
	return {
		direction,
		responses: await withRatings(database, found),
		newer: place && (found[0] ?? place),
		older: last,
		lookedTo: found.length < sizes.page ? last?.answeredAt : void 0
	};
}
/** Every response that was asked for, the newest first, a chunk at a time. */
async function* allComments(database, query, chunk = CHUNK) {
	let place;
	do {
		const { found, last } = await scan(database, query, "older", place, chunk);
		yield* await withRatings(database, found);
		place = last;
	} while (place);
}
/** Looks on until a page is full, the list ends or enough was looked through; `last` is where to look on from. */
async function look(database, query, { direction, place }, { page, chunk, most }) {
	const found = [];
	const isRare = [
		query.search,
		query.trust,
		query.question,
		query.channel,
		query.lang,
		query.suspected
	].some(Boolean);
	let last = place;
	for (let looked = 0; looked < most;) {
		const part = await scan(database, query, direction, last, isRare ? chunk : page + 1);
		found.push(...part.found);
		looked += part.looked;
		if (found.length > page) return {
			found: found.slice(0, page),
			last: found[page - 1]
		};
		last = part.last;
		if (!last) break;
	}
	return {
		found,
		last
	};
}
/** The columns after the question, with the width of each: in all no more than 80 with the spaces between. */
var WIDTHS = [
	7,
	...RATINGS.map(() => 6),
	7,
	4,
	6
];
/** The longest id of the standard. */
var QUESTION_WIDTH = 13;
/** The names of the columns: how many were asked, how many gave each rating, how many any. */
var heading = lineOf("", [
	"asked",
	...RATINGS,
	"n",
	"mean",
	"agree"
]);
/** The row of a question; what its kind has no number for stays empty. An id that is too long has its own line. */
function row(tally) {
	const { question, asked, counts, n = "", mean, agreement } = tally;
	const ratings = RATINGS.map((rating) => counts?.[rating] ?? "");
	const cells = [
		asked ?? "-",
		...ratings,
		n,
		meanOf(mean),
		agreement === void 0 ? "" : percent(agreement)
	];
	return question.length > QUESTION_WIDTH ? [question, lineOf("", cells)] : [lineOf(question, cells)];
}
/** A share of 1 as a percentage. */
function percent(share) {
	return share === null ? "-" : `${(share * 100).toFixed(1)}%`;
}
var meanOf = (mean) => mean === void 0 ? "" : mean?.toFixed(2) ?? "-";
/** A space between the columns, so that a number wider than its own still stands apart. */
function lineOf(question, cells) {
	const padded = cells.map((cell, index) => String(cell).padStart(WIDTHS[index] ?? 0));
	return [question.padEnd(QUESTION_WIDTH), ...padded].join(" ").trimEnd();
}
// src/report/text.ts
/** The report for a terminal of 80 columns: a table for each instrument, with the wording under each question. */
function formatText({ quarter, instruments, suspected }) {
	const title = `A-11 report for ${quarter.name}, ${quarter.firstDay} to ${quarter.lastDay} (UTC)`;
	const parts = [...grouped(instruments, ({ service, channel }) => JSON.stringify([service, channel])).values()].flatMap((group) => group.map((each, index) => instrumentLines(each, apart(group, index))));
	const note = suspectedNote(suspected);
	return [[title, ...note ? ["", ...wrap(note)] : []], ...parts.length > 0 ? parts : [["No records."]]].map((lines) => `${lines.join("\n")}\n`).join("\n");
}
/** What is said of all suspected responses before anything else; nothing where there is none. */
function suspectedNote(suspected) {
	const { responses, isCounted } = suspected;
	if (responses === 0) return "";
	const what = `${responses} ${responses === 1 ? "response is" : "responses are"} suspected of being made up`;
	const how = isCounted ? "counted with all others; --without-suspected leaves them out" : "left out of all numbers";
	return `${what} (${listed(suspected)}), and ${how}.`;
}
var suspectedLine = (suspected) => `suspected ${suspected.responses} (${listed(suspected)}), ${suspected.isCounted ? "counted" : "left out"}`;
function instrumentLines(tally, note) {
	const { offered, started, declined, completed } = tally;
	const rate = `response rate ${percent(tally.responseRate)}`;
	const left = tally.dropOff.map((each) => `${each.question} ${each.left}`).join(", ");
	const questions = [
		...tally.ratings.flatMap(ratingLines),
		...tally.choices.flatMap(choiceLines),
		...tally.comments.flatMap(commentLines)
	];
	return [
		...wrap(tally.service),
		...wrap(surveyOf(tally), "  "),
		...wrap(note, "  "),
		...wrap(`offered ${offered}, started ${started}, declined ${declined}, completed ${completed}, ${rate}`),
		...wrap(left && `left after ${left}`),
		...wrap(tally.suspected.responses > 0 ? suspectedLine(tally.suspected) : ""),
		...questions.length > 0 ? [
			"",
			heading,
			...questions
		] : []
	];
}
/** What was asked where, and on which days. */
function surveyOf(tally) {
	const { channel, transactionPoint, edition, lang, surveyType, ombControlNumber, firstDay, lastDay } = tally;
	return [
		channel,
		transactionPoint,
		`edition ${edition}`,
		`language ${lang}`,
		surveyType ?? "survey type not told",
		...ombControlNumber ? [`OMB control number ${ombControlNumber}`] : [],
		firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`
	].join(", ");
}
/** What can make two instruments of one service on one channel. */
var DIFFERENCES = {
	transactionPoint: "transaction point",
	edition: "edition",
	lang: "language",
	surveyType: "survey type",
	trustStatement: "trust statement",
	ombControlNumber: "OMB control number"
};
/** In what the instruments of one service on one channel differ; nothing where there is one. */
function differencesOf(group) {
	return Object.entries(DIFFERENCES).flatMap(([key, name]) => new Set(group.map((each) => each[key])).size > 1 ? [name] : []);
}
/** Why there are several instruments where a reader would look for one; nothing where there is one. */
function apart(group, index) {
	if (group.length < 2) return "";
	return `${index + 1} of ${group.length} on this channel, reported apart as they differ in: ${differencesOf(group).join(", ")}`;
}
function ratingLines(tally) {
	return [...row(tally), ...wrap(tally.statement, "  ")];
}
function commentLines(tally) {
	const { masked } = tally;
	return [
		...row(tally),
		...wrap(tally.statement, "  "),
		...masked > 0 ? [`    personal information masked: ${masked}`] : []
	];
}
/** The numbers first: labels are as long as sentences. */
function choiceLines(tally) {
	const widest = (numbers) => String(Math.max(0, ...numbers)).length;
	const chosenWidth = widest(tally.options.map(({ chosen }) => chosen));
	const offeredWidth = widest(tally.options.map(({ offered }) => offered));
	const options = tally.options.flatMap(({ option, label, offered, chosen }) => {
		const share = percent(offered === 0 ? null : chosen / offered).padStart(6);
		return wrapAfter(`    ${`${String(chosen).padStart(chosenWidth)} of ${String(offered).padStart(offeredWidth)}`} ${share}  `, label || option);
	});
	return [
		...row(tally),
		...wrap(tally.statement, "  "),
		...options
	];
}
// src/report/files/folders.ts
/** The longest part of a service's name in that of its folder: Windows takes 260 characters for a whole path. */
var LONGEST_SLUG = 60;
/** What Windows takes for a device, whatever its case. */
var DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/**
* A folder for each service and channel, and one for each instrument in it where there are several. `services` are
* all those of the quarter, also where the report is of one: what a folder is called must not depend on that.
*/
function placesOf(instruments, services) {
	const folderOf = serviceFolders([...services, ...instruments.map(({ service }) => service)]);
	return [...grouped(instruments, ({ service, channel }) => `${folderOf.get(service)}/${plain(channel, /[^a-z0-9_]+/g)}`)].flatMap(([folder, tallies]) => {
		if (tallies.length === 1) return tallies.map((tally) => ({
			tally,
			folder,
			instrumentFolder: void 0
		}));
		return [...instrumentFolders(tallies)].map(([instrumentFolder, tally]) => ({
			tally,
			folder: `${folder}/${instrumentFolder}`,
			instrumentFolder
		}));
	});
}
/** The folders of services: their names as letters, digits and hyphens; where that is not its alone, with a hash. */
function serviceFolders(services) {
	const folders = new Map(services.map((name) => [name, slugOf(name)]));
	for (const length of [8, 64]) {
		const sharing = grouped(folders.values(), (folder) => folder);
		for (const [name, folder] of folders) {
			if (sharing.get(folder)?.length === 1 && folder && !DEVICE.test(folder)) continue;
			const hash = createHash("sha256").update(name).digest("hex").slice(0, length);
			folders.set(name, [slugOf(name), hash].filter(Boolean).join("-"));
		}
	}
	return folders;
}
/** The folders of several instruments of one channel, numbered from the oldest where edition and language are one. */
function instrumentFolders(tallies) {
	const folders = /* @__PURE__ */ new Map();
	for (const tally of sortedBy(tallies, ({ firstDay }) => [firstDay])) {
		const name = plain([
			tally.edition,
			tally.surveyType,
			tally.lang
		].filter((part) => part !== null).join("-"), /[^a-z0-9_]+/g);
		let folder = name;
		for (let number = 2; folders.has(folder); number += 1) folder = `${name}-${number}`;
		folders.set(folder, tally);
	}
	return folders;
}
function slugOf(service) {
	return plain(service, /[^a-z0-9]+/g).slice(0, LONGEST_SLUG).replace(/-$/, "");
}
/** Lower-case letters without their accents; a hyphen for each run of anything else that is not permitted. */
function plain(text, forbidden) {
	return text.normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase().replace(forbidden, "-").replace(/^-|-$/g, "");
}
// src/report/services.ts
/** The names of all services that have records in a quarter. */
async function servicesOf(database, { firstDay, lastDay }) {
	return (await database.selectFrom("counters").select("service").distinct().where("of", "=", "record").where((eb) => eb.selectFrom("tallies").select(({ fn }) => fn.min("day").as("first")).whereRef("tallies.counter", "=", "counters.id").where("day", ">=", firstDay).where("day", "<=", lastDay), "is not", null).execute()).map(({ service }) => service);
}
// src/contract/parse-record.ts
/** What a record is known by, and the path of a page. */
var ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var PAGE_FORM = /^\/[^?#]*$/;
var statement = words(LONGEST.statement);
var asked = {
	question: NAME,
	statement
};
var option = object({
	option: NAME,
	label: words(LONGEST.label),
	chosen: flag
});
var unanswered = object(asked);
var ratingAnswer = object({
	...asked,
	rating: oneOf(RATINGS)
});
var textAnswer = object({
	...asked,
	text: words(LONGEST.text),
	masked: optional(whole(1, LONGEST.text))
});
var choiceAnswer = object({
	...asked,
	options: list(option, 20, 1)
}, ({ options }, tell) => {
	if (hasTwice(options.map((each) => each.option))) tell("options", "has one option twice");
});
var answer = either((value) => {
	if (Object.hasOwn(value, "rating")) return ratingAnswer;
	if (Object.hasOwn(value, "options")) return choiceAnswer;
	return Object.hasOwn(value, "text") ? textAnswer : unanswered;
});
var record = object({
	schemaVersion: oneOf(SCHEMA_VERSIONS),
	kind: oneOf(KINDS),
	id: form(ID_FORM),
	service: words(LONGEST.name),
	provider: words(LONGEST.name),
	edition: NAME,
	channel: oneOf(CHANNELS),
	transactionPoint: oneOf(TRANSACTION_POINTS),
	surveyType: optional(oneOf(SURVEY_TYPES)),
	trustStatement: optional(statement),
	ombControlNumber: optional(controlNumber),
	lang: LANG,
	page: words(LONGEST.page, PAGE_FORM),
	context: optional(CONTEXT),
	reached: optional(NAME),
	honeypot: optional(flag),
	startedAt: instant,
	submittedAt: instant,
	answers: list(answer, 30)
}, checkWhole);
function checkWhole({ kind, reached, honeypot, answers }, tell) {
	if (kind !== "response" && answers.length > 0) tell("answers", "must be empty, as only a response has answers");
	if (kind !== "response" && honeypot) tell("honeypot", "must be left out, as only a response has it");
	if (hasTwice(answers.map(({ question }) => question))) tell("answers", "has two answers to one question");
	const isLeft = kind === "left" || kind === "returned";
	if (isLeft !== (reached !== void 0)) tell("reached", isLeft ? "is missing" : "must be left out, as only a survey that was left has it");
}
var hasTwice = (names) => names.some((name, index) => names.indexOf(name) < index);
/** Reads one record, as strictly as a collector may: what a survey makes of a configuration that was read is right. Never throws. */
function parseRecord(input) {
	return parse(record, input);
}
// src/database/masked.ts
/**
* Wraps what stores records: personal information in free texts is masked once more before it, whatever the device
* did, as anybody can post. What was masked is kept nowhere; how often is added to what the device told.
*
* The hash of a record is taken afterwards: whoever has the rest of a record finds a Social Security number by trying all
* there are. A record that comes again after the patterns have changed is therefore another one under its id; the first
* stays, and it is acknowledged all the same.
*/
function masked(commit) {
	return (received) => commit(received.map(maskedIn));
}
/** A record with the personal information in its free texts masked; the very same where there is none. */
function maskedIn(received) {
	const answers = received.record.answers.map(maskedAnswer);
	return answers.every((answer, index) => answer === received.record.answers[index]) ? received : {
		...received,
		record: {
			...received.record,
			answers
		}
	};
}
/** How many pieces of personal information were masked in a record. */
var masksIn = ({ answers }) => answers.reduce((total, answer) => total + ("text" in answer ? answer.masked ?? 0 : 0), 0);
function maskedAnswer(answer) {
	if (!("text" in answer)) return answer;
	const { text, masked: count } = maskText(answer.text);
	return count === 0 ? answer : {
		...answer,
		text,
		masked: (answer.masked ?? 0) + count
	};
}
// src/database/rows.ts
/** The row of one record. */
function recordRow({ record, receivedAt, answeredAt, suspicions }) {
	return {
		id: record.id,
		schema_version: record.schemaVersion,
		kind: record.kind,
		service: record.service,
		provider: record.provider,
		edition: record.edition,
		channel: record.channel,
		transaction_point: record.transactionPoint,
		survey_type: record.surveyType ?? null,
		trust_statement: record.trustStatement ?? null,
		omb_control_number: record.ombControlNumber ?? null,
		lang: record.lang,
		page: record.page,
		reached: record.reached ?? null,
		context: record.context ? JSON.stringify(record.context) : null,
		started_at: record.startedAt,
		submitted_at: record.submittedAt,
		answered_at: answeredAt,
		received_at: receivedAt,
		sha256: createHash("sha256").update(canonical(record)).digest("hex"),
		suspicions: suspicionsColumn(suspicions)
	};
}
/** The rows of the questions that a record was asked, in the order asked. */
function answerRows({ record }) {
	return record.answers.map((answer, position) => ({
		record_id: record.id,
		position,
		question: answer.question,
		statement: answer.statement,
		rating: "rating" in answer ? answer.rating : null,
		text: "text" in answer ? answer.text : null,
		masked: "text" in answer && answer.masked || null
	}));
}
/** The rows of every option that a record's questions offered. */
function optionRows({ record }) {
	return record.answers.flatMap((answer, position) => "options" in answer ? answer.options.map(({ option, label, chosen }) => ({
		record_id: record.id,
		position,
		option,
		label,
		chosen: chosen ? 1 : 0
	})) : []);
}
/** The row by which the free texts of a record are found when their time is over; none where it has none. */
function keptTextRows({ row, answers }) {
	const { id: record_id, answered_at, service, channel, lang } = row;
	return answers.some(({ text }) => text !== null) ? [{
		record_id,
		answered_at,
		service,
		channel,
		lang
	}] : [];
}
/** JSON with its keys in one order, so that equal records are equal text. What is undefined is left out. */
function canonical(document) {
	if (Array.isArray(document)) return `[${document.map(canonical)}]`;
	if (typeof document !== "object" || document === null) return JSON.stringify(document);
	let text = "";
	for (const key of Object.keys(document).sort()) {
		const value = document[key];
		if (value !== void 0) text += `${text && ","}${JSON.stringify(key)}:${canonical(value)}`;
	}
	return `{${text}}`;
}
export { createGate as $, text as $t, parseQuarter as A, wrap as At, sortedBy as B, controlNumber as Bt, commentsCsvHead as C, ENGLISH as Ct, derivedId as D, SELF_SERVICE as Dt, createLinks as E, CHANNELS as Et, tally as F, CONTEXT_NAME as Ft, parseProxies as G, form as Gt, wilson as H, instant as Ht, questionRank as I, CONTROL_NUMBER_FORM as It, retried as J, object as Jt, LEAST_RESPONSE_DAYS as K, isKeys as Kt, CIRCUMSTANCES as L, LANG_FORM as Lt, quarterOf as M, SCHEMA_VERSIONS as Mt, quartersBetween as N, isAllowed as Nt, newOnce as O, WEB as Ot, LANGUAGES as P, parseOrigins as Pt, USUAL_RATE as Q, parse as Qt, SUSPICIONS as R, NAME_FORM as Rt, commentsCsv as S, wordingOf$1 as St, csvLine as T, EDITIONS as Tt, servicesOf$1 as U, dictionary as Ut, OF_95 as V, day as Vt, createSenders as W, either as Wt, mayRead as X, openObject as Xt, CHALLENGES as Y, oneOf as Yt, OPEN as Z, optional as Zt, commentPage as _, createInsert as _n, topKeyOf as _t, masked as a, wellFormed as an, GOES_TOGETHER as at, commentQuery as b, nameOf$1 as bn, isFitting as bt, ID_FORM as c, LONGEST as cn, translated as ct, servicesOf as d, createSqliteDialect as dn, AGREEMENT as dt, whole as en, createRecent as et, placesOf as f, migrate as fn, RATINGS as ft, allComments as g, additionsOf$1 as gn, reasonOf as gt, suspectedNote as h, addTallies$1 as hn, servicesIn as ht, recordRow as i, utf8Bytes as in, en as it, quarterBefore as j, KINDS as jt, inSnapshot as k, DRIVERS as kt, PAGE_FORM as l, LONGEST_KEPT as ln, TRANSACTION_POINTS as lt, formatText as m, maskPersonal as mn, serviceIn as mt, keptTextRows as n, words as nn, everyLanguageOf as nt, maskedIn as o, LARGEST_BODY as on, describe as ot, differencesOf as p, MIGRATIONS as pn, isSurveyFile as pt, startRetention as q, list as qt, optionRows as r, characters as rn, PACKS as rt, masksIn as s, LARGEST_RECORD as sn, parseConfiguration as st, answerRows as t, withDefault as tn, EVERY_LANGUAGE as tt, parseRecord as u, openDatabase as un, SURVEY_TYPES as ut, CHOSEN as v, chunks as vn, driversOf as vt, csv as w, fillIn as wt, mayHaveTexts as x, questionsOf as xt, TRUSTS as y, isPostgres as yn, fill as yt, grouped as z, SERVICE_ID as zt };
