// An article: its text beside its facts. Pointing at one lights up the other.

/** What can be pointed at besides words: `{element, words, explain}`, in the order of the page. */
function itemsOf(data, sides) {
  const items = [];
  const add = (element, words, explain) => {
    element.dataset.item = items.length;
    items.push({ element, words, explain });
  };
  const side = (title, count, ...content) => {
    sides.append(el("section", { class: "table" }, el("h3", {}, title, count), ...content));
  };
  const listed = (all, line, words, explain) => {
    const list = el("ul", { class: "notes" });
    for (const one of all) {
      const item = el("li", { tabindex: -1, role: "button" }, line(one));
      list.append(item);
      add(item, words(one), () => explain(data, one));
    }
    return list;
  };
  if (data.warnings.length) {
    const line = ({ message, kind }) => ["⚠ ", message, el("span", { class: "source" }, ` ${kind}`)];
    side("Contradictions", null, listed(data.warnings, line, ({ words }) => words, explainWarning));
  }
  let lastKind = null;
  for (const table of data.tables) {
    const heading = page.factKinds.find(({ slug }) => slug === table.kind).heading;
    const contest = table.contest === undefined ? null : data.contests[table.contest].name;
    const title = contest === null ? heading : [table.kind === lastKind ? null : el("small", {}, heading), bdi(contest)];
    lastKind = table.kind;
    const rows = table.rows.map((row) => {
      const fact = data.facts[row.fact];
      const element = el("tr", { tabindex: -1, "data-fact": row.fact }, row.cells.map((cell, at) => cellOf(table.columns[at], cell, row.computed?.includes(at))));
      add(element, fact.words, () => explainFact(data, fact));
      return element;
    });
    const head = table.columns.map(({ name, is_figure }) => el("th", { scope: "col", class: is_figure ? "figure" : null }, name));
    side(
      title,
      null,
      el("div", { class: "wide" }, el("table", { role: "grid" }, el("thead", {}, el("tr", {}, head)), el("tbody", {}, rows))),
      table.kind === "result" ? gapChart(data, table) : null,
    );
  }
  if (data.unread.length) {
    const line = (words) => el("q", {}, wordsAt(data, words).trim());
    const count = el("small", {}, ` ${data.unread.length} of ${counted(data.sentences, "sentence", "sentences")} with a figure or an absence`);
    side("Not read", count, listed(data.unread, line, (words) => [words], explainUnread));
  }
  // One stop for Tab; the explanation has the links as well.
  for (const link of sides.querySelectorAll("a")) link.tabIndex = -1;
  items[0]?.element.setAttribute("tabindex", "0");
  return items;
}

function cellOf({ name, is_figure }, text, computed) {
  const content = ["name", "behind", "home", "away"].includes(name) ? nameLink(text) : bdi(text);
  const attributes = { class: [is_figure && "figure", computed && "computed"].filter(Boolean).join(" ") || null };
  if (computed) attributes.title = "computed";
  return el("td", attributes, text && content);
}

/** The page of an article. */
function articleView(number) {
  const data = sheet(number);
  const text = textOf(data);
  const sides = el("div", { class: "facts", "aria-label": "Facts", role: "region" });
  const items = itemsOf(data, sides);
  const why = el("div", { class: "content" });
  const panel = el(
    "aside",
    { id: "why", "aria-label": "Explanation", "aria-live": "polite", tabindex: -1 },
    el("button", { type: "button", class: "close", "aria-label": "Close", on: { click: () => choose(null) } }, "×"),
    why,
  );
  const hint = el("p", { class: "hint" }, "Point at a fact or at words, or press ", el("kbd", {}, "j"), ". What is underlined is evidence of a fact.");
  const facts = [data.sport && spoken(data.sport), data.published, data.id].filter(Boolean);
  const view = el(
    "div",
    { class: "article" },
    el(
      "article",
      {},
      el("p", { class: "about" }, between(facts.map(bdi), " · "), source(data.url)),
      data.title ? el("h2", { dir: "auto", lang: "nl" }, data.title) : null,
      text.node,
      legendOf(data),
    ),
    sides,
    panel,
  );

  // Of an item or a piece: what is lit with it, and what is said of it.
  const ofItem = (item) => ({ words: item.words, items: [item], explain: item.explain, focus: item.element });
  const ofPiece = (piece) => {
    const held = items.filter(({ words }) => words.some(([start, end]) => start < piece.end && end > piece.start));
    return { words: [[piece.start, piece.end]], items: held, explain: () => explainWords(data, piece, held), focus: piece.element };
  };
  const target = (node) => {
    const at = node instanceof Element && node.closest("[data-item], [data-piece], [data-fact]");
    if (!at) return null;
    if (at.dataset.piece) return ofPiece(text.pieces[at.dataset.piece]);
    const item = at.dataset.item ?? sides.querySelector(`tr[data-fact="${Number(at.dataset.fact)}"]`)?.dataset.item;
    return item === undefined ? null : ofItem(items[item]);
  };

  let chosen = null;
  const show = (what) => {
    for (const lit of view.querySelectorAll(".lit")) lit.classList.remove("lit");
    for (const stretch of what?.words ?? []) {
      for (const piece of piecesIn(text.pieces, stretch)) piece.element.classList.add("lit");
    }
    for (const item of what?.items ?? []) {
      item.element.classList.add("lit");
      const bar = item.element.dataset.fact && sides.querySelector(`g[data-fact="${item.element.dataset.fact}"]`);
      bar?.classList.add("lit");
    }
    why.replaceChildren(...(what ? [what.explain()].flat(Infinity).filter(Boolean) : [hint]));
    panel.classList.toggle("empty", !what);
    panel.scrollTop = 0;
  };
  const choose = (what) => {
    chosen?.focus.removeAttribute("aria-selected");
    chosen = what;
    what?.focus.closest("tr")?.setAttribute("aria-selected", "true");
    panel.classList.toggle("pinned", Boolean(what));
    show(what);
  };
  const bring = (node) => node?.scrollIntoView({ block: "nearest" });

  view.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || panel.contains(event.target)) return;
    show(target(event.target) ?? chosen);
  });
  view.addEventListener("pointerleave", () => show(chosen));
  view.addEventListener("click", (event) => {
    const what = panel.contains(event.target) || event.target.closest("a, button") ? null : target(event.target);
    if (!what) return;
    focusIn(text.node.contains(what.focus) ? text.node : sides, what.focus);
    choose(what);
    if (what.items[0]?.element !== what.focus) bring(what.items[0]?.element);
    else bring(view.querySelector(".text .lit"));
  });
  view.addEventListener("focusin", (event) => {
    const what = target(event.target);
    // What was chosen stays until something else is looked at.
    if (what && what.focus !== chosen?.focus) {
      if (chosen) choose(null);
      show(what);
    }
  });

  const marked = text.pieces.map(({ element }) => element).filter((element) => element.tabIndex >= -1 && element.hasAttribute("tabindex"));
  const move = (group, nodes, step) => {
    const at = nodes.indexOf(document.activeElement);
    const next = at === -1 ? (step > 0 ? 0 : nodes.length - 1) : Math.max(0, Math.min(nodes.length - 1, at + step));
    if (!nodes[next]) return;
    focusIn(group, nodes[next]);
    bring(nodes[next]);
    bring(view.querySelector(group === sides ? ".text .lit" : ".facts .lit"));
  };
  const keys = {
    j: () => move(sides, items.map(({ element }) => element), 1),
    k: () => move(sides, items.map(({ element }) => element), -1),
    l: () => move(text.node, marked, 1),
    h: () => move(text.node, marked, -1),
    Enter: () => {
      const what = target(document.activeElement);
      if (!what) return false;
      choose(what);
      bring(view.querySelector(sides.contains(what.focus) ? ".text .lit" : ".facts .lit"));
    },
    Escape: () => {
      if (!chosen && !view.querySelector(".lit")) return false;
      choose(null);
      document.activeElement.blur();
    },
  };
  const arrows = { ArrowDown: "j", ArrowUp: "k", ArrowRight: "l", ArrowLeft: "h" };
  const key = (name) => {
    if (arrows[name] && !target(document.activeElement)) return false;
    return keys[arrows[name] ?? name]?.() ?? Boolean(keys[arrows[name] ?? name]);
  };

  // On paper there is nothing to point at, so that all is said below.
  const onPaper = () => {
    if (view.querySelector(".paper")) return;
    const all = items.map((item) => el("section", {}, item.explain()));
    view.append(el("section", { class: "paper" }, el("h2", {}, "How it was read"), all));
  };
  show(null);
  return { node: view, title: data.title ?? entries[number].heading, key, onPaper, offPaper: () => view.querySelector(".paper")?.remove() };
}

/** Where an article was published; only an address of the web is one to go to. */
function source(url) {
  if (!url) return null;
  return /^https?:\/\//i.test(url) ? [" · ", el("a", { href: url, rel: "noreferrer noopener" }, bdi(url))] : [" · ", bdi(url)];
}
