"""Opens every enquiry of an office into which only hostile mail came, as text and as it was designed: nothing in it may
run, and nothing may be loaded from anywhere but the site. Before that it shows that both would be noticed."""

import sys

from walk import ADDRESS, check, chromium, finish, listed, new_page, sign_in, step

EXPECTED = int(sys.argv[3])

# What hostile mail does when it runs is told to the console, whichever frame it runs in.
TELLTALE = """
    let ran;
    Object.defineProperty(window, "pwned", { get: () => ran, set(value) { ran = value; console.log("PWNED"); } });
    for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => console.log("PWNED");
"""


class Watch:
    """Notices what runs in a page, and what is asked of strangers."""

    def __init__(self, page):
        self.ran, self.strangers = [], []
        page.add_init_script(TELLTALE)
        page.on("console", lambda message: self.ran.append(page.url) if "PWNED" in message.text else None)
        page.on("dialog", lambda dialog: (self.ran.append(page.url), dialog.dismiss()))
        page.context.on("page", lambda other: self.ran.append(f"a window on {page.url}"))
        # What is asked is noted and never sent.
        page.context.route("**/*", self.pass_on)

    def pass_on(self, route):
        if route.request.url.startswith((ADDRESS + "/", "data:", "about:", "blob:")):
            route.continue_()
        else:
            self.strangers.append(route.request.url)
            route.abort()

    def noticed(self, page):
        """Whether anything ran: told by the console, or left behind in a frame that began before it could be watched."""
        return self.ran or any(frame.evaluate("window.pwned") is not None for frame in page.frames)

    def forget(self):
        self.ran.clear()
        self.strangers.clear()


def would_be_noticed(browser):
    """The walk would notice each of the ways in which mail could act, were it let."""
    page = new_page(browser)
    watch = Watch(page)
    ways = [
        "<script>window.pwned = 1</script>",
        "<img src=data:, onerror='window.pwned = 1'>",
        "<svg onload='alert(1)'></svg>",
        "<iframe srcdoc=\"<script>window.pwned = 1</script>\"></iframe>",
        "<details open ontoggle='window.pwned = 1'>…</details>",
    ]
    for way in ways:
        watch.forget()
        page.goto("about:blank")
        page.set_content(way)
        for _ in range(100):
            if watch.noticed(page):
                break
            page.wait_for_timeout(50)
        check(watch.noticed(page), f"this ran and was not noticed: {way}")
    watch.forget()
    page.set_content("<img src='https://tracker.example/pixel.gif'><link rel=stylesheet href='https://tracker.example/s'>")
    check(len(watch.strangers) == 2, f"only these strangers were noticed: {watch.strangers}")
    page.context.close()


def poke(page):
    """Does in the page what somebody may do who reads it: unfolds everything, points and tabs about."""
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    page.mouse.move(300, 300)
    page.mouse.move(500, 500)
    page.keyboard.press("Tab")


def frame_is_harmless(page, reference, watch):
    """The frame in which a mail is shown as it was designed has no origin, no script, and looks nowhere."""
    frame = page.frames[1]
    frame.wait_for_load_state("load")
    check(frame.evaluate("window.origin") == "null", f"{reference}: the frame has an origin")
    check(not watch.noticed(page), f"{reference} ran as it was designed")
    check(frame.evaluate("document.scripts.length") == 0, f"{reference}: a script in the frame")
    active = frame.evaluate("""() => [...document.querySelectorAll("*")].filter((e) =>
        ["SCRIPT", "IFRAME", "OBJECT", "EMBED", "FORM", "BASE", "LINK", "FRAME", "APPLET"].includes(e.tagName)
        || (e.tagName === "META" && e.httpEquiv)
        || [...e.attributes].some((a) => a.name.startsWith("on") || /^\\s*(javascript|vbscript):/i.test(a.value)))
        .map((e) => e.outerHTML.slice(0, 100))""")
    check(not active, f"{reference}: left in the frame: {active}")
    box = page.locator("iframe.designed").bounding_box()
    if box:
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + min(box["height"] / 2, 60))


def files_are_kept(page, reference):
    """What came with a mail is handed out only as a file to keep, whose kind is not told."""
    ways = page.eval_on_selector_all(
        ".attachments a, .message a[href$='/raw']", "links => links.map((link) => link.getAttribute('href'))")
    for way in ways:
        answer = page.request.get(way)
        headers = answer.headers
        check(answer.ok, f"{reference}: {way} answers {answer.status}")
        check(headers.get("content-disposition", "").startswith("attachment"), f"{reference}: {way} is not for keeping")
        check(headers.get("content-type") == "application/octet-stream", f"{reference}: {way} tells its kind")
        check(headers.get("x-content-type-options") == "nosniff", f"{reference}: {way} may be guessed at")
        check("sandbox" in headers.get("content-security-policy", ""), f"{reference}: {way} is in no sandbox")


with chromium() as browser:
    with step("the walk would notice what runs"):
        would_be_noticed(browser)
    found = listed("all")
    check(len(found) >= EXPECTED, f"{len(found)} enquiries of {EXPECTED} mails")
    page = new_page(browser)
    watch = Watch(page)
    sign_in(page, "ada")
    framed = 0
    for reference in (one["ref"] for one in found):
        with step(reference):
            address = f"/enquiries/{reference}"
            page.goto(address)
            poke(page)
            files_are_kept(page, reference)
            designed = page.eval_on_selector_all(
                "a[href*='designed=']", "links => links.map((link) => link.getAttribute('href'))")
            for way in designed:
                page.goto(way.split("#")[0])
                poke(page)
                frame_is_harmless(page, reference, watch)
                framed += 1
                # Opened by itself it is no more than in its frame.
                page.goto(page.locator("iframe.designed").get_attribute("src"))
                check(page.evaluate("window.origin") == "null", f"{reference}: by itself it has an origin")
                page.goto(address)
            check(page.title().startswith(reference), f"{reference} changed the title: {page.title()}")
            check(page.url.startswith(f"{ADDRESS}{address}"), f"{reference} led away to {page.url}")
            check(not watch.ran, f"{reference} ran")
            check(not watch.strangers, f"{reference} asked elsewhere: {watch.strangers[:5]}")
            watch.forget()
    # Lists show what hostile mail calls itself.
    for address in ["/triage", "/list?view=open", "/search?q=office", "/admin/ledger"]:
        with step(address):
            page.goto(address)
            poke(page)
            check(not watch.ran and not watch.strangers, f"{address} ran {watch.ran} or asked {watch.strangers}")
            watch.forget()
    check(framed >= EXPECTED * 3 // 4, f"only {framed} mails were shown as they were designed")
finish()
