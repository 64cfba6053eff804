import { LogController, fastify } from "fastify";
import * as z from "zod/mini";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Kysely, Migrator, PostgresDialect, SqliteDialect, SqliteDriver, sql } from "kysely";
import Sqlite from "libsql";
import { Pool } from "pg";
// src/contract/text.ts
/**
* Text that every database takes: lone surrogates become U+FFFD and NUL goes, both of which PostgreSQL refuses;
* line ends become LF.
*/
function wellFormed(text) {
	return text.replace(/\p{Surrogate}/gu, "�").replaceAll("\0", "").replace(/\r\n?/g, "\n");
}
/** Characters as a person counts typing them: Unicode code points, so that an emoji is one or a few, never a half. */
function characters(text) {
	let count = 0;
	for (const _ of text) count += 1;
	return count;
}
// src/contract/parts.ts
/** Text of 1 to `longest` characters, made well-formed and without spaces around it. */
var words = (longest) => z.string().check(z.overwrite(wellFormed), z.trim(), z.minLength(1), z.refine((text) => characters(text) <= longest, { params: { what: `is longer than ${longest} characters` } }));
/** A moment as ISO 8601 writes it, in UTC. */
var instant = z.string().check(z.refine((text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text) && isTime(text), { params: { what: "must be a time in UTC such as 2026-01-31T12:00:00.000Z" } }));
z.string().check(z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isTime(text), { params: { what: "must be a date such as 2026-01-31" } }));
/** Whether a text of that form names a real time: `Date` alone would take 31 February for 3 March. */
var isTime = (text) => {
	const time = new Date(text);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text.slice(0, 10));
};
// src/contract/batch.ts
var batch = z.strictObject({
	sentAt: z.optional(instant),
	records: z.array(z.unknown())
});
/**
* Reads a batch's frame and leaves its records to be read one by one, so that a broken one refuses only itself;
* `undefined` is a body that is no batch.
*/
function parseBatch(input) {
	return z.safeParse(batch, input).data;
}
// src/contract/limits.ts
/** The longest name, statement, free text and path that are taken, in characters as a person counts them. */
var LONGEST = {
	name: 200,
	statement: 500,
	text: 5e3,
	page: 2e3
};
/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
var LARGEST_RECORD = 32768;
var LARGEST_BODY = 1048576;
// src/collector/origins.ts
/** The origin that a text names, in the one way that it is written; undefined when it names none of the web's. */
function originOf(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	return url && /^https?:$/.test(url.protocol) ? url.origin : void 0;
}
/** Reads the origins that may send; throws for one that is not an origin, such as an address with a path. */
function parseOrigins(list) {
	return new Set(list.map((text) => {
		const origin = originOf(text);
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
	const parsed = originOf(origin);
	if (!parsed) return false;
	return allowed.has(parsed) || parsed === originOf(`${new URL(parsed).protocol}//${host ?? ""}`);
}
// src/collector/cors.ts
/** How long a browser may remember its preflight, in seconds: a day, of which some take less. */
var PREFLIGHT_SECONDS = 86400;
/**
* Names the request's origin on the reply, whatever its status is to be: without that the browser hides even a 503
* from the page that sent. An origin that may not send gets its reply here, and false is returned.
*/
function admit(request, reply, allowed) {
	const { origin, host } = request.headers;
	reply.header("Vary", "Origin");
	if (!isAllowed(origin, host, allowed)) {
		reply.code(403).send({ error: `The origin ${origin} may not send to this collector. Start it with --allow-origin ${origin} if it should.` });
		return false;
	}
	if (origin !== void 0) reply.header("Access-Control-Allow-Origin", origin).header("Access-Control-Expose-Headers", "Retry-After");
	return true;
}
/** Answers a preflight, which browsers send ahead of JSON and not ahead of plain text. */
function answerPreflight(_request, reply) {
	reply.code(204).header("Access-Control-Allow-Methods", "POST").header("Access-Control-Allow-Headers", "Content-Type").header("Access-Control-Max-Age", PREFLIGHT_SECONDS).send();
}
// src/collector/errors.ts
/** After how many seconds to send again what could not be stored now. */
var RETRY_SECONDS = 10;
/** What the collector says in place of an acknowledgement, by status: what is wrong and what to do. */
var ERRORS = {
	400: "The body is not a batch. Send JSON such as {\"sentAt\":\"2026-01-31T12:00:00.000Z\",\"records\":[]}.",
	404: "There is nothing here. Records go to POST /v1/responses.",
	413: `The body is larger than ${LARGEST_BODY} bytes or has more than 4000 records. Send fewer at a time.`,
	415: "The body is of the wrong type. Send text/plain or application/json in UTF-8, not compressed.",
	500: "The collector failed. Keep the records and send them again.",
	503: "The records cannot be stored now. Keep them and send them again."
};
/** Sends an error, in a shape that no device takes for an acknowledgement. */
function sendError(reply, status) {
	if (status === 503) reply.header("Retry-After", RETRY_SECONDS);
	return reply.code(status).send({ error: ERRORS[status] });
}
/** Puts what Fastify itself finds wrong with a request into the same shape. */
function answerError(error, request, reply) {
	const status = error.statusCode ?? 500;
	if (status === 413 || status === 415) return sendError(reply, status);
	if (status < 500) return reply.code(status).send({ error: error.message });
	request.log.error({ reason: error.message }, "the request failed");
	return sendError(reply, 500);
}
// src/database/rows.ts
/** The row of one record. */
function recordRow({ record, receivedAt, answeredAt }) {
	return {
		id: record.id,
		schema_version: record.schemaVersion,
		kind: record.kind,
		service: record.service,
		provider: record.provider,
		edition: record.edition,
		channel: record.channel,
		transaction_point: record.transactionPoint,
		lang: record.lang,
		page: record.page,
		started_at: record.startedAt,
		submitted_at: record.submittedAt,
		answered_at: answeredAt,
		received_at: receivedAt,
		digest: createHash("sha256").update(canonical(record)).digest("hex")
	};
}
/** The rows of a record's answers, in the order asked. */
function answerRows({ record }) {
	return record.answers.map((answer, position) => ({
		record_id: record.id,
		position,
		question: answer.question,
		statement: answer.statement,
		rating: "rating" in answer ? answer.rating : null,
		text: "text" in answer ? answer.text : null
	}));
}
/** The rows of every option that a record's check-all answers offered. */
function optionRows({ record }) {
	return record.answers.flatMap((answer, position) => "offered" in answer ? [.../* @__PURE__ */ new Set([...answer.offered, ...answer.chosen])].map((option) => ({
		record_id: record.id,
		position,
		option,
		chosen: answer.chosen.includes(option) ? 1 : 0
	})) : []);
}
/** JSON with its keys in one order, so that equal records are equal text. */
function canonical(document) {
	return JSON.stringify(document, (_, value) => value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value);
}
// src/database/store.ts
/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 15. */
var MOST_ROWS = 2e3;
/**
* Stores all of the records or, when it throws, none. The first record under an id stays for good. The outcomes
* come in the records' order.
*/
async function store(database, received) {
	const entries = received.map((each) => ({
		...each,
		row: recordRow(each)
	}));
	const first = new Map([...entries].reverse().map((entry) => [entry.row.id, entry]));
	const candidates = [...first.values()].sort((a, b) => a.row.id < b.row.id ? -1 : 1);
	return await database.transaction().execute(async (transaction) => {
		const rows = candidates.map(({ row }) => row);
		const added = await insertRecords(transaction, rows);
		const fresh = candidates.filter(({ row }) => added.has(row.id));
		for (const values of chunks(fresh.flatMap(answerRows))) await transaction.insertInto("answers").values(values).execute();
		for (const values of chunks(fresh.flatMap(optionRows))) await transaction.insertInto("options").values(values).execute();
		const older = await digestsOf(transaction, rows.map(({ id }) => id).filter((id) => !added.has(id)));
		return entries.map((entry) => {
			const { id, digest } = entry.row;
			if (digest !== (older.get(id) ?? first.get(id)?.row.digest)) return "conflict";
			return added.has(id) && entry === first.get(id) ? "new" : "duplicate";
		});
	});
}
/** Inserts the rows whose ids are not there yet, and tells which those were. */
async function insertRecords(transaction, rows) {
	const added = /* @__PURE__ */ new Set();
	for (const values of chunks(rows)) {
		const inserted = await transaction.insertInto("records").values(values).onConflict((conflict) => conflict.column("id").doNothing()).returning("id").execute();
		for (const { id } of inserted) added.add(id);
	}
	return added;
}
/** The digests of the records that are stored under these ids. */
async function digestsOf(transaction, ids) {
	const digests = /* @__PURE__ */ new Map();
	for (const some of chunks(ids)) {
		const rows = await transaction.selectFrom("records").select(["id", "digest"]).where("id", "in", some).execute();
		for (const { id, digest } of rows) digests.set(id, digest);
	}
	return digests;
}
function* chunks(rows) {
	for (let start = 0; start < rows.length; start += MOST_ROWS) yield rows.slice(start, start + MOST_ROWS);
}
// src/collector/answered-at.ts
/**
* When the respondent answered, by the collector's clock. However far off the device's clock is, the time that it
* measured between answering and sending holds, unless it is longer than a device keeps a record: then the clock was
* set in between, and the arrival is all that is known. The time on the way counts as none. Never later than the
* arrival, nor before 1970, so that the times sort as text.
*/
function answeredAt({ submittedAt, sentAt, receivedAt }) {
	const age = (sentAt ?? receivedAt) - submittedAt;
	return Math.max(0, receivedAt - (sentAt !== void 0 && age > 5184e6 ? 0 : Math.max(0, age)));
}
// src/collector/group-commit.ts
/** How long the first of a group waits for others to share its transaction. */
var GATHER_MS = 2;
/**
* Wraps a commit so that calls close together share one: a durable commit costs about the same for one record as
* for a hundred. Calls that come while one is under way share the next. Each call settles as its commit does, with
* its own part of the results.
*/
function createGroupCommit(commit) {
	let waiting = [];
	let isRunning = false;
	async function run() {
		isRunning = true;
		await setTimeout(GATHER_MS);
		while (waiting.length > 0) {
			const group = waiting;
			waiting = [];
			try {
				const results = await commit(group.flatMap(({ entries }) => entries));
				let start = 0;
				for (const { entries, resolve } of group) {
					resolve(results.slice(start, start + entries.length));
					start += entries.length;
				}
			} catch (error) {
				for (const { reject } of group) reject(error);
			}
		}
		isRunning = false;
	}
	return (entries) => new Promise((resolve, reject) => {
		waiting.push({
			entries,
			resolve,
			reject
		});
		if (!isRunning) run();
	});
}
// src/contract/problem.ts
var pathOf = (path) => path.map((step) => typeof step === "number" ? `[${step}]` : `.${String(step)}`).join("").replace(/^\./, "");
var valueAt = (document, path) => path.reduce((value, step) => value?.[step], document);
/**
* Says an issue in our own words, from its code and path alone: the host page's own zod settings reach every
* zod on the page through `globalThis.__zod_globalConfig`, so its messages cannot be relied on.
*/
function what(issue, document) {
	switch (issue.code) {
		case "invalid_type": return valueAt(document, issue.path) === void 0 ? "is missing" : `must be of type ${issue.expected}`;
		case "invalid_value": return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
		case "too_small": return "is empty";
		case "too_big": return `is longer than ${issue.maximum}`;
		case "custom": return String(issue.params?.what);
		default: return "does not have the right form";
	}
}
/** All that a schema found in a document; an unknown key is a problem of its own, at its own place. */
function problemsOf({ issues }, document) {
	return issues.flatMap((issue) => {
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({
			key: pathOf([...issue.path, key]),
			what: "is not a known key"
		}));
		if (issue.code === "invalid_union") {
			const meant = issue.errors.find((errors) => errors.every(({ code }) => code !== "unrecognized_keys"));
			if (meant) return problemsOf({ issues: meant.map((each) => ({
				...each,
				path: [...issue.path, ...each.path]
			})) }, document);
		}
		return [{
			key: pathOf(issue.path),
			what: what(issue, document)
		}];
	});
}
/** All problems in one line, for a log or a refusal: `answers[0].rating must be one of 1, 2, 3, 4, 5`. */
var reasonOf = (problems) => problems.map(({ key, what }) => `${key || "the document"} ${what}`).join("; ");
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
/** When in the respondent's journey the survey is asked: the three measurement levels of A-11 Section 280. */
var TRANSACTION_POINTS = [
	"post_interaction",
	"post_service_journey",
	"relational"
];
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
/** Questions in one survey at most (A-11 Section 280). */
var MOST_QUESTIONS = 15;
/** What a question, an option or an edition is known by. */
var name = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,39}$/));
var statement = words(LONGEST.statement);
var options = z.array(name).check(z.maxLength(20));
var answer = z.union([
	z.strictObject({
		question: name,
		statement,
		rating: z.literal([...RATINGS])
	}),
	z.strictObject({
		question: name,
		statement,
		chosen: options,
		offered: options
	}),
	z.strictObject({
		question: name,
		statement,
		text: words(LONGEST.text)
	})
]);
var record = z.strictObject({
	schemaVersion: z.literal(1),
	kind: z.enum([
		"offered",
		"started",
		"declined",
		"response"
	]),
	id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
	service: words(LONGEST.name),
	provider: words(LONGEST.name),
	edition: name,
	channel: z.enum(CHANNELS),
	transactionPoint: z.enum(TRANSACTION_POINTS),
	lang: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
	page: words(LONGEST.page).check(z.regex(/^\/[^?#]*$/)),
	startedAt: instant,
	submittedAt: instant,
	answers: z.array(answer).check(z.maxLength(MOST_QUESTIONS))
}).check(z.refine(({ kind, answers }) => kind === "response" || answers.length === 0, {
	path: ["answers"],
	params: { what: "must be empty, as only a response has answers" }
}), z.refine(({ answers }) => new Set(answers.map((each) => each.question)).size === answers.length, {
	path: ["answers"],
	params: { what: "has two answers to one question" }
}));
/** Reads one record, as strictly at the collector as before it is stored on the device. Never throws. */
function parseRecord(input) {
	const { success, data, error } = z.safeParse(record, input);
	return success ? {
		ok: true,
		value: data
	} : {
		ok: false,
		problems: problemsOf(error, input)
	};
}
// src/collector/read-records.ts
/** A refusal's reason is a sentence to act on, never a copy of what was sent. */
var LONGEST_REASON = 500;
/** Reads the records of a batch. A broken one without an id is refused under the empty one, by its place. */
function readRecords(inputs) {
	const records = [];
	const refused = [];
	let newer = 0;
	inputs.forEach((input, index) => {
		const { id, schemaVersion } = input ?? {};
		if (typeof schemaVersion === "number" && schemaVersion > 1) {
			newer += 1;
			return;
		}
		const read = readRecord(input);
		if (typeof read !== "string") records.push(read);
		else if (typeof id === "string") refused.push({
			id,
			reason: read
		});
		else refused.push({
			id: "",
			reason: `records[${index}]: ${read}`
		});
	});
	return {
		records,
		refused,
		newer
	};
}
/** One record, or why it is refused. */
function readRecord(input) {
	const parsed = parseRecord(input);
	if (!parsed.ok) return reasonOf(parsed.problems).slice(0, LONGEST_REASON);
	if (Buffer.byteLength(JSON.stringify(parsed.value)) > 32768) return `the record is larger than ${LARGEST_RECORD} bytes`;
	return parsed.value;
}
// src/collector/receive.ts
/**
* Makes the function that stores a batch and then acknowledges it. It rejects when the records could not be
* stored: then none of them is acknowledged, and the device sends them again. What happened is logged by count and
* id, never by content.
*/
function createReceive(database, now) {
	const commit = createGroupCommit((received) => store(database, received));
	let conflicts = 0;
	return async (batch, log) => {
		const receivedAt = now();
		const sentAt = batch.sentAt === void 0 ? void 0 : Date.parse(batch.sentAt);
		const timed = (record) => ({
			record,
			receivedAt: new Date(receivedAt).toISOString(),
			answeredAt: new Date(answeredAt({
				submittedAt: Date.parse(record.submittedAt),
				sentAt,
				receivedAt
			})).toISOString()
		});
		const { records, refused, newer } = readRecords(batch.records);
		if (newer > 0) log.warn({ newer }, "records of a newer version were left on their devices: update the collector");
		if (refused.length > 0) log.warn({ refused: refused.length }, "records were refused");
		const outcomes = await commit(records.map(timed));
		records.forEach(({ id }, index) => {
			if (outcomes[index] !== "conflict") return;
			conflicts += 1;
			log.warn({
				id,
				conflicts
			}, "another record came under a stored id; the first was kept");
		});
		return {
			accepted: [...new Set(records.map(({ id }) => id))],
			refused
		};
	};
}
// src/collector/collector.ts
/**
* Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
* id, and `GET /health` tells whether it can. Throws for an allowed origin that is not an origin.
*/
function createCollector(options) {
	const { database, now = Date.now, logger = false } = options;
	const allowed = parseOrigins(options.allowOrigins);
	const receive = createReceive(database, now);
	const collector = fastify({
		logger,
		logController: new LogController({ disableRequestLogging: true }),
		bodyLimit: LARGEST_BODY,
		requestTimeout: 3e4,
		connectionTimeout: 6e4,
		return503OnClosing: false,
		frameworkErrors(error, request, reply) {
			if (admit(request, reply, allowed)) answerError(error, request, reply);
		}
	});
	collector.setErrorHandler(answerError);
	collector.setNotFoundHandler((_request, reply) => sendError(reply, 404));
	collector.addHook("onRequest", async (request, reply) => {
		if (!admit(request, reply, allowed)) return reply;
		if (request.headers["content-encoding"]) return sendError(reply, 415);
	});
	let isClosing = false;
	collector.addHook("preClose", async () => {
		isClosing = true;
	});
	collector.addHook("onSend", async (_request, reply) => {
		if (isClosing) reply.header("Connection", "close");
	});
	collector.removeAllContentTypeParsers();
	collector.addContentTypeParser(["text/plain", "application/json"], { parseAs: "string" }, (_request, body, done) => done(null, body));
	collector.options("/v1/responses", answerPreflight);
	collector.post("/v1/responses", async (request, reply) => {
		const batch = parseBatch(parseJson(request.body));
		if (!batch) return sendError(reply, 400);
		if (batch.records.length > 4e3) return sendError(reply, 413);
		try {
			return await receive(batch, request.log);
		} catch (error) {
			request.log.error({ reason: String(error) }, "records could not be stored");
			return sendError(reply, 503);
		}
	});
	collector.get("/health", async (request, reply) => {
		try {
			await database.transaction().execute((change) => change.updateTable("records").set({ page: "" }).where("id", "=", "").execute());
			return { status: "ok" };
		} catch (error) {
			request.log.error({ reason: String(error) }, "the database cannot be written to");
			return sendError(reply, 503);
		}
	});
	return collector;
}
function parseJson(body) {
	try {
		return JSON.parse(String(body));
	} catch {
		return;
	}
}
// src/database/location.ts
/** Whether a location is the address of a PostgreSQL database; any other is the path of a SQLite file. */
function isPostgres(location) {
	return /^postgres(ql)?:\/\//i.test(location);
}
/** A location as it may be shown and logged: a database's address without its user, password and settings. */
function nameOf(location) {
	if (!isPostgres(location)) return location;
	try {
		const { host, pathname } = new URL(location);
		return `postgres://${host}${pathname}`;
	} catch {
		return "postgres://…";
	}
}
// src/database/migrations.ts
/**
* Every change of the tables in the order made, by name. One that was released is never edited: databases have it
* behind them.
*/
var MIGRATIONS = { "2026-01-records": { up: createTables } };
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
var LockingDriver = class extends SqliteDriver {
	#file;
	constructor(file) {
		super({ database: file });
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
		throw new Error(`Cannot open the database ${nameOf(location)}: ${causeOf(error)}. ${remedy(location)}`, { cause: error });
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
		file.pragma("foreign_keys = ON");
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
	const pool = new Pool({
		connectionString: address,
		connectionTimeoutMillis: PATIENCE_MS
	});
	const ignore = () => {};
	pool.on("error", ignore);
	pool.on("connect", (client) => client.on("error", ignore));
	const database = new Kysely({ dialect: new PostgresDialect({ pool }) });
	try {
		await migrate(database);
		return database;
	} catch (error) {
		await pool.end();
		throw error;
	}
}
async function migrate(database) {
	const { error } = await new Migrator({
		db: database,
		provider: { getMigrations: async () => MIGRATIONS }
	}).migrateToLatest();
	if (error) throw error;
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
function remedy(location) {
	return isPostgres(location) ? "Check the address, that the server is up and that this role may create tables." : "Check that the folder is there and may be written to, and that the file was made by a11-survey, this version or an older one.";
}
export { AGREEMENT as a, createCollector as i, isPostgres as n, RATINGS as o, nameOf as r, parseOrigins as s, openDatabase as t };
