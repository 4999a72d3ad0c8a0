// What makes the pages better where there is script; everything works without.
"use strict";

// Keys: "?" shows the sheet of the page's own keys, "/" goes to the search.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  if (event.key === "/") {
    const find = document.getElementById("find");
    if (find) {
      event.preventDefault();
      find.focus();
    }
  } else if (event.key === "?") {
    const sheet = document.getElementById("keys");
    if (sheet) {
      event.preventDefault();
      sheet.showModal();
    }
  }
});

// The visitor's menu closes when the eye goes elsewhere.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".visitor details[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

// A key of its own for every button and link that names one; "e" goes to the form beside it.
document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, dialog")) return;
  const goal = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (goal) {
    event.preventDefault();
    goal.click();
  } else if (event.key === "e") {
    const field = document.querySelector("#amend textarea, #amend input:not([type=hidden])");
    if (field) {
      event.preventDefault();
      field.focus();
    }
  }
});
