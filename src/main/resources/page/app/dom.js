// Small helpers for the page's elements. Text always becomes text nodes: nothing that an article
// holds can become markup.

/**
 * Makes an element.
 * @param {string} tag its name, classes after dots: "p.note"
 * @param {object} [properties] attributes; "on…" are listeners; null and false leave one out
 * @param {...(Node|string|number|null|undefined|Array)} children
 */
export function h(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  const element = document.createElement(name);
  if (classes.length) {
    element.classList.add(...classes);
  }
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (key === "class") {
      element.classList.add(...value.split(" ").filter(Boolean));
    } else if (key === "value") {
      element.value = value;
    } else {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  append(element, children);
  return element;
}

/** Adds children; lists are laid flat, empty ones left out. */
export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : document.createTextNode(String(child)));
    }
  }
  return element;
}

/** Puts children in the place of all that an element holds. */
export function fill(element, ...children) {
  element.replaceChildren();
  return append(element, children);
}

/** Says something to those who listen to the page. */
export function announce(text) {
  document.getElementById("announcer").textContent = text;
}

/** Waits for a pause before it calls. */
export function debounce(call, pause = 160) {
  let timer = 0;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...args), pause);
  };
}

const loaded = new Map();

/** Loads a library once, when it is first needed. */
export function library(path) {
  if (!loaded.has(path)) {
    loaded.set(
      path,
      new Promise((done, failed) => {
        const script = h("script", { src: path, onload: done, onerror: () => failed(new Error(path)) });
        document.head.append(script);
      }),
    );
  }
  return loaded.get(path);
}

/** Loads a style sheet once. */
export function styles(path) {
  if (!loaded.has(path)) {
    loaded.set(path, true);
    document.head.prepend(h("link", { rel: "stylesheet", href: path }));
  }
}
