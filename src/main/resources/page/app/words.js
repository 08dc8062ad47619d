// The interface in two languages. Words of the graph (kinds, relations, statuses) come from its
// ontology, those of the page from words/.
import { view } from "./sparql.js";

const LANGUAGES = ["en", "fr"];
const state = { language: "en", words: {}, terms: new Map(), symmetric: new Set() };

function remembered() {
  try {
    return localStorage.getItem("agon.language");
  } catch {
    return null;
  }
}

/** The language of the interface: en or fr. */
export function language() {
  return state.language;
}

/** Loads the words of the chosen language, and the vocabulary once. */
export async function load(chosen = remembered() ?? navigator.language.slice(0, 2)) {
  state.language = LANGUAGES.includes(chosen) ? chosen : "en";
  try {
    localStorage.setItem("agon.language", state.language);
  } catch {
    // Not remembered, then.
  }
  const [words, vocabulary] = await Promise.all([
    fetch(`/page/words/${state.language}.json`).then((answer) => answer.json()),
    state.terms.size ? [] : view("vocabulary"),
  ]);
  state.words = words;
  for (const row of vocabulary) {
    const term = state.terms.get(row.term) ?? { type: row.type, labels: {} };
    term.labels[row.language] = row.label;
    state.terms.set(row.term, term);
    if (row.symmetric) {
      state.symmetric.add(row.term);
    }
  }
  document.documentElement.lang = state.language;
}

/** A phrase of the page, {name} filled in; of two forms the first is for one, as {count} says. */
export function t(key, values = {}) {
  const forms = (state.words[key] ?? key).split("|");
  const one = forms.length > 1 && plural(values.count) === "one";
  return forms[one ? 0 : forms.length - 1].replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}

/** The form that a count needs; counts may be written in the reader's way. */
function plural(count) {
  return new Intl.PluralRules(state.language).select(Number(String(count).replace(/\D/g, "")));
}

/** Whether the page has a phrase. */
export function has(key) {
  return key in state.words;
}

/** The label of a kind, a relation or a status. */
export function label(term) {
  const labels = state.terms.get(term)?.labels ?? {};
  return labels[state.language] ?? labels.en ?? term;
}

/** The label of a term that an answer spells as commands do, such as asserted; null for other words. */
export function termLabel(word) {
  const name = state.terms.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
  const isStatus = state.terms.get(name)?.type === "Status";
  return state.terms.has(word) || isStatus ? label(name) : null;
}

/** All terms of a type (Relation, EntityKind, Status), sorted by label. */
export function terms(type) {
  return [...state.terms]
    .filter(([, term]) => term.type === type)
    .map(([name]) => name)
    .sort((one, other) => label(one).localeCompare(label(other), state.language));
}

/** Whether a relation reads the same both ways. */
export function isSymmetric(relation) {
  return state.symmetric.has(relation);
}

/** A number as the language writes it. */
export function number(value) {
  return new Intl.NumberFormat(state.language).format(value);
}

/** A day, a month or a year as the language writes it. */
export function day(value) {
  if (!value) {
    return "";
  }
  const parts = value.split("-").length;
  const options = { year: "numeric", timeZone: "UTC" };
  if (parts > 1) {
    options.month = "long";
  }
  if (parts > 2) {
    options.day = "numeric";
  }
  const date = new Date(parts === 1 ? `${value}-01-01` : parts === 2 ? `${value}-01` : value);
  return isNaN(date) ? value : new Intl.DateTimeFormat(state.language, options).format(date);
}
