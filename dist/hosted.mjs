import { D as derivedId, Et as CHANNELS, an as wellFormed, cn as LONGEST, ct as translated, ft as RATINGS, gt as reasonOf, it as en$1, mn as maskPersonal, nt as everyLanguageOf, o as maskedIn, on as LARGEST_BODY, r as optionRows, rn as characters, rt as PACKS, st as parseConfiguration, t as answerRows, tt as EVERY_LANGUAGE, u as parseRecord, wt as fillIn, xt as questionsOf } from "./server.mjs";
import { existsSync, readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/widget/answers.ts
/**
* The name of a question's fields, and the id of its first. Prefixed, as a field that is called `remove` would stand
* in for what scripts call on the form.
*/
var nameOf$1 = (id) => `q-${id}`;
/**
* What stands in a question's place for the field that no person sees and many programs fill in. It is the id of no
* question, which has no capital, and a name that neither browsers nor password managers know.
*/
var HONEYPOT = "Website";
/** What a response says of its own: what became of each of these questions, and whether a program gave itself away. */
var givenBy = (questions, answersTo) => ({
	answers: answersOf(questions, answersTo),
	honeypot: answersTo("Website").length > 0 || void 0
});
/**
* What became of each of these questions, with the wording that was shown. What somebody wrote goes nowhere before its
* personal information is masked.
*/
function answersOf(questions, answersTo) {
	return questions.map((question) => {
		const shown = {
			question: question.id,
			statement: question.statement
		};
		const answers = answersTo(question.id);
		const [first] = answers;
		if (question.kind === "choice") return {
			...shown,
			options: optionsOf(question, answers)
		};
		if (first === void 0) return shown;
		if (question.kind === "rating") return {
			...shown,
			rating: Number(first)
		};
		const { text, masked } = maskPersonal(first);
		return {
			...shown,
			text,
			masked: masked || void 0
		};
	});
}
/** All that was offered, chosen or not: what is not among it was not asked. */
var optionsOf = ({ options }, chosen) => options.map(({ id, label, description }) => ({
	option: id,
	label: description ? `${label}: ${description}` : label,
	chosen: chosen.includes(id)
}));
// src/widget/survey.css?inline
var survey_default = ":host{all:initial!important;color-scheme:inherit!important;display:block!important}:host([hidden]){display:none!important}.all{all:initial;--ink:var(--a11-survey-ink,light-dark(#1b1b1b,#f0f0f0));--paper:var(--a11-survey-paper,light-dark(#fff,#1b1b1b));--line:var(--a11-survey-line,light-dark(#71767a,#a9aeb1));--primary:var(--a11-survey-primary,light-dark(#005ea2,#73b3e7));--on-primary:var(--a11-survey-on-primary,light-dark(#fff,#1b1b1b));--error:light-dark(#b50909,#f2938c);overflow-wrap:break-word;color:var(--ink);color-scheme:inherit;font-family:var(--a11-survey-font,system-ui, sans-serif);line-height:1.5;display:block}*{box-sizing:border-box}.survey{background:var(--paper);border:1px solid var(--line);border-top:.25em solid var(--primary);grid-template-columns:minmax(0,1fr) auto;max-width:60em;padding:1.5em;display:grid;container-type:inline-size}.panel,.dialog{all:unset;box-sizing:border-box}.tab,.panel,.dialog{z-index:9999;position:fixed}.region{display:contents}.tab{display:block}.tab,.panel{inset-block:auto 0;inset-inline:auto 1em}.panel{overscroll-behavior:contain;background:var(--paper);width:24em;max-height:min(40em,100dvh - 1em);overflow:auto;box-shadow:0 0 .75em #0000004d}.dialog{background:#000000b3;padding:1em;display:grid;inset:0;overflow:auto}[hidden],.dialog:not([open]){display:none}.dialog .survey{width:100%;max-width:48em;margin:auto}img{object-fit:contain;object-position:0;max-width:100%;height:3em;margin-bottom:1em;display:block}h2,h3,p,ul,details{margin:0 0 1em}h2{font-size:1.375em;line-height:1.25}h3{margin-bottom:.5em;font-size:1em}ul{padding-inline-start:1.25em}a{width:fit-content;max-width:100%;color:var(--primary);padding-block:.625em;display:block}:focus-visible{outline:.1875em solid var(--ink);outline-offset:.125em;box-shadow:0 0 0 .125em var(--paper)}h2:focus,h3:focus{outline:none}fieldset,.question{border:0;min-width:0;margin:0 0 1.5em;padding:0}.wrong{border-inline-start:.25em solid var(--error);padding-inline-start:1em}legend,.legend{margin-bottom:.5em;padding:0;font-weight:700;display:block}legend{float:inline-start;width:100%}legend+*{clear:both}.hint{min-height:1lh;color:var(--a11-survey-muted,light-dark(#565c65,#c6cace));margin:0 0 .5em;font-weight:400}.error{color:var(--error);margin:0 0 .5em;font-weight:700}.summary{border:2px solid var(--error);margin:0 0 1.5em;padding:1em 1em .25em}.options{grid-auto-rows:max-content;gap:.5em;display:grid}.pair{grid-template-columns:repeat(auto-fit,minmax(8em,1fr));max-width:30em}.options label{border:1px solid var(--line);cursor:pointer;border-radius:.25em;align-items:center;gap:.75em;min-height:44px;padding:.5em .75em;display:flex}.options label:hover{border-color:var(--primary)}.options label:has(:checked){border-color:var(--primary);box-shadow:inset 0 0 0 1px var(--primary);background:light-dark(#e7f2f5,#162e51)}.options label:has(:focus){outline:.1875em solid var(--ink);outline-offset:.125em}.options .hint{margin:0;display:block}svg{fill:currentColor;width:1.5em}label:has(svg){flex-wrap:wrap;align-content:center;gap:.25em .75em}.down{rotate:180deg}button,input,textarea{font:inherit}input{width:1.25em;height:1.25em;accent-color:var(--primary);flex:none;margin:0;scroll-margin:2.5em}input:focus{box-shadow:none;outline:none}textarea{width:100%;color:inherit;background:var(--paper);border:1px solid var(--line);resize:vertical;border-radius:0;margin-bottom:.5em;padding:.5em;display:block}.actions{flex-wrap:wrap;gap:.75em;display:flex}button{min-height:44px;color:var(--on-primary);background:var(--primary);border:2px solid var(--primary);cursor:pointer;border-radius:.25em;padding:.5em 1.25em;font-weight:700}.quiet{color:var(--primary);background:var(--paper)}.tab{border-color:var(--on-primary);border-bottom:0;border-radius:.25em .25em 0 0;margin:0}.away:not(:focus){opacity:0;pointer-events:none}button[aria-disabled=true]{opacity:.6}summary{color:var(--primary);cursor:pointer;padding-block:.625em}.survey>:nth-last-child(1 of :not(.close)),form:last-child>.actions,summary+p{margin-bottom:0}.survey>*{grid-column:1/-1}.survey>:first-child{grid-area:1/1}.survey>.close{grid-area:1/2;align-self:start;margin-block-end:.75em;margin-inline-start:.5em}.result{background:light-dark(#e7f6f8,#002d3f);border-inline-start:.5em solid light-dark(#009ec1,#52daf2);padding:1em}.delivered{background:light-dark(#ecf3ec,#19311e);border-color:light-dark(#00a91c,#70e17b)}.unsaved,.refused{background:light-dark(#faf3d1,#3b2c07);border-color:light-dark(#936f38,#face00)}.leaving p{max-width:46em;color:inherit;border:2px solid light-dark(#936f38,#face00);justify-items:start;gap:.5em;margin:auto;display:grid;position:fixed;inset:1em 1em auto}.spoken{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;margin:-1px;position:absolute;overflow:hidden}.all>.spoken{left:0}@media (width<=30em){.survey{padding:1em}}@container (width<=18em){.survey>.close{grid-column:1/-1;justify-self:end}.survey:has(>.close)>:first-child{grid-area:2/1/auto/-1}}@container (width>=34em){.scale{grid-template-columns:repeat(5,1fr)}.scale label{text-align:center;flex-direction:column;justify-content:start;gap:.5em;padding:.75em .25em;line-height:1.25}}@media (forced-colors:active){.options label:has(:checked),[aria-pressed=true]{border:3px solid highlight}}@media print{.all{color-scheme:light}.question{break-inside:avoid}button,.actions,.panel,.dialog{display:none}}";
// src/hosted/live.js?raw
var live_default = "// Puts the live survey, with its outbox, in the place of the form that came with the page. Whatever fails here, the\n// form stays and works.\n(() => {\n  const served = document.getElementById('served');\n  const survey = document.getElementById('survey');\n  const mount = window.A11Survey?.mountSurvey;\n  if (!served || !(survey instanceof HTMLScriptElement) || !mount) return;\n\n  /** Whether nobody has begun with the form; the browser may have filled it in anew as it was left. */\n  const isUntouched = () =>\n    !served.contains(document.activeElement) &&\n    [...served.querySelectorAll('input')].every((field) => field.type === 'hidden' || !field.checked) &&\n    [...served.querySelectorAll('textarea')].every(({ value }) => value === '');\n\n  if (!isUntouched()) return;\n  const { collector, ...configuration } = JSON.parse(survey.text);\n  mount({ ...configuration, collector: new URL(collector, location.href).href }, (element) => {\n    if (isUntouched()) served.replaceWith(element);\n  });\n})();\n";
// src/hosted/page.css?inline
var page_default = "html{color-scheme:light dark}body{background:var(--paper);min-height:100vh;margin:0}header{background:var(--primary);color:var(--on-primary)}header h1,main{box-sizing:border-box;max-width:62em;margin:0 auto;padding:.75em 1em}header h1{font-size:1em;line-height:inherit}main{padding-block:1.5em}main h1{margin:0;font-size:1.375em;line-height:1.25}form .result{margin:0 0 1.5em;padding-bottom:.25em}h3:focus{box-shadow:none}fieldset.actions{gap:0 1.5em;margin-bottom:.5em}fieldset.actions legend{margin:0}[aria-current]{color:inherit;font-weight:700;text-decoration:none}input,textarea{scroll-margin-top:9em}@media (width<=30em){main{padding:0}.survey{border-inline:0}}@media (forced-colors:active){header{border-bottom:1px solid}}@media print{html{color-scheme:light}header{color:inherit;background:0 0}}";
// src/hosted/files.ts
var FOLDERS = ["./", "../../dist/"];
/** A file of `dist`, in which this very file stands once it is built. */
function built(name) {
	const path = FOLDERS.map((folder) => new URL(folder + name, import.meta.url)).find(existsSync);
	return path && {
		name,
		type: "text/javascript",
		content: readFileSync(path, "utf8")
	};
}
/** The style sheet of all pages: the survey's own, of which nothing changes but what stands around it. */
var STYLE = {
	name: "a11-survey.css",
	type: "text/css",
	content: `${survey_default}\n${page_default}`
};
/** What makes a page live: the survey's script, the languages that are not in it, and what puts it into the page. */
function scriptsFor(languages) {
	const script = built("a11-survey.js");
	if (!script) return [];
	return [
		...languages.flatMap((lang) => built(`lang/${lang}.js`) ?? []),
		script,
		{
			name: "live.js",
			type: "text/javascript",
			content: live_default
		}
	];
}
// src/language/voice.ts
/** Gives a language its voice: numbers and days are written as those who speak it write them. */
function createVoice({ lang, dir, scale, texts }) {
	return {
		lang,
		dir,
		scale,
		say(name, given = {}) {
			const text = texts[name];
			const chosen = typeof text === "string" ? text : text[new Intl.PluralRules(lang).select(Number(given.count))] ?? text.other;
			return fillIn(chosen, given, lang);
		},
		sayDay: (day) => new Date(day).toLocaleDateString(lang, {
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			timeZone: "UTC"
		})
	};
}
// src/hosted/hosted-survey.ts
/**
* A service's survey with what its link says of it: in the language of the link, or that of the configured ones which
* the browser prefers, or its own. The agency's names are not in others, so the browser alone asks for none of them.
*/
function hostedSurvey(id, input, wish, facts) {
	const { written, configuration } = withFacts(input, facts);
	if (!configuration) return void 0;
	const own = everyLanguageOf(configuration.lang) ?? en$1;
	const configured = [own, ...configuration.languages.flatMap((tag) => everyLanguageOf(tag) ?? [])];
	const preferred = wish.browser.map(everyLanguageOf).find((each) => each && configured.includes(each));
	const language = everyLanguageOf(wish.link) ?? preferred ?? own;
	const tag = Object.keys(configuration.translations).find((each) => everyLanguageOf(each) === language);
	const words = tag === void 0 ? configuration : translated(configuration, tag);
	return {
		id,
		configuration,
		words,
		written,
		language,
		languages: configured.length > 1 ? [.../* @__PURE__ */ new Set([...configured, language])] : [language],
		voice: createVoice(language),
		questions: questionsOf(words, language)
	};
}
/** A configuration with what its link says; without it where the two do not go together, as when it has changed since. */
function withFacts(input, facts) {
	const { channel, context } = facts ?? {};
	const given = {
		...input,
		...channel && { channel },
		...context && { context: {
			...input.context,
			...context
		} }
	};
	for (const written of [given, input]) {
		const parsed = parseConfiguration(written);
		if (parsed.ok) return {
			written,
			configuration: parsed.value
		};
	}
	return { written: input };
}
// src/contract/record-of.ts
/** A record of a survey: what all of its records say, and what this one says of its own. */
var recordOf = ({ service, provider, edition, channel, transactionPoint, surveyType, ombControlNumber, context }, wording, own) => ({
	schemaVersion: 3,
	service,
	provider,
	edition,
	channel,
	transactionPoint,
	surveyType,
	ombControlNumber,
	context,
	...wording,
	...own
});
// src/hosted/keep.ts
/** The path that records have as their page. */
var pathOf = (id) => `/s/${id}`;
/**
* Stores a response under the id of its form, and what must have come before it under ids that follow from that one:
* an opened link is no offer, as programs open the links of mail, but whoever posts a form was offered it.
*/
async function keepResponse(survey, { id, at }, given, now, commit, database) {
	const records = [before(survey, "offered", id, at), before(survey, "started", id, at)];
	const own = {
		kind: "response",
		id,
		startedAt: at,
		submittedAt: iso(now),
		...given
	};
	const response = maskedIn(receivedAt(recordFor(survey, own), now));
	if ((await commit([...records.map((record) => receivedAt(record, now)), response])).at(-1) !== "conflict") return "delivered";
	return await storedAnswers(database, id) === answersIn(answerRows(response), optionRows(response)) ? "delivered" : "again";
}
/** Stores that somebody turned a survey down. */
async function keepDeclined(survey, { id, at }, now, commit) {
	const declined = recordFor(survey, {
		kind: "declined",
		id: derivedId(`declined ${id}`),
		startedAt: iso(now),
		submittedAt: iso(now),
		answers: []
	});
	await commit([before(survey, "offered", id, at), declined].map((record) => receivedAt(record, now)));
}
var iso = (time) => new Date(time).toISOString();
var before = (survey, kind, id, at) => recordFor(survey, {
	kind,
	id: derivedId(`${kind} ${id}`),
	startedAt: at,
	submittedAt: at,
	answers: []
});
function recordFor({ id, configuration, language, questions }, own) {
	const trustStatement = questions.find((question) => question.id === "trust")?.statement;
	const wording = {
		lang: language.lang,
		trustStatement
	};
	const parsed = parseRecord(recordOf(configuration, wording, {
		page: pathOf(id),
		...own
	}));
	if (!parsed.ok) throw new Error(`a record of its own has the wrong form: ${reasonOf(parsed.problems)}`);
	return parsed.value;
}
/** All times are this machine's, so that none is off. */
var receivedAt = (record, now) => ({
	record,
	receivedAt: iso(now),
	answeredAt: iso(now)
});
/** What was answered, as text that is the same for the same answers. */
var answersIn = (...[answers, options]) => JSON.stringify([answers.map(({ question, statement, rating, text }) => [
	question,
	statement,
	rating,
	text
]), options.map(({ position, option, label, chosen }) => [
	position,
	option,
	label,
	Number(chosen)
]).sort()]);
async function storedAnswers(database, id) {
	const answers = database.selectFrom("answers").selectAll().where("record_id", "=", id).orderBy("position");
	const options = database.selectFrom("options").selectAll().where("record_id", "=", id);
	return answersIn(await answers.execute(), await options.execute());
}
// src/hosted/known.ts
/**
* Tells of a record whether it names a service that is none of these, or something that no survey of its service has:
* a question, its wording, an option or its label. It may be an honest one all the same: of a survey that has changed
* while the record waited on its device, or of a page with a configuration of its own.
*/
function createUnknown(services) {
	const surveys = /* @__PURE__ */ new Map();
	for (const input of services.values()) {
		const parsed = parseConfiguration(input);
		if (!parsed.ok) continue;
		const survey = surveyOf(parsed.value);
		for (const name of namesOf(parsed.value)) surveys.set(name, [...surveys.get(name) ?? [], survey]);
	}
	return (record) => {
		const own = surveys.get(record.service);
		if (!own) return "unknown-service";
		return own.some((survey) => isPossible$1(survey, record)) ? void 0 : "unknown-question";
	};
}
var namesOf = ({ service, translations }) => /* @__PURE__ */ new Set([service, ...Object.values(translations).flatMap((each) => each.service ?? [])]);
/** All that a survey may ask: links say the channel, and respondents choose the language. */
function surveyOf(configuration) {
	const survey = /* @__PURE__ */ new Map();
	const tags = Object.keys(configuration.translations);
	for (const language of EVERY_LANGUAGE) {
		const tag = tags.find((each) => everyLanguageOf(each) === language);
		const words = tag === void 0 ? configuration : translated(configuration, tag);
		for (const channel of CHANNELS) for (const question of questionsOf({
			...words,
			channel
		}, language)) add(survey, question);
	}
	return survey;
}
function add(survey, question) {
	const { id, kind, statement } = question;
	const known = survey.get(id);
	const { kinds, statements, options, labels } = known ?? nothing();
	kinds.add(kind);
	statements.add(statement.trim());
	let isMultiple = known?.isMultiple ?? false;
	if (question.kind === "choice") {
		isMultiple ||= question.isMultiple;
		for (const { id: option, label, description } of question.options) {
			options.add(option);
			labels.add((description ? `${label}: ${description}` : label).trim());
		}
	}
	survey.set(id, {
		kinds,
		statements,
		options,
		labels,
		isMultiple
	});
}
var nothing = () => ({
	kinds: /* @__PURE__ */ new Set(),
	statements: /* @__PURE__ */ new Set(),
	options: /* @__PURE__ */ new Set(),
	labels: /* @__PURE__ */ new Set()
});
function isPossible$1(survey, { lang, trustStatement, answers }) {
	const isSpoken = everyLanguageOf(lang) !== void 0;
	const isSaid = (id, statement) => !isSpoken || survey.get(id)?.statements.has(statement.trim());
	if (trustStatement !== void 0 && !isSaid("trust", trustStatement)) return false;
	return answers.every((answer) => {
		const possible = survey.get(answer.question);
		return possible && isSaid(answer.question, answer.statement) && isAnswer(possible, answer, isSpoken);
	});
}
function isAnswer({ kinds, options, labels, isMultiple }, answer, isSpoken) {
	if ("rating" in answer) return kinds.has("rating");
	if ("text" in answer) return kinds.has("text");
	if (!("options" in answer)) return true;
	const isOne = isMultiple || answer.options.filter(({ chosen }) => chosen).length <= 1;
	const isOffered = answer.options.every(({ option, label }) => options.has(option) && (!isSpoken || labels.has(label.trim())));
	return kinds.has("choice") && isOne && isOffered;
}
// src/widget/element.ts
/**
* Makes what a tag of JSX stands for. A component is called at once, as it is a function of what it is given and
* nothing else: the survey has all its state in one place.
*/
function h(type, given, ...children) {
	const key = given?.key;
	if (typeof type === "string") return {
		tag: type,
		attributes: given ?? {},
		children,
		key
	};
	const made = type({
		...given,
		children
	});
	return key === void 0 ? made : {
		...made,
		key
	};
}
/** Several children without an element around them. */
var Fragment = ({ children }) => children;
// src/widget/FreeText.tsx
/**
* A free text, with a count that is seen from the first letter on and announced after a pause. Nothing is cut off: what
* is too long can be typed, and is shortened by its author. There is no count of nothing: the first number that a page
* writes in somebody's language takes the browser 10 ms, and the survey would come that much later.
*
* What looks personal can be typed and submitted too. That it will be masked is seen and announced after a pause, between
* the text and the button that submits it, and belongs to what the field is described by until the text is mended.
*/
function FreeText({ id, name, problem, errorId, excess, announcedExcess, isPersonal, say }) {
	const room = (given) => say(given > 0 ? "over" : "left", { count: Math.abs(given) });
	const hintId = `${id}-hint`;
	const foundId = `${id}-found`;
	return /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h("p", {
		class: "hint",
		id: hintId
	}, say("personal")), problem, /* @__PURE__ */ h("textarea", {
		id,
		name,
		rows: 4,
		"aria-describedby": `${errorId ?? hintId} ${foundId}`
	}), /* @__PURE__ */ h("p", {
		class: isPersonal ? "result unsaved" : "spoken",
		role: "status",
		id: foundId
	}, isPersonal && say("found")), /* @__PURE__ */ h("p", {
		class: "hint",
		"aria-hidden": "true"
	}, excess !== void 0 && room(excess)), /* @__PURE__ */ h("p", {
		class: "spoken",
		role: "status"
	}, announcedExcess !== void 0 && room(announcedExcess)));
}
// src/widget/Options.tsx
/** The five points as options, each labelled in words. */
var pointsOf = (scale) => RATINGS.map((rating) => ({
	id: String(rating),
	label: scale[rating]
}));
/** The longest label, in characters, of which two fit side by side. */
var SHORT = 16;
/** What can be chosen, as native radios, or as checkboxes where it can be several; a short one or other side by side. */
function Options({ question, name, errorId, scale }) {
	const isRating = question.kind === "rating";
	const options = isRating ? pointsOf(scale) : question.options;
	const isMultiple = !isRating && question.isMultiple;
	const isPair = !isMultiple && options.length === 2 && options.every(({ label }) => label.length <= SHORT);
	return /* @__PURE__ */ h("div", { class: isRating ? "options scale" : isPair ? "options pair" : "options" }, options.map(({ id, label, description }) => /* @__PURE__ */ h("label", {
		key: id,
		part: "option"
	}, /* @__PURE__ */ h("input", {
		type: isMultiple ? "checkbox" : "radio",
		name,
		value: id,
		"aria-describedby": errorId
	}), !isRating && question.id === "trust" && /* @__PURE__ */ h(Thumb, { direction: id }), /* @__PURE__ */ h("span", null, label, " ", description && /* @__PURE__ */ h("span", { class: "hint" }, description)))));
}
/** A thumb beside the words that say the same. */
function Thumb({ direction }) {
	return /* @__PURE__ */ h("svg", {
		class: direction,
		viewBox: "0 0 24 24",
		"aria-hidden": "true"
	}, /* @__PURE__ */ h("path", { d: "M2 10h4v11H2zm6 0 4-8c2 0 3 1 2.6 3L14 9h7l1 2-3 10H8z" }));
}
// src/widget/Question.tsx
/**
* One question with what is wrong with its answer. What can be chosen stands in a native fieldset, and the error
* describes every control in it: the one association that screen readers speak once the group has been visited
* (WCAG SC 3.3.1). That an answer is required is written, as the attribute is not spoken of radios.
*/
function Question({ question, error, excess, announcedExcess, isPersonal, voice: { say, scale }, prefix }) {
	const name = nameOf$1(question.id);
	const id = prefix + name;
	const errorId = error && `${id}-error`;
	const look = error ? "question wrong" : "question";
	const isMultiple = question.kind === "choice" && question.isMultiple;
	const title = /* @__PURE__ */ h(Fragment, null, question.statement, " ", question.isRequired && /* @__PURE__ */ h("span", { class: "hint" }, say("required")), " ", isMultiple && /* @__PURE__ */ h("span", { class: "hint" }, say("checkAll")));
	const problem = error && /* @__PURE__ */ h("p", {
		class: "error",
		part: "error",
		id: errorId
	}, say(...error));
	return question.kind === "text" ? /* @__PURE__ */ h("div", {
		class: look,
		part: "question"
	}, /* @__PURE__ */ h("label", {
		for: id,
		class: "legend"
	}, title), /* @__PURE__ */ h(FreeText, {
		id,
		name,
		problem,
		errorId,
		excess,
		announcedExcess,
		isPersonal,
		say
	})) : /* @__PURE__ */ h("fieldset", {
		class: look,
		part: "question"
	}, /* @__PURE__ */ h("legend", null, title), problem, /* @__PURE__ */ h(Options, {
		question,
		name,
		errorId,
		scale
	}));
}
// src/widget/Form.tsx
/** The questions, and what is wrong with the answers when they are submitted: summed up first, then at its place. */
function Form({ state: { stage, asked, news }, actions, voice, prefix }) {
	const { say } = voice;
	const wrong = asked.filter(({ error }) => error);
	return /* @__PURE__ */ h("form", {
		noValidate: true,
		onInput: ({ currentTarget }) => actions.change(currentTarget),
		onSubmit: (event) => {
			event.preventDefault();
			actions.submit(event.currentTarget);
		}
	}, /* @__PURE__ */ h("p", {
		class: "spoken",
		role: "status"
	}, news), wrong.length > 0 && /* @__PURE__ */ h("div", {
		class: "summary",
		part: "error"
	}, /* @__PURE__ */ h("h3", { tabIndex: -1 }, say("errorTitle")), /* @__PURE__ */ h("ul", null, wrong.map(({ question: { id, statement }, error }) => /* @__PURE__ */ h("li", { key: id }, /* @__PURE__ */ h("a", {
		href: `#${nameOf$1(id)}`,
		onClick: (event) => {
			event.preventDefault();
			actions.goTo(id);
		}
	}, error && say(...error), ": ", statement))))), asked.map((each) => /* @__PURE__ */ h(Question, {
		key: each.question.id,
		...each,
		voice,
		prefix
	})), /* @__PURE__ */ h("label", {
		class: "spoken",
		"aria-hidden": "true"
	}, say("empty"), " ", /* @__PURE__ */ h("input", {
		name: nameOf$1(HONEYPOT),
		tabIndex: -1,
		autocomplete: "off"
	})), /* @__PURE__ */ h("p", { class: "actions" }, /* @__PURE__ */ h("button", {
		type: "submit",
		part: "button",
		"aria-disabled": stage === "saving" ? "true" : "false"
	}, say("submit")), /* @__PURE__ */ h("button", {
		type: "button",
		part: "button",
		class: "quiet",
		onClick: actions.decline
	}, say("decline"))));
}
// src/widget/Notice.tsx
/** Says something of the clearance, where there is one. */
var ofClearance = ({ ombControlNumber, ombExpirationDate, voice }, name) => ombControlNumber && ombExpirationDate && voice.say(name, {
	number: ombControlNumber,
	date: voice.sayDay(ombExpirationDate)
});
/** The control number and its expiration, which belong on the first screen. */
function ControlNumber(facts) {
	const omb = ofClearance(facts, "omb");
	return omb ? /* @__PURE__ */ h("p", { class: "hint" }, omb) : null;
}
/** The Paperwork Reduction Act statement (5 CFR 1320.8(b)(3)) and the privacy link, within reach of the answers. */
function Notice(facts) {
	const { burdenMinutes, burdenContact, privacyUrl, voice } = facts;
	const unless = ofClearance(facts, "unless");
	const burden = burdenContact && burdenMinutes ? voice.say("burden", {
		count: burdenMinutes,
		contact: burdenContact
	}) : void 0;
	return /* @__PURE__ */ h(Fragment, null, (unless || burden) && /* @__PURE__ */ h("details", null, /* @__PURE__ */ h("summary", null, voice.say("noticeTitle")), /* @__PURE__ */ h("p", null, unless, " ", burden)), privacyUrl && /* @__PURE__ */ h("p", null, /* @__PURE__ */ h("a", { href: privacyUrl }, voice.say("privacy"))));
}
// src/widget/SharedDevice.tsx
/**
* What a survey on a shared device has beside: the way to a fresh one, and the warning before answers that somebody
* went away from are cleared. Any key, touch or click goes on (WCAG SC 2.2.1), so the focus stays where it is.
*/
function SharedDevice({ isAsked, isWarned, renew, say }) {
	return /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h("div", {
		role: "alert",
		class: "leaving"
	}, isWarned && /* @__PURE__ */ h("p", {
		class: "result unsaved",
		popover: "manual"
	}, say("leaving"), " ", /* @__PURE__ */ h("button", { type: "button" }, say("stay")))), !isAsked && /* @__PURE__ */ h("p", { class: "actions" }, /* @__PURE__ */ h("button", {
		type: "button",
		onClick: renew
	}, say("renew"))));
}
// src/widget/SurveyLanguage.tsx
/** The languages of the survey, each by its own name (WCAG SC 3.1.2); the page stays in its own. */
function SurveyLanguage({ languages, voice, speak }) {
	return /* @__PURE__ */ h("fieldset", { class: "actions" }, /* @__PURE__ */ h("legend", null, voice.say("language")), languages.map((language) => {
		const isSpoken = language.lang === voice.lang;
		return /* @__PURE__ */ h("button", {
			key: language.lang,
			type: "button",
			class: isSpoken ? void 0 : "quiet",
			part: "button",
			lang: language.lang,
			"aria-pressed": isSpoken ? "true" : "false",
			onClick: () => speak(language)
		}, language.name);
	}));
}
// src/widget/state.ts
/** Whether there is still something to answer. */
var isAsking = (stage) => stage === "asking" || stage === "saving";
// src/widget/Survey.tsx
/** The headings of what became of the answers, by name; what they stand over has the stage's own name. */
var TITLES = {
	delivered: "thanks",
	saved: "thanks",
	unsaved: "unsavedTitle",
	refused: "refusedTitle"
};
/** What the survey is called. */
var headingOf = ({ title, service, voice }) => title ?? voice.say("heading", { service });
/** The survey: asked, then the truth about what became of the answers. */
function Survey({ state, actions, ...facts }) {
	const { provider, questions, notice, logoUrl, logoAlt, languages, voice, prefix } = facts;
	const { say } = voice;
	const { stage, isFormShown, isWarned } = state;
	const isScale = questions.filter(({ kind, when }) => kind === "rating" && !when).length > 1;
	const title = TITLES[stage];
	return /* @__PURE__ */ h(Fragment, null, logoUrl && logoAlt && /* @__PURE__ */ h("img", {
		part: "logo",
		src: logoUrl,
		alt: logoAlt,
		referrerPolicy: "no-referrer"
	}), /* @__PURE__ */ h("h2", {
		id: `${prefix}heading`,
		part: "heading",
		tabIndex: -1
	}, title ? say(title) : headingOf(facts)), /* @__PURE__ */ h("p", {
		role: "status",
		class: isAsking(stage) ? "spoken" : `result ${stage}`
	}, stage !== "asking" && say(stage, { provider })), stage === "declined" && /* @__PURE__ */ h("p", { class: "actions" }, /* @__PURE__ */ h("button", {
		type: "button",
		part: "button",
		class: "quiet",
		onClick: actions.reopen
	}, say("reopen"))), actions.renew && /* @__PURE__ */ h(SharedDevice, {
		isAsked: isAsking(stage),
		isWarned,
		renew: actions.renew,
		say
	}), isFormShown && /* @__PURE__ */ h(Fragment, null, languages.length > 1 && /* @__PURE__ */ h(SurveyLanguage, {
		languages,
		voice,
		speak: actions.speak
	}), /* @__PURE__ */ h(ControlNumber, {
		...notice,
		voice
	}), /* @__PURE__ */ h("p", null, isScale && say("agreement"), " ", say("voluntary")), /* @__PURE__ */ h(Form, {
		state,
		actions,
		voice,
		prefix
	}), /* @__PURE__ */ h(Notice, {
		...notice,
		voice
	})), actions.close && /* @__PURE__ */ h("button", {
		type: "button",
		part: "button",
		class: "close quiet",
		onClick: actions.close
	}, say("close")));
}
// src/hosted/markup.ts
/** Elements without an end tag (HTML, void elements); of those that a survey is made of. */
var VOID = ["input", "img"];
/** Text as it stands in HTML, between tags and in quoted attributes alike. */
var escapeHtml = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
/** Writes elements as HTML. Their events fall away, and every text is escaped: nothing in it is ever a tag. */
function markupOf(child, page) {
	const named = /* @__PURE__ */ new Set();
	const write = (each) => {
		if (Array.isArray(each)) return each.map(write).join("");
		if (!each || each === true) return "";
		if (typeof each === "string") return escapeHtml(each);
		const replaced = page.replace(each);
		return replaced === each ? element(each) : write(replaced);
	};
	const element = ({ tag, attributes, children }) => {
		const start = `<${tag}${attributesOf({
			...attributes,
			...fieldOf(tag, attributes)
		})}>`;
		if (VOID.includes(tag)) return start;
		return `${start}${tag === "textarea" ? `\n${escapeHtml(page.valuesOf(`${attributes.name}`)[0] ?? "")}` : write(children)}</${tag}>`;
	};
	/** What a field has of its page: its text, or whether it is ticked, and for the first of a name the id that errors link to. */
	const fieldOf = (tag, { type, name, value, id }) => {
		if (tag !== "input" || type === "hidden") return {};
		const isFirst = !named.has(name);
		named.add(name);
		const values = page.valuesOf(`${name}`);
		if (value === void 0) return { value: values[0] };
		return {
			id: id ?? (isFirst ? name : void 0),
			checked: values.includes(`${value}`)
		};
	};
	return write(child);
}
/**
* Attributes by the names that HTML has for them, which are those of the DOM in lower case; a drawing's keep theirs.
* What is neither text nor number nor `true` is none: what hears events is a function.
*/
var attributesOf = (attributes) => Object.entries(attributes).filter(([, value]) => ["string", "number"].includes(typeof value) || value === true).filter(([name]) => name !== "part").map(([name, value]) => {
	const written = name === "viewBox" ? name : name.toLowerCase();
	return value === true ? ` ${written}` : ` ${written}="${escapeHtml(`${value}`)}"`;
}).join("");
// src/hosted/document.ts
/** A whole page as HTML. Its addresses are relative to it, so that it may stand below any path of a site. */
var documentOf = ({ language: { lang, dir }, title, service, main, scripts = [] }) => `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="a11-survey.css">
${scripts.map((address) => `<script src="${escapeHtml(address)}" defer><\/script>\n`).join("")}</head>
<body class="all">
${service ? `<header><h1>${escapeHtml(service)}</h1></header>\n` : ""}<main>
${main}
</main>
</body>
</html>
`;
/** JSON as it stands in a script of data: nothing in it ends the script. */
var dataScript = (id, content) => `<script type="application/json" id="${id}">${JSON.stringify(content).replace(/</g, "\\u003c")}<\/script>`;
/**
* What the page may load and do: its own files, and the agency's logo. Nothing stands in line, so that not even what
* escaping missed would run.
*/
var policyOf = (logoUrl) => [
	"default-src 'none'",
	"style-src 'self'",
	"script-src 'self'",
	"connect-src 'self'",
	`img-src ${logoUrl && URL.canParse(logoUrl) ? new URL(logoUrl).origin : "'self'"}`,
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
// src/hosted/served-survey.tsx
/** The form of those who turn a survey down: one without answers, so that none is sent. */
var DECLINE = "decline";
var actions = {
	change() {},
	goTo() {},
	submit() {},
	decline() {},
	speak() {},
	reopen() {}
};
/** The survey as HTML: the elements that the script shows, as a form that needs none. */
function servedSurvey({ words, voice, questions, languages }, view) {
	const { stage, asked, answersTo, carried, query, note } = view;
	const state = {
		stage,
		isFormShown: stage === "asking",
		asked,
		news: "",
		isWarned: false
	};
	const choice = view.queryIn ? languages : [];
	const facts = {
		...words,
		languages: choice,
		voice,
		questions,
		notice: words,
		prefix: ""
	};
	const shown = asked.map(({ question }) => question.id).join(" ");
	const replace = (element) => {
		const { tag, attributes, children } = element;
		const { onClick, onSubmit, ...others } = attributes;
		if (onSubmit) {
			const form = {
				method: "post",
				action: query,
				noValidate: true,
				autocomplete: "off"
			};
			return [{
				tag,
				attributes: {
					id: DECLINE,
					...form
				},
				children: hiddenFields({
					...carried,
					decline: "yes"
				})
			}, {
				tag,
				attributes: form,
				children: [
					hiddenFields({
						...carried,
						shown
					}),
					note,
					children
				]
			}];
		}
		if (onClick === actions.decline) return {
			tag,
			attributes: {
				...others,
				type: "submit",
				form: DECLINE
			},
			children
		};
		if (onClick === actions.reopen) return {
			tag: "a",
			attributes: { href: query },
			children
		};
		if (attributes["aria-pressed"]) {
			const isSpoken = attributes["aria-pressed"] === "true";
			const href = view.queryIn?.(`${attributes.lang}`);
			const { lang } = attributes;
			return {
				tag: "a",
				attributes: {
					href,
					lang,
					hreflang: lang,
					"aria-current": isSpoken && "true"
				},
				children
			};
		}
		if (tag === "h3" && !attributes.autofocus) return {
			tag,
			attributes: {
				...attributes,
				autofocus: true
			},
			children
		};
		if (tag === "p" && attributes["aria-hidden"]) return null;
		if (attributes.role === "status") return isEmpty(children) ? null : {
			tag,
			attributes: {
				class: attributes.class,
				id: attributes.id
			},
			children
		};
		return element;
	};
	return markupOf(/* @__PURE__ */ h(Survey, {
		...facts,
		state,
		actions
	}), {
		valuesOf: (name) => answersTo(name.slice(nameOf$1("").length)),
		replace
	});
}
/** Says above the questions why the form is back. */
var noteOf = (look, title, told) => /* @__PURE__ */ h("div", { class: look }, /* @__PURE__ */ h("h3", { tabIndex: -1 }, title), told);
/** The questions that came in by the last answers, each a link to it, and those that went. */
var newsOf = (added, removed) => /* @__PURE__ */ h(Fragment, null, /* @__PURE__ */ h("ul", null, added.map(([id, told]) => /* @__PURE__ */ h("li", { key: id }, /* @__PURE__ */ h("a", { href: `#${nameOf$1(id)}` }, told)))), removed.map((told) => /* @__PURE__ */ h("p", { key: told }, told)));
var hiddenFields = (fields) => Object.entries(fields).map(([name, value]) => ({
	tag: "input",
	attributes: {
		type: "hidden",
		name,
		value
	},
	children: []
}));
var isEmpty = (child) => Array.isArray(child) ? child.every(isEmpty) : !child || child === true;
// src/standard/question.ts
/**
* The questions that are asked of somebody who has given these answers so far. One whose condition does not hold is
* not asked, and neither is what follows from an answer to it.
*/
function askedOf(questions, answersTo) {
	const asked = [];
	return questions.filter(({ id, when }) => {
		const isAsked = !when || asked.includes(when.question) && answersTo(when.question).some((each) => when.is.includes(each));
		if (isAsked) asked.push(id);
		return isAsked;
	});
}
// src/widget/errors.ts
/** The characters that each free text may have: together they have the room that a record has. */
var roomOf = (questions) => Math.floor(LONGEST.text / questions.filter(({ kind }) => kind === "text").length);
/** How many characters a text has beyond its room; negative while there is room, and nothing where nothing is written. */
var excessOf = (room, written) => written ? characters(written) - room : void 0;
/** Whether something in what was written looks personal, and will be masked. */
var isPersonal = ([written = ""]) => maskPersonal(written).masked > 0;
/** What is said of a required question that has no answer, by name. */
function unansweredOf(question) {
	if (question.kind === "rating") return "unrated";
	if (question.kind === "text") return "unwritten";
	return question.isMultiple ? "unchecked" : "unchosen";
}
/** What keeps these answers to a question from being submitted, if anything. */
function errorOf(question, [answer], room) {
	if (!answer) return question.isRequired ? [unansweredOf(question)] : void 0;
	const excess = excessOf(room, answer);
	return question.kind === "text" && excess && excess > 0 ? ["tooLong", { count: excess }] : void 0;
}
// src/hosted/submission.ts
/** How long somebody may take over a form before its time tells nothing, in milliseconds. */
var LONGEST_READING = 864e5;
/** Reads a posted form, of which nothing is taken on trust. */
function readSubmission(survey, fields, now) {
	const { questions } = survey;
	const answersTo = (id) => [...new Set(fields.getAll(nameOf$1(id)).map((value) => wellFormed(value).trim()).filter(Boolean))];
	const asked = askedOf(questions, answersTo);
	const shown = (fields.get("shown") ?? "").split(" ");
	const onPage = questions.filter(({ id }) => shown.includes(id));
	const isNew = ({ id }) => !shown.includes(id);
	return {
		...readCarried(fields, now),
		isDeclined: fields.has("decline"),
		answersTo,
		asked: looked(survey, asked, answersTo).map((each) => isNew(each.question) ? {
			...each,
			error: void 0
		} : each),
		added: asked.filter(isNew),
		removed: onPage.filter((each) => !asked.includes(each))
	};
}
/** Questions with what is wrong with their answers: what the survey itself finds, and what no browser would post. */
function looked({ questions }, asked, answersTo) {
	const room = roomOf(questions);
	return asked.map((question) => {
		const answers = answersTo(question.id);
		return {
			question,
			error: isPossible(question, answers) ? errorOf(question, answers, room) : [unansweredOf(question)],
			excess: excessOf(room, answers[0]),
			isPersonal: isPersonal(answers)
		};
	});
}
/** Whether a question has these answers to choose from, and takes as many. */
function isPossible(question, answers) {
	if (!(question.kind === "choice" && question.isMultiple) && answers.length > 1) return false;
	if (question.kind === "text") return true;
	const ids = question.kind === "rating" ? RATINGS.map(String) : question.options.map(({ id }) => id);
	return answers.every((answer) => ids.includes(answer));
}
/** A survey that nobody has begun, but for answers that are given already. */
function untouched({ questions }, answersTo) {
	return askedOf(questions, answersTo).map((question) => ({
		question,
		excess: -roomOf(questions)
	}));
}
function readCarried(fields, now) {
	const id = fields.get("id") ?? "";
	const at = Date.parse(fields.get("at") ?? "");
	return {
		id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : randomUUID(),
		at: new Date(at <= now && now - at < LONGEST_READING ? at : now).toISOString()
	};
}
// src/hosted/words.ts
var en = {
	error: "Error",
	later: "Your answers could not be stored just now. They are still here: please submit them again in a few minutes.",
	again: "Answers were submitted with this link before. Only those submitted first are counted.",
	closed: "This survey is closed and takes no more answers.",
	tooLarge: "Your answers are too long and were not stored. Please go back, shorten them and submit them again.",
	missing: "There is no survey at this address. Please check the link that you were given.",
	failed: "This page cannot be shown just now. Please try again in a few minutes."
};
/** By BCP 47 tag; as the languages themselves, all but English are drafts for review. */
var WORDS = {
	en,
	es: {
		error: "Error",
		later: "En este momento no se pudieron guardar sus respuestas. Siguen aquí: envíelas de nuevo dentro de unos minutos.",
		again: "Ya se habían enviado respuestas con este enlace. Solo cuentan las que se enviaron primero.",
		closed: "Esta encuesta está cerrada y ya no recibe respuestas.",
		tooLarge: "Sus respuestas son demasiado largas y no se guardaron. Regrese, acórtelas y envíelas de nuevo.",
		missing: "No hay ninguna encuesta en esta dirección. Revise el enlace que recibió.",
		failed: "En este momento no se puede mostrar esta página. Inténtelo de nuevo dentro de unos minutos."
	},
	ar: {
		error: "خطأ",
		later: "تعذّر حفظ إجاباتك الآن. وهي لا تزال هنا: يرجى إرسالها مرة أخرى بعد بضع دقائق.",
		again: "سبق إرسال إجابات من هذا الرابط. ولا تُحتسب إلا الإجابات التي أُرسلت أولًا.",
		closed: "هذا الاستبيان مغلق ولم يعد يتلقى إجابات.",
		tooLarge: "إجاباتك أطول مما يمكن حفظه ولم تُحفظ. يرجى الرجوع واختصارها ثم إرسالها مرة أخرى.",
		missing: "لا يوجد استبيان في هذا العنوان. يرجى التحقق من الرابط الذي تلقيته.",
		failed: "لا يمكن عرض هذه الصفحة الآن. يرجى المحاولة مرة أخرى بعد بضع دقائق."
	},
	"zh-Hans": {
		error: "错误",
		later: "您的答案暂时无法保存。答案仍保留在此页：请几分钟后再次提交。",
		again: "此前已有人通过此链接提交答案。只有最先提交的答案计入统计。",
		closed: "本调查已结束，不再接受答案。",
		tooLarge: "您的答案过长，未能保存。请返回，缩短后再次提交。",
		missing: "此地址没有调查。请核对您收到的链接。",
		failed: "此页面暂时无法显示。请几分钟后再试。"
	},
	"zh-Hant": {
		error: "錯誤",
		later: "您的答案暫時無法儲存。答案仍保留在此頁：請幾分鐘後再次提交。",
		again: "先前已有人透過此連結提交答案。只有最先提交的答案計入統計。",
		closed: "本調查已結束，不再接受答案。",
		tooLarge: "您的答案過長，未能儲存。請返回，縮短後再次提交。",
		missing: "此網址沒有調查。請核對您收到的連結。",
		failed: "此頁面暫時無法顯示。請幾分鐘後再試。"
	},
	vi: {
		error: "Lỗi",
		later: "Hiện chưa lưu được câu trả lời của quý vị. Các câu trả lời vẫn còn ở đây: xin gửi lại sau vài phút.",
		again: "Đã có câu trả lời được gửi bằng đường dẫn này trước đó. Chỉ những câu trả lời gửi trước tiên được tính.",
		closed: "Khảo sát này đã đóng và không nhận thêm câu trả lời.",
		tooLarge: "Câu trả lời của quý vị quá dài và chưa được lưu. Xin quay lại, rút ngắn rồi gửi lại.",
		missing: "Không có khảo sát nào ở địa chỉ này. Xin kiểm tra đường dẫn quý vị nhận được.",
		failed: "Hiện không hiển thị được trang này. Xin thử lại sau vài phút."
	},
	ko: {
		error: "오류",
		later: "지금은 응답을 저장할 수 없습니다. 응답은 이 페이지에 그대로 있으니 몇 분 후에 다시 제출해 주십시오.",
		again: "이 링크로 이미 응답이 제출되었습니다. 먼저 제출된 응답만 집계됩니다.",
		closed: "이 설문은 종료되어 더 이상 응답을 받지 않습니다.",
		tooLarge: "응답이 너무 길어 저장되지 않았습니다. 뒤로 돌아가 줄인 후 다시 제출해 주십시오.",
		missing: "이 주소에는 설문이 없습니다. 받으신 링크를 확인해 주십시오.",
		failed: "지금은 이 페이지를 표시할 수 없습니다. 몇 분 후에 다시 시도해 주십시오."
	},
	tl: {
		error: "Error",
		later: "Hindi muna maiimbak ang inyong mga sagot sa ngayon. Narito pa rin ang mga ito: pakisumite muli pagkalipas ng ilang minuto.",
		again: "May naisumite nang mga sagot gamit ang link na ito. Ang mga unang isinumite lamang ang binibilang.",
		closed: "Sarado na ang survey na ito at hindi na tumatanggap ng mga sagot.",
		tooLarge: "Masyadong mahaba ang inyong mga sagot at hindi naimbak. Mangyaring bumalik, paikliin, at isumite muli.",
		missing: "Walang survey sa address na ito. Pakisuri ang link na ibinigay sa inyo.",
		failed: "Hindi maipakita ang pahinang ito sa ngayon. Pakisubukan muli pagkalipas ng ilang minuto."
	},
	ru: {
		error: "Ошибка",
		later: "Сейчас не удалось сохранить ваши ответы. Они остались на этой странице: отправьте их ещё раз через несколько минут.",
		again: "По этой ссылке ответы уже отправляли. Учитываются только те, что отправлены первыми.",
		closed: "Этот опрос закрыт и больше не принимает ответы.",
		tooLarge: "Ваши ответы слишком длинные и не были сохранены. Вернитесь, сократите их и отправьте ещё раз.",
		missing: "По этому адресу нет опроса. Проверьте полученную ссылку.",
		failed: "Сейчас эту страницу показать нельзя. Попробуйте ещё раз через несколько минут."
	},
	ht: {
		error: "Erè",
		later: "Nou pa t ka anrejistre repons ou yo kounye a. Yo toujou la: tanpri voye yo ankò nan kèk minit.",
		again: "Yo te deja voye repons ak lyen sa a. Se sèlman repons yo te voye an premye yo ki konte.",
		closed: "Sondaj sa a fèmen epi li pa pran repons ankò.",
		tooLarge: "Repons ou yo twò long epi nou pa t anrejistre yo. Tanpri tounen, fè yo pi kout, epi voye yo ankò.",
		missing: "Pa gen sondaj nan adrès sa a. Tanpri tcheke lyen yo te ba ou a.",
		failed: "Nou pa ka montre paj sa a kounye a. Tanpri eseye ankò nan kèk minit."
	},
	pt: {
		error: "Erro",
		later: "Não foi possível guardar suas respostas agora. Elas continuam aqui: envie-as novamente em alguns minutos.",
		again: "Já foram enviadas respostas por este link. Só contam as que foram enviadas primeiro.",
		closed: "Esta pesquisa está encerrada e não recebe mais respostas.",
		tooLarge: "Suas respostas são longas demais e não foram guardadas. Volte, encurte-as e envie-as novamente.",
		missing: "Não há nenhuma pesquisa neste endereço. Verifique o link que você recebeu.",
		failed: "Não é possível mostrar esta página agora. Tente novamente em alguns minutos."
	},
	fr: {
		error: "Erreur",
		later: "Vos réponses n’ont pas pu être enregistrées pour le moment. Elles sont toujours ici : envoyez-les de nouveau dans quelques minutes.",
		again: "Des réponses ont déjà été envoyées avec ce lien. Seules celles envoyées en premier sont comptées.",
		closed: "Cette enquête est close et n’accepte plus de réponses.",
		tooLarge: "Vos réponses sont trop longues et n’ont pas été enregistrées. Revenez en arrière, raccourcissez-les et envoyez-les de nouveau.",
		missing: "Il n’y a pas d’enquête à cette adresse. Vérifiez le lien que vous avez reçu.",
		failed: "Cette page ne peut pas être affichée pour le moment. Réessayez dans quelques minutes."
	}
};
/** The words of a language; English for one that a page added. */
var pageWordsOf = (lang) => WORDS[lang] ?? en;
// src/hosted/pages.ts
var NOBODY = () => [];
var NOTHING = {
	id: "",
	at: ""
};
/** The form as it is first met, with choices that the link gives already: they are ticked, and nothing is submitted. */
function formPage(survey, { query, queryIn, onceToken }, chosen, now, scripts) {
	const answersTo = (id) => {
		const question = survey.questions.find((each) => each.id === id);
		const answers = chosen.getAll(id);
		return question && question.kind !== "text" && isPossible(question, answers) ? answers : [];
	};
	const carried = {
		id: randomUUID(),
		at: new Date(now).toISOString()
	};
	const served = servedSurvey(survey, {
		stage: "asking",
		asked: untouched(survey, answersTo),
		answersTo,
		carried,
		query,
		queryIn
	});
	const isLive = !survey.questions.some(({ id }) => answersTo(id).length > 0) && scripts.length > 0;
	const live = isLive ? dataScript("survey", liveConfiguration(survey, onceToken)) : "";
	return page(survey, {
		status: 200,
		main: card(served) + live,
		title: nameOf(survey),
		scripts: isLive ? scripts : []
	});
}
/** The form with what was answered, and why it is back: what is wrong, or what else is asked. */
function formAgain(survey, { query }, given) {
	const { say } = survey.voice;
	const isWrong = given.asked.some(({ error }) => error);
	const news = newsOf(given.added.map(({ id, statement }) => [id, say("added", { statement })]), given.removed.map(({ statement }) => say("removed", { statement })));
	const note = given.added.length > 0 && noteOf("result", say("errorTitle"), news);
	const main = card(servedSurvey(survey, {
		...viewOf(given),
		query,
		note
	}));
	const title = isWrong ? `${wordsOf(survey).error}: ${nameOf(survey)}` : titled(say("errorTitle"), survey);
	return page(survey, {
		status: isWrong ? 422 : 200,
		main,
		title
	});
}
/** The form with what was answered, which could not be stored now: the database is away, or its network sent too much. */
function laterPage(survey, { query }, given, status = 503) {
	const { say } = survey.voice;
	const told = {
		tag: "p",
		attributes: {},
		children: wordsOf(survey).later
	};
	const note = noteOf("result unsaved", say("unsavedTitle"), told);
	return page(survey, {
		status,
		main: card(servedSurvey(survey, {
			...viewOf(given),
			query,
			note
		})),
		title: `${wordsOf(survey).error}: ${titled(say("unsavedTitle"), survey)}`
	});
}
/** What has become of the answers. */
function endPage(survey, { query }, end) {
	const view = {
		stage: end,
		asked: [],
		answersTo: NOBODY,
		carried: NOTHING,
		query
	};
	const title = end === "delivered" ? titled(survey.voice.say("thanks"), survey) : nameOf(survey);
	return page(survey, {
		status: 200,
		main: card(servedSurvey(survey, view)),
		title
	});
}
/** A page of one sentence in place of the survey. */
function saidPage(survey, status, said) {
	const text = wordsOf(survey)[said];
	return page(survey, {
		status,
		main: card(`<p class="result unsaved">${escapeHtml(text)}</p>`),
		title: titled(text, survey)
	});
}
/** The same where there is no survey to speak for. */
function strayPage(language, status, said) {
	const main = card(`<h1>${escapeHtml(pageWordsOf(language.lang)[said])}</h1>`);
	return {
		status,
		policy: policyOf(void 0),
		html: documentOf({
			language,
			title: pageWordsOf(language.lang)[said],
			main
		})
	};
}
var nameOf = ({ words, voice }) => headingOf({
	...words,
	voice
});
var titled = (title, { words }) => `${title} – ${words.service}`;
var wordsOf = ({ language }) => pageWordsOf(language.lang);
var viewOf = ({ asked, answersTo, id, at }) => ({
	stage: "asking",
	asked,
	answersTo,
	carried: {
		id,
		at
	}
});
var card = (html) => `<div id="served"><div class="survey">${html}</div></div>`;
function page({ words, language }, { status, main, title, scripts = [] }) {
	const { service } = words;
	return {
		status,
		policy: policyOf(words.logoUrl),
		html: documentOf({
			language,
			title,
			service,
			main,
			scripts
		})
	};
}
/** What a page of an agency decides for its survey is of no use here: where on the page it stands, when, and to whom. */
var OF_PAGES = [
	"collector",
	"touchpoints",
	"target",
	"placement",
	"opener",
	"dom",
	"trigger",
	"urlPattern",
	"delaySeconds"
];
var OF_SAMPLES = [
	"transactionId",
	"samplePercent",
	"quietDays",
	"memory",
	"$schema"
];
/** The configuration of the live survey, which sends its records beside the page. */
function liveConfiguration({ id, written, language, languages }, onceToken) {
	const kept = Object.entries(written).filter(([key]) => ![...OF_PAGES, ...OF_SAMPLES].includes(key));
	const query = onceToken ? `?${new URLSearchParams({
		service: id,
		t: onceToken
	})}` : "";
	const tags = languages.map(({ lang }) => lang);
	const choice = tags.length > 1 && { languages: tags };
	return {
		...Object.fromEntries(kept),
		lang: language.lang,
		...choice,
		collector: `../v1/responses${query}`
	};
}
// src/hosted/serve.ts
/** After how many seconds to submit again what could not be stored. */
var RETRY_SECONDS = 60;
/** What a page says of its end, each with a proof: who has not come to it is not told so. */
var ENDS = [
	"delivered",
	"again",
	"declined"
];
/**
* Serves each service's survey as a page at `/s/{service}`: a plain form, which a script replaces by the live survey
* where it runs. A `GET` stores nothing, as the links of mail are opened by programs too.
*/
async function serveSurveys(scope, host) {
	const { services, links, database, guard, now } = host;
	guard.know(createUnknown(services));
	const scripts = scriptsFor(PACKS.map(({ lang }) => lang));
	const packs = scripts.filter(({ name }) => name.startsWith("lang/")).map(({ name }) => name);
	for (const { name, type, content } of [STYLE, ...scripts]) scope.get(`/s/${name}`, (_request, reply) => reply.header("Cache-Control", "public, max-age=300").type(`${type}; charset=utf-8`).send(content));
	scope.removeAllContentTypeParsers();
	scope.addContentTypeParser("application/x-www-form-urlencoded", {
		parseAs: "string",
		bodyLimit: LARGEST_BODY
	}, (_request, body, done) => done(null, new URLSearchParams(String(body))));
	scope.addHook("onSend", async (_request, reply) => {
		reply.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin");
	});
	const today = () => new Date(now()).toISOString().slice(0, 10);
	const read = (request) => {
		const id = request.params.service;
		const input = services.get(id);
		const query = new URLSearchParams(request.url.split("?").slice(1).join("?"));
		const token = query.get("t") ?? void 0;
		const lang = query.get("lang") ?? void 0;
		const facts = links.read(id, token);
		const survey = input && hostedSurvey(id, input, {
			link: lang,
			browser: preferred(request)
		}, facts);
		if (!survey) return void 0;
		const queryIn = (tag) => {
			const own = new URLSearchParams({
				...tag && { lang: tag },
				...token && { t: token }
			});
			return `${id}${own.size > 0 ? `?${own}` : ""}`;
		};
		return {
			survey,
			facts,
			query,
			link: {
				query: queryIn(lang),
				queryIn,
				onceToken: facts?.once && token
			}
		};
	};
	/** The page in place of a survey that is not there, or not any more (5 CFR 1320.5). */
	const instead = (request, asked) => {
		if (!asked) return strayPage(languageFor(request), 404, "missing");
		const { ombExpirationDate } = asked.survey.configuration;
		return ombExpirationDate && ombExpirationDate < today() ? saidPage(asked.survey, 410, "closed") : void 0;
	};
	const proofOf = (id, end) => `${id} ${end}`;
	const goTo = (reply, { survey, query }, end) => {
		const lang = query.get("lang");
		const told = new URLSearchParams({
			...lang && { lang },
			[end]: links.proofOf(proofOf(survey.id, end))
		});
		return reply.code(303).header("Location", `${survey.id}?${told}`).header("Cache-Control", "no-store").send();
	};
	const endIn = ({ survey, query }) => ENDS.find((end) => links.isProof(proofOf(survey.id, end), query.get(end) ?? ""));
	scope.get("/s/:service", async (request, reply) => {
		const asked = read(request);
		const other = instead(request, asked);
		if (other || !asked) return send(reply, other);
		const { survey, facts, query, link } = asked;
		const end = endIn(asked);
		if (end === "again") return send(reply, saidPage(survey, 200, "again"));
		if (end) return send(reply, endPage(survey, link, end));
		const once = links.recordIdOf(survey.id, facts);
		if (once && await isAnswered(database, once, request)) return send(reply, saidPage(survey, 200, "again"));
		const pack = packs.filter((name) => survey.languages.some(({ lang }) => name === `lang/${lang}.js`));
		const own = scripts.map(({ name }) => name).filter((name) => !packs.includes(name));
		return send(reply, formPage(survey, link, query, now(), own.length > 0 ? [...pack, ...own] : []));
	});
	scope.post("/s/:service", async (request, reply) => {
		const asked = read(request);
		const other = instead(request, asked);
		if (other || !asked) return send(reply, other);
		const { survey, facts, link } = asked;
		const given = readSubmission(survey, request.body instanceof URLSearchParams ? request.body : new URLSearchParams(), now());
		const carried = {
			...given,
			id: links.recordIdOf(survey.id, facts) ?? given.id
		};
		try {
			if (given.isDeclined) {
				if (guard.take(request, 2) === 0) await keepDeclined(survey, given, now(), guard.commitOf(request));
				return goTo(reply, asked, "declined");
			}
			if (given.added.length > 0 || given.asked.some(({ error }) => error)) return send(reply, formAgain(survey, link, given));
			const wait = guard.take(request, 3);
			if (wait > 0) return send(reply.header("Retry-After", wait), laterPage(survey, link, given, 429));
			const response = givenBy(given.asked.map(({ question }) => question), given.answersTo);
			return goTo(reply, asked, await keepResponse(survey, carried, response, now(), guard.commitOf(request), database));
		} catch (error) {
			request.log.error({ reason: String(error) }, "a form could not be stored");
			if (given.isDeclined) return goTo(reply, asked, "declined");
			return send(reply.header("Retry-After", RETRY_SECONDS), laterPage(survey, link, given));
		}
	});
	scope.setErrorHandler((error, request, reply) => {
		const status = error.statusCode ?? 500;
		if (status >= 500) request.log.error({ reason: error.message }, "a page failed");
		return send(reply, strayPage(read(request)?.survey.language ?? languageFor(request), status, status === 413 ? "tooLarge" : "failed"));
	});
}
var send = (reply, page) => page ? reply.code(page.status).header("Content-Security-Policy", page.policy).header("Cache-Control", "no-store").type("text/html; charset=utf-8").send(page.html) : reply;
/** The languages that a browser asks for, the preferred ones first (RFC 9110, section 12.5.4). */
var preferred = ({ headers }) => (headers["accept-language"] ?? "").split(",", 20).map((each) => {
	const [tag = "", quality = "1"] = each.split(/;\s*q=/);
	return {
		tag: tag.trim(),
		quality: Number(quality)
	};
}).sort((one, other) => other.quality - one.quality).map(({ tag }) => tag);
/** The language for those whose survey is not known. */
var languageFor = (request) => preferred(request).map(everyLanguageOf).find((each) => each !== void 0) ?? en$1;
/** Whether a link has been answered. Where that cannot be told now, its survey is shown: what is stored is one answer. */
async function isAnswered(database, id, { log }) {
	try {
		return await database.selectFrom("records").select("id").where("id", "=", id).executeTakeFirst() !== void 0;
	} catch (error) {
		log.error({ reason: String(error) }, "whether a link was answered could not be read");
		return false;
	}
}
export { serveSurveys };
