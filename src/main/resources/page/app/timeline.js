// Dated claims, the newest first, with their count by month.
import { fill, h } from "./dom.js";
import { articleHref, copyLink, groupBy, ran, statement, statusMark } from "./parts.js";
import { chart } from "./charts.js";
import { rows, select, viewText } from "./sparql.js";
import { day, label, number, t, terms } from "./words.js";

/** Shows the view. */
export async function show({ main, settings, isCurrent }) {
  const query = await viewText("timeline");
  const claims = rows(await select(query));
  if (!isCurrent()) {
    return null;
  }
  const wanted = (row) =>
    (!settings.get("relation") || row.relation === settings.get("relation")) &&
    (!settings.get("status") || row.status === settings.get("status")) &&
    (!settings.get("since") || row.date >= settings.get("since")) &&
    (!settings.get("until") || row.date <= `${settings.get("until")}~`) &&
    (!settings.get("thing") || `${row.subjectName}\n${row.objectName}`.toLowerCase().includes(settings.get("thing").toLowerCase()));
  const shown = claims.filter(wanted);
  const plot = h("div.chart.low", {}, h("div.plot", {}));
  fill(
    main,
    h("h1", {}, t("timeline.title")),
    h("p.lead", {}, t("timeline.lead")),
    fields(settings, claims),
    plot,
    h("p.note", {}, t("shown", { count: number(shown.length) })),
    h("ol.years", {}, [...groupBy(shown, (row) => row.date)].map(([date, group]) => moment(date, group))),
    h("div.actions", {}, copyLink()),
    ran(query),
  );
  const months = [...groupBy(shown.filter((row) => row.date.length > 4), (row) => row.date.slice(0, 7))].reverse();
  const drawn = await chart(plot.firstChild, {
    labels: months.map(([month]) => day(month)),
    values: months.map(([, group]) => group.length),
    title: t("by.month"),
    upright: true,
  });
  return { title: t("timeline.title"), leave: () => drawn?.destroy() };
}

function fields(settings, claims) {
  const take = (key, value) => {
    const next = new URLSearchParams(settings);
    value ? next.set(key, value) : next.delete(key);
    location.hash = `#/timeline?${next}`;
  };
  const choice = (key, all, options) =>
    h(
      "label",
      {},
      t(key === "status" ? "statuses" : key),
      h(
        "select",
        { id: `timeline-${key}`, onchange: (event) => take(key, event.target.value) },
        h("option", { value: "" }, all),
        options.map((option) => h("option", { value: option, selected: option === settings.get(key) }, label(option))),
      ),
    );
  const input = (key, type) => h("label", {}, t(key), h("input", { type, value: settings.get(key) ?? "", onchange: (event) => take(key, event.target.value) }));
  const used = new Set(claims.map((row) => row.relation));
  return h(
    "div.row-of-fields",
    {},
    input("thing", "search"),
    choice("relation", t("all.relations"), terms("Relation").filter((relation) => used.has(relation))),
    choice("status", t("all.statuses"), terms("Status")),
    input("since", "date"),
    input("until", "date"),
  );
}

function moment(date, group) {
  return h(
    "li",
    {},
    h("time", { datetime: date }, day(date)),
    h(
      "ul",
      {},
      group.map((row) =>
        h(
          "li",
          {},
          statement(row),
          row.status === "Asserted" ? null : [" ", statusMark(row.status)],
          h("small", {}, " ", h("a", { href: articleHref(row.article) }, row.title)),
        ),
      ),
    ),
  );
}
