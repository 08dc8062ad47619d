// The rivalry map: filters, drawing, and the panel that shows what was chosen.
import { fill, h, announce } from "./dom.js";
import { draw } from "./drawing.js";
import { graphOf, groups, lenses, most, starting, statuses } from "./graph.js";
import { filters } from "./filters.js";
import { legend } from "./legend.js";
import { showEdge, showNode } from "./panel.js";
import { copyLink, ran, statementTable } from "./parts.js";
import { literal, rows as rowsOf, select, view, viewText } from "./sparql.js";
import { number, t } from "./words.js";

/** Shows the view. */
export async function show({ main, settings, isCurrent }) {
  const asked = queryOf(filtersOf(settings)).then(async (query) => [query, rowsOf(await select(query))]);
  const listed = view("sources");
  const choice = chosen(settings);
  const [[query, rows], sources] = await Promise.all([asked, listed]);
  if (!isCurrent()) {
    return null;
  }
  const map = new MapView(main, rows, choice, { query, sources });
  map.build();
  return { title: t("map.title"), leave: () => map.leave() };
}

/** The settings that need other statements than all. */
function filtersOf(settings) {
  const value = (key) => settings.get(key) ?? "";
  return { source: value("source"), since: value("since"), until: value("until") };
}

/** The settings of the address, with what they leave open. */
function chosen(settings) {
  const lens = settings.get("lens") in lenses ? settings.get("lens") : "companies";
  const relations = settings.has("relations")
    ? settings.get("relations").split(",").filter(Boolean)
    : starting(lens);
  const wanted = settings.has("statuses") ? settings.get("statuses").split(",").filter(Boolean) : statuses;
  return {
    lens,
    relations: new Set(relations),
    statuses: new Set(wanted),
    ...filtersOf(settings),
    most: Number(settings.get("most")) || most,
    thing: settings.get("thing") ?? "",
    list: settings.get("as") === "list",
  };
}

async function queryOf({ source, since, until }) {
  if (!source && !since && !until) {
    return viewText("map");
  }
  const values = {};
  for (const [key, value] of Object.entries({ source, since, until })) {
    if (value) {
      values[key] = literal(value);
    }
  }
  return viewText("map-filtered", values);
}

/** The address of a choice; what is as it starts is left out. */
function hashOf(choice) {
  const settings = new URLSearchParams();
  const first = starting(choice.lens);
  settings.set("lens", choice.lens);
  if (choice.relations.size !== first.length || !first.every((name) => choice.relations.has(name))) {
    settings.set("relations", [...choice.relations].join(","));
  }
  if (choice.statuses.size !== statuses.length) {
    settings.set("statuses", [...choice.statuses].join(","));
  }
  for (const key of ["source", "since", "until", "thing"]) {
    if (choice[key]) {
      settings.set(key, choice[key]);
    }
  }
  if (choice.most !== most) {
    settings.set("most", choice.most);
  }
  if (choice.list) {
    settings.set("as", "list");
  }
  return `#/map?${settings}`;
}

class MapView {
  constructor(main, rows, choice, { query, sources }) {
    this.main = main;
    this.rows = rows;
    this.choice = choice;
    this.query = query;
    this.sources = sources;
    this.drawing = null;
  }

  build() {
    this.canvas = h("div.canvas", { id: "canvas", tabindex: "0", role: "application", "aria-label": `${t("map.title")}. ${t("map.hint")}` });
    this.list = h("div.list", { hidden: true });
    this.count = h("p.shown", { "aria-live": "polite" });
    this.panel = h("aside.panel", { id: "panel", "aria-label": t("evidence"), hidden: true });
    this.finder = this.find();
    fill(
      this.main,
      h("h1.unseen", {}, t("map.title")),
      filters({ choice: this.choice, sources: this.sources, change: (changes) => this.change(changes) }),
      h("div.stage", {}, this.canvas, this.list, this.bar(), legend(this.choice)),
      this.panel,
    );
    this.redraw();
  }

  bar() {
    const button = (word, mark, call) => h("button.tool", { "aria-label": t(word), title: t(word), onclick: call }, mark);
    this.toggle = h("button.tool.wide", { onclick: () => this.change({ list: !this.choice.list }) }, t(this.choice.list ? "as.map" : "as.list"));
    return h(
      "div.bar",
      {},
      this.finder,
      this.count,
      this.toggle,
      button("zoom.in", "+", () => this.drawing?.zoom(1.3)),
      button("zoom.out", "−", () => this.drawing?.zoom(1 / 1.3)),
      button("fit", "⤢", () => this.drawing?.fit()),
    );
  }

  find() {
    const names = h("datalist", { id: "names" });
    const input = h("input", {
      id: "find",
      list: "names",
      "aria-label": t("find.map"),
      placeholder: t("find.map"),
      onchange: () => {
        const node = this.graph.nodes.find((one) => one.name.toLowerCase() === input.value.trim().toLowerCase());
        if (node) {
          this.drawing?.choose(node.id);
          this.node(node);
        }
      },
    });
    this.names = names;
    return h("span.find", {}, input, names);
  }

  redraw() {
    this.graph = graphOf(this.rows, this.choice);
    const { nodes, edges } = this.graph;
    const words = { things: number(nodes.length), statements: number(edges.length) };
    this.count.textContent = nodes.length ? t("map.shown", words) : t("map.none");
    fill(this.names, nodes.slice(0, 500).map((node) => h("option", { value: node.name })));
    this.canvas.hidden = this.choice.list;
    this.list.hidden = !this.choice.list;
    this.drawing?.destroy();
    this.drawing = null;
    if (this.choice.list) {
      const shown = edges.slice(0, 1000);
      fill(this.list, statementTable(shown, (edge) => this.edge(edge)), h("div.actions", {}, copyLink()), ran(this.query));
    } else {
      this.drawing = draw(this.canvas, this.graph, {
        node: (node) => this.node(node),
        edge: (edge) => this.edge(edge),
        nothing: () => this.close(),
        placed: () => this.placed(),
      });
    }
  }

  placed() {
    performance.mark("agon-map-placed");
    this.canvas.dataset.placed = "true";
    const node = this.graph.nodes.find((one) => one.id === this.choice.thing);
    if (node) {
      this.drawing.choose(node.id);
      this.node(node);
    }
  }

  /** Takes a change of the settings: some need other statements, the rest only another drawing. */
  change(changes) {
    Object.assign(this.choice, changes);
    const hash = hashOf(this.choice);
    if (["source", "since", "until", "lens"].some((key) => key in changes) || "reset" in changes) {
      location.hash = "reset" in changes ? `#/map?lens=${this.choice.lens}` : hash;
      return;
    }
    history.replaceState(null, "", hash);
    this.toggle.textContent = t(this.choice.list ? "as.map" : "as.list");
    this.redraw();
    announce(this.count.textContent);
  }

  async node(node) {
    history.replaceState(null, "", hashOf({ ...this.choice, thing: node.id }));
    await showNode(this.panel, node, () => this.close());
    this.drawing?.reveal();
  }

  async edge(edge) {
    await showEdge(this.panel, edge, () => this.close());
    this.drawing?.reveal();
  }

  close() {
    this.panel.hidden = true;
    this.drawing?.clear();
    history.replaceState(null, "", hashOf({ ...this.choice, thing: "" }));
  }

  leave() {
    this.drawing?.destroy();
  }
}
