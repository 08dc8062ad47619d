// The list of articles.
import { fill, h } from "./dom.js";
import { articleHref, ran } from "./parts.js";
import { rows, select, viewText } from "./sparql.js";
import { day, t } from "./words.js";

/** Shows the view. */
export async function show({ main }) {
  const query = await viewText("articles");
  const articles = rows(await select(query));
  const items = articles.map((row) =>
    h(
      "li",
      {},
      h("a", { href: articleHref(row.article), lang: row.language }, row.title || t("untitled")),
      h("small", {}, [day(row.published), row.publisher, t(`language.${row.language}`)].filter(Boolean).join(" · ")),
    ),
  );
  const filter = h("input", {
    type: "search",
    "aria-label": t("filter"),
    placeholder: t("filter"),
    oninput: () => {
      const letters = filter.value.toLowerCase();
      items.forEach((item) => (item.hidden = !item.textContent.toLowerCase().includes(letters)));
    },
  });
  fill(main, h("h1", {}, t("articles.title")), h("div.actions", {}, filter), h("ul.articles", {}, items), ran(query));
  return { title: t("articles.title") };
}
