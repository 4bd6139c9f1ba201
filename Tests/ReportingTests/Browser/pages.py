#!/usr/bin/env python3
"""Opens the pages that BrowserTests.swift has written and uses them as a person would.

    pages.py FOLDER     FOLDER holds review.html, many.html and coverage.html; a line for each thing that went wrong,
                        and exit status 1, or `pages: N checks passed`
"""

import os
import sys
import time

from devtools import Browser, Failure

passed = 0


def expect(truth, what):
    global passed
    if not truth:
        raise Failure(what)
    passed += 1


def equal(found, wanted, what):
    expect(found == wanted, f"{what}: expected {wanted!r}, found {found!r}")


def text(page, selector):
    return page.run(f"document.querySelector({selector!r})?.textContent ?? null")


def count(page, selector):
    return page.run(f"document.querySelectorAll({selector!r}).length")


def shown(page):
    return page.run("[...document.querySelectorAll('.finding')].map((one) => one.querySelector('code').textContent)")


def status(page):
    page.settle()
    return text(page, "#status")


def quiet(page):
    equal(page.errors(), [], "console")
    equal(page.nameless(), [], "controls without a name")


def narrow(page):
    page.resize(390, 844)
    page.settle()
    width = page.run("document.documentElement.scrollWidth")
    expect(width <= 390, f"the page is {width} pixels wide on a phone")
    page.resize(1280, 900)


def dark(page):
    def paper():
        colour = page.run("getComputedStyle(document.body).backgroundColor")
        return sum(int(part) for part in colour.strip("rgb()").split(",")[:3])
    page.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
    expect(paper() < 200, "dark where the system is dark")
    page.key("t")
    expect(paper() > 600, "t makes it light")
    page.key("t")
    expect(paper() < 200, "t again makes it dark")
    page.key("t")
    page.send("Emulation.setEmulatedMedia", features=[])


def prints(page):
    data = page.send("Page.printToPDF", printBackground=True)["data"]
    expect(len(data) > 2000, "prints")


def harmless(page):
    """Nothing that came in as text has become markup or script, and nothing that gets in can run."""
    equal(page.run("typeof window.pwned"), "undefined", "article text ran")
    equal(count(page, "img, iframe, object, embed, form, link, base"), 0, "elements from texts")
    page.run("""(() => { try { const script = document.createElement('script'); script.textContent = 'window.pwned = 1';
      document.body.append(script); } catch {} })()""")
    page.run("(() => { try { document.body.insertAdjacentHTML('beforeend', '<p onclick=1>'); } catch {} })()")
    equal(page.run("typeof window.pwned"), "undefined", "the policy lets a foreign script run")
    fetched = page.run("fetch('data:text/plain,x').then(() => true, () => false)")
    equal(fetched, False, "the policy lets the page fetch")


def review(browser, folder):
    page = browser.page(os.path.join(folder, "review.html"))
    equal(status(page), "4 findings", "status")
    equal(shown(page), ["name-mismatch", "number-mismatch", "name-inconsistent", "number-missing"], "order")
    # Texts side by side, as text.
    expect("<script>window.pwned = 1</script>" in text(page, "main"), "markup shows as text")
    expect("U+202E" in text(page, "main"), "direction controls show by their number")
    equal(page.run("[...document.querySelectorAll('.text mark.error')].map((one) => one.textContent)"),
          ["조태열", "Cho Tae-yong"], "what is marked, behind letters of four bytes")
    tops = page.run("[...document.querySelectorAll('.bead .text')[0].children].map((one) => Math.round(one.getBoundingClientRect().top))")
    equal(len(set(tops)), 1, "both texts begin at one height")
    # Severity, rule, article and text filters.
    page.click('.chip[data-severity="error"]')
    equal(shown(page), ["number-mismatch", "name-inconsistent", "number-missing"], "without errors")
    equal(status(page), "3 of 4 findings", "status")
    page.key("1")
    equal(len(shown(page)), 4, "1 brings errors back")
    page.run("(() => { const rule = document.querySelector('#rule'); rule.value = 'number-missing'; rule.dispatchEvent(new Event('change')); })()")
    equal(shown(page), ["number-missing"], "one rule")
    page.key("Escape")
    page.click('.rule[data-rule="name-mismatch"]')
    equal(shown(page), ["name-mismatch"], "a bar filters")
    page.click('.rule[data-rule="name-mismatch"]')
    page.run("(() => { const article = document.querySelector('#article'); article.value = '1'; article.dispatchEvent(new Event('change')); })()")
    equal(shown(page), ["number-missing"], "one article")
    page.key("Escape")
    page.key("/", "")
    equal(page.run("document.activeElement.id"), "search", "/ goes to the field")
    page.type("rivals")
    page.wait("document.querySelectorAll('.finding').length === 1")
    equal(shown(page), ["name-inconsistent"], "text of the note")
    page.key("j")
    equal(page.run("document.querySelector('#search').value"), "rivalsj", "letters in the field are no commands")
    page.key("Escape")
    page.key("Escape")
    equal(status(page), "4 findings", "Escape clears")
    # Keys.
    for wanted in [0, 1, 2, 3, 3]:
        page.key("j")
        page.settle()
        equal(page.run("[...document.querySelectorAll('.finding')].findIndex((one) => one.getAttribute('aria-current') === 'true')"),
              wanted, "j")
        equal(page.run("document.activeElement.getAttribute('aria-current')"), "true", "the finding has the focus")
    page.key("k")
    equal(page.run("[...document.querySelectorAll('.finding')].findIndex((one) => one.getAttribute('aria-current') === 'true')"), 2, "k")
    page.key("?")
    equal(page.run("document.querySelector('#help').open"), True, "? opens the help")
    page.key("?")
    equal(page.run("document.querySelector('#help').open"), False, "? closes it")
    page.key("a")
    page.settle()
    expect(count(page, ".bead.plain") > 0, "a shows whole articles")
    page.key("a")
    page.settle()
    equal(count(page, ".bead.plain"), 0, "a hides them again")
    # Mentions.
    page.hover('.text p[lang="ko"] .m.linked')
    page.wait("!document.querySelector('#value').hidden")
    equal(sorted(page.run("[...document.querySelectorAll('.m.hot')].map((one) => one.lang || one.closest('p').lang)")), ["en", "ko"],
          "both sides light up")
    expect("people.csv:130" in text(page, "#value"), "the value is told")
    page.send("Input.dispatchMouseEvent", type="mouseMoved", x=2, y=2)
    page.settle()
    equal(page.run("document.querySelector('#value').hidden"), True, "leaving hides it")
    page.click('.text p[lang="en"] .m.linked')
    page.send("Input.dispatchMouseEvent", type="mouseMoved", x=2, y=2)
    equal(page.run("document.querySelector('#value').hidden"), False, "a tap pins it")
    page.key("Escape")
    page.run("document.querySelector('details.values').open = true")
    page.settle()
    expect(count(page, "details.values tr") > 1, "what was read, as a table")
    # Links.
    link = page.run("document.querySelectorAll('.finding h3 a')[2].getAttribute('href')")
    page.run(f"location.hash = {link!r}")
    page.settle()
    equal(page.run("'#' + document.querySelector('.finding[aria-current]').id"), link, "a link leads to its finding")
    narrow(page)
    dark(page)
    prints(page)
    quiet(page)
    harmless(page)
    page.close()


def many(browser, folder):
    begin = time.monotonic()
    page = browser.page(os.path.join(folder, "many.html"))
    equal(status(page), "10,000 findings", "status")
    opened = time.monotonic() - begin
    nodes = count(page, "*")
    expect(nodes < 30000, f"{nodes} elements are drawn at once")
    begin = time.monotonic()
    for _ in range(100):
        page.key("j")
    walked = time.monotonic() - begin
    equal(page.run("document.querySelector('.finding[aria-current]').querySelector('span:nth-child(2)').textContent"),
          "finding 99", "the hundredth finding")
    begin = time.monotonic()
    page.run("(() => { const field = document.querySelector('#search'); field.value = 'finding 9999'; field.dispatchEvent(new Event('input')); })()")
    page.wait("document.querySelector('#status').textContent.startsWith('1 of')")
    filtered = time.monotonic() - begin
    page.key("Escape")
    page.settle()
    page.run("scrollTo(0, document.documentElement.scrollHeight)")
    page.wait("[...document.querySelectorAll('.finding')].some((one) => one.textContent.includes('finding 9999'))")
    nodes = count(page, "*")
    expect(nodes < 30000, f"{nodes} elements are left after scrolling to the end")
    quiet(page)
    page.close()
    print(f"10,000 findings: opened in {opened:.2f} s, 100 keys in {walked:.2f} s, filtered in {filtered:.2f} s")


def coverage(browser, folder):
    page = browser.page(os.path.join(folder, "coverage.html"))
    rows = "[...document.querySelectorAll('#concepts tbody')].filter((row) => !row.hidden)"
    everything = page.run(f"{rows}.length")
    equal(status(page), f"{everything} concepts", "status")
    expect("<script>window.pwned = 1</script>" in text(page, "main"), "markup shows as text")
    expect("U+202E" in text(page, "main"), "direction controls show by their number")
    page.key("/", "")
    page.type("hegset")
    page.wait(f"{rows}.length === 1")
    page.key("Escape")
    page.key("Escape")
    equal(page.run(f"{rows}.length"), everything, "Escape clears")
    page.click('#concepts th[data-sort="articles"] button')
    equal(page.run("document.querySelector('#concepts th[data-sort=articles]').getAttribute('aria-sort')"), "descending", "sorted")
    numbers = page.run(f"{rows}.map((row) => Number(row.dataset.articles))")
    equal(numbers, sorted(numbers, reverse=True), "the order")
    page.run("(() => { const state = document.querySelector('#state'); state.value = 'deprecated'; state.dispatchEvent(new Event('change')); })()")
    expect(0 < page.run(f"{rows}.length") < everything, "the filter of renderings")
    page.key("Escape")
    page.key("j")
    page.key("o")
    equal(page.run("document.querySelector('tbody[aria-current] details').open"), True, "o shows the sentences")
    page.key("?")
    equal(page.run("document.querySelector('#help').open"), True, "? opens the help")
    page.key("Escape")
    equal(page.run("document.querySelector('#help').open"), False, "Escape closes the help")
    for link in page.run("[...document.querySelectorAll('nav a')].map((one) => one.getAttribute('href'))"):
        expect(count(page, link) == 1, f"{link} leads nowhere")
    narrow(page)
    dark(page)
    prints(page)
    quiet(page)
    harmless(page)
    page.close()


def main():
    folder = sys.argv[1]
    failed = False
    browser = Browser()
    try:
        for part in [review, many, coverage]:
            try:
                part(browser, folder)
            except Failure as failure:
                failed = True
                print(f"{part.__name__}: {failure}")
    finally:
        browser.close()
    if not failed:
        print(f"pages: {passed} checks passed")
    sys.exit(1 if failed else 0)


main()
