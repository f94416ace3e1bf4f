"""What every walk through the site shares: a browser, people who sign in, checks that are counted, screenshots, axe."""

import json
import os
import re
import subprocess
import sys
import traceback
from contextlib import contextmanager

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Error, expect, sync_playwright

ADDRESS, PASSWORD = sys.argv[1], sys.argv[2]
SHOTS = os.environ.get("INTRAY_SHOTS", "")
REFERENCE = re.compile(r"ENQ-\d{4}-\d{6}")
# A debug build on a machine that does something else as well is slow: what is waited for comes, or it is a failure.
PATIENCE = 20_000
failures = []
expect.set_options(timeout=PATIENCE)

# What is wrong with how the focus is shown; nothing when all is well.
UNSEEN = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return "";
    const name = e.outerHTML.slice(0, 100);
    const box = e.getClientRects()[0] ?? e.getBoundingClientRect();
    const inside = { left: Math.max(box.left, 0), top: Math.max(box.top, 0),
        right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight) };
    if (inside.right - inside.left < 2 || inside.bottom - inside.top < 2) return "is out of sight: " + name;
    const tall = box.height > innerHeight * 0.15;
    if (!tall && (box.top < -1 || box.bottom > innerHeight + 1)) return "is partly out of sight: " + name;
    const top = document.elementFromPoint((inside.left + inside.right) / 2, (inside.top + inside.bottom) / 2);
    if (!top || !(e.contains(top) || top.contains(e) || top.closest("label")?.control === e))
        return "is covered by " + top?.outerHTML.slice(0, 80) + ": " + name;
    const rings = [getComputedStyle(e), getComputedStyle(e, "::after")];
    if (!rings.some((s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2)) return "has no ring: " + name;
    return "";
}"""


def check(is_so, what):
    """Notes what should be so; the walk goes on and fails at its end."""
    if not is_so:
        failures.append(what)
        print(f"NOT SO: {what}")
    return is_so


@contextmanager
def step(name):
    """One part of a walk: when it breaks, that is told, and the parts after it are walked all the same."""
    try:
        yield
    except (AssertionError, Error, RuntimeError, KeyError, IndexError) as error:
        place = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in place if "browser/" in frame.filename and "site-packages" not in frame.filename]
        lines = " < ".join(str(frame.lineno) for frame in reversed(own[-3:]))
        check(False, f"{name} (line {lines}): {str(error)[:1200]}")


def intray(*arguments):
    """Runs the command line, as another process beside the server."""
    done = subprocess.run([os.environ["INTRAY"], *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"intray {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def enquiry(reference):
    """An enquiry as it stands, from the command line: what the pages did is seen from outside them."""
    return json.loads(intray("show", reference, "--json"))


def listed(view, name="ada"):
    """The enquiries of a list as somebody may see it, from the command line."""
    return json.loads(intray("list", "--view", view, "--limit", "1000", "--json", "--as", f"{name}@office.example"))


@contextmanager
def chromium():
    """Debian's Chromium, which loads nothing from anywhere but the site."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def new_page(browser, width=1280, height=900, **options):
    """A window of its own, with cookies of its own. Errors of scripts and of the content policy are failures."""
    context = browser.new_context(viewport={"width": width, "height": height}, base_url=ADDRESS, locale="en-GB", **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.on("pageerror", lambda error: check(False, f"script error on {page.url}: {error}"))
    page.on("console", lambda message: check(
        "Content Security Policy" not in message.text, f"refused by the policy on {page.url}: {message.text}"))
    return page


def sign_in(page, name, back=""):
    """Signs in as NAME@office.example."""
    page.goto("/sign-in" + back)
    page.get_by_label("E-mail address").fill(f"{name}@office.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(lambda url: "/sign-in" not in url)


def notice(page):
    """What the page says was just done."""
    return page.locator("main > .notice").first


def shot(page, name):
    """Keeps a picture of the whole page, where somebody wants them."""
    if SHOTS:
        os.makedirs(SHOTS, exist_ok=True)
        page.screenshot(path=os.path.join(SHOTS, f"{name}.png"), full_page=True)


def seen(page, name):
    """The page on a desk and in a hand: it fits both, and a picture of each is kept."""
    was = page.viewport_size
    for width in (1280, 375):
        page.set_viewport_size({"width": width, "height": was["height"]})
        no_sideways(page)
        shot(page, f"{name}-{width}")
    page.set_viewport_size(was)


def no_sideways(page):
    """Nothing makes the page itself wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if wide > 0:
        guilty = page.evaluate("""() => [...document.querySelectorAll("main *, header *, footer *")]
            .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1
              && !e.closest(".table-frame") && !e.closest(".visually-hidden"))
            .slice(0, 3).map((e) => e.outerHTML.slice(0, 120))""")
        check(False, f"{page.url} is {wide} pixels wider than a window of {page.viewport_size['width']}: {guilty}")


def axe(page, *rules):
    """axe-core finds nothing on the page: by every rule, or by those named."""
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(AXE_SCRIPT)
    options = {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    for violation in page.evaluate("options => axe.run(options)", options)["violations"]:
        nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
        look = f"{page.viewport_size['width']} wide"
        check(False, f"axe on {page.url}, {look}: {violation['id']} ({violation['help']}): {nodes}")


def press(page, name):
    """A key that the page's script answers to, which is there when the page is."""
    page.wait_for_load_state("load")
    page.keyboard.press(name)


def tab_to(page, matches, most=60):
    """Goes on by Tab until the focus is at what matches."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("matches => document.activeElement?.matches(matches)", matches):
            return True
    return check(False, f"{page.url}: {matches} is not reached by Tab")


def finish():
    """Ends the walk."""
    print(f"{len(failures)} not so" if failures else "all was well")
    sys.exit(1 if failures else 0)
