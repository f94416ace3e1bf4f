"""Each day without a mouse: everything that can be pressed is reached, the focus is always seen, the keys of a page do
what it says, and do nothing once they are switched off."""

from walk import (
    UNSEEN, check, chromium, enquiry, expect, finish, intray, listed, new_page, notice, press, seen, step, tab_to,
)

# What a Tab should come to: all that can be pressed or filled in, and is there to be seen.
REACHABLE = """() => {
    const radios = new Set();
    return [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")]
      .filter((e) => {
        if (e.disabled || e.type === "hidden" || e.tabIndex < 0 || !e.checkVisibility()) return false;
        if (e.type !== "radio") return true;
        const group = (e.form ? [...document.forms].indexOf(e.form) : "") + e.name;
        return !radios.has(group) && radios.add(group);
      }).length;
}"""

MARK = """() => {
    const e = document.activeElement;
    if (!e || e === document.body) return "out";
    // The parts of a date are gone through one by one.
    if (e === window.walkedLast) return "inside";
    window.walkedLast = e;
    // Not an attribute: what is brought up to date meanwhile would lose it.
    window.walked ??= new WeakSet();
    const known = window.walked.has(e);
    window.walked.add(e);
    return known ? "round" : "on";
}"""


def tab_through(page, address):
    """Every control of a page is reached by Tab, once, and the focus is seen at each."""
    if page.url != address:
        page.goto(address)
    page.evaluate("document.activeElement?.blur()")
    wanted, reached = page.evaluate(REACHABLE), 0
    for _ in range(wanted * 2 + 20):
        page.keyboard.press("Tab")
        where = page.evaluate(MARK)
        if where in ("out", "round"):
            break
        reached += where == "on"
        unseen = page.evaluate(UNSEEN)
        check(not unseen, f"{address}: the focus {unseen}")
    missed = page.evaluate("""() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
        .filter((e) => !window.walked?.has(e) && e.type !== "hidden" && e.type !== "radio" && e.tabIndex >= 0
          && e.checkVisibility()).map((e) => e.outerHTML.slice(0, 100))""")
    check(reached >= wanted - 1 and not missed, f"{address}: {reached} of {wanted} reached, not {missed[:3]}")


def focus_row(page):
    return page.evaluate("document.activeElement?.closest('[data-row]')?.dataset.row ?? ''")


def sign_in_by_keys(page, name):
    page.goto("/sign-in")
    page.keyboard.press("Tab")
    check(page.evaluate("document.activeElement.className") == "skip", "the first Tab comes to the skip link")
    check(not page.evaluate(UNSEEN), "the skip link is seen when it has the focus")
    page.keyboard.press("Enter")
    check(page.evaluate("document.activeElement.id") == "main", "the skip link leads to the content")
    tab_to(page, "input[name=email]")
    page.keyboard.type(f"{name}@office.example")
    page.keyboard.press("Tab")
    page.keyboard.type("a long walk by the sea")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/sign-in" not in url)


def through_triage(page):
    page.goto("/triage")
    page.keyboard.press("j")
    first = focus_row(page)
    page.keyboard.press("j")
    second = focus_row(page)
    check(first and second and first != second, f"j goes down: {first}, {second}")
    page.keyboard.press("k")
    check(focus_row(page) == first, "k goes up")
    for _ in range(12):
        page.keyboard.press("j")
        unseen = page.evaluate(UNSEEN)
        check(not unseen, f"j: the focus {unseen}")
    here = focus_row(page)
    page.keyboard.press("Enter")
    expect(page.locator(f"#open-{here}")).to_be_visible()
    check(focus_row(page) == here, f"the row that was opened keeps the focus: {focus_row(page)}")
    unseen = page.evaluate(UNSEEN)
    check(not unseen, f"opened: the focus {unseen}")


def decide(page):
    """Each decision of a coordinator with one key, or two."""
    page.goto("/triage?category=court-record")
    page.keyboard.press("j")
    agreed = focus_row(page)
    press(page, "a")
    expect(notice(page)).to_contain_text(agreed)
    check(enquiry(agreed)["state"] == "allocated", f"a: {agreed} is agreed to")
    press(page, "z")
    expect(notice(page)).to_contain_text("waits for triage again")
    check(enquiry(agreed)["state"] == "new", f"z: {agreed} waits again")

    page.goto(f"/triage?open={agreed}")
    press(page, "c")
    expect(page.locator("#triage-category")).to_be_focused()
    page.keyboard.type("Departmental")
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text(agreed)
    check(enquiry(agreed)["category"] == "department-file", f"c: {agreed} is {enquiry(agreed)['category']}")

    reference = next(one["ref"] for one in listed("triage") if one["category"] == "foi")
    page.goto(f"/triage?open={reference}")
    press(page, "g")
    expect(page.locator("#triage-to")).to_be_focused()
    page.keyboard.press("Escape")
    check(page.evaluate("document.activeElement.id") != "triage-to", "Esc leaves the field")
    press(page, "g")
    page.keyboard.type("Lena")
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text("Lena")
    check(enquiry(reference)["allocated_to"] == "lena@office.example", f"g: {reference} is Lena's")

    spam = next(one["ref"] for one in listed("triage") if one["category"] == "spam")
    page.goto("/triage?category=spam")
    page.keyboard.press("j")
    press(page, "d")
    expect(notice(page)).to_contain_text("discarded")
    press(page, "z")
    expect(notice(page)).to_contain_text("is back")
    check(enquiry(spam)["state"] == "new", f"z: {spam} is back")


def typing_is_not_pressing(page):
    """Letters in a field are letters."""
    reference = listed("triage")[0]["ref"]
    page.goto(f"/triage?open={reference}")
    press(page, "n")
    expect(page.locator("#pane-note-text")).to_be_focused()
    page.keyboard.type("add jack az?")
    expect(page.locator("#pane-note-text")).to_have_value("add jack az?")
    check(enquiry(reference)["state"] == "new", f"typing decided nothing about {reference}")
    page.locator("#pane-note-text").fill("")


def keys_may_be_switched_off(page):
    page.goto("/triage")
    press(page, "?")
    expect(page.locator("dialog#keys")).to_be_visible()
    seen(page, "keys")
    tab_to(page, "[data-keys-switch]", 5)
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(page.locator("dialog#keys")).to_be_hidden()
    waiting = len(listed("triage"))
    for key in ["j", "a", "d", "?"]:
        page.keyboard.press(key)
    check(focus_row(page) == "", "j does nothing when keys are off")
    expect(page.locator("dialog#keys")).to_be_hidden()
    check(len(listed("triage")) == waiting, "a and d do nothing when keys are off")
    page.goto("/account")
    tab_to(page, "main [data-keys-switch]")
    page.keyboard.press("Space")
    page.goto("/triage")
    page.keyboard.press("j")
    check(focus_row(page) != "", "keys are on again")


def through_the_queue(page):
    page.goto("/queue")
    page.keyboard.press("j")
    begun = focus_row(page)
    press(page, "b")
    expect(notice(page)).to_contain_text(f"You have begun {begun}")
    press(page, "p")
    expect(page.get_by_role("heading", name="What next")).to_be_visible()
    pulled = page.url.rsplit("/", 1)[1].split("?")[0]
    check(enquiry(pulled)["state"] == "begun", f"p: {pulled} is begun")
    # A second press, of somebody in a hurry, is on the page of what was pulled: it does nothing there.
    keys = page.eval_on_selector_all("[data-key]", "all => all.map((one) => one.dataset.key)")
    check("p" not in keys and "x" in keys, f"on an enquiry x passes on, and p is no key: {keys}")
    press(page, "p")
    page.wait_for_timeout(500)
    mine = enquiry(pulled)
    check(mine["state"] == "begun" and mine["allocated_to"] == "hana@office.example",
          f"p, p: {pulled} is still hers: {mine['state']}, {mine['allocated_to']}")
    page.goto("/queue")
    # The first two are begun by now.
    for _ in range(4):
        page.keyboard.press("j")
    passed = focus_row(page)
    press(page, "x")
    expect(notice(page)).to_contain_text(passed)
    check(enquiry(passed)["allocated_to"] != "hana@office.example", f"x: {passed} is somebody else's")
    page.goto("/queue")
    page.keyboard.press("j")
    here = focus_row(page)
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/enquiries/{here}")
    return pulled


def answer(page, reference):
    """A note, a wait, going on and the end, all by keys."""
    page.goto(f"/enquiries/{reference}")
    press(page, "n")
    expect(page.locator("#note-text")).to_be_focused()
    page.keyboard.type("Written by keys.")
    tab_to(page, "#do-note button", 3)
    check(not page.evaluate(UNSEEN), f"the button of the note: {page.evaluate(UNSEEN)}")
    page.keyboard.press("Enter")
    expect(page.locator(".note").first).to_contain_text("Written by keys.")
    press(page, "w")
    page.keyboard.press("Space")
    tab_to(page, "#act-wait button", 25)
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text("waits for")
    press(page, "u")
    tab_to(page, "#act-resume button", 20)
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text("goes on")
    press(page, "l")
    page.keyboard.type("Withdrawn")
    tab_to(page, "#act-close button", 6)
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text("is closed")
    check(enquiry(reference)["outcome"] == "withdrawn", f"{reference} is closed")


def search(page):
    page.goto("/search")
    press(page, "/")
    page.keyboard.type("court")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=court*")
    page.keyboard.press("j")
    check(not page.evaluate(UNSEEN), f"search: the focus {page.evaluate(UNSEEN)}")


def sign_out(page):
    tab_to(page, "form[action='/sign-out'] button", 20)
    page.keyboard.press("Enter")
    page.wait_for_url("**/sign-in*")


with chromium() as browser:
    page = new_page(browser)
    sign_in_by_keys(page, "carys")
    for part in [through_triage, decide, typing_is_not_pressing, keys_may_be_switched_off]:
        with step(part.__name__):
            part(page)
    opened = listed("triage")[-1]["ref"]
    for address in [f"/triage?category=foi&open={opened}", "/new", "/account", "/backlog", "/list?view=late"]:
        with step(f"Tab through {address}"):
            tab_through(page, address)
    with step("sign out"):
        sign_out(page)
    for one in listed("triage"):
        if one["suggested"]["to"] == "hana@office.example":
            what = ["--category", one["category"], "--to", "hana@office.example"]
            intray("triage", one["ref"], *what, "--as", "ada@office.example")
    # A window of half the height, as on a small laptop with large text.
    page.set_viewport_size({"width": 1024, "height": 500})
    sign_in_by_keys(page, "hana")
    with step("queue"):
        pulled = through_the_queue(page)
        tab_through(page, f"/enquiries/{pulled}")
        answer(page, pulled)
    for address in ["/queue", "/search?q=court"]:
        with step(f"Tab through {address}"):
            tab_through(page, address)
    with step("search"):
        search(page)
finish()
