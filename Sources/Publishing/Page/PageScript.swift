/// The page's script: filters, keys, and the sheet that lists them. Without it all is visible.
enum PageScript {
  static let help: StaticString = """
    <dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>\
    <p><kbd>j</kbd> <kbd>k</kbd> next and previous provision</p>\
    <p><kbd>Enter</kbd> from the number to its note, and back</p>\
    <p><kbd>?</kbd> this sheet, <kbd>Esc</kbd> closes it</p>\
    <form method="dialog"><button>Close</button></form></dialog>\n
    """

  static let code: StaticString = """

    "use strict";
    (() => {
      const all = (query, root = document) => [...root.querySelectorAll(query)];
      const filters = document.querySelector(".filters");
      const buttons = all("button[data-key]", filters);
      const clear = document.querySelector(".clear");
      const cards = all(".card");
      const marks = all("mark[data-p]");
      const refs = all(".ref");
      filters.hidden = false;
      if (matchMedia("(max-width: 60rem)").matches) all(".notes").forEach(n => { n.open = false; });
      addEventListener("beforeprint", () => all(".notes").forEach(n => { n.open = true; }));
      const wanted = () => {
        const keys = {};
        for (const b of buttons) if (b.getAttribute("aria-pressed") === "true")
          (keys[b.dataset.key] ??= []).push(b.dataset.value);
        return keys;
      };
      const apply = () => {
        const keys = wanted();
        const fits = e => Object.entries(keys).every(([key, values]) =>
          (e.dataset[key] || "").split("|").some(v => values.includes(v)));
        const on = new Set();
        for (const card of cards) {
          const fit = fits(card);
          card.classList.toggle("off", !fit);
          if (fit) on.add(card.dataset.p);
        }
        for (const e of [...marks, ...refs]) e.classList.toggle("off", !on.has(e.dataset.p));
        for (const n of all(".notes")) {
          const count = all(".card:not(.off)", n).length;
          n.classList.toggle("off", count === 0);
          n.querySelector("summary").textContent = count === 1 ? "1 note" : count + " notes";
        }
        const some = Object.keys(keys).length > 0;
        document.querySelector(".shown").textContent =
          some ? on.size + " of " + cards.length + " provisions: "
            + buttons.filter(b => b.getAttribute("aria-pressed") === "true")
              .map(b => b.textContent).join(", ") : "";
        clear.hidden = !some;
      };
      for (const b of buttons) b.addEventListener("click", () => {
        b.setAttribute("aria-pressed", String(b.getAttribute("aria-pressed") !== "true"));
        apply();
      });
      clear.addEventListener("click", () => {
        for (const b of buttons) b.setAttribute("aria-pressed", "false");
        apply();
        document.querySelector(".filters summary").focus();
      });
      const open = () => {
        const target = location.hash && document.getElementById(location.hash.slice(1));
        const notes = target && target.closest(".notes");
        if (notes && !notes.open) { notes.open = true; target.scrollIntoView(); }
      };
      addEventListener("hashchange", open);
      open();
      const step = by => {
        const visible = refs.filter(r => !r.classList.contains("off"));
        if (!visible.length) return;
        const here = visible.indexOf(document.activeElement);
        const next = here < 0 ? (by > 0 ? 0 : visible.length - 1)
          : Math.min(Math.max(here + by, 0), visible.length - 1);
        visible[next].focus();
        visible[next].scrollIntoView({ block: "center" });
      };
      addEventListener("keydown", e => {
        if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) return;
        if (e.key === "j") step(1);
        else if (e.key === "k") step(-1);
        else if (e.key === "?") document.getElementById("keys").showModal();
      });
    })();

    """
}
