/* The list of the review page: filters, rows drawn when they come near the window, keys, linked mentions. */
const list = $("#list");
const filters = { severities: new Set(severities), rule: "", article: "", words: [] };
let everything = false;
let rows = [];
let shownFindings = [];
let current = -1;

function isShown(finding) {
  return filters.severities.has(finding.severity) && (!filters.rule || finding.rule === filters.rule)
    && (filters.article === "" || finding.article.index === Number(filters.article))
    && filters.words.every((word) => finding.text.includes(word));
}

/* Rows: an article's head, a bead, findings that stand in no bead. Some forty make a chunk; a chunk is drawn when it comes
   near the window and put away when it is far, so that the page is as quick with ten thousand findings as with ten. */
const chunkSize = 30;
const observer = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const chunk = entry.target;
    if (entry.isIntersecting) fill(chunk);
    else if (chunk.childNodes.length && !chunk.contains(document.activeElement)) {
      chunk.style.minHeight = `${chunk.offsetHeight}px`;
      chunk.replaceChildren();
    }
  }
}, { rootMargin: "1800px 0px" });

function fill(chunk) {
  if (chunk.childNodes.length) return;
  chunk.append(...rows.slice(chunk.from, chunk.to).map((row) => row.draw()));
  chunk.style.minHeight = "";
  if (current >= 0) mark();
}

function layOut() {
  rows = [];
  shownFindings = [];
  for (const article of articles) {
    if (filters.article !== "" && article.index !== Number(filters.article)) continue;
    const shown = article.findings.filter(isShown);
    const wants = article.whole || everything;
    const isFiltered = filters.rule || filters.words.length || filters.severities.size < severities.length;
    if (!shown.length && !(wants && article.beads.length && !isFiltered)) continue;
    const first = rows.length;
    rows.push({ article, height: 70, draw: () => headNode(article) });
    const loose = shown.filter((finding) => !finding.bead);
    for (const finding of loose) {
      rows.push({ article, finding, height: 150, draw: () => el("div", { class: "bead" }, el("div", { class: "findings" }, findingNode(finding))) });
      shownFindings.push({ finding, row: rows.length - 1 });
    }
    let skipped = 0;
    const skip = () => {
      if (!skipped) return;
      const count = skipped;
      rows.push({ article, height: 26, draw: () => el("div", { class: "skipped" }, `… ${plural(count, "segment")} without a finding`) });
      skipped = 0;
    };
    for (const bead of article.beads) {
      const here = bead.findings.filter(isShown);
      if (!here.length && !wants) { skipped += 1; continue; }
      skip();
      rows.push({ article, height: here.length ? 190 + 110 * here.length : 70, draw: () => beadNode(article, bead) });
      for (const finding of here) shownFindings.push({ finding, row: rows.length - 1 });
    }
    if (rows.length > first + 1) skip();
  }
}

function draw() {
  layOut();
  observer.disconnect();
  const chunks = [];
  for (let from = 0; from < rows.length; from += chunkSize) {
    const chunk = el("div", { class: "chunk" });
    chunk.from = from;
    chunk.to = Math.min(rows.length, from + chunkSize);
    chunk.style.minHeight = `${rows.slice(from, chunk.to).reduce((sum, row) => sum + row.height, 0)}px`;
    chunks.push(chunk);
  }
  if (chunks.length) fill(chunks[0]);
  list.replaceChildren(...chunks);
  if (!rows.length) {
    const words = findings.length ? "No finding fits the filters." : "Nothing was found.";
    const more = findings.length ? "Escape clears them." : articles.some((article) => article.beads.length) ? "Press a to read the articles." : "";
    list.append(el("p", { class: "empty" }, `${words} ${more}`));
  }
  for (const chunk of chunks) observer.observe(chunk);
  $("#status").textContent = shownFindings.length === findings.length
    ? plural(findings.length, "finding") : `${shownFindings.length.toLocaleString("en")} of ${plural(findings.length, "finding")}`;
  for (const bar of $$(".rule")) bar.setAttribute("aria-pressed", String(bar.dataset.rule === filters.rule));
}

function redraw(article) {
  current = -1;
  draw();
  if (article) show(rows.findIndex((row) => row.article === article));
}

/** Brings a row into view, drawn. */
function show(row) {
  const chunk = list.children[Math.floor(row / chunkSize)];
  if (row < 0 || !chunk) return null;
  fill(chunk);
  const node = chunk.children[row - chunk.from];
  node?.scrollIntoView({ block: "start" });
  return node;
}

function mark() {
  for (const node of $$(".finding[aria-current]", list)) node.removeAttribute("aria-current");
  const node = document.getElementById(`f-${shownFindings[current]?.finding.name}`);
  node?.setAttribute("aria-current", "true");
  return node;
}

function goTo(index) {
  if (index < 0 || index >= shownFindings.length) return;
  current = index;
  show(shownFindings[index].row);
  const node = mark();
  node?.focus({ preventScroll: true });
  node?.scrollIntoView({ block: "center" });
}

function nextArticle(step) {
  const heads = rows.map((row, index) => (index === 0 || rows[index - 1].article !== row.article ? index : -1)).filter((index) => index >= 0);
  const here = heads.filter((index) => {
    const chunk = list.children[Math.floor(index / chunkSize)];
    const node = chunk.children[index - chunk.from];
    return node ? node.getBoundingClientRect().top <= 80 : chunk.getBoundingClientRect().top < 0;
  }).length - 1;
  const row = heads[Math.min(heads.length - 1, Math.max(0, here + step))];
  show(row)?.focus({ preventScroll: true });
}

function setRule(rule) {
  filters.rule = filters.rule === rule ? "" : rule;
  $("#rule").value = filters.rule;
  redraw();
}

function setSeverity(severity) {
  if (!filters.severities.delete(severity)) filters.severities.add(severity);
  for (const chip of $$("[data-severity]")) chip.setAttribute("aria-pressed", String(filters.severities.has(chip.dataset.severity)));
  redraw();
}

function setWhole() {
  everything = !everything;
  $("#whole").setAttribute("aria-pressed", String(everything));
  const finding = shownFindings[current]?.finding;
  redraw();
  if (finding) goTo(shownFindings.findIndex((one) => one.finding === finding));
}

function clearFilters() {
  clearTimeout(waiting);
  Object.assign(filters, { severities: new Set(severities), rule: "", article: "", words: [] });
  $("#search").value = "";
  $("#rule").value = "";
  $("#article").value = "";
  for (const chip of $$("[data-severity]")) chip.setAttribute("aria-pressed", "true");
  hideValue(true);
  redraw();
}

/* Mentions: hovering or tapping one lights up what it is linked with, and tells the values. */
const valueBox = $("#value");
let isPinned = false;
function hideValue(always) {
  if (isPinned && !always) return;
  isPinned = false;
  valueBox.hidden = true;
  for (const node of $$(".m.hot", list)) node.classList.remove("hot", "alone");
}

function showValue(node) {
  hideValue(true);
  const bead = node.closest("p").bead;
  const which = Number(node.dataset.side);
  const mention = bead.mentions[which][Number(node.dataset.mention)];
  const group = bead.mentions.map((mentions) => mentions.map((one, index) => ({ one, index }))
    .filter(({ one }) => one === mention || (mention.link !== null && one.link === mention.link)));
  const container = node.closest(".text");
  const isAlone = group[0].length + group[1].length < 2;
  const lines = [];
  group.forEach((members, one) => {
    for (const member of members) {
      for (const piece of $$(`[data-side="${one}"][data-mention="${member.index}"]`, container)) {
        piece.classList.add("hot");
        piece.classList.toggle("alone", isAlone);
      }
      const words = [...bead.sides[one][member.one.segment]].slice(member.one.start, member.one.end).join("");
      lines.push(el("div", {}, el("b", {}, plain(words)), " ", el("small", {}, member.one.kind), el("br"), plain(member.one.value)));
    }
  });
  if (isAlone) lines.push(el("div", {}, el("small", {}, "no counterpart was linked")));
  valueBox.replaceChildren(...lines);
  valueBox.hidden = false;
  const box = node.getBoundingClientRect();
  const size = valueBox.getBoundingClientRect();
  const top = box.top - size.height - 8 > 60 ? box.top - size.height - 8 : box.bottom + 8;
  valueBox.style.top = `${top}px`;
  valueBox.style.left = `${Math.max(8, Math.min(box.left, innerWidth - size.width - 8))}px`;
}

list.addEventListener("pointerover", (event) => {
  const node = event.target.closest?.(".m");
  if (node && !isPinned && event.pointerType !== "touch") showValue(node);
});
list.addEventListener("pointerout", (event) => { if (event.target.closest?.(".m")) hideValue(false); });
document.addEventListener("click", (event) => {
  const node = event.target.closest?.("#list .m");
  const finding = event.target.closest?.("#list .text mark");
  if (node) {
    const wasHot = isPinned && node.classList.contains("hot");
    hideValue(true);
    if (!wasHot) { showValue(node); isPinned = true; }
  } else hideValue(true);
  if (finding) {
    const index = shownFindings.findIndex((one) => one.finding.name === finding.dataset.finding);
    if (index >= 0) { current = index; mark(); }
  }
});
addEventListener("scroll", () => hideValue(true), { passive: true });

/* The toolbar */
const tallies = Object.fromEntries(severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]));
$("#severities").append(...severities.filter((severity) => tallies[severity]).map((severity) => el("button", {
  type: "button", class: "chip", "data-severity": severity, "aria-pressed": "true", onclick: () => setSeverity(severity),
}, el("span", { class: "dot" }), plural(tallies[severity], severity))));
$("#rule").append(el("option", { value: "" }, "All rules"), ...Object.keys(data.rules).map((rule) => el("option", { value: rule }, rule)));
$("#article").append(el("option", { value: "" }, "All articles"), ...articles.filter((article) => article.findings.length || article.beads.length)
  .map((article) => el("option", { value: article.index }, `${article.id}${article.findings.length ? ` (${article.findings.length})` : ""}`)));
$("#rule").addEventListener("change", (event) => { filters.rule = event.target.value; redraw(); });
$("#article").addEventListener("change", (event) => { filters.article = event.target.value; redraw(); });
let waiting;
$("#search").addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { filters.words = event.target.value.toLowerCase().split(/\s+/).filter(Boolean); redraw(); }, 80);
});
$("#whole").addEventListener("click", setWhole);

function followHash() {
  const name = decodeURIComponent(location.hash).replace(/^#f-/, "");
  const finding = findingByName.get(name);
  if (!finding) return;
  if (!isShown(finding)) clearFilters();
  goTo(shownFindings.findIndex((one) => one.finding === finding));
}
addEventListener("hashchange", followHash);
addEventListener("beforeprint", () => { for (const chunk of list.children) if (chunk.to) fill(chunk); });

bindKeys({
  j: () => goTo(Math.min(shownFindings.length - 1, current + 1)), k: () => goTo(Math.max(0, current - 1)),
  n: () => nextArticle(1), p: () => nextArticle(-1), a: setWhole,
  m: () => list.classList.toggle("show-mentions"), "/": () => $("#search").focus(),
  1: () => setSeverity("error"), 2: () => setSeverity("warning"), 3: () => setSeverity("note"),
  Escape: () => { if (isPinned) hideValue(true); else clearFilters(); },
});
drawCharts();
draw();
followHash();
