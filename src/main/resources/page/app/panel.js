// The panel beside the map: the evidence of a statement, the essence of a thing.
import { fill, h } from "./dom.js";
import { statuses } from "./graph.js";
import { details, groupBy, passage, ran, statement, statusMark, thingHref, thingLink } from "./parts.js";
import { iri, rows, select, view, viewText } from "./sparql.js";
import { isSymmetric, label, t } from "./words.js";

const AGON = "https://w3id.org/agon/ontology#";

/** Shows every passage behind an edge of the map. */
export async function showEdge(panel, edge, close) {
  const directions = isSymmetric(edge.relation)
    ? [[edge.subject, edge.object], [edge.object, edge.subject]]
    : [[edge.subject, edge.object]];
  const queries = await Promise.all(
    directions.map(([subject, object]) =>
      viewText("evidence", { subject: iri(subject), relation: iri(AGON + edge.relation), object: iri(object) }),
    ),
  );
  const found = (await Promise.all(queries.map((query) => select(query))))
    .flatMap(rows)
    .sort((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status));
  const articles = new Set(found.map((row) => row.article)).size;
  open(
    panel,
    close,
    h("h2", {}, statement(edge)),
    h("p.note", {}, `${t("passages", { count: found.length })} · ${t("articles.count", { count: articles })}`),
    [...groupBy(found, (row) => row.claim).values()].map((claim) =>
      h("section.claim", {}, statusMark(claim[0].status, claim[0].past), details(claim[0]), claim.map(passage)),
    ),
    ran(queries[0]),
  );
}

/** Shows what a thing is and how it stands to others; the dossier holds the rest. */
export async function showNode(panel, node, close) {
  const claims = await view("claims-of", { thing: iri(node.id) });
  const statements = groupBy(claims, (row) => `${row.isSubject} ${row.relation}`);
  open(
    panel,
    close,
    h("p.kind", {}, h("i", { class: `dot k-${node.kind}` }), label(node.kind)),
    h("h2", {}, node.name),
    h("a.button", { href: thingHref(node.id) }, t("open.dossier")),
    [...statements.values()].map((group) => brief(group, node.name)),
  );
}

function brief(group, name) {
  const { isSubject, relation } = group[0];
  const others = groupBy(group, (row) => row.other);
  return h(
    "section.brief",
    {},
    h("h3", {}, t(isSubject ? "as.subject" : "as.object", { name, relation: label(relation) })),
    h(
      "ul",
      {},
      [...others.values()].map((rows) =>
        h(
          "li",
          {},
          thingLink(rows[0].other, rows[0].otherName),
          " ",
          hedges(rows).map((status) => statusMark(status)),
        ),
      ),
    ),
  );
}

/** How a thing is said where no article says it plainly. */
function hedges(rows) {
  const said = [...new Set(rows.map((row) => row.status))];
  return said.includes("Asserted") ? [] : said;
}

function open(panel, close, ...content) {
  panel.hidden = false;
  fill(
    panel,
    h("button.tool.close", { "aria-label": t("close"), title: t("close"), onclick: close }, "×"),
    content,
  );
  panel.scrollTop = 0;
}
