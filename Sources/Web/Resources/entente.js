// What makes the pages better where there is script; everything works without.
"use strict";

// Keys. Single letters work only outside fields, and can be turned off on the sheet that lists them.
const keys = {
  sheet: document.getElementById("keys"),
  get areOn() { return localStorage.getItem("keys") !== "off"; },
  set areOn(on) { localStorage.setItem("keys", on ? "on" : "off"); },
  // Until when a letter after "g" leads to a place.
  goUntil: 0,

  show() { this.sheet?.showModal(); },

  // What a key does here; undefined where nothing.
  deed(key) {
    if (key === "?") return () => this.show();
    if (performance.now() < this.goUntil) {
      this.goUntil = 0;
      const place = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
      if (place) return () => place.click();
    }
    if (key === "g") return () => { this.goUntil = performance.now() + 1500; };
    const find = document.getElementById("find");
    if (key === "/" && find) return () => find.focus();
    // A key of its own for every button and link that names one; "e" goes to the form beside it.
    const goal = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (goal) return () => goal.click();
    const field = document.querySelector("#amend textarea, #amend input:not([type=hidden])");
    if (key === "e" && field) return () => field.focus();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
  const deed = keys.areOn ? keys.deed(event.key) : undefined;
  if (deed) {
    event.preventDefault();
    deed();
  }
});

const showKeys = document.getElementById("show-keys");
if (showKeys) {
  showKeys.parentElement.hidden = false;
  showKeys.addEventListener("click", () => keys.show());
  const areOn = document.getElementById("keys-on");
  areOn.checked = keys.areOn;
  areOn.addEventListener("change", () => { keys.areOn = areOn.checked; });
}

// The visitor's menu closes when the eye goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".visitor details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
