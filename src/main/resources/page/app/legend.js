// What the colours, lines and shapes of the map mean.
import { h } from "./dom.js";
import { groups, lenses, shapes, statuses } from "./graph.js";
import { label, t } from "./words.js";

/** The legend; only the groups that are shown. */
export function legend(choice) {
  const shown = Object.entries(groups).filter(([, names]) => names.some((name) => choice.relations.has(name)));
  const kinds = lenses[choice.lens].ends === 2 ? lenses[choice.lens].kinds : Object.keys(shapes);
  const open = !matchMedia("(max-width: 860px)").matches;
  return h(
    "details.legend",
    { open },
    h("summary", {}, t("legend")),
    h("ul", {}, shown.map(([group]) => h("li", {}, h("i", { class: `swatch g-${group}` }), t(`group.${group}`)))),
    h("ul", {}, statuses.map((status) => h("li", {}, h("i", { class: `line l-${status}` }), label(status)))),
    h("ul", {}, kinds.map((kind) => h("li", {}, h("i", { class: `dot k-${kind}` }), label(kind)))),
    h("p", {}, `${t("legend.width")} · ${t("legend.size")}`),
  );
}
