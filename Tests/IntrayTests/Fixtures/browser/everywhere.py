"""Every page, light and dark, wide, narrow and enlarged: axe finds nothing, nothing reaches over the edge, text that is
spaced out is not cut, and a picture is kept. With `empty` the pages of an office are shown that has no mail yet."""

import os
import re
import sys
import tempfile

from walk import axe, check, chromium, enquiry, finish, intray, listed, new_page, no_sideways, shot, sign_in, step

# By who looks. What is refused says with which status; every other address answers 200.
PAGES = {
    "carys": [
        "/triage", "/triage/agree", "/triage?category=court-record", "/queue", "/backlog", "/list?view=open",
        "/list?view=late&category=foi&order=newest", "/list?view=open&q=zzz&from=nobody", "/search", "/search?q=loan",
        "/search?q=zzzxyzzy", "/search?q=%22from%22+%28", "/search/correspondent?address=nobody%40example.org", "/new", "/outbox",
        "/backlog/hand-on?from=lena@office.example", "/account", ("/nothing-here", 404),
        ("/enquiries/ENQ-2026-999999", 404), "/notices", "/notices?before=1",
    ],
    "hana": ["/queue", "/search?q=court", "/account", "/notices", ("/triage", 403)],
    "mair": [
        "/backlog", "/backlog/print", "/backlog/due?before=2030-01-01", "/backlog/due?on=2026-11-23", "/backlog/late",
        ("/backlog/due", 422), ("/backlog/hand-on?from=lena@office.example", 422), "/list?view=late",
        "/search?q=record",
    ],
    "ada": [
        "/admin", "/admin/people", "/admin/new-person", "/admin/here", "/admin/people/hana@office.example",
        "/admin/people/hana@office.example/switch-off", "/admin/posts", "/admin/named",
        "/admin/categories", "/admin/categories/court-record", "/admin/new-category", "/admin/templates",
        "/admin/templates/holding", "/admin/templates/holding/texts", "/admin/templates/holding/remove",
        "/admin/new-template", "/admin/kit", "/admin/calendars",
        "/admin/sources", "/admin/quarantine", "/admin/audit", "/admin/journal", "/admin/ledger",
    ],
}

EMPTY = {
    "carys": ["/triage", "/triage/agree", "/queue", "/list?view=open", "/search?q=loan"],
    "mair": ["/backlog", "/backlog/print", "/backlog/late", ("/queue", 403)],
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


def visit(page, address, status=200):
    """The page at an address. Another status than expected is a failure: an error page is not the page that was meant."""
    answer = page.goto(address)
    check(answer.status == status, f"{address} answers {answer.status}, and not {status}")


def walk(browser, pages):
    for name, addresses in pages.items():
        page = new_page(browser, reduced_motion="reduce")
        sign_in(page, name)
        for entry in addresses:
            address, status = entry if isinstance(entry, tuple) else (entry, 200)
            with step(f"{name} {address}"):
                visit(page, address, status)
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
        "no-mail.eml": "\x01\x00\x02<script>alert(1)</script>\x7f",
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, text in mails.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
        intray("import", folder, "--inbox", "arl")


# Everything people do with an enquiry, and the state of one with which it can be done.
ACTIONS = {
    "fresh": ["triage", "agree", "move", "split", "merge", "discard", "note"],
    "given": ["begin", "hand-back", "pass-on", "allocate", "acknowledge", "undo"],
    "begun": ["wait", "extend", "redate", "review", "correct", "close", "hand-off"],
    "waiting": ["resume"],
    "reviewed": ["approve", "send-back"],
    "discarded": ["restore"],
    "closed": ["reopen"],
}


def states():
    """An enquiry in each state, by its name."""
    strange = {one["ref"] for one in listed("quarantine")}
    plain_ones = [one["ref"] for one in listed("triage")
                  if not one["distressing"] and one["ref"] not in strange and "Llanfair" not in one["subject"]]
    found = dict(zip(["fresh", *list(ACTIONS)[:0:-1]], [plain_ones[0], *plain_ones[::-1]]))
    for state in ["given", "begun", "waiting", "closed"]:
        # A complaint is to be acknowledged.
        category = "complaint" if state == "given" else "policy-review"
        intray("triage", found[state], "--category", category, "--to", CARYS, "--as", "ada@office.example")
    for state in ["begun", "waiting", "closed"]:
        intray("begin", found[state], "--as", CARYS)
    intray("wait", found["waiting"], "--for", "clarification", "--as", CARYS)
    intray("close", found["closed"], "--outcome", "advice-given", "--as", CARYS)
    intray("discard", found["discarded"], "--as", CARYS)
    hana = "hana@office.example"
    intray("triage", found["reviewed"], "--category", "policy-review", "--to", hana, "--as", "ada@office.example")
    intray("begin", found["reviewed"], "--as", hana)
    intray("review", found["reviewed"], "--as", hana)
    return found


def actions(page, found):
    """The page of everything that can be done, with its form: a page that says it cannot be done now does not count."""
    for state, names in ACTIONS.items():
        for name in names:
            with step(f"{name}, {state}"):
                visit(page, f"/enquiries/{found[state]}/{name}")
                refused = "This cannot be done now" in page.inner_text("main")
                check(not refused, f"{name} cannot be done with one that is {state}: {page.inner_text('main')[:300]}")
                look_at(page, f"action-{name}")


def administered(browser):
    """What an administrator sees of one enquiry."""
    page = new_page(browser, reduced_motion="reduce")
    sign_in(page, "ada")
    for one in listed("quarantine")[:1]:
        with step("/admin/quarantine/REF"):
            visit(page, f"/admin/quarantine/{one['ref']}")
            look_at(page, "quarantined")
    check(listed("quarantine"), "nothing is in quarantine")
    page.context.close()


def mails(page, reference):
    """The page of a mail, where there is one, and what can be done only where mail did not arrive."""
    page.goto("/outbox")
    for link in page.locator("a[data-row-link]").all()[:1]:
        mail = link.get_attribute("href").split("/")[-1]
        with step("/outbox/MAIL"):
            visit(page, f"/outbox/{mail}")
            look_at(page, "mail")
    for name in ["seen-to", "keep-open"]:
        with step(name):
            visit(page, f"/enquiries/{reference}/{name}")
            look_at(page, f"action-{name}")


def enquiries(browser):
    """Enquiries in each of the states, with every form, and what is refused."""
    unusual_mail()
    waiting = listed("triage")
    distressing = next((one for one in waiting if one["distressing"]), None)
    long_one = next(one["ref"] for one in waiting if "Llanfair" in one["subject"])
    found = states()
    fresh, begun = found["fresh"], found["waiting"]
    page = new_page(browser, reduced_motion="reduce")
    sign_in(page, "carys")
    addresses = [f"/enquiries/{reference}" for reference in [*found.values(), long_one]]
    addresses += [f"/triage?open={fresh}", f"/triage?open={long_one}", "/triage?open=ENQ-2026-999999", f"/new/{fresh}"]
    addresses += [f"/enquiries/{distressing['ref']}"] if distressing else []
    addresses += [f"/enquiries/{begun}/wait", f"/enquiries/{begun}/reply", f"/enquiries/{begun}/reply?show=preview"]
    for address in addresses:
        with step(f"carys {address}"):
            visit(page, address)
            look_at(page, plain(address).replace("-2026-", "-"))
    actions(page, found)
    mails(page, begun)
    administered(browser)
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
