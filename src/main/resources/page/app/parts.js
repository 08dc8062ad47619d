// Pieces that several views share: links, statuses, claims.
import { announce, h } from "./dom.js";
import { day, isSymmetric, label, t } from "./words.js";

/** The address of a thing's dossier. */
export function thingHref(thing) {
  return `#/thing/${encodeURIComponent(thing)}`;
}

/** The address of an article, at a passage where one is given. */
export function articleHref(article, claim) {
  return `#/article/${encodeURIComponent(article)}${claim ? `?claim=${encodeURIComponent(claim)}` : ""}`;
}

/** A thing as a link, or a plain word for what is no thing. */
export function thingLink(iri, name) {
  return /^https?:/.test(iri ?? "") ? h("a.thing", { href: thingHref(iri) }, name) : h("b", {}, name);
}

/** How an article commits itself to a claim: in words, never by colour alone. */
export function statusMark(status, past) {
  return h(
    "span",
    { class: `status s-${status}` },
    label(status),
    past ? h("span.past", {}, ` · ${t("past")}`) : null,
  );
}

/** Who says so, and what else a claim holds. */
export function details(claim) {
  const parts = ["date", "role", "amount", "topic"]
    .filter((key) => claim[key] !== undefined && claim[key] !== "")
    .map((key) => h("span", {}, h("i", {}, `${t(key)} `), key === "date" ? day(claim[key]) : String(claim[key])));
  if (claim.saidBy) {
    parts.unshift(h("span", {}, h("i", {}, `${t("said.by")} `), claim.saidBy));
  }
  if (claim.confidence !== undefined) {
    parts.push(h("span", {}, h("i", {}, `${t("confidence")} `), `${Math.round(claim.confidence * 100)} %`));
  }
  return h("p.details", {}, parts);
}

/** A passage with the article that it stands in. */
export function passage(row) {
  const where = [row.title, day(row.published), row.publisher].filter(Boolean).join(" · ");
  return h(
    "figure.passage",
    {},
    h("blockquote", {}, row.quote),
    h("figcaption", {}, h("a", { href: articleHref(row.article, row.claim) }, where)),
  );
}

/** A statement in words: subject, relation, object. */
export function statement(row) {
  return h(
    "span.statement",
    {},
    thingLink(row.subject, row.subjectName),
    ` ${label(row.relation)} `,
    thingLink(row.object, row.objectName),
  );
}

/** The same as plain text. */
export function sentence(row) {
  return `${row.subjectName} ${label(row.relation)} ${row.objectName}`;
}

/** An arrow, or a double one where the relation reads the same both ways. */
export function arrow(relation) {
  return isSymmetric(relation) ? "↔" : "→";
}

/** The query that a view ran, to be read, and to be changed in the editor. */
export function ran(query) {
  return h(
    "details.ran",
    {},
    h("summary", {}, t("sparql")),
    h("pre", { tabindex: "0" }, query.trim()),
    h("a.button", { href: `#/sparql?query=${encodeURIComponent(query)}` }, t("sparql.edit")),
  );
}

/** A button that copies the address of what is shown. */
export function copyLink() {
  return h(
    "button.button.quiet",
    {
      type: "button",
      onclick: async (event) => {
        const button = event.currentTarget;
        await navigator.clipboard?.writeText(location.href).catch(() => {});
        button.textContent = t("copied");
        announce(t("copied"));
        setTimeout(() => (button.textContent = t("copy")), 1500);
      },
    },
    t("copy"),
  );
}

/** Groups rows by a key, in the order in which the keys first come. */
export function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) {
      groups.set(name, []);
    }
    groups.get(name).push(row);
  }
  return groups;
}

/** Statements as a table that says what the map draws; a row's button opens its evidence. */
export function statementTable(edges, choose) {
  return h(
    "table.rows",
    {},
    h("caption.unseen", {}, t("map.title")),
    h(
      "thead",
      {},
      h("tr", {}, [t("p.subject"), t("relation"), t("p.object"), t("statuses"), t("articles"), t("evidence")].map((word) => h("th", { scope: "col" }, word))),
    ),
    h(
      "tbody",
      {},
      edges.map((edge) =>
        h(
          "tr",
          {},
          h("td", {}, thingLink(edge.subject, edge.subjectName)),
          h("td", {}, `${arrow(edge.relation)} ${label(edge.relation)}`),
          h("td", {}, thingLink(edge.object, edge.objectName)),
          h("td", {}, statusMark(edge.status, edge.past)),
          h("td.number", {}, edge.articles),
          h("td", {}, h("button.button.quiet", { onclick: () => choose(edge), "aria-label": `${t("evidence")}: ${sentence(edge)}` }, t("evidence"))),
        ),
      ),
    ),
  );
}
