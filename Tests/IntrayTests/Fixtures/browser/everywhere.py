"""Every page, light and dark, wide, narrow and enlarged: axe finds nothing, nothing reaches over the edge, text that is
spaced out is not cut, and a picture is kept. With `empty` the pages of an office are shown that has no mail yet."""

import os
import re
import sys
import tempfile

from walk import axe, check, chromium, enquiry, finish, intray, listed, new_page, no_sideways, shot, sign_in, step

PAGES = {
    "carys": [
        "/triage", "/triage/agree", "/triage?category=court-record", "/queue", "/backlog", "/list?view=open",
        "/list?view=late&category=foi&order=newest", "/list?view=open&q=zzz&from=nobody", "/search", "/search?q=loan",
        "/search?q=zzzxyzzy", "/search?q=%22from%22+%28", "/new", "/account", "/nothing-here",
        "/enquiries/ENQ-2026-999999",
    ],
    "hana": ["/queue", "/search?q=court", "/account", "/triage"],
    "mair": [
        "/backlog", "/backlog/print", "/backlog/due", "/backlog/late", "/backlog/hand-on?from=lena@office.example",
        "/list?view=late", "/search?q=record",
    ],
    "ada": [
        "/admin", "/admin/people", "/admin/new-person", "/admin/here", "/admin/people/hana@office.example",
        "/admin/posts", "/admin/named",
        "/admin/categories", "/admin/categories/court-record", "/admin/new-category", "/admin/kit", "/admin/kit/office",
        "/admin/kit/text", "/admin/kit/advisories", "/admin/calendars", "/admin/sources", "/admin/quarantine",
        "/admin/audit", "/admin/journal", "/admin/ledger",
    ],
}

EMPTY = {
    "carys": ["/triage", "/triage/agree", "/queue", "/list?view=open", "/search?q=loan"],
    "mair": ["/backlog", "/backlog/print", "/backlog/late", "/queue"],
    "ada": ["/admin", "/admin/sources", "/admin/quarantine", "/admin/audit", "/admin/journal", "/admin/ledger"],
}

CARYS = "carys@office.example"

# Narrow is also a window of 1280 pixels at 400% (WCAG 2.2, 1.4.10).
LOOKS = [("light", 1280), ("dark", 1280), ("light", 375), ("dark", 320)]

# What another look may break; everything else is the same in the dark.
ABOUT_LOOKS = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]

SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }"""

# Text that its own box cuts off: what can be scrolled to, and what is there for screen readers only, is not cut.
CUT = """() => [...document.querySelectorAll("body *")].filter((e) => {
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    if (!box.width || e.closest(".visually-hidden, svg, select, textarea, input, iframe")) return false;
    if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) return false;
    const hides = (o) => ["hidden", "clip"].includes(o);
    return (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1)
        || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
  }).slice(0, 3).map((e) => e.outerHTML.slice(0, 120))"""


def text_may_be_spaced(page):
    """Text with the spacing that readers may set is neither cut nor pushed over the edge (WCAG 2.2, 1.4.12)."""
    style = page.evaluate_handle("""text => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
        return sheet;
    }""", SPACED)
    no_sideways(page)
    cut = page.evaluate(CUT)
    check(not cut, f"{page.url} cuts off spaced text: {cut}")
    page.evaluate("document.adoptedStyleSheets = []")
    style.dispose()


def headings_are_in_order(page):
    """One heading of the first rank, and none that leaves out a rank below the one before it."""
    ranks = page.evaluate("""() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
        .filter((h) => h.checkVisibility() || h.closest(".visually-hidden")).map((h) => +h.tagName[1])""")
    check(ranks.count(1) == 1, f"{page.url} has {ranks.count(1)} first headings")
    check(all(b - a <= 1 for a, b in zip(ranks, ranks[1:])), f"{page.url} leaves out a rank of headings: {ranks}")


def look_at(page, name):
    """The page that is loaded, in every look."""
    headings_are_in_order(page)
    for scheme, width in LOOKS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        axe(page, *(ABOUT_LOOKS if scheme == "dark" else []))
        no_sideways(page)
        if (scheme, width) != ("dark", 1280):
            text_may_be_spaced(page)
        shot(page, f"{name}-{scheme}-{width}")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 1280, "height": 900})


def plain(address):
    return re.sub(r"[^a-z0-9]+", "-", address.lower()).strip("-")


def walk(browser, pages):
    for name, addresses in pages.items():
        page = new_page(browser, reduced_motion="reduce")
        sign_in(page, name)
        for address in addresses:
            with step(f"{name} {address}"):
                answer = page.goto(address)
                check(answer.status < 500, f"{name} {address} answers {answer.status}")
                look_at(page, f"{name}-{plain(address)}")
        page.context.close()


def unusual_mail():
    """Takes in mail that is hard to show: a long subject without blanks, no name, and what cannot be read."""
    long_word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 4
    mails = {
        "long.eml": f"From: someone.with.a.very.long.address.{'x' * 50}@example.org\nSubject: {long_word}\n"
                    f"Date: Fri, 20 Nov 2026 10:00:00 +0000\nMessage-ID: <long@x.example>\n\n{long_word * 5}\n",
        "bare.eml": "From: <>\nMessage-ID: <bare@x.example>\nDate: Fri, 20 Nov 2026 10:00:00 +0000\n\n\n",
        "broken.eml": "Content-Type: multipart/mixed; boundary=b\nFrom: a@x.example\nMessage-ID: <broken@x.example>\n"
                      "Subject: Broken\n\n--b\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA\n--b--\n",
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, text in mails.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        intray("import", folder, "--inbox", "arl")


def enquiries(browser):
    """Enquiries in each of the states, with every form, and what is refused."""
    unusual_mail()
    waiting = listed("triage")
    distressing = next((one for one in waiting if one["distressing"]), None)
    begun, closed, fresh = waiting[-3]["ref"], waiting[-4]["ref"], waiting[0]["ref"]
    for reference in (begun, closed):
        intray("triage", reference, "--category", "policy-review", "--to", CARYS, "--as", "ada@office.example")
        intray("begin", reference, "--as", CARYS)
    intray("wait", begun, "--for", "clarification", "--as", CARYS)
    intray("close", closed, "--outcome", "advice-given", "--as", CARYS)
    long_one = next(one["ref"] for one in waiting if "Llanfair" in one["subject"])
    page = new_page(browser, reduced_motion="reduce")
    sign_in(page, "carys")
    addresses = [f"/enquiries/{begun}", f"/enquiries/{closed}", f"/enquiries/{long_one}", f"/triage?open={fresh}",
                 f"/triage?open={long_one}", f"/triage?open=ENQ-2026-999999"]
    addresses += [f"/enquiries/{distressing['ref']}"] if distressing else []
    addresses += [f"/enquiries/{begun}/{action}" for action in [
        "close", "note", "resume", "extend", "redate", "acknowledge", "correct", "hand-off", "split", "merge", "review",
        "allocate"]]
    addresses += [f"/enquiries/{fresh}/{action}" for action in ["triage", "discard", "move"]]
    addresses += [f"/enquiries/{closed}/{action}" for action in ["reopen", "wait"]]
    for address in addresses:
        with step(f"carys {address}"):
            page.goto(address)
            look_at(page, plain(address).replace("-2026-", "-"))
    with step("folded open"):
        page.goto(f"/enquiries/{fresh}")
        page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
        look_at(page, "enquiry-unfolded")
    with step("as it was designed"):
        found = [one["ref"] for one in waiting]
        for reference in found[:12]:
            page.goto(f"/enquiries/{reference}")
            link = page.locator("a[href*='designed=']")
            if link.count():
                page.goto(link.first.get_attribute("href").split("#")[0])
                look_at(page, "enquiry-designed")
                break
    with step("refused"):
        page.goto(f"/enquiries/{begun}/close")
        page.get_by_role("button", name="Close", exact=True).click()
        check("was not done" in page.inner_text("h1"), "closing without an outcome is refused")
        look_at(page, "refused-close")
    with step("keys"):
        page.goto("/triage")
        page.keyboard.press("?")
        look_at(page, "keys")
    page.context.close()


def strangers(browser):
    page = new_page(browser, reduced_motion="reduce")
    for address in ["/sign-in", "/accessibility", "/sign-in?return=/triage"]:
        with step(address):
            page.goto(address)
            look_at(page, plain(address))
    with step("wrong password"):
        page.goto("/sign-in")
        page.get_by_label("E-mail address").fill(CARYS)
        page.get_by_label("Password").fill("not this one")
        page.get_by_role("button", name="Sign in").click()
        look_at(page, "sign-in-wrong")
    page.context.close()


with chromium() as browser:
    if sys.argv[3:] == ["empty"]:
        walk(browser, EMPTY)
    else:
        with step("strangers"):
            strangers(browser)
        walk(browser, PAGES)
        with step("enquiries"):
            enquiries(browser)
finish()
