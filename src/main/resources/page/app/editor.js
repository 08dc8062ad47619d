// The SPARQL editor (Yasqe), its answers, and where a query went wrong.
import { fill, h, library, styles } from "./dom.js";
import { copyLink } from "./parts.js";
import { QueryError } from "./sparql.js";
import { answer } from "./results.js";
import { t, terms } from "./words.js";

const FIRST = `# Who competes with whom, plainly asserted
# chart: claims by one, other
PREFIX agon: <https://w3id.org/agon/ontology#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?one ?other (COUNT(?claim) AS ?claims)
WHERE {
  ?claim rdf:predicate agon:competesWith ;
    agon:status agon:Asserted ;
    rdf:subject/skos:prefLabel ?one ;
    rdf:object/skos:prefLabel ?other .
}
GROUP BY ?one ?other
ORDER BY DESC(?claims) ?one ?other
LIMIT 50`;
const OTHERS = [
  "agon:status", "agon:evidence", "agon:attributedTo", "agon:attribution", "agon:confidence", "agon:past", "agon:date", "agon:role",
  "agon:amount", "agon:topic", "agon:foundBy", "agon:speaker", "agon:Claim", "agon:Article", "agon:Mention", "agon:Quotation",
  "agon:summary", "agon:ontology", "agon:gazetteer", "agon:inferred", "agon:assertedCount", "agon:articleCount", "rdf:subject",
  "rdf:predicate", "rdf:object", "rdf:type", "skos:prefLabel", "skos:altLabel", "prov:wasDerivedFrom", "oa:hasSelector", "oa:exact",
  "oa:start", "oa:end", "schema:headline", "schema:datePublished", "schema:publisher", "schema:articleBody", "schema:inLanguage",
];

/** Shows the view. */
export async function show({ main, settings }) {
  styles("/page/lib/yasqe.css");
  await library("/page/lib/yasqe.js");
  const place = h("div.editor", { id: "editor" });
  const result = h("div.result");
  fill(
    main,
    h("p", {}, h("a", { href: "#/ask" }, `‹ ${t("back")}`)),
    h("h1", {}, t("own")),
    h("p.lead", {}, t("own.lead")),
    place,
    h("div.actions", {}, h("button.button", { id: "run", onclick: () => run() }, t("run")), copyLink()),
    result,
  );
  const yasqe = edit(place, settings.get("query") ?? FIRST);
  let fault = null;
  let stop = null;
  const run = async () => {
    stop?.abort();
    stop = new AbortController();
    fault?.clear();
    const query = yasqe.getValue();
    history.replaceState(null, "", `#/sparql?query=${encodeURIComponent(query)}`);
    fill(result, h("p.note", {}, t("loading")));
    try {
      await answer(result, query, "agon", { signal: stop.signal });
    } catch (error) {
      if (error.name !== "AbortError") {
        fault = mark(yasqe, error);
        fill(result, h("p.fault", { role: "alert" }, error.message));
      }
    }
  };
  yasqe.setOption("extraKeys", { ...yasqe.getOption("extraKeys"), "Ctrl-Enter": run, "Cmd-Enter": run, Tab: false, "Shift-Tab": false });
  if (settings.has("query")) {
    await run();
  }
  return { title: t("own"), leave: () => yasqe.destroy() };
}

function edit(place, query) {
  const words = [...terms("Relation"), ...terms("EntityKind"), ...terms("Status")].map((term) => `agon:${term}`);
  // Yasqe's own completers of classes, properties and prefixes ask other servers.
  Yasqe.defaults.prefixCcApi = null;
  Yasqe.defaults.autocompleters = ["vocabulary", "variables"];
  if (!Yasqe.Autocompleters.vocabulary) {
    Yasqe.registerAutocompleter({
      name: "vocabulary",
      bulk: false,
      autoShow: false,
      persistenceId: null,
      isValidCompletionPosition: (yasqe) => !yasqe.getCompleteToken().string.startsWith("?"),
      get: (yasqe, token) => matching([...words, ...OTHERS], token?.string ?? ""),
    });
  }
  const yasqe = new Yasqe(place, {
    value: query,
    persistenceId: null,
    createShareableLink: () => location.href,
    consumeShareLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: "19rem",
    lineNumbers: true,
    screenReaderLabel: t("editor"),
    collapsePrefixesOnLoad: false,
  });
  return yasqe;
}

function matching(words, letters) {
  const wanted = letters.toLowerCase().trim();
  return [...new Set(words)]
    .filter((word) => word.toLowerCase().startsWith(wanted) || word.split(":")[1].toLowerCase().startsWith(wanted))
    .sort();
}

/** Underlines the place that the server names. */
function mark(yasqe, error) {
  if (!(error instanceof QueryError) || !error.line) {
    return null;
  }
  const line = error.line - 1;
  const at = Math.max(error.column - 1, 0);
  yasqe.setCursor({ line, ch: at });
  return yasqe.getDoc().markText({ line, ch: at }, { line, ch: at + 1 }, { className: "parseErrorMark fault-mark" });
}
