// Draws the map with Cytoscape, and lets keys and pointers move it.
import { debounce, library } from "./dom.js";
import { groups, shapes } from "./graph.js";
import { readable, sizes } from "./labels.js";
import { isSymmetric, label, t } from "./words.js";

const LARGE = 600;
const STEP = 60;
const BAR = 58;

// Both take a moment to load: they do so while the first statements are fetched.
let ready = new Worker("/page/app/layout-worker.js");
const drawn = library("/page/lib/cytoscape.js");

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/**
 * Draws a graph.
 * @param {HTMLElement} container where
 * @param {{nodes: object[], edges: object[]}} graph what
 * @param {object} on what to call: node, edge, nothing (a click beside both), placed
 */
export function draw(container, graph, on) {
  const drawing = new Drawing(container, graph, on);
  drawing.start();
  return drawing;
}

class Drawing {
  constructor(container, graph, on) {
    Object.assign(this, { container, graph, on, alive: true, isHeld: false });
    this.large = graph.nodes.length > LARGE;
    this.group = new Map(Object.entries(groups).flatMap(([group, names]) => names.map((name) => [name, group])));
    this.keys = (event) => this.key(event);
    this.rename = debounce(() => this.rest(), 60);
  }

  /** Draws when the first places are known; a large graph gets better ones later. */
  async start() {
    const [places] = await Promise.all([this.places(), drawn]);
    if (this.alive) {
      this.open(places);
    }
  }

  open(places) {
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
    this.lighten();
    this.fit();
    this.name();
    this.container.addEventListener("keydown", this.keys);
    this.container.cy = this.cy;
    this.on.placed();
  }

  /** Places for the nodes, found by a worker. */
  places() {
    const worker = ready ?? new Worker("/page/app/layout-worker.js");
    ready = null;
    this.worker = worker;
    const { clientWidth, clientHeight } = this.container;
    const free = clientHeight - BAR - (document.querySelector(".legend")?.offsetHeight ?? 0);
    return new Promise((done) => {
      worker.onmessage = ({ data }) => {
        if (data.last) {
          worker.terminate();
        }
        if (this.cy) {
          this.settle(data.places);
        } else {
          done(data.places);
        }
      };
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        done(this.circle());
      };
      worker.postMessage({
        nodes: this.graph.nodes.map(({ id, name, size }) => ({
          id,
          width: Math.max(size, Math.min(name.length * 7, 130)),
          height: size + 18,
        })),
        edges: this.graph.edges.map((edge) => [edge.subject, edge.object]),
        shape: Math.max(0.4, Math.min(clientWidth / Math.max(free, 1), 3)),
      });
    });
  }

  /** Places for a browser that gives no worker. */
  circle() {
    const { nodes } = this.graph;
    const radius = 30 * nodes.length;
    return nodes.map(({ id }, index) => {
      const angle = (2 * Math.PI * index) / nodes.length;
      return [id, radius * Math.cos(angle), radius * Math.sin(angle)];
    });
  }

  /** Moves the nodes to better places. */
  settle(places) {
    const better = new Map(places.map(([id, x, y]) => [id, { x, y }]));
    this.cy.nodes().positions((node) => better.get(node.id()));
    this.fit();
    this.name();
    this.container.dataset.settled = "true";
  }

  /** Names anew once the hand rests: to choose names and to draw all again takes longer than a frame. */
  rest() {
    if (this.isHeld) {
      this.rename();
    } else {
      this.name();
    }
  }

  /** Shows the names that fit. */
  name() {
    if (!this.cy) {
      return;
    }
    const named = readable(this.cy, this.cy.nodes(".kept"));
    this.cy.batch(() => {
      this.cy.nodes(".named").filter((node) => !named.has(node)).removeClass("named");
      named.forEach((sizes, node) => node.data(sizes).addClass("named"));
    });
  }

  /** Shows the name of a node that had no room for it. */
  tell(node) {
    if (!node.hasClass("named")) {
      node.data(sizes(node, this.cy.zoom())).addClass("named");
    }
  }

  elements(places) {
    const nodes = this.graph.nodes.map((node) => ({
      data: { ...node, node, colour: colour(`k-${node.kind}`), shape: shapes[node.kind] ?? "ellipse" },
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
          color: ink,
          "font-family": "Inter, sans-serif",
          "font-weight": 500,
          "text-valign": "bottom",
          "text-wrap": "wrap",
        },
      },
      {
        selector: "node.named",
        style: {
          label: "data(name)",
          "font-size": "data(font)",
          "text-max-width": "data(wrap)",
          "text-margin-y": "data(gap)",
          "text-outline-color": paper,
          "text-outline-width": "data(halo)",
          "text-outline-opacity": 0.95,
        },
      },
      {
        selector: "edge",
        style: {
          width: "data(width)",
          "line-color": "data(colour)",
          "line-opacity": this.large ? 0.32 : 0.8,
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
      { selector: ".past", style: { "line-opacity": this.large ? 0.2 : 0.45 } },
      { selector: ".mutual", style: { "target-arrow-shape": "none" } },
      { selector: ".faint", style: { opacity: 0.22, "text-opacity": 0.6 } },
      { selector: "node.chosen", style: { "border-width": 4, "border-color": colour("accent") } },
      { selector: "edge.near", style: { label: "data(full)", "min-zoomed-font-size": 0, "line-opacity": 1, "z-index": 9, color: ink } },
      { selector: "edge.chosen", style: { "underlay-color": colour("accent"), "underlay-opacity": 0.28, "underlay-padding": 5 } },
    ];
  }

  listen() {
    const { cy } = this;
    cy.on("tapstart", () => (this.isHeld = true));
    cy.on("tapend", () => (this.isHeld = false));
    cy.on("viewport resize", this.rename);
    cy.on("free", "node", this.rename);
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
    if (!this.large) {
      cy.on("mouseover", "edge", ({ target }) => target.addClass("near"));
      cy.on("mouseout", "edge", ({ target }) => {
        if (!target.hasClass("kept")) {
          target.removeClass("near");
        }
      });
    }
    cy.on("mouseover", "node", ({ target }) => this.tell(target));
    cy.on("mouseout", "node", this.rename);
    cy.on("mouseover", "node, edge", () => (this.container.dataset.over = "true"));
    cy.on("mouseout", "node, edge", () => delete this.container.dataset.over);
  }

  /**
   * Draws nothing but a node and its edges while the node is dragged: they have a layer of their
   * own, but Cytoscape draws all anew whenever the bounds of an element change.
   */
  lighten() {
    const { cy } = this;
    const notify = cy.notify.bind(cy);
    cy.notify = (event, elements) => {
      if (!this.isHeld || event !== "bounds") {
        notify(event, elements);
      }
    };
  }

  /** Shows a node and what it is tied to, the rest faint. */
  choose(id) {
    const node = this.cy?.getElementById(id);
    if (node?.nonempty()) {
      this.highlight(node.closedNeighborhood(), node);
    }
  }

  /** Moves the map so that what was chosen is seen, also when the panel has taken room. */
  reveal() {
    const { cy } = this;
    const near = cy?.elements(".kept");
    if (near?.nonempty()) {
      cy.resize();
      const box = near.boundingBox();
      const { x1, x2, y1, y2 } = cy.extent();
      if (box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2) {
        cy.center(near);
        if (box.w > x2 - x1 || box.h > y2 - y1) {
          cy.fit(near, STEP);
        }
      }
    }
  }

  highlight(near, chosen) {
    this.clear();
    this.cy.batch(() => {
      this.cy.elements().not(near).addClass("faint");
      near.edges().addClass("near");
      near.addClass("kept");
      chosen.addClass("chosen");
    });
    this.name();
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
    cy.fit(undefined, 56);
    if (cy.zoom() > 1.5) {
      cy.zoom(1.5);
      cy.center();
    }
    this.clearOf(BAR, 0);
    const legend = document.querySelector(".legend");
    if (legend && this.isUnder(legend)) {
      this.clearOf(BAR, legend.offsetHeight + 20);
    }
  }

  /** Leaves room for what lies over the map, where there is enough. */
  clearOf(top, bottom) {
    const { cy } = this;
    const height = cy.height() - top - bottom;
    const box = cy.elements().renderedBoundingBox();
    if (height > 200 && cy.elements().nonempty()) {
      const factor = Math.min(1, (height - 20) / box.h);
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      const { y1, y2 } = cy.elements().renderedBoundingBox();
      cy.panBy({ x: 0, y: top + height / 2 - (y1 + y2) / 2 });
    }
  }

  /** Whether nodes lie under an element of the page. */
  isUnder(element) {
    const over = element.getBoundingClientRect();
    const { left, top } = this.container.getBoundingClientRect();
    return this.cy.nodes().some((node) => {
      const { x, y } = node.renderedPosition();
      return x + left < over.right && y + top + 24 > over.top && x + left > over.left;
    });
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
    delete this.container.dataset.settled;
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
