// The index of many articles: searched by words, people, sport, date and kind of fact.

const ROWS = 100;

/** What is asked for; it outlives the view, so that one comes back to what one left. */
const wanted = { words: "", sport: "", from: "", to: "", kind: "" };

function listView() {
  const input = (name, attributes) =>
    el("input", { name, ...attributes, value: wanted[name], on: { input: (event) => ask(name, event.target.value) } });
  const select = (name, options) => {
    const nodes = options.map(([value, text]) => el("option", { value, selected: wanted[name] === value }, text));
    return el("select", { name, on: { change: (event) => ask(name, event.target.value) } }, nodes);
  };
  const labelled = (text, node) => el("label", {}, el("span", {}, text), node);
  const sports = [...new Set(entries.map(({ sport }) => sport).filter(Boolean))].sort();
  const kinds = page.factKinds.map(({ slug, heading }) => [slug, heading.toLowerCase()]);
  const form = el(
    "form",
    { role: "search", on: { submit: (event) => event.preventDefault() } },
    labelled("People and words", input("words", { type: "search", placeholder: "Name, headline, file", autocomplete: "off" })),
    labelled("Sport", select("sport", [["", "any"], ...sports.map((sport) => [sport, spoken(sport)])])),
    labelled("From", input("from", { type: "date" })),
    labelled("To", input("to", { type: "date" })),
    labelled("With", select("kind", [["", "any facts"], ...kinds, ["warning", "contradictions"]])),
  );
  const count = el("p", { class: "count", role: "status" });
  const people = el("div", { class: "people" });
  const list = el("ol", { class: "articles" });
  const more = el("button", { type: "button", class: "more", on: { click: () => grow() } }, "Show more");
  let found = [];

  const ask = (name, value) => {
    wanted[name] = value;
    search();
  };
  const search = () => {
    const words = folded(wanted.words).split(/\s+/).filter(Boolean);
    const kind = page.factKinds.findIndex(({ slug }) => slug === wanted.kind);
    const fits = (entry, number) =>
      (!wanted.sport || entry.sport === wanted.sport) &&
      (!wanted.from || (entry.published ?? "") >= wanted.from) &&
      (!wanted.to || (entry.published && entry.published <= wanted.to)) &&
      (kind === -1 || entry.counts[kind] > 0) &&
      (wanted.kind !== "warning" || entry.warnings > 0) &&
      words.every((word) => searched(number).includes(word));
    found = entries.map((_, number) => number).filter((number) => fits(entries[number], number));
    count.textContent = `${found.length} of ${counted(entries.length, "article", "articles")}`;
    list.replaceChildren();
    grow();
    const named = words.length ? names.filter(({ folded }) => words.every((word) => folded.includes(word))).slice(0, 24) : [];
    const link = ({ name, articles }) => el("li", {}, nameLink(name), el("small", {}, ` ${articles.length}`));
    people.replaceChildren(...(named.length ? [el("h2", {}, "People and teams"), el("ul", {}, named.map(link))] : []));
  };
  const grow = () => {
    const from = list.childElementCount;
    list.append(...found.slice(from, from + ROWS).map(row));
    more.hidden = list.childElementCount >= found.length;
  };

  search();
  const view = el("div", { class: "list" }, form, people, count, list, more);
  const links = () => [...view.querySelectorAll(".people a, .articles a")];
  const step = (by) => {
    const at = links().indexOf(document.activeElement);
    const next = links()[at === -1 ? 0 : Math.max(0, at + by)];
    next?.focus();
    return Boolean(next);
  };
  const inForm = () => form.contains(document.activeElement);
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => (!inForm() || document.activeElement.type === "search") && step(1),
    ArrowUp: () => !inForm() && step(-1),
    "/": () => form.elements.words.focus() ?? true,
    Escape: () => {
      if (!inForm() && !wanted.words) return false;
      form.elements.words.value = "";
      ask("words", "");
      document.activeElement.blur();
      return true;
    },
  };
  return { node: view, title: counted(entries.length, "article", "articles"), key: (name) => keys[name]?.() };
}

const searchTexts = new Map();

/** What words are sought in, of an article. */
function searched(number) {
  if (!searchTexts.has(number)) {
    const { heading, id, names } = entries[number];
    searchTexts.set(number, folded([heading, id, ...names].join("\n")));
  }
  return searchTexts.get(number);
}

function row(number) {
  const { heading, published, sport, counts, warnings } = entries[number];
  const facts = page.factKinds
    .map(({ slug, heading }, kind) => [slug, heading, counts[kind]])
    .filter(([slug, , count]) => count && slug !== "person" && slug !== "team")
    .map(([, heading, count]) => `${count} ${heading.toLowerCase()}`);
  const about = [published, sport && spoken(sport), ...facts, warnings && `⚠ ${warnings}`].filter(Boolean);
  return el("li", {}, articleLink(number, bdi(heading)), el("small", {}, about.join(" · ")));
}
