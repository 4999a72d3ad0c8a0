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
    if (steps.places.length && (key === "j" || key === "k")) {
      return () => steps.go(key === "j" ? 1 : -1);
    }
    const field = document.querySelector("#amend textarea, #amend input:not([type=hidden])");
    if (key === "e" && field) return () => field.focus();
  },
};

// Marked words of a statement, which the keys lead through one after the other.
const steps = {
  places: [...document.querySelectorAll(".statement mark a")],

  go(step) {
    const goal = this.places[this.next(step)];
    if (!goal) return;
    if (!goal.matches("a")) goal.tabIndex = -1;
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: "center" });
  },

  // From where the focus is, or from the top of what is seen.
  next(step) {
    const at = document.activeElement;
    const own = at.closest(".provision");
    const here = own ? pairs.other(own.querySelector(".back")) : at;
    const index = this.places.indexOf(here);
    if (index >= 0) return index + step;
    const after = this.places.findIndex((place) => place.getBoundingClientRect().top >= 0);
    return step > 0 ? after : (after < 0 ? this.places.length : after) - 1;
  },
};

// Words of a statement and their card: what has the focus shows the other as well, and a click or
// Enter leads from one to the other without moving more than it must.
const pairs = {
  other(link) { return document.querySelector(`${link.hash} ${link.matches(".back") ? "a" : ".back"}`); },

  show(link) {
    for (const old of document.querySelectorAll(".in-step")) old.classList.remove("in-step");
    for (const end of [link, this.other(link)]) {
      end?.closest("mark, .provision")?.classList.add("in-step");
    }
  },
};

const statementText = document.querySelector(".document.statement");
statementText?.addEventListener("focusin", (event) => {
  const link = event.target.closest("mark a, .provision .back");
  if (link) pairs.show(link);
});
statementText?.addEventListener("click", (event) => {
  const link = event.target.closest("mark a, .provision .back");
  const other = link && pairs.other(link);
  if (!other || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // Words that are being selected are not left.
  if (!getSelection().isCollapsed) return;
  other.focus({ preventScroll: true });
  other.closest("mark, .provision").scrollIntoView({ block: "nearest" });
});

// Selected words of a statement can be linked to.
class PassageOffer {
  constructor(text) {
    this.text = text;
    this.link = document.createElement("a");
    this.link.className = "offer button";
    this.link.textContent = text.dataset.offer;
    // Pressing it must not end the selection it belongs to.
    this.link.addEventListener("mousedown", (event) => event.preventDefault());
    let waiting;
    document.addEventListener("selectionchange", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.show(), 250);
    });
  }

  show() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return this.link.remove();
    const range = selection.getRangeAt(0);
    const place = this.place(range);
    if (!place) return this.link.remove();
    this.link.href = this.text.dataset.passages + place.join("-");
    const box = [...range.getClientRects()].at(-1);
    const around = place.around.getBoundingClientRect();
    // Beside the words, and the next stop of the keyboard after them.
    place.around.append(this.link);
    const left = Math.min(box.left, innerWidth - this.link.offsetWidth - 8);
    this.link.style.left = `${Math.max(left, 8) - around.left}px`;
    this.link.style.top = `${box.bottom - around.top + 6}px`;
  }

  // Where a selection begins and ends, in code points of the text; no further than its paragraph.
  place(range) {
    const from = range.startContainer;
    const words = (from.closest ? from : from.parentElement).closest("[data-start]")
      ?? (from.closest ? from : from.parentElement).closest(".text")?.querySelector("[data-start]");
    if (!words || !this.text.contains(words) || !range.intersectsNode(words)) return undefined;
    const start = this.count(words, from, range.startOffset);
    const end = words.contains(range.endContainer)
      ? this.count(words, range.endContainer, range.endOffset) : [...words.textContent].length;
    if (start >= end) return undefined;
    const first = Number(words.dataset.start);
    const place = [first + start, first + end];
    place.around = words.closest(".text");
    return place;
  }

  count(words, node, offset) {
    if (!words.contains(node)) return 0;
    const before = document.createRange();
    before.selectNodeContents(words);
    before.setEnd(node, offset);
    return [...before.toString()].length;
  }
}

if (statementText?.dataset.passages) new PassageOffer(statementText);

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) return;
  const deed = keys.areOn ? keys.deed(event.key) : undefined;
  if (deed) {
    event.preventDefault();
    deed();
  }
});

// What is wrong with a form that came back is read first.
document.getElementById("problems")?.focus();

const showKeys = document.getElementById("show-keys");
if (showKeys) {
  showKeys.parentElement.hidden = false;
  showKeys.addEventListener("click", () => keys.show());
  const areOn = document.getElementById("keys-on");
  areOn.checked = keys.areOn;
  areOn.addEventListener("change", () => { keys.areOn = areOn.checked; });
}

// Words of a paragraph chosen with the keyboard: a form's button begins it, Enter keeps what is
// chosen, Escape leaves all as it was.
class WordMode {
  constructor(paragraph, form) {
    this.paragraph = paragraph;
    this.form = form;
    for (const part of form.querySelectorAll("[data-script]")) part.hidden = false;
    paragraph.tabIndex = -1;
    form.querySelector("[data-begin]").addEventListener("click", () => this.begin());
    paragraph.addEventListener("keydown", (event) => this.take(event));
    paragraph.addEventListener("blur", () => this.end());
  }

  word(number) { return this.paragraph.querySelector(`[data-word="${number}"]`); }

  begin() {
    const around = this.form.closest("details");
    if (around) around.open = true;
    this.paragraph.focus();
    this.isOn = true;
    this.paragraph.classList.add("marking");
    this.show();
  }

  end() {
    this.isOn = false;
    this.paragraph.classList.remove("marking");
  }

  take(event) {
    if (!this.isOn || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) this.move(step, event.shiftKey);
    else if (event.key === "Enter") this.form.requestSubmit(this.form.querySelector("[data-keep]"));
    else if (event.key === "Escape") {
      this.reset();
      this.paragraph.blur();
    } else return;
    event.preventDefault();
  }
}

// The first and last word of a mark: with the arrow keys after "m", or selected with the mouse.
class Marking extends WordMode {
  constructor(paragraph, form) {
    super(paragraph, form);
    this.from = form.elements.from;
    this.to = form.elements.to;
    this.before = this.chosen;
    this.from.addEventListener("change", () => this.mark(...this.chosen, "from"));
    this.to.addEventListener("change", () => this.mark(...this.chosen));
    // With the mouse, what is selected is taken as soon as it is let go. With a finger or a pen the ends
    // of a selection are moved one after the other, until a button that appears takes what it is then.
    let pointer = matchMedia("(pointer: coarse)").matches ? "touch" : "mouse";
    document.addEventListener("pointerdown", (event) => { pointer = event.pointerType; }, true);
    document.addEventListener("pointerup", (event) => {
      if (event.pointerType === "mouse") setTimeout(() => this.takeSelection());
    });
    const use = document.createElement("button");
    use.type = "button";
    use.className = "use main";
    use.textContent = form.querySelector("[data-use]").dataset.use;
    use.hidden = true;
    document.body.append(use);
    // What is marked as the button is pressed, since pressing it may end the selection.
    let marked = [];
    document.addEventListener("selectionchange", () => {
      const now = pointer === "mouse" ? [] : this.selected();
      if (now.length) marked = now;
      else if (use.matches(":active, :focus")) return;
      use.hidden = !now.length;
    });
    use.addEventListener("pointerdown", (event) => event.preventDefault());
    use.addEventListener("click", () => {
      use.hidden = true;
      this.choose(marked);
      form.querySelector("[data-keep]").focus();
    });
  }

  get chosen() { return [Number(this.from.value), Number(this.to.value)]; }
  show() { this.mark(...this.chosen); }
  reset() { this.mark(...this.before); }

  move(step, isLast) {
    const [first, last] = this.chosen;
    if (isLast) this.mark(first, last + step);
    else this.mark(first + step, last, "from");
  }

  // Marks from one word to another; where they have crossed, the one that was not moved gives way.
  mark(first, last, moved = "to") {
    const within = (number) => Math.min(Math.max(number, 1), this.from.options.length);
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

  // The numbers of the words that are selected, also of those selected in part.
  selected() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return [];
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.paragraph)) return [];
    return [...this.paragraph.querySelectorAll("[data-word]")]
      .filter((word) => this.isTouched(range, word)).map((word) => Number(word.dataset.word));
  }

  takeSelection() { this.choose(this.selected()); }

  // Marks from the first of some words to the last.
  choose(numbers) {
    if (!numbers.length) return;
    const around = this.form.closest("details");
    if (around) around.open = true;
    this.mark(numbers[0], numbers.at(-1));
    getSelection().removeAllRanges();
  }

  // A range that only ends where a word begins does not touch it.
  isTouched(range, word) {
    const text = document.createRange();
    text.selectNodeContents(word);
    return range.compareBoundaryPoints(Range.END_TO_START, text) < 0
      && range.compareBoundaryPoints(Range.START_TO_END, text) > 0;
  }
}

// Where a provision is parted in two, with the arrow keys after "s".
class Parting extends WordMode {
  constructor(paragraph, form) {
    super(paragraph, form);
    this.at = form.elements.at;
    this.before = this.at.selectedIndex;
    this.at.addEventListener("change", () => this.show());
  }

  move(step) {
    this.at.selectedIndex = Math.min(Math.max(this.at.selectedIndex + step, 0), this.at.length - 1);
    this.show();
  }

  show() {
    this.paragraph.querySelector(".cut")?.classList.remove("cut");
    this.word(this.at.value).classList.add("cut");
  }

  reset() {
    this.at.selectedIndex = this.before;
    this.paragraph.querySelector(".cut")?.classList.remove("cut");
  }
}

const paragraph = document.querySelector("[data-words]");
const [markForm, splitForm] = ["mark", "split"].map((id) => document.getElementById(id));
if (paragraph && markForm) new Marking(paragraph, markForm);
if (paragraph && splitForm) new Parting(paragraph, splitForm);

// What a time was understood to mean, while it is typed.
for (const output of document.querySelectorAll("[data-understands]")) {
  const field = document.getElementById(output.htmlFor.value);
  let waiting;
  let asked = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const turn = ++asked;
      const address = output.dataset.understands + encodeURIComponent(field.value);
      const answer = await fetch(address).catch(() => undefined);
      if (answer?.ok && turn === asked) output.innerHTML = await answer.text();
    }, 200);
  });
}

// On a telephone the navigation is wider than the window: where one is, is shown.
const place = document.querySelector(".masthead nav [aria-current]");
if (place) {
  const row = place.closest("ul");
  row.scrollLeft = place.offsetLeft - row.offsetLeft - (row.clientWidth - place.offsetWidth) / 2;
}

// A file that is chosen, or dropped anywhere on the page: what it is, and what speaks against it, is said
// before it is sent.
class FileChoice {
  constructor(zone) {
    this.words = zone.dataset;
    this.zone = zone;
    this.field = zone.querySelector("input");
    this.status = zone.querySelector("[role=status]");
    zone.querySelector("[data-offer]").hidden = false;
    this.field.addEventListener("change", () => this.show());
    this.field.form.addEventListener("submit", (event) => this.send(event));
    for (const name of ["dragenter", "dragover", "drop"]) {
      document.addEventListener(name, (event) => this.drag(event));
    }
    // Back on the page by the browser's own button, the form may be sent once more.
    addEventListener("pageshow", () => this.show());
  }

  // Without this a browser would leave the page and show the file.
  drag(event) {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.lightUp(event.type !== "drop");
    if (event.type === "drop") this.drop(event.dataTransfer);
  }

  // A browser says again and again that something is dragged over a page, but not always that it left.
  lightUp(on) {
    clearTimeout(this.gone);
    this.zone.classList.toggle("over", on);
    if (on) this.gone = setTimeout(() => this.lightUp(false), 800);
  }

  drop(data) {
    const isFolder = [...data.items].some((item) => item.webkitGetAsEntry?.()?.isDirectory);
    this.zone.scrollIntoView({ block: "nearest" });
    if (isFolder || data.files.length !== 1) {
      this.say(isFolder ? this.words.folder : this.words.several, true);
      return;
    }
    this.field.files = data.files;
    this.field.focus();
    this.show();
  }

  show() {
    this.isSent = false;
    const file = this.field.files[0];
    if (!file) return this.say("");
    const kind = /\.(\w+)$/.exec(file.name)?.[1].toUpperCase() ?? file.type;
    const told = [file.name, kind, this.size(file.size)].filter((part) => part).join(" · ");
    const against = this.against(file);
    this.say(against ? `${told}. ${against}` : told, Boolean(against));
  }

  against(file) {
    if (!file.size) return this.words.empty;
    if (file.size > Number(this.words.limit)) return this.words.tooLarge;
    const ends = this.field.accept.split(",").filter((end) => end.startsWith("."));
    const hasEnd = /\.\w+$/.test(file.name);
    const isKnown = ends.some((end) => file.name.toLowerCase().endsWith(end));
    return ends.length && hasEnd && !isKnown ? this.words.otherKind : undefined;
  }

  size(bytes) {
    const [unit, count] = bytes < 999_500 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
    return new Intl.NumberFormat(document.documentElement.lang, {
      style: "unit", unit, maximumFractionDigits: count < 10 ? 1 : 0,
    }).format(count);
  }

  // What goes its way is not sent a second time, unless nothing has come of it for a while: nobody tells
  // a page that the way was broken off.
  send(event) {
    if (this.isSent) return event.preventDefault();
    this.isSent = true;
    setTimeout(() => { this.isSent = false; }, 10_000);
    if (this.field.files.length) this.say(this.words.sending);
  }

  say(words, isWrong = false) {
    this.status.textContent = words;
    this.status.classList.toggle("problem", isWrong);
  }
}

for (const zone of document.querySelectorAll("[data-drop]")) new FileChoice(zone);

// A file that is being read: asks until it is, and then shows what was found. What listens to the page
// hears only of what changes beside the time.
const underWay = document.querySelector("[data-reading]");
if (underWay) {
  const ask = async () => {
    const answer = await fetch(location.href).catch(() => undefined);
    if (answer) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector("[data-reading]")) return location.reload();
      for (const part of ["[data-state]", "[data-waited]"]) {
        const [old, now] = [underWay, page].map((place) => place.querySelector(part));
        if (old.textContent !== now.textContent) old.textContent = now.textContent;
      }
    }
    setTimeout(ask, 1000);
  };
  setTimeout(ask, 1000);
}
// Whoever signs in on the way to a passage is led to the passage.
const wanted = document.querySelector("form[action='/sign-in'] [name=next]");
if (wanted) wanted.value += location.hash;

// The visitor's menu closes when the eye goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".visitor details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
