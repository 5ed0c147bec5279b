// Elements. Whatever comes from an article gets into the page by `append` and `setAttribute` alone, as text: nothing here
// parses HTML, and no attribute that runs or loads something is ever set from data.

const SVG = "http://www.w3.org/2000/svg";

/** An element of HTML with attributes, handlers (`on`) and children; a child that is nothing is left out. */
const el = (name, attributes, ...children) => filled(document.createElement(name), attributes, children);

/** An element of SVG. */
const svg = (name, attributes, ...children) => filled(document.createElementNS(SVG, name), attributes, children);

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (name === "on") {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== false && value !== undefined && value !== null) {
      node.setAttribute(name, String(value));
    }
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== ""));
  return node;
}

/** Text that may run in the other direction than what stands around it. */
const bdi = (text) => el("bdi", {}, text);

/** Words as they are quoted. */
const quoted = (words) => ["“", bdi(words), "”"];

/** A list of nodes with something between them. */
const between = (nodes, what) => nodes.flatMap((node, at) => (at === 0 ? [node] : [what, node]));

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

/** The slug of a sport or a discipline as words. */
const spoken = (slug) => slug.replaceAll("-", " ");

/** Milliseconds by the clock. */
function clock(milliseconds) {
  const whole = Math.floor(milliseconds / 1000);
  const rest = milliseconds % 1000;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const first = Math.max(0, Math.min(2, parts.findIndex((part) => part > 0) === -1 ? 2 : parts.findIndex((part) => part > 0)));
  const shown = parts.slice(first).map((part, at) => (at === 0 ? String(part) : String(part).padStart(2, "0")));
  return shown.join(":") + (rest ? `.${String(rest).padStart(3, "0").replace(/0+$/, "")}` : "");
}

/** Text without case and accents, for searching. */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Moves the focus, and with it the one stop that Tab makes in a group. */
function focusIn(group, node) {
  for (const other of group.querySelectorAll('[tabindex="0"]')) other.tabIndex = -1;
  node.tabIndex = 0;
  node.focus();
}
