// An article: its text with mentions coloured by kind and claims underlined.
import { append, fill, h } from "./dom.js";
import { arrow, copyLink, details, groupBy, ran, statusMark, thingHref, thingLink } from "./parts.js";
import { iri, rows, select, view, viewText } from "./sparql.js";
import { bits } from "./spans.js";
import { day, label, t } from "./words.js";

/** Shows the view. */
export async function show({ main, subject, settings, isCurrent }) {
  const article = { article: iri(subject) };
  const query = await viewText("article-claims", article);
  const [texts, mentions, found] = await Promise.all([view("article", article), view("mentions", article), select(query)]);
  if (!isCurrent()) {
    return null;
  }
  if (!texts.length) {
    fill(main, h("div.message", {}, h("h1", {}, t("nothing")), h("p", {}, subject)));
    return { title: t("nothing") };
  }
  new Reading(main, texts[0], mentions, rows(found)).build(query, settings.get("claim"));
  return { title: texts[0].title || t("untitled") };
}

class Reading {
  constructor(main, article, mentions, passages) {
    this.main = main;
    this.article = article;
    this.mentions = mentions;
    this.passages = passages;
    this.claims = [...groupBy(passages, (row) => row.claim).values()].map((group) => group[0]);
    this.buttons = new Map();
  }

  build(query, chosen) {
    const { article } = this;
    this.card = h("div", { "aria-live": "polite" });
    this.text = h("article.text", { lang: article.language }, this.paragraphs());
    const facts = [day(article.published), article.publisher, t(`language.${article.language}`)].filter(Boolean);
    fill(
      this.main,
      h("p.note", {}, facts.join(" · "), article.url && /^https?:/.test(article.url) ? [" · ", h("a", { href: article.url, rel: "noreferrer noopener" }, t("original"))] : null),
      h(
        "div.reading",
        {},
        this.text,
        h(
          "aside.margin",
          { "aria-label": t("article.claims") },
          h("p.kinds", {}, [...new Set(this.mentions.map((row) => row.kind))].sort().map((kind) => h("span", {}, h("i", { class: `dot k-${kind}` }), label(kind)))),
          h("p.note", {}, t("article.hint")),
          this.card,
          h("h2", {}, `${t("article.claims")} (${this.claims.length})`),
          h("ol", {}, this.claims.map((claim) => h("li", {}, this.button(claim)))),
          h("div.actions", {}, copyLink()),
          ran(query),
        ),
      ),
    );
    const first = this.claims.find((claim) => claim.claim === chosen);
    if (first) {
      this.choose([first.claim], null, true);
    }
  }

  button(claim) {
    const button = h(
      "button.claim-button",
      { "aria-pressed": "false", onclick: () => this.choose([claim.claim], null, true) },
      h("b", {}, claim.subjectName),
      ` ${label(claim.relation)} `,
      h("b", {}, claim.objectName),
      claim.status === "Asserted" && !claim.past ? null : [" ", statusMark(claim.status, claim.past)],
    );
    this.buttons.set(claim.claim, button);
    return button;
  }

  /** The text: its first paragraph is the title. */
  paragraphs() {
    const spans = [
      ...this.mentions.map((row) => ({ start: row.start, end: row.end, mention: row })),
      ...this.passages.map((row) => ({ start: row.start, end: row.end, claim: row })),
    ];
    const blocks = [];
    for (const paragraph of bits(this.article.text, spans)) {
      blocks.push(append(h(blocks.length ? "p" : "h1"), paragraph.map((bit) => this.bit(bit))));
    }
    return blocks;
  }

  bit({ text, covering }) {
    const mention = covering.map((span) => span.mention).filter(Boolean).at(-1);
    const claims = covering.map((span) => span.claim).filter(Boolean);
    if (!mention && !claims.length) {
      return text;
    }
    const ids = [...new Set(claims.map((claim) => claim.claim))];
    const take = () => this.choose(ids, mention, false);
    const weakest = claims.find((claim) => claim.status !== "Asserted") ?? claims[0];
    const looks = ["bit", claims.length ? `claimed s-${weakest.status}` : "", mention ? `mention k-${mention.kind}` : ""];
    return h(
      "span",
      {
        class: looks.join(" "),
        "data-claims": ids.join(" "),
        "data-thing": mention?.thing ?? null,
        title: mention ? `${mention.name} · ${label(mention.kind)}` : null,
        role: mention ? "button" : null,
        tabindex: mention ? "0" : null,
        onclick: take,
        onkeydown: (event) => {
          if (mention && (event.key === "Enter" || event.key === " ")) {
            event.preventDefault();
            take();
          }
        },
      },
      text,
    );
  }

  /** Lights claims and a thing up, in the text and beside it. */
  choose(ids, mention, scroll) {
    const lit = [...this.text.querySelectorAll(".bit")].filter((bit) => {
      const on = bit.dataset.claims.split(" ").some((id) => id && ids.includes(id)) || (mention && bit.dataset.thing === mention.thing);
      bit.classList.toggle("lit", Boolean(on));
      return on;
    });
    this.buttons.forEach((button, id) => button.setAttribute("aria-pressed", String(ids.includes(id))));
    fill(
      this.card,
      mention ? h("p", {}, h("i", { class: `dot k-${mention.kind}` }), " ", h("a", { href: thingHref(mention.thing) }, mention.name), ` · ${label(mention.kind)}`) : null,
      this.claims.filter((claim) => ids.includes(claim.claim)).map(triple),
    );
    if (scroll) {
      lit[0]?.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
    }
  }
}

function triple(claim) {
  return h(
    "section.entry.triple",
    {},
    h("div.head", {}, thingLink(claim.subject, claim.subjectName), h("span", {}, `${arrow(claim.relation)} ${label(claim.relation)} ${arrow(claim.relation)}`), thingLink(claim.object, claim.objectName)),
    statusMark(claim.status, claim.past),
    details(claim),
    h("p.note", {}, `${t("rule")} `, h("code", {}, claim.rule)),
  );
}
