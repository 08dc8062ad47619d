// The canned queries as forms: a question in the reader's language, its parameters, its answer.
import { debounce, fill, h } from "./dom.js";
import { copyLink } from "./parts.js";
import { QueryError, literal, view } from "./sparql.js";
import { answer } from "./results.js";
import { has, label, language, t, terms } from "./words.js";

let queries = null;

/** Shows the view: one question, or the list of all. */
export async function show({ main, subject, settings }) {
  queries ??= await (await fetch("/queries")).json();
  const query = queries.find((one) => one.name === subject);
  return query ? one(main, query, settings) : all(main);
}

function all(main) {
  fill(
    main,
    h("h1", {}, t("ask.title")),
    h("p.lead", {}, t("ask.lead")),
    h(
      "ul.questions",
      {},
      h("li.own", {}, h("a", { href: "#/sparql" }, h("b", {}, t("own")), h("small", {}, t("editor")))),
      queries.map((query) =>
        h("li", {}, h("a", { href: `#/ask/${query.name}` }, h("b", {}, query.questions[language()]), h("small", {}, query.name))),
      ),
    ),
  );
  return { title: t("ask.title") };
}

async function one(main, query, settings) {
  const result = h("div.result");
  const form = h(
    "form.row-of-fields",
    {
      onsubmit: (event) => {
        event.preventDefault();
        const next = new URLSearchParams();
        new FormData(form).forEach((value, key) => String(value).trim() && next.set(key, value));
        const hash = `#/ask/${query.name}?${next}`;
        history.replaceState(null, "", hash);
        run(query, next, result);
      },
    },
    query.parameters.map((parameter) => field(parameter, settings.get(parameter.name))),
    h("button.button", { id: "run" }, t("run")),
    copyLink(),
  );
  fill(
    main,
    h("p", {}, h("a", { href: "#/ask" }, `‹ ${t("back")}`)),
    h("h1", {}, query.questions[language()]),
    form,
    result,
  );
  const complete = query.parameters.every((parameter) => parameter.standard || settings.get(parameter.name));
  if (complete) {
    await run(query, settings, result);
  }
  return { title: query.questions[language()] };
}

async function run(query, values, result) {
  fill(result, h("p.note", {}, t("loading")));
  try {
    const filled = await fetch(`/queries/${query.name}?${values}`);
    if (!filled.ok) {
      throw new QueryError(await filled.text(), filled.status);
    }
    await answer(result, await filled.text(), query.name, { headings: query.headings[language()] });
  } catch (error) {
    fill(result, h("p.fault", { role: "alert" }, error.message));
  }
}

function field(parameter, given) {
  const { name, type, standard } = parameter;
  const id = `p-${name}`;
  const word = has(`p.${name}`) ? t(`p.${name}`) : name;
  const properties = { id, name, required: standard === null };
  const value = given ?? (standard && standard !== "any" ? standard : "");
  return h("label", { title: parameter.meaning }, standard === null ? `${word} (${t("required")})` : word, control(type, properties, value));
}

function control(type, properties, value) {
  switch (type) {
    case "thing":
      return completed(properties, value);
    case "relation":
      return choice(properties, value, terms("Relation"));
    case "kind":
      return choice(properties, value, terms("EntityKind"));
    case "status":
      return choice(properties, value, terms("Status"), (status) => status.toLowerCase());
    case "limit":
      return h("input", { ...properties, type: "number", min: "1", value });
    default:
      return h("input", { ...properties, type: "text", value, placeholder: type === "date" ? "2025, 2025-10, 2025-10-05" : null });
  }
}

function choice(properties, value, options, write = (option) => option) {
  return h(
    "select",
    properties,
    h("option", { value: "any" }, t("any")),
    options.map((option) => h("option", { value: write(option), selected: write(option) === value }, label(option))),
  );
}

/** A box for the name of a thing, completed from the store. */
function completed(properties, value) {
  const list = h("datalist", { id: `${properties.id}-names` });
  const offer = debounce(async (letters) => {
    if (letters) {
      const found = await view("things", { letters: literal(letters) });
      fill(list, found.map((thing) => h("option", { value: thing.name }, label(thing.kind))));
    }
  });
  const input = h("input", { ...properties, type: "text", value, list: list.id, autocomplete: "off", oninput: () => offer(input.value.trim()) });
  return h("span", {}, input, list);
}
