// What the colours, lines and shapes of the map mean.
import { h } from "./dom.js";
import { LENSES, STATUSES } from "./graph.js";
import { label, t } from "./words.js";

const KINDS = ["Company", "Authority", "Person", "Model", "Product", "Hardware", "Dataset", "Lawsuit", "Place"];

/** The legend; only the groups that are shown. */
export function legend(groups, choice) {
  const shown = Object.entries(groups).filter(([, names]) => names.some((name) => choice.relations.has(name)));
  const kinds = (choice.lens === "people" ? null : LENSES[choice.lens]) ?? KINDS;
  const open = !matchMedia("(max-width: 860px)").matches;
  return h(
    "details.legend",
    { open },
    h("summary", {}, t("legend")),
    h("ul", {}, shown.map(([group]) => h("li", {}, h("i", { class: `swatch g-${group}` }), t(`group.${group}`)))),
    h("ul", {}, STATUSES.map((status) => h("li", {}, h("i", { class: `line l-${status}` }), label(status)))),
    h("ul", {}, kinds.map((kind) => h("li", {}, h("i", { class: `dot k-${kind}` }), label(kind)))),
    h("p", {}, `${t("legend.width")} · ${t("legend.size")}`),
  );
}
