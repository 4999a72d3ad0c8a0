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

// The words of a paragraph: marked anew with the mouse, or with the arrow keys after "m".
class Marking {
  constructor(paragraph, form) {
    this.paragraph = paragraph;
    this.form = form;
    this.from = form.elements.from;
    this.to = form.elements.to;
    this.before = this.chosen;
    for (const part of form.querySelectorAll("[data-script]")) part.hidden = false;
    paragraph.tabIndex = -1;
    this.from.addEventListener("change", () => this.mark(this.chosen[0], this.chosen[1], "from"));
    this.to.addEventListener("change", () => this.mark(this.chosen[0], this.chosen[1], "to"));
    form.querySelector("[data-marking]").addEventListener("click", () => this.begin());
    paragraph.addEventListener("keydown", (event) => this.take(event));
    document.addEventListener("pointerup", () => setTimeout(() => this.takeSelection()));
  }

  get chosen() { return [Number(this.from.value), Number(this.to.value)]; }
  word(number) { return this.paragraph.querySelector(`[data-word="${number}"]`); }

  open() {
    const around = this.form.closest("details");
    if (around) around.open = true;
  }

  begin() {
    this.open();
    this.isOn = true;
    this.paragraph.classList.add("marking");
    this.paragraph.focus();
    this.mark(...this.chosen);
  }

  leave() {
    this.isOn = false;
    this.paragraph.classList.remove("marking");
    this.paragraph.blur();
  }

  // Marks from one word to another; where they have crossed, the one that was not moved gives way.
  mark(first, last, moved = "to") {
    const count = this.from.options.length;
    const within = (number) => Math.min(Math.max(number, 1), count);
    [first, last] = [within(first), within(last)];
    if (first > last) [first, last] = moved === "from" ? [first, first] : [last, last];
    this.from.value = first;
    this.to.value = last;
    const old = this.paragraph.querySelector("mark");
    old?.replaceWith(...old.childNodes);
    this.paragraph.normalize();
    const range = document.createRange();
    range.setStartBefore(this.word(first));
    range.setEndAfter(this.word(last));
    const mark = document.createElement("mark");
    mark.className = this.paragraph.dataset.mark;
    range.surroundContents(mark);
    this.form.querySelector("[data-marked]").textContent = mark.textContent;
  }

  take(event) {
    if (!this.isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const [first, last] = this.chosen;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.shiftKey) this.mark(first, last + step, "to");
    else if (step) this.mark(first + step, last, "from");
    else if (event.key === "Enter") this.form.querySelector("[value=mark]").click();
    else if (event.key === "Escape") {
      this.mark(...this.before);
      this.leave();
    } else return;
    event.preventDefault();
  }

  // What is selected with the mouse, from the first word touched to the last.
  takeSelection() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return;
    const range = selection.getRangeAt(0);
    if (!this.paragraph.contains(range.commonAncestorContainer)) return;
    const touched = [...this.paragraph.querySelectorAll("[data-word]")]
      .filter((word) => range.intersectsNode(word) && this.isTouched(range, word));
    if (!touched.length) return;
    this.open();
    this.mark(Number(touched[0].dataset.word), Number(touched.at(-1).dataset.word));
    selection.removeAllRanges();
  }

  // A range that only ends where a word begins does not touch it.
  isTouched(range, word) {
    const text = document.createRange();
    text.selectNodeContents(word);
    return range.compareBoundaryPoints(Range.END_TO_START, text) < 0
      && range.compareBoundaryPoints(Range.START_TO_END, text) > 0;
  }
}

const words = document.querySelector("[data-words]");
const markForm = document.getElementById("mark");
if (words && markForm) new Marking(words, markForm);

// The visitor's menu closes when the eye goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".visitor details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
