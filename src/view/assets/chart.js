// Charts in SVG: the gaps of a contest, and places and times over time.

const WIDTH = 360;

/** A small chart of how far each was behind the fastest; null where fewer than two times are known. */
function gapChart(data, table) {
  const MOST = 30;
  const timed = table.rows.map((row) => ({ number: row.fact, fact: data.facts[row.fact] })).filter(({ fact }) => fact.time !== undefined);
  timed.sort((a, b) => a.fact.time - b.fact.time);
  const shown = timed.slice(0, MOST);
  if (shown.length < 2) return null;
  const best = shown[0].fact.time;
  const widest = Math.max(1, shown.at(-1).fact.time - best);
  const [left, right, step] = [118, WIDTH - 58, 18];
  const bars = shown.map(({ number, fact }, at) => {
    const gap = fact.time - best;
    const y = at * step + 13;
    const x = left + ((right - left) * gap) / widest;
    return svg(
      "g",
      { class: "bar", "data-fact": number },
      svg("rect", { class: "hit", x: 0, y: y - 13, width: WIDTH, height: step }),
      svg("text", { class: "label", x: left - 8, y }, shortened(fact.about[0] ?? "", 18)),
      svg("line", { x1: left, x2: x, y1: y - 4, y2: y - 4 }),
      svg("circle", { cx: x, cy: y - 4, r: 4 }),
      svg("text", { class: "value", x: x + 8, y }, gap === 0 ? clock(fact.time) : `+${clock(gap)}`),
      svg("title", {}, `${fact.about[0] ?? ""} ${clock(fact.time)}`),
    );
  });
  const said = shown.map(({ fact }) => `${fact.about[0] ?? ""} +${clock(fact.time - best)}`).join(", ");
  const more = timed.length > MOST ? `, the ${MOST} fastest of ${timed.length}` : "";
  return el(
    "figure",
    { class: "gaps" },
    el("figcaption", {}, `Behind the fastest${more}`),
    svg("svg", { viewBox: `0 0 ${WIDTH} ${shown.length * step + 4}`, role: "img", "aria-label": `Gaps: ${said}` }, bars),
  );
}

function shortened(text, most) {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : text;
}

/** A date in milliseconds; the middle of a year or a month where no more is known. */
const dayOf = (date) => Date.parse({ 4: `${date}-07-01`, 7: `${date}-15` }[date.length] ?? date);

/**
 * Values over time. `points` are `{date, value, label, href}` in the order of their dates; `said` writes a value, and the
 * smaller a value the better: the best stands at the top.
 */
function timeChart(caption, points, said) {
  const [left, right, top, bottom] = [52, WIDTH - 12, 12, 130];
  const days = points.map(({ date }) => dayOf(date));
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (day) => (first === last ? (left + right) / 2 : left + ((right - left) * (day - first)) / (last - first));
  const y = (value) => (low === high ? (top + bottom) / 2 : top + ((bottom - top) * (value - low)) / (high - low));
  const at = points.map(({ value }, n) => [x(days[n]), y(value)]);
  const dots = points.map(({ label, href }, n) =>
    svg("a", { href, "aria-label": label }, svg("circle", { cx: at[n][0], cy: at[n][1], r: 4 }), svg("title", {}, label)),
  );
  const level = (value) => [
    svg("line", { class: "grid", x1: left - 6, x2: right, y1: y(value), y2: y(value) }),
    svg("text", { class: "label", x: left - 10, y: y(value) + 4 }, said(value)),
  ];
  const firstDate = points[0].date;
  const lastDate = points.at(-1).date;
  return el(
    "figure",
    { class: "over-time" },
    el("figcaption", {}, caption),
    svg(
      "svg",
      { viewBox: `0 0 ${WIDTH} 156`, role: "group", "aria-label": caption },
      level(low),
      low === high ? null : level(high),
      svg("polyline", { points: at.map((place) => place.map((n) => n.toFixed(1)).join(",")).join(" ") }),
      dots,
      svg("text", { class: "day", x: first === last ? (left + right) / 2 : left, y: 150 }, firstDate),
      first === last ? null : svg("text", { class: "day last", x: right, y: 150 }, lastDate),
    ),
  );
}
