"""Opens every enquiry of an office into which only hostile mail came, as text and as it was designed: nothing in it may
run, and nothing may be loaded from anywhere but the site."""

import json
import sys

from walk import ADDRESS, check, chromium, finish, intray, new_page, sign_in

expected = int(sys.argv[3])
found = json.loads(intray("list", "--view", "open", "--limit", "1000", "--json"))
check(len(found) >= expected, f"{len(found)} enquiries of {expected} mails")

with chromium() as browser:
    page = new_page(browser)
    strangers, framed = [], 0
    page.context.on(
        "request",
        lambda request: strangers.append(request.url)
        if not request.url.startswith((ADDRESS + "/", "data:image/", "about:")) else None,
    )
    page.on("dialog", lambda dialog: (check(False, f"a dialog on {page.url}"), dialog.dismiss()))
    # What a mail would do if it ran: seen also inside frames, where a look from outside cannot reach.
    page.context.add_init_script("Object.defineProperty(window, 'pwned', {set() { console.log('PWNED'); }})")
    page.on("console", lambda message: check("PWNED" not in message.text, f"ran on {page.url}"))
    sign_in(page, "ada")
    for enquiry in found:
        page.goto(f"/enquiries/{enquiry['ref']}")
        check("pwned" not in page.title().lower(), f"{enquiry['ref']} changed the title")
        for details in page.locator("details").all():
            details.evaluate("element => { element.open = true }")
        for link in page.locator("[data-designed]").all():
            link.click()
        for frame in page.frames[1:]:
            frame.wait_for_load_state("load")
            framed += 1
            check(frame.evaluate("window.origin") == "null", f"{enquiry['ref']}: the frame has no origin of its own")
        page.mouse.move(300, 300)
        check(page.evaluate("window.pwned") is None, f"{enquiry['ref']} ran")
        check(page.url.endswith(enquiry["ref"]), f"{enquiry['ref']} led away to {page.url}")
    check(framed >= expected // 2, f"only {framed} mails were shown as they were designed")
    check(not strangers, f"asked elsewhere: {strangers[:5]}")
finish()
