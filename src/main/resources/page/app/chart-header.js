// The line of a query's header that says how its answer makes a chart, as commands read it too:
// "# chart: articles by buyer, company" or "# chart: articles by month of date".
import { t } from "./words.js";

const HEADER = /^# chart: (\w+) by (?:month of (\w+)|(\w+(?:, ?\w+)*))\s*$/m;
const BARS = 25;

/**
 * The bars of an answer.
 * @param {string} query the query with its comments
 * @param {object[]} rows plain values by column
 * @param {object} headings what columns are called, by name
 * @returns {?object} what charts.js draws; null where the header names no chart
 */
export function chartOf(query, rows, headings) {
  const [, value, month, names] = HEADER.exec(query) ?? [];
  if (!value || !rows.length) {
    return null;
  }
  const columns = month ? [month] : names.split(/, ?/);
  const sums = new Map();
  for (const row of rows) {
    const label = columns.map((column) => row[column] ?? "").join(" – ");
    const bar = month ? label.slice(0, 7) : label;
    if (bar.trim()) {
      sums.set(bar, (sums.get(bar) ?? 0) + (Number(row[value]) || 0));
    }
  }
  const pairs = month ? [...sums].sort(([one], [other]) => (one < other ? -1 : 1)) : [...sums].sort(([, one], [, other]) => other - one).slice(0, BARS);
  const heading = (column) => headings[column] ?? column;
  return {
    labels: pairs.map(([label]) => label),
    values: pairs.map(([, count]) => count),
    title: t("chart.of", { value: heading(value), label: columns.map(heading).join(" – ") }),
    upright: Boolean(month),
  };
}
