import { $ as createGate, E as createLinks, Et as CHANNELS, Ft as CONTEXT_NAME, G as parseProxies, Ht as instant$1, It as CONTROL_NUMBER_FORM, J as retried, Jt as object$1, K as LEAST_RESPONSE_DAYS, L as CIRCUMSTANCES, Lt as LANG_FORM, Mt as SCHEMA_VERSIONS, Nt as isAllowed, Pt as parseOrigins, Q as USUAL_RATE, Qt as parse, R as SUSPICIONS, Rt as NAME_FORM, U as servicesOf, W as createSenders, X as mayRead, Y as CHALLENGES, Z as OPEN, Zt as optional, _n as createInsert, a as masked, c as ID_FORM, cn as LONGEST, et as createRecent, ft as RATINGS, gn as additionsOf, gt as reasonOf, hn as addTallies, i as recordRow, jt as KINDS, l as PAGE_FORM, lt as TRANSACTION_POINTS, n as keptTextRows, on as LARGEST_BODY, q as startRetention, qt as list, r as optionRows, s as masksIn, sn as LARGEST_RECORD, t as answerRows, u as parseRecord, un as openDatabase, ut as SURVEY_TYPES, vn as chunks } from "./server.mjs";
import { SqliteAdapter } from "kysely";
import { setImmediate, setTimeout } from "node:timers/promises";
import { createHmac, randomBytes } from "node:crypto";
import { LogController, fastify } from "fastify";
import { Counter, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import { Readable } from "node:stream";
// src/contract/batch.ts
var batch = object$1({
	sentAt: optional(instant$1),
	records: list({
		type: "object",
		read: (value) => value
	})
});
/**
* Reads a batch's frame and leaves its records to be read one by one, so that a broken one refuses only itself;
* `undefined` is a body that is no batch.
*/
function parseBatch(input) {
	const parsed = parse(batch, input);
	return parsed.ok ? parsed.value : void 0;
}
// src/contract/wire-schema.ts
var form = ({ source }, description) => ({
	type: "string",
	pattern: source,
	...description && { description }
});
/** Text that still says something once the spaces around it, and what no database takes, are gone. */
var words = (maxLength, description) => ({
	type: "string",
	maxLength,
	pattern: "[^\\s\\u0000]",
	...description && { description }
});
/** A time in UTC. That there is such a day, its form cannot say. */
var instant = (description) => ({
	type: "string",
	format: "date-time",
	pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$",
	description
});
/** An object with these keys and no others; those are required that are not named as optional. */
var object = (properties, optional = []) => ({
	type: "object",
	properties,
	required: Object.keys(properties).filter((key) => !optional.includes(key)),
	additionalProperties: false
});
var ref = (name) => ({ $ref: `#/components/schemas/${name}` });
var asked = {
	question: form(NAME_FORM, "The question's id: `trust`, a driver such as `ease`, or one of the agency's own."),
	statement: words(LONGEST.statement, "The wording that was shown.")
};
var record = object({
	schemaVersion: {
		enum: SCHEMA_VERSIONS,
		description: "Of a record of a later version, neither accept nor refuse the id: the device keeps it for a newer collector."
	},
	kind: {
		enum: KINDS,
		description: "`offered`: the survey was on the screen. `started`: a first answer was given. `left`: the page was left with answers that were not submitted; `returned` takes that back. `declined`. `response`: it was submitted."
	},
	id: form(ID_FORM, "A random UUID. A record whose id you have is the same record again: accept it, and store it once."),
	service: words(LONGEST.name),
	provider: words(LONGEST.name),
	edition: form(NAME_FORM, "The edition of A-11 Section 280 whose questions were asked."),
	channel: { enum: CHANNELS },
	transactionPoint: { enum: TRANSACTION_POINTS },
	surveyType: {
		enum: SURVEY_TYPES,
		description: "Not in records of version 1."
	},
	trustStatement: words(LONGEST.statement, "Not in records of version 1."),
	ombControlNumber: form(CONTROL_NUMBER_FORM),
	lang: form(LANG_FORM, "The language of the wording, as a BCP 47 tag."),
	page: {
		...form(PAGE_FORM, "The path of the page, without query or fragment."),
		maxLength: LONGEST.page
	},
	context: {
		type: "object",
		description: "What the agency's page added, by names of its own.",
		maxProperties: 10,
		propertyNames: { pattern: CONTEXT_NAME.source },
		additionalProperties: words(LONGEST.context)
	},
	reached: form(NAME_FORM, "Of `left` and `returned` alone: the last question that had an answer."),
	honeypot: {
		type: "boolean",
		description: "Of a response alone: whether a field was filled in that programs find and no person sees. Store it all the same."
	},
	startedAt: instant("By the device's clock."),
	submittedAt: instant("By the device's clock."),
	answers: {
		type: "array",
		description: "Of a response alone: every question that was asked, in the order asked, and none of them twice.",
		maxItems: 30,
		items: ref("Answer")
	}
}, [
	"surveyType",
	"trustStatement",
	"ombControlNumber",
	"context",
	"reached",
	"honeypot"
]);
var kindIs = (...kinds) => ({ properties: { kind: { enum: kinds } } });
/**
* What crosses the wire, as JSON Schema (draft 2020-12, which OpenAPI 3.1 has). What it takes, the collector takes,
* but for what no schema can say, which the document's own text does.
*/
var WIRE_SCHEMAS = {
	Batch: {
		...object({
			sentAt: instant("The device's clock when it sent. With your own it tells how far `submittedAt` is off."),
			records: {
				type: "array",
				items: ref("Record")
			}
		}, ["sentAt"]),
		description: "A survey sends up to 50 records and 60,000 bytes, or one record that is larger. Read the records one by one: a broken one refuses only itself."
	},
	Record: {
		...record,
		description: "One thing that happened to a survey.",
		allOf: [{
			if: kindIs("left", "returned"),
			then: { required: ["reached"] },
			else: { properties: { reached: false } }
		}, {
			if: kindIs("response"),
			else: { properties: {
				answers: { maxItems: 0 },
				honeypot: { not: { const: true } }
			} }
		}]
	},
	Answer: {
		description: "What became of one question that was asked. A question that was not asked has no answer.",
		oneOf: [
			ref("Unanswered"),
			ref("RatingAnswer"),
			ref("ChoiceAnswer"),
			ref("TextAnswer")
		]
	},
	Unanswered: {
		...object(asked),
		description: "A question that was asked and left unanswered."
	},
	RatingAnswer: object({
		...asked,
		rating: {
			enum: RATINGS,
			description: "From 1, strongly disagree, to 5, strongly agree."
		}
	}),
	ChoiceAnswer: object({
		...asked,
		options: {
			type: "array",
			description: "Every option that was offered, none of them twice. With none chosen it was left unanswered.",
			minItems: 1,
			maxItems: 20,
			items: object({
				option: form(NAME_FORM),
				label: words(LONGEST.label),
				chosen: { type: "boolean" }
			})
		}
	}),
	TextAnswer: object({
		...asked,
		text: words(LONGEST.text),
		masked: {
			type: "integer",
			minimum: 1,
			maximum: LONGEST.text,
			description: "How many pieces of personal information were masked in the text on the device."
		}
	}, ["masked"]),
	Acknowledgement: {
		type: "object",
		description: "What is in neither list is kept on the device and sent again.",
		required: ["accepted", "refused"],
		properties: {
			accepted: {
				type: "array",
				description: "The ids that are stored for good, new and duplicate alike. Name them after the commit, not before.",
				items: { type: "string" }
			},
			refused: {
				type: "array",
				description: "What you will never store. The device drops it, and tells the respondent.",
				items: {
					type: "object",
					required: ["id", "reason"],
					properties: {
						id: { type: "string" },
						reason: {
							type: "string",
							examples: ["answers[0].rating must be one of 1, 2, 3, 4, 5"]
						}
					}
				}
			}
		}
	},
	Error: {
		type: "object",
		description: "Anything that is no acknowledgement: the device keeps the records.",
		required: ["error"],
		properties: { error: {
			type: "string",
			description: "What is wrong, and what to do."
		} }
	}
};
// src/contract/open-api.ts
var DESCRIPTION = `What a survey sends to its collector, and what the collector replies.

A survey keeps each record on the device until a reply with a status of 2xx names its id under \`accepted\`, or a reply
names it under \`refused\`. A status alone settles nothing, as a log-in page or a firewall may have sent it. Redirects are
not followed, cookies are not sent, and 15 seconds without a whole reply count as none.

What the schemas cannot say: a record has up to ${LARGEST_RECORD} bytes of UTF-8; no two of its answers are to one question,
and no two options of an answer are the same; a time is of a day that there is. Space around a text is not part of it.

\`a11-survey check --collector URL\` asks a collector whether it keeps to this.`;
var EXAMPLE = {
	sentAt: "2026-01-31T17:04:06.020Z",
	records: [{
		schemaVersion: 3,
		kind: "response",
		id: "0f8e5a9e-3a51-4c1b-9a54-1a3c5d0f7b62",
		service: "Passport renewal",
		provider: "the Department of State",
		edition: "default",
		channel: "website",
		transactionPoint: "post_interaction",
		surveyType: "likert_scale",
		trustStatement: "This interaction increased my trust in the Department of State.",
		lang: "en",
		page: "/renewal/done",
		startedAt: "2026-01-31T17:03:11.402Z",
		submittedAt: "2026-01-31T17:04:05.118Z",
		answers: [{
			question: "trust",
			statement: "This interaction increased my trust in the Department of State.",
			rating: 4
		}, {
			question: "comment",
			statement: "Anything else you want us to know about your experience?"
		}]
	}]
};
var header = (description, example) => ({
	description,
	schema: { type: "string" },
	example
});
var CORS = {
	"Access-Control-Allow-Origin": header("The origin of the page, or `*`, on every status: the browser hides any other reply from the survey.", "https://www.agency.gov"),
	"Access-Control-Expose-Headers": header("On every status, so that the survey can read it.", "Retry-After"),
	Vary: header("Where the origin is repeated.", "Origin")
};
var json = (name) => ({ "application/json": { schema: { $ref: `#/components/schemas/${name}` } } });
var error = (description, headers = {}) => ({
	description,
	headers: {
		...CORS,
		...headers
	},
	content: json("Error")
});
var retryAfter = { "Retry-After": {
	description: "Seconds, or a date: from 1 second to 1 hour.",
	schema: { type: "string" },
	example: "10"
} };
/**
* The OpenAPI 3.1 document of the wire: what a collector is sent, and what it replies. Its version is that of the
* record.
*/
function openApi() {
	return {
		openapi: "3.1.0",
		jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
		info: {
			title: "a11-survey: the wire between a survey and its collector",
			version: String(3),
			description: DESCRIPTION,
			license: {
				name: "MIT",
				identifier: "MIT"
			}
		},
		servers: [{
			url: "https://cx.agency.gov",
			description: "Wherever the key `collector` of the survey points."
		}],
		security: [],
		paths: { "/v1/responses": {
			post: {
				operationId: "receiveRecords",
				summary: "Take records, and acknowledge them by id",
				requestBody: {
					required: true,
					content: {
						"text/plain": {
							schema: {
								type: "string",
								contentMediaType: "application/json",
								contentSchema: { $ref: "#/components/schemas/Batch" }
							},
							example: JSON.stringify(EXAMPLE)
						},
						"application/json": {
							schema: { $ref: "#/components/schemas/Batch" },
							example: EXAMPLE
						}
					}
				},
				responses: {
					"200": {
						description: "The records that are named are settled.",
						headers: CORS,
						content: { "application/json": {
							schema: { $ref: "#/components/schemas/Acknowledgement" },
							example: {
								accepted: EXAMPLE.records.map(({ id }) => id),
								refused: []
							}
						} }
					},
					"400": error("The body is no batch."),
					"403": {
						description: "The origin may not send. Without the headers, the browser hides this from the page.",
						content: json("Error")
					},
					"413": error(`The body is too large. Take at least 60,000 bytes; \`a11-survey collect\` takes ${LARGEST_BODY}.`),
					"415": error("The body is of another type."),
					"429": error("More was sent than is taken of one network: all records wait, and none is lost.", retryAfter),
					"503": error("The records cannot be stored now: all records wait.", retryAfter)
				}
			},
			options: {
				operationId: "answerPreflight",
				summary: "Answer a preflight, which surveys do not need, and senders of application/json do",
				responses: { "204": {
					description: "The request may be sent.",
					headers: {
						...CORS,
						"Access-Control-Allow-Methods": header("What may be sent.", "POST"),
						"Access-Control-Allow-Headers": header("Of which type.", "Content-Type"),
						"Access-Control-Max-Age": header("For how many seconds the browser remembers.", "86400")
					}
				} }
			}
		} },
		components: { schemas: WIRE_SCHEMAS }
	};
}
// src/database/store.ts
/**
* How many records one transaction takes at most, where they are there. SQLite alone writes, and a tally that many
* records add to is written once. Elsewhere others meet a longer one more often, and Aurora DSQL takes 3,000 rows in one.
*/
var mostTogether = (database) => database.getExecutor().adapter instanceof SqliteAdapter ? 1e3 : 200;
/** Inserts the rows whose ids are not there yet, and tells which those were. */
var insertRecords = createInsert((database, rows) => database.insertInto("records").values(rows).onConflict((conflict) => conflict.column("id").doNothing()).returning("id"));
var insertAnswers = createInsert((database, rows) => database.insertInto("answers").values(rows));
var insertOptions = createInsert((database, rows) => database.insertInto("options").values(rows));
var insertKeptTexts = createInsert((database, rows) => database.insertInto("kept_texts").values(rows));
/**
* Stores all of the records and counts them or, when it throws, none. The first record under an id stays for good,
* and is what is counted. The outcomes come in the records' order.
*/
async function store(database, received) {
	const entries = received.map((each) => ({
		...each,
		row: recordRow(each)
	}));
	const first = new Map([...entries].reverse().map((entry) => [entry.row.id, entry]));
	const candidates = [...first.values()].sort((a, b) => a.row.id < b.row.id ? -1 : 1);
	return await retried(() => database.transaction().execute(async (transaction) => {
		const rows = candidates.map(({ row }) => row);
		const added = new Set((await insertRecords(transaction, rows)).map(({ id }) => id));
		const fresh = candidates.filter(({ row }) => added.has(row.id)).map((entry) => ({
			row: entry.row,
			answers: answerRows(entry),
			options: optionRows(entry)
		}));
		await insertAnswers(transaction, fresh.flatMap(({ answers }) => answers));
		await insertOptions(transaction, fresh.flatMap(({ options }) => options));
		await insertKeptTexts(transaction, fresh.flatMap(keptTextRows));
		const older = await digestsOf(transaction, rows.map(({ id }) => id).filter((id) => !added.has(id)));
		await addTallies(transaction, additionsOf(fresh));
		return entries.map((entry) => {
			const { id, sha256 } = entry.row;
			if (sha256 !== (older.get(id) ?? first.get(id)?.row.sha256)) return "conflict";
			return added.has(id) && entry === first.get(id) ? "new" : "duplicate";
		});
	}));
}
/** The digests of the records that are stored under these ids. */
async function digestsOf(transaction, ids) {
	const digests = /* @__PURE__ */ new Map();
	for (const some of chunks(ids)) {
		const rows = await transaction.selectFrom("records").select(["id", "sha256"]).where("id", "in", some).execute();
		for (const { id, sha256 } of rows) digests.set(id, sha256);
	}
	return digests;
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
	429: "Too many records came from this network. Keep them and send them again.",
	500: "The collector failed. Keep the records and send them again.",
	503: "The records cannot be stored now. Keep them and send them again."
};
/** Sends an error, in a shape that no device takes for an acknowledgement; with what passes, after how many seconds. */
function sendError(reply, status, retrySeconds = RETRY_SECONDS) {
	if (status === 429 || status === 503) reply.header("Retry-After", retrySeconds);
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
// src/collector/group-commit.ts
/** How long the first of a group waits for others to share its transaction. */
var GATHER_MS = 2;
/** How much longer it waits while others keep coming. */
var LONGER_MS = 10;
/**
* Wraps a commit so that calls close together share one: a durable commit costs about the same for one record as
* for a hundred. Calls that come while one is under way share the next, up to `most` entries; those of one call are
* never parted. Each call settles as its commit does, with its own part of the results.
*/
function createGroupCommit(commit, most) {
	const waiting = [];
	let isRunning = false;
	async function run() {
		isRunning = true;
		await setTimeout(GATHER_MS);
		const last = performance.now() + LONGER_MS;
		for (let seen = 0; waiting.length > seen && performance.now() < last;) {
			seen = waiting.length;
			await setImmediate();
		}
		while (waiting.length > 0) {
			const group = waiting.splice(0, together(waiting, most));
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
/** How many of the calls, from the first on, share a transaction. */
function together(waiting, most) {
	let entries = 0;
	const calls = waiting.findIndex((call, index) => {
		entries += call.entries.length;
		return index > 0 && entries > most;
	});
	return calls === -1 ? waiting.length : calls;
}
// src/collector/pseudonyms.ts
var DAY = 864e5;
/**
* Names networks in memory without holding their addresses: by an HMAC under a random key that is never stored and is
* another one each day (UTC), so that nothing can be told of a network a day later, and nothing after a restart.
*/
function createPseudonyms(now) {
	let key = randomBytes(32);
	let day = Math.floor(now() / DAY);
	return (network) => {
		const today = Math.floor(now() / DAY);
		if (today !== day) {
			key = randomBytes(32);
			day = today;
		}
		return createHmac("sha256", key).update(network).digest("base64url").slice(0, 22);
	};
}
// src/collector/suspect.ts
var HOUR = 36e5;
/** From when on an answer is late, and by how much a device's clock may contradict itself. */
var LATE = 24 * HOUR;
var CONTRADICTION = HOUR;
/** What part of a network's rate may be responses that were answered in one minute before they are suspected. */
var PART = 1 / 5;
/** How many responses of one network that were answered in one minute are not suspected: any number without a rate. */
var mostAnswered = (rate) => rate === false ? Number.POSITIVE_INFINITY : Math.ceil(rate.perMinute * PART);
/**
* Wraps what stores records, so that with each response is stored why it is suspected of not being a respondent's.
* Nothing is refused for that: an agency decides what a report counts, and not this guess.
*
* By the minute of the answer and not of the arrival a network is looked at: what its devices kept through an outage
* was answered over hours, however fast it comes in.
*/
function createSuspect(commit, { mostPerMinute, unknown }) {
	const answered = createRecent();
	const minuteOf = (network, { answeredAt }) => `${network} ${answeredAt.slice(0, 16)}`;
	return (network) => async (received) => {
		const here = /* @__PURE__ */ new Map();
		const isBurst = (each) => {
			if (network === void 0) return false;
			const minute = minuteOf(network, each);
			const count = (here.get(minute) ?? answered.get(minute) ?? 0) + 1;
			here.set(minute, count);
			return count > mostPerMinute;
		};
		const outcomes = await commit(received.map((each) => {
			if (each.record.kind !== "response") return each;
			const suspicions = suspicionsIn(each, unknown(each.record), isBurst(each));
			return suspicions.length > 0 ? {
				...each,
				suspicions
			} : each;
		}));
		if (network !== void 0) received.forEach((each, index) => {
			if (each.record.kind !== "response" || outcomes[index] !== "new") return;
			const minute = minuteOf(network, each);
			answered.set(minute, (answered.get(minute) ?? 0) + 1);
		});
		return outcomes;
	};
}
/** Why a response is suspected; nothing, where there is no more than that it is late or its clock was off. */
function suspicionsIn({ record, receivedAt, answeredAt, sentAt }, unknown, isBurst) {
	const [started, submitted, sent] = [
		record.startedAt,
		record.submittedAt,
		sentAt ?? receivedAt
	].map(Date.parse);
	const found = {
		honeypot: record.honeypot === true,
		"unknown-service": unknown === "unknown-service",
		"unknown-question": unknown === "unknown-question",
		burst: isBurst,
		late: Date.parse(receivedAt) - Date.parse(answeredAt) > LATE,
		clock: isAfter(started, submitted) || isAfter(submitted, sent)
	};
	const reasons = Object.keys(found).filter((reason) => found[reason]);
	return reasons.every((reason) => CIRCUMSTANCES.includes(reason)) ? [] : reasons;
}
var isAfter = (one, other) => one !== void 0 && other !== void 0 && one - other > CONTRADICTION;
// src/collector/guard.ts
/** Makes a guard, which knows networks by names of a day alone, in memory, and no address. */
function createGuard({ rate = USUAL_RATE, proxies, commit, now, random, log }) {
	const gate = rate === false ? OPEN : createGate(rate, {
		now,
		random,
		log
	});
	let unknown = () => void 0;
	const suspecting = createSuspect(commit, {
		mostPerMinute: mostAnswered(rate),
		unknown: (each) => unknown(each)
	});
	const networkOf = createSenders(proxies);
	const pseudonymOf = createPseudonyms(now);
	const senderOf = (request) => {
		const network = networkOf(request);
		return network && pseudonymOf(network);
	};
	return {
		wait: (request) => gate.wait(senderOf(request)),
		take: (request, records) => gate.take(senderOf(request), records),
		commitOf: (request) => suspecting(senderOf(request)),
		know(given) {
			unknown = given;
		}
	};
}
// src/collector/metrics.ts
/** What can become of a record that arrives. */
var OUTCOMES = [
	"new",
	"duplicate",
	"conflict",
	"refused",
	"newer"
];
/** Starts to count; `withProcess` adds what Node.js tells of its process, such as memory and lag. */
function createMetrics(withProcess = false) {
	const register = new Registry();
	const registers = [register];
	if (withProcess) collectDefaultMetrics({
		register,
		prefix: "a11_survey_"
	});
	const arrived = new Counter({
		name: "a11_survey_records_total",
		help: "Records that arrived, by what became of them.",
		labelNames: ["outcome"],
		registers
	});
	const stored = new Counter({
		name: "a11_survey_stored_total",
		help: "Records that were stored, by kind.",
		labelNames: ["kind"],
		registers
	});
	const replied = new Counter({
		name: "a11_survey_replies_total",
		help: "Replies to batches of records, by status.",
		labelNames: ["status"],
		registers
	});
	const suspected = new Counter({
		name: "a11_survey_suspected_total",
		help: "Responses that were stored and are suspected, by each of their reasons.",
		labelNames: ["reason"],
		registers
	});
	const committed = new Histogram({
		name: "a11_survey_commit_seconds",
		help: "How long it took to store a batch and to commit it.",
		buckets: [
			.005,
			.01,
			.025,
			.05,
			.1,
			.25,
			.5,
			1,
			2.5,
			5,
			10
		],
		registers
	});
	const masked = new Counter({
		name: "a11_survey_masked_total",
		help: "Pieces of personal information masked in free texts that were stored, by devices and here.",
		registers
	});
	const deleted = new Counter({
		name: "a11_survey_deleted_total",
		help: "Records of which comments, or all, were deleted when their time was over.",
		labelNames: ["what"],
		registers
	});
	for (const outcome of OUTCOMES) arrived.inc({ outcome }, 0);
	for (const kind of KINDS) stored.inc({ kind }, 0);
	for (const reason of [...SUSPICIONS, ...CIRCUMSTANCES]) suspected.inc({ reason }, 0);
	for (const status of [
		200,
		429,
		503
	]) replied.inc({ status }, 0);
	return {
		arrived: (outcome, count) => arrived.inc({ outcome }, count),
		replied: (status) => replied.inc({ status }),
		measured: (commit) => async (received) => {
			const end = committed.startTimer();
			const outcomes = await commit(received);
			end();
			outcomes.forEach((outcome, index) => {
				arrived.inc({ outcome });
				const { record, suspicions = [] } = received[index] ?? {};
				if (outcome !== "new" || !record) return;
				stored.inc({ kind: record.kind });
				masked.inc(masksIn(record));
				for (const reason of suspicions) suspected.inc({ reason });
			});
			return outcomes;
		},
		deleted: (what, count) => deleted.inc({ what }, count),
		text: () => register.metrics(),
		contentType: register.contentType
	};
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
		if (typeof schemaVersion === "number" && schemaVersion > 3) {
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
	if (Buffer.byteLength(JSON.stringify(parsed.value)) > 49152) return `the record is larger than ${LARGEST_RECORD} bytes`;
	return parsed.value;
}
// src/collector/receive.ts
/** Why a further response by a link whose answers count once is not stored. */
var COUNTED = "a response by this link is stored already, and each counts once";
/**
* Makes the function that stores a batch and then acknowledges it. It rejects when the records could not be
* stored: then none of them is acknowledged, and the device sends them again. What happened is logged by count and
* id, never by content.
*
* With `onceId` the batch came by a link whose answers count once: a response is stored under that id, and another
* one is refused, so that nobody is told that it was received.
*/
function createReceive(now, metrics) {
	let conflicts = 0;
	return async (batch, commit, log, onceId) => {
		const receivedAt = now();
		const sentAt = batch.sentAt === void 0 ? void 0 : Date.parse(batch.sentAt);
		const isOnce = ({ kind }) => onceId !== void 0 && kind === "response";
		const timed = (record) => ({
			record: isOnce(record) ? {
				...record,
				id: onceId
			} : record,
			receivedAt: new Date(receivedAt).toISOString(),
			answeredAt: new Date(answeredAt({
				submittedAt: Date.parse(record.submittedAt),
				sentAt,
				receivedAt
			})).toISOString(),
			sentAt: batch.sentAt
		});
		const { records, refused, newer } = readRecords(batch.records);
		if (newer > 0) log.warn({ newer }, "records of a newer version were left on their devices: update the collector");
		if (refused.length > 0) log.warn({ refused: refused.length }, "records were refused");
		const outcomes = await commit(records.map(timed));
		metrics.arrived("refused", refused.length);
		metrics.arrived("newer", newer);
		const isCounted = (index) => outcomes[index] === "conflict" && isOnce(records[index]);
		records.forEach(({ id }, index) => {
			if (outcomes[index] !== "conflict" || isCounted(index)) return;
			conflicts += 1;
			log.warn({
				id,
				conflicts
			}, "another record came under a stored id; the first was kept");
		});
		const ids = (isTaken) => [...new Set(records.filter((_, index) => isCounted(index) !== isTaken).map(({ id }) => id))];
		return {
			accepted: ids(true),
			refused: [...refused, ...ids(false).map((id) => ({
				id,
				reason: COUNTED
			}))]
		};
	};
}
// src/collector/serve-comments.ts
/** Serves `GET /comments` to who has the read token. */
function serveComments(collector, { database, readToken }) {
	collector.get("/comments", async (request, reply) => {
		if (!mayRead(request, reply, readToken, CHALLENGES.browser)) return reply;
		const { createComments } = await import("./dashboard.mjs");
		let read;
		try {
			read = createComments(request.query);
		} catch (error) {
			return reply.code(400).header("Cache-Control", "no-store").send({ error: error.message });
		}
		const { headers, body } = await read(database);
		return reply.headers(headers).send(typeof body === "string" ? body : Readable.from(body));
	});
}
// src/collector/serve-dashboard.ts
/** Serves `GET /dashboard` to who has the read token. */
function serveDashboard(collector, { database, now, readToken }) {
	collector.get("/dashboard", async (request, reply) => {
		if (!mayRead(request, reply, readToken, CHALLENGES.browser)) return reply;
		const { createDashboard, dashboardHeaders } = await import("./dashboard.mjs");
		const given = request.query;
		let read;
		try {
			read = createDashboard({
				given,
				isServed: true,
				now: new Date(now())
			});
		} catch (error) {
			return reply.code(400).send({ error: error.message });
		}
		return reply.headers(dashboardHeaders()).send(await read(database));
	});
}
// src/collector/collector.ts
/**
* Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
* id, `GET /health` tells whether it can, `GET /ready` says no besides once it was told to stop, and `GET /openapi.json`
* says what is sent and replied. Throws for an option that is wrong, and for a survey that cannot be shown.
*/
function createCollector(options) {
	const { database, now = Date.now, random = Math.random, logger = false, readToken, rate } = options;
	if (options.keepResponses !== void 0 && options.keepResponses < LEAST_RESPONSE_DAYS) throw new Error(`keepResponses is ${options.keepResponses}, but devices may send a record again for ${LEAST_RESPONSE_DAYS - 1} days, and it would be counted twice. Give ${LEAST_RESPONSE_DAYS} or more.`);
	const metrics = createMetrics(readToken !== void 0);
	const allowed = parseOrigins(options.allowOrigins);
	const services = options.surveys === void 0 ? void 0 : servicesOf(options.surveys);
	const links = createLinks(options.linkSecret ?? randomBytes(32).toString("hex"));
	const commit = createGroupCommit(masked(metrics.measured((received) => store(database, received))), mostTogether(database));
	const receive = createReceive(now, metrics);
	const proxies = parseProxies(options.trustProxy);
	const guard = createGuard({
		rate,
		proxies,
		commit,
		now,
		random,
		log: () => collector.log
	});
	const collector = fastify({
		logger,
		logController: new LogController({ disableRequestLogging: true }),
		bodyLimit: LARGEST_BODY,
		requestTimeout: 3e4,
		connectionTimeout: 6e4,
		return503OnClosing: false,
		trustProxy: proxies === "none" || proxies === void 0 ? false : [...proxies],
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
	const count = async (_request, reply) => metrics.replied(reply.statusCode);
	collector.post("/v1/responses", {
		onResponse: count,
		async onRequest(request, reply) {
			const wait = guard.wait(request);
			if (wait > 0) return sendError(reply, 429, wait);
		}
	}, async (request, reply) => {
		const batch = parseBatch(parseJson(request.body));
		const wait = guard.take(request, Math.max(1, batch?.records.length ?? 0));
		if (wait > 0) return sendError(reply, 429, wait);
		if (!batch) return sendError(reply, 400);
		if (batch.records.length > 4e3) return sendError(reply, 413);
		const { service, t } = request.query;
		try {
			return await receive(batch, guard.commitOf(request), request.log, links.recordIdOf(`${service}`, links.read(`${service}`, `${t}`)));
		} catch (error) {
			request.log.error({ reason: String(error) }, "records could not be stored");
			return sendError(reply, 503);
		}
	});
	const document = openApi();
	collector.get("/openapi.json", async () => document);
	const health = async (request, reply) => {
		try {
			await database.transaction().execute((change) => change.updateTable("records").set({ page: "" }).where("id", "=", "").execute());
			return { status: "ok" };
		} catch (error) {
			request.log.error({ reason: String(error) }, "the database cannot be written to");
			return sendError(reply, 503);
		}
	};
	collector.get("/health", health);
	collector.get("/ready", async (request, reply) => isClosing ? sendError(reply, 503) : await health(request, reply));
	const { keepComments: comments, keepResponses: responses } = options;
	if (comments !== void 0 || responses !== void 0) {
		const log = collector.log.child({}, { level: "info" });
		let stop = async () => {};
		collector.addHook("onReady", async () => {
			stop = startRetention({
				comments,
				responses
			}, {
				database,
				now,
				log,
				onDeleted: metrics.deleted
			});
		});
		collector.addHook("onClose", () => stop());
	}
	if (readToken !== void 0) {
		serveDashboard(collector, {
			database,
			now,
			readToken
		});
		serveComments(collector, {
			database,
			readToken
		});
		collector.get("/metrics", async (request, reply) => {
			if (!mayRead(request, reply, readToken, CHALLENGES.program)) return reply;
			return reply.header("Cache-Control", "no-store").type(metrics.contentType).send(await metrics.text());
		});
	}
	if (services) collector.register(async (scope) => {
		const { serveSurveys } = await import("./hosted.mjs");
		await serveSurveys(scope, {
			services,
			links,
			database,
			guard,
			now
		});
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
export { createCollector, openDatabase };
