"""What every walk through the site shares: a browser, people who sign in, checks that are counted, screenshots, axe."""

import os
import subprocess
import sys
from contextlib import contextmanager

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ADDRESS, PASSWORD = sys.argv[1], sys.argv[2]
SHOTS = os.environ.get("INTRAY_SHOTS", "")
failures = []


def check(is_so, what):
    """Notes what should be so; the walk goes on and fails at its end."""
    if not is_so:
        failures.append(what)
        print(f"NOT SO: {what}")


def intray(*arguments):
    """Runs the command line, as another process beside the server."""
    done = subprocess.run([os.environ["INTRAY"], *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"intray {' '.join(arguments)}: {done.stderr}")
    return done.stdout


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
    page = browser.new_context(viewport={"width": width, "height": height}, base_url=ADDRESS, **options).new_page()
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
    check("/sign-in" not in page.url, f"{name} is signed in")


def shot(page, name):
    """Keeps a picture of the whole page, where somebody wants them."""
    if SHOTS:
        os.makedirs(SHOTS, exist_ok=True)
        page.screenshot(path=os.path.join(SHOTS, f"{name}.png"), full_page=True)


def no_sideways(page):
    """Nothing makes the page itself wider than the window (WCAG 2.2, 1.4.10)."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    check(wide <= 0, f"{page.url} is {wide} pixels wider than a window of {page.viewport_size['width']}")


def axe(page):
    """axe-core finds nothing on the page."""
    for violation in Axe().run(page).response["violations"]:
        nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
        check(False, f"axe on {page.url}: {violation['id']} ({violation['help']}): {nodes}")


def finish():
    """Ends the walk."""
    print(f"{len(failures)} not so" if failures else "all was well")
    sys.exit(1 if failures else 0)
