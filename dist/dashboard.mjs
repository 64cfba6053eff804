import { A as parseQuarter, B as sortedBy, C as commentsCsvHead, F as tally, H as wilson, I as questionRank, M as quarterOf, N as quartersBetween, S as commentsCsv, _ as commentPage, b as commentQuery, d as servicesOf, dt as AGREEMENT, f as placesOf, ft as RATINGS, g as allComments, j as quarterBefore, k as inSnapshot, p as differencesOf, v as CHOSEN, x as mayHaveTexts, y as TRUSTS, z as grouped } from "./server.mjs";
import { setImmediate } from "node:timers/promises";
import { createHash } from "node:crypto";
// src/dashboard/dashboard.css?raw
var dashboard_default = "/* The look of the dashboard: type and colours as the U.S. Web Design System has them. */\n:root {\n  color-scheme: light dark;\n  --ink: light-dark(#1b1b1b, #f0f0f0);\n  --muted: light-dark(#565c65, #c6cace);\n  --paper: light-dark(#fff, #171717);\n  --panel: light-dark(#f0f0f0, #2a2c2f);\n  --line: light-dark(#dfe1e2, #45494f);\n  --edge: light-dark(#757a82, #8d9297);\n  --bar: light-dark(#005ea2, #73b3e7);\n  --link: light-dark(#005ea2, #8ec4ee);\n  --warn: light-dark(#faf3d1, #3a3413);\n  --warn-edge: light-dark(#b38c00, #face00);\n  --rating-1: light-dark(#8b3a0e, #f2a36b);\n  --rating-2: light-dark(#e59a63, #ad5d27);\n  --rating-3: light-dark(#a9aeb1, #71767a);\n  --rating-4: light-dark(#73b3e7, #2672b0);\n  --rating-5: light-dark(#162e51, #a9d3f5);\n  --on-rating-1: light-dark(#fff, #1b1b1b);\n  --on-rating-2: light-dark(#1b1b1b, #fff);\n  --on-rating-3: light-dark(#1b1b1b, #fff);\n  --on-rating-4: light-dark(#1b1b1b, #fff);\n  --on-rating-5: light-dark(#fff, #1b1b1b);\n  font:\n    100% / 1.5 system-ui,\n    sans-serif;\n}\n\nbody {\n  margin: 0;\n  color: var(--ink);\n  background: var(--paper);\n}\n\n.top {\n  border-bottom: 1px solid var(--line);\n  font-weight: 700;\n}\n\n.top div {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 2rem;\n  justify-content: space-between;\n}\n\n.pages,\n.pager {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n}\n\n.pages [aria-current] {\n  color: var(--ink);\n  text-decoration-thickness: 0.1875rem;\n}\n\n.top span {\n  margin-inline-start: 0.5rem;\n  color: var(--muted);\n  font-weight: 400;\n}\n\n.top div,\nmain {\n  box-sizing: border-box;\n  max-width: 58rem;\n  margin: 0 auto;\n  padding: 1rem;\n}\n\nh1 {\n  margin: 1rem 0 0.25rem;\n  font-size: 2rem;\n  line-height: 1.2;\n  text-wrap: balance;\n}\n\nh2 {\n  margin: 0 0 0.25rem;\n  font-size: 1.5rem;\n  line-height: 1.25;\n}\n\nh3 {\n  margin: 2rem 0 0.25rem;\n  font-size: 1.125rem;\n}\n\np {\n  max-width: 68ch;\n}\n\n.top p {\n  margin: 0;\n}\n\n.lead,\n.about,\n.source {\n  color: var(--muted);\n}\n\n.lead {\n  margin-top: 0;\n}\n\n.about {\n  margin: 0 0 1rem;\n}\n\n.source {\n  max-width: none;\n  margin: 0.5rem 0 0;\n  font-size: 0.8125rem;\n  overflow-wrap: anywhere;\n}\n\na {\n  color: var(--link);\n}\n\nnav h2 {\n  font-size: 1.125rem;\n}\n\nnav ul {\n  display: grid;\n  gap: 0.25rem 2rem;\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));\n  margin: 0 0 1rem;\n  padding: 0;\n  list-style: none;\n}\n\nnav a {\n  display: inline-block;\n  padding: 0.125rem 0;\n}\n\n.filters {\n  display: grid;\n  gap: 0.75rem 1rem;\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));\n  align-items: end;\n  margin: 1rem 0;\n  padding: 1rem;\n  background: var(--panel);\n}\n\n.filters label {\n  display: block;\n  font-size: 0.875rem;\n  font-weight: 700;\n}\n\n.filters .across {\n  grid-column: 1 / -1;\n}\n\n.filters input,\n.filters select,\n.filters button {\n  box-sizing: border-box;\n  width: 100%;\n  min-height: 2.5rem;\n  font: inherit;\n}\n\n.filters input,\n.filters select {\n  padding: 0.25rem 0.5rem;\n  color: var(--ink);\n  background: var(--paper);\n  border: 1px solid var(--edge);\n}\n\n.filters button {\n  color: light-dark(#fff, #171717);\n  font-weight: 700;\n  background: var(--bar);\n  /* Forced colors leave backgrounds out, and paint this. */\n  border: 0.125rem solid transparent;\n  border-radius: 0.25rem;\n  cursor: pointer;\n}\n\n:focus-visible {\n  outline: 0.25rem solid light-dark(#2491ff, #58b4ff);\n  outline-offset: 0.125rem;\n}\n\n.survey,\n.origin {\n  margin-top: 2.5rem;\n  padding-top: 1.5rem;\n  border-top: 0.25rem solid var(--ink);\n}\n\n.key {\n  display: grid;\n  gap: 1px;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));\n  margin: 0;\n  background: var(--line);\n  border: 1px solid var(--line);\n}\n\n.key div {\n  padding: 0.75rem 1rem;\n  background: var(--paper);\n}\n\n.key dt {\n  font-weight: 700;\n}\n\n.key dd {\n  margin: 0;\n}\n\n.key b {\n  display: block;\n  font-size: 2rem;\n  line-height: 1.25;\n  font-variant-numeric: tabular-nums;\n}\n\n.key span {\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\nfigure {\n  margin: 2rem 0 0;\n}\n\nfigcaption {\n  max-width: 68ch;\n  margin-bottom: 0.75rem;\n}\n\nfigcaption strong {\n  display: block;\n  font-size: 1.125rem;\n}\n\n.legend {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.25rem 1.25rem;\n  margin: 0 0 0.75rem;\n  padding: 0;\n  font-size: 0.875rem;\n  list-style: none;\n}\n\n.legend li {\n  display: flex;\n  gap: 0.375rem;\n  align-items: center;\n}\n\n.swatch {\n  width: 1rem;\n  height: 1rem;\n  border: 1px solid var(--edge);\n}\n\n.rating-1 {\n  background: var(--rating-1);\n}\n\n.rating-2 {\n  background: var(--rating-2);\n}\n\n.rating-3 {\n  background: var(--rating-3);\n}\n\n.rating-4 {\n  background: var(--rating-4);\n}\n\n.rating-5 {\n  background: var(--rating-5);\n}\n\n.chart {\n  display: block;\n  max-width: 100%;\n  height: auto;\n  overflow: visible;\n  font-family: inherit;\n}\n\n.chart text {\n  white-space: pre;\n}\n\n.narrow {\n  display: none;\n}\n\n.caveat {\n  margin: 0.75rem 0 0;\n  padding: 0.5rem 1rem;\n  background: var(--warn);\n  border-inline-start: 0.5rem solid var(--warn-edge);\n}\n\n.none {\n  padding: 1rem;\n  background: var(--panel);\n}\n\n/* What somebody wrote keeps its lines, and nothing in it is wider than the page. */\n.responses {\n  margin: 1.5rem 0;\n  padding: 0;\n  list-style: none;\n}\n\n.responses li {\n  padding: 1rem 0;\n  border-top: 1px solid var(--line);\n}\n\n.responses h2 {\n  margin: 0;\n  font-size: 1rem;\n}\n\n.responses .about,\n.responses dl,\n.rated {\n  margin: 0;\n}\n\n.responses dt {\n  margin-top: 0.75rem;\n  color: var(--muted);\n  font-size: 0.875rem;\n}\n\n.responses dd {\n  margin: 0;\n  max-width: 68ch;\n  overflow-wrap: anywhere;\n  white-space: pre-wrap;\n}\n\n.responses dd.n {\n  font-size: 0.875rem;\n}\n\n.rated {\n  margin-top: 0.75rem;\n  font-size: 0.875rem;\n}\n\n.rated span {\n  color: var(--muted);\n}\n\n.pager {\n  padding: 1rem 0;\n  border-top: 1px solid var(--line);\n}\n\n.pager a {\n  padding: 0.25rem 0;\n  font-weight: 700;\n}\n\n.unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n\n.table {\n  margin-top: 0.75rem;\n  overflow-x: auto;\n}\n\ntable {\n  width: 100%;\n  border-collapse: collapse;\n  font-size: 0.875rem;\n  font-variant-numeric: tabular-nums;\n  line-height: 1.35;\n}\n\ncaption {\n  padding-bottom: 0.25rem;\n  font-weight: 700;\n  text-align: start;\n}\n\nth,\ntd {\n  padding: 0.375rem 0.75rem 0.375rem 0;\n  border-bottom: 1px solid var(--line);\n  text-align: start;\n  vertical-align: top;\n}\n\nthead th {\n  border-bottom: 2px solid var(--edge);\n  vertical-align: bottom;\n}\n\ntd {\n  white-space: nowrap;\n}\n\ntbody th {\n  font-weight: 400;\n}\n\ntbody th:has(.domain) {\n  min-width: 9rem;\n}\n\n.domain {\n  display: block;\n}\n\n.n {\n  display: block;\n  color: var(--muted);\n}\n\ncode {\n  font-family: \"Roboto Mono\", ui-monospace, monospace;\n  font-size: 0.9em;\n  overflow-wrap: anywhere;\n}\n\ntd code {\n  white-space: nowrap;\n}\n\n@media screen and (max-width: 46rem) {\n  .wide {\n    display: none;\n  }\n\n  .narrow {\n    display: block;\n    width: 100%;\n    max-width: 24rem;\n  }\n\n  h1 {\n    font-size: 1.5rem;\n  }\n}\n\n/* A chart says by its colours what it says: they stay, on the paper and with the ink of the user's choice. */\n@media (forced-colors: active) {\n  :root {\n    --ink: CanvasText;\n    --paper: Canvas;\n    --line: GrayText;\n    --edge: CanvasText;\n  }\n\n  .chart,\n  .chart text,\n  .swatch {\n    forced-color-adjust: none;\n  }\n\n  .chart {\n    color: CanvasText;\n  }\n}\n\n@page {\n  margin: 15mm;\n}\n\n@media print {\n  :root {\n    color-scheme: light;\n    font-size: 10pt;\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n  }\n\n  main,\n  .top div {\n    max-width: none;\n    padding-inline: 0;\n  }\n\n  .filters,\n  .downloads,\n  .pages,\n  .pager,\n  nav {\n    display: none;\n  }\n\n  .survey {\n    break-before: page;\n    border-top-width: 1pt;\n  }\n\n  h2,\n  figcaption,\n  .legend,\n  thead {\n    break-after: avoid;\n  }\n\n  .chart,\n  .responses li,\n  .key,\n  .caveat,\n  figcaption,\n  tr {\n    break-inside: avoid;\n  }\n\n  .source {\n    break-before: avoid;\n  }\n\n  .table {\n    overflow: visible;\n  }\n\n  table {\n    font-size: 8pt;\n  }\n\n  th,\n  td {\n    padding: 2pt 6pt 2pt 0;\n  }\n\n  td,\n  td code {\n    white-space: normal;\n  }\n\n  tbody th:has(.domain) {\n    min-width: 0;\n  }\n}\n";
// src/dashboard/html.ts
/** A template of markup: whatever is put into it is text unless it was made by this, as names come from records. */
function html(strings, ...contents) {
	return { markup: String.raw({ raw: strings }, ...contents.map(markupOf)) };
}
/** Markup that something else made, such as a chart. */
var trusted = (markup) => ({ markup });
/** Text as it must stand in markup, also inside an attribute. */
function escaped(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function markupOf(content) {
	if (content === null || content === void 0 || content === false) return "";
	if (typeof content === "object") return "markup" in content ? content.markup : content.map(markupOf).join("");
	return escaped(String(content));
}
// src/dashboard/policy.ts
/** What a dashboard needs: its own style sheet, known by its hash, and nothing that runs or loads. */
var DIRECTIVES = [
	"default-src 'none'",
	`style-src 'sha256-${createHash("sha256").update(dashboard_default).digest("base64")}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'self'"
];
/** The policy of a dashboard in a file, which no server sends a header with. */
var metaPolicy = () => DIRECTIVES.join("; ");
/** The headers of a served dashboard: its policy, and that it is kept, framed, found and told of by nobody. */
var dashboardHeaders = () => ({
	"Content-Type": "text/html; charset=utf-8",
	"Content-Security-Policy": [...DIRECTIVES, "frame-ancestors 'none'"].join("; "),
	"Cache-Control": "no-store",
	"X-Robots-Tag": "noindex",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
	"Cross-Origin-Resource-Policy": "same-origin"
});
// src/dashboard/document.ts
/** The pages that are served, by their addresses beside each other. */
var PAGES = {
	dashboard: "Results",
	comments: "Comments"
};
/** A whole HTML document that asks for nothing else: no script, no file, no font. */
function documentOf(title, { isServed, page }, main) {
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${!isServed && html`<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(dashboard_default)}</style>
</head>
<body>
<header class="top"><div><p>a11-survey <span>OMB Circular A-11, Section 280</span></p>${isServed && pages(page)}</div></header>
<main>
${main}
</main>
</body>
</html>
`.markup;
}
var pages = (page) => html`<nav class="pages" aria-label="Pages">${Object.entries(PAGES).map(([address, name]) => html`<a href="${address}"${address === page && html` aria-current="page"`}>${name}</a>`)}</nav>`;
// src/dashboard/shape.ts
/** A number of pixels to a thousandth of one, as nobody sees less and charts are most of a page. */
var pixels = (length) => Math.round(length * 1e3) / 1e3;
/** An element of a chart. No style is among its attributes, which the policy of the page forbids. */
function shape(name, attributes, content) {
	let markup = `<${name}`;
	for (const [attribute, value] of Object.entries(attributes)) if (value !== void 0) markup += ` ${attribute}="${typeof value === "number" ? pixels(value) : escaped(value)}"`;
	return trusted(content === void 0 ? `${markup}/>` : `${markup}>${html`${content}`.markup}</${name}>`);
}
/** Elements that have their attributes in common. */
var group = (attributes, content) => shape("g", attributes, content);
/** A word or a number whose middle is as high as a place. */
var word = (text, attributes) => shape("text", {
	...attributes,
	dy: "0.32em"
}, text);
/** Upright lines from one height to another. */
var uprights = (xs, from, to) => xs.map((x) => `M${pixels(x)},${pixels(from)}V${pixels(to)}`).join("");
// src/dashboard/axis.ts
/** An axis beneath the rows of a chart: a short line and a number for each tick. */
function axisBelow(scale, ticks, top, name) {
	return group({}, [shape("path", {
		stroke: "currentColor",
		d: uprights(ticks.map(scale.at), top, top + 6)
	}), group({
		"font-size": 13,
		"font-variant": "tabular-nums"
	}, ticks.map((tick) => shape("text", {
		x: scale.at(tick),
		y: top + 9,
		dy: "0.71em"
	}, name(tick))))]);
}
// src/dashboard/chart.ts
/** On a desk and on paper, and on a phone: shrunk to a phone, the words of the first could not be read. */
var WIDE = {
	width: 896,
	lineLength: 100,
	isNarrow: false
};
var NARROW = {
	width: 288,
	lineLength: 38,
	isNarrow: true
};
/**
* A chart in both widths, of which the style sheet shows the one that fits. It is one image, named by its caption: the
* table beneath it has all of its numbers.
*/
function chart(captionId, draw) {
	return html`${[WIDE, NARROW].map((room) => svgOf(captionId, room, draw(room)))}`;
}
function svgOf(captionId, { width, isNarrow }, { height, shapes }) {
	return shape("svg", {
		class: isNarrow ? "chart narrow" : "chart wide",
		role: "img",
		"aria-labelledby": captionId,
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fill: "currentColor",
		"font-family": "system-ui, sans-serif",
		"font-size": isNarrow ? 13 : 14,
		"text-anchor": "middle"
	}, shapes);
}
/** Text in lines of a length; what is longer than so many lines ends in an ellipsis, as the table has it whole. */
function lines(text, length, most) {
	const all = [];
	for (const word of text.split(/\s+/)) {
		const last = all.at(-1);
		if (last !== void 0 && last.length + 1 + word.length <= length) all[all.length - 1] = `${last} ${word}`;
		else all.push(word.slice(0, length));
	}
	return all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]}…`] : all;
}
var LINE_HEIGHT = 18;
/** How far below its top the letters of a line stand. */
var BASELINE = .71 * LINE_HEIGHT;
var GAP_ABOVE = 4;
var MOST_LINES = {
	wide: 2,
	narrow: 4
};
/** How far to the right bars may reach, with the numbers behind them. */
var farRight = ({ width, isNarrow }) => width - (isNarrow ? 12 : 24);
/** Lays rows out below each other, each as high as the longest label asks for. */
function labelledRows(rows, room, x) {
	const most = room.isNarrow ? MOST_LINES.narrow : MOST_LINES.wide;
	const labelled = rows.map(({ label }) => lines(label, room.lineLength, most));
	const labelHeight = Math.max(1, ...labelled.map((own) => own.length)) * LINE_HEIGHT;
	const rowHeight = labelHeight + GAP_ABOVE + 26 + 14;
	const firstLine = (own, index) => index * rowHeight + labelHeight - own.length * LINE_HEIGHT + BASELINE;
	const barTop = (index) => index * rowHeight + labelHeight + GAP_ABOVE;
	return {
		height: rowHeight * rows.length,
		labels: group({ "text-anchor": "start" }, labelled.flatMap((own, index) => own.map((line, number) => shape("text", {
			x,
			y: firstLine(own, index) + number * LINE_HEIGHT
		}, line)))),
		barTop,
		besideBars: (xs, above, below) => rows.map((_, index) => uprights(xs, barTop(index) - above, barTop(index) + 26 + below)).join("")
	};
}
var COUNTS = new Intl.NumberFormat("en-US");
/** A count, with commas between thousands. */
var count = (n) => COUNTS.format(n);
/** A part of a whole as a percentage with one decimal. */
var percent = (part, whole) => whole === 0 ? "–" : `${(part / whole * 100).toFixed(1)}%`;
/** A share as it stands in a chart: without decimals, which the table has. */
var roughly = (share) => `${Math.round(share * 100)}%`;
/** An interval of a share. */
var range = (interval) => interval === null ? "–" : `${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}%`;
/** So many of something. */
var plural = (n, one, several) => `${count(n)} ${n === 1 ? one : several}`;
// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero() {
	return 0;
}
function number(x) {
	return x === null ? NaN : +x;
}
var ascendingBisect = bisector(ascending);
ascendingBisect.right;
ascendingBisect.left;
bisector(number).center;
Array.prototype.slice;
var e10 = Math.sqrt(50);
var e5 = Math.sqrt(10);
var e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
// src/dashboard/scale.ts
/** Lays numbers, from one to another, out on pixels from one to another. */
function createScale([low, high], [from, to]) {
	return {
		at: (value) => from + (value - low) / (high - low) * (to - from),
		ticks: (count) => ticks(low, high, count),
		ticksEvery: (room) => ticks(low, high, Math.abs(to - from) / room)
	};
}
// src/dashboard/distribution-chart.ts
/** The narrowest part, in shares of the chart's width, that its percentage fits into. */
var LEAST_LABELLED = {
	wide: .045,
	narrow: .12
};
/**
* The parts of a bar that diverges: who disagrees to the left of the neutral point, who agrees to the right, and the
* neutral answers half on each side of it (Heiberger and Robbins, 2014).
*/
function diverging(counts, n) {
	if (n === 0) return [];
	let from = -(counts[1] + counts[2] + counts[3] / 2) / n;
	return RATINGS.map((rating) => {
		const share = counts[rating] / n;
		const segment = {
			rating,
			from,
			to: from + share,
			share
		};
		from += share;
		return segment;
	});
}
/** What the two sides of the neutral point mean. */
var directions = [{
	words: "← disagree",
	side: -1,
	"text-anchor": "end"
}, {
	words: "agree →",
	side: 1,
	"text-anchor": "start"
}];
/** The distribution of each statement's answers as a diverging bar, all around one neutral point. */
function distributionChart(ratings, room) {
	const { height, labels, barTop, besideBars } = labelledRows(ratings.map(({ statement, n }) => ({ label: `${statement} (${count(n)})` })), room, 1);
	const segments = ratings.flatMap(({ counts, n }, index) => diverging(counts, n).map((segment) => ({
		...segment,
		top: barTop(index)
	})));
	const left = Math.min(-.05, ...segments.map(({ from }) => from));
	const right = Math.max(.05, ...segments.map(({ to }) => to));
	const least = (right - left) * (room.isNarrow ? LEAST_LABELLED.narrow : LEAST_LABELLED.wide);
	const scale = createScale([left, right], [1, farRight(room)]);
	const { at } = scale;
	return {
		height: height + 44,
		shapes: [
			axisBelow(scale, scale.ticksEvery(60), height, (share) => roughly(Math.abs(share))),
			labels,
			shape("path", {
				stroke: "currentColor",
				"stroke-width": 1.5,
				d: besideBars([at(0)], 2, 8)
			}),
			...RATINGS.flatMap((rating) => {
				const own = segments.filter((segment) => segment.rating === rating && segment.share > 0);
				return [group({
					fill: `var(--rating-${rating})`,
					stroke: "var(--edge)"
				}, own.map(({ from, to, top }) => shape("rect", {
					x: at(from),
					y: top,
					width: at(to) - at(from),
					height: 26
				}))), group({
					fill: `var(--on-rating-${rating})`,
					"font-size": 13,
					"font-weight": 700
				}, own.filter(({ share }) => share >= least).map(({ from, to, share, top }) => word(roughly(share), {
					x: at((from + to) / 2),
					y: top + 13
				})))];
			}),
			group({ "font-size": 13 }, directions.map(({ words, side, ...anchor }) => word(words, {
				x: at(0) + side * 10,
				y: height + 32,
				...anchor
			})))
		]
	};
}
// src/dashboard/drop-off.ts
/** The drop-off by question, in the order asked, also of questions after which nobody left. */
function dropOffOf({ edition, started, completed, dropOff, ratings, choices, comments }) {
	const left = dropOff.reduce((total, each) => total + each.left, 0);
	const began = Math.max(started, completed + left);
	const asked = [
		...ratings,
		...choices,
		...comments
	].map(({ question }) => question);
	const questions = [.../* @__PURE__ */ new Set([...asked, ...dropOff.map(({ question }) => question)])];
	let remaining = began;
	return {
		began,
		steps: sortedBy(questions, (question) => [questionRank(edition, question)]).map((question) => {
			const here = dropOff.find((each) => each.question === question)?.left ?? 0;
			remaining -= here;
			return {
				question,
				left: here,
				remaining
			};
		}),
		finished: completed
	};
}
// src/dashboard/figure.ts
/** Draws a figure: caption, chart, caveats, table, source. */
function figure({ id, title, caption, legend, draw, heads, rows, caveats, source }) {
	const captionId = `${id}-caption`;
	return html`<figure id="${id}">
<figcaption id="${captionId}"><strong>${title}</strong> ${caption}</figcaption>
${legend}
${chart(captionId, draw)}
${caveats.map((caveat) => html`<p class="caveat"><strong>Read with care:</strong> ${caveat}</p>`)}
${table(`${id}-table`, `${title}, in numbers`, heads, rows)}
<p class="source">Source: ${source}</p>
</figure>`;
}
/** A table in a box of its own that scrolls where it is wider than the page, also by keys (WCAG SC 2.1.1). */
function table(id, caption, heads, rows) {
	return html`<div class="table" role="group" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>`;
}
function cell(given) {
	if (typeof given === "string") return html`<td>${given}</td>`;
	const lang = given.lang === void 0 ? void 0 : html` lang="${given.lang}" dir="auto"`;
	return given.head ? html`<th scope="row"${lang}>${given.content}</th>` : html`<td${lang}>${given.content}</td>`;
}
// src/dashboard/names.ts
/** What each rating says. */
var RATING_NAMES = {
	1: "Strongly disagree",
	2: "Disagree",
	3: "Neither agree nor disagree",
	4: "Agree",
	5: "Strongly agree"
};
/** The ratings with their words, from strong disagreement on. */
var NAMED_RATINGS = RATINGS.map((rating) => ({
	rating,
	name: RATING_NAMES[rating]
}));
var QUESTION_NAMES = {
	satisfaction: "Satisfaction",
	trust: "Trust",
	effectiveness: "Effectiveness",
	ease: "Ease",
	efficiency: "Efficiency",
	transparency: "Transparency",
	humanity: "Humanity",
	employee: "Employee interaction",
	positive: "What made the difference",
	negative: "What could have been better",
	comment: "Comment"
};
/** The name of a question's domain; an agency's own question goes by its id. */
function questionName(id) {
	return Object.hasOwn(QUESTION_NAMES, id) && QUESTION_NAMES[id] || plainly(id);
}
/** A channel, transaction point or the like in words. */
function plainly(id) {
	const words = id.replaceAll("_", " ").trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
var LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
/** A language in English, as its readers' managers know it. */
function languageName(tag) {
	try {
		return LANGUAGES.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
var DAY = new Intl.DateTimeFormat("en-US", {
	dateStyle: "long",
	timeZone: "UTC"
});
/** A day, `2025-10-01`, in words. */
var dayName = (day) => DAY.format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
/** A moment in words, in UTC. */
var momentName = (moment) => `${moment.toLocaleString("en-US", {
	dateStyle: "long",
	timeStyle: "short",
	timeZone: "UTC"
})} UTC`;
// src/dashboard/points.ts
/** Points, of which those of few answers are hollow. */
var pointsAt = (places) => group({
	stroke: "var(--bar)",
	"stroke-width": 2
}, places.map(({ n, x, y }) => shape("circle", {
	cx: x,
	cy: y,
	r: 5,
	fill: n < 30 ? "var(--paper)" : "var(--bar)"
})));
// src/dashboard/overview-chart.ts
/** How high the interval is: as a line. */
var THICKNESS = 2;
/** The trust of several surveys below each other: a point with its interval for each. */
function overviewChart(surveys, room) {
	const left = 14;
	const { height, labels, barTop, besideBars } = labelledRows(surveys.map(({ label, n }) => ({ label: `${label} (${count(n)})` })), room, left);
	const scale = createScale([0, 1], [left, room.width - 48]);
	const ticks = scale.ticks(5);
	const points = surveys.flatMap(({ positive, n }, index) => {
		const interval = wilson(positive, n);
		if (!interval) return [];
		const [low, high] = [scale.at(interval.low), scale.at(interval.high)];
		const share = positive / n;
		return [{
			n,
			share,
			low,
			high,
			x: scale.at(share),
			y: barTop(index) + 13
		}];
	});
	return {
		height: height + 30,
		shapes: [
			shape("path", {
				stroke: "var(--line)",
				d: besideBars(ticks.map(scale.at), 0, 14)
			}),
			axisBelow(scale, ticks, height, roughly),
			labels,
			group({ fill: "var(--ink)" }, points.map(({ low, high, y }) => shape("rect", {
				x: low,
				y: y - THICKNESS / 2,
				width: high - low,
				height: THICKNESS
			}))),
			pointsAt(points),
			group({
				"text-anchor": "start",
				"font-size": 13,
				"font-weight": 700
			}, points.map(({ share, high, y }) => word(roughly(share), {
				x: high + 8,
				y
			})))
		]
	};
}
// src/dashboard/share-chart.ts
/** Parts of wholes as bars from 0, the number and the percentage at the end of each. */
function shareChart(shares, room) {
	const left = 1;
	const { height, labels, barTop, besideBars } = labelledRows(shares, room, left);
	const bars = shares.map(({ part, whole }, index) => ({
		part,
		share: whole === 0 ? 0 : part / whole,
		top: barTop(index)
	}));
	const scale = createScale([0, Math.max(.01, ...bars.map(({ share }) => share)) * (room.isNarrow ? 1.6 : 1.2)], [left, farRight(room)]);
	return {
		height: height + 26,
		shapes: [
			axisBelow(scale, scale.ticksEvery(60), height, (share) => `${Number((share * 100).toFixed(1))}%`),
			labels,
			group({ fill: "var(--bar)" }, bars.map(({ share, top }) => shape("rect", {
				x: left,
				y: top,
				width: scale.at(share) - left,
				height: 26
			}))),
			group({
				"text-anchor": "start",
				"font-size": 13
			}, bars.map(({ part, share, top }) => word(`${count(part)} (${roughly(share)})`, {
				x: scale.at(share) + 6,
				y: top + 13
			}))),
			shape("path", {
				stroke: "currentColor",
				d: besideBars([left], 3, 3)
			})
		]
	};
}
// src/dashboard/trust.ts
/** The trust that a survey found, by its wordings: one but where records of version 1 do not tell theirs. */
function trustOf({ ratings, choices }) {
	const rated = ratings.filter(({ question }) => question === "trust").map(({ statement, counts, n }) => ({
		statement,
		isThumbs: false,
		positive: AGREEMENT.reduce((total, rating) => total + counts[rating], 0),
		n
	}));
	const thumbs = choices.filter(({ question }) => question === "trust").map(({ statement, options }) => {
		const chosen = (id) => options.find(({ option }) => option === id)?.chosen ?? 0;
		return {
			statement,
			isThumbs: true,
			positive: chosen("up"),
			n: chosen("up") + chosen("down")
		};
	});
	return [...rated, ...thumbs];
}
/**
* Makes the trust over quarters in each wording of a survey. A clearance that was renewed or another edition with the
* same words to the same respondents goes on in one line; other words, or another language or channel, never do.
*/
function createTrustOverTime(quarters) {
	const asked = quarters.map(({ quarter, placed }) => ({
		quarter,
		by: grouped(placed, ({ tally }) => keyOf(tally))
	}));
	return (tally) => {
		const key = keyOf(tally);
		return trustOf(tally).map(({ statement, isThumbs }) => ({
			statement,
			isThumbs,
			points: asked.map(({ quarter, by }) => {
				const there = (by.get(key) ?? []).flatMap(({ tally: each, folder }) => trustOf(each).map((counts) => ({
					...counts,
					folder
				}))).filter((each) => each.statement === statement && each.isThumbs === isThumbs);
				return {
					quarter,
					positive: there.reduce((total, each) => total + each.positive, 0),
					n: there.reduce((total, each) => total + each.n, 0),
					folders: there.map(({ folder }) => folder)
				};
			})
		}));
	};
}
/** What names those who are asked. */
var keyOf = ({ service, channel, lang, transactionPoint }) => JSON.stringify([
	service,
	channel,
	lang,
	transactionPoint
]);
// src/dashboard/trust-chart.ts
/** Trust by quarter: a point with its interval for each, and a line between quarters that follow each other. */
function trustChart(points, room) {
	const { isNarrow } = room;
	const height = isNarrow ? 260 : 280;
	const left = isNarrow ? 38 : 46;
	const right = room.width - 8;
	const bottom = height - (isNarrow ? 44 : 60);
	const scale = createScale([0, 1], [bottom, 12]);
	const ticks = scale.ticks(5);
	const xOf = placesBetween(left, right, points.length);
	const isDense = points.length > (isNarrow ? 8 : 12);
	const places = points.map(({ positive, n }, index) => {
		const interval = wilson(positive, n);
		if (!interval) return void 0;
		const share = positive / n;
		const ends = {
			low: scale.at(interval.low),
			high: scale.at(interval.high),
			isLow: interval.high <= .9
		};
		return {
			n,
			share,
			x: xOf(index),
			y: scale.at(share),
			...ends
		};
	});
	const there = places.filter((place) => place !== void 0);
	const rule = (y) => `M${left},${pixels(y)}H${right}`;
	return {
		height,
		shapes: [
			shape("path", {
				stroke: "var(--line)",
				d: ticks.map((tick) => rule(scale.at(tick))).join("")
			}),
			group({
				"text-anchor": "end",
				"font-size": 13,
				"font-variant": "tabular-nums"
			}, ticks.map((tick) => word(roughly(tick), {
				x: left - 9,
				y: scale.at(tick)
			}))),
			quarterNames(points, {
				xOf,
				top: bottom + 8,
				isNarrow,
				isDense
			}),
			shape("path", {
				stroke: "currentColor",
				d: rule(bottom)
			}),
			shape("path", {
				fill: "none",
				stroke: "var(--bar)",
				"stroke-width": 2,
				"stroke-linejoin": "round",
				"stroke-linecap": "round",
				d: lineThrough(places)
			}),
			shape("path", {
				stroke: "var(--ink)",
				"stroke-width": 2,
				d: there.map(({ x, low, high }) => uprights([x], low, high)).join("")
			}),
			pointsAt(there),
			group({
				"font-size": isNarrow ? 12 : 14,
				"font-weight": 700
			}, isDense ? [] : there.map(({ share, x, low, high, isLow }) => word(roughly(share), {
				x,
				y: isLow ? high - 10 : low + 10
			})))
		]
	};
}
/** Places beside each other with the same number of whole pixels between, and half of that on either side. */
function placesBetween(left, right, number) {
	const step = Math.floor((right - left) / Math.max(1, number));
	const first = Math.round(left + (right - left - step * (number - 1)) / 2);
	return (index) => first + index * step;
}
/** A line through the points of quarters that follow each other. */
function lineThrough(places) {
	const to = ({ x, y }, index) => `${places[index - 1] ? "L" : "M"}${pixels(x)},${pixels(y)}`;
	return places.map((place, index) => place ? to(place, index) : "").join("");
}
/** The quarters beneath their points, in one line or two. */
function quarterNames(points, { xOf, top, isNarrow, isDense }) {
	const size = isNarrow || isDense ? 12 : 13;
	const lineHeight = 1.3 * size;
	return group({ "font-size": size }, points.flatMap(({ quarter, n }, index) => nameOf(quarter.name, n, isNarrow, isDense).map((line, number) => shape("text", {
		x: xOf(index),
		y: top + (.71 + number) * lineHeight
	}, line))));
}
/** `2026Q1` over the number of answers or, where there is no room for it, over nothing. */
function nameOf(name, n, isNarrow, isDense) {
	const [year = "", quarter = ""] = name.split("Q");
	if (isDense) return quarter === "1" ? ["Q1", year.slice(2)] : [`Q${quarter}`];
	return isNarrow ? [`Q${quarter}`, `’${year.slice(2)}`] : [`${year} Q${quarter}`, `n ${count(n)}`];
}
// src/dashboard/figures.ts
var fewCaveat = (what) => `${what} fewer than 30 answers. Percentages of so few change much with each answer; do not compare them.`;
/** Trust in each survey of the quarter, beside each other. */
function overviewFigure(surveys) {
	const rows = surveys.flatMap((survey) => trustOf(survey.tally).map((trust) => ({
		...survey,
		...trust,
		label: surveyName(survey.tally)
	})));
	const few = rows.filter(({ n }) => n > 0 && n < 30).map(({ label }) => label);
	return figure({
		id: "overview-trust",
		title: "Trust by survey",
		caption: html`The point is the percent who agree that their trust increased, or
      who gave a thumbs up. The line is its 95% confidence interval: how far chance alone can have moved it. The number
      of answers is in parentheses.`,
		draw: (room) => overviewChart(rows, room),
		heads: [
			"Survey",
			"Trust",
			"95% interval",
			"Answers (n)"
		],
		rows: rows.map(({ label, positive, n }) => [
			{
				head: true,
				content: label
			},
			percent(positive, n),
			range(wilson(positive, n)),
			count(n)
		]),
		caveats: few.length > 0 ? [fewCaveat(`${few.join("; ")}: hollow points stand for`)] : [],
		source: "summary-v1.csv in the folder of each survey: likert_scale_4 and likert_scale_5 of response_volume."
	});
}
/** One wording of trust over the quarters. */
function trustFigure(id, { statement, isThumbs, points }, lang) {
	const few = points.filter(({ n }) => n > 0 && n < 30).map(({ quarter }) => quarter.name);
	return figure({
		id,
		title: "Trust over time",
		caption: html`Percent who ${isThumbs ? "gave a thumbs up to" : "agree or strongly agree with"} “<span lang="${lang}" dir="auto">${statement}</span>”
      by fiscal quarter. The upright line through a point is its 95% confidence interval: where those of two quarters
      overlap much, chance alone can have made the difference.`,
		draw: (room) => trustChart(points, room),
		heads: [
			"Quarter",
			isThumbs ? "Thumbs up" : "Agree",
			"95% interval",
			isThumbs ? "Up" : "Agreed",
			"Answers (n)",
			"Folder"
		],
		rows: points.map(({ quarter, positive, n, folders }) => [
			{
				head: true,
				content: quarter.name
			},
			percent(positive, n),
			range(wilson(positive, n)),
			n === 0 ? "–" : count(positive),
			count(n),
			{ content: folders.length === 0 ? "–" : folders.map((folder) => html`<code>${folder}</code> `) }
		]),
		caveats: few.length > 0 ? [fewCaveat(`${few.join(", ")}: hollow points stand for`)] : [],
		source: `summary-v1.csv in these folders: ${isThumbs ? "notes" : "likert_scale_4, likert_scale_5"} and response_volume of trust.`
	});
}
/** The distribution of every statement that was rated. */
function distributionFigure(id, ratings, lang, folder) {
	const few = ratings.filter(({ n }) => n > 0 && n < 30).map(({ question }) => questionName(question));
	return figure({
		id,
		title: "What people answered",
		caption: html`Each bar is all answers to one statement. What stands to the
      right of the upright line agrees, what stands to the left disagrees, and the gray part on it is neutral. The
      number of answers is in parentheses.`,
		legend: html`<ul class="legend">${NAMED_RATINGS.map(({ rating, name }) => html`<li><span class="swatch rating-${rating}"></span>${name}</li>`)}</ul>`,
		draw: (room) => distributionChart(ratings, room),
		heads: [
			"Statement",
			...NAMED_RATINGS.map(({ name }) => name),
			"Answers (n)",
			"Agree",
			"95% interval",
			"Mean (1–5)",
			"Not answered"
		],
		rows: ratings.map(({ question, statement, counts, n, mean, asked }) => {
			const agreed = AGREEMENT.reduce((total, rating) => total + counts[rating], 0);
			return [
				{
					head: true,
					content: html`<b class="domain">${questionName(question)}</b> <span lang="${lang}" dir="auto">${statement}</span>`
				},
				...RATINGS.map((rating) => ({ content: numbered(counts[rating], n) })),
				count(n),
				{ content: numbered(agreed, n) },
				range(wilson(agreed, n)),
				mean?.toFixed(2) ?? "–",
				asked === null ? "–" : count(Math.max(0, asked - n))
			];
		}),
		caveats: few.length > 0 ? [fewCaveat(`${few.join(", ")}:`)] : [],
		source: `${folder}/summary-v1.csv: likert_scale_1 to likert_scale_5 and response_volume; report.json: mean, asked.`
	});
}
var numbered = (part, whole) => html`${percent(part, whole)} <span class="n">${count(part)}</span>`;
/** What was chosen of a question with options. */
function choiceFigure(id, { question, statement, options }, lang, folder) {
	const shares = options.map(({ option, label, offered, chosen }) => ({
		label: label || plainly(option),
		part: chosen,
		whole: offered
	}));
	const fewest = Math.min(...shares.map(({ whole }) => whole));
	return figure({
		id,
		title: questionName(question),
		caption: html`“<span lang="${lang}" dir="auto">${statement}</span>”: percent
      who chose each answer of those who were offered it.`,
		draw: (room) => shareChart(shares, room),
		heads: [
			"Answer",
			"Chosen",
			"95% interval",
			"Chosen (number)",
			"Offered (n)"
		],
		rows: shares.map(({ label, part, whole }) => [
			{
				head: true,
				content: label,
				lang
			},
			percent(part, whole),
			range(wilson(part, whole)),
			count(part),
			count(whole)
		]),
		caveats: fewest < 30 ? [fewCaveat("Some of these answers were offered to")] : [],
		source: `${folder}/report.json: choices.`
	});
}
/** Where those left who began and did not submit. */
function dropOffFigure(id, tally, folder) {
	const { began, steps, finished } = dropOffOf(tally);
	if (steps.length === 0) return void 0;
	return figure({
		id,
		title: "Where people left",
		caption: html`Of ${plural(began, "person", "people")} who gave a first answer,
      how many closed the page for good after each question without submitting. What they had answered is not collected.`,
		draw: (room) => shareChart(steps.map(({ question, left }) => ({
			label: questionName(question),
			part: left,
			whole: began
		})), room),
		heads: [
			"Left after",
			"Left",
			"Of those who began",
			"95% interval",
			"Still there"
		],
		rows: [...steps.map(({ question, left, remaining }) => [
			{
				head: true,
				content: questionName(question)
			},
			count(left),
			percent(left, began),
			range(wilson(left, began)),
			count(remaining)
		]), [
			{
				head: true,
				content: "Submitted"
			},
			"–",
			"–",
			"–",
			count(finished)
		]],
		caveats: began < 30 ? [fewCaveat("This is of")] : [],
		source: `${folder}/report.json: started (completed and dropOff together where that is more), dropOff, completed.`
	});
}
/** A survey in one line: the service, its channel, and what else tells it apart. */
function surveyName({ service, channel, lang }) {
	return [
		service,
		plainly(channel),
		...lang === "en" ? [] : [lang]
	].join(", ");
}
// src/dashboard/filters.ts
/** Whether what may be made up is in the numbers. */
var SUSPECTED = [{
	value: "counted",
	name: "Counted"
}, {
	value: "left-out",
	name: "Left out"
}];
/** The filters as a plain form: they work without a script, by keys, and their choice stands in the address. */
function filters({ query, choices, suspected }) {
	const quarters = [
		...choices.quarters.map(({ name }) => name),
		query.quarter.name,
		query.quarters[0]?.name ?? ""
	];
	const ofQuarters = [...new Set(quarters)].filter(Boolean).sort().reverse().map((name) => ({
		value: name,
		name: name.replace("Q", " Q")
	}));
	return html`<form class="filters" method="get" aria-label="What is shown">
${select("quarter", "Quarter", ofQuarters, query.quarter.name)}
${select("since", "Trust since", ofQuarters, query.quarters[0]?.name ?? "")}
${select("service", "Service", all(choices.services, String), query.service)}
${select("channel", "Channel", all(choices.channels, plainly), query.channel)}
${select("lang", "Language", all(choices.langs, languageName), query.lang)}
${suspected.responses > 0 && select("suspected", "Suspected responses", SUSPECTED, query.suspected)}
<button>Show</button>
</form>`;
}
/** All, or one of some values. */
var all = (values, nameOf) => [{
	value: "",
	name: "All"
}, ...values.map((value) => ({
	value,
	name: nameOf(value)
}))];
/** A field of which one value is chosen. */
function select(name, label, options, chosen) {
	return html`<div><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(({ value, name: shown }) => html`<option value="${value}"${value === chosen && html` selected`}>${shown}</option>`)}</select></div>`;
}
// src/dashboard/suspected-caveat.ts
/** Why each is suspected, in words. */
var REASONS = {
	honeypot: "filled in a field that no person sees",
	"unknown-service": "named a service that is none of the collector’s",
	"unknown-question": "had a question, wording or answer that the survey has not",
	burst: "came of one network with more others in one minute than people give",
	late: "were answered more than a day before they arrived, which is no sign by itself",
	clock: "had times that contradict each other, which is no sign by itself"
};
/** How many responses may not be a respondent's, and whether the numbers have them. */
function suspectedCaveat(suspected) {
	const { responses, reasons, isCounted } = suspected;
	if (responses === 0) return void 0;
	const why = Object.entries(reasons).map(([reason, n]) => `${count(n)} ${REASONS[reason]}`);
	return html`<p class="caveat"><strong>Suspected of being made up:</strong> ${plural(responses, "response", "responses")},
${isCounted ? "which all numbers here count" : "which are left out of all numbers here"}. ${why.join("; ")}.</p>`;
}
// src/dashboard/survey-section.ts
var idOf = (index) => `survey-${index + 1}`;
/** Links to every survey: to its place in the page, or, where it is not drawn here, to a page of its own. */
function contents(surveys, drawn, { quarter, suspected }) {
	const chosen = suspected === "left-out" && { suspected };
	const target = ({ tally: { service, channel, lang } }, index) => drawn.length > 0 ? `#${idOf(index)}` : `?${new URLSearchParams({
		service,
		channel,
		lang,
		quarter: quarter.name,
		...chosen
	}).toString()}`;
	return html`<nav aria-labelledby="contents"><h2 id="contents">Surveys</h2>
<ul>${surveys.map((survey, index) => html`<li><a href="${target(survey, index)}">${surveyName(survey.tally)}</a></li>`)}</ul>
</nav>`;
}
/** All that is shown of one survey, with links to its comments of a quarter where one is given. */
function surveySection(survey, index, surveys, quarter) {
	const { tally, folder, trust } = survey;
	const { lang } = tally;
	const id = idOf(index);
	const rated = tally.ratings.filter(({ n }) => n > 0);
	const choices = tally.choices.filter(({ options }) => options.length > 0);
	return html`<section class="survey" aria-labelledby="${id}">
<h2 id="${id}">${surveyName(tally)}</h2>
<p class="about">${aboutOf(survey, surveys)}</p>
${keyNumbers(survey)}
${trust.map((series, number) => trustFigure(`${id}-trust-${number + 1}`, series, lang))}
${rated.length > 0 && distributionFigure(`${id}-answers`, rated, lang, folder)}
${choices.map((choice, number) => choiceFigure(`${id}-choice-${number + 1}`, choice, lang, folder))}
${dropOffFigure(`${id}-left`, tally, folder)}
${commentsNote(survey, quarter)}
</section>`;
}
/** How many wrote something, and, where the page is served, where to read it. */
function commentsNote({ tally, folder }, quarter) {
	const { service, channel, lang, comments } = tally;
	const sum = (name) => comments.reduce((total, each) => total + each[name], 0);
	if (sum("n") === 0) return false;
	const chosen = quarter && new URLSearchParams({
		service,
		channel,
		lang,
		quarter: quarter.name
	}).toString();
	return html`<h3>Comments</h3>
<p>${plural(sum("n"), "comment", "comments")}. ${plural(sum("masked"), "piece", "pieces")} of personal information masked in them.
${chosen && html`<a href="comments?${chosen}">Read the comments<span class="unseen"> on ${surveyName(tally)}</span></a>`}</p>
<p class="source">Source: ${folder}/report.json: comments.</p>`;
}
/** What was asked of whom, and, where a service has several surveys on a channel, why they are apart. */
function aboutOf({ tally }, surveys) {
	const { transactionPoint, edition, lang, ombControlNumber, service, channel } = tally;
	const group = surveys.map((each) => each.tally).filter((each) => each.service === service && each.channel === channel);
	const differences = differencesOf(group);
	return [
		plainly(transactionPoint),
		languageName(lang),
		`edition ${edition}`,
		...ombControlNumber ? [`OMB control number ${ombControlNumber}`] : [],
		...differences.length > 0 ? [`one of ${group.length} surveys on this channel, apart as they differ in ${differences.join(", ")}`] : []
	].join(" · ");
}
/** The numbers that a briefing begins with. */
function keyNumbers({ tally, folder }) {
	const { offered, declined, completed } = tally;
	return html`<dl class="key">${[
		...trustOf(tally).map(({ isThumbs, positive, n }) => ({
			term: isThumbs ? "Trust (thumbs up)" : "Trust (agree)",
			number: percent(positive, n),
			detail: `${count(positive)} of n ${count(n)}, 95% interval ${range(wilson(positive, n))}`
		})),
		{
			term: "Responses",
			number: count(completed),
			detail: `of ${plural(offered, "person", "people")} offered the survey`
		},
		{
			term: "Response rate",
			number: percent(completed, offered),
			detail: offered === 0 ? "offers were not counted" : `${count(completed)} of n ${count(offered)}`
		},
		{
			term: "Declined",
			number: percent(declined, offered),
			detail: `${count(declined)} of n ${count(offered)}`
		}
	].map(({ term, number, detail }) => html`<div><dt>${term}</dt><dd><b>${number}</b> <span>${detail}</span></dd></div>`)}</dl>
${completed < 30 && html`<p class="caveat"><strong>Read with care:</strong> this survey has fewer than ${30} responses.</p>`}
${suspectedCaveat(tally.suspected)}
<p class="source">Source: ${folder}/header-v1.csv: survey_opp_volume, response_count; report.json: declined.</p>`;
}
// src/dashboard/page.ts
/**
* A dashboard as an HTML document that asks for nothing else: no script, no file, no font. Surveys are drawn one at a
* time, and a collector receives in between.
*/
async function dashboardPage(view, { isServed, now }) {
	const { query, surveys, isDrawn } = view;
	const title = `Survey results, fiscal quarter ${spelled(query.quarter)}`;
	const drawn = isDrawn ? surveys : [];
	const sections = [];
	for (const [index, survey] of drawn.entries()) {
		sections.push(surveySection(survey, index, surveys, isServed ? query.quarter : void 0));
		await setImmediate();
	}
	return documentOf(title, {
		isServed,
		page: "dashboard"
	}, html`<h1>${title}</h1>
<p class="lead">${dayName(query.quarter.firstDay)} to ${dayName(query.quarter.lastDay)}. ${asOf(query.quarter, now)}</p>
${isServed && filters(view)}
${surveys.length === 0 ? nothing(view) : introduction(view)}
${overall(view)}
${surveys.length > 1 && [contents(surveys, drawn, query), html`<section class="survey"><h2 id="overview">All surveys</h2>${overviewFigure(surveys)}</section>`]}
${sections}
${origin(query.quarter)}`);
}
var spelled = ({ name }) => name.replace("Q", " Q");
function asOf({ until }, now) {
	const isOver = now.toISOString() >= until;
	return `As of ${momentName(now)}.${isOver ? "" : " This quarter is not over: its numbers still change."}`;
}
function nothing({ query, choices }) {
	const first = choices.quarters[0]?.name;
	const last = choices.quarters.at(-1)?.name;
	const there = first && last ? `There are records from ${first} to ${last}.` : "No record was stored yet.";
	return html`<p class="none">Nothing was collected in ${query.quarter.name} with this choice. ${there}</p>`;
}
/** What a reader must know, once and in words. */
function introduction({ surveys }) {
	return html`<p>${plural(surveys.reduce((total, { tally }) => total + tally.completed, 0), "response", "responses")} to ${plural(surveys.length, "survey", "surveys")}.
Each survey is one service on one channel in one wording and language, and none are added up, as they asked different
things of different people. A percentage always comes with the number of answers it is of.</p>`;
}
/** What is suspected in all surveys together, but where the one that is shown says the same. */
function overall({ surveys, suspected }) {
	return surveys.length === 1 && surveys[0]?.tally.suspected.responses === suspected.responses ? void 0 : suspectedCaveat(suspected);
}
/** How each number gets from here to the files that are handed in. */
function origin({ name }) {
	return html`<section class="origin"><h2 id="origin">Where these numbers come from</h2>
<p>All are counts of stored records, by the day (UTC) on which the respondent answered. The files of the quarter have them
too: <code>npx a11-survey report --quarter ${name} --out files</code> writes a folder for each survey, which stands under
each figure.</p>
<div class="table" role="group" aria-labelledby="origin-table" tabindex="0"><table>
<caption id="origin-table">What stands in which file</caption>
<thead><tr><th scope="col">Number</th><th scope="col">File</th><th scope="col">Columns or keys</th></tr></thead>
<tbody>${[
		[
			"Percent of each answer, agree, n",
			"summary-v1.csv",
			"likert_scale_1 … likert_scale_5, response_volume"
		],
		[
			"Thumbs up and down",
			"summary-v1.csv",
			"notes, response_volume"
		],
		[
			"Offered",
			"header-v1.csv",
			"survey_opp_volume, unless the facts file gives another number"
		],
		[
			"Submitted",
			"header-v1.csv",
			"response_count"
		],
		[
			"Mean, started, declined, left, choices",
			"report.json",
			"ratings, started, declined, dropOff, choices"
		],
		[
			"Each single response",
			"responses.csv",
			"a line for each"
		]
	].map(([what, file, where]) => html`<tr><th scope="row">${what}</th><td>${file}</td><td>${where}</td></tr>`)}</tbody>
</table></div>
<ul>
<li><b>Agree</b> is “agree” and “strongly agree” together, of all who answered the statement.</li>
<li><b>The 95% interval</b> is Wilson’s. It tells what chance can do with ${"n"} answers, and not who chose to answer: where
few of those who were offered the survey submitted it, the others may think otherwise.</li>
<li><b>Few answers</b> are fewer than ${count(30)}: below that the National Center for Health Statistics publishes no
proportion. Circular A-11 itself names no number.</li>
<li><b>The response rate</b> is of those to whom the survey was shown. It counts all of them and has no interval.</li>
</ul></section>`;
}
// src/dashboard/query.ts
/** Reads what a form or a command gives, each a text; throws, in words for who gave it, for quarters that are none. */
function dashboardQuery(given, now) {
	const text = (name) => typeof given[name] === "string" ? given[name] : "";
	const quarter = text("quarter") ? parseQuarter(text("quarter")) : quarterOf(now);
	const since = text("since") ? parseQuarter(text("since")) : quarterBefore(quarter, 7);
	return {
		quarter,
		quarters: (since.from > quarter.from ? [quarter] : quartersBetween(since, quarter)).slice(-24),
		service: text("service"),
		channel: text("channel"),
		lang: text("lang"),
		suspected: text("suspected") === "left-out" ? "left-out" : "counted"
	};
}
// src/dashboard/read.ts
/**
* Reads what a dashboard shows, from the tallies alone. Of more surveys than are drawn whole, no more is read than the
* overview has, so that it is there at once also of many. Read it in a snapshot.
*/
async function readDashboard(snapshot, query, mostDrawn) {
	const placed = (quarter, question) => placedIn(snapshot, quarter, query, question);
	const isShown = ({ tally: { channel, lang } }) => (query.channel === "" || channel === query.channel) && (query.lang === "" || lang === query.lang);
	const latest = await placed(query.quarter);
	const shown = latest.placed.filter(isShown);
	const isDrawn = shown.length <= mostDrawn;
	const quarters = [];
	if (isDrawn) for (const quarter of query.quarters.slice(0, -1)) quarters.push(await placed(quarter, "trust"));
	const trustOverTime = createTrustOverTime([...quarters, latest]);
	return {
		query,
		isDrawn,
		suspected: latest.suspected,
		choices: await readChoices(snapshot),
		surveys: shown.map((each) => ({
			...each,
			trust: trustOverTime(each.tally)
		}))
	};
}
/** The surveys of a quarter with their folders, named as `report --out` names them. */
async function placedIn(snapshot, quarter, query, question) {
	const service = query.service || void 0;
	const services = service === void 0 ? [] : await servicesOf(snapshot, quarter);
	const { instruments, suspected } = await tally(snapshot, quarter, {
		service,
		question,
		suspected: query.suspected
	});
	return {
		quarter,
		placed: placesOf(instruments, services).map(({ tally: each, folder }) => ({
			tally: each,
			folder: `${quarter.name}/${folder}`
		})),
		suspected
	};
}
/** Each counter's first and last day are at the ends of its own rows: all others need not be read. */
async function readChoices(snapshot) {
	const counted = await snapshot.selectFrom("counters").select((eb) => {
		const days = eb.selectFrom("tallies").whereRef("tallies.counter", "=", "counters.id");
		return [
			"service",
			"channel",
			"lang",
			days.select(({ fn }) => fn.min("day").as("day")).as("first"),
			days.select(({ fn }) => fn.max("day").as("day")).as("last")
		];
	}).where("of", "=", "record").execute();
	const all = (name) => [...new Set(counted.map((row) => row[name]))].sort();
	const days = counted.flatMap(({ first, last }) => [first ?? [], last ?? []].flat()).sort();
	const quarterAt = (day) => day === void 0 ? [] : [quarterOf(/* @__PURE__ */ new Date(`${day}T00:00:00Z`))];
	const [first, last] = [...quarterAt(days[0]), ...quarterAt(days.at(-1))];
	return {
		services: all("service"),
		channels: all("channel"),
		langs: all("lang"),
		quarters: first && last ? quartersBetween(first, last) : []
	};
}
// src/report/comments/choices.ts
/** Reads what can be chosen from the counters, of which there are few, and when the first and last comment there is was written. */
async function readCommentChoices(database) {
	const asked = await database.selectFrom("counters").select([
		"service",
		"channel",
		"lang",
		"question"
	]).where("of", "=", "answer").groupBy([
		"service",
		"channel",
		"lang",
		"question"
	]).execute();
	const all = (name) => [...new Set(asked.map((row) => row[name]))].sort();
	const end = async (order) => {
		return (await database.selectFrom("kept_texts").select("answered_at").orderBy("answered_at", order).limit(1).execute()).map(({ answered_at }) => quarterOf(new Date(answered_at)));
	};
	const [first, last] = [...await end("asc"), ...await end("desc")];
	return {
		services: all("service"),
		channels: all("channel"),
		langs: all("lang"),
		questions: all("question").filter(mayHaveTexts),
		quarters: first && last ? quartersBetween(first, last) : []
	};
}
// src/report/comments/place.ts
var FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f-]{36})$/;
/** A place as it stands in an address. */
var placeName = ({ answeredAt, id }) => `${answeredAt}_${id}`;
/** Reads a place; throws for any other text. Nothing there is no place. */
function parsePlace(text) {
	if (text === void 0 || text === "") return void 0;
	const [, answeredAt, id] = FORM.exec(String(text)) ?? [];
	if (!answeredAt || !id) throw new Error("The place in the list is none. Go to its beginning, and from there on.");
	return {
		answeredAt,
		id
	};
}
// src/report/comments/written.ts
/**
* How many comments were ever written with a choice, from the tallies: those deleted since count too. Undefined where
* only the comments themselves tell: for a search, a rating of trust, and what is suspected.
*/
async function countComments(database, query) {
	const { search, trust, suspected, service, channel, lang, question, from, before } = query;
	if (search || trust || suspected) return void 0;
	const { texts } = await database.selectFrom("tallies").innerJoin("counters", "counters.id", "counter").select(({ fn }) => fn.sum("texts").as("texts")).where("of", "=", "answer").$if(service !== "", (rows) => rows.where("service", "=", service)).$if(channel !== "", (rows) => rows.where("channel", "=", channel)).$if(lang !== "", (rows) => rows.where("lang", "=", lang)).$if(question !== "", (rows) => rows.where("question", "=", question)).$if(from !== "", (rows) => rows.where("day", ">=", from.slice(0, 10))).$if(before !== "", (rows) => rows.where("day", "<", before.slice(0, 10))).executeTakeFirstOrThrow();
	return Number(texts ?? 0);
}
// src/dashboard/comment-item.ts
/** What trust was answered with, in words. */
function trustName(trust) {
	if (trust === "up" || trust === "down") return `Thumbs ${trust}`;
	return `${trust}: ${RATING_NAMES[Number(trust)]}`;
}
/**
* A response with what its respondent wrote. The text is in the language of the survey, as far as is known, and runs the
* way of its own first letter; neither turns what stands around it.
*/
function commentItem({ answeredAt, service, channel, lang, trust, ratings, suspicions, comments }) {
	const about = [plainly(channel), languageName(lang)].join(" · ");
	const others = ratings.filter(({ question }) => question !== "trust").map(({ question, rating }) => `${questionName(question)} ${rating}`);
	return html`<li><h2><time datetime="${answeredAt}">${momentName(new Date(answeredAt))}</time></h2>
<p class="about"><bdi>${service}</bdi> · ${about}</p>
${suspicions.length > 0 && html`<p class="caveat"><strong>Suspected of being made up:</strong> ${suspicions.map((each) => REASONS[each]).join("; ")}.</p>`}
<dl>${comments.map(({ statement, text, masked }) => html`<dt lang="${lang}" dir="auto">${statement}</dt>
<dd lang="${lang}" dir="auto">${text}</dd>
${masked > 0 && html`<dd class="n">${plural(masked, "piece", "pieces")} of personal information masked</dd>`}`)}</dl>
<p class="rated"><b>Trust</b> ${trust ? trustName(trust) : "not answered"}${others.length > 0 && html` <span>· ${others.join(", ")} of 5</span>`}</p></li>`;
}
// src/dashboard/comments-page.ts
/** A page of comments as an HTML document. Whatever somebody wrote stands in it as text. */
function commentsPage(view) {
	const { page } = view;
	return documentOf("Comments", {
		isServed: true,
		page: "comments"
	}, html`<h1>Comments</h1>
<p class="lead">What people wrote, the newest first. Personal information that was recognized in it is masked; read on with
care, as not all can be.</p>
${form(view)}
${summary(view)}
${page.responses.length > 0 && html`<ol class="responses">${page.responses.map(commentItem)}</ol>`}
${pager(view)}`);
}
function form({ query, choices }) {
	const quarters = [...choices.quarters.map(({ name }) => name), query.quarter].filter(Boolean);
	const latest = [...new Set(quarters)].sort().reverse();
	const day = (name, label) => html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="date" value="${query[name]}"></div>`;
	return html`<form class="filters" method="get" role="search" aria-label="Comments">
<div class="across"><label for="search">Words, of which a comment must have all</label><input id="search" name="search" type="search" maxlength="${200}" value="${query.search}" dir="auto"></div>
${select("service", "Service", all(choices.services, String), query.service)}
${select("channel", "Channel", all(choices.channels, plainly), query.channel)}
${select("lang", "Language", all(choices.langs, languageName), query.lang)}
${select("question", "Question", all(choices.questions, questionName), query.question)}
${select("trust", "Trust", all(TRUSTS, (trust) => trustName(trust)), query.trust)}
${select("quarter", "Quarter", all(latest, (name) => name.replace("Q", " Q")), query.quarter)}
${day("since", "From day")}
${day("until", "To day")}
${select("suspected", "Suspected responses", [
		{
			value: "",
			name: "Shown"
		},
		{
			value: "left-out",
			name: "Left out"
		},
		{
			value: "alone",
			name: "Alone"
		}
	], query.suspected)}
<button>Show</button>
</form>`;
}
function summary({ query, page, written }) {
	const { responses, lookedTo, newer, older } = page;
	const shown = plural(responses.length, "response", "responses");
	const isWhole = !newer && !older;
	const many = written === void 0 ? `${isWhole ? "In all, " : ""}${shown} found${isWhole ? "" : " on this page"}.` : `${plural(written, "comment was", "comments were")} written with this choice${written > 0 ? "; what was deleted since is not here" : ""}. ${shown} on this page.`;
	const far = lookedTo && `All comments until ${momentName(new Date(lookedTo))} were looked through; there are more beyond.`;
	const chosen = chosenIn(query);
	return html`${chosen.length > 0 && html`<p>Only <b>${chosen.join(", ")}</b>.</p>`}<p>${many} ${far}</p>
<p class="source downloads">All of them: <a href="?${address(query, { format: "csv" })}">as CSV</a>. This page: <a href="?${address(query, { format: "json" })}">as JSON</a>.</p>`;
}
/** What was chosen, in words: on paper there is no form. */
var chosenIn = (query) => [
	query.search && `with “${query.search}”`,
	query.service,
	query.channel && plainly(query.channel),
	query.lang && languageName(query.lang),
	query.question && questionName(query.question),
	query.trust && `trust ${trustName(query.trust)}`,
	query.quarter,
	query.since && `from ${query.since}`,
	query.until && `to ${query.until}`,
	query.suspected && `suspected responses ${plainly(query.suspected.replace("-", " ")).toLowerCase()}`
].filter((each) => each !== "");
/** Links by the place of the first or last response, so that nothing is shown twice while new ones come in. */
function pager({ query, page: { newer, older, lookedTo, direction } }) {
	if (!newer && !older) return false;
	const name = (way, usual, further) => lookedTo && direction === way ? further : usual;
	return html`<nav class="pager" aria-label="Further comments">
${newer && html`<a href="?${address(query)}">Newest</a> <a rel="prev" href="?${address(query, { after: placeName(newer) })}">${name("newer", "Newer", "Look further on")}</a>`}
${older && html`<a rel="next" href="?${address(query, { before: placeName(older) })}">${name("older", "Older", "Look further back")}</a>`}
</nav>`;
}
/** What was chosen as it stands in an address, with what else is given. */
function address(query, more = {}) {
	const chosen = CHOSEN.filter((name) => query[name]).map((name) => [name, query[name]]);
	return new URLSearchParams({
		...Object.fromEntries(chosen),
		...more
	}).toString();
}
// src/dashboard/comments.ts
/** In what comments are sent. */
var FORMATS = [
	"html",
	"json",
	"csv"
];
/**
* Makes the list of comments that an address asks for. What is given is read at once, and an error in it thrown at
* once; the database is read by what is returned, in many short reads and in no transaction, as comments are many and
* the collector goes on storing.
*/
function createComments(given) {
	const query = commentQuery(given);
	const newerThan = parsePlace(given.after);
	const place = newerThan ?? parsePlace(given.before);
	const format = FORMATS.find((each) => each === (given.format || "html"));
	if (!format) throw new Error(`"${given.format}" is not a format. Give one of ${FORMATS.join(", ")}.`);
	const from = {
		direction: newerThan ? "newer" : "older",
		place
	};
	return async (database) => {
		if (format === "csv") return {
			headers: headersOf("text/csv", "comments.csv"),
			body: csvOf(database, query)
		};
		const page = await commentPage(database, query, from);
		if (format === "json") {
			const { responses, newer, older, lookedTo } = page;
			const named = {
				responses,
				lookedTo,
				after: newer && placeName(newer),
				before: older && placeName(older)
			};
			return {
				headers: headersOf("application/json"),
				body: `${JSON.stringify(named)}\n`
			};
		}
		const choices = await readCommentChoices(database);
		const written = await countComments(database, query);
		return {
			headers: dashboardHeaders(),
			body: commentsPage({
				query,
				page,
				choices,
				written
			})
		};
	};
}
/** Those of a page, as nothing of it may be kept, framed or told of either. */
var headersOf = (type, file) => ({
	...dashboardHeaders(),
	"Content-Type": `${type}; charset=utf-8`,
	...file && { "Content-Disposition": `attachment; filename="${file}"` }
});
async function* csvOf(database, query) {
	yield commentsCsvHead();
	for await (const response of allComments(database, query)) yield commentsCsv(response);
}
// src/dashboard/dashboard.ts
/** The most surveys that a served dashboard draws whole at once: of more, who looks chooses one in the overview. */
var MOST_DRAWN = 8;
/**
* Makes a dashboard of what was collected. What is given is read at once, and an error in it thrown at once; the
* database is read by what is returned.
*/
function createDashboard({ given, isServed, now }) {
	const query = dashboardQuery(given, now);
	const mostDrawn = isServed ? MOST_DRAWN : Number.POSITIVE_INFINITY;
	return async (database) => await dashboardPage(await inSnapshot(database, (snapshot) => readDashboard(snapshot, query, mostDrawn)), {
		isServed,
		now
	});
}
export { createComments, createDashboard, dashboardHeaders };
