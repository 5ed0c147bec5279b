// Which page is shown, and the keys that hold on all of them.

const main = document.getElementById("main");
let view = null;

/** The view that the address asks for. */
function viewOf(hash) {
  const [, kind, number] = /^#\/(article|name)\/(\d+)$/.exec(hash) ?? [];
  if (kind === "article" && number < entries.length) return articleView(Number(number));
  if (kind === "name" && number < names.length) return nameView(Number(number));
  return entries.length === 1 ? articleView(0) : listView();
}

function go() {
  view = viewOf(location.hash);
  main.replaceChildren(view.node);
  document.title = `${view.title} – uitslag`;
  document.body.classList.toggle("one-article", Boolean(view.onPaper));
  window.scrollTo(0, 0);
}

const KEYS = [
  ["j", "k", "next and previous fact, or article of the list"],
  ["l", "h", "next and previous marked words"],
  ["Enter", "keeps what is lit"],
  ["/", "searches"],
  ["Esc", "lets go"],
];
const help = KEYS.map((line) => el("li", {}, line.slice(0, -1).map((key) => [el("kbd", {}, key), " "]), line.at(-1)));
document.getElementById("keys").append(el("ul", {}, help));
document.getElementById("home").hidden = entries.length === 1;

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target instanceof Element && event.target.matches("input, select");
  if (typing && !["Escape", "ArrowDown"].includes(event.key)) return;
  // A link or a button does on Enter what it does.
  if (event.key === "Enter" && event.target instanceof Element && event.target.closest("a, button, summary")) return;
  let done = view.key(event.key);
  if (!done && event.key === "/" && entries.length > 1) {
    location.hash = "#/";
    go();
    done = view.key("/");
  }
  if (done) event.preventDefault();
});
window.addEventListener("hashchange", go);
window.addEventListener("beforeprint", () => view.onPaper?.());
window.addEventListener("afterprint", () => view.offPaper?.());
go();
