// The data that stand in the page: one block for each article, read when it is shown, and one for what all share.

const read = (id) => JSON.parse(document.getElementById(id).textContent);

const page = read("index");
const entries = page.articles;

const sheets = new Map();

/** The sheet of an article by its number. */
function sheet(number) {
  if (!sheets.has(number)) {
    // A page with many articles keeps those alone that were shown last.
    if (sheets.size >= 50) sheets.delete(sheets.keys().next().value);
    sheets.set(number, read(`s${number}`));
  }
  return sheets.get(number);
}

/** Everybody and every team that is named: `{name, articles}`, by name. */
const names = (() => {
  const all = new Map();
  entries.forEach((entry, number) => {
    for (const name of entry.names) {
      if (!all.has(name)) all.set(name, []);
      all.get(name).push(number);
    }
  });
  return [...all]
    .map(([name, articles]) => ({ name, articles, folded: folded(name) }))
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
})();

const numberOfName = new Map(names.map(({ name }, number) => [name, number]));

const articleLink = (number, ...children) => el("a", { href: `#/article/${number}` }, ...children);

/** A name, which leads to the page of the one who has it. */
const nameLink = (name) =>
  numberOfName.has(name) ? el("a", { href: `#/name/${numberOfName.get(name)}` }, bdi(name)) : bdi(name);
