// The dossier of one thing: names, kind, links, and every claim about it.
import { fill, h } from "./dom.js";
import { copyLink, details, groupBy, passage, ran, statusMark, thingLink } from "./parts.js";
import { iri, rows, select, send, view, viewText } from "./sparql.js";
import { label, number, t } from "./words.js";
import { save } from "./results.js";

/** Shows the view. */
export async function show({ main, subject, isCurrent }) {
  const thing = { thing: iri(subject) };
  const query = await viewText("claims-of", thing);
  const [names, found] = await Promise.all([view("thing", thing), select(query)]);
  if (!isCurrent()) {
    return null;
  }
  if (!names.length) {
    fill(main, h("div.message", {}, h("h1", {}, t("nothing")), h("p", {}, subject)));
    return { title: t("nothing") };
  }
  const claims = rows(found);
  const { name, kind } = names[0];
  const statements = groupBy(claims, (row) => `${row.isSubject} ${row.relation}`);
  fill(
    main,
    h("p.kindline", {}, h("i", { class: `dot k-${kind}` }), label(kind)),
    h("h1", {}, name),
    facts(subject, names),
    h(
      "div.actions",
      {},
      h("a.button", { href: `#/map?lens=all&thing=${encodeURIComponent(subject)}` }, t("show.on.map")),
      h("button.button.quiet", { onclick: () => turtle(subject, name) }, t("turtle")),
      copyLink(),
      h("span.note", {}, t("claims", { count: number(new Set(claims.map((row) => row.claim)).size) })),
    ),
    claims.length ? null : h("p", {}, t("no.claims")),
    [...statements.values()].map((group) => section(group, name)),
    ran(query),
  );
  return { title: name };
}

function facts(subject, names) {
  const list = (key) => [...new Set(names.map((row) => row[key]).filter(Boolean))];
  const others = list("other").filter((other) => other !== names[0].name);
  const links = list("same");
  return h(
    "dl.facts",
    {},
    others.length ? [h("dt", {}, t("also")), h("dd", {}, others.join(", "))] : null,
    links.length ? [h("dt", {}, t("links")), h("dd", {}, links.map(link))] : null,
    h("dt", {}, "IRI"),
    h("dd", {}, h("code", {}, subject)),
  );
}

/** A link to another description; only web addresses become links. */
function link(address) {
  const wikidata = /wikidata\.org\/entity\/(Q\d+)$/.exec(address);
  if (wikidata) {
    return h("a", { href: `https://www.wikidata.org/wiki/${wikidata[1]}`, rel: "noreferrer noopener" }, `${t("wikidata")} ${wikidata[1]} `);
  }
  return /^https?:\/\//.test(address)
    ? h("a", { href: address, rel: "noreferrer noopener" }, `${address} `)
    : h("span", {}, `${address} `);
}

function section(group, name) {
  const { isSubject, relation } = group[0];
  const claims = [...groupBy(group, (row) => row.claim).values()];
  return h(
    "section.relation",
    {},
    h("h2", {}, t(isSubject ? "as.subject" : "as.object", { name, relation: label(relation) })),
    claims.map((passages) =>
      h(
        "div.entry",
        {},
        h("div.head", {}, thingLink(passages[0].other, passages[0].otherName), statusMark(passages[0].status, passages[0].past)),
        details(passages[0]),
        passages.map(passage),
      ),
    ),
  );
}

/** Saves all that the graph says of a thing. */
async function turtle(subject, name) {
  const node = iri(subject);
  const query = await viewText("thing-turtle", { thing: node });
  save(await (await send(query, "text/turtle")).blob(), `${name}.ttl`);
}
