// Draws the map with Cytoscape, and lets keys and pointers move it.
import { library } from "./dom.js";
import { isSymmetric, label, t } from "./words.js";

const SHAPES = {
  Company: "ellipse",
  Authority: "pentagon",
  Person: "round-rectangle",
  Model: "round-diamond",
  Product: "round-hexagon",
  Hardware: "round-octagon",
  Dataset: "barrel",
  Lawsuit: "round-tag",
  Place: "ellipse",
};
const LARGE = 600;
const STEP = 60;
const ROOM = 150;

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/**
 * Draws a graph.
 * @param {HTMLElement} container where
 * @param {{nodes: object[], edges: object[]}} graph what
 * @param {object} groups the relations by group
 * @param {object} on what to call: node, edge, nothing (a click beside both), placed
 */
export function draw(container, graph, groups, on) {
  const drawing = new Drawing(container, graph, groups, on);
  drawing.start();
  return drawing;
}

class Drawing {
  constructor(container, graph, groups, on) {
    Object.assign(this, { container, graph, groups, on, alive: true });
    this.large = graph.nodes.length > LARGE;
    this.group = new Map(Object.entries(groups).flatMap(([group, names]) => names.map((name) => [name, group])));
    this.keys = (event) => this.key(event);
  }

  async start() {
    const [places] = await Promise.all([this.places(), library("/page/lib/cytoscape.js")]);
    if (!this.alive) {
      return;
    }
    this.cy = cytoscape({
      container: this.container,
      elements: this.elements(new Map(places.map(([id, x, y]) => [id, { x, y }]))),
      layout: { name: "preset" },
      style: this.style(),
      minZoom: 0.03,
      maxZoom: 4,
      boxSelectionEnabled: false,
      textureOnViewport: this.large,
      hideEdgesOnViewport: false,
      pixelRatio: this.large ? 1 : "auto",
    });
    this.listen();
    this.fit();
    this.container.addEventListener("keydown", this.keys);
    this.container.cy = this.cy;
    this.on.placed();
  }

  /** Places for the nodes, found by a worker. */
  places() {
    const worker = new Worker("/page/app/layout-worker.js");
    this.worker = worker;
    const { clientWidth, clientHeight } = this.container;
    return new Promise((done, failed) => {
      worker.onmessage = ({ data }) => {
        worker.terminate();
        done(data.places);
      };
      worker.onerror = (event) => failed(new Error(event.message));
      worker.postMessage({
        turn: 0,
        nodes: this.graph.nodes.map(({ id, name, size }) => ({
          id,
          width: Math.max(size, Math.min(name.length * 7, 130)),
          height: size + 18,
        })),
        edges: this.graph.edges.map((edge) => [edge.subject, edge.object]),
        shape: Math.max(0.4, Math.min(clientWidth / Math.max(clientHeight, 1), 3)),
      });
    });
  }

  elements(places) {
    const nodes = this.graph.nodes.map((node) => ({
      data: { ...node, node, colour: colour(`k-${node.kind}`), shape: SHAPES[node.kind] ?? "ellipse", font: 11.5 + node.size / 7 },
      position: places.get(node.id),
    }));
    const edges = this.graph.edges.map((edge, index) => ({
      data: {
        id: `e${index}`,
        edge,
        source: edge.subject,
        target: edge.object,
        width: 1.8 + 1.6 * Math.log2(edge.articles),
        colour: colour(`g-${this.group.get(edge.relation) ?? "other"}`),
        said: said(edge),
        full: [label(edge.relation), said(edge)].filter(Boolean).join(" · "),
      },
      classes: [`s-${edge.status}`, edge.past ? "past" : "", isSymmetric(edge.relation) ? "mutual" : ""].join(" "),
    }));
    return [...nodes, ...edges];
  }

  style() {
    const ink = colour("ink");
    const paper = colour("paper");
    const halo = { "text-outline-color": paper, "text-outline-width": 2.5, "text-outline-opacity": 0.95 };
    return [
      {
        selector: "node",
        style: {
          width: "data(size)",
          height: "data(size)",
          shape: "data(shape)",
          "background-color": "data(colour)",
          "border-width": 1.5,
          "border-color": paper,
          label: "data(name)",
          color: ink,
          "font-family": "Inter, sans-serif",
          "font-size": "data(font)",
          "font-weight": 500,
          "text-valign": "bottom",
          "text-margin-y": 4,
          "text-max-width": 120,
          "text-wrap": "wrap",
          "min-zoomed-font-size": this.large ? 9 : 6,
          ...halo,
        },
      },
      {
        selector: "edge",
        style: {
          width: "data(width)",
          "line-color": "data(colour)",
          "line-opacity": 0.8,
          "curve-style": this.large ? "haystack" : "bezier",
          "control-point-step-size": 34,
          "target-arrow-shape": this.large ? "none" : "triangle",
          "target-arrow-color": "data(colour)",
          "arrow-scale": 0.85,
          label: this.large ? "" : "data(said)",
          "font-family": "Inter, sans-serif",
          "font-size": 11,
          color: colour("soft"),
          "text-rotation": "autorotate",
          "min-zoomed-font-size": 7,
          ...halo,
        },
      },
      { selector: ".s-Planned", style: { "line-style": "dashed", "line-dash-pattern": [9, 5] } },
      { selector: ".s-Alleged", style: { "line-style": "dashed", "line-dash-pattern": [4, 4] } },
      { selector: ".s-Attributed", style: { "line-style": "dashed", "line-dash-pattern": [12, 3] } },
      { selector: ".s-Negated", style: { "line-opacity": 0.55, "font-size": 12, color: colour("denied"), "line-style": "dashed", "line-dash-pattern": [1, 4] } },
      { selector: ".past", style: { "line-opacity": 0.45 } },
      { selector: ".mutual", style: { "target-arrow-shape": "none" } },
      { selector: ".faint", style: { opacity: 0.2, "text-opacity": 0.25 } },
      { selector: "node.chosen", style: { "border-width": 4, "border-color": colour("accent") } },
      { selector: "edge.near", style: { label: "data(full)", "min-zoomed-font-size": 0, "line-opacity": 1, "z-index": 9, color: ink } },
      { selector: "edge.chosen", style: { "underlay-color": colour("accent"), "underlay-opacity": 0.28, "underlay-padding": 5 } },
    ];
  }

  listen() {
    const { cy } = this;
    cy.on("tap", "node", ({ target }) => {
      this.choose(target.id());
      this.on.node(target.data("node"));
    });
    cy.on("dbltap", "node", ({ target }) => (location.hash = `#/thing/${encodeURIComponent(target.id())}`));
    cy.on("tap", "edge", ({ target }) => {
      this.highlight(target.union(target.connectedNodes()), target);
      this.on.edge(target.data("edge"));
    });
    cy.on("tap", ({ target }) => {
      if (target === cy) {
        this.on.nothing();
      }
    });
    cy.on("mouseover", "edge", ({ target }) => target.addClass("near"));
    cy.on("mouseout", "edge", ({ target }) => {
      if (!target.hasClass("kept")) {
        target.removeClass("near");
      }
    });
    cy.on("mouseover", "node, edge", () => (this.container.dataset.over = "true"));
    cy.on("mouseout", "node, edge", () => delete this.container.dataset.over);
  }

  /** Shows a node and what it is tied to, the rest faint. */
  choose(id) {
    const node = this.cy?.getElementById(id);
    if (node?.nonempty()) {
      this.highlight(node.closedNeighborhood(), node);
      const box = node.closedNeighborhood().boundingBox();
      const { x1, x2, y1, y2 } = this.cy.extent();
      if (box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2) {
        this.cy.center(node);
      }
    }
  }

  highlight(near, chosen) {
    this.clear();
    this.cy.batch(() => {
      this.cy.elements().not(near).addClass("faint");
      near.edges().addClass("near kept");
      chosen.addClass("chosen");
    });
  }

  clear() {
    this.cy?.batch(() => this.cy.elements().removeClass("faint near kept chosen"));
  }

  zoom(factor) {
    const { cy } = this;
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  fit() {
    const { cy } = this;
    cy.fit(undefined, 30);
    if (cy.zoom() > 1.5) {
      cy.zoom(1.5);
      cy.center();
    }
    // Room for the bar above and the legend below.
    const room = cy.height() - ROOM;
    if (room > ROOM) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * Math.min(1, room / cy.height() + 0.06), renderedPosition: middle });
      cy.panBy({ x: 0, y: -10 });
    }
  }

  key(event) {
    const moves = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
    if (event.key in moves) {
      this.cy.panBy({ x: moves[event.key][0], y: moves[event.key][1] });
    } else if (event.key === "+" || event.key === "=") {
      this.zoom(1.2);
    } else if (event.key === "-") {
      this.zoom(1 / 1.2);
    } else if (event.key === "0") {
      this.fit();
    } else if (event.key === "Escape") {
      this.on.nothing();
    } else {
      return;
    }
    event.preventDefault();
  }

  destroy() {
    this.alive = false;
    this.worker?.terminate();
    this.container.removeEventListener("keydown", this.keys);
    delete this.container.dataset.placed;
    this.cy?.destroy();
    this.cy = null;
  }
}

/** What is written on an edge: how it is said, where that is not plainly. */
function said(edge) {
  if (edge.status === "Negated") {
    return `✕ ${label("Negated")}`;
  }
  const words = edge.status === "Asserted" ? "" : label(edge.status);
  return [words, edge.past ? t("past") : "", edge.contested ? "✕" : ""].filter(Boolean).join(" · ");
}
