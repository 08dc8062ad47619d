// Cuts a text where its spans begin and end: a pure calculation.

/**
 * The paragraphs of a text, each as its pieces, and the spans that cover each piece.
 * @param {string} text paragraphs end with line feeds
 * @param {{start: number, end: number}[]} spans in code points, the end exclusive; may overlap
 * @returns {{text: string, covering: object[]}[][]} covering spans are sorted, the shortest last
 */
export function bits(text, spans) {
  const points = Array.from(text);
  const cuts = new Set([0, points.length]);
  spans.forEach(({ start, end }) => cuts.add(start).add(end));
  points.forEach((point, at) => {
    if (point === "\n") {
      cuts.add(at).add(at + 1);
    }
  });
  const edges = [...cuts].filter((at) => at >= 0 && at <= points.length).sort((one, other) => one - other);
  const waiting = [...spans].sort((one, other) => one.start - other.start);
  const paragraphs = [[]];
  let open = [];
  let next = 0;
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index];
    while (next < waiting.length && waiting[next].start <= from) {
      open.push(waiting[next++]);
    }
    open = open.filter((span) => span.end > from);
    const piece = points.slice(from, edges[index + 1]).join("");
    if (piece === "\n") {
      if (paragraphs.at(-1).length) {
        paragraphs.push([]);
      }
    } else {
      const covering = [...open].sort((one, other) => other.end - other.start - (one.end - one.start));
      paragraphs.at(-1).push({ text: piece, covering });
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length);
}
