// The filters of the map.
import { h } from "./dom.js";
import { groups, lenses, statuses } from "./graph.js";
import { label, t } from "./words.js";

const SIZES = [20, 50, 200, 500, 2000];

/**
 * The panel of filters.
 * @param {{choice: object, sources: object[], change: function}} given the settings
 *   in force, the sources, and what takes a change
 */
export function filters({ choice, sources, change }) {
  const narrow = matchMedia("(max-width: 860px)").matches;
  return h(
    "details.filters",
    { open: !narrow },
    h("summary", {}, t("filters")),
    lensChoice(choice, change),
    relations(choice, change),
    statusChoice(choice, change),
    h(
      "fieldset",
      {},
      h("legend", {}, t("source")),
      h(
        "select",
        { id: "source", "aria-label": t("source"), onchange: (event) => change({ source: event.target.value }) },
        h("option", { value: "" }, t("source.any")),
        sources.map((row) => h("option", { value: row.source, selected: row.source === choice.source }, row.source)),
      ),
      h("div.pair", {}, date("since", choice, change), date("until", choice, change)),
    ),
    h(
      "label.line",
      {},
      t("most"),
      h(
        "select",
        { id: "most", onchange: (event) => change({ most: Number(event.target.value) }) },
        SIZES.map((size) => h("option", { value: size, selected: size === choice.most }, size)),
      ),
      t("things"),
    ),
    h("button.button.quiet", { onclick: () => change({ reset: true }) }, t("reset")),
  );
}

function lensChoice(choice, change) {
  return h(
    "fieldset.lenses",
    {},
    h("legend", {}, t("lens")),
    Object.keys(lenses).map((lens) =>
      h(
        "label",
        {},
        h("input", { type: "radio", name: "lens", value: lens, checked: lens === choice.lens, onchange: () => change({ lens, relations: new Set(), reset: true }) }),
        h("span", {}, t(`lens.${lens}`)),
      ),
    ),
  );
}

function relations(choice, change) {
  return h(
    "fieldset.relations",
    {},
    h("legend", {}, t("relations")),
    Object.entries(groups)
      .filter(([group]) => group !== "other")
      .map(([group, names]) => relationGroup(group, names, choice, change)),
  );
}

function relationGroup(group, names, choice, change) {
  const boxes = names.map((name) =>
    h("input", {
      type: "checkbox",
      checked: choice.relations.has(name),
      onchange: (event) => take([name], event.target.checked),
    }),
  );
  const all = h("input", { type: "checkbox", onchange: (event) => take(names, event.target.checked) });
  const settle = () => {
    const on = names.filter((name) => choice.relations.has(name)).length;
    all.checked = on === names.length;
    all.indeterminate = on > 0 && on < names.length;
    boxes.forEach((box, index) => (box.checked = choice.relations.has(names[index])));
  };
  const take = (wanted, on) => {
    const next = new Set(choice.relations);
    wanted.forEach((name) => (on ? next.add(name) : next.delete(name)));
    change({ relations: next });
    settle();
  };
  settle();
  const single = h("div.single", { hidden: true }, names.map((name, index) => h("label", {}, boxes[index], label(name))));
  const more = h(
    "button.more",
    {
      type: "button",
      "aria-expanded": "false",
      "aria-label": `${t(`group.${group}`)}: ${t("relations")}`,
      onclick: () => {
        single.hidden = !single.hidden;
        more.setAttribute("aria-expanded", String(!single.hidden));
      },
    },
    "›",
  );
  return h(
    "div",
    {},
    h("div.group", {}, h("label", {}, all, h("i", { class: `swatch g-${group}` }), t(`group.${group}`)), more),
    single,
  );
}

function statusChoice(choice, change) {
  return h(
    "fieldset",
    {},
    h("legend", {}, t("statuses")),
    statuses.map((status) =>
      h(
        "label",
        {},
        h("input", {
          type: "checkbox",
          checked: choice.statuses.has(status),
          onchange: (event) => {
            const next = new Set(choice.statuses);
            event.target.checked ? next.add(status) : next.delete(status);
            change({ statuses: next });
          },
        }),
        h("i", { class: `line l-${status}` }),
        label(status),
      ),
    ),
  );
}

function date(key, choice, change) {
  return h(
    "label",
    {},
    t(key),
    h("input", { type: "date", id: key, value: choice[key], onchange: (event) => change({ [key]: event.target.value }) }),
  );
}
