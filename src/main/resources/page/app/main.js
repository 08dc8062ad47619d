// The way in: header, language, theme, and the view that the address names.
import { announce, append, debounce, fill, h } from "./dom.js";
import { literal, QueryError, view } from "./sparql.js";
import { label, language, load, number, t } from "./words.js";

const VIEWS = {
  map: () => import("./map.js"),
  thing: () => import("./thing.js"),
  articles: () => import("./articles.js"),
  article: () => import("./article.js"),
  timeline: () => import("./timeline.js"),
  ask: () => import("./ask.js"),
  sparql: () => import("./editor.js"),
};
const TABS = { map: "map", timeline: "timeline", articles: "articles", ask: "ask" };
const PARENTS = { article: "articles", sparql: "ask" };

const main = document.getElementById("main");
let leave = () => {};
let turn = 0;

/** What the address asks for: a view, what it is about, and its settings. */
function address() {
  const [path, settings] = location.hash.replace(/^#\/?/, "").split("?");
  const [name, ...rest] = path.split("/");
  return {
    name: name in VIEWS ? name : "map",
    subject: decodeURIComponent(rest.join("/")),
    settings: new URLSearchParams(settings ?? ""),
  };
}

async function show() {
  const mine = ++turn;
  const { name, subject, settings } = address();
  leave();
  leave = () => {};
  main.setAttribute("aria-busy", "true");
  main.className = `view-${name}`;
  fill(main, h("p.waiting", {}, t("loading")));
  mark(name);
  try {
    const counted = view("counts");
    const module = await VIEWS[name]();
    const shown = await module.show({ main, subject, settings, isCurrent: () => mine === turn });
    const [counts] = await counted;
    if (mine !== turn) {
      shown?.leave?.();
      return;
    }
    leave = shown?.leave ?? (() => {});
    tellCounts(counts);
    document.title = shown?.title ? `${shown.title} – Agon` : "Agon";
    announce(document.title);
    if (counts.articles === 0) {
      leave();
      leave = () => {};
      empty();
    }
  } catch (error) {
    if (mine === turn) {
      broken(error);
    }
  }
  main.setAttribute("aria-busy", "false");
  performance.mark("agon-shown");
}

function broken(error) {
  if (!(error instanceof QueryError)) {
    console.error(error);
  }
  fill(
    main,
    h(
      "div.message",
      { role: "alert" },
      h("h1", {}, t("error")),
      h("p", {}, error.message),
      h("button.button", { onclick: show }, t("retry")),
    ),
  );
}

function empty() {
  fill(
    main,
    h(
      "div.message",
      {},
      h("h1", {}, t("empty.title")),
      h("p", {}, t("empty.text")),
      h("pre", {}, "agon build data/articles"),
      h("p", {}, t("empty.then")),
    ),
  );
  document.title = "Agon";
}

function mark(name) {
  const current = PARENTS[name] ?? name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.dataset.view === current) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}

function tellCounts({ articles, claims, things }) {
  const words = { articles: number(articles), claims: number(claims), things: number(things) };
  document.getElementById("counts").textContent = t("counts", words);
}

function header() {
  document.getElementById("skip").textContent = t("skip");
  fill(
    document.getElementById("header"),
    h("a.brand", { href: "#/map", title: t("about") }, "Agon"),
    h(
      "nav",
      { "aria-label": "Agon" },
      Object.entries(TABS).map(([name, word]) =>
        h("a", { href: `#/${name}`, "data-view": name }, t(word)),
      ),
    ),
    search(),
    h("span.counts", { id: "counts" }),
    h(
      "div.tools",
      {},
      h(
        "button.tool",
        { id: "language", lang: language() === "en" ? "fr" : "en", onclick: speak, title: t("language.say") },
        t("language"),
      ),
      h("button.tool", { id: "theme", onclick: paint, "aria-label": themeWord(), title: themeWord() }, "◐"),
    ),
  );
  mark(address().name);
}

/** The search for things: a box with a list of answers under it. */
function search() {
  const list = h("ul.found", { id: "found", role: "listbox", "aria-label": t("search"), hidden: true });
  const input = h("input", {
    id: "search",
    type: "search",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "found",
    "aria-autocomplete": "list",
    "aria-label": t("search"),
    placeholder: t("search"),
    autocomplete: "off",
    oninput: debounce(() => offer(input, list)),
    onkeydown: (event) => steer(event, input, list),
    onblur: () => setTimeout(() => close(input, list), 150),
  });
  return h("div.search", { role: "search" }, input, list);
}

async function offer(input, list) {
  const letters = input.value.trim();
  if (!letters) {
    close(input, list);
    return;
  }
  const found = await view("things", { letters: literal(letters) });
  if (input.value.trim() !== letters) {
    return;
  }
  fill(
    list,
    found.map((thing, index) =>
      h(
        "li",
        {
          role: "option",
          id: `found-${index}`,
          "aria-selected": "false",
          "data-thing": thing.thing,
          onmousedown: () => go(input, list, thing.thing),
        },
        h("span", { class: `dot k-${thing.kind}` }),
        thing.name,
        h("small", {}, label(thing.kind)),
      ),
    ),
    found.length ? null : h("li.none", { role: "option", "aria-disabled": "true" }, t("nothing")),
  );
  list.hidden = false;
  input.setAttribute("aria-expanded", "true");
}

function steer(event, input, list) {
  const options = [...list.querySelectorAll("[data-thing]")];
  const at = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    const next = (at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
    options.forEach((option, index) => option.setAttribute("aria-selected", String(index === next)));
    input.setAttribute("aria-activedescendant", options[next]?.id ?? "");
  } else if (event.key === "Enter" && options.length) {
    go(input, list, options[Math.max(at, 0)].dataset.thing);
  } else if (event.key === "Escape") {
    close(input, list);
  }
}

function go(input, list, thing) {
  close(input, list);
  input.value = "";
  location.hash = `#/thing/${encodeURIComponent(thing)}`;
}

function close(input, list) {
  list.hidden = true;
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function themeWord() {
  return t(document.documentElement.dataset.theme === "dark" ? "theme.light" : "theme.dark");
}

function paint() {
  const theme = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("agon.theme", theme);
  } catch {
    // Not remembered, then.
  }
  header();
  show();
}

async function speak() {
  await load(language() === "en" ? "fr" : "en");
  header();
  await show();
  document.getElementById("language").focus();
}

addEventListener("hashchange", () => {
  scrollTo(0, 0);
  show().then(() => main.focus({ preventScroll: true }));
});

try {
  await load();
  header();
  await show();
} catch (error) {
  append(main, [h("p", { role: "alert" }, String(error.message))]);
}

