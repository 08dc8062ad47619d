// Finds places for the nodes of the map, away from the page so that it stays responsive. Each
// connected part is laid out by itself (fCoSE), then the parts are packed, the largest first.
"use strict";
importScripts(
  "/page/lib/cytoscape.js",
  "/page/lib/layout-base.js",
  "/page/lib/cose-base.js",
  "/page/lib/cytoscape-fcose.js",
);

const GAP = 60;
const LARGE = 600;

// How far a part may be stretched, and how many nodes it needs for that, to be as wide or as high as the screen.
const STRETCH = 1.8;
const STRETCHED = 8;

// Widths of rows that are tried, relative to a square of the same area brought to the screen's shape.
const WIDTHS = [0.9, 1, 1.1, 1.25, 1.5];

// The same graph gets the same map each time: fCoSE starts from random places.
let seed = 7;
Math.random = () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};

onmessage = ({ data }) => {
  const { nodes, edges, shape } = data;
  const all = parts(nodes, edges);
  const large = nodes.length > LARGE;
  if (large) {
    // A rough picture at once, the better one when it is ready.
    answer(all, "draft", shape, false);
  }
  answer(all, "default", shape, true);
};

function answer(all, quality, shape, last) {
  seed = 7;
  postMessage({ places: pack(all.map((part) => place(part, quality, shape)), shape), last });
}

/** The connected parts of the graph. */
function parts(nodes, edges) {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map((node) => ({ data: node })),
      ...edges.map(([source, target], index) => ({ data: { id: `e${index}`, source, target } })),
    ],
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)" } }],
  });
  return cy
    .elements()
    .components()
    .sort((one, other) => other.length - one.length);
}

/** Lays out a part; its places start from zero. */
function place(part, quality, shape) {
  const nodes = part.nodes();
  if (nodes.length === 2) {
    nodes[0].position({ x: 0, y: 0 });
    nodes[1].position({ x: 0, y: 120 });
  } else if (nodes.length > 2) {
    const large = nodes.length > LARGE;
    part
      .layout({
        name: "fcose",
        animate: false,
        fit: false,
        randomize: true,
        quality,
        numIter: large ? 80 : 2500,
        sampleSize: large ? 40 : 25,
        nodeSeparation: 75,
        idealEdgeLength: large ? 130 : 108,
        nodeRepulsion: large ? 20000 : 9000,
        edgeElasticity: 0.35,
        gravity: large ? 0.12 : 0.3,
        packComponents: false,
        tile: false,
      })
      .run();
  }
  const box = nodes.boundingBox({ includeLabels: false, includeEdges: false });
  const wanted = nodes.length < STRETCHED ? 1 : (shape * box.h) / box.w;
  const wider = Math.min(Math.max(wanted, 1), STRETCH);
  const higher = Math.min(Math.max(1 / wanted, 1), STRETCH);
  const places = nodes.map((node) => [
    node.id(),
    (node.position("x") - box.x1) * wider,
    (node.position("y") - box.y1) * higher,
  ]);
  return { places, width: box.w * wider, height: box.h * higher };
}

/** Sets the parts in rows, of the width that lets all be shown largest on a screen of this shape. */
function pack(laid, shape) {
  const area = laid.reduce((sum, part) => sum + (part.width + GAP) * (part.height + GAP), 0);
  const least = laid[0]?.width ?? 0;
  return WIDTHS.map((factor) => rows(laid, Math.max(Math.sqrt(area * shape) * factor, least)))
    .reduce((one, other) => (room(other, shape) < room(one, shape) ? other : one))
    .places;
}

/** The height of the smallest screen of this shape that holds all. */
function room({ width, height }, shape) {
  return Math.max(width / shape, height);
}

/** Sets the parts in rows that are this wide. */
function rows(laid, width) {
  const all = [];
  const reach = { width: 1, height: 1 };
  const skyline = [{ from: 0, to: width, top: 0 }];
  for (const part of laid) {
    const spot = lowest(skyline, part.width + GAP, width);
    for (const [id, x, y] of part.places) {
      all.push([id, x + spot.x, y + spot.y]);
    }
    raise(skyline, spot.x, part.width + GAP, spot.y + part.height + GAP);
    reach.width = Math.max(reach.width, spot.x + part.width);
    reach.height = Math.max(reach.height, spot.y + part.height);
  }
  return { places: all, ...reach };
}

function lowest(skyline, needed, width) {
  let best = null;
  for (const { from } of skyline) {
    if (from + needed <= width + GAP || from === 0) {
      const top = Math.max(
        ...skyline.filter((step) => step.from < from + needed && step.to > from).map((step) => step.top),
      );
      if (!best || top < best.y) {
        best = { x: from, y: top };
      }
    }
  }
  return best;
}

function raise(skyline, from, needed, top) {
  const to = from + needed;
  const kept = [];
  for (const step of skyline) {
    if (step.from < from) {
      kept.push({ ...step, to: Math.min(step.to, from) });
    }
    if (step.to > to) {
      kept.push({ ...step, from: Math.max(step.from, to) });
    }
  }
  kept.push({ from, to, top });
  kept.sort((one, other) => one.from - other.from);
  skyline.splice(0, skyline.length, ...kept.filter((step) => step.to > step.from));
}
