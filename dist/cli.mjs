#!/usr/bin/env node
import { $t as text$1, A as parseQuarter, At as wrap, B as sortedBy, Bt as controlNumber, C as commentsCsvHead, Ct as ENGLISH, Dt as SELF_SERVICE, E as createLinks, Et as CHANNELS, F as tally, G as parseProxies, Gt as form, H as wilson, Jt as object, K as LEAST_RESPONSE_DAYS, Kt as isKeys, M as quarterOf, O as newOnce, Ot as WEB, P as LANGUAGES, Pt as parseOrigins, Q as USUAL_RATE, Qt as parse$1, S as commentsCsv, St as wordingOf, T as csvLine, Tt as EDITIONS, U as servicesOf, Ut as dictionary, V as OF_95, Vt as day, Wt as either, Xt as openObject, Yt as oneOf, Zt as optional, _t as topKeyOf, b as commentQuery, bn as nameOf$1, bt as isFitting, cn as LONGEST, ct as translated, d as servicesOf$1, dn as createSqliteDialect, dt as AGREEMENT, en as whole, f as placesOf$1, fn as migrate, ft as RATINGS, g as allComments, h as suspectedNote, ht as servicesIn, in as utf8Bytes, jt as KINDS$1, k as inSnapshot, kt as DRIVERS, m as formatText, mt as serviceIn, nn as words, nt as everyLanguageOf, on as LARGEST_BODY, ot as describe, pn as MIGRATIONS, pt as isSurveyFile, qt as list, sn as LARGEST_RECORD, st as parseConfiguration, tn as withDefault, tt as EVERY_LANGUAGE, un as openDatabase, vt as driversOf, w as csv, xt as questionsOf, yn as isPostgres, yt as fill, z as grouped, zt as SERVICE_ID } from "./server.mjs";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Kysely, sql } from "kysely";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import Sqlite from "libsql";
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, readdir, rename, rm } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { once } from "node:events";
import { execFile } from "node:child_process";
import { basename, dirname, extname, join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { encode } from "uqr";
// package.json
var version = "0.5.0";
// src/cli/location.ts
/** Where the records are: the PostgreSQL database of `DATABASE_URL` or else a SQLite file. */
function locationFrom(file) {
	const address = process.env.DATABASE_URL;
	if (!address) return file ?? "a11-survey.sqlite";
	if (!isPostgres(address)) throw new Error("DATABASE_URL is not a postgres:// address. Correct it, or unset it to use a SQLite file.");
	return address;
}
/** `a11-survey back-up`: copies the database while it is in use. */
var backUp = {
	help: `Usage: a11-survey back-up --to FILE [options]

Copies a SQLite file as it is at one moment, while the collector goes on. To
restore it, stop the collector and give it the copy as --database.

  --to FILE        the copy, which must not be there yet
  --database FILE  the SQLite file to copy (default: a11-survey.sqlite)
  --help           show this
`,
	read(args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				to: { type: "string" },
				database: { type: "string" }
			}
		});
		const { to } = values;
		if (!to) throw new Error("There is no --to. Give the file to copy to.");
		const location = locationFrom(values.database);
		if (isPostgres(location)) throw new Error("This copies SQLite files. Back up PostgreSQL with pg_dump.");
		return async () => {
			if (!existsSync(location)) throw new Error(`There is no database ${location}. Give its file as --database.`);
			if (existsSync(to)) throw new Error(`${to} is there already. Give the name of a new file as --to.`);
			const database = await openDatabase(location);
			try {
				await sql`vacuum into ${to}`.execute(database);
			} catch (error) {
				throw new Error(`Cannot write ${to}: ${error.message}. Check its folder, and that there is room.`);
			} finally {
				await database.destroy();
			}
			process.stdout.write(`${to}\n`);
		};
	}
};
// src/probe/finding.ts
/** The finding of a check: that it holds, in these words, or the first thing that is wrong. */
function findingOf$1(check, holds, wrong, severity = "fails") {
	return wrong ? {
		check,
		outcome: severity,
		...wrong
	} : {
		check,
		outcome: "holds",
		what: holds
	};
}
// src/probe/marked.ts
/** The service of the records that are sent, unless it is given: by it an agency knows and removes them. */
var MARK = "a11-survey check";
var STATEMENT = "A test by a11-survey check, and no answer of anybody.";
/** A rating as a response has it. */
var rated = (question) => ({
	question,
	statement: STATEMENT,
	rating: 3
});
/** A text as a response has it. */
var written = (question, text = STATEMENT) => ({
	question,
	statement: STATEMENT,
	text
});
/** A choice as a response has it. */
var chosen = (question) => ({
	question,
	statement: STATEMENT,
	options: [{
		option: "ease",
		label: STATEMENT,
		chosen: true
	}, {
		option: "other",
		label: STATEMENT,
		chosen: false
	}]
});
/** A question that was left unanswered. */
var unanswered = (question) => ({
	question,
	statement: STATEMENT
});
/** Begins a run; `newId` gives a random UUID each time. */
function createMark(service, newId, now) {
	const run = newId();
	return (kind, given = {}) => {
		const moment = new Date(now()).toISOString();
		return {
			schemaVersion: 3,
			kind,
			id: newId(),
			service,
			provider: MARK,
			edition: "default",
			channel: "website",
			transactionPoint: "post_interaction",
			surveyType: "likert_scale",
			trustStatement: STATEMENT,
			lang: "en",
			page: "/a11-survey-check",
			context: { a11SurveyCheck: run },
			...(kind === "left" || kind === "returned") && { reached: "trust" },
			startedAt: moment,
			submittedAt: moment,
			answers: kind === "response" ? [rated("trust")] : [],
			...given
		};
	};
}
// src/contract/acknowledgement.ts
var anyText = text$1(() => void 0);
var acknowledgement = openObject({
	accepted: list(anyText),
	refused: list(openObject({
		id: anyText,
		reason: anyText
	}))
});
/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
function parseAcknowledgement(body) {
	try {
		const parsed = parse$1(acknowledgement, JSON.parse(body));
		return parsed.ok ? parsed.value : void 0;
	} catch {
		return;
	}
}
// src/probe/ask.ts
/** How long a survey waits for a whole reply, in milliseconds. */
var PATIENCE = 15e3;
/** Whether nothing came back. */
var isSilence = (reply) => "why" in reply;
/**
* Asks a collector as the survey's outbox does: plain text, no cookies, no redirect followed, and the page's origin
* where one is given.
*/
function createAsked(collector, origin, patience = PATIENCE) {
	const seen = [];
	let slowest = 0;
	return {
		seen,
		slowest: () => slowest,
		async ask({ method = "POST", headers, body }) {
			const start = performance.now();
			try {
				const response = await fetch(collector, {
					method,
					headers: {
						...method === "POST" && { "content-type": "text/plain;charset=UTF-8" },
						...origin !== void 0 && { origin },
						...headers
					},
					...body !== void 0 && { body },
					redirect: "manual",
					signal: AbortSignal.timeout(patience)
				});
				const text = await response.text();
				slowest = Math.max(slowest, performance.now() - start);
				const { status } = response;
				const reply = {
					method,
					status,
					headers: response.headers,
					body: text,
					acknowledgement: parseAcknowledgement(text)
				};
				seen.push(reply);
				return reply;
			} catch (error) {
				return { why: reasonOf(error, patience) };
			}
		}
	};
}
/** Node tells of the network in the cause, whose message may be empty where a name has several addresses. */
function reasonOf({ name, message, cause }, patience) {
	if (name === "TimeoutError") return `no whole reply came within ${patience / 1e3} seconds`;
	const { message: told, code } = cause ?? {};
	return told || code || message;
}
// src/probe/settled.ts
/** What a reply settles of a record, read as the outbox reads it: accepted by a 2xx alone, refused by any status. */
function settled(reply, id) {
	if (isSilence(reply)) return "kept";
	const { status, acknowledgement } = reply;
	if (status >= 200 && status < 300 && acknowledgement?.accepted.includes(id)) return "accepted";
	return acknowledgement?.refused.some((each) => each.id === id) ? "refused" : "kept";
}
/** Why not all of these records are accepted; nothing where they are. `what` names them. */
function whyNotAccepted(reply, ids, what) {
	const missing = ids.find((id) => settled(reply, id) !== "accepted");
	if (missing === void 0) return void 0;
	if (isSilence(reply)) return {
		what: `${what} had no reply: ${reply.why}.`,
		remedy: "Check the address, that the collector is up, and that it replies within 15 seconds."
	};
	const { status, headers, acknowledgement } = reply;
	const refusal = acknowledgement?.refused.find(({ id }) => id === missing);
	if (refusal) return {
		what: `${what} is refused: ${shown(refusal.reason)}.`,
		remedy: "Take every record that the OpenAPI document takes: the survey drops what is refused."
	};
	if (status >= 200 && status < 300) {
		if (!acknowledgement) return {
			what: `${what} is replied to with ${status} and what is no acknowledgement: ${shown(reply.body) || "nothing"}.`,
			remedy: `Once it is stored, reply JSON such as {"accepted":["${missing}"],"refused":[]}.`
		};
		return {
			what: `${what} is replied to with ${status}, but its id is not among those accepted.`,
			remedy: `Name each id that is stored, and as it was sent: {"accepted":["${missing}"],"refused":[]}.`
		};
	}
	return {
		what: `${what} is replied to with ${status}${toldBy(headers)}.`,
		remedy: remedyFor(status)
	};
}
var toldBy = (headers) => {
	const location = headers.get("location");
	return location ? `, which leads to ${shown(location)}` : "";
};
function remedyFor(status) {
	if (status >= 300 && status < 400) return "Surveys follow no redirect. Give the address that takes records itself, and keep log-in pages off it.";
	if (status === 401 || status === 403) return "Let requests in without cookies or tokens, from the origins of your pages (--origin names one).";
	if (status === 404 || status === 405) return "Give the address that takes POST, such as https://…/v1/responses.";
	if (status === 413) return "Take bodies of at least 65,536 bytes.";
	if (status === 415) return "Take the type text/plain;charset=UTF-8, which surveys send as it needs no preflight.";
	if (status === 409) return "Accept a record that you have already, by its id, and store it once.";
	if (status === 429 || status === 503) return "Ask again when the collector has room.";
	return "Look into the log of the collector: this is to be accepted with 200.";
}
/** What came from elsewhere, short and in one line. */
function shown(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
// src/probe/acknowledgement.ts
/** Whether one response is acknowledged, on which all the rest builds. */
async function checkAcknowledgement({ mark, post }) {
	const one = mark("response");
	return findingOf$1("acknowledgement", "A response is acknowledged by its id.", whyNotAccepted(await post([one]), [one.id], "A response"));
}
/** Whether every kind of record and of answer is accepted. */
async function checkKinds({ mark, post }) {
	const answers = [
		rated("trust"),
		chosen("positive"),
		written("comment", "é 🙂 ع\n\"<>"),
		unanswered("ease")
	];
	for (const kind of KINDS$1) {
		const one = mark(kind, kind === "response" ? { answers } : {});
		const wrong = whyNotAccepted(await post([one]), [one.id], `A record of the kind "${kind}"`);
		if (wrong) return findingOf$1("kinds", "", wrong);
	}
	return findingOf$1("kinds", `Every kind of record is accepted: ${KINDS$1.join(", ")}.`, void 0);
}
/** Whether a record that comes again is accepted again: its first acknowledgement may not have arrived. */
async function checkAgain({ mark, post }) {
	const one = mark("response");
	await post([one]);
	return findingOf$1("again", "A record that comes a second time is accepted again.", whyNotAccepted(await post([one]), [one.id], "A record that comes a second time"));
}
/** Whether a record that a batch has twice is accepted. */
async function checkTwice({ mark, post }) {
	const [one, other] = [mark("response"), mark("response")];
	return findingOf$1("twice", "A record that is in one batch twice is accepted.", whyNotAccepted(await post([
		one,
		other,
		one
	]), [one.id, other.id], "A record that is in one batch twice"));
}
/** Whether a record is accepted that comes in two requests at once, as browsers and a second tab send it. */
async function checkAtOnce({ mark, post }) {
	const one = mark("response");
	return findingOf$1("at-once", "A record that comes in several requests at once is accepted in each.", (await Promise.all([
		post([one]),
		post([one]),
		post([one])
	])).map((reply) => whyNotAccepted(reply, [one.id], "A record that comes in several requests at once")).find((each) => each !== void 0));
}
// src/probe/headers.ts
var listed$1 = (header) => (header ?? "").split(",").map((each) => each.trim().toLowerCase());
var statusesOf = (replies) => [...new Set(replies.map(({ status }) => status))].sort((one, other) => one - other).join(", ");
var allowedBy = ({ headers }) => headers.get("access-control-allow-origin");
/** Whether the browser shows a reply to pages of an origin. */
var isReadable = (reply, origin) => [origin, "*"].includes(allowedBy(reply) ?? "");
/** Asks for what has other statuses than the checks so far: something else than a batch, and a GET. */
async function askForStatuses({ ask }) {
	await ask({
		headers: { "content-type": "image/png" },
		body: "{\"records\":[]}"
	});
	await ask({ method: "GET" });
}
/** Whether a page of the origin can read every reply: the browser hides all others, and the survey is as if offline. */
function checkCors(seen, origin) {
	if (origin === void 0) return {
		check: "cors",
		outcome: "not asked",
		what: "CORS was not asked for. Give --origin with the origin of the pages, where it is not the collector’s own."
	};
	const hidden = seen.filter((reply) => !isReadable(reply, origin));
	const [first] = hidden;
	const wrong = first && {
		what: `Access-Control-Allow-Origin is ${allowedBy(first) ?? "missing"} on ${statusesOf(hidden)}, and the browser hides the reply from pages of ${origin}.`,
		remedy: `Send exactly "${origin}" or "*", once, on every status, those of the server or gateway before you too.`
	};
	return findingOf$1("cors", `Pages of ${origin} can read every status that was seen: ${statusesOf(seen)}.`, wrong);
}
/** Whether a page can read `Retry-After`, by which a collector that is busy is left alone. */
function checkExposed(seen, origin) {
	const check = "retry-after";
	if (origin === void 0) return {
		check,
		outcome: "not asked",
		what: "Nor whether Retry-After is exposed."
	};
	const hidden = seen.filter(({ headers }) => {
		const exposed = listed$1(headers.get("access-control-expose-headers"));
		return !exposed.includes("retry-after") && !exposed.includes("*");
	});
	return findingOf$1(check, "Retry-After is exposed on every status that was seen.", hidden.length > 0 ? {
		what: `Retry-After is not exposed on ${statusesOf(hidden)}: a survey cannot read for how long to wait.`,
		remedy: "Send Access-Control-Expose-Headers: Retry-After on every status, as any may come to be 429 or 503."
	} : void 0);
}
/** Whether a preflight is answered, which other senders than surveys need. */
async function checkPreflight({ ask }, origin) {
	const check = "preflight";
	if (origin === void 0) return {
		check,
		outcome: "not asked",
		what: "Nor a preflight."
	};
	const reply = await ask({
		method: "OPTIONS",
		headers: {
			"access-control-request-method": "POST",
			"access-control-request-headers": "content-type"
		}
	});
	const remedy = "Reply 204 with Access-Control-Allow-Headers: Content-Type. Surveys do not need it; senders of JSON do.";
	const wrong = (what) => findingOf$1(check, "", {
		what,
		remedy
	}, "warning");
	if (isSilence(reply)) return wrong(`A preflight had no reply: ${reply.why}.`);
	if (reply.status < 200 || reply.status >= 300) return wrong(`A preflight is replied to with ${reply.status}.`);
	if (!isReadable(reply, origin)) return wrong(`A preflight does not allow the origin ${origin}.`);
	const headers = listed$1(reply.headers.get("access-control-allow-headers"));
	if (!headers.includes("content-type") && !headers.includes("*")) return wrong("A preflight allows no Content-Type.");
	return findingOf$1(check, "A preflight is answered, for senders of JSON.", void 0);
}
/** Whether the collector does without cookies: none is sent, and none is kept. */
function checkCookies(seen) {
	const setting = seen.filter(({ headers }) => headers.has("set-cookie"));
	return findingOf$1("cookies", "No cookie is needed, and none is set.", setting.length > 0 ? {
		what: `A cookie is set on ${statusesOf(setting)}, which no survey keeps or sends.`,
		remedy: "Set none. Where a load balancer does, see that a request without its cookie is served all the same."
	} : void 0, "warning");
}
/** Whether pages under https can send to the address. */
function checkScheme(collector) {
	const { protocol, hostname } = new URL(collector);
	const isLocal = hostname === "localhost" || hostname.endsWith(".localhost") || /^127\.|^\[::1\]$/.test(hostname);
	return findingOf$1("https", "Pages under https can send to the address.", protocol === "https:" || isLocal ? void 0 : {
		what: "The address is not https://, and no page under https can send to it.",
		remedy: "Put a proxy with a certificate before the collector."
	}, "warning");
}
// src/probe/refusals.ts
/** Whether a broken record is refused by its id, and holds up no other in its batch. */
async function checkBroken({ mark, post }) {
	const [before, after] = [mark("offered"), mark("offered")];
	const broken = [mark("offered", { lang: "?" }), {
		...mark("offered"),
		unknown: "key"
	}];
	const reply = await post([
		before,
		...broken,
		after
	]);
	const held = whyNotAccepted(reply, [before.id, after.id], "A record beside a broken one");
	if (held) return findingOf$1("broken", "", {
		...held,
		remedy: "Read the records one by one: a broken one refuses only itself."
	});
	const outcomes = broken.map(({ id }) => settled(reply, id));
	if (outcomes.includes("kept")) return findingOf$1("broken", "", {
		what: "A broken record is neither accepted nor refused: its device sends it again for 60 days.",
		remedy: "Name it under refused: {\"id\": \"…\", \"reason\": \"lang does not have the right form\"}."
	});
	return findingOf$1("broken", "A broken record is refused by its id, and the others are accepted.", outcomes.includes("accepted") ? {
		what: "A broken record is accepted: the respondent is told that it was delivered.",
		remedy: "Refuse it by its id, or see that it is kept aside for somebody to look at, and never dropped."
	} : void 0, "warning");
}
/** Whether a record of a later version stays on its device, for a collector that knows it. */
async function checkNewer({ mark, post }) {
	const good = mark("offered");
	const newer = {
		...mark("offered"),
		schemaVersion: 4,
		added: "later"
	};
	const reply = await post([newer, good]);
	const held = whyNotAccepted(reply, [good.id], "A record beside one of a later version");
	const outcome = settled(reply, newer.id);
	return findingOf$1("newer", "A record of a later version is left on its device.", held ?? (outcome === "kept" ? void 0 : {
		what: `A record of a later version is ${outcome}, and so dropped from its device.`,
		remedy: `Name a record whose schemaVersion is above 3 in neither list, unless you keep it as it came.`
	}), !held && outcome === "accepted" ? "warning" : "fails");
}
/** Whether what is no batch is told so, and acknowledged in no way. */
async function checkNoBatch({ ask }) {
	for (const [body, name] of [["{\"records\":[", "A body that is not JSON"], ["{\"record\":{}}", "JSON that is no batch"]]) {
		const reply = await ask({ body });
		const remedy = "Reply 400 to what is no batch, with {\"error\":\"…\"} or any text that is no acknowledgement.";
		if (isSilence(reply)) return findingOf$1("no-batch", "", {
			what: `${name} had no reply: ${reply.why}.`,
			remedy
		});
		const { status } = reply;
		if (status < 400 || status >= 500 || status === 429) return findingOf$1("no-batch", "", {
			what: `${name} is replied to with ${status}.`,
			remedy
		});
	}
	return findingOf$1("no-batch", "What is no batch is turned away with a status of 4xx.", void 0);
}
// src/probe/sizes.ts
/** The most that a survey sends in one request: records, and bytes of theirs. */
var MOST_RECORDS = 50;
var MOST_BYTES = 6e4;
var bytesOf = (record) => utf8Bytes(JSON.stringify(record));
/** Whether the largest batch and the largest record that a survey sends are accepted. */
async function checkLargest({ mark, post }) {
	const many = Array.from({ length: MOST_RECORDS }, () => padded(mark));
	const ids = many.map(({ id }) => id);
	const wrong = whyNotAccepted(await post(many), ids, `A batch of ${MOST_RECORDS} records and ${MOST_BYTES} bytes`);
	if (wrong) return findingOf$1("largest", "", wrong);
	const one = largest(mark);
	const large = whyNotAccepted(await post([one]), [one.id], `A record of ${LARGEST_RECORD} bytes`);
	return findingOf$1("largest", `The most that a survey sends is accepted: ${MOST_RECORDS} records, and one of ${LARGEST_RECORD} bytes.`, large);
}
/** Whether a body that no survey sends is replied to at all, as the headers of the reply are looked at. */
async function checkTooLarge({ ask }) {
	const reply = await ask({ body: "x".repeat(LARGEST_BODY + 1) });
	return findingOf$1("too-large", "A body of more than a MiB has a reply.", isSilence(reply) ? {
		what: `A body of more than a MiB had no reply: ${reply.why}.`,
		remedy: "Reply 413, with the headers of every other reply. No survey sends as much."
	} : void 0, "warning");
}
/** A small record, with a long path. */
function padded(mark) {
	const short = mark("offered");
	return {
		...short,
		page: short.page + "/x".repeat((MOST_BYTES / MOST_RECORDS - bytesOf(short)) / 2)
	};
}
/** A record of the most bytes, most of them in characters of four, which some databases do not take. */
function largest(mark) {
	const answers = [
		"🙂".repeat(5e3),
		"🙂".repeat(5e3),
		"x".repeat(4e3)
	].map((text, index) => written(`text${index}`, text));
	const short = mark("response", { answers: [...answers, written("rest", "")] });
	return {
		...short,
		answers: [...answers, written("rest", "x".repeat(LARGEST_RECORD - bytesOf(short)))]
	};
}
// src/probe/probe.ts
/**
* Asks any collector over HTTP for what the survey's outbox relies on, with records that are marked as tests. Where a
* response alone is not acknowledged, the rest is not asked, as it builds on that.
*/
async function probe({ collector, origin, service = MARK, patience }) {
	const asked = createAsked(collector, origin, patience);
	const { ask, seen } = asked;
	const mark = createMark(service, randomUUID, Date.now);
	const post = (records) => ask({ body: JSON.stringify({
		sentAt: (/* @__PURE__ */ new Date()).toISOString(),
		records
	}) });
	const inquiry = {
		ask,
		mark,
		post
	};
	const findings = [await checkAcknowledgement(inquiry)];
	const isAcknowledged = findings[0]?.outcome === "holds";
	if (isAcknowledged) {
		const checks = [
			checkKinds,
			checkAgain,
			checkTwice,
			checkAtOnce,
			checkBroken,
			checkNewer,
			checkNoBatch
		];
		for (const check of [
			...checks,
			checkLargest,
			checkTooLarge
		]) findings.push(await check(inquiry));
		await askForStatuses(inquiry);
		findings.push(await checkPreflight(inquiry, origin));
	}
	const replies = seen.filter(({ method }) => method !== "OPTIONS");
	if (seen.length > 0) findings.push(checkCors(replies, origin), checkExposed(replies, origin), checkCookies(seen));
	findings.push(checkScheme(collector));
	if (!isAcknowledged) findings.push({
		check: "the rest",
		outcome: "not asked",
		what: "Nothing more was asked, as all of it builds on the acknowledgement."
	});
	return {
		findings,
		accepted: new Set(seen.flatMap(({ status, acknowledgement }) => status >= 200 && status < 300 ? acknowledgement?.accepted ?? [] : [])).size,
		service,
		requests: seen.length,
		slowest: asked.slowest()
	};
}
// src/standard/touchpoints-rules.ts
var README = "README, Touchpoints as a collector";
/** How the address of a form ends. */
var FORM_ADDRESS = /\/touchpoints\/[^/]+\/submissions\.json$/;
/** What the hidden field is known by that takes the id of a response. */
var ID = "$id";
/** What a survey loses whose answers go to a form of GSA Touchpoints, and whether the form can take them. */
var TOUCHPOINTS_RULES = [
	{
		id: "touchpoints-address",
		severity: "warning",
		source: README,
		find({ collector, touchpoints }) {
			if (FORM_ADDRESS.test(collector) === (touchpoints !== void 0)) return [];
			return [touchpoints ? {
				key: "collector",
				what: "is no address of a form of GSA Touchpoints, and its fields are given",
				remedy: "Give one such as https://touchpoints.app.cloud.gov/touchpoints/2a6e9509/submissions.json."
			} : {
				key: "collector",
				what: "is the address of a form of GSA Touchpoints, which takes no records",
				remedy: "Give the fields of the form under touchpoints, or the address of a collector."
			}];
		}
	},
	{
		id: "touchpoints-fields",
		severity: "error",
		source: README,
		find({ asked, touchpoints }) {
			if (!touchpoints) return [];
			const names = [...asked.map(({ id }) => id), ...ID in touchpoints ? [ID] : []];
			return names.flatMap((name, index) => {
				const field = touchpoints[name];
				const other = names.slice(0, index).find((before) => touchpoints[before] === field);
				const what = !field || !/^answer_\d\d$/.test(field) ? "is no field of a form, and what is to be in it would be lost" : other && `is the field of ${other} too, and one of the two would be lost`;
				return what ? [{
					key: `touchpoints.${name}`,
					what,
					remedy: "Give a field of its own, such as answer_01."
				}] : [];
			});
		}
	},
	{
		id: "touchpoints-values",
		severity: "error",
		source: README,
		find: ({ asked, touchpoints = {} }) => asked.flatMap((question) => question.kind === "choice" && question.isMultiple ? question.options.map(({ id }) => `${question.id}.${id}`).filter((name) => touchpoints[name]?.includes(",")).map((name) => ({
			key: `touchpoints.${name}`,
			what: "has a comma in it, by which Touchpoints tells what was chosen apart",
			remedy: "Give the option of the form a value without one."
		})) : [])
	},
	{
		id: "touchpoints-unused",
		severity: "warning",
		source: README,
		find: (survey) => Object.keys(survey.touchpoints ?? {}).filter((name) => name !== ID && !survey.asked.some((question) => namesOf$1(question).includes(name))).map((name) => ({
			key: `touchpoints.${name}`,
			what: "names no question that is asked, and no option of one",
			remedy: "Correct it, or remove it."
		}))
	},
	{
		id: "touchpoints-losses",
		severity: "note",
		source: README,
		find: ({ touchpoints }) => touchpoints ? [LOSSES] : []
	}
];
var LOSSES = {
	key: "touchpoints",
	what: "sends responses alone: nobody is counted whom the survey was offered or who left it, the files of the quarter are not made of them, and one whose reply is lost is there twice",
	remedy: "Run a collector where your agency needs these; the README lists all that is lost."
};
/** What a question and its answers can be known by in the fields of a form. */
var namesOf$1 = (question) => [
	question.id,
	...(question.kind === "rating" ? [
		"1",
		"2",
		"3",
		"4",
		"5"
	] : []).map((rating) => `${question.id}.${rating}`),
	...(question.kind === "choice" ? question.options : []).map(({ id }) => `${question.id}.${id}`)
];
// src/cli/probed-formats.ts
/** The outcomes as they stand before a line, all of one width. */
var HEADS = {
	holds: "holds",
	warning: "warning",
	fails: "FAILS",
	"not asked": "not asked"
};
var WIDTH = 13;
/** What a collector was found to do, line by line, to be read by people. */
function formatProbed(collector, origin, probed) {
	const { findings, requests, slowest, accepted, service } = probed;
	const count = (outcome) => findings.filter((each) => each.outcome === outcome).length;
	const said = findings.flatMap(({ outcome, what, remedy = "" }) => [...hang$1(`  ${HEADS[outcome]}`, what), ...wrap(remedy, " ".repeat(WIDTH))]);
	const seconds = (slowest / 1e3).toFixed(1);
	const stored = `It accepted ${accepted} records. See that your store has ${accepted} of the service "${service}", and not one more, as that cannot be seen from here. Then remove them by that name.`;
	return `${[
		...wrap(`${collector}${origin === void 0 ? "" : `, as a page of ${origin}`}`),
		...said,
		"",
		...wrap(`${count("holds")} hold, ${count("fails")} fail, ${count("warning")} warnings, ${count("not asked")} not asked; ${requests} replies, the slowest after ${seconds} s.`),
		...accepted > 0 ? wrap(stored) : []
	].join("\n")}\n`;
}
/** Text in lines that fit, after a head. */
function hang$1(head, text) {
	const [first = "", ...others] = wrap(text, " ".repeat(WIDTH));
	return [head.padEnd(WIDTH) + first.slice(WIDTH), ...others];
}
/** The same for programs. */
function formatProbedJson(collector, origin, probed) {
	const { findings, accepted, service } = probed;
	const count = (outcome) => findings.filter((each) => each.outcome === outcome).length;
	return `${JSON.stringify({
		collector,
		origin,
		service,
		accepted,
		findings,
		fails: count("fails"),
		warnings: count("warning")
	}, void 0, 2)}\n`;
}
// src/cli/check-collector.ts
/** Reads the arguments of `check --collector`, and gives back what to do. */
function readCollectorCheck(given) {
	const { collector, service, format, strict, files, questions, today } = given;
	const url = URL.canParse(collector) ? new URL(collector) : void 0;
	if (!url || !/^https?:$/.test(url.protocol) || url.username) throw new Error(`"${collector}" is no address of a collector. Give one such as https://cx.agency.gov/v1/responses.`);
	if (FORM_ADDRESS.test(url.pathname)) throw new Error(`${url.href} is a form of GSA Touchpoints, which takes no records: nothing was sent. Answer the survey once on a page instead, and look for it in Touchpoints.`);
	if (files.length > 0 || questions || today !== void 0) throw new Error("Files, --questions and --today are of configurations. Leave them out with --collector.");
	if (service !== void 0 && !service.trim()) throw new Error("--service is empty. Give a name, or leave it out.");
	const [origin] = given.origin === void 0 ? [] : parseOrigins([given.origin]);
	return async () => {
		const probed = await probe({
			collector: url.href,
			origin,
			service
		});
		const show = format === "json" ? formatProbedJson : formatProbed;
		process.stdout.write(show(url.href, origin, probed));
		const failing = ["fails", ...strict ? ["warning"] : []];
		if (probed.findings.some(({ outcome }) => failing.includes(outcome))) process.exitCode = 1;
	};
}
// src/standard/clearance-rules.ts
var PRA = "44 U.S.C. 3507 (Paperwork Reduction Act)";
var BURDEN = "5 CFR 1320.8(b)(3) (Paperwork Reduction Act)";
/** A day of warning that leaves room for a renewal. */
var SOON_DAYS = 60;
/** The clearance of the forms of GSA's Touchpoints, and of nothing else. */
var TOUCHPOINTS = "3090-0321";
/** Numbers that stand in documentation, this project's and others'. */
var EXAMPLES = ["1234-5678", "0000-0000"];
var daysFrom = (today, day) => Math.round((Date.parse(day) - Date.parse(today)) / 864e5);
/** A control number goes with its expiration date: a configuration with one of them is not taken. */
var OMB_PAIR = {
	id: "omb-pair",
	severity: "error",
	source: PRA
};
/** An estimate goes with an address for comments on it: a configuration with one of them is not taken. */
var BURDEN_PAIR = {
	id: "burden-pair",
	severity: "error",
	source: BURDEN
};
/** Under which clearance a survey is asked, and what must be said of it. */
var CLEARANCE_RULES = [
	{
		id: "omb-number",
		severity: "warning",
		source: PRA,
		find: ({ ombControlNumber }) => ombControlNumber === void 0 ? [{
			key: "ombControlNumber",
			what: "is missing, and a collection from ten or more people needs a clearance",
			remedy: "Give the number and the expiration date of your clearance."
		}] : []
	},
	{
		id: "touchpoints-number",
		severity: "error",
		source: `${PRA}, a number belongs to one agency’s clearance`,
		find: ({ ombControlNumber }) => ombControlNumber === TOUCHPOINTS ? [{
			key: "ombControlNumber",
			what: `is ${TOUCHPOINTS}, the clearance of the forms of GSA’s Touchpoints alone`,
			remedy: "Give the number of your own clearance."
		}] : []
	},
	{
		id: "example-number",
		severity: "warning",
		source: PRA,
		find: ({ ombControlNumber = "" }) => EXAMPLES.includes(ombControlNumber) ? [{
			key: "ombControlNumber",
			what: `is ${ombControlNumber}, which is an example`,
			remedy: "Give the number of your own clearance."
		}] : []
	},
	{
		id: "omb-expired",
		severity: "error",
		source: "5 CFR 1320.5",
		find: ({ ombExpirationDate }, today) => ombExpirationDate !== void 0 && ombExpirationDate < today ? [{
			key: "ombExpirationDate",
			what: `${ombExpirationDate} is past, and the survey is not shown any more`,
			remedy: "Give the date of the renewed clearance."
		}] : []
	},
	{
		id: "omb-expires-soon",
		severity: "warning",
		source: "5 CFR 1320.5",
		find({ ombExpirationDate }, today) {
			if (ombExpirationDate === void 0 || ombExpirationDate < today) return [];
			const days = daysFrom(today, ombExpirationDate);
			const when = days === 0 ? "is today" : `is in ${days} ${days === 1 ? "day" : "days"}`;
			return days > SOON_DAYS ? [] : [{
				key: "ombExpirationDate",
				what: `${ombExpirationDate} ${when}, and the survey is not shown after it`,
				remedy: "Have the clearance renewed, and give its new date."
			}];
		}
	},
	{
		id: "burden-statement",
		severity: "error",
		source: BURDEN,
		find: ({ ombControlNumber, burdenMinutes }) => ombControlNumber !== void 0 && burdenMinutes === void 0 ? [{
			key: "burdenMinutes",
			what: "is missing, and the number of a clearance goes with an estimate of the burden",
			remedy: "Give burdenMinutes and burdenContact as your clearance has them."
		}] : []
	}
];
// src/standard/rule.ts
/** How much a finding weighs: an `error` breaks a rule, a `warning` likely does, and a `note` is good to know. */
var SEVERITIES = [
	"error",
	"warning",
	"note"
];
/** A fault against a rule. */
var findingOf = ({ id, severity, source }, { key, what, remedy }) => ({
	rule: id,
	severity,
	source,
	key,
	what,
	remedy
});
/** The source that most rules have. */
var A11 = "OMB Circular A-11 Section 280";
// src/standard/one-survey.ts
/** One transaction has one survey: nobody is asked twice for the same one. It takes several surveys to find. */
var ONE_SURVEY = {
	id: "one-survey",
	severity: "warning",
	source: `${A11}, one survey per transaction`
};
/** Whether two surveys are asked after the same transaction. */
var isSameTransaction = (one, other) => one.service.toLowerCase() === other.service.toLowerCase() && one.channel === other.channel && one.transactionPoint === other.transactionPoint;
// src/standard/personal.ts
/** What may end the mention of something, so that "your name" is one and "your name change" is not. */
var END = String.raw`(?= ?(?:[.?!:;,()/&#]|$|(?:and|or|so|to|if|here|below)\b))`;
/** What tells who somebody is, and the words for it in English. */
var IDENTIFYING = {
	"a name": `(?:(?:full|first|last|middle|legal|maiden|family|given) |sur)?names?${END}`,
	"an e-mail address": `e-?mail(?: address(?:es)?)?${END}`,
	"a phone number": `(?:(?:tele|cell)?phone|cell|mobile|fax)(?: phone)?(?: numbers?)?${END}`,
	"a postal address": `(?:(?:street|home|mailing|postal|residential|billing|current) )?address${END}`,
	"contact details": `contact (?:information|details|info)${END}`,
	"a date of birth": String.raw`(?:date of birth|birth ?date|birthday|dob)\b`,
	"a Social Security or taxpayer number": String.raw`(?:social security (?:number|no)|ssn|ein|itin|employer identification number|tax(?:payer)? (?:id|identification))\b`,
	"the number of a document": String.raw`(?:passport|driver'?s?'? licen[cs]e|licen[cs]e|visa|alien|green card|state id) (?:number|no)\b`,
	"the number of an account, card or case": String.raw`(?:account|card|routing|claim|case|policy|member|medicare|medicaid|file|receipt) (?:number|no)\b`,
	"a password": `(?:password|pin)${END}`
};
/** What is sensitive whoever it is said of. */
var SENSITIVE = {
	"an income": `(?:(?:household|annual|monthly|gross|net|family|yearly) )?(?:income|salary|wages|earnings)(?: range| level| bracket)?${END}`,
	"a state of health": `(?:health (?:condition|status|problem)s?|medical (?:condition|history|record)s?|diagnos[ei]s|disabilit(?:y|ies)|medications?|illness(?:es)?)${END}`,
	"race, religion or sexuality": `(?:race|ethnicity|religion|sexual orientation|gender identity)${END}`,
	"an immigration status": `(?:immigration status|citizenship(?: status)?)${END}`
};
/** Where a request begins: a text or a sentence, or after a word that leads to it. "It was easy to enter …" is none. */
var OPENING = String.raw`(?:^|[.?!:;,] |\b(?:please|and|or|can you|could you|would you|what was|what is) )`;
var VERB = "(?:what(?:'s| is| are| was| were)|enter|provide|give|tell|type|write|state|confirm|verify|list|include|share|add|leave|submit|send|specify|indicate|select)";
var WORDS = "(?:[a-z'-]{1,20} ){0,2}";
/** Each is bounded in what it repeats, so that no text takes long. */
var any = (nouns) => Object.values(nouns).join("|");
var patterns = (noun, others) => ({
	request: new RegExp(String.raw`${OPENING}${VERB}\b(?:(?!\babout\b)[^.?!]){0,40}\byour ${WORDS}(?:${noun})`, "i"),
	label: new RegExp(String.raw`^(?:(?:the )?last (?:4|four)(?: digits)?(?: of)? )?(?:your |my )?(?:${noun}) ?(?:$|[.:?#] ?$|\(|(?:,|and|or|&|/) ?(?:your )?(?:${others}))`, "i"),
	question: new RegExp(String.raw`\b(?:(?:do|have|are) you|is your|(?:which|what) [a-z ]{0,30}describes?|tell us about your) (?:[a-z'-]{1,20} ){0,3}(?:${noun})`, "i")
});
var KINDS = [...Object.entries(IDENTIFYING).map(([what, noun]) => ({
	what,
	isSensitive: false,
	...patterns(noun, any(IDENTIFYING))
})), ...Object.entries(SENSITIVE).map(([what, noun]) => ({
	what,
	isSensitive: true,
	...patterns(noun, any(SENSITIVE))
}))];
/** Requests that name no noun. */
var PHRASES = {
	"contact details": /\bhow (?:can|may|should|do) we (?:best )?(?:reach|contact) you\b/i,
	"a date of birth": /\bwhen were you born\b/i,
	"a postal address": /\bwhere do you live\b/i
};
/**
* What personal or sensitive thing a text asks for, in English, if any. To speak of one is not to ask for it: "It was
* easy to change my address" is a statement about a service.
*/
function personalIn(text, asking) {
	const plain = text.replace(/[‘’]/g, "'").replace(/[‐‑]/g, "-").replace(/\s+/g, " ").trim();
	return Object.keys(PHRASES).find((each) => PHRASES[each]?.test(plain)) ?? KINDS.find(({ isSensitive, request, label, question }) => request.test(plain) || label.test(plain) && (asking === "field" || isSensitive && asking === "choice") || isSensitive && question.test(plain))?.what;
}
// src/standard/rating-scale.ts
/** Words that grade another, or join two grades. */
var GRADING = /\b(?:very|somewhat|strongly|slightly|extremely|completely|totally|mostly|moderately|quite|not|at|all|neither|nor|or|and|a|little|bit)\b/g;
/** What is left of a label of a scale without them. */
var GRADES = /^(?:agree|disagree|neutral|satisfied|dissatisfied|unsatisfied|poor|fair|good|bad|average|excellent|terrible|great|likely|unlikely|happy|unhappy|easy|difficult|hard|helpful|unhelpful|important|unimportant|stars?)$/;
/** Whether every option is a number, one after the other from 0 or 1, which no respondent is told the meaning of. */
var isCounting = (labels) => labels.length > 2 && labels.every((label, index) => label === String(index + Number(labels[0]))) && /^[01]$/.test(labels[0] ?? "");
/** Whether a label is a point of a scale, such as `Very satisfied` or `5 - Excellent`. */
var isGrade = (label) => {
	const words = label.toLowerCase().replace(/[^a-z ]/g, " ").replace(GRADING, " ").split(" ").filter(Boolean);
	return words.length > 0 && words.every((word) => GRADES.test(word));
};
/** Whether the options of a question imitate a rating scale. To count something, as "How many …" does, is not to rate. */
function isRatingScale(statement, options) {
	const labels = options.map((each) => each.trim());
	return isCounting(labels.toSorted((one, other) => Number(one) - Number(other))) && !/^how (?:many|often)\b/i.test(statement) || labels.filter(isGrade).length > 1;
}
// src/standard/wording-rules.ts
/** Whether a question is asked, or is a driver that stands among the options of a check-all question. */
var isAsked = ({ asked }, id) => asked.some((question) => question.id === id || (question.id === "positive" || question.id === "negative") && question.kind === "choice" && question.options.some((option) => option.id === id));
/** The wordings that the edition permits for a question. */
var permittedOf = ({ edition }, id) => EDITIONS[edition].wordings[id] ?? {};
/** What is given by question, of one kind. */
var given = (by) => Object.entries(by);
/** Two texts that differ in capitals, spaces, kinds of apostrophe or a last full stop alone are one wording. */
var plain = (text) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, " ").replace(/[. ]+$/, "");
var choosing = (id, names) => `"wordings": {"${id}": "${names[0]}"}${names.length > 1 ? ` or one of ${names.slice(1).join(", ")}` : ""}`;
/** The name of the permitted wording that a statement of the agency's own writes out in its language, if it does. */
var nameOf = (survey, id, statement) => Object.entries(permittedOf(survey, id)).find(([, wording]) => plain(fill(survey.language.statements[wording.statement], survey)) === plain(fill(statement, survey)))?.[0];
/** The transaction points that a wording is for, where the survey's is not among them. */
function otherPoints(survey, id, name) {
	const points = permittedOf(survey, id)[name ?? ""]?.points;
	return points?.includes(survey.transactionPoint) ? void 0 : points;
}
/** In which words a survey asks. */
var WORDING_RULES = [
	{
		id: "own-wording",
		severity: "warning",
		source: `${A11}, ratings are compared across government`,
		find: (survey) => given(survey.statements).flatMap(([id, statement]) => {
			const name = nameOf(survey, id, statement);
			if (!isAsked(survey, id) || otherPoints(survey, id, name)) return [];
			const key = `statements.${id}`;
			const permitted = Object.keys(permittedOf(survey, id));
			if (name === void 0) return [{
				key,
				what: `takes the place of the wording of edition ${survey.edition}, so its answers do not compare across government`,
				remedy: permitted.length > 1 ? `Remove it, or choose a permitted wording: ${choosing(id, permitted)}.` : "Remove it, for the edition's wording."
			}];
			return [{
				key,
				what: `is the permitted wording "${name}" written out, and not known as such`,
				remedy: name === wordingOf(id, {
					...survey,
					wordings: {}
				}) ? "Remove it: it is what is asked without it." : `Remove it, and give "wordings": {"${id}": "${name}"} instead.`
			}];
		})
	},
	{
		id: "fitting-wording",
		severity: "warning",
		source: A11,
		find: (survey) => [...given(survey.wordings).map(([id, name]) => [
			id,
			name,
			`wordings.${id}`
		]), ...given(survey.statements).map(([id, statement]) => [
			id,
			nameOf(survey, id, statement),
			`statements.${id}`
		])].flatMap(([id, name, key]) => {
			const points = isAsked(survey, id) ? otherPoints(survey, id, name) : void 0;
			if (!points) return [];
			const fitting = Object.entries(permittedOf(survey, id)).filter(([, wording]) => isFitting(wording, survey));
			return [{
				key,
				what: `is a wording for ${points.join(", ")}, and this survey is ${survey.transactionPoint}`,
				remedy: fitting.length > 0 ? `Remove it, or choose a wording that fits: ${choosing(id, fitting.map(([each]) => each))}; or correct transactionPoint.` : "Correct transactionPoint."
			}];
		})
	},
	{
		id: "unused-wording",
		severity: "warning",
		source: "README, Configuration",
		find: (survey) => [
			...given(survey.statements).filter(([id]) => !isAsked(survey, id)).map(([id]) => unused("statements", id)),
			...given(survey.wordings).filter(([id]) => !isAsked(survey, id)).map(([id]) => unused("wordings", id)),
			...given(survey.wordings).filter(([id]) => isAsked(survey, id) && survey.statements[id] !== void 0).map(([id]) => ({
				key: `wordings.${id}`,
				what: `does nothing, as statements.${id} takes its place`,
				remedy: "Remove one of the two."
			}))
		]
	}
];
var unused = (which, id) => ({
	key: `${which}.${id}`,
	what: `does nothing, as ${id} is not asked`,
	remedy: `Remove it, or have ${id} asked.`
});
// src/standard/asking-rules.ts
var PEOPLE = /\b(employees?|staff|agents?|representatives?|officers?|people|person|somebody|someone)\b/i;
/** Every text that the agency wrote, where it stands. */
var placesOf = ({ questions, statements }) => [...questions.flatMap(({ kind, statement, options = {} }, index) => {
	const asking = kind === "text" ? "field" : kind === "rating" ? "rating" : "choice";
	return [{
		key: `questions[${index}].statement`,
		text: statement,
		asking
	}, ...Object.entries(options).map(([id, text]) => ({
		key: `questions[${index}].options.${id}`,
		text,
		asking: "rating"
	}))];
}), ...Object.entries(statements).map(([id, text]) => ({
	key: `statements.${id}`,
	text,
	asking: id.endsWith("comment") ? "field" : "rating"
}))];
/** What a survey asks of whom. */
var ASKING_RULES = [
	{
		id: "personal-information",
		severity: "error",
		source: `${A11}, nothing personal or sensitive is asked`,
		find: (survey) => placesOf(survey).flatMap(({ key, text, asking }) => {
			const personal = personalIn(text, asking);
			return personal ? [{
				key,
				what: `asks for ${personal}, and nothing personal or sensitive may be asked`,
				remedy: "Ask about the experience, and not about the person."
			}] : [];
		})
	},
	{
		id: "free-text-privacy",
		severity: "warning",
		source: `${A11}, personal information only to the extent necessary`,
		find({ asked, privacyUrl }) {
			const texts = asked.filter(({ kind }) => kind === "text").map(({ id }) => id);
			return texts.length > 0 && privacyUrl === void 0 ? [{
				key: "privacyUrl",
				what: `is missing, and respondents can write anything about themselves under ${texts.join(", ")}`,
				remedy: "Give the address of your privacy notice."
			}] : [];
		}
	},
	{
		id: "voluntary-answers",
		severity: "warning",
		source: `${A11}, answering is voluntary`,
		find: ({ questions }) => questions.flatMap(({ required }, index) => required ? [{
			key: `questions[${index}].required`,
			what: "is true, and answering is voluntary but for trust",
			remedy: "Remove it."
		}] : [])
	},
	{
		id: "employee-took-part",
		severity: "warning",
		source: `${A11}, asked where an employee took part`,
		find(survey) {
			const { channel, drivers, statements, wordings } = survey;
			if (!isAsked(survey, "employee") || !SELF_SERVICE.includes(channel)) return [];
			const own = statements.employee;
			if (own === void 0 ? wordingOf("employee", survey) === "website" : !PEOPLE.test(own)) return [];
			return [{
				key: (own ? "statements.employee" : wordings.employee ? "wordings.employee" : void 0) ?? (drivers ? `drivers[${drivers.indexOf("employee")}]` : "drivers"),
				what: `asks about employees, and on the channel ${channel} none takes part`,
				remedy: "Leave employee out of drivers, or correct channel."
			}];
		}
	},
	{
		id: "website-wording",
		severity: "warning",
		source: `${A11} (2018), for digital channels only`,
		find: (survey) => isAsked(survey, "employee") && survey.wordings.employee === "website" && !WEB.includes(survey.channel) ? [{
			key: "wordings.employee",
			what: `asks about a website, and the channel is ${survey.channel}`,
			remedy: "Remove it, or correct channel."
		}] : []
	},
	{
		id: "unchanged-scale",
		severity: "warning",
		source: `${A11}, five points, all in words, unchanged`,
		find: ({ questions }) => questions.flatMap(({ kind, statement, options = {} }, index) => kind === "choice" && isRatingScale(statement, Object.values(options)) ? [{
			key: `questions[${index}].options`,
			what: "make a rating scale of their own, and the five points of agreement are not changed",
			remedy: "Write a statement to agree or disagree with, and give it the kind \"rating\" without options."
		}] : [])
	},
	{
		id: "offer-everybody",
		severity: "note",
		source: `${A11}, best practice; no rate is mandated`,
		find: ({ samplePercent }) => samplePercent < 100 ? [{
			key: "samplePercent",
			what: `is ${samplePercent}, and offering the survey to everybody is best practice`,
			remedy: "Remove it, unless there is a reason for a sample."
		}] : []
	}
];
// src/standard/language-rules.ts
/** In which languages a survey asks. */
var LANGUAGE_RULES = [{
	id: "draft-language",
	severity: "warning",
	source: `${A11}, whose wording was found in English alone`,
	find: ({ named }) => named.flatMap(({ key, tag, known }) => known?.draft ? [{
		key,
		what: `${tag} asks in ${known.name}, whose wording is a draft`,
		remedy: `Have it reviewed by ${known.draft}, and then check with --reviewed ${known.lang}.`
	}] : [])
}, {
	id: "known-language",
	severity: "warning",
	source: "README, Languages",
	find: ({ named }) => named.flatMap(({ key, tag, known }) => known ? [] : [{
		key,
		what: `${tag} is no language that comes with this product, and without a file of it no survey is shown`,
		remedy: "Give one of those that the README lists."
	}])
}];
// src/standard/longest-path.ts
/**
* The most questions that one respondent can be asked: after one answer only those are counted that can follow it, so
* that of two branches the longer counts. Each question waits for one other at most, so the branches form trees.
*/
function longestPath(questions) {
	const count = (some) => some.reduce((sum, each) => sum + from(each), 0);
	const from = (asked) => {
		const following = questions.filter(({ when }) => when?.question === asked.id);
		if (asked.kind === "choice" && asked.isMultiple) return 1 + count(following);
		const answers = new Set(following.flatMap(({ when }) => when?.is ?? []));
		return 1 + Math.max(0, ...[...answers].map((each) => count(following.filter(({ when }) => when?.is.includes(each)))));
	};
	return count(questions.filter(({ when }) => !when));
}
// src/standard/length-rules.ts
var MOST = 15;
var MOST_ADDED_2018 = 3;
var MOST_MINUTES = 5;
/** How long a survey may be. */
var LENGTH_RULES = [
	{
		id: "fifteen-questions",
		severity: "error",
		source: A11,
		find({ asked }) {
			const count = longestPath(asked);
			return count > MOST ? [{
				key: "questions",
				what: `make a survey that asks somebody ${count} questions, and ${MOST} are the most`,
				remedy: `Remove ${count - MOST} of them, or ask some only after an answer to another, with "when".`
			}] : [];
		}
	},
	{
		id: "three-added-questions",
		severity: "error",
		source: `${A11} (2018)`,
		find: ({ edition, questions }) => edition === "2018" && questions.length > MOST_ADDED_2018 ? [{
			key: `questions[${MOST_ADDED_2018}]`,
			what: `is one too many, as the form of 2018 allows ${MOST_ADDED_2018} added questions`,
			remedy: `Keep the ${MOST_ADDED_2018} that matter most, or choose a later edition.`
		}] : []
	},
	{
		id: "five-minutes",
		severity: "warning",
		source: A11,
		find: ({ burdenMinutes = 0 }) => burdenMinutes > MOST_MINUTES ? [{
			key: "burdenMinutes",
			what: `is ${burdenMinutes}, and a survey should take about ${MOST_MINUTES} minutes`,
			remedy: "Ask less, or correct the estimate."
		}] : []
	}
];
// src/standard/trust-words.ts
/**
* Words by which a statement is still one of trust, by language. "Confidence" was sometimes allowed for it. No word of
* English is looked for in other languages: what is none of these is judged by nobody.
*/
var TRUST = {
	en: /\b(trust|confiden)/i,
	es: /confia|confí|seguridad/i,
	"zh-Hans": /信任|信心|相信/,
	"zh-Hant": /信任|信心|相信/,
	tl: /tiwala|kumpiyansa/i,
	vi: /tin tưởng|tin cậy|vững tin|lòng tin|niềm tin/i,
	ar: /ثق|اطمئن/,
	fr: /confiance|confian|compter sur/i,
	ko: /신뢰|믿/,
	ru: /довер|увер|верю/i,
	pt: /confi|segurança/i,
	ht: /konfyans|asirans/i
};
/** Whether a statement names trust or confidence, in a language by its tag. */
var namesTrust = (statement, lang) => TRUST[lang]?.test(statement) ?? true;
// src/standard/trust-rules.ts
/** The drivers that the 2023 form always asks about. */
var ALWAYS = [
	"effectiveness",
	"ease",
	"efficiency"
];
// src/standard/rules.ts
/** The rules that one survey is checked against, in the order in which their findings are told. */
var RULES = [
	...[
		{
			id: "trust-first",
			severity: "error",
			source: A11,
			find({ asked, edition }) {
				const place = asked.findIndex(({ id }) => id === "trust");
				const key = "edition";
				if (place < 0) return [{
					key,
					what: "asks nothing about trust",
					remedy: "Ask the trust question."
				}];
				if (asked[place]?.when) return [{
					key,
					what: "asks about trust only after some answers",
					remedy: "Ask everybody the trust question."
				}];
				const isFirst = place === 0 || edition === "2018" && place === 1 && asked[0]?.id === "satisfaction";
				const where = edition === "2018" ? "first, or right after satisfaction" : "first";
				return isFirst ? [] : [{
					key,
					what: `asks about trust in place ${place + 1}`,
					remedy: `Ask the trust question ${where}.`
				}];
			}
		},
		{
			id: "required-trust",
			severity: "error",
			source: `${A11} (2020)`,
			find: ({ edition, trustRequired }) => edition === "2020" && trustRequired === false ? [{
				key: "trustRequired",
				what: "is false, and edition 2020 requires an answer to the trust question",
				remedy: "Remove it, or choose edition 2023, in which no question has to be answered."
			}] : []
		},
		{
			id: "trust-words",
			severity: "warning",
			source: `${A11}, “only minor edits”`,
			find: ({ statements: { trust }, language }) => trust !== void 0 && !namesTrust(trust, language.lang) ? [{
				key: "statements.trust",
				what: "names neither trust nor confidence, and the trust statement takes only minor edits",
				remedy: "Remove it, or choose a permitted wording with \"wordings\"."
			}] : []
		},
		{
			id: "required-drivers",
			severity: "error",
			source: `${A11} (2023)`,
			find(survey) {
				const drivers = driversOf(survey);
				const missing = ALWAYS.filter((each) => !drivers.includes(each));
				return survey.edition === "2023" && missing.length > 0 ? [{
					key: "drivers",
					what: `leaves out ${missing.join(", ")}, which the 2023 form always offers`,
					remedy: `Add ${missing.join(", ")}.`
				}] : [];
			}
		}
	],
	...WORDING_RULES,
	...LANGUAGE_RULES,
	...LENGTH_RULES,
	...ASKING_RULES,
	...CLEARANCE_RULES,
	...TOUCHPOINTS_RULES
];
// src/contract/check-file.ts
/**
* The findings of a file's services, each at its key in the file, and once where it comes from what they share. What
* every service lacks is told once too, as it is to be written there.
*/
function findingsInFile(file, services) {
	const all = services.flatMap(({ id, findings }) => findings.map((finding) => ({
		id,
		finding,
		standing: standing(file, id, finding.key)
	})));
	const placed = all.map(({ id, finding, standing }) => {
		const isOfAll = services.length > 1 && services.every((each) => all.some((one) => one.id === each.id && isSame(one.finding, finding)));
		if (finding.rule === ONE_SURVEY.id) return {
			...finding,
			key: `services.${id}${standing === "own" ? ".service" : ""}`
		};
		if (standing === "shared" || standing === "nowhere" && isOfAll && finding.key) return finding;
		return {
			...finding,
			key: `services.${id}${finding.key && `.${finding.key}`}`
		};
	});
	return placed.filter((finding, index) => placed.findIndex((each) => isSame(each, finding)) === index);
}
/** Whether a service writes a key itself, has it from what is shared, or leaves it out. */
function standing(file, id, key) {
	const first = topKeyOf(key);
	const own = isSurveyFile(file) && isKeys(file.services) ? file.services[id] : void 0;
	if (isKeys(own) && Object.hasOwn(own, first)) return "own";
	return isKeys(file) && Object.hasOwn(file, first) ? "shared" : "nowhere";
}
var isSame = (one, other) => one.rule === other.rule && one.key === other.key && one.what === other.what;
// src/contract/remedies.ts
/** What to write under each key: the last sentence of what is told about a wrong one, but by the file that pages download. */
var REMEDIES$2 = {
	collector: "Give the address that receives the responses, such as https://cx.agency.gov/v1/responses or /v1/responses.",
	service: "Give the name of the service as its respondents know it, such as Passport renewal.",
	provider: "Give the agency as it stands in a sentence, such as the Department of State.",
	population: "Give whom the agency serves as it stands in a sentence, such as veterans.",
	lang: "Give a language such as es; leave it out for that of the page.",
	languages: "List languages such as [\"en\", \"es\"].",
	translations: "Give your own words by language, such as {\"es\": {\"service\": \"Renovación de pasaporte\"}}.",
	edition: "Leave it out for default.",
	channel: "Leave it out for website.",
	transactionPoint: "Leave it out for post_interaction.",
	surveyType: "Leave it out for likert_scale.",
	drivers: `List some of ${DRIVERS.join(", ")}; leave it out for those that fit the channel.`,
	wordings: "Give the name of a permitted wording by question, such as {\"effectiveness\": \"issue\"}.",
	statements: "Give your wording by question, such as {\"effectiveness\": \"My issue was resolved.\"}.",
	trustRequired: "Give true or false.",
	comment: "Give true or false.",
	questions: "Give your own questions, such as [{\"id\": \"visit\", \"kind\": \"yes_no\", \"statement\": \"Did you visit us?\"}].",
	samplePercent: "Leave it out to offer the survey to everybody.",
	ombControlNumber: "Give the number of your clearance, such as 1234-5678.",
	ombExpirationDate: "Give the date as YYYY-MM-DD.",
	burdenMinutes: "Give your estimate of the minutes that an answer takes.",
	burdenContact: "Give the postal or e-mail address for comments on the estimate.",
	privacyUrl: "Give an https address or a path of this site.",
	target: "Give the id of the element to show the survey in.",
	placement: "Leave it out for inline.",
	opener: "Give the id of the button of your page that opens the survey, and placement modal or panel.",
	dom: "Leave it out for shadow.",
	trigger: "Leave it out for load.",
	urlPattern: "Give a path, such as /renewal/*/done.",
	delaySeconds: "Give seconds after the trigger.",
	transactionId: "Give your own id of the transaction.",
	quietDays: "Give days; 0 is for none.",
	memory: "Leave it out for session.",
	kioskSeconds: "Give the seconds after which an untouched kiosk begins anew.",
	context: "Give up to 10 short texts by name, such as {\"officeCode\": \"NYC-04\"}.",
	touchpoints: "Give the form’s field by question, such as {\"trust\": \"answer_01\"}; each that is asked needs one.",
	title: "Give the heading of the survey.",
	logoUrl: "Give an https address or a path of this site, and logoAlt.",
	logoAlt: "Say what the logo shows, such as Department of State."
};
/** What to do about a wrong key. */
function remedyOf$1({ key }) {
	const first = topKeyOf(key);
	if (first === "services") return "Give each service under its id, and name it by that id.";
	return Object.hasOwn(REMEDIES$2, first) ? REMEDIES$2[first] : "Remove it or correct its spelling; the README lists the keys.";
}
// src/contract/check.ts
/** The wording of the published forms, which a survey asks in that names no language. */
var PUBLISHED = {
	...ENGLISH,
	lang: "en",
	name: "English"
};
/** A configuration that cannot be read. */
var CONFIGURATION = {
	id: "configuration",
	severity: "error",
	source: "README, Configuration"
};
/** Checks several inputs, each by itself and all together: a transaction has one survey. Never throws. */
function checkAll(inputs, today, languageOf) {
	const documents = inputs.flatMap(documentsIn);
	const parts = documents.flatMap((document) => partsOf(document, today, languageOf)).map((part, index, all) => ({
		...part,
		findings: [...part.findings, ...findRepeated(part, all.slice(0, index))]
	}));
	return inputs.map((input) => {
		const findings = documents.filter(({ of }) => of === input).flatMap((document) => {
			const ofIt = parts.filter((part) => part.document === document);
			return (isSurveyFile(document.content) ? findingsInFile(document.content, ofIt) : ofIt.flatMap(({ findings }) => findings)).map((finding) => within(document.place, finding));
		});
		return {
			name: input.name,
			findings: SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity)),
			surveys: parts.flatMap(({ document, survey }) => document.of === input && survey || [])
		};
	});
}
var documentsIn = (of) => Array.isArray(of.input) && of.input.length > 0 ? of.input.map((content, index) => ({
	of,
	place: `[${index}]`,
	content
})) : [{
	of,
	place: "",
	content: of.input
}];
function partsOf(document, today, languageOf) {
	const ids = servicesIn(document.content);
	return (ids.length > 0 ? ids : [""]).map((id) => {
		const { survey, findings } = checkPart(serviceIn(document.content, id), today, languageOf);
		return {
			document,
			id,
			findings: [...ids.length > 0 && !SERVICE_ID.test(id) ? [wrongId(id)] : [], ...findings],
			...survey && { survey }
		};
	});
}
var wrongId = (id) => findingOf(CONFIGURATION, {
	key: `services.${id}`,
	what: "has an id that is not 1 to 100 letters, digits, hyphens and underscores",
	remedy: "Give it one such as passport-renewal."
});
function checkPart(input, today, languageOf) {
	const parsed = parseConfiguration(input);
	if (!parsed.ok) return { findings: parsed.problems.map((problem) => findingOf(groundOf(problem), {
		...problem,
		remedy: remedyOf$1(problem)
	})) };
	const named = languageOf ? namedIn(parsed.value, languageOf) : [];
	const language = named.find(({ key }) => key === "lang")?.known ?? PUBLISHED;
	const tag = Object.keys(parsed.value.translations).find((each) => languageOf?.(each)?.lang === language.lang);
	const words = tag === void 0 ? parsed.value : translated(parsed.value, tag);
	const survey = {
		...parsed.value,
		named,
		language,
		asked: questionsOf(words, language)
	};
	return {
		survey,
		findings: RULES.flatMap((rule) => rule.find(survey, today).map((fault) => findingOf(rule, fault)))
	};
}
/** The languages that a configuration names, each at the first key that names it. */
var namedIn = ({ lang, languages }, languageOf) => [...lang === void 0 ? [] : [["lang", lang]], ...languages.map((tag, index) => [`languages[${index}]`, tag])].map(([key, tag]) => ({
	key,
	tag,
	known: languageOf(tag)
})).filter((each, index, all) => all.findIndex(({ tag, known }) => isOne(each, {
	tag,
	known
})) === index);
/** Whether two tags name one language, in whichever regions. */
var isOne = (one, other) => one.known ? one.known.lang === other.known?.lang : one.tag === other.tag;
function groundOf({ key, what }) {
	if (!what.startsWith("goes together with")) return CONFIGURATION;
	return key === "ombControlNumber" ? OMB_PAIR : key === "burdenMinutes" ? BURDEN_PAIR : CONFIGURATION;
}
function findRepeated({ survey, document }, before) {
	const first = survey && before.find((each) => each.survey && isSameTransaction(each.survey, survey));
	if (!first) return [];
	const place = inside(first.document.place, first.id && `services.${first.id}`);
	return [findingOf(ONE_SURVEY, {
		key: "service",
		what: `has another survey for the same channel and transactionPoint, ${[first.document.of !== document.of && first.document.of.name, place].filter(Boolean).join(" at ")}: a respondent would be asked twice`,
		remedy: "Keep one of the two, or correct channel or transactionPoint."
	})];
}
var inside = (place, key) => place && key ? `${place}.${key}` : place || key;
var within = (place, finding) => ({
	...finding,
	key: inside(place, finding.key)
});
/** One line about a finding: where, what is wrong, what to do, and which rule says so. */
var explainFinding = ({ key, what, remedy, rule, source }) => `${key || "The configuration"} ${what}. ${remedy} (${rule}: ${source})`;
// src/cli/check-files.ts
/** A file that is not there, or not JSON. */
var READABLE = {
	id: "readable-file",
	severity: "error",
	source: "JSON (RFC 8259)"
};
/** Reads and checks files, `-` for standard input. One that cannot be read is a finding, and the others are checked. */
async function checkFiles(files, today, languageOf) {
	const read = await Promise.all(files.map(async (name) => ({
		name,
		...await readInput(name)
	})));
	const checked = checkAll(read.filter((each) => "input" in each), today, languageOf).values();
	return read.flatMap((each) => "input" in each ? checked.next().value ?? [] : {
		name: each.name,
		findings: [each.finding],
		surveys: []
	});
}
/** The JSON of a file, or why there is none. */
async function readInput(file) {
	let content;
	try {
		content = (await (file === "-" ? text(process.stdin) : readFile(file, "utf8"))).replace(/^\uFEFF/, "");
	} catch (error) {
		return { finding: findingOf(READABLE, {
			key: "",
			what: `cannot be read: ${error.message}`,
			remedy: "Give the path of a JSON file."
		}) };
	}
	try {
		return { input: JSON.parse(content) };
	} catch (error) {
		return { finding: findingOf(READABLE, {
			key: "",
			what: `is not JSON: ${explainJson(error, content)}`,
			remedy: "Correct it there."
		}) };
	}
}
/** Node's words about broken JSON in one line, with the line and column where it tells the position. */
function explainJson({ message }, content) {
	const told = message.replace(/ \(line \d+ column \d+\)$/, "").replace(/\s+/g, " ");
	const position = /^Unexpected end/.test(told) ? content.length : /at position (\d+)/.exec(told)?.[1];
	if (position === void 0) return told;
	const before = content.slice(0, Number(position)).split("\n");
	return `${told.replace(/ in JSON.*$/, "")} in line ${before.length}, column ${(before.at(-1) ?? "").length + 1}`;
}
// src/standard/provenance.ts
/** The source of each edition, its date, and how sure its wording is. It is no part of what a page downloads. */
var PROVENANCE = {
	default: {
		source: "OMB Circular A-11 Section 280: trust and its drivers as of 2023, each driver as a five-point statement",
		since: "2023-08",
		verified: "The trust statement, the closing question and the names of the drivers were read in the 2023 form, the driver statements in the forms since 2018; that the two are asked together is this product’s choice. The wording for relational surveys is that of the 2018 form."
	},
	2018: {
		source: "OMB Circular A-11 Section 280 (2018): the seven indicators with two comments",
		since: "2018",
		verified: "Every statement, the alternatives and the order were read in the published form."
	},
	2020: {
		source: "OMB Circular A-11 Section 280 (2020): trust required, satisfaction, drivers",
		since: "2020",
		verified: "The trust statements and that trust is required were read in the circular; the order of the drivers comes from secondary sources. The comment is that of the 2018 form, as none was found for 2020."
	},
	2023: {
		source: "OMB Circular A-11 Section 280 (2023) and the A-11 v2 form: trust, what made the difference, comment",
		since: "2023-08",
		verified: "The prompts, the names of the options and the columns were read in the published form. That the labels of the options are the driver statements is inferred. No official wording of what could have been better was found: the driver’s name with its statement stands for it. The wording for relational surveys is that of the 2018 form."
	}
};
// src/cli/check-formats.ts
var countOf = (checked, severity) => checked.flatMap(({ findings }) => findings.filter((each) => each.severity === severity)).length;
var counted$1 = (count, name) => `${count} ${name}${count === 1 ? "" : "s"}`;
/** What was found, to be read by people. */
function formatFindings(checked, withQuestions) {
	const counts = [
		"error",
		"warning",
		"note"
	].map((each) => [countOf(checked, each), each]);
	const last = counts.some(([count]) => count > 0) ? `${counts.map((each) => counted$1(...each)).join(", ")} in ${counted$1(checked.length, "file")}.` : "No findings.";
	return `${[...checked.flatMap((each) => [...linesOf$1(each, withQuestions), ""]), last].join("\n")}\n`;
}
function linesOf$1({ name, findings, surveys }, withQuestions) {
	const isRight = !findings.some(({ severity }) => severity === "error");
	return [
		name === "-" ? "standard input" : name,
		...findings.flatMap(linesOfFinding),
		...surveys.flatMap((survey) => [...isRight ? linesOfEdition(survey) : [], ...withQuestions ? linesOfQuestions(survey) : []])
	];
}
var linesOfFinding = ({ severity, key, what, remedy, rule, source }) => [
	...hang(`  ${severity.padEnd(8)} `, `${key || "The configuration"} ${what}.`),
	...wrap(remedy, " ".repeat(11)),
	...wrap(`${rule}: ${source}`, " ".repeat(11))
];
function linesOfEdition({ service, edition }) {
	const { source, since, verified } = PROVENANCE[edition];
	return [
		...hang("  edition  ", `${edition} of ${since}, for ${service}`),
		...wrap(source, " ".repeat(11)),
		...wrap(`Verified: ${verified}`, " ".repeat(11))
	];
}
function linesOfQuestions({ service, asked }) {
	const width = Math.max(...asked.map(({ id }) => id.length));
	return [...wrap(`questions of ${service}`, "  "), ...asked.flatMap(({ id, statement }) => hang(`    ${id.padEnd(width)}  `, statement))];
}
/** Text in lines that fit, the first after a head, and the others as far in. */
function hang(head, text) {
	const [first = "", ...others] = wrap(text, " ".repeat(head.length));
	return [head + first.slice(head.length), ...others];
}
/** The same for programs. */
function formatFindingsJson(checked, withQuestions) {
	const files = checked.map(({ name, findings, surveys }) => ({
		file: name,
		findings,
		...withQuestions && { surveys: surveys.map(({ service, edition, asked }) => ({
			service,
			edition,
			questions: asked.map(({ id, statement }) => ({
				id,
				statement
			}))
		})) }
	}));
	const [errors, warnings, notes] = [
		"error",
		"warning",
		"note"
	].map((each) => countOf(checked, each));
	return `${JSON.stringify({
		files,
		errors,
		warnings,
		notes
	}, void 0, 2)}\n`;
}
// src/cli/reviewed.ts
/** Finds languages, of which those that are listed by their tags are no drafts: the agency has reviewed them. */
function reviewed(list) {
	const known = list.split(/[\s,]+/).filter(Boolean).map((tag) => {
		const language = everyLanguageOf(tag);
		const here = EVERY_LANGUAGE.map(({ lang }) => lang).join(", ");
		if (!language) throw new Error(`"${tag}" is none of the languages ${here}. Give some of these to --reviewed.`);
		return language;
	});
	return (tag) => {
		const language = everyLanguageOf(tag);
		return language && known.includes(language) ? {
			...language,
			draft: void 0
		} : language;
	};
}
// src/cli/check.ts
var HELP$6 = `Usage: a11-survey check [options] FILE...
       a11-survey check --collector URL [options]

Checks the configurations of surveys against the rules of OMB Circular A-11
Section 280: a JSON file has one, several services or a list of some. With
several, also that no two are for the same transaction. - reads from standard
input.

  --format FORMAT  text or json (default: text)
  --questions      print what is asked, too
  --strict         fail on warnings as on errors
  --reviewed LIST  languages whose wording your agency has reviewed, such as
                   es,ko: they are no drafts any more
  --today DATE     the day to check dates by, such as 2026-01-31
                   (default: this day, in UTC)
  --help           show this

With --collector it asks a collector, whoever wrote it, for what the survey
relies on: acknowledgement by id, the same record twice, refusals, sizes, and
headers on every status. It sends about 65 records, marked as tests by their
service, which the collector stores: remove them by it afterwards.

  --collector URL  the address that takes the records
  --origin ORIGIN  the origin of the pages that will send to it, such as
                   https://www.agency.gov; without it CORS is not asked for
  --service NAME   the service of these records (default: a11-survey check)
  --format, --strict  as above

Ends with 1 where there is an error, or the collector fails, with 2 where the
arguments are wrong, and else with 0.
`;
var FORMATS$3 = {
	text: formatFindings,
	json: formatFindingsJson
};
/** `a11-survey check`: tells what is wrong with configurations before a respondent meets it. */
var check = {
	help: HELP$6,
	read(args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: {
					type: "string",
					default: "text"
				},
				questions: {
					type: "boolean",
					default: false
				},
				strict: {
					type: "boolean",
					default: false
				},
				reviewed: {
					type: "string",
					default: ""
				},
				today: { type: "string" },
				collector: { type: "string" },
				origin: { type: "string" },
				service: { type: "string" }
			}
		});
		if (!Object.hasOwn(FORMATS$3, values.format)) throw new Error(`"${values.format}" is not a format. Give one of ${Object.keys(FORMATS$3).join(", ")}.`);
		if (values.collector !== void 0) return readCollectorCheck({
			...values,
			collector: values.collector,
			files: positionals
		});
		for (const name of ["origin", "service"]) if (values[name] !== void 0) throw new Error(`--${name} is of a collector. Give --collector with it.`);
		const { today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) } = values;
		if (positionals.length === 0) throw new Error("No file is given. Give the JSON file of a configuration, or -.");
		if (positionals.filter((file) => file === "-").length > 1) throw new Error("- is given twice. Give it once.");
		if (!parse$1(day, today).ok) throw new Error(`"${today}" is not a date. Give one such as 2026-01-31.`);
		const settings = {
			files: positionals,
			format: FORMATS$3[values.format],
			withQuestions: values.questions,
			isStrict: values.strict,
			languageOf: reviewed(values.reviewed),
			today
		};
		return () => run$2(settings);
	}
};
async function run$2({ files, format, withQuestions, isStrict, languageOf, today }) {
	const checked = await checkFiles(files, today, languageOf);
	process.stdout.write(format(checked, withQuestions));
	if (checked.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error" || isStrict && severity === "warning")).length > 0) process.exitCode = 1;
}
// src/report/alerts/interval.ts
/** The confidences that can be asked for, in percent, each with the two-sided quantile of the normal distribution. */
var QUANTILES = {
	90: 1.644854,
	95: OF_95,
	99: 2.575829,
	99.9: 3.290527
};
/** The confidences, as a rule file has them. */
var CONFIDENCES = [
	90,
	95,
	99,
	99.9
];
/** The share, from 0 to 1. */
var shareOf = ({ count, of }) => count / of;
/** Between which bounds the true share lies. */
function bounds({ count, of }, quantile) {
	const { low, high } = wilson(count, of, quantile) ?? {
		low: 0,
		high: 1
	};
	return [low, high];
}
/**
* Between which bounds `one` is larger than `other`: the hybrid score interval of Newcombe (Statistics in Medicine 17,
* 1998, 873-890, method 10), which holds for few answers and for shares near 0 and 1, where the textbook's does not.
*/
function difference(one, other, confidence) {
	const z = QUANTILES[confidence];
	const [[l1, u1], [l2, u2]] = [bounds(one, z), bounds(other, z)];
	const [p1, p2] = [shareOf(one), shareOf(other)];
	return [p1 - p2 - Math.hypot(p1 - l1, u2 - p2), p1 - p2 + Math.hypot(u1 - p1, p2 - l2)];
}
/**
* How likely it is that nothing came in one span of time by chance, where so many came in several as long before: at
* an even rate each of them falls into the last with the same chance (Przyborowski and Wilenski, Biometrika 31, 1940).
*/
var chanceOfNone = (before, spans) => (spans / (spans + 1)) ** before;
// src/report/alerts/alert-rules.ts
/** What a rule looks out for. */
var ALERTS = [
	"trust-falls",
	"drop-off-rises",
	"responses-stop"
];
var scope = {
	service: optional(words(LONGEST.name)),
	channel: optional(oneOf(CHANNELS))
};
var changeRule = object({
	alert: oneOf(["trust-falls", "drop-off-rises"]),
	points: whole(1, 100),
	...scope
});
var silenceRule = object({
	alert: oneOf(["responses-stop"]),
	days: whole(1, 7),
	...scope
});
var unknownRule = openObject({ alert: oneOf(ALERTS) });
var rule = either((value) => {
	const { alert } = value;
	if (alert === "responses-stop") return silenceRule;
	return alert === "trust-falls" || alert === "drop-off-rises" ? changeRule : unknownRule;
});
var alertRules = object({
	windowDays: optional(whole(7, 366)),
	confidence: withDefault(oneOf(CONFIDENCES), 99),
	minimum: withDefault(whole(10, 1e6), 30),
	rules: list(rule, 100, 1)
});
/** What to write under the keys. */
var REMEDIES$1 = {
	"": "Give one JSON object, such as {\"rules\": [{\"alert\": \"trust-falls\", \"points\": 5}]}.",
	rules: "Give a list, such as [{\"alert\": \"trust-falls\", \"points\": 5}].",
	alert: `Give one of ${ALERTS.join(", ")}.`,
	points: "Give by how many points of a hundred it must have changed, such as 5.",
	days: "Give for how many whole days nothing must have come, such as 2.",
	windowDays: "Give how many days are compared with as many before, or leave it out to compare quarters.",
	confidence: "Give how sure a change must be, in percent, or leave it out for 99.",
	minimum: "Give how many must have answered, or leave it out for 30.",
	service: "Give the name of the service, as its survey has it."
};
/** Reads the text of a rule file; the error lists everything that is wrong, each with what to do. */
function parseAlertRules(text) {
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		throw new Error(`It is no JSON: ${error.message}.`);
	}
	const parsed = parse$1(alertRules, document);
	if (!parsed.ok) throw new Error(parsed.problems.map(explain$1).join("\n"));
	return parsed.value;
}
function explain$1({ key, what }) {
	const last = key.slice(key.lastIndexOf(".") + 1).replace(/\[\d+\]$/, "");
	const remedy = what === "is not a known key" ? void 0 : Object.hasOwn(REMEDIES$1, last) ? REMEDIES$1[last] : void 0;
	return `${key || "The document"} ${what}. ${remedy ?? "Remove it or correct it; the README lists the keys."}`;
}
// src/report/alerts/changes.ts
/** Compares the instruments of two windows by one rule, for each service and channel that it is for. */
function compareChanges(rule, rules, now, before) {
	const subjectsOf = rule.alert === "trust-falls" ? trustOf : dropOffOf;
	const earlier = new Map(summed(before.flatMap(subjectsOf)).map((subject) => [keyOf$2(subject), subject]));
	return summed(now.flatMap(subjectsOf)).map((subject) => compare(rule, rules, subject, earlier.get(keyOf$2(subject))));
}
function compare({ alert, points }, { confidence, minimum }, { count, of, ...about }, earlier) {
	const now = {
		count,
		of
	};
	const before = {
		count: earlier?.count ?? 0,
		of: earlier?.of ?? 0
	};
	const [verb, share] = alert === "trust-falls" ? ["agreed", "trust"] : ["left", "the drop-off"];
	if (now.of < minimum || before.of < minimum) {
		const what = `${alert === "trust-falls" ? "Trust was rated by" : "The survey was begun by"} ${now.of}, and by ${before.of} before; a comparison takes ${minimum} each time.`;
		return {
			alert,
			...about,
			outcome: "unknown",
			what,
			before,
			now
		};
	}
	const [better, worse] = alert === "trust-falls" ? [before, now] : [now, before];
	const change = rounded(shareOf(better) - shareOf(worse));
	const [least, most] = difference(better, worse, confidence).map(rounded);
	const isMore = change > points / 100;
	const numbers = `${percent(now)} of ${now.of} ${verb}, and ${percent(before)} of ${before.of} before.`;
	const sure = `With ${confidence} % confidence ${share} ${alert === "trust-falls" ? "fell" : "rose"} by ${hundredths(least)} to ${hundredths(most)} points.`;
	const isAlert = isMore && least > 0;
	const unsure = isMore ? `${numbers} That may be chance.` : numbers;
	return {
		alert,
		...about,
		outcome: isAlert ? "alert" : "quiet",
		what: isAlert ? `${numbers} ${sure}` : unsure,
		before,
		now,
		change,
		interval: [least, most]
	};
}
/** How many agreed that their trust increased, or put a thumb up, of those who said; in one language and wording. */
var trustOf = (tally) => {
	const about = {
		service: tally.service,
		channel: tally.channel,
		lang: tally.lang
	};
	const rated = tally.ratings.filter(({ question }) => question === "trust").map(({ statement, counts, n }) => ({
		...about,
		statement,
		count: AGREEMENT.reduce((total, rating) => total + counts[rating], 0),
		of: n
	}));
	const thumbs = tally.choices.filter(({ question }) => question === "trust").map(({ statement, options }) => {
		const chosen = (id) => options.find(({ option }) => option === id)?.chosen ?? 0;
		return {
			...about,
			statement,
			count: chosen("up"),
			of: chosen("up") + chosen("down")
		};
	});
	return [...rated, ...thumbs];
};
/** How many of those who began left for good. Somebody can have begun in the window before. */
var dropOffOf = ({ service, channel, started, dropOff }) => {
	const left = dropOff.reduce((total, each) => total + each.left, 0);
	return [{
		service,
		channel,
		count: Math.min(left, started),
		of: started
	}];
};
var keyOf$2 = ({ service, channel, lang, statement }) => JSON.stringify([
	service,
	channel,
	lang,
	statement
]);
/** One subject for all that are of one service, channel, language and wording: a new control number asks the same. */
var summed = (subjects) => [...grouped(subjects, keyOf$2).values()].map((same) => ({
	...same[0],
	count: same.reduce((total, { count }) => total + count, 0),
	of: same.reduce((total, each) => total + each.of, 0)
}));
var percent = (proportion) => `${(shareOf(proportion) * 100).toFixed(1)} %`;
/** To four decimals, as all shares of a report are. */
var rounded = (share) => Math.round(share * 1e4) / 1e4;
var hundredths = (share) => (share * 100).toFixed(1);
// src/report/alerts/windows.ts
var DAY = 864e5;
/** A day that is so many days after another. */
var dayAfter = (day, days) => new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY).toISOString().slice(0, 10);
/** So many days, the last of which is this. */
function daysUntil(lastDay, days) {
	const firstDay = dayAfter(lastDay, 1 - days);
	return {
		name: `${firstDay} to ${lastDay}`,
		firstDay,
		lastDay,
		from: `${firstDay}T00:00:00.000Z`,
		until: `${dayAfter(lastDay, 1)}T00:00:00.000Z`
	};
}
/**
* The two windows that are compared: the quarter and the one before it or, with a number of days, the last of the
* quarter so far and as many before them.
*/
function windowsOf(quarter, today, windowDays) {
	if (windowDays === void 0) return {
		now: quarter,
		before: quarterOf(/* @__PURE__ */ new Date(Date.parse(quarter.from) - 1))
	};
	const lastDay = lastDayOf(quarter, today);
	return {
		now: daysUntil(lastDay, windowDays),
		before: daysUntil(dayAfter(lastDay, -windowDays), windowDays)
	};
}
/** The last day of a quarter that has come. */
var lastDayOf = (quarter, today) => today < quarter.lastDay ? today : quarter.lastDay;
// src/report/alerts/silence.ts
/** The weeks before whose same days say what was to be expected: a weekend is compared with weekends. */
var WEEKS = 4;
/** Compares the last whole days with the same days of the four weeks before, by one rule. */
async function compareSilence(database, rule, { confidence }, quarter, today) {
	const { days } = rule;
	const last = lastDayOf(quarter, today);
	const end = last === today ? dayAfter(today, -1) : last;
	const first = dayAfter(end, 1 - days);
	const rows = await responsesByDay(database, dayAfter(first, -28), last);
	return [...grouped(rows, ({ service, channel }) => JSON.stringify([service, channel])).values()].map((of) => {
		const { service, channel } = of[0];
		const between = (from, until) => of.filter(({ day }) => day >= from && day <= until).reduce((total, { count }) => total + Number(count), 0);
		const before = Array.from({ length: WEEKS }, (_, week) => -7 * (week + 1)).reduce((total, shift) => total + between(dayAfter(first, shift), dayAfter(end, shift)), 0);
		const now = between(first, last);
		const when = days === 1 ? `on ${end}` : `from ${first} to ${end}`;
		const about = {
			alert: rule.alert,
			service,
			channel
		};
		if (now > 0) return {
			...about,
			outcome: "quiet",
			what: `There were ${now} responses ${when}.`
		};
		const usual = `There was no response ${when}; the same days of the four weeks before had ${before}.`;
		return chanceOfNone(before, WEEKS) > 1 - confidence / 100 ? {
			...about,
			outcome: "unknown",
			what: `${usual} So few may be missing by chance.`
		} : {
			...about,
			outcome: "alert",
			what: usual
		};
	});
}
var responsesByDay = (database, from, until) => database.selectFrom("counters").innerJoin("tallies", "tallies.counter", "counters.id").where("counters.of", "=", "record").where("kind", "=", "response").where("day", ">=", from).where("day", "<=", until).select(({ fn }) => [
	"service",
	"channel",
	"day",
	fn.sum("n").as("count")
]).groupBy([
	"service",
	"channel",
	"day"
]).execute();
// src/report/alerts/evaluate.ts
/** Evaluates the rules, each for every service and channel that it is for. Read it in a snapshot. */
async function evaluate(snapshot, rules, looked) {
	const { quarter, today, service } = looked;
	const { now, before } = windowsOf(quarter, today, rules.windowDays);
	const [later, earlier] = [await tally(snapshot, now, { service }), await tally(snapshot, before, { service })];
	const comparisons = [];
	for (const [place, rule] of rules.rules.entries()) {
		const all = rule.alert === "responses-stop" ? await compareSilence(snapshot, rule, rules, quarter, today) : compareChanges(rule, rules, later.instruments, earlier.instruments);
		const isMeant = (each) => [rule.service, service].every((name) => name === void 0 || name === each.service) && (rule.channel === void 0 || rule.channel === each.channel);
		comparisons.push(...all.filter(isMeant).map((each) => ({
			...each,
			rule: place
		})));
	}
	return {
		now,
		before,
		comparisons: sortedBy(comparisons, (each) => [
			each.service,
			each.channel,
			each.alert,
			each.rule,
			each.lang ?? "",
			each.statement ?? ""
		])
	};
}
// src/report/alerts/formats.ts
/** What an alert says before its numbers. */
var SAID = {
	"trust-falls": "Trust fell.",
	"drop-off-rises": "More leave before they submit.",
	"responses-stop": "Responses stopped."
};
/** An alert in one line of plain text, which a chat shows as it is. */
var sentenceOf$1 = ({ alert, service, channel, what }) => `${service}, ${channel}: ${SAID[alert]} ${what}`;
/** The alerts, and what could not be told, for a terminal. */
function formatAlerts({ now, before, comparisons }) {
	const of = (outcome) => comparisons.filter((each) => each.outcome === outcome);
	const alerts = of("alert");
	const services = grouped(alerts, ({ service, channel }) => JSON.stringify([service, channel]));
	const unknown = of("unknown");
	const counts = [`${counted(alerts.length, "alert")}; ${counted(of("quiet").length, "comparison")} without one`, ...unknown.length > 0 ? [`${unknown.length} that cannot be told:`] : []];
	return `${[
		...wrap(`Alerts of ${now.name}, beside ${before.name} (UTC)`),
		"",
		...[...services.values()].flatMap((group) => [
			...wrap(`${group[0]?.service}, ${group[0]?.channel}`),
			...group.flatMap(linesOf),
			""
		]),
		...wrap(`${counts.join("; ")}${unknown.length > 0 ? "" : "."}`),
		...unknown.flatMap(({ service, channel, alert, what }) => wrap(`${service}, ${channel}, ${alert}: ${what}`, "  "))
	].join("\n")}\n`;
}
var linesOf = ({ alert, statement, what }) => [
	...wrap(SAID[alert], "  "),
	...wrap(what, "    "),
	...wrap(statement ?? "", "    ")
];
var counted = (count, name) => `${count} ${name}${count === 1 ? "" : "s"}`;
/** The same for programs. */
function formatAlertsJson({ now, before, comparisons }) {
	const days = ({ name, firstDay, lastDay }) => ({
		name,
		firstDay,
		lastDay
	});
	const alerts = comparisons.filter(({ outcome }) => outcome === "alert").length;
	return `${JSON.stringify({
		now: days(now),
		before: days(before),
		alerts,
		comparisons
	}, void 0, 2)}\n`;
}
/** Reads a rule file; the error says what is wrong in it. */
async function readAlertRules(path) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		throw new Error(`Cannot read the rules: ${error.message}. Give the path of a JSON file as --alerts.`);
	}
	try {
		return parseAlertRules(text);
	} catch (error) {
		throw new Error(`The rules in ${path} are wrong.\n${error.message}`);
	}
}
/** Evaluates the rules, prints what came of them, and ends with 3 where there is an alert. */
async function tellAlerts(database, rules, told) {
	const { quarter, service, format } = told;
	const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
	const evaluation = await inSnapshot(database, (snapshot) => evaluate(snapshot, rules, {
		quarter,
		today,
		service
	}));
	process.stdout.write((format === "json" ? formatAlertsJson : formatAlerts)(evaluation));
	if (evaluation.comparisons.some(({ outcome }) => outcome === "alert")) process.exitCode = 3;
}
// src/cli/rate.ts
/** For how many minutes of its rate a network may send at once, where nothing else is said. */
var BURST_MINUTES = USUAL_RATE.burst / USUAL_RATE.perMinute;
/** Reads how many records a network may send a minute, and how many at once; false for any number. */
function readRate(perMinute, burst) {
	if (perMinute === "off") {
		if (burst !== void 0) throw new Error("--burst is of a rate, and --rate is off. Leave out one of them.");
		return false;
	}
	const rate = perMinute === void 0 ? USUAL_RATE.perMinute : parse("--rate", perMinute);
	return {
		perMinute: rate,
		burst: burst === void 0 ? rate * BURST_MINUTES : parse("--burst", burst)
	};
}
function parse(option, text) {
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new Error(`${option} "${text}" is not a number of records. Give a whole number, 1 or more${option === "--rate" ? ", or off" : ""}.`);
}
/** What is told at the start: who is held to which rate. */
function describeRate(rate, proxies) {
	if (rate === false) return "Taking any number of records from each network.";
	const held = `Taking ${rate.perMinute} records a minute from each network, and ${rate.burst} at once`;
	if (proxies === "none") return `${held}.`;
	if (proxies) return `${held}, by what ${proxies.join(", ")} say in X-Forwarded-For.`;
	return `${held}, but any number through a proxy, as --trust-proxy does not name it.`;
}
// src/cli/secret.ts
var LINKS = {
	option: "--secret-file",
	variable: "A11_LINK_SECRET",
	isRight: (secret) => secret.length >= 16,
	told: `is shorter than 16 characters. Make one by: openssl rand -hex 32.`
};
var READ_TOKEN = {
	option: "--read-token-file",
	variable: "A11_READ_TOKEN",
	isRight: (token) => token.length >= 24 && !/\s/.test(token),
	told: `is too short or has spaces. Give 24 random characters or more, such as "openssl rand -hex 24" prints.`
};
/** The secret of an agency's links, from a file or `A11_LINK_SECRET`; nothing where there is neither. */
var linkSecretFrom = (file) => secretFrom(LINKS, file);
/** The token of those who may read, from a file or `A11_READ_TOKEN`; nothing where there is neither. */
var readTokenFrom = (file) => secretFrom(READ_TOKEN, file);
/** It is never an argument, which every process of the machine can read. */
function secretFrom({ option, variable, isRight, told }, file) {
	const secret = (file === void 0 ? process.env[variable] : read(option, file))?.trim();
	if (!secret && file === void 0) return void 0;
	if (!secret || !isRight(secret)) throw new Error(`${file === void 0 ? variable : `What is in ${file}`} ${told}`);
	return secret;
}
function read(option, file) {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		throw new Error(`${option} cannot be read: ${error.message}. Give the file of the secret.`);
	}
}
// src/cli/surveys.ts
/** Once a clearance has expired its page says that the survey is closed; the others are served, and records are taken. */
var TOLD_ON_PAGE = "omb-expired";
/** Reads a file of surveys that can be shown; throws with all errors that `a11-survey check` finds in it. */
async function readSurveys(file) {
	const read = await readInput(file);
	const errors = ("finding" in read ? [read.finding] : checkAll([{
		name: file,
		input: read.input
	}], (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)).flatMap((checked) => checked.findings)).filter(({ severity, rule }) => severity === "error" && rule !== TOLD_ON_PAGE);
	if (errors.length > 0) throw new Error(`The surveys of ${file} cannot be shown.\n${errors.map((each) => `  ${explainFinding(each)}`).join("\n")}`);
	const { input } = read;
	servicesOf(input);
	return input;
}
// src/cli/watch.ts
/** The most alerts that one evaluation tells: services come from records, which anyone can send. */
var MOST_TOLD = 20;
/** What an alert is told by: the same rule of the same survey, whatever its numbers are by now. */
var keyOf$1 = ({ alert, service, channel, lang, statement, rule }) => JSON.stringify([
	alert,
	service,
	channel,
	lang,
	statement,
	rule
]);
/**
* Makes the function that evaluates once, and tells each alert that has begun since the time before. One that lasts is
* told once; one that could not be told is tried anew the next time. Never rejects.
*/
function createWatch({ evaluate, post, warn }) {
	let told = /* @__PURE__ */ new Set();
	return async () => {
		let alerts;
		try {
			alerts = (await evaluate()).filter(({ outcome }) => outcome === "alert");
		} catch (error) {
			return warn(`the alerts could not be evaluated: ${error.message}`);
		}
		const lasting = new Set(alerts.map(keyOf$1).filter((key) => told.has(key)));
		const beginning = alerts.filter((alert) => !told.has(keyOf$1(alert)));
		if (beginning.length > MOST_TOLD) warn(`${beginning.length} alerts began; ${MOST_TOLD} of them are told now`);
		told = lasting;
		for (const alert of beginning.slice(0, MOST_TOLD)) {
			const { outcome: _, ...about } = alert;
			try {
				await post({
					text: sentenceOf$1(alert),
					...about
				});
				told.add(keyOf$1(alert));
			} catch (error) {
				warn(`an alert could not be told, and is tried again: ${error.message}`);
			}
		}
	};
}
// src/cli/webhook.ts
/** How long one attempt may take, and how many there are, each after twice the pause of the one before. */
var PATIENCE_MS = 1e4;
var MOST_ATTEMPTS = 5;
var FIRST_PAUSE_MS = 1e3;
/**
* Posts JSON to an address, again after a pause where it is out of reach, busy or failing. Rejects with why not. The
* address is in no error: whoever has it may post there.
*/
async function postJson(url, document, signal) {
	for (let attempt = 1;; attempt++) {
		const failure = await postOnce(url, document, signal);
		if (failure === void 0) return;
		if (!failure.isPassing || attempt === MOST_ATTEMPTS) throw new Error(failure.why);
		await setTimeout$1(FIRST_PAUSE_MS * 2 ** (attempt - 1), void 0, { signal });
	}
}
async function postOnce(url, document, signal) {
	try {
		const { ok, status } = await fetch(url, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(document),
			redirect: "error",
			signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)])
		});
		if (ok) return void 0;
		return {
			why: `the webhook replied ${status}`,
			isPassing: status === 429 || status >= 500
		};
	} catch (error) {
		const { name, cause } = error;
		return {
			why: `the webhook is out of reach (${cause?.code ?? name})`,
			isPassing: !signal.aborted
		};
	}
}
// src/cli/watch-alerts.ts
/** Reads the arguments of `collect` that are about alerts; nothing where there are none. */
function readAlertSettings(given) {
	const { alerts: rules, every = "60" } = given;
	if (rules === void 0) {
		for (const name of ["webhook", "every"]) if (given[name] !== void 0) throw new Error(`--${name} is of alerts. Give --alerts with a rule file.`);
		return;
	}
	const webhook = given.webhook ?? process.env.A11_WEBHOOK;
	if (!webhook) throw new Error("--alerts has nobody to tell. Give --webhook, or A11_WEBHOOK, with an address.");
	if (!URL.canParse(webhook) || !/^https?:$/.test(new URL(webhook).protocol)) throw new Error("The webhook is no address. Give one that begins with https://.");
	const minutes = Number(every);
	if (!/^\d+$/.test(every) || minutes < 1 || minutes > 10080) throw new Error(`"${every}" is no number of minutes. Give one from 1 to 10080.`);
	return {
		rules,
		webhook,
		minutes
	};
}
/** Evaluates now and then, and tells what begins, until the function that it gives back is called. */
function watchAlerts(settings, location, warn) {
	const { rules, webhook, minutes } = settings;
	const end = new AbortController();
	const watch = createWatch({
		evaluate: () => evaluateApart(rules, location, end.signal),
		post: (alert) => postJson(webhook, alert, end.signal),
		warn: (what) => end.signal.aborted || warn(what)
	});
	let timer;
	const turn = async () => {
		await watch();
		if (!end.signal.aborted) timer = setTimeout(turn, minutes * 6e4);
	};
	turn();
	return () => {
		clearTimeout(timer);
		end.abort();
	};
}
/** In a process of its own: a database that is read would keep the collector from its requests. */
function evaluateApart(rules, location, signal) {
	const program = process.argv[1];
	const database = isPostgres(location) ? [] : ["--database", location];
	return new Promise((resolve, reject) => {
		execFile(process.execPath, [
			program,
			"report",
			"--alerts",
			rules,
			"--format",
			"json",
			...database
		], {
			signal,
			maxBuffer: 2 ** 27
		}, (error, stdout, stderr) => {
			if (error && error.code !== 3) return reject(new Error(stderr.trim() || error.message));
			resolve(JSON.parse(stdout).comparisons);
		});
	});
}
// src/cli/collect.ts
var HELP$5 = `Usage: a11-survey collect [options]

Receives the records that the surveys send, at POST /v1/responses, and serves
surveys as pages that need no JavaScript, at /s/ and the id of each.

  --port PORT            the port to listen on (default: PORT, or 8080)
  --host HOST            the address to listen on (default: 127.0.0.1)
  --database FILE        the SQLite file to store in
                         (default: a11-survey.sqlite)
  --allow-origin ORIGIN  an origin whose pages may send, such as
                         https://www.agency.gov; may be given several times
                         (default: A11_ALLOW_ORIGINS, parted by commas)
  --alerts FILE          evaluate the rules of this JSON file, as report does
  --webhook URL          and post each alert that begins there, as JSON
                         (default: A11_WEBHOOK)
  --every MINUTES        how often (default: 60)
  --surveys FILE         serve the surveys of this file, as check reads it, and
                         mark responses that none of them makes
  --secret-file FILE     the secret by which a11-survey link signs
                         (default: A11_LINK_SECRET)
  --read-token-file FILE serve GET /dashboard, GET /comments and GET /metrics to
                         who sends the token in this file, of 24 characters
                         or more, as a bearer token or, to the first two, as a
                         password (default: A11_READ_TOKEN; without it none is
                         there)
  --keep-comments DAYS   delete what was written in free texts after so many
                         days; tallies stay (default: it is kept)
  --keep-responses DAYS  delete whole records after so many days, at least
                         ${LEAST_RESPONSE_DAYS}; tallies stay (default: they are kept)
  --rate RECORDS         how many records one network may send a minute, or off
                         (default: ${USUAL_RATE.perMinute}); who sends more keeps them, and
                         comes back later
  --burst RECORDS        how many at once (default: 20 minutes of that rate)
  --trust-proxy LIST     the proxies before it, which say in X-Forwarded-For who
                         sends: addresses, networks such as 10.0.0.0/8, or
                         loopback, linklocal, uniquelocal, parted by commas; or
                         none (default: A11_TRUST_PROXY; without it, what seems
                         to come by a proxy is held to no rate)
  --help                 show this

With DATABASE_URL, a postgres:// address, it stores in PostgreSQL instead.
`;
/** How long a request may take to end after the signal to stop. What is cut off was not acknowledged. */
var GRACE_MS = 1e4;
/** `a11-survey collect`: runs the collector until it is told to stop. */
var collect = {
	help: HELP$5,
	read(args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				port: {
					type: "string",
					default: process.env.PORT ?? "8080"
				},
				host: {
					type: "string",
					default: "127.0.0.1"
				},
				database: { type: "string" },
				"allow-origin": {
					type: "string",
					multiple: true
				},
				alerts: { type: "string" },
				webhook: { type: "string" },
				every: { type: "string" },
				surveys: { type: "string" },
				"secret-file": { type: "string" },
				"read-token-file": { type: "string" },
				"keep-comments": { type: "string" },
				"keep-responses": { type: "string" },
				rate: { type: "string" },
				burst: { type: "string" },
				"trust-proxy": { type: "string" }
			}
		});
		const settings = {
			port: parsePort(values.port),
			host: values.host,
			location: locationFrom(values.database),
			allowOrigins: [...parseOrigins(values["allow-origin"] ?? listed(process.env.A11_ALLOW_ORIGINS))],
			alerts: readAlertSettings(values),
			surveys: values.surveys,
			linkSecret: linkSecretFrom(values["secret-file"]),
			keepComments: parseDays("--keep-comments", values["keep-comments"], 1),
			keepResponses: parseDays("--keep-responses", values["keep-responses"], LEAST_RESPONSE_DAYS),
			readToken: readTokenFrom(values["read-token-file"]),
			rate: readRate(values.rate, values.burst),
			trustProxy: parseProxies(values["trust-proxy"] ?? (process.env.A11_TRUST_PROXY || void 0))
		};
		return () => run$1(settings);
	}
};
async function run$1({ port, host, location, alerts, surveys: file, ...options }) {
	if (alerts) await readAlertRules(alerts.rules);
	const surveys = file === void 0 ? void 0 : await readSurveys(file);
	const { createCollector } = await import("./collector.mjs");
	const database = await openDatabase(location);
	try {
		const collector = createCollector({
			database,
			surveys,
			logger: {
				level: "warn",
				stream: process.stderr
			},
			...options
		});
		const stop = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
		const address = await collector.listen({
			port,
			host
		}).catch((error) => {
			throw new Error(`Cannot listen on ${host}:${port}: ${error.message}. Give another --port or --host.`);
		});
		const { allowOrigins } = options;
		const origins = allowOrigins.length > 0 ? allowOrigins.join(", ") : "its own origin only, without --allow-origin";
		process.stdout.write(`Collecting at ${address}/v1/responses into ${nameOf$1(location)} from ${origins}\n`);
		for (const id of surveys === void 0 ? [] : servicesOf(surveys).keys()) process.stdout.write(`Serving ${address}/s/${id}\n`);
		process.stdout.write(`${describeRate(options.rate, options.trustProxy)}\n`);
		const stopWatching = alerts ? watchAlerts(alerts, location, (what) => collector.log.warn(what)) : () => {};
		if (surveys !== void 0 && !options.linkSecret) process.stdout.write("Without A11_LINK_SECRET no link says more than its address.\n");
		await stop;
		stopWatching();
		setTimeout(() => collector.server.closeAllConnections(), GRACE_MS).unref();
		await collector.close();
	} finally {
		await database.destroy();
	}
}
function parsePort(text) {
	const port = Number(text);
	if (!/^\d+$/.test(text) || port > 65535) throw new Error(`"${text}" is not a port. Give a number from 0 to 65535.`);
	return port;
}
function parseDays(option, text, least) {
	if (text === void 0) return void 0;
	const days = Number(text);
	if (!/^\d{1,5}$/.test(text) || days < least) throw new Error(`${option} "${text}" is not a number of days to keep. Give a whole number, ${least} or more.`);
	return days;
}
function listed(text) {
	return (text ?? "").split(",").map((each) => each.trim()).filter(Boolean);
}
// src/report/comments/text.ts
/** The comments of one response for a terminal of 80 columns. */
function commentsText({ answeredAt, service, channel, lang, trust, suspicions, comments }) {
	return `${[
		...wrap([
			answeredAt,
			service,
			channel,
			lang,
			...trust ? [`trust ${trust}`] : []
		].join(", ")),
		...suspicions.length > 0 ? wrap(`suspected of being made up: ${suspicions.join(", ")}`, "  ") : [],
		...comments.flatMap(({ statement, text, masked }) => [
			...wrap(statement, "  "),
			...text.split("\n").flatMap((line) => wrap(line, "    ")),
			...masked > 0 ? [`    (personal information masked: ${masked})`] : []
		])
	].join("\n")}\n`;
}
// src/cli/with-database.ts
/** Opens a database that is there for one use, and closes it. */
async function withDatabase(location, use) {
	if (!isPostgres(location) && !existsSync(location)) throw new Error(`There is no database ${location}. Give the file that the collector stores in as --database.`);
	const database = await openDatabase(location);
	try {
		await use(database);
	} finally {
		await database.destroy();
	}
}
// src/cli/comments.ts
var HELP$4 = `Usage: a11-survey comments [options]

Prints what people wrote, the newest first, with the personal information in it
masked. GET /comments of the collector shows the same as pages.

  --search WORDS     only texts that have all of these words
  --service NAME     only this service; so do --channel, --lang and --question
  --trust ANSWER     only with this trust: 1 to 5, up or down
  --suspected HOW    left-out or alone: responses that are suspected of being
                     made up (default: among the others)
  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
  --since DAY        from this day on, and --until DAY up to it, such as
                     2025-10-31
  --format FORMAT    text, json, a line for each response, or csv
                     (default: text)
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;
var FORMATS$2 = {
	text: { format: (response) => `${commentsText(response)}\n` },
	json: { format: (response) => `${JSON.stringify(response)}\n` },
	csv: {
		head: commentsCsvHead(),
		format: commentsCsv
	}
};
/** `a11-survey comments`: prints what people wrote. */
var comments = {
	help: HELP$4,
	read(args) {
		const text = { type: "string" };
		const { values } = parseArgs({
			args: [...args],
			options: {
				search: text,
				service: text,
				channel: text,
				lang: text,
				question: text,
				trust: text,
				suspected: text,
				quarter: text,
				since: text,
				until: text,
				format: text,
				database: text
			}
		});
		const { format: name = "text", database: file, ...given } = values;
		const format = Object.hasOwn(FORMATS$2, name) ? FORMATS$2[name] : void 0;
		if (!format) throw new Error(`"${name}" is not a format. Give one of ${Object.keys(FORMATS$2).join(", ")}.`);
		const query = commentQuery(given);
		const location = locationFrom(file);
		return () => withDatabase(location, async (database) => {
			await print(format.head ?? "");
			for await (const response of allComments(database, query)) await print(format.format(response));
		});
	}
};
/** Waits for a reader that is slower than the database. */
async function print(text) {
	if (!process.stdout.write(text)) await once(process.stdout, "drain");
}
// src/cli/qr.ts
/** The modules that stay light on each side: the standard's quiet zone (ISO/IEC 18004, 4 modules). */
var QUIET_ZONE = 4;
/** Encodes a text, so that a code of which 15 % is worn or covered can still be read. */
var qrCodeOf = (text) => encode(text, {
	ecc: "M",
	border: QUIET_ZONE
}).data;
/** A QR code as SVG, which prints sharply in any size. */
function qrSvg(code) {
	const size = code.length;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${code.flatMap((row, y) => row.flatMap((isDark, x) => isDark ? `M${x} ${y}h1v1h-1z` : [])).join("")}"/></svg>\n`;
}
/** Pixels to a module. */
var SCALE = 12;
/** A QR code as PNG, in grey of one bit, for what takes no SVG (PNG, ISO/IEC 15948). */
function qrPng(code) {
	const size = code.length * SCALE;
	const row = (modules) => {
		const bytes = Buffer.alloc(1 + Math.ceil(size / 8));
		for (let x = 0; x < size; x += 1) if (!modules[Math.floor(x / SCALE)]) bytes[1 + (x >> 3)] = (bytes[1 + (x >> 3)] ?? 0) | 128 >> (x & 7);
		return bytes;
	};
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header[8] = 1;
	const pixels = Buffer.concat(code.flatMap((modules) => Array(SCALE).fill(row(modules))));
	return Buffer.concat([
		Buffer.from("PNG\r\n\n", "latin1"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(pixels)),
		chunk("IEND", Buffer.alloc(0))
	]);
}
function chunk(name, content) {
	const named = Buffer.concat([Buffer.from(name), content]);
	const numbers = Buffer.alloc(8);
	numbers.writeUInt32BE(content.length, 0);
	numbers.writeUInt32BE(crc32(named), 4);
	return Buffer.concat([
		numbers.subarray(0, 4),
		named,
		numbers.subarray(4)
	]);
}
/** A QR code for a terminal, two modules to a character; light ones are drawn, as most terminals are dark. */
function qrText(code) {
	const lines = [];
	for (let y = 0; y < code.length; y += 2) {
		const below = code[y + 1] ?? [];
		lines.push((code[y] ?? []).map((isDark, x) => " ▄▀█"[(isDark ? 0 : 2) + (below[x] ?? true ? 0 : 1)]).join(""));
	}
	return `${lines.join("\n")}\n`;
}
// src/cli/link.ts
var HELP$3 = `Usage: a11-survey link [options]

Makes the link of a survey's page, which a11-survey collect --surveys serves,
and its QR code. What a link says beside its address is signed with a secret,
which the collector must have too.

  --surveys FILE       the file of the surveys (default: a11-survey.json)
  --service ID         the survey; may be left out where there is one alone
  --base ADDRESS       where the collector is reached, https://survey.agency.gov
  --lang TAG           the language of the page, such as es
  --channel CHANNEL    where the answers are counted, such as email
  --context NAME=TEXT  what goes with each record; may be given several times
  --once               one respondent's link: its answers count once
  --count N            N such links as CSV, one for each respondent
  --qr FILE            write the QR code to FILE.svg or FILE.png, and show it
  --secret-file FILE   the secret (default: A11_LINK_SECRET)
  --help               show this
`;
/** What is written for the ending of a file's name. */
var PICTURES = {
	".svg": qrSvg,
	".png": qrPng
};
/** `a11-survey link`: makes the link of a survey's page. */
var link = {
	help: HELP$3,
	read(args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				surveys: {
					type: "string",
					default: "a11-survey.json"
				},
				service: { type: "string" },
				base: { type: "string" },
				lang: { type: "string" },
				channel: { type: "string" },
				context: {
					type: "string",
					multiple: true
				},
				once: {
					type: "boolean",
					default: false
				},
				count: { type: "string" },
				qr: { type: "string" },
				"secret-file": { type: "string" }
			}
		});
		const { surveys, service, lang, qr } = values;
		if (lang !== void 0 && !everyLanguageOf(lang)) {
			const here = EVERY_LANGUAGE.map((each) => each.lang).join(", ");
			throw new Error(`"${lang}" is not a language that a page speaks. Give one of ${here}.`);
		}
		if (qr !== void 0 && !Object.hasOwn(PICTURES, extname(qr))) throw new Error(`"${qr}" is neither SVG nor PNG. Give a file that ends in .svg or .png.`);
		if (qr !== void 0 && values.count !== void 0) throw new Error("--qr is of one link, and --count makes several. Leave one of the two out.");
		const settings = {
			surveys,
			service,
			base: parseBase(values.base),
			lang,
			channel: parseChannel(values.channel),
			context: parseContext(values.context),
			isOnce: values.once || values.count !== void 0,
			count: parseCount(values.count),
			qr,
			secret: linkSecretFrom(values["secret-file"])
		};
		if (!settings.secret && (settings.channel || settings.context || settings.isOnce)) throw new Error("There is no secret to sign --channel, --context and --once with. Give A11_LINK_SECRET, the same as to collect.");
		return () => run(settings);
	}
};
async function run(settings) {
	const { surveys, base, lang, channel, context, isOnce, count, qr, secret } = settings;
	const services = servicesOf(await readSurveys(surveys));
	const id = settings.service ?? (services.size === 1 ? [...services.keys()].join() : "");
	const input = services.get(id);
	if (!input) throw new Error(`${surveys} has no survey "${id}". Give one of ${[...services.keys()].join(", ")} as --service.`);
	checkTogether(input, channel, context);
	const newLink = () => {
		const query = new URLSearchParams(lang && { lang });
		if (secret && (channel || context || isOnce)) query.set("t", createLinks(secret).tokenOf(id, {
			channel,
			context,
			once: isOnce ? newOnce() : void 0
		}));
		return `${base}/s/${id}${query.size > 0 ? `?${query}` : ""}`;
	};
	if (count !== void 0) {
		process.stdout.write(csv([["link"], ...Array.from({ length: count }, () => [newLink()])]));
		return;
	}
	const made = newLink();
	process.stdout.write(`${made}\n`);
	if (qr === void 0) return;
	const code = qrCodeOf(made);
	writeFileSync(qr, PICTURES[extname(qr)]?.(code) ?? "");
	process.stdout.write(`${qrText(code)}Written to ${qr}\n`);
}
/** What a link says goes into the configuration, whose rules it has to keep. */
function checkTogether(input, channel, context) {
	const own = isKeys(input.context) ? input.context : {};
	const given = {
		...input,
		...channel && { channel },
		...context && { context: {
			...own,
			...context
		} }
	};
	const parsed = parseConfiguration(given);
	if (!parsed.ok) throw new Error(parsed.problems.map((problem) => describe(problem)).join(" "));
}
function parseBase(text) {
	const url = text !== void 0 && URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) throw new Error("--base is not an address. Give where the collector is reached, such as https://survey.agency.gov.");
	return url.href.replace(/\/+$/, "");
}
function parseChannel(text) {
	if (text === void 0) return void 0;
	const channel = CHANNELS.find((each) => each === text);
	if (!channel) throw new Error(`"${text}" is not a channel. Give one of ${CHANNELS.join(", ")}.`);
	return channel;
}
function parseContext(texts) {
	return texts && Object.fromEntries(texts.map((text) => {
		const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
		if (!name || !value) throw new Error(`"${text}" is no context. Give a name and a text, such as campaign=spring.`);
		return [name, value];
	}));
}
function parseCount(text) {
	if (text === void 0) return void 0;
	const count = Number(text);
	if (!/^\d+$/.test(text) || count < 1 || count > 1e6) throw new Error(`"${text}" is not a count. Give a number from 1 to 1000000.`);
	return count;
}
// src/report/json.ts
/** The report as JSON, for other programs. */
function formatJson({ quarter, suspected, instruments }) {
	const { name, from, until } = quarter;
	return `${JSON.stringify({
		quarter: name,
		from,
		until,
		suspected,
		instruments
	}, null, 2)}\n`;
}
// src/report/facts.ts
var line = optional(words(LONGEST.statement));
var volume = optional(whole(0, Number.MAX_SAFE_INTEGER));
var volumes = {
	volumeOfCustomers: volume,
	volumeOffered: volume
};
var anyName = text$1(() => void 0);
var channel = object({
	...volumes,
	instruments: optional(dictionary(anyName, object(volumes)))
});
var service = object({
	submissionComment: line,
	surveyInstrumentReference: line,
	federalRegisterUrl: optional(words(LONGEST.page, /^https?:\/\/\S+$/)),
	serviceStageName: line,
	surveyTitle: line,
	ombControlNumber: optional(controlNumber),
	channels: optional(dictionary(oneOf(CHANNELS), channel))
});
var facts = object({
	quarter: form(/^[12]\d{3}Q[1-4]$/),
	agencyPocName: line,
	agencyPocEmail: optional(words(LONGEST.statement, /^[^\s@]+@[^\s@]+$/)),
	department: line,
	bureau: line,
	services: optional(dictionary(anyName, service))
});
/** What to write under the keys of which the problem alone does not say it. */
var REMEDIES = {
	"": "Give one JSON object, such as {\"quarter\": \"2026Q1\", \"department\": \"Department of State\"}.",
	quarter: "Give the quarter that the volumes are of, such as \"2026Q1\".",
	agencyPocEmail: "Give an e-mail address.",
	federalRegisterUrl: "Give the http or https address of the notice.",
	ombControlNumber: "Give the number of the clearance, such as \"1234-5678\".",
	volumeOfCustomers: "Give the number of people, or leave the key out where it is not known.",
	volumeOffered: "Give the number of people, or leave the key out where it is not known.",
	services: "Give an object with the names of the services as its keys.",
	channels: `Give an object with channels as its keys: ${CHANNELS.join(", ")}.`,
	instruments: "Give an object with the names of the folders as its keys."
};
/**
* Reads the text of a facts file, of the quarter that is reported. It is strict, since a misspelt key that is passed
* over would be a number that is missing in the hand-in; the error lists everything that is wrong.
*/
function parseFacts(text, quarter) {
	let document;
	try {
		document = JSON.parse(text);
	} catch (error) {
		throw new Error(`It is no JSON: ${error.message}.`);
	}
	const parsed = parse$1(facts, document);
	if (!parsed.ok) throw new Error(parsed.problems.map(explain).join("\n"));
	if (parsed.value.quarter !== quarter.name) throw new Error(`quarter is ${parsed.value.quarter}, and the report is of ${quarter.name}. Volumes are of one quarter: give the facts of ${quarter.name}, or pass --quarter ${parsed.value.quarter}.`);
	return parsed.value;
}
/** One line about a wrong fact: the key, what is wrong with it, and what to do. */
function explain({ key, what }) {
	return `${key || "The document"} ${what}. ${remedyOf(key, what)}`;
}
function remedyOf(key, what) {
	const inChannels = /\.channels\.[^.]+$/.test(key);
	if (what === "is not a known key") return inChannels ? REMEDIES.channels ?? "" : "Remove it or correct its spelling; the README lists the keys.";
	const last = key.slice(key.lastIndexOf(".") + 1);
	return Object.hasOwn(REMEDIES, last) && REMEDIES[last] || "Correct it, or leave it out.";
}
// src/report/files/collection.ts
/**
* The facts about one instrument. The volumes of its channel are its own only where it is alone there: of two, each
* has those under the name of its own folder, as nobody can tell what part of the channel's is whose.
*/
function factsAbout({ service, channel }, instrumentFolder, { quarter: _, services = {}, ...agency }) {
	const { channels = {}, ...ofService } = ownOf(services, service) ?? {};
	const { instruments = {}, ...ofChannel } = ownOf(channels, channel) ?? {};
	const volumes = instrumentFolder === void 0 ? ofChannel : ownOf(instruments, instrumentFolder);
	return {
		...agency,
		...ofService,
		...volumes
	};
}
/** The number that were offered the survey: the agency's own, or what was counted; empty where neither is known. */
function volumeOffered({ tally, facts }) {
	return facts.volumeOffered ?? (tally.offered > 0 ? tally.offered : "");
}
/** The clearance that the respondents were shown, or, where their records do not tell it, the agency's word. */
function controlNumberOf({ tally, facts }) {
	return tally.ombControlNumber ?? facts.ombControlNumber ?? "";
}
/** A service may be called `constructor`. */
function ownOf(dictionary, name) {
	return Object.hasOwn(dictionary, name) ? dictionary[name] : void 0;
}
// src/report/files/missing.ts
/** What the hand-in asks of every agency and every service. The other facts are for those who have them. */
var OF_AGENCY = [
	"agencyPocName",
	"agencyPocEmail",
	"department"
];
var OF_SERVICE = ["serviceStageName", "surveyTitle"];
/** What is not known and stays empty in the files: a line for each place in the facts file with the keys to give there. */
function missingFacts(collections) {
	const missing = /* @__PURE__ */ new Map();
	const tell = (place, ...keys) => {
		missing.set(place, /* @__PURE__ */ new Set([...missing.get(place) ?? [], ...keys]));
	};
	for (const collection of collections) {
		const { tally, facts, instrumentFolder } = collection;
		const service = `services.${tally.service}`;
		const channel = `${service}.channels.${tally.channel}`;
		const volumes = instrumentFolder === void 0 ? channel : `${channel}.instruments.${instrumentFolder}`;
		tell("", ...OF_AGENCY.filter((key) => facts[key] === void 0));
		tell(service, ...OF_SERVICE.filter((key) => facts[key] === void 0));
		if (!controlNumberOf(collection)) tell(service, "ombControlNumber");
		if (facts.volumeOfCustomers === void 0) tell(volumes, "volumeOfCustomers");
		if (volumeOffered(collection) === "") tell(volumes, "volumeOffered");
	}
	return [...missing].filter(([, keys]) => keys.size > 0).map(([place, keys]) => `${place && `${place}: `}${[...keys].join(", ")}`);
}
// src/report/files/stage.ts
/** How much text is gathered for one write to the disk, in characters. */
var CHUNK = 65536;
/** A stage for files below a folder, which is made where it is not there. */
function createStage(folder) {
	const drafts = /* @__PURE__ */ new Map();
	return {
		async open(path) {
			const file = join(folder, path);
			const temporary = `${file}.${process.pid}.part`;
			const handle = await told(`Cannot write ${file}`, async () => {
				await mkdir(dirname(file), { recursive: true });
				return await open(temporary, "w");
			});
			drafts.set(file, {
				temporary,
				handle
			});
			let pending = "";
			const flush = async () => {
				const text = pending;
				pending = "";
				await told(`Cannot write ${file}`, () => handle.appendFile(text));
			};
			return {
				async write(text) {
					pending += text;
					if (pending.length >= CHUNK) await flush();
				},
				async close() {
					await flush();
					await told(`Cannot write ${file}`, () => handle.close());
				}
			};
		},
		async commit() {
			for (const [file, { temporary }] of drafts) {
				await told(`Cannot replace ${file}`, () => rename(temporary, file));
				drafts.delete(file);
			}
		},
		async discard() {
			for (const { temporary, handle } of drafts.values()) {
				await handle.close();
				await rm(temporary, { force: true });
			}
		}
	};
}
async function told(what, act) {
	try {
		return await act();
	} catch (error) {
		throw new Error(`${what}: ${error.message}. Check that there is room, that the folder given as --out may be written to, and that no other program has the file open.`, { cause: error });
	}
}
// src/report/files/unused.ts
/**
* What a facts file says that stands in no file, each in a sentence: a misspelt service is one without records, and
* would otherwise go unseen. Where the report is of one service, what is said of others is none of its business.
*/
function unusedFacts({ quarter, services = {} }, collections, service) {
	const names = namesOf(collections, ({ tally }) => tally.service);
	return Object.entries(services).filter(([name]) => service === void 0 || name === service).flatMap(([name, facts]) => {
		const key = `services.${name}`;
		const own = collections.filter(({ tally }) => tally.service === name);
		if (own.length === 0) return [noRecords(key, quarter, names)];
		return [...otherControlNumbers(key, facts, own), ...unusedChannels(key, quarter, facts, own)];
	});
}
/** What respondents were shown is what is true. */
function otherControlNumbers(key, { ombControlNumber: given }, own) {
	const others = namesOf(own, ({ tally }) => tally.ombControlNumber).filter((number) => number !== given);
	return given === void 0 || others.length === 0 ? [] : [`${key}.ombControlNumber is ${given}, but the records tell ${others.join(", ")}: that is in the files.`];
}
function unusedChannels(key, quarter, { channels = {} }, own) {
	const names = namesOf(own, ({ tally }) => tally.channel);
	return Object.entries(channels).flatMap(([channel, facts]) => {
		const inside = `${key}.channels.${channel}`;
		const there = own.filter(({ tally }) => tally.channel === channel);
		return there.length === 0 ? [noRecords(inside, quarter, names)] : unusedVolumes(inside, quarter, facts, there);
	});
}
function unusedVolumes(key, quarter, { instruments = {}, ...volumes }, there) {
	const folders = namesOf(there, ({ instrumentFolder }) => instrumentFolder);
	const strangers = Object.keys(instruments).filter((folder) => !folders.includes(folder));
	const shared = folders.length > 0 ? Object.keys(volumes) : [];
	return [...strangers.map((folder) => noRecords(`${key}.instruments.${folder}`, quarter, folders)), ...shared.map((volume) => `${key}.${volume} is of several surveys together, and is in none of their files. Give each its own under ${key}.instruments: ${folders.join(", ")}.`)];
}
function noRecords(key, quarter, names) {
	return `${key} has no records in ${quarter}. Correct its spelling, or remove it.${names.length > 0 ? ` There are records of: ${names.join(", ")}.` : ""}`;
}
function namesOf(collections, nameOf) {
	return [...new Set(collections.flatMap((collection) => nameOf(collection) ?? []))];
}
// src/report/responses.ts
/** How many responses are in memory at once: with their answers some megabytes, and hardly more than one query each. */
var PAGE_SIZE = 1e3;
/**
* The responses to one instrument in a quarter, by time and then by id, one after the other: ten million take the
* same memory as ten thousand. Suspected ones are among them where the tally counts them. Read them in a snapshot.
*/
async function* responsesOf(database, quarter, instrument, pageSize = PAGE_SIZE) {
	let last = {
		answered_at: quarter.from,
		id: ""
	};
	for (;;) {
		const records = await recordsAfter(database, quarter, instrument, last, pageSize);
		const next = records.at(-1);
		if (!next) return;
		const answersTo = await answersOf(database, records.map(({ id }) => id));
		for (const { id, answered_at: answeredAt, page } of records) yield {
			id,
			answeredAt,
			page,
			answers: answersTo(id)
		};
		if (records.length < pageSize) return;
		last = next;
	}
}
/** The next page by its keys, as an offset would count through all that came before; `records_by_service` has them. */
function recordsAfter(database, { until }, instrument, last, pageSize) {
	const equals = (value) => value === null ? "is" : "=";
	const { surveyType, trustStatement, ombControlNumber } = instrument;
	return database.selectFrom("records").select([
		"id",
		"answered_at",
		"page"
	]).where("service", "=", instrument.service).where("channel", "=", instrument.channel).where(({ eb, refTuple, tuple }) => eb(refTuple("answered_at", "id"), ">", tuple(last.answered_at, last.id))).where("answered_at", "<", until).where("kind", "=", "response").where("transaction_point", "=", instrument.transactionPoint).where("edition", "=", instrument.edition).where("lang", "=", instrument.lang).where("survey_type", equals(surveyType), surveyType).where("trust_statement", equals(trustStatement), trustStatement).where("omb_control_number", equals(ombControlNumber), ombControlNumber).$if(instrument.suspected?.isCounted === false, (query) => query.where("suspicions", "is", null)).orderBy("answered_at").orderBy("id").limit(pageSize).execute();
}
/** What the records of one page were asked, by their ids. */
async function answersOf(database, ids) {
	const answers = await database.selectFrom("answers").selectAll().where("record_id", "in", ids).orderBy("position").execute();
	const options = await database.selectFrom("options").selectAll().where("record_id", "in", ids).orderBy("option").execute();
	const answersById = grouped(answers, ({ record_id }) => record_id);
	const optionsByAnswer = grouped(options, keyOf);
	return (id) => (answersById.get(id) ?? []).map((row) => answerOf(row, optionsByAnswer.get(keyOf(row)) ?? []));
}
var keyOf = (row) => `${row.record_id} ${row.position}`;
/** The answer that a row was made of. */
function answerOf({ question, statement, rating, text }, options) {
	const asked = {
		question,
		statement
	};
	if (rating !== null) return {
		...asked,
		rating
	};
	if (text !== null) return {
		...asked,
		text
	};
	return options.length > 0 ? {
		...asked,
		options: options.map(optionOf)
	} : asked;
}
/** A record of version 1 has no labels: its options go by their ids. */
function optionOf({ option, label, chosen }) {
	return {
		option,
		label: label || option,
		chosen: chosen === 1
	};
}
// src/report/files/collection-detail-csv.ts
/** The columns that a team enters for each quarter, as the public export of the federal CX data names them. */
var HEADER$2 = [
	"cx_collection_fiscal_year",
	"cx_collection_quarter",
	"service_name",
	"transaction_point",
	"channel",
	"service_stage_name",
	"volume_of_customers",
	"volume_of_customers_provided_survey_opportunity",
	"volume_of_respondents",
	"omb_control_number",
	"survey_type",
	"survey_title",
	"trust_question_text"
];
/** The CX collection detail: what is entered about one survey of one quarter, in one line. */
function formatCollectionDetailCsv(collection) {
	const { quarter, tally, facts } = collection;
	const [year, number] = quarter.name.split("Q").map(Number);
	return csv([HEADER$2, [
		year ?? "",
		number ?? "",
		tally.service,
		tally.transactionPoint,
		tally.channel,
		facts.serviceStageName ?? "",
		facts.volumeOfCustomers ?? "",
		volumeOffered(collection),
		tally.completed,
		controlNumberOf(collection),
		tally.surveyType ?? "",
		facts.surveyTitle ?? "",
		tally.trustStatement ?? ""
	]]);
}
// src/report/files/header-csv.ts
/** The columns of the A-11 v1 header file, exactly as it is uploaded. */
var HEADER$1 = [
	"submission comment",
	"survey_instrument_reference",
	"agency_poc_name",
	"agency_poc_email",
	"department",
	"bureau",
	"service",
	"transaction_point",
	"mode",
	"start_date",
	"end_date",
	"total_volume",
	"survey_opp_volume",
	"response_count",
	"OMB_control_number",
	"federal_register_url"
];
/** The A-11 v1 header file: who hands in, for which survey, and its volumes, in one line. */
function formatHeaderCsv(collection) {
	const { quarter, tally, facts } = collection;
	return csv([HEADER$1, [
		facts.submissionComment ?? "",
		facts.surveyInstrumentReference ?? "",
		facts.agencyPocName ?? "",
		facts.agencyPocEmail ?? "",
		facts.department ?? "",
		facts.bureau ?? "",
		tally.service,
		tally.transactionPoint,
		tally.channel,
		quarter.firstDay,
		quarter.lastDay,
		facts.volumeOfCustomers ?? "",
		volumeOffered(collection),
		tally.completed,
		controlNumberOf(collection),
		facts.federalRegisterUrl ?? ""
	]]);
}
// src/report/files/report-json.ts
/** One instrument's tally with the facts about it as JSON, for other programs. */
function formatReportJson({ quarter, tally, facts }) {
	const { name, from, until } = quarter;
	return `${JSON.stringify({
		quarter: name,
		from,
		until,
		instrument: tally,
		facts
	}, null, 2)}\n`;
}
// src/report/files/cells.ts
/** What stands for a question that was not asked; one that was asked and left unanswered is an empty cell. */
var NOT_ASKED = "null";
/** What became of a question, where it was asked. */
function answerTo(question, answers) {
	return answers.find((answer) => answer.question === question);
}
// src/report/files/responses-csv.ts
/** The columns of the response file that federal analysts load, as the sample of GSA's analysis code has them. */
var RESPONSES_HEADER = [
	"ID",
	"UUID",
	"Satisfaction",
	"Trust/Confidence",
	"Effectiveness/Quality",
	"UserGroup",
	"Years",
	"Region",
	"Ease/Simplicity",
	"Efficiency/Speed",
	"Equity/Transparency",
	"Helpfulness",
	"FreeText",
	"CreatedAt",
	"Page",
	"Referrer"
];
/** The own questions that have a column, whatever their kind. */
var OWN = [
	"user_group",
	"years",
	"region"
];
var COMMENTS = ["scores_comment", "comment"];
/**
* The line of one response in the file that analysts load, with its running number. Its columns are of ratings from
* 1 to 5: where trust was asked by thumbs, it was not asked for one.
*/
function responseCells(number, { id, answeredAt, page, answers }, surveyType) {
	const rated = (question) => ratingCell(answerTo(question, answers));
	const [userGroup = "", years = "", region = ""] = OWN.map((question) => ownCell(answerTo(question, answers)));
	return [
		number,
		id,
		rated("satisfaction"),
		surveyType === "thumbs_up_down" ? NOT_ASKED : rated("trust"),
		rated("effectiveness"),
		userGroup,
		years,
		region,
		rated("ease"),
		rated("efficiency"),
		rated("transparency"),
		rated("employee"),
		freeText(answers),
		`${answeredAt.slice(0, 19).replace("T", " ")}+00:00`,
		page,
		""
	];
}
function ratingCell(answer) {
	if (!answer) return NOT_ASKED;
	return "rating" in answer ? answer.rating : "";
}
function ownCell(answer) {
	if (!answer) return NOT_ASKED;
	if ("rating" in answer) return answer.rating;
	if ("text" in answer) return answer.text;
	return "options" in answer ? answer.options.filter(({ chosen }) => chosen).map(({ label }) => label).join("; ") : "";
}
/** All that was written, but for what has a column of its own. */
function freeText(answers) {
	const texts = answers.flatMap((answer) => "text" in answer && !OWN.includes(answer.question) ? [answer.text] : []);
	return texts.length > 0 || answers.some(({ question }) => COMMENTS.includes(question)) ? texts.join("\n") : NOT_ASKED;
}
// src/report/files/responses-v2-csv.ts
var INDICATORS = [...DRIVERS, "other"];
/** The columns of the A-11 v2 response file, exactly as it is uploaded. */
var RESPONSES_V2_HEADER = [
	"external_id",
	"question_1",
	...INDICATORS.map((option) => `positive_${option}`),
	...INDICATORS.map((option) => `negative_${option}`),
	"question_4"
];
/** The line of one response in the A-11 v2 response file. */
function responseV2Cells({ id, answers }) {
	const indicators = (question) => {
		const answer = answerTo(question, answers);
		return INDICATORS.map((option) => indicatorCell(option, answer));
	};
	const comment = answerTo("comment", answers);
	return [
		id,
		trustCell(answerTo("trust", answers)),
		...indicators("positive"),
		...indicators("negative"),
		comment ? "text" in comment ? comment.text : "" : NOT_ASKED
	];
}
/** A rating, or for a thumb 1 or 0. */
function trustCell(answer) {
	if (!answer) return NOT_ASKED;
	if ("rating" in answer) return answer.rating;
	const chosen = "options" in answer ? answer.options.find((option) => option.chosen)?.option : void 0;
	return chosen === "up" ? 1 : chosen === "down" ? 0 : "";
}
/** 1 for chosen, 0 for offered and not chosen. An option that was not offered was not asked. */
function indicatorCell(id, answer) {
	const option = answer && "options" in answer ? answer.options.find((each) => each.option === id) : void 0;
	return option ? Number(option.chosen) : NOT_ASKED;
}
// src/report/files/summary-csv.ts
/** The columns of the A-11 v1 summary file, exactly as it is uploaded. */
var HEADER = [
	"standardized_question_number",
	"standardized_question_identifier",
	"customized_question_text",
	"likert_scale_1",
	"likert_scale_2",
	"likert_scale_3",
	"likert_scale_4",
	"likert_scale_5",
	"response_volume",
	"notes",
	"start_date",
	"end_date"
];
/** The questions that have a number of their own, 1 to 7. Those that were added count on from 8. */
var STANDARDIZED = [
	"satisfaction",
	"trust",
	"effectiveness",
	"ease",
	"efficiency",
	"transparency",
	"employee"
];
/**
* The A-11 v1 summary file: one line per wording of a rated question, in the order of their numbers. It has no
* column for edition, language or thumbs: the notes say them. Own choices and comments have no place in it.
*/
function formatSummaryCsv({ quarter, tally }) {
	const notes = [`edition ${tally.edition}`, `language ${tally.lang}`];
	const rated = tally.ratings.map(({ question, statement, counts, n }) => ({
		question,
		cells: [
			statement,
			...RATINGS.map((rating) => counts[rating]),
			n,
			notes.join(", ")
		]
	}));
	const thumbs = tally.choices.filter(({ question }) => question === "trust").map((choice) => ({
		question: choice.question,
		cells: thumbCells(choice, notes)
	}));
	const rows = [...rated, ...thumbs];
	const lines = [.../* @__PURE__ */ new Set([...STANDARDIZED, ...rows.map(({ question }) => question)])].flatMap((question, index) => rows.filter((row) => row.question === question).map(({ cells }) => [
		index + 1,
		question,
		...cells,
		quarter.firstDay,
		quarter.lastDay
	]));
	return csv([HEADER, ...lines]);
}
/** Trust by thumbs, whose answers are on no scale from 1 to 5. */
function thumbCells({ statement, options }, notes) {
	const chosen = (id) => options.find(({ option }) => option === id)?.chosen ?? 0;
	const [up, down] = [chosen("up"), chosen("down")];
	const said = [
		`thumbs up ${up}`,
		`thumbs down ${down}`,
		...notes
	].join(", ");
	return [
		statement,
		...RATINGS.map(() => ""),
		up + down,
		said
	];
}
// src/report/files/write-files.ts
/** The files that are made of the tally alone. */
var FORMATS$1 = {
	"summary-v1.csv": formatSummaryCsv,
	"header-v1.csv": formatHeaderCsv,
	"collection-detail.csv": formatCollectionDetailCsv,
	"report.json": formatReportJson
};
var RESPONSES_V2 = "responses-v2.csv";
var RESPONSES = "responses.csv";
/** The names of the files in each folder. */
var FILE_NAMES = [
	RESPONSES_V2,
	...Object.keys(FORMATS$1),
	RESPONSES
];
/** Writes the six files of one instrument into a folder of the stage, and tells how many responses were there. */
async function writeFiles(snapshot, collection, stage, folder) {
	for (const [name, format] of Object.entries(FORMATS$1)) {
		const file = await stage.open(`${folder}/${name}`);
		await file.write(format(collection));
		await file.close();
	}
	return await writeResponses(snapshot, collection, stage, folder);
}
/** Both files of responses in one reading, line by line. */
async function writeResponses(snapshot, { quarter, tally }, stage, folder) {
	const responsesV2 = await stage.open(`${folder}/${RESPONSES_V2}`);
	const responses = await stage.open(`${folder}/${RESPONSES}`);
	await responsesV2.write(csvLine(RESPONSES_V2_HEADER));
	await responses.write(csvLine(RESPONSES_HEADER));
	let number = 0;
	for await (const response of responsesOf(snapshot, quarter, tally)) {
		number += 1;
		await responsesV2.write(csvLine(responseV2Cells(response)));
		await responses.write(csvLine(responseCells(number, response, tally.surveyType)));
	}
	await responsesV2.close();
	await responses.close();
	return number;
}
// src/cli/leftovers.ts
/**
* The folders, below one of a quarter, that hold such files and were not written in this run: what an earlier one
* left there before a survey changed or a service got another name.
*/
async function leftovers(folder, written, names) {
	const folders = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile() && names.includes(entry.name)).map((entry) => entry.parentPath);
	return [...new Set(folders)].filter((each) => !written.includes(each)).sort();
}
// src/cli/hand-in.ts
/** Writes the files of a quarter's hand-in, prints their folders, and tells what is missing in them. */
async function handIn(database, { quarter, service, out, facts: path, suspected: how }) {
	const facts = path === void 0 ? { quarter: quarter.name } : await readFacts(path, quarter);
	const root = join(out, quarter.name);
	const stage = createStage(root);
	const deleted = [];
	let told = "";
	try {
		const collections = await inSnapshot(database, async (snapshot) => {
			const services = service === void 0 ? [] : await servicesOf$1(snapshot, quarter);
			const { instruments, suspected } = await tally(snapshot, quarter, {
				service,
				suspected: how
			});
			told = suspectedNote(suspected);
			if (instruments.length === 0) throw new Error(wrap(nothing(quarter, service, services)).join("\n"));
			const placed = placesOf$1(instruments, services).map((place) => ({
				...place,
				quarter,
				facts: factsAbout(place.tally, place.instrumentFolder, facts)
			}));
			for (const collection of placed) {
				const { folder, tally } = collection;
				const written = await writeFiles(snapshot, collection, stage, folder);
				if (written < tally.completed) deleted.push(`${folder}: ${written} of ${tally.completed} responses are in the files of responses. The others were deleted; all the other files count them.`);
			}
			return placed;
		});
		await stage.commit();
		const written = collections.map(({ folder }) => join(root, folder));
		for (const folder of written) process.stdout.write(`${folder}\n`);
		say(told ? [told] : []);
		say(deleted);
		say(unusedFacts(facts, collections, service));
		const missing = missingFacts(collections);
		if (missing.length > 0) {
			say([`Not known, and empty in the files. Give it in ${path ?? "a JSON file and pass that as --facts"}:`]);
			say(missing, "  ");
		}
		const ofService = collections[0]?.folder.split("/")[0] ?? "";
		say((await leftovers(service === void 0 ? root : join(root, ofService), written, FILE_NAMES)).map((folder) => `${folder} has files of an earlier run, which this one did not write. Remove them.`));
	} finally {
		await stage.discard();
	}
}
async function readFacts(path, quarter) {
	let text;
	try {
		text = await readFile(path, "utf8");
	} catch (error) {
		throw new Error(`Cannot read the facts: ${error.message}. Give the path of a JSON file as --facts.`);
	}
	try {
		return parseFacts(text, quarter);
	} catch (error) {
		throw new Error(`The facts in ${path} are wrong.\n${error.message}`);
	}
}
function nothing({ name }, service, services) {
	if (service === void 0) return `There are no records in ${name}: no files are written.`;
	return `There are no records of "${service}" in ${name}: no files are written.${services.length > 0 ? ` There are records of: ${[...services].sort().join(", ")}.` : ""}`;
}
/** For who reads along: standard output is for the folders alone. Names come from records, which anyone can send. */
function say(sentences, indent = "") {
	for (const sentence of sentences) process.stderr.write(`${wrap(sentence, indent).join("\n")}\n`);
}
// src/cli/html-file.ts
/** Writes a page of charts and tables to a file, which is there whole or not at all, and prints its name. */
function htmlFile(path, given) {
	return async (database) => {
		const { createDashboard } = await import("./dashboard.mjs");
		const page = await createDashboard({
			given: { ...given },
			isServed: false,
			now: /* @__PURE__ */ new Date()
		})(database);
		const stage = createStage(dirname(path));
		try {
			const file = await stage.open(basename(path));
			await file.write(page);
			await file.close();
			await stage.commit();
		} finally {
			await stage.discard();
		}
		process.stdout.write(`${path}\n`);
	};
}
// src/cli/report.ts
var HELP$2 = `Usage: a11-survey report [options]

Prints what was collected in a quarter of the federal fiscal year, or writes
the files of its hand-in or a page of charts.

  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
                     (default: the current quarter)
  --service NAME     only this service
  --format FORMAT    text or json (default: text)
  --languages HOW    print the languages of a survey apart or together
                     (default: apart)
  --without-suspected
                     leave out the responses that are suspected of being made
                     up, which are counted otherwise; it tells how many
  --out FOLDER       write the files of the quarter below this folder, those of
                     each service and channel in a folder of their own
  --facts FILE       JSON with what the records cannot tell and the files ask
                     for, such as the volume of customers
  --alerts FILE      evaluate the rules of this JSON file in place of the
                     report, by comparison with the quarter before, and end
                     with 3 where there is an alert
  --html FILE        write a page of charts and tables: the quarter, and trust
                     over the two years up to it
  --since QUARTER    the first quarter of trust over time in that page
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;
var FORMATS = {
	text: formatText,
	json: formatJson
};
/** `a11-survey report`: prints a quarter's report, or writes its files or a page of charts. */
var report = {
	help: HELP$2,
	read(args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				quarter: { type: "string" },
				service: { type: "string" },
				format: { type: "string" },
				languages: { type: "string" },
				"without-suspected": {
					type: "boolean",
					default: false
				},
				out: { type: "string" },
				facts: { type: "string" },
				alerts: { type: "string" },
				html: { type: "string" },
				since: { type: "string" },
				database: { type: "string" }
			}
		});
		const { service, out, facts, alerts, html, since, format: name = "text" } = values;
		const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : void 0;
		if (!format) throw new Error(`"${name}" is not a format. Give one of ${Object.keys(FORMATS).join(", ")}.`);
		const languages = LANGUAGES.find((each) => each === (values.languages ?? "apart"));
		if (!languages) throw new Error(`"${values.languages}" is not how. Give --languages ${LANGUAGES.join(" or ")}.`);
		if (values.languages !== void 0 && (out ?? alerts ?? html) !== void 0) throw new Error("--languages is of what is printed. Leave it out with --out, --alerts and --html.");
		const suspected = values["without-suspected"] ? "left-out" : "counted";
		if (alerts !== void 0 && suspected === "left-out") throw new Error("--alerts counts all responses. Leave out --without-suspected.");
		if (out === "") throw new Error("--out is empty. Give the folder to write to.");
		if (facts !== void 0 && out === void 0) throw new Error("--facts goes into files. Give --out with it.");
		if (values.format !== void 0 && out !== void 0) throw new Error("--format is of what is printed. Leave it out with --out, which writes files.");
		if (alerts !== void 0 && out !== void 0) throw new Error("--alerts is printed. Leave it out with --out.");
		if (html === "") throw new Error("--html is empty. Give the file to write.");
		if (html !== void 0 && (out ?? alerts ?? values.format) !== void 0) throw new Error("--html writes one page. Leave out --out, --alerts and --format with it.");
		if (since !== void 0 && html === void 0) throw new Error("--since is of a page. Give --html with it.");
		const quarter = values.quarter === void 0 ? quarterOf(/* @__PURE__ */ new Date()) : parseQuarter(values.quarter);
		const location = locationFrom(values.database);
		if (html !== void 0) {
			const write = htmlFile(html, {
				quarter: quarter.name,
				since,
				service,
				suspected
			});
			return () => withDatabase(location, write);
		}
		return () => withDatabase(location, async (database) => {
			if (alerts !== void 0) return await tellAlerts(database, await readAlertRules(alerts), {
				quarter,
				service,
				format: name
			});
			if (out !== void 0) return await handIn(database, {
				quarter,
				service,
				out,
				facts,
				suspected
			});
			process.stdout.write(format(await inSnapshot(database, (snapshot) => tally(snapshot, quarter, {
				service,
				languages,
				suspected
			}))));
		});
	}
};
// src/database/shape.ts
/** What tables a SQLite database has, in the order made; those of the migrator left out. */
async function readShape(database) {
	const names = async (query) => (await query.execute(database)).rows.map(({ name }) => name);
	const tables = await names(sql`select name from sqlite_master where type = 'table' order by rowid`);
	return await Promise.all(tables.filter((name) => !name.startsWith("kysely_")).map(async (name) => {
		const columns = await sql`select * from pragma_table_info(${name})`.execute(database);
		const indexes = await names(sql`select name from pragma_index_list(${name}) where origin = 'c' order by name`);
		const over = (index) => names(sql`select name from pragma_index_info(${index}) order by seqno`);
		return {
			name,
			columns: columns.rows,
			indexes: await Promise.all(indexes.map(async (index) => ({
				name: index,
				columns: await over(index)
			})))
		};
	}));
}
// src/database/fresh-tables.ts
/** Engines that speak PostgreSQL's protocol and are not migrated as PostgreSQL is: they lack its lock, or its one transaction. */
var ENGINES = [
	"cockroachdb",
	"yugabytedb",
	"dsql"
];
/**
* The statements that make empty tables as all migrations together leave them, each a transaction of its own. They are read
* from what the migrations make, so that they are never others. Foreign keys are left out: nothing relies on them, Aurora
* DSQL has none, and elsewhere each is a look at another row with every insert.
*/
async function freshTables(engine, now) {
	const database = new Kysely({ dialect: createSqliteDialect(new Sqlite(":memory:")) });
	try {
		await migrate(database);
		return [
			...(await readShape(database)).flatMap((shape) => [createTable(shape), ...createIndexes(shape, engine)]),
			"create table \"kysely_migration\" (\n  \"name\" varchar(255) not null,\n  \"timestamp\" varchar(255) not null,\n  primary key (\"name\")\n)",
			insertMigrations(now)
		];
	} finally {
		await database.destroy();
	}
}
/** CockroachDB takes `integer` for one of 64 bits, which arrives as text. */
var TYPES = { INTEGER: "int4" };
function createTable({ name, columns }) {
	const lines = columns.map((column) => {
		const fallback = column.dflt_value === null ? "" : ` default ${column.dflt_value}`;
		const type = TYPES[column.type] ?? column.type.toLowerCase();
		return `${quoted(column.name)} ${type}${fallback}${column.notnull ? " not null" : ""}`;
	});
	const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
	return `create table ${quoted(name)} (\n  ${lines.join(",\n  ")},\n  primary key (${key.map((column) => quoted(column.name)).join(", ")})\n)`;
}
/** YugabyteDB hashes what an index begins with, unless it is told an order; here, spans of days are read. */
function createIndexes({ name: table, indexes }, engine) {
	const order = engine === "yugabytedb" ? " asc" : "";
	const index = engine === "dsql" ? "index async" : "index";
	return indexes.map(({ name, columns }) => `create ${index} ${quoted(name)} on ${quoted(table)} (${columns.map((column) => quoted(column) + order).join(", ")})`);
}
/** Tells a collector that nothing is left to be migrated, as Kysely writes it. */
function insertMigrations(now) {
	return `insert into "kysely_migration" ("name", "timestamp") values\n${Object.keys(MIGRATIONS).map((name) => `  ('${name}', '${now.toISOString()}')`).join(",\n")}`;
}
var quoted = (name) => `"${name}"`;
// src/cli/tables.ts
var HELP$1 = `Usage: a11-survey tables --engine NAME

Prints the SQL that makes empty tables on an engine that speaks PostgreSQL's
protocol and is not PostgreSQL. PostgreSQL and SQLite need none: a collector
makes its tables there by itself.

  --engine NAME  ${ENGINES.join(", ")}
  --help         show this
`;
var isEngine = (name) => ENGINES.includes(name);
/** `a11-survey tables`: prints what makes the tables where a collector cannot. */
var tables = {
	help: HELP$1,
	read(args) {
		const { engine = "" } = parseArgs({
			args: [...args],
			options: { engine: { type: "string" } }
		}).values;
		if (!isEngine(engine)) throw new Error(`"${engine}" is not an engine. Give one of ${ENGINES.join(", ")}.`);
		return async () => {
			const statements = await freshTables(engine, /* @__PURE__ */ new Date());
			process.stdout.write(`-- The tables of a11-survey for ${engine}. Each statement is a transaction of its own:\n-- psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f tables.sql\n${statements.map((each) => `${each};\n`).join("")}`);
		};
	}
};
// src/cli.ts
var HELP = `Usage: a11-survey <command> [options]

  check      check the configurations of surveys, or a collector
  collect    receive the records that the surveys send, and serve pages
  link       make the link or the QR code of a survey's page
  report     print a quarter, or write its charts or the files of its hand-in
  comments   print what people wrote
  back-up    copy the SQLite file while the collector goes on
  tables     print the SQL that makes the tables on a distributed engine

  --help     show this or, after a command, its options
  --version  show the version
`;
var COMMANDS = {
	check,
	collect,
	link,
	report,
	comments,
	"back-up": backUp,
	tables
};
var [name = "--help", ...args] = process.argv.slice(2);
var command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
var isHelp = (word) => word === "--help" || word === "-h";
process.stdout.on("error", () => process.exit(1));
if (name === "--version") process.stdout.write(`${version}\n`);
else if (isHelp(name)) process.stdout.write(HELP);
else if (!command) fail(2, `There is no command "${name}". See a11-survey --help.`);
else if (args.some(isHelp)) process.stdout.write(command.help);
else await perform(command);
/** Wrong arguments end with 2, and what goes wrong afterwards with 1. */
async function perform({ read }) {
	let run;
	try {
		run = read(args);
	} catch (error) {
		return fail(2, `${sentenceOf(error)} See a11-survey ${name} --help.`);
	}
	try {
		await run();
	} catch (error) {
		fail(1, error instanceof Error ? error.message : String(error));
	}
}
function fail(exitCode, what) {
	process.stderr.write(`a11-survey: ${what}\n`);
	process.exitCode = exitCode;
}
/** Node's own words about arguments go on to advise on operands, which no command has. */
function sentenceOf(error) {
	const { message, code } = error;
	return code?.startsWith("ERR_PARSE_ARGS") ? `${message.split(/\. |\n/, 1)[0]}.` : message;
}
export {};
