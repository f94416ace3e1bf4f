"""Every page, light and dark, wide and narrow: axe finds nothing, nothing reaches over the edge, and a picture is kept."""

import re

from walk import axe, check, chromium, finish, new_page, no_sideways, shot, sign_in

PAGES = {
    "carys": ["/triage", "/queue", "/backlog", "/list?view=open", "/search?q=loan", "/new", "/account", "/nothing-here"],
    "hana": ["/queue", "/search?q=court", "/account", "/triage"],
    "mair": ["/backlog", "/list?view=late", "/search?q=record"],
    "ada": [
        "/admin", "/admin/people", "/admin/people/hana@office.example", "/admin/posts", "/admin/named",
        "/admin/categories", "/admin/categories/court-record", "/admin/calendars", "/admin/sources",
        "/admin/quarantine", "/admin/audit", "/admin/journal", "/admin/ledger",
    ],
}

LOOKS = [("light", 1280), ("dark", 1280), ("light", 375), ("dark", 320)]


def first_enquiry(page):
    """The address of the first enquiry that waits for triage."""
    page.goto("/triage")
    found = re.search(r"ENQ-\d{4}-\d{6}", page.content())
    check(found is not None, "something waits for triage")
    return f"/enquiries/{found.group(0)}" if found else "/triage"


with chromium() as browser:
    for scheme, width in LOOKS:
        page = new_page(browser, width=width, color_scheme=scheme)
        for address in ["/sign-in", "/accessibility"]:
            page.goto(address)
            axe(page)
            no_sideways(page)
            shot(page, f"{address.strip('/')}-{scheme}-{width}")
        for name, addresses in PAGES.items():
            page.context.clear_cookies()
            sign_in(page, name)
            extra = [first_enquiry(page)] if name == "carys" else []
            for address in addresses + extra:
                answer = page.goto(address)
                check(answer.status < 500, f"{name} {address} answers {answer.status}")
                axe(page)
                no_sideways(page)
                plain = re.sub(r"[^a-z0-9]+", "-", address.strip("/").lower())
                shot(page, f"{name}-{plain}-{scheme}-{width}")
        page.context.close()
finish()
