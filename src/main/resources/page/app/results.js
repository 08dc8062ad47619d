// Answers of queries: as table, as chart where that says something, and to be taken away.
import { fill, h } from "./dom.js";
import { chart } from "./charts.js";
import { ran, thingHref } from "./parts.js";
import { rows, send } from "./sparql.js";
import { resultTurtle } from "./turtle.js";
import { number, t } from "./words.js";

const PAGE = 200;
const BARS = 25;
const THING = "https://w3id.org/agon/id/";
const ARTICLE = "https://w3id.org/agon/article/";

/**
 * Runs a query and shows its answer.
 * @param {HTMLElement} place where
 * @param {string} query SPARQL of any form
 * @param {string} name what files of the answer are called
 */
export async function answer(place, query, name, signal) {
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
    table(place, query, name, found, took, limit);
  }
}

function table(place, query, name, found, took, limit) {
  const columns = found.head.vars;
  const bindings = found.results.bindings;
  const count = t(bindings.length === limit ? "rows.limit" : "rows", { count: number(bindings.length) });
  const body = h("div");
  const bars = plottable(columns, rows(found));
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
        h("thead", {}, h("tr", {}, columns.map((column) => h("th", { scope: "col", class: /#(integer|decimal|double)$/.test(bindings[0][column]?.datatype ?? "") ? "number" : "" }, column)))),
        h("tbody", {}, bindings.slice(from, to).map((binding) => h("tr", {}, columns.map((column) => cell(binding[column]))))),
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
}

function cell(term) {
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
  const numeric = /#(integer|decimal|double)$/.test(term.datatype ?? "");
  return h("td", { class: numeric ? "number" : "" }, term.value);
}

/** What bars can show of rows: numbers by name, or by month; null where neither fits. */
export function plottable(columns, found) {
  const value = columns.find((column) => found.length && found.every((row) => typeof row[column] === "number"));
  const date = columns.find((column) => found.length && found.every((row) => /^\d{4}(-\d{2})*$/.test(row[column] ?? "")));
  if (found.length < 2) {
    return null;
  }
  if (date) {
    const months = new Map();
    for (const row of found) {
      const month = row[date].slice(0, 7);
      months.set(month, (months.get(month) ?? 0) + (value ? row[value] : 1));
    }
    const sorted = [...months].sort(([one], [other]) => (one < other ? -1 : 1));
    return bars(sorted, value ?? t("count"), date, true);
  }
  const names = columns.filter((column) => column !== value && typeof found[0][column] === "string").slice(0, 2);
  if (!value || !names.length) {
    return null;
  }
  const pairs = found
    .map((row) => [names.map((column) => row[column] ?? "").join(" – "), row[value]])
    .sort(([, one], [, other]) => other - one)
    .slice(0, BARS);
  return bars(pairs, value, names.join(" – "), false);
}

function bars(pairs, value, name, upright) {
  return {
    labels: pairs.map(([key]) => key),
    values: pairs.map(([, count]) => count),
    title: t("chart.of", { value, label: name }),
    upright,
  };
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
