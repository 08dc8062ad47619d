// Answers of queries: as table, as chart where that says something, and to be taken away.
import { fill, h } from "./dom.js";
import { chart } from "./charts.js";
import { ran, thingHref } from "./parts.js";
import { chartOf } from "./chart-header.js";
import { rows, send, term, view } from "./sparql.js";
import { resultTurtle } from "./turtle.js";
import { number, t, termLabel } from "./words.js";

const PAGE = 200;
const THING = "https://w3id.org/agon/id/";
const ARTICLE = "https://w3id.org/agon/article/";

/**
 * Runs a query and shows its answer.
 * @param {HTMLElement} place where
 * @param {string} query SPARQL of any form
 * @param {string} name what files of the answer are called
 * @param {object} [given] what columns are called, by name, and a signal that stops it
 */
export async function answer(place, query, name, { headings = {}, signal } = {}) {
  const start = performance.now();
  const reply = await send(query, "application/sparql-results+json, text/turtle;q=0.9", signal);
  const limit = Number(reply.headers.get("Agon-Limit"));
  const graph = !reply.headers.get("Content-Type").includes("json");
  const found = graph ? await reply.text() : await reply.json();
  const took = t("took", { ms: number(Math.round(performance.now() - start)) });
  if (graph) {
    fill(place, head(took, downloads(query, name, null)), h("pre", { tabindex: "0" }, found), ran(query));
  } else if (found.boolean !== undefined) {
    fill(place, head(took), h("p.lead", {}, t(found.boolean ? "yes" : "no")), ran(query));
  } else {
    table(place, query, name, { found, headings, took, limit });
  }
}

function table(place, query, name, { found, headings, took, limit }) {
  const { bindings } = found.results;
  const columns = found.head.vars.map((column) => ({ name: column, heading: headings[column] ?? column, isCanned: column in headings }));
  const count = t(bindings.length === limit ? "rows.limit" : "rows", { count: number(bindings.length) });
  const body = h("div");
  const bars = chartOf(query, rows(found), headings);
  let drawn = null;
  const asTable = () => {
    drawn?.destroy();
    page(body, columns, bindings, 0);
  };
  const asChart = async () => {
    const plot = h("div.plot");
    fill(body, h("div.chart", {}, plot));
    plot.style.height = `${Math.max(9, bars.upright ? 20 : bars.labels.length * 1.7 + 4)}rem`;
    drawn = await chart(plot, bars);
  };
  const tabs = bars ? switcher([["table", asTable], ["chart", asChart]]) : null;
  fill(place, head(`${count} · ${took}`, tabs, downloads(query, name, found)), body, ran(query));
  asTable();
}

function head(note, ...others) {
  return h("div.actions", {}, others[0] ?? null, h("span.note", { role: "status" }, note), others.slice(1));
}

function switcher(choices) {
  const buttons = choices.map(([word, call], index) =>
    h(
      "button.tool",
      {
        "aria-pressed": String(index === 0),
        "data-as": word,
        onclick: () => {
          buttons.forEach((button, at) => button.setAttribute("aria-pressed", String(at === index)));
          call();
        },
      },
      t(word),
    ),
  );
  return h("div.tabs", {}, buttons);
}

/** Fills in one page of rows: a table of a million would hold up the browser. */
function page(body, columns, bindings, from) {
  const to = Math.min(from + PAGE, bindings.length);
  if (!bindings.length) {
    fill(body, h("p", {}, t("no.rows")));
    return;
  }
  const turn = (word, start, possible) =>
    h("button.button.quiet", { disabled: !possible, onclick: () => page(body, columns, bindings, start) }, t(word));
  fill(
    body,
    h(
      "div.wide-table",
      { tabindex: "0", role: "region", "aria-label": t("table") },
      h(
        "table.rows",
        {},
        h("thead", {}, h("tr", {}, columns.map(({ name, heading }) => h("th", { scope: "col", class: isNumber(bindings[0][name]) ? "number" : "" }, heading)))),
        h("tbody", {}, bindings.slice(from, to).map((binding) => h("tr", {}, columns.map((column) => cell(binding[column.name], column))))),
      ),
    ),
    bindings.length > PAGE
      ? h(
          "div.actions",
          {},
          turn("previous", from - PAGE, from > 0),
          h("span.note", {}, t("page.rows", { from: number(from + 1), to: number(to), count: number(bindings.length) })),
          turn("next", to, to < bindings.length),
        )
      : null,
  );
  linkNames(body, bindings.slice(from, to), columns);
}

/** Names of things become links to their dossiers; a name that several things share stays a word. */
async function linkNames(body, bindings, columns) {
  const names = new Set();
  bindings.forEach((binding) => columns.forEach(({ name }) => isName(binding[name]) && names.add(term(binding[name]))));
  if (!names.size) {
    return;
  }
  const things = new Map();
  for (const { name, thing } of await view("named", { names: [...names].join(" ") })) {
    things.set(name, things.has(name) ? null : thing);
  }
  for (const place of body.querySelectorAll("td[data-name]")) {
    const thing = things.get(place.textContent);
    if (thing) {
      fill(place, h("a.thing", { href: thingHref(thing) }, place.textContent));
    }
  }
}

/** Whether a term may be the name of a thing: no number, no date, no sentence. */
function isName(found) {
  return found?.type === "literal" && !found.datatype && found.value.length < 120 && !/^[\d-]*$/.test(found.value);
}

function isNumber(found) {
  return /#(integer|decimal|double)$/.test(found?.datatype ?? "");
}

function cell(term, { isCanned }) {
  if (!term) {
    return h("td");
  }
  if (term.type === "uri") {
    const { value } = term;
    if (value.startsWith(THING)) {
      return h("td", {}, h("a", { href: thingHref(value) }, `id:${value.slice(THING.length)}`));
    }
    if (value.startsWith(ARTICLE)) {
      return h("td", {}, h("a", { href: `#/article/${encodeURIComponent(value)}` }, `article:${value.slice(ARTICLE.length)}`));
    }
    return h("td", {}, value);
  }
  const label = isCanned ? termLabel(term.value) : null;
  return label ? h("td", {}, label) : h("td", { class: isNumber(term) ? "number" : "", "data-name": isName(term) }, term.value);
}

function downloads(query, name, table) {
  const formats = table
    ? [["CSV", "text/csv", "csv"], ["TSV", "text/tab-separated-values", "tsv"], ["JSON", "application/sparql-results+json", "json"]]
    : [["Turtle", "text/turtle", "ttl"], ["JSON-LD", "application/ld+json", "jsonld"]];
  return h(
    "span.downloads",
    {},
    h("span.note", {}, `${t("download")} `),
    formats.map(([word, type, ending]) =>
      h("button.button.quiet", { onclick: async () => save(await (await send(query, type)).blob(), `${name}.${ending}`) }, word),
    ),
    table ? h("button.button.quiet", { onclick: () => save(new Blob([resultTurtle(table)], { type: "text/turtle" }), `${name}.ttl`) }, "Turtle") : null,
  );
}

/** Has the browser save something as a file. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const anchor = h("a", { href: address, download: name });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
