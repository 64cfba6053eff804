#!/usr/bin/env node
import { a as AGREEMENT, i as createCollector, n as isPostgres, o as RATINGS, r as nameOf, s as parseOrigins, t as openDatabase } from "./server.mjs";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { existsSync } from "node:fs";
// package.json
var version = "0.1.0";
// src/cli/location.ts
/** Where the records are: the PostgreSQL database of `DATABASE_URL` or else a SQLite file. */
function locationFrom(file) {
	const address = process.env.DATABASE_URL;
	if (!address) return file ?? "a11-survey.sqlite";
	if (!isPostgres(address)) throw new Error("DATABASE_URL is not a postgres:// address. Correct it, or unset it to use a SQLite file.");
	return address;
}
// src/cli/collect.ts
var HELP$2 = `Usage: a11-survey collect [options]

Receives the records that the surveys send, at POST /v1/responses.

  --port PORT            the port to listen on (default: PORT, or 8080)
  --host HOST            the address to listen on (default: 127.0.0.1)
  --database FILE        the SQLite file to store in
                         (default: a11-survey.sqlite)
  --allow-origin ORIGIN  an origin whose pages may send, such as
                         https://www.agency.gov; may be given several times
                         (default: A11_ALLOW_ORIGINS, parted by commas)
  --help                 show this

With DATABASE_URL, a postgres:// address, it stores in PostgreSQL instead.
`;
/** How long a request may take to end after the signal to stop. What is cut off was not acknowledged. */
var GRACE_MS = 1e4;
/** `a11-survey collect`: runs the collector until it is told to stop. */
var collect = {
	help: HELP$2,
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
				}
			}
		});
		const settings = {
			port: parsePort(values.port),
			host: values.host,
			location: locationFrom(values.database),
			allowOrigins: [...parseOrigins(values["allow-origin"] ?? listed(process.env.A11_ALLOW_ORIGINS))]
		};
		return () => run$1(settings);
	}
};
async function run$1({ port, host, location, allowOrigins }) {
	const database = await openDatabase(location);
	try {
		const logger = {
			level: "warn",
			stream: process.stderr
		};
		const collector = createCollector({
			database,
			allowOrigins,
			logger
		});
		const stop = Promise.race([once(process, "SIGTERM"), once(process, "SIGINT")]);
		const address = await collector.listen({
			port,
			host
		}).catch((error) => {
			throw new Error(`Cannot listen on ${host}:${port}: ${error.message}. Give another --port or --host.`);
		});
		const origins = allowOrigins.length > 0 ? allowOrigins.join(", ") : "its own origin only, without --allow-origin";
		process.stdout.write(`Collecting at ${address}/v1/responses into ${nameOf(location)} from ${origins}\n`);
		await stop;
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
function listed(text) {
	return (text ?? "").split(",").map((each) => each.trim()).filter(Boolean);
}
// src/report/json.ts
/** The report as JSON, for other programs. */
function formatJson({ quarter, services }) {
	const { name, from, until } = quarter;
	return `${JSON.stringify({
		quarter: name,
		from,
		until,
		services
	}, null, 2)}\n`;
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
function quarterFrom(year, quarter) {
	const month = quarter * 3 - 6;
	const from = new Date(Date.UTC(year, month));
	const until = new Date(Date.UTC(year, month + 3));
	return {
		name: `${year}Q${quarter}`,
		firstDay: dayOf(from),
		lastDay: dayOf(/* @__PURE__ */ new Date(until.getTime() - 1)),
		from: from.toISOString(),
		until: until.toISOString()
	};
}
var dayOf = (moment) => moment.toISOString().slice(0, 10);
// src/report/csv.ts
/** Lines of cells as CSV (RFC 4180) that a spreadsheet reads as text and numbers, never as formulas. */
function csv(lines) {
	return lines.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}
/** Anyone can send a record, so that a statement such as `=HYPERLINK(…)` must not run on an analyst's machine. */
function cellOf(cell) {
	const text = typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
// src/report/statistics.ts
/** How many ratings were given in all. */
function sum(counts) {
	return RATINGS.reduce((total, rating) => total + counts[rating], 0);
}
/** The ratings of two together. */
function add(one, other) {
	return {
		1: one[1] + other[1],
		2: one[2] + other[2],
		3: one[3] + other[3],
		4: one[4] + other[4],
		5: one[5] + other[5]
	};
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
// src/report/summary-csv.ts
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
* The report as the A-11 v1 summary file: one line per wording of a question, in the order of their numbers. The
* file has no column for the service, so that a report of several is an error; nor has it one for the language or
* the edition, so that what was asked in the same words is one line.
*/
function formatSummaryCsv({ quarter, services }) {
	if (services.length > 1) {
		const names = services.map(({ service }) => `"${service}"`).join(", ");
		throw new Error(`A summary file is of one service, and ${quarter.name} has several: ${names}. Pass one of them as --service.`);
	}
	const ratings = services.flatMap((service) => service.ratings);
	return csv([HEADER, ...[.../* @__PURE__ */ new Set([...STANDARDIZED, ...ratings.map(({ question }) => question)])].flatMap((question, index) => [...countsByStatement(ratings.filter((rating) => rating.question === question))].map(([statement, counts]) => [
		index + 1,
		question,
		statement,
		...RATINGS.map((rating) => counts[rating]),
		sum(counts),
		"",
		quarter.firstDay,
		quarter.lastDay
	]))]);
}
function countsByStatement(ratings) {
	const byStatement = /* @__PURE__ */ new Map();
	for (const { statement, counts } of ratings) {
		const before = byStatement.get(statement);
		byStatement.set(statement, before ? add(before, counts) : counts);
	}
	return byStatement;
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
// src/report/queries.ts
var WORDING = [
	"records.service",
	"question",
	"statement",
	"lang",
	"edition"
];
/**
* The report's queries over the records that were answered in a quarter, all of them or those of one service. The
* database does the counting, so that a report takes the same memory of ten answers as of ten million.
*/
function queriesOf(database, { from, until }, service) {
	const records = database.selectFrom("records").where("answered_at", ">=", from).where("answered_at", "<", until).$if(service !== void 0, (query) => query.where("service", "=", service));
	const answers = records.innerJoin("answers", "answers.record_id", "records.id");
	return {
		/** How many records of each kind. */
		kinds: () => records.select(({ fn }) => [
			"service",
			"kind",
			fn.countAll().as("count")
		]).groupBy(["service", "kind"]).execute(),
		/** How many ratings of each kind, and how many texts, by wording. */
		answers: () => answers.select(({ fn }) => {
			const rated = (rating) => fn.count("rating").filterWhere("rating", "=", rating);
			return [
				...WORDING,
				fn.min("position").as("position"),
				rated(1).as("rated1"),
				rated(2).as("rated2"),
				rated(3).as("rated3"),
				rated(4).as("rated4"),
				rated(5).as("rated5"),
				fn.count("text").as("texts")
			];
		}).groupBy(WORDING).execute(),
		/** How often each option of a check-all question was offered and chosen. */
		options: () => answers.innerJoin("options", (join) => join.onRef("options.record_id", "=", "answers.record_id").onRef("options.position", "=", "answers.position")).select(({ fn }) => [
			...WORDING,
			"option",
			fn.countAll().as("offered"),
			fn.sum("chosen").as("chosen"),
			fn.min("answers.position").as("position")
		]).groupBy([...WORDING, "option"]).execute()
	};
}
// src/report/tally.ts
/**
* Counts what was answered in a quarter, for every service or for one. No two wordings are summed: a statement in
* another language or of another edition is another question to its respondents.
*/
async function tally(database, quarter, service) {
	const [kinds, answers, options] = await database.transaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute(async (snapshot) => {
		const queries = queriesOf(snapshot, quarter, service);
		return [
			await queries.kinds(),
			inOrder(await queries.answers()),
			inOrder(await queries.options())
		];
	});
	return {
		quarter,
		services: [...new Set(kinds.map((row) => row.service))].sort().map((name) => {
			const isOfService = (row) => row.service === name;
			const count = (kind) => Number(kinds.find((row) => isOfService(row) && row.kind === kind)?.count ?? 0);
			const offered = count("offered");
			const completed = count("response");
			const own = answers.filter(isOfService);
			return {
				service: name,
				offered,
				started: count("started"),
				declined: count("declined"),
				completed,
				responseRate: share(completed, offered),
				ratings: own.map(ratingTally).filter(({ n }) => n > 0),
				indicators: own.map(indicatorTally(options.filter(isOfService))).filter((indicator) => indicator.options.length > 0),
				comments: own.map(commentTally).filter(({ n }) => n > 0)
			};
		})
	};
}
function ratingTally(row) {
	const { rated1, rated2, rated3, rated4, rated5 } = row;
	const counts = {
		1: Number(rated1),
		2: Number(rated2),
		3: Number(rated3),
		4: Number(rated4),
		5: Number(rated5)
	};
	return {
		...wordingOf(row),
		counts,
		n: sum(counts),
		mean: mean(counts),
		agreement: agreement(counts)
	};
}
function indicatorTally(options) {
	return (row) => ({
		...wordingOf(row),
		options: options.filter((each) => keyOf(each) === keyOf(row)).map(({ option, offered, chosen }) => ({
			option,
			offered: Number(offered),
			chosen: Number(chosen)
		}))
	});
}
function commentTally(row) {
	return {
		...wordingOf(row),
		n: Number(row.texts)
	};
}
function wordingOf({ question, statement, lang, edition }) {
	return {
		question,
		statement,
		lang,
		edition
	};
}
function keyOf(wording) {
	return JSON.stringify(Object.values(wordingOf(wording)));
}
/**
* In the standard's order, and what is not of the standard after it as asked: the place of an answer alone does not
* tell, as a question left unanswered leaves no gap. Then by wording; not by the database, since each sorts text in
* its own way.
*/
function inOrder(rows) {
	const domains = DOMAINS;
	const rank = ({ question }) => domains.includes(question) ? domains.indexOf(question) : domains.length;
	const key = (row) => keyOf(row) + (row.option ?? "");
	return [...rows].sort((a, b) => rank(a) - rank(b) || a.position - b.position || (key(a) < key(b) ? -1 : 1));
}
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
// src/report/text.ts
/** What stands for a number that there is not. */
var NONE = "-";
/** The report for a terminal of 80 columns: a table for each service, with the wording under each question. */
function formatText({ quarter, services }) {
	const title = `A-11 report for ${quarter.name}, ${quarter.firstDay} to ${quarter.lastDay} (UTC)`;
	const parts = services.length > 0 ? services.map(serviceLines) : [["No records."]];
	return [[title], ...parts].map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function serviceLines(tally) {
	const { service, offered, started, declined, completed } = tally;
	const rate = `response rate ${percent(tally.responseRate)}`;
	const questions = [
		...tally.ratings.flatMap(ratingLines),
		...tally.indicators.flatMap(indicatorLines),
		...tally.comments.flatMap(commentLines)
	];
	return [
		...wrap(service),
		...wrap(`offered ${offered}, started ${started}, declined ${declined}, completed ${completed}, ${rate}`),
		...questions.length > 0 ? [
			"",
			row("", RATINGS, "n", "mean", "agree"),
			...questions
		] : []
	];
}
function ratingLines(tally) {
	const counts = RATINGS.map((rating) => tally.counts[rating]);
	const mean = tally.mean?.toFixed(2) ?? NONE;
	return [row(tally.question, counts, tally.n, mean, percent(tally.agreement)), ...wordingLines(tally)];
}
function indicatorLines(tally) {
	const options = tally.options.map(({ option, offered, chosen }) => `  ${option}: chosen ${chosen} of ${offered}`);
	return [
		tally.question,
		...wordingLines(tally),
		...options
	];
}
function commentLines(tally) {
	return [row(tally.question, [
		"",
		"",
		"",
		"",
		""
	], tally.n, "", ""), ...wordingLines(tally)];
}
function wordingLines({ statement, lang, edition }) {
	return wrap(`${statement} (${lang}, ${edition})`, "  ");
}
/** One line of the table: a space between the columns, so that a number wider than its own still stands apart. */
function row(question, counts, n, mean, agree) {
	const cells = [
		...counts.map((count) => pad(count, 7)),
		pad(n, 8),
		pad(mean, 5),
		pad(agree, 6)
	];
	return `${question.padEnd(14)} ${cells.join(" ")}`.trimEnd();
}
function pad(cell, width) {
	return String(cell).padStart(width);
}
function percent(share) {
	return share === null ? NONE : `${(share * 100).toFixed(1)}%`;
}
// src/cli/report.ts
var HELP$1 = `Usage: a11-survey report [options]

Prints what was collected in a quarter of the federal fiscal year.

  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
                     (default: the current quarter)
  --service NAME     only this service
  --format FORMAT    text, json or summary-csv, the A-11 v1 summary file of one
                     service (default: text)
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;
var FORMATS = {
	text: formatText,
	json: formatJson,
	"summary-csv": formatSummaryCsv
};
/** `a11-survey report`: prints a quarter's report. */
var report = {
	help: HELP$1,
	read(args) {
		const { values } = parseArgs({
			args: [...args],
			options: {
				quarter: { type: "string" },
				service: { type: "string" },
				format: {
					type: "string",
					default: "text"
				},
				database: { type: "string" }
			}
		});
		const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : void 0;
		if (!format) throw new Error(`"${values.format}" is not a format. Give one of ${Object.keys(FORMATS).join(", ")}.`);
		const settings = {
			quarter: values.quarter === void 0 ? quarterOf(/* @__PURE__ */ new Date()) : parseQuarter(values.quarter),
			service: values.service,
			format,
			location: locationFrom(values.database)
		};
		return () => run(settings);
	}
};
async function run({ quarter, service, format, location }) {
	if (!isPostgres(location) && !existsSync(location)) throw new Error(`There is no database ${location}. Give the file that the collector stores in as --database.`);
	const database = await openDatabase(location);
	try {
		process.stdout.write(format(await tally(database, quarter, service)));
	} finally {
		await database.destroy();
	}
}
// src/cli.ts
var HELP = `Usage: a11-survey <command> [options]

  collect    receive the records that the surveys send
  report     print what was collected in a quarter

  --help     show this or, after a command, its options
  --version  show the version
`;
var COMMANDS = {
	collect,
	report
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
