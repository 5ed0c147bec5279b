// Why a fact is a fact: its words, whom they stand for, what was computed, and the grammar entries that read them.

const wordsAt = (data, [start, end]) => data.text.slice(start, end);

const explained = (term, ...what) => (what.flat(Infinity).length ? [el("dt", {}, term), el("dd", {}, ...what)] : null);

/** The way from the words to the name: “ze” → “Kok” → Femke Kok. */
function chainOf(data, { name, steps }) {
  const words = steps.map((step) => wordsAt(data, step));
  const way = words.map((step) => el("span", { class: "step" }, quoted(step)));
  if (!words.some((step) => step.includes(name))) way.push(el("span", { class: "step" }, bdi(name)));
  return between(way, " → ");
}

function explainFact(data, fact) {
  const rules = (fact.rules ?? []).map((number) => {
    const { name, source } = data.rules[number];
    return el("li", {}, el("code", {}, name), source ? el("span", { class: "source" }, ` ${source}`) : null);
  });
  const chains = (fact.chains ?? []).map((chain) => el("div", { class: "chain" }, chainOf(data, chain)));
  const contest = fact.contest === undefined ? null : bdi(data.contests[fact.contest].name);
  return [
    el("h3", {}, nameAnd(fact)),
    el(
      "dl",
      {},
      contest && explained("contest", contest),
      explained("words", between(fact.words.map((words) => el("q", {}, wordsAt(data, words))), " … ")),
      explained("who", chains),
      explained("computed", (fact.computed ?? []).map((how) => el("div", {}, how))),
      rules.length ? explained("grammar", el("ul", { class: "rules" }, rules)) : null,
    ),
  ];
}

/** A fact in a line. */
const nameAnd = (fact) => [between(fact.about.map(nameLink), ", "), fact.about.length ? ": " : "", bdi(fact.says)];

const explainWarning = (data, warning) => [
  el("h3", {}, `The article contradicts itself: ${warning.message}`),
  el("dl", {}, explained("words", between(warning.words.map((words) => el("q", {}, wordsAt(data, words))), " … "))),
];

const explainUnread = (data, words) => [
  el("h3", {}, "No fact uses this sentence, though it has a figure or tells of an absence"),
  el("p", {}, el("q", {}, wordsAt(data, words))),
];

/** What is known of a piece of the text: its mentions, and the items that come from it. */
function explainWords(data, piece, items) {
  const mentions = data.mentions.filter(([start, end]) => start < piece.end && end > piece.start);
  const named = mentions.map(([start, end, category, value]) =>
    el("li", {}, quoted(wordsAt(data, [start, end])), ` ${spoken(category)}`, value === undefined ? "" : [" = ", bdi(value)]),
  );
  return [
    el("h3", {}, quoted(data.text.slice(piece.start, piece.end).trim())),
    mentions.length ? el("dl", {}, explained("seen as", el("ul", { class: "mentions" }, named))) : null,
    items.length ? null : el("p", {}, "No fact comes from these words."),
    items.map((item) => el("section", {}, item.explain())),
  ];
}
