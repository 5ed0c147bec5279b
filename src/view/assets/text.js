// The text of an article: each segment is an element, coloured by its kind and marked by what is known of it.

const EVIDENCE = 1;
const UNREAD = 2;
const DOUBTED = 4;

/** The text as `{node, pieces}`; a piece is a segment with its place in the text and its element. */
function textOf(data) {
  const node = el("div", { class: "text", lang: "nl" });
  const pieces = [];
  let paragraph = null;
  let at = 0;
  for (const [length, kind, flags] of data.segments) {
    const words = data.text.slice(at, at + length);
    const piece = { start: at, end: at + length, element: null };
    at += length;
    if (words === "\n") {
      paragraph = null;
      continue;
    }
    if (!paragraph) {
      paragraph = el("p", { dir: "auto" });
      node.append(paragraph);
    }
    const classes = [
      kind >= 0 && `k k-${page.kinds[kind].slug}`,
      flags & EVIDENCE && "evidence",
      flags & UNREAD && "unread",
      flags & DOUBTED && "doubted",
    ];
    const attributes = { class: classes.filter(Boolean).join(" ") || null, "data-piece": pieces.length };
    if (flags) Object.assign(attributes, { tabindex: -1, role: "button" });
    piece.element = el("span", attributes, words);
    paragraph.append(piece.element);
    pieces.push(piece);
  }
  node.querySelector("[tabindex]")?.setAttribute("tabindex", "0");
  return { node, pieces };
}

/** The pieces that lie in a stretch. */
function piecesIn(pieces, [start, end]) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].end <= start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  while (low < pieces.length && pieces[low].start < end) found.push(pieces[low++]);
  return found;
}

/** What the colours and lines mean, of those that there are. */
function legendOf(data) {
  const used = new Set(data.segments.map(([, kind]) => kind));
  const flags = data.segments.reduce((all, [, , some]) => all | some, 0);
  const kinds = page.kinds.filter((_, number) => used.has(number));
  const line = (flag, name, words) => (flags & flag ? el("li", {}, el("span", { class: name }, words)) : null);
  return el(
    "ul",
    { class: "legend", "aria-label": "What the colours mean" },
    kinds.map(({ slug, name }) => el("li", {}, el("span", { class: `k k-${slug}` }, name))),
    line(EVIDENCE, "evidence", "evidence of a fact"),
    line(UNREAD, "unread", "figures that no fact uses"),
    line(DOUBTED, "doubted", "contradiction"),
  );
}
