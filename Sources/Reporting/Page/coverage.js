/* The coverage page is whole without this script; with it the table of concepts can be filtered and sorted. */
(() => {
  const table = $("#concepts");
  const search = $("#search");
  const kind = $("#kind");
  const state = $("#state");
  const status = $("#status");
  if (!table) { bindKeys({}); return; }
  /* A concept is a body of the table: its figures, and its sentences below them. */
  const rows = [...table.tBodies].map((row, order) => ({ row, order, text: row.textContent.toLowerCase() }));

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { row, text } of rows) {
      const fits = (!kind.value || row.dataset.kind === kind.value)
        && (!state.value || row.dataset.state.split(" ").includes(state.value))
        && words.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = shown === rows.length ? plural(shown, "concept") : `${shown} of ${plural(rows.length, "concept")}`;
  }

  function sort(head) {
    const key = head.dataset.sort;
    const isDown = head.getAttribute("aria-sort") !== "descending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
    const value = ({ row }) => (key === "name" ? row.dataset.name : Number(row.dataset[key]));
    const sorted = [...rows].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      const order = typeof x === "string" ? x.localeCompare(y, "ko") : x - y;
      return (isDown ? -order : order) || a.order - b.order;
    });
    table.append(...sorted.map(({ row }) => row));
  }

  for (const head of table.tHead.rows[0].cells) {
    if (!head.dataset.sort) continue;
    const button = el("button", { type: "button", onclick: () => sort(head) }, head.textContent);
    head.replaceChildren(button);
  }
  let waiting;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 60); });
  kind.addEventListener("change", filter);
  state.addEventListener("change", filter);
  for (const link of $$("[data-show]")) {
    link.addEventListener("click", () => { state.value = link.dataset.show; kind.value = ""; search.value = ""; filter(); });
  }

  /* j and k walk the rows that are shown; Enter opens their sentences. */
  let current = null;
  function move(step) {
    const shown = [...table.tBodies].filter((row) => !row.hidden);
    if (!shown.length) return;
    const index = shown.indexOf(current);
    const next = shown[index < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.min(shown.length - 1, Math.max(0, index + step))];
    current?.removeAttribute("aria-current");
    current = next;
    next.setAttribute("aria-current", "true");
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
  function open() {
    const details = current && $("details", current);
    if (details) details.open = !details.open;
  }
  bindKeys({
    j: () => move(1), k: () => move(-1), o: open, Enter: (event) => { if (event.target.tagName === "TBODY") open(); else event.target.click?.(); },
    "/": () => search.focus(), Escape: () => { clearTimeout(waiting); search.value = ""; kind.value = ""; state.value = ""; filter(); },
  });
  addEventListener("beforeprint", filter);
  filter();
})();
