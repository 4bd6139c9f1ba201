/* The review page: what the data means, and how a bead, a finding and the charts look. */
const data = JSON.parse($("#data").textContent);
const severities = ["error", "warning", "note"];

const articles = data.articles.map(([id, date, segments, sourceLanguage, targetLanguage, beads], index) => ({
  index, id, date, segments, languages: [sourceLanguage, targetLanguage], findings: [], whole: false,
  beads: beads.map(([confidence, source, target, sourceMentions, targetMentions]) => ({
    confidence, sides: [source, target], mentions: [sourceMentions, targetMentions].map((list) => list.map(
      ([segment, start, end, kind, value, link]) => ({ segment, start, end, kind, value, link }))),
    findings: [],
  })),
}));

const side = (value) => value && { place: value[0], segment: value[1], start: value[2], end: value[3], line: value[4] };
const findings = data.findings.map((f, index) => {
  const finding = {
    index, article: articles[f[0]], bead: f[0] >= 0 && f[1] >= 0 ? articles[f[0]].beads[f[1]] : null, severity: f[2], rule: f[3],
    message: f[4], sides: [side(f[5]), side(f[6])], expected: f[7], notes: f[8], fixes: f[9], print: f[10], confidence: f[11], segment: f[12],
  };
  finding.article.findings.push(finding);
  finding.bead?.findings.push(finding);
  const texts = finding.bead ? finding.bead.sides.flat() : finding.sides.map((one) => one?.line ?? "");
  finding.text = [finding.message, finding.rule, finding.article.id, ...finding.expected, ...finding.notes, ...texts].join("\n").toLowerCase();
  return finding;
});
/* Two findings may share a fingerprint: the later ones get a number. */
const names = new Map();
for (const finding of findings) {
  const count = (names.get(finding.print) ?? 0) + 1;
  names.set(finding.print, count);
  finding.name = count > 1 ? `${finding.print}-${count}` : finding.print;
}
const findingByName = new Map(findings.map((finding) => [finding.name, finding]));

/* Text: invisible characters and direction controls are shown by their number, so that nothing hides or turns round. */
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\u0000-\u0008\u000b-\u001f\u007f-\u009f]/u;
function plain(text) {
  if (!invisible.test(text)) return [text];
  const nodes = [];
  let run = "";
  const characters = [...text];
  characters.forEach((character, place) => {
    const joins = character === "\u200d" && /\p{Emoji}/u.test(characters[place - 1] ?? "");
    if (!invisible.test(character) || joins) { run += character; return; }
    if (run) nodes.push(run);
    run = "";
    const number = character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    nodes.push(el("span", { class: "ctl", title: "invisible character" }, `U+${number}`));
  });
  if (run) nodes.push(run);
  return nodes;
}

/** Text cut at the borders of ranges {start, end, wrap}, each piece wrapped from the innermost range outwards. */
function pieces(text, ranges) {
  const points = [...text];
  const borders = new Set([0, points.length]);
  for (const range of ranges) {
    borders.add(Math.min(range.start, points.length));
    borders.add(Math.min(range.end, points.length));
  }
  const cuts = [...borders].sort((a, b) => a - b);
  const nodes = [];
  for (let place = 0; place + 1 < cuts.length; place += 1) {
    const [from, to] = [cuts[place], cuts[place + 1]];
    let content = plain(points.slice(from, to).join(""));
    for (const range of ranges) {
      if (range.start <= from && range.end >= to) content = [range.wrap(content)];
    }
    nodes.push(...content);
  }
  return nodes;
}

/** One side of a bead with its mentions and findings. */
function sideText(article, bead, which) {
  const texts = bead.sides[which];
  const paragraph = el("p", { lang: article.languages[which], dir: "auto" });
  if (!texts.length) {
    paragraph.classList.add("gone");
    paragraph.append(which === 0 ? "(not in the original)" : "(left out of the translation)");
    return paragraph;
  }
  texts.forEach((text, segment) => {
    const ranges = [];
    bead.mentions[which].forEach((mention, index) => {
      if (mention.segment !== segment) return;
      ranges.push({ ...mention, wrap: (content) => el("span", {
        class: mention.link === null ? "m" : "m linked", "data-side": which, "data-mention": index,
      }, content) });
    });
    ranges.sort((a, b) => (a.end - a.start) - (b.end - b.start));
    for (const finding of bead.findings) {
      const span = finding.sides[which];
      if (!span || span.segment !== segment || !isShown(finding)) continue;
      ranges.push({ start: span.start, end: span.end, wrap: (content) =>
        el("mark", { class: finding.severity, "data-finding": finding.name, title: finding.message }, content) });
    }
    if (segment > 0) paragraph.append(" ");
    paragraph.append(...pieces(text, ranges));
  });
  return paragraph;
}

/** What was read in a bead, as a table: for fingers and screen readers. */
function valuesTable(bead) {
  const rows = [];
  const texts = (which, mention) => [...bead.sides[which][mention.segment]].slice(mention.start, mention.end).join("");
  const used = new Set();
  for (const mention of bead.mentions[0]) {
    const other = mention.link === null ? null : bead.mentions[1].find((one) => one.link === mention.link);
    if (other) used.add(other);
    rows.push([texts(0, mention), other ? texts(1, other) : "", mention]);
  }
  for (const mention of bead.mentions[1]) if (!used.has(mention)) rows.push(["", texts(1, mention), mention]);
  return el("table", {}, el("tbody", {}, rows.map(([source, target, mention]) => el("tr", {},
    el("td", { lang: "ko" }, plain(source)), el("td", { lang: "en" }, plain(target)),
    el("td", {}, `${mention.kind}: `, plain(mention.value))))));
}

function beadNode(article, bead) {
  const shown = bead.findings.filter(isShown);
  const node = el("div", { class: shown.length ? "bead" : "bead plain" },
    el("div", { class: "text" }, sideText(article, bead, 0), sideText(article, bead, 1)));
  if (shown.length) {
    node.append(el("div", { class: "findings" }, shown.map(findingNode)));
    if (bead.mentions.some((list) => list.length)) {
      const details = el("details", { class: "values" }, el("summary", {}, "What was read here"));
      details.addEventListener("toggle", () => { if (details.open && details.childNodes.length === 1) details.append(valuesTable(bead)); });
      node.append(details);
    }
  }
  const stores = $$(".text > p", node);
  stores.forEach((paragraph) => { paragraph.bead = bead; });
  return node;
}

function findingNode(finding) {
  const quote = finding.sides.some((one) => one && one.segment < 0 && one.line) && el("div", { class: "pair" },
    finding.sides.map((one, which) => one && one.segment < 0 && one.line
      ? el("p", { lang: finding.article.languages[which], dir: "auto" }, pieces(one.line, one.end > one.start
        ? [{ start: one.start, end: one.end, wrap: (content) => el("mark", { class: finding.severity }, content) }] : []))
      : null));
  const places = finding.sides.map((one) => one?.place).filter(Boolean);
  if (finding.segment) places.push(`segment ${finding.segment}`);
  const few = finding.expected.slice(0, 4);
  const alternatives = few.flatMap((word, place) =>
    [place === 0 ? "" : place === finding.expected.length - 1 ? " or " : ", ", el("b", { lang: "en" }, "\u201c", plain(word), "\u201d")]);
  if (finding.expected.length > few.length) alternatives.push(" or another");
  const lines = [...finding.notes.map((note) => plain(note)), ...finding.fixes.map(([title, safety]) => [`fix (${safety}): `, ...plain(title)])];
  return el("article", { class: `finding ${finding.severity}`, id: `f-${finding.name}`, tabindex: "-1", "aria-label": `${finding.severity}: ${finding.message}` },
    el("h3", {}, el("span", { class: "severity" }, finding.severity), el("span", {}, plain(finding.message)),
      el("code", { title: data.rules[finding.rule] ?? "" }, finding.rule),
      el("a", { href: `#f-${finding.name}`, title: "link to this finding", "aria-label": "Link to this finding" }, "#")),
    quote || null,
    alternatives.length ? el("p", { class: "expected" }, "expected ", alternatives) : null,
    lines.length ? el("ul", {}, lines.map((line) => el("li", {}, line))) : null,
    places.length ? el("p", { class: "places" }, plain(places.join(" · "))) : null);
}

function headNode(article) {
  const shown = article.findings.filter(isShown).length;
  const facts = [article.date, article.segments ? plural(article.segments, "segment") : "", plural(shown, "finding")].filter(Boolean);
  return el("header", { class: "article-head", id: `a-${article.index}`, tabindex: "-1" },
    el("h2", {}, plain(article.id)), el("span", {}, facts.join(" · ")),
    article.beads.length && article.beads.some((bead) => !bead.findings.some(isShown)) ? el("button", { type: "button", "aria-pressed": String(article.whole),
      onclick: () => { article.whole = !article.whole; redraw(article); } }, article.whole ? "what was found alone" : "whole article") : null);
}

/** Findings per rule, as bars that filter. */
function drawCharts() {
  const counts = new Map();
  for (const finding of findings) {
    const count = counts.get(finding.rule) ?? { error: 0, warning: 0, note: 0, all: 0 };
    count[finding.severity] += 1;
    count.all += 1;
    counts.set(finding.rule, count);
  }
  const rules = [...counts].sort((a, b) => b[1].all - a[1].all || (a[0] < b[0] ? -1 : 1));
  const most = rules[0]?.[1].all ?? 1;
  const bars = rules.map(([rule, count]) => {
    let before = 0;
    const rects = severities.filter((severity) => count[severity]).map((severity) => {
      const width = Math.max(4, count[severity] * 1000 / most);
      const rect = svg("rect", { class: `f-${severity}`, x: before, y: 0, width, height: 10 });
      before += width;
      return rect;
    });
    const picture = svg("svg", { viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" }, ...rects);
    return el("button", { type: "button", class: "rule", "data-rule": rule, "aria-pressed": "false", title: data.rules[rule] ?? "",
      "aria-label": `${rule}: ${plural(count.all, "finding")}`, onclick: () => setRule(rule) }, el("span", {}, rule), picture, el("b", {}, count.all.toLocaleString("en")));
  });
  if (bars.length) $("#charts").append(el("div", { role: "group", "aria-label": "Findings per rule" }, bars));
}
