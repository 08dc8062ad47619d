// A table of results as Turtle, in the result set vocabulary of the W3C's Data Access Working Group.
const RESULT_SET = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

/** The Turtle of a SPARQL JSON result. */
export function resultTurtle({ head, results }) {
  const lines = [`@prefix rs: <${RESULT_SET}> .`, "", "[] a rs:ResultSet ;"];
  for (const name of head.vars) {
    lines.push(`  rs:resultVariable ${quoted(name)} ;`);
  }
  const rows = results.bindings.map((binding) => {
    const cells = head.vars
      .filter((name) => binding[name])
      .map((name) => `[ rs:variable ${quoted(name)} ; rs:value ${term(binding[name])} ]`);
    return `  rs:solution [ rs:binding ${cells.join(" , ") || "[]"} ]`;
  });
  lines.push(rows.join(" ;\n") || "  rs:size 0", ".");
  return `${lines.join("\n")}\n`;
}

function term({ type, value, datatype, "xml:lang": language }) {
  if (type === "uri") {
    return `<${value}>`;
  }
  if (type === "bnode") {
    return `_:${value}`;
  }
  return quoted(value) + (language ? `@${language}` : datatype ? `^^<${datatype}>` : "");
}

function quoted(text) {
  return JSON.stringify(text).replace(/\u2028|\u2029/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}
