"use strict";
/* What both pages share: the theme, the help, and small tools. Nothing is ever parsed as markup: text goes in as text. */
const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with attributes, properties (`on…` functions) and children (nodes or texts). */
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** The same for SVG. */
function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const plural = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/* The theme: what the system says, until `t` or the button says otherwise. */
const themes = ["", "light", "dark"];
function showTheme(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
  const button = $("#theme");
  if (button) button.textContent = { "": "Auto", light: "Light", dark: "Dark" }[theme];
}
function nextTheme() {
  const now = themes.indexOf(document.documentElement.dataset.theme ?? "");
  const theme = themes[(now + 1) % themes.length];
  showTheme(theme);
  try { localStorage.setItem("daejo-theme", theme); } catch { /* a page from a file may have no storage */ }
}
try { showTheme(localStorage.getItem("daejo-theme") ?? ""); } catch { showTheme(""); }
$("#theme")?.addEventListener("click", nextTheme);

/* The help. */
const help = $("#help");
function toggleHelp() { if (help.open) help.close(); else help.showModal(); }
$("#show-help")?.addEventListener("click", toggleHelp);
$("#close-help")?.addEventListener("click", () => help.close());
help?.addEventListener("click", (event) => { if (event.target === help) help.close(); });

/** Binds keys to actions; typing in a field is left alone, but for Escape, which leaves it. */
function bindKeys(keys) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target.closest?.("input, select, textarea");
    if (field) {
      if (event.key === "Escape") field.blur();
      return;
    }
    if (help?.open) {
      if (event.key === "?") toggleHelp();
      return; /* Escape closes it by itself */
    }
    const action = { "?": toggleHelp, t: nextTheme, ...keys }[event.key];
    if (action) {
      event.preventDefault();
      action(event);
    }
  });
}
