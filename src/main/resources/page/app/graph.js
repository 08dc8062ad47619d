// From the statements of the store to the nodes and edges of the map: a pure calculation.
import { isSymmetric } from "./words.js";

/** The kinds that each lens shows. People are shown with whatever they have to do with. */
export const LENSES = {
  companies: ["Company", "Authority"],
  models: ["Model", "Product", "Hardware", "Dataset"],
  people: ["Person"],
  all: null,
};

/** The groups of relations that each lens starts with. */
export const STARTING = {
  companies: ["rivalry", "law", "money", "alliance"],
  models: ["rivalry", "works", "alliance"],
  people: ["people", "law", "words"],
  all: ["rivalry", "law", "money", "alliance", "works", "people", "words"],
};

/** Statuses from the strongest to the weakest, as the vocabulary orders them. */
export const STATUSES = ["Asserted", "Planned", "Negated", "Alleged", "Attributed"];

/**
 * Chooses what the map shows.
 * @param {object[]} rows the statements, as views/map.rq gives them
 * @param {{lens: string, relations: Set, statuses: Set, most: number, thing: string}} choice
 * @returns {{nodes: object[], edges: object[]}} the best supported things, and the one asked for, with all edges between them
 */
export function graphOf(rows, choice) {
  const edges = new Map();
  for (const row of rows) {
    if (row.subject !== row.object && fits(row, choice)) {
      const status = strongest(row, choice.statuses);
      if (status) {
        merge(edges, row, status);
      }
    }
  }
  const weights = new Map();
  for (const edge of edges.values()) {
    for (const end of [edge.subject, edge.object]) {
      weights.set(end, (weights.get(end) ?? 0) + 1 + Math.log2(edge.articles));
    }
  }
  const kept = new Set(
    [...weights]
      .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
      .slice(0, choice.most)
      .map(([thing]) => thing),
  );
  if (choice.thing) {
    neighbours(edges, choice.thing).forEach((thing) => kept.add(thing));
  }
  const shown = [...edges.values()].filter((edge) => kept.has(edge.subject) && kept.has(edge.object));
  return { nodes: nodesOf(shown, weights), edges: shown };
}

/** A thing and all that it is tied to: what was asked for is shown, however little is said of it. */
function neighbours(edges, thing) {
  return [...edges.values()]
    .filter((edge) => edge.subject === thing || edge.object === thing)
    .flatMap((edge) => [edge.subject, edge.object]);
}

function fits(row, { lens, relations }) {
  const kinds = LENSES[lens];
  if (!relations.has(row.relation)) {
    return false;
  }
  if (lens === "people") {
    return row.subjectKind === "Person" || row.objectKind === "Person";
  }
  return !kinds || (kinds.includes(row.subjectKind) && kinds.includes(row.objectKind));
}

/** The strongest chosen status that a statement has. What is past counts as asserted. */
function strongest(row, statuses) {
  return STATUSES.find((status) => statuses.has(status) && count(row, status) > 0);
}

function count(row, status) {
  return status === "Asserted" ? row.asserted + row.past : row[status.toLowerCase()];
}

/** Adds a statement; the two directions of a symmetric relation are one edge. */
function merge(edges, row, status) {
  const turned = isSymmetric(row.relation) && row.subject > row.object;
  const key = turned
    ? `${row.object} ${row.relation} ${row.subject}`
    : `${row.subject} ${row.relation} ${row.object}`;
  const met = edges.get(key);
  if (met) {
    met.articles += row.articles;
    if (STATUSES.indexOf(status) < STATUSES.indexOf(met.status)) {
      met.status = status;
    }
  } else {
    const past = status === "Asserted" && row.asserted === 0;
    const contested = row.negated > 0 && status === "Asserted";
    edges.set(key, { ...row, id: key, status, past, contested });
  }
}

function nodesOf(edges, weights) {
  const nodes = new Map();
  for (const edge of edges) {
    nodes.set(edge.subject, { id: edge.subject, name: edge.subjectName, kind: edge.subjectKind });
    nodes.set(edge.object, { id: edge.object, name: edge.objectName, kind: edge.objectKind });
  }
  const crowd = nodes.size > 600 ? 0.55 : 1;
  for (const node of nodes.values()) {
    node.weight = weights.get(node.id);
    node.size = crowd * Math.min(20 + 9.5 * Math.sqrt(node.weight), 92);
  }
  return [...nodes.values()].sort((one, other) => other.weight - one.weight);
}
