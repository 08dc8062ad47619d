// Bar charts, drawn with Chart.js. The table beside a chart says the same to those who cannot see it.
import { h, library } from "./dom.js";

/**
 * Draws bars.
 * @param {HTMLElement} place where
 * @param {{labels: string[], values: number[], title: string, upright: boolean}} data upright bars
 *   for times, lying ones for names
 */
export async function chart(place, { labels, values, title, upright }) {
  await library("/page/lib/chart.js");
  const canvas = h("canvas", { role: "img", "aria-label": title });
  place.replaceChildren(canvas);
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const axis = { ticks: { color: colour("soft"), precision: 0 }, grid: { color: colour("rule") }, border: { display: false } };
  const names = { ...axis, grid: { display: false }, ticks: { color: colour("ink"), autoSkip: upright } };
  Chart.defaults.font.family = "Inter, sans-serif";
  return new Chart(canvas, {
    type: "bar",
    data: { labels, datasets: [{ label: title, data: values, backgroundColor: colour("accent"), borderRadius: 3, maxBarThickness: 26 }] },
    options: {
      indexAxis: upright ? "x" : "y",
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: false }, title: { display: true, text: title, color: colour("soft"), align: "start" } },
      scales: upright ? { x: names, y: axis } : { x: axis, y: names },
    },
  });
}
