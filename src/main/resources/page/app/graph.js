// From the statements of the store to the nodes and edges of the map: a pure calculation.
import { isSymmetric } from "./words.js";

/**
 * What the map can show: groups of relations, lenses with the kinds that they show (at so many ends
 * of a statement) and the groups that they start with, shapes of kinds, statuses from the strongest
 * to the weakest, and how many things at first. Exported pictures read the same file.
 */
export const { groups, lenses, shapes, statuses, most } = await (await fetch("/page/map.json")).json();

/** The relations that a lens shows at first. */
export function starting(lens) {
  return lenses[lens].starts.flatMap((group) => groups[group]);
}

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
  const { kinds, ends } = lenses[lens];
  const shown = [row.subjectKind, row.objectKind].filter((kind) => kinds.includes(kind)).length;
  return relations.has(row.relation) && shown >= ends;
}

/** The strongest chosen status that a statement has. What is past counts as asserted. */
function strongest(row, wanted) {
  return statuses.find((status) => wanted.has(status) && count(row, status) > 0);
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
    if (statuses.indexOf(status) < statuses.indexOf(met.status)) {
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
