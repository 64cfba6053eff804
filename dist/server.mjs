import { createHash } from "node:crypto";
import { LogController, fastify } from "fastify";
import { setTimeout } from "node:timers/promises";
import { Kysely, Migrator, PostgresDialect, SqliteDialect, SqliteDriver, sql } from "kysely";
import Sqlite from "libsql";
import { Pool } from "pg";
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
/** Length in bytes of well-formed text as UTF-8. */
function utf8Bytes(text) {
	let bytes = 0;
	for (const character of text) {
		const point = character.codePointAt(0);
		bytes += point < 128 ? 1 : point < 2048 ? 2 : point < 65536 ? 3 : 4;
	}
	return bytes;
}
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
var form$1 = (pattern) => text((given) => pattern.test(given) ? void 0 : WRONG_FORM);
/** Text of 1 to `longest` characters, made well-formed and without spaces around it, of a form if there is one. */
var words$1 = (longest, pattern = /^/) => of("string", (given) => {
	if (!given) return "is empty";
	if (characters(given) > longest) return `is longer than ${longest} characters`;
	return pattern.test(given) ? void 0 : WRONG_FORM;
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
var object$1 = (entries, check) => keyed(entries, check, (key, tell) => tell(key, "is not a known key"));
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
var dictionary = (isName, part, most = Number.POSITIVE_INFINITY) => ({
	type: "object",
	read(given, key, tell) {
		const parts = Object.entries(readObject(given, key, tell) ?? {});
		if (parts.length > most) tell(key, `has more than ${most} keys`);
		return Object.fromEntries(parts.map(([name, value]) => {
			if (!isName(name)) tell(`${key}.${name}`, "is not a known key");
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
var NAME = form$1(NAME_FORM);
/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
var addressPattern = (scheme) => `^(${scheme}://[^\\s/@\\\\?#]+(?=[/?#]|$)|(?=/(?![/\\\\])))[^\\s\\\\]*$`;
/** What a service of a file is known by. */
var SERVICE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/** A moment as ISO 8601 writes it, in UTC. */
var instant$1 = text((given) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(given) && isTime(given) ? void 0 : "must be a time in UTC such as 2026-01-31T12:00:00.000Z");
/** A day as ISO 8601 writes it. */
var day = text((given) => /^\d{4}-\d\d-\d\d$/.test(given) && isTime(given) ? void 0 : "must be a date such as 2026-01-31");
/** The number of an OMB clearance. */
var CONTROL_NUMBER_FORM = /^\d{4}-\d{4}$/;
var controlNumber = form$1(CONTROL_NUMBER_FORM);
/** A language, as a BCP 47 tag. */
var LANG_FORM = /^(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
var LANG = form$1(LANG_FORM);
/** What a page adds to its records, and what each text of it is known by. */
var CONTEXT_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
var CONTEXT = dictionary((given) => CONTEXT_NAME.test(given), words$1(LONGEST.context), 10);
/** Whether a text of that form names a real time: `Date` alone would take 31 February for 3 March. */
var isTime = (given) => {
	const time = new Date(given);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(given.slice(0, 10));
};
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
// src/contract/record.ts
/** What a record tells: that a survey was shown, begun, left, come back to, turned down, or answered. */
var KINDS = [
	"offered",
	"started",
	"left",
	"returned",
	"declined",
	"response"
];
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
// src/contract/problem.ts
/** The key of the document itself that a path begins with: `answers` of `answers[0].rating`. */
var topKeyOf = (path) => path.split(/[.[]/, 1)[0] ?? "";
/** All problems in one line, for a log or a refusal: `answers[0].rating must be one of 1, 2, 3, 4, 5`. */
var reasonOf = (problems) => problems.map(({ key, what }) => `${key || "the document"} ${what}`).join("; ");
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
// src/contract/parse-record.ts
/** What a record is known by, and the path of a page. */
var ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var PAGE_FORM = /^\/[^?#]*$/;
var statement = words$1(LONGEST.statement);
var asked$1 = {
	question: NAME,
	statement
};
var option = object$1({
	option: NAME,
	label: words$1(LONGEST.label),
	chosen: flag
});
var unanswered = object$1(asked$1);
var ratingAnswer = object$1({
	...asked$1,
	rating: oneOf(RATINGS)
});
var textAnswer = object$1({
	...asked$1,
	text: words$1(LONGEST.text)
});
var choiceAnswer = object$1({
	...asked$1,
	options: list(option, 20, 1)
}, ({ options }, tell) => {
	if (hasTwice(options.map((each) => each.option))) tell("options", "has one option twice");
});
var answer = either((value) => {
	if (Object.hasOwn(value, "rating")) return ratingAnswer;
	if (Object.hasOwn(value, "options")) return choiceAnswer;
	return Object.hasOwn(value, "text") ? textAnswer : unanswered;
});
var record$1 = object$1({
	schemaVersion: oneOf([1, 2]),
	kind: oneOf(KINDS),
	id: form$1(ID_FORM),
	service: words$1(LONGEST.name),
	provider: words$1(LONGEST.name),
	edition: NAME,
	channel: oneOf(CHANNELS),
	transactionPoint: oneOf(TRANSACTION_POINTS),
	surveyType: optional(oneOf(SURVEY_TYPES)),
	trustStatement: optional(statement),
	ombControlNumber: optional(controlNumber),
	lang: LANG,
	page: words$1(LONGEST.page, PAGE_FORM),
	context: optional(CONTEXT),
	reached: optional(NAME),
	startedAt: instant$1,
	submittedAt: instant$1,
	answers: list(answer, 30)
}, checkWhole);
function checkWhole({ kind, reached, answers }, tell) {
	if (kind !== "response" && answers.length > 0) tell("answers", "must be empty, as only a response has answers");
	if (hasTwice(answers.map(({ question }) => question))) tell("answers", "has two answers to one question");
	const isLeft = kind === "left" || kind === "returned";
	if (isLeft !== (reached !== void 0)) tell("reached", isLeft ? "is missing" : "must be left out, as only a survey that was left has it");
}
var hasTwice = (names) => names.some((name, index) => names.indexOf(name) < index);
/** Reads one record, as strictly as a collector may: what a survey makes of a configuration that was read is right. Never throws. */
function parseRecord(input) {
	return parse(record$1, input);
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
		enum: [1, 2],
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
	"reached"
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
			else: { properties: { answers: { maxItems: 0 } } }
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
		text: words(LONGEST.text)
	}),
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
		schemaVersion: 2,
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
			version: String(2),
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
					"429": error("Too many requests: all records wait.", retryAfter),
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
// src/database/chunks.ts
/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 20. */
var MOST_ROWS = 1600;
/** Rows in as many parts as statements can take. */
function* chunks(rows) {
	for (let start = 0; start < rows.length; start += MOST_ROWS) yield rows.slice(start, start + MOST_ROWS);
}
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
		sha256: createHash("sha256").update(canonical(record)).digest("hex")
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
		text: "text" in answer ? answer.text : null
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
/** JSON with its keys in one order, so that equal records are equal text. */
function canonical(document) {
	return JSON.stringify(document, (_, value) => value !== null && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one < other ? -1 : 1)) : value);
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
	chosen: 0
};
/** The names of all that a tally holds. */
var COUNTS = Object.keys(NOTHING);
/** Starts to count. */
function createCount() {
	const counters = /* @__PURE__ */ new Map();
	const tallies = /* @__PURE__ */ new Map();
	/** Thousands of answers have few counters: what names one is hashed once. */
	function counterOf(instrument, counted) {
		const key = keyOf(instrument, counted);
		const known = counters.get(key);
		if (known) return known;
		const counter = counterRow(key, instrument, counted);
		counters.set(key, counter);
		return counter;
	}
	return {
		add(day, instrument, counted, counts) {
			const { id } = counterOf(instrument, counted);
			const key = `${id} ${day}`;
			const row = tallies.get(key) ?? {
				counter: id,
				day,
				...NOTHING
			};
			for (const name of COUNTS) row[name] += counts[name] ?? 0;
			tallies.set(key, row);
		},
		additions: () => ({
			counters: [...counters.values()].sort((a, b) => a.id < b.id ? -1 : 1),
			tallies: [...tallies].sort(([one], [other]) => one < other ? -1 : 1).map(([, row]) => row)
		})
	};
}
var keyOf = (instrument, counted) => JSON.stringify([
	...INSTRUMENT.map((column) => instrument[column]),
	counted.of,
	counted.kind ?? "",
	counted.reached ?? "",
	counted.question ?? "",
	counted.statement ?? "",
	counted.position ?? 0,
	counted.option ?? "",
	counted.label ?? ""
]);
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
		...counted,
		...Object.fromEntries(columns)
	};
}
// src/database/tallies.ts
/** What records add to the tallies. */
function additionsOf$1(records) {
	const count = createCount();
	for (const { row, answers, options } of records) {
		const day = dayOf(row.answered_at);
		count.add(day, row, {
			of: "record",
			kind: row.kind,
			reached: row.reached ?? ""
		}, { n: 1 });
		for (const { question, statement, position, rating, text } of answers) count.add(day, row, {
			of: "answer",
			question,
			statement,
			position
		}, {
			n: 1,
			asked: row.schema_version >= 2 ? 1 : 0,
			...rating !== null && { [`rated${rating}`]: 1 },
			texts: text === null ? 0 : 1
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
/**
* Adds to the tallies, in the transaction that stores the records. Rows are taken in one order everywhere, so that
* two processes that count the same wait for each other and never deadlock.
*/
async function addTallies(transaction, { counters, tallies }) {
	for (const values of chunks(counters)) await transaction.insertInto("counters").values(values).onConflict((conflict) => conflict.column("id").doNothing()).execute();
	for (const values of chunks(tallies)) await transaction.insertInto("tallies").values(values).onConflict((conflict) => conflict.columns(["counter", "day"]).doUpdateSet(sums)).execute();
}
var sums = (eb) => Object.fromEntries(COUNTS.map((name) => [name, eb(`tallies.${name}`, "+", eb.ref(`excluded.${name}`))]));
/** The UTC day of an instant. */
var dayOf = (instant) => instant.slice(0, 10);
// src/database/store.ts
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
		const added = await insertRecords(transaction, rows);
		const fresh = candidates.filter(({ row }) => added.has(row.id)).map((entry) => ({
			row: entry.row,
			answers: answerRows(entry),
			options: optionRows(entry)
		}));
		for (const values of chunks(fresh.flatMap(({ answers }) => answers))) await transaction.insertInto("answers").values(values).execute();
		for (const values of chunks(fresh.flatMap(({ options }) => options))) await transaction.insertInto("options").values(values).execute();
		const older = await digestsOf(transaction, rows.map(({ id }) => id).filter((id) => !added.has(id)));
		await addTallies(transaction, additionsOf$1(fresh));
		return entries.map((entry) => {
			const { id, sha256 } = entry.row;
			if (sha256 !== (older.get(id) ?? first.get(id)?.row.sha256)) return "conflict";
			return added.has(id) && entry === first.get(id) ? "new" : "duplicate";
		});
	}));
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
		const rows = await transaction.selectFrom("records").select(["id", "sha256"]).where("id", "in", some).execute();
		for (const { id, sha256 } of rows) digests.set(id, sha256);
	}
	return digests;
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
		if (typeof schemaVersion === "number" && schemaVersion > 2) {
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
* id, `GET /health` tells whether it can, and `GET /openapi.json` says what is sent and replied. Throws for an allowed
* origin that is not an origin.
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
	const document = openApi();
	collector.get("/openapi.json", async () => document);
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
// src/database/count-stored.ts
/**
* Counts the records that were stored before there were tallies: day by day, so that what is in memory and what a
* database sorts at once are those of one day.
*/
async function countStored(database) {
	const records = database;
	for (let day = await firstDay(records, ""); day !== void 0; day = await firstDay(records, dayAfter(day))) await addTallies(records, await additionsOf(records, day));
}
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
// src/database/migrations.ts
/**
* Every change of the tables in the order made, by name. One that was released is never edited: databases have it
* behind them.
*/
var MIGRATIONS = {
	"2026-01-records": { up: createTables },
	"2026-02-instruments": { up: addInstruments },
	"2026-03-context": { up: addContext },
	"2026-04-tallies": { up: createTallies }
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
	await countStored(database);
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
export { oneOf as A, LARGEST_BODY as B, day as C, isKeys as D, form$1 as E, whole as F, LARGEST_WORDING as H, withDefault as I, words$1 as L, optional as M, parse as N, list as O, text as P, characters as R, controlNumber as S, flag as T, LONGEST as U, LARGEST_RECORD as V, CONTEXT as _, INSTRUMENT as a, SERVICE_ID as b, AGREEMENT as c, CHANNELS as d, SELF_SERVICE as f, parseOrigins as g, KINDS as h, createCollector as i, openObject as j, object$1 as k, RATINGS as l, WEB as m, isPostgres as n, TRANSACTION_POINTS as o, STAFFED as p, nameOf as r, SURVEY_TYPES as s, openDatabase as t, topKeyOf as u, LANG as v, dictionary as w, addressPattern as x, NAME as y, utf8Bytes as z };
