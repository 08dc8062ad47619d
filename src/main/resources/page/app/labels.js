// Which names the map shows: as many as fit without covering each other, the weightiest first, at
// a size that can be read whatever the zoom.

const WIDEST = 118;
const LETTER = 0.56;
const CELL = 64;

/**
 * Chooses names.
 * @param {object} cy the drawing
 * @param {object} [first] nodes whose names come before all others
 * @returns {Map<object, {font: number, wrap: number}>} sizes in the drawing's own units, by node
 */
export function readable(cy, first) {
  const zoom = cy.zoom();
  const taken = new Map();
  const named = new Map();
  const wanted = cy.nodes().sort((one, other) => rank(other, first) - rank(one, first));
  for (const node of wanted) {
    const box = boxOf(node, zoom);
    if (isSeen(box, cy) && isFree(box, taken)) {
      take(box, taken);
      named.set(node, sizes(node, zoom));
    }
  }
  return named;
}

/** The measures of a name in the drawing's own units. */
export function sizes(node, zoom) {
  return { font: fontOf(node) / zoom, wrap: WIDEST / zoom, halo: 2.5 / zoom, gap: 3 / zoom };
}

/** The size of a name in pixels. */
function fontOf(node) {
  return 11 + Math.min(node.data("size") / 16, 5);
}

function rank(node, first) {
  return node.data("weight") + (first?.contains(node) ? 1e6 : 0);
}

/** Where a name would stand on the screen, its letters reckoned by their usual width. */
function boxOf(node, zoom) {
  const font = fontOf(node);
  const length = node.data("name").length * font * LETTER;
  const lines = Math.ceil(length / WIDEST);
  const width = Math.min(length, WIDEST) + 4;
  const { x, y } = node.renderedPosition();
  const top = y + (node.data("size") * zoom) / 2 + 3;
  return { left: x - width / 2, top, right: x + width / 2, bottom: top + lines * font * 1.15 };
}

function isSeen({ left, right, top, bottom }, cy) {
  return right > 0 && bottom > 0 && left < cy.width() && top < cy.height();
}

function* cells({ left, top, right, bottom }) {
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) {
      yield `${x} ${y}`;
    }
  }
}

function isFree(box, taken) {
  for (const cell of cells(box)) {
    for (const other of taken.get(cell) ?? []) {
      if (box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top) {
        return false;
      }
    }
  }
  return true;
}

function take(box, taken) {
  for (const cell of cells(box)) {
    if (!taken.has(cell)) {
      taken.set(cell, []);
    }
    taken.get(cell).push(box);
  }
}
