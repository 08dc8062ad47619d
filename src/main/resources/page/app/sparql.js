// Asks the endpoint. The page's own queries lie in /page/views, as data.

const views = new Map();

/** A query that did not succeed; its message is for the reader. */
export class QueryError extends Error {
  constructor(message, status) {
    super(message.trim());
    this.status = status;
    const place = /^query:(\d+):(\d+): /.exec(message);
    this.line = place ? Number(place[1]) : 0;
    this.column = place ? Number(place[2]) : 0;
  }
}

/** The text of one of the page's queries, values in place of its parameters ?_name. */
export async function viewText(name, values = {}) {
  if (!views.has(name)) {
    views.set(
      name,
      fetch(`/page/views/${name}.rq`).then((answer) => {
        if (!answer.ok) {
          throw new QueryError(`${name}: no such view`, answer.status);
        }
        return answer.text();
      }),
    );
  }
  const text = await views.get(name);
  return text.replace(/\?_(\w+)/g, (variable, key) => values[key] ?? variable);
}

/** Runs one of the page's queries; rows of plain values. */
export async function view(name, values = {}) {
  return rows(await select(await viewText(name, values)));
}

/** Runs a SELECT or ASK query; SPARQL JSON results. */
export async function select(query, signal) {
  return (await send(query, "application/sparql-results+json", signal)).json();
}

/** Runs a query and gives the answer as it came. */
export async function send(query, accept, signal) {
  const answer = await fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
    signal,
  });
  if (!answer.ok) {
    throw new QueryError(await answer.text(), answer.status);
  }
  return answer;
}

/** The rows of a result as objects of plain values: numbers and truths as such, else text. */
export function rows(result) {
  return result.results.bindings.map((binding) => {
    const row = {};
    for (const [name, term] of Object.entries(binding)) {
      row[name] = plain(term);
    }
    return row;
  });
}

function plain(term) {
  const type = term.datatype ?? "";
  if (/#(integer|decimal|double|int|long)$/.test(type)) {
    return Number(term.value);
  }
  return type.endsWith("#boolean") ? term.value === "true" : term.value;
}

/** A plain or tagged literal of a result as a SPARQL term. */
export function term({ value, "xml:lang": language }) {
  return literal(value) + (language ? `@${language}` : "");
}

/** An IRI as a SPARQL term; what cannot stand in one is escaped. */
export function iri(text) {
  return `<${text.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (mark) => encodeURIComponent(mark))}>`;
}

/** A text as a SPARQL term. */
export function literal(text) {
  const escapes = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  return `"${text.replace(/[\\"\n\r\t]/g, (mark) => escapes[mark])}"`;
}
