// Somebody's page: all facts about the name, with places and times over time.

function nameView(number) {
  const { name, articles } = names[number];
  const facts = articles.flatMap((article) => {
    const data = sheet(article);
    return data.facts
      .filter((fact) => fact.about.includes(name) && fact.kind !== "person" && fact.kind !== "team")
      .map((fact) => {
        const contest = fact.contest === undefined ? null : data.contests[fact.contest];
        return { article, fact, contest, date: contest?.date ?? data.published ?? "", own: fact.about[0] === name };
      });
  });
  const day = ({ date }) => dayOf(date) || 0;
  facts.sort((a, b) => day(a) - day(b) || a.article - b.article);
  const rows = facts.map(({ article, fact, contest, date, own }) =>
    el(
      "tr",
      {},
      el("td", { class: "day" }, date),
      el("td", {}, contest ? bdi(contest.name) : page.factKinds.find(({ slug }) => slug === fact.kind).heading.toLowerCase()),
      el("td", { class: "figure" }, own ? String(fact.rank ?? "") : ""),
      el("td", { class: "figure" }, own && fact.time !== undefined && fact.kind === "result" ? clock(fact.time) : ""),
      el("td", {}, bdi(own ? fact.says : `${fact.about[0]}: ${fact.says}`)),
      el("td", {}, articleLink(article, bdi(entries[article].heading))),
    ),
  );
  const head = ["day", "contest", "place", "time", "what", "article"].map((title) => el("th", { scope: "col" }, title));
  const named = articles.map((article) => el("li", {}, articleLink(article, bdi(entries[article].heading)), el("small", {}, entries[article].published ?? "")));
  const view = el(
    "div",
    { class: "name" },
    el("h2", {}, bdi(name)),
    el("p", { class: "about" }, `In ${counted(articles.length, "article", "articles")}. Whoever has the same name is shown as one.`),
    el("div", { class: "charts" }, chartsOf(facts)),
    rows.length
      ? el("div", { class: "wide" }, el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows)))
      : el("p", {}, "No article has a fact about this name."),
    el("h3", {}, "Articles"),
    el("ol", { class: "articles" }, named),
  );
  return { node: view, title: name, key: () => false };
}

/** Places over time, and for each discipline the times over time. */
function chartsOf(facts) {
  const results = facts.filter(({ fact, date, own }) => own && fact.kind === "result" && !Number.isNaN(dayOf(date)));
  const point = (value) => (result) => ({
    date: result.date,
    value: value(result.fact),
    label: `${result.date}: ${result.fact.says}${result.contest ? `, ${result.contest.name}` : ""}`,
    href: `#/article/${result.article}`,
  });
  const charts = [];
  const placed = results.filter(({ fact }) => fact.rank !== undefined);
  if (placed.length) charts.push(timeChart("Places", placed.map(point((fact) => fact.rank)), String));
  const timed = new Map();
  for (const result of results.filter(({ fact }) => fact.time !== undefined)) {
    const discipline = result.contest?.discipline ?? "";
    timed.set(discipline, [...(timed.get(discipline) ?? []), result]);
  }
  for (const [discipline, some] of timed) {
    const caption = discipline ? `Times, ${spoken(discipline)}` : "Times";
    charts.push(timeChart(caption, some.map(point((fact) => fact.time)), clock));
  }
  return charts;
}
