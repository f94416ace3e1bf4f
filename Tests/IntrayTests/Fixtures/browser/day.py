"""Each desk's day, from sign-in: the coordinator triages, a colleague answers, the manager counts, the administrator keeps
house. Every step is also looked at from outside, by the command line, and kept as a picture on a desk and in a hand."""

import csv
import datetime
import io
import re

from walk import (
    PASSWORD, REFERENCE, check, chromium, enquiry, expect, finish, intray, listed, new_page, notice, seen, sign_in, step,
)

SOON = (datetime.date.today() + datetime.timedelta(days=7)).isoformat()


def fresh(category, but=()):
    """An enquiry that waits for triage and looks like one of a category."""
    return next(one["ref"] for one in listed("triage") if one["category"] == category and one["ref"] not in but)


def open_row(page, reference):
    """Opens the enquiry beside the list, as a click on its row does."""
    page.goto("/triage")
    page.locator(f"#row-{reference} [data-row-link]").click()
    expect(page.locator(f"#open-{reference}")).to_be_visible()


# The coordinator


def agree(page):
    """One key, or one button, and the enquiry is where it was proposed to go."""
    reference = fresh("inter-library-loan")
    proposed = enquiry(reference)["suggested"]
    open_row(page, reference)
    seen(page, "triage-2-open")
    page.keyboard.press("a")
    expect(notice(page)).to_contain_text(reference)
    expect(page.locator(f"#row-{reference}")).to_have_count(0)
    after = enquiry(reference)
    check(after["allocated_to"] == proposed["to"], f"{reference} went as proposed: {after['allocated_to']}")
    check(page.locator("[id^=open-ENQ]").count() == 1, "the next one opens by itself")
    seen(page, "triage-3-agreed")


def change_category(page):
    reference = fresh("library-enquiry")
    open_row(page, reference)
    page.keyboard.press("c")
    field = page.locator("#triage-category")
    expect(field).to_be_focused()
    field.select_option("library-access")
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text(reference)
    check(enquiry(reference)["category"] == "library-access", f"{reference} has the category that was chosen")


def give_to_somebody(page):
    reference = fresh("court-record")
    open_row(page, reference)
    page.get_by_role("link", name="Give to…").last.click()
    page.locator("#triage-to").select_option("lena@office.example")
    page.get_by_role("button", name="Triage so").click()
    expect(notice(page)).to_contain_text("Lena")
    check(enquiry(reference)["allocated_to"] == "lena@office.example", f"{reference} is Lena's")


def discard_and_undo(page):
    reference = fresh("spam")
    open_row(page, reference)
    page.locator(f"#open-{reference}").get_by_role("button", name="Discard").click()
    expect(notice(page)).to_contain_text("discarded")
    check(enquiry(reference)["outcome"] == "discarded", f"{reference} is discarded")
    seen(page, "triage-4-discarded")
    notice(page).get_by_role("button", name="Undo").click()
    expect(notice(page)).to_contain_text("back")
    check(enquiry(reference)["state"] == "new", f"{reference} waits again")


def split(page):
    reference = next(one["ref"] for one in listed("triage") if "several-requests" in one["advisories"])
    open_row(page, reference)
    page.keyboard.press("s")
    form = page.locator("#do-split")
    form.get_by_label("Category").select_option("foi")
    form.get_by_label("What it is about").fill("The second of three things")
    seen(page, "triage-5-split")
    form.get_by_role("button", name="Split off").click()
    expect(notice(page)).to_contain_text("split off")
    child = next(r for r in REFERENCE.findall(notice(page).inner_text()) if r != reference)
    check(enquiry(child)["subject"] == "The second of three things", f"{child} has the subject that was typed")
    check(enquiry(child)["received_at"] == enquiry(reference)["received_at"], f"{child} keeps the day of receipt")


def merge(page):
    earlier = fresh("court-record")
    later = fresh("court-record", but=[earlier])
    open_row(page, later)
    page.keyboard.press("m")
    form = page.locator("#do-merge")
    form.get_by_label("Reference of the one that goes on").fill("ENQ-2099-000001")
    form.get_by_role("button", name="Merge").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("That was not done")
    seen(page, "triage-6-merge-refused")
    page.get_by_label("Reference of the one that goes on").fill(earlier)
    page.get_by_role("button", name="Merge").click()
    expect(notice(page)).to_contain_text("merged")
    check(enquiry(later)["merged_into"] == earlier, f"{later} is merged into {earlier}")
    notice(page).get_by_role("button", name="Undo").click()
    expect(notice(page)).to_contain_text("two again")
    check(enquiry(later)["state"] == "new", f"{later} waits by itself again")


def hand_off(page):
    reference = fresh("wrong-department")
    open_row(page, reference)
    page.keyboard.press("o")
    form = page.locator("#do-hand-off")
    form.get_by_label("To whom").fill("Land Registry")
    with page.expect_download() as packet:
        form.get_by_role("button", name="Download the packet").click()
    check(reference in packet.value.suggested_filename, f"the packet is called {packet.value.suggested_filename}")
    form.get_by_role("button", name="Hand off").click()
    expect(notice(page)).to_contain_text("Land Registry")
    check(enquiry(reference)["outcome"] == "handed-off", f"{reference} is handed off")


def agree_to_many(page):
    page.goto("/triage")
    page.keyboard.press("Shift+A")
    expect(page.get_by_role("heading", level=1)).to_have_text("Agree to all that is confident")
    boxes = page.locator("input[name=seen]")
    many = boxes.count()
    check(many >= 3, f"{many} are confident")
    kept = boxes.first.get_attribute("value").split(":")[0]
    boxes.first.uncheck()
    seen(page, "triage-7-many")
    page.get_by_role("button", name="Agree to what is ticked").click()
    expect(notice(page)).to_contain_text(f"{many - 1} enquir")
    check(enquiry(kept)["state"] == "new", f"{kept} was left out")


def hand_over(page):
    page.goto("/triage")
    page.keyboard.press("h")
    page.get_by_label("Note for whoever is next").fill("The court in Wexbridge rings on Thursday.\nDiolch!")
    page.get_by_role("button", name="Leave the note").click()
    expect(notice(page)).to_contain_text("Your note is left")
    expect(page.locator("#hand-over")).to_contain_text("Diolch!")
    seen(page, "triage-8-hand-over")


def coordinator(browser):
    page = new_page(browser)
    page.goto("/triage")
    check("/sign-in" in page.url, "nobody is let in without signing in")
    seen(page, "triage-0-sign-in")
    sign_in(page, "carys", back="?return=%2Ftriage%3Fcategory%3Dfoi")
    check(page.url.endswith("/triage?category=foi"), f"back where they wanted to be: {page.url}")
    page.goto("/")
    check(page.url.endswith("/triage"), "a coordinator's day begins at the triage desk")
    seen(page, "triage-1-list")
    for part in [agree, change_category, give_to_somebody, discard_and_undo, split, merge, hand_off, agree_to_many,
                 hand_over]:
        with step(part.__name__):
            part(page)
    page.context.close()


# A colleague


def pull(page):
    because = page.locator("#next-is").inner_text()
    check("because" in because, f"the queue says why: {because}")
    seen(page, "queue-1")
    page.get_by_role("button", name="Pull the next one").click()
    expect(notice(page)).to_contain_text("because")
    reference = REFERENCE.search(page.url).group(0)
    check(enquiry(reference)["state"] == "begun", f"{reference} is begun")
    seen(page, "queue-2-pulled")
    return reference


def write_note(page, reference):
    page.goto(f"/enquiries/{reference}")
    page.keyboard.press("n")
    field = page.locator("#note-text")
    expect(field).to_be_focused()
    field.fill("Asked the store.\n<b>They look on Friday.</b>")
    page.locator("#do-note").get_by_role("button", name="Write a note").click()
    expect(notice(page)).to_contain_text("written down")
    expect(page.locator(".note")).to_contain_text("<b>They look on Friday.</b>")


def wait_for_them(page, reference):
    page.goto(f"/enquiries/{reference}")
    page.keyboard.press("w")
    form = page.locator("#act-wait")
    form.get_by_label("clarification").check()
    form.get_by_label("What was asked").fill("Which of the two courts?")
    form.get_by_label("Look again on").fill(SOON)
    seen(page, "enquiry-1-wait")
    form.get_by_role("button", name="Wait for something").click()
    expect(notice(page)).to_contain_text("waits for")
    after = enquiry(reference)
    check(after["state"] == "waiting" and after["waiting_for"] == "clarification", f"{reference} waits")
    check(after["waits"][-1].get("chase") == SOON, f"{reference} is chased: {after['waits']}")
    seen(page, "enquiry-2-waiting")
    page.goto("/queue")
    expect(page.locator(f"#waiting-{reference}")).to_contain_text("Which of the two courts?")
    seen(page, "queue-3-waiting")


def resume(page):
    """What they waited for has come, and they go on."""
    reference = page.locator(".queue-row").first.get_attribute("data-row")
    if enquiry(reference)["state"] == "allocated":
        intray("begin", reference, "--as", "hana@office.example")
    intray("wait", reference, "--for", "identity", "--as", "hana@office.example")
    page.goto(f"/enquiries/{reference}")
    page.keyboard.press("u")
    page.locator("#act-resume").get_by_role("button", name="Go on").click()
    expect(notice(page)).to_contain_text("goes on")
    check(enquiry(reference)["state"] == "begun", f"{reference} goes on")
    return reference


def correct(page, reference):
    page.goto(f"/enquiries/{reference}")
    page.keyboard.press("c")
    form = page.locator("#act-correct")
    form.get_by_label("Another fact").select_option(index=1)
    form.get_by_label("Its values").fill("T20267041")
    seen(page, "enquiry-3-correct")
    form.get_by_role("button", name="Correct details").click()
    expect(notice(page)).to_contain_text("corrected")
    check("T20267041" in str(enquiry(reference)["facts"]), f"{reference} has the fact: {enquiry(reference)['facts']}")


def close(page, reference):
    page.goto(f"/enquiries/{reference}")
    page.keyboard.press("l")
    form = page.locator("#act-close")
    form.get_by_label("Outcome").select_option("no-record")
    form.get_by_role("button", name="Close").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("That was not done")
    seen(page, "enquiry-4-close-refused")
    page.get_by_label("Evidence").fill("Stores 2 and 4, and the registers to 1998")
    page.get_by_role("button", name="Close").click()
    after = enquiry(reference)
    check(after["outcome"] == "no-record" and "Stores 2" in after["evidence"], f"{reference} is closed: {after['outcome']}")
    seen(page, "enquiry-5-closed")


def colleague(browser):
    page = new_page(browser)
    sign_in(page, "hana")
    check(page.url.endswith("/queue"), f"a colleague's day begins at the queue: {page.url}")
    check(page.get_by_role("link", name="Triage").count() == 0, "a colleague is not led to the triage desk")
    check(page.goto("/triage").status == 403, "nor let in")
    seen(page, "queue-0-not-allowed")
    page.goto("/queue")
    pulled = None
    with step("pull"):
        pulled = pull(page)
    for part in [write_note, wait_for_them]:
        with step(part.__name__):
            part(page, pulled)
    resumed = None
    with step("resume"):
        page.goto("/queue")
        resumed = resume(page)
    with step("correct"):
        correct(page, resumed)
    with step("close"):
        close(page, resumed)
    with step("pass on"):
        page.goto("/queue")
        row = page.locator(".queue-row").first
        reference = row.get_attribute("data-row")
        row.get_by_role("button", name="Pass on").click()
        expect(notice(page)).to_contain_text(reference)
        check(enquiry(reference)["allocated_to"] != "hana@office.example", f"{reference} is with somebody else")
    page.context.close()


# The manager


def figures_lead_to_their_lists(page):
    """Every number on the page is what the list behind it counts."""
    figures = page.eval_on_selector_all(
        "a[data-figure]", "links => links.map((link) => [link.getAttribute('href'), +link.dataset.figure])")
    check(len(figures) >= 10, f"{len(figures)} figures lead somewhere")
    for address, count in dict(figures).items():
        page.goto(address)
        text = page.locator("main").get_by_text(re.compile(r"\d enquir|^No enquiries")).first.inner_text(timeout=20_000)
        numbers = [int(n) for n in re.findall(r"\d+", text)]
        check(count in numbers, f"{address} counts {text!r} and not {count}")
    seen(page, "backlog-2-list")


def spreadsheet(page, words):
    with page.expect_download() as download:
        page.get_by_role("link", name=words).click()
    with open(download.value.path(), encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(io.StringIO(file.read())))
    check(len(rows) > 3 and all(len(row) == len(rows[0]) for row in rows), f"{words} has {len(rows)} rows of one width")
    return rows


def hand_on(page):
    """What somebody absent has goes to others."""
    page.goto("/backlog")
    page.get_by_role("link", name=re.compile("Hand (it|on all).*Lena")).click()
    page.get_by_label("To whom").select_option("hana@office.example")
    page.get_by_label("Why").fill("cover until Friday")
    boxes = page.locator("input[name=seen]")
    reference = boxes.first.get_attribute("value").split(":")[0]
    seen(page, "backlog-3-hand-on")
    page.get_by_role("button", name="Hand on what is ticked").click()
    expect(notice(page)).to_be_visible()
    seen(page, "backlog-4-handed-on")
    check(enquiry(reference)["allocated_to"] == "hana@office.example", f"{reference} is Hana's: {notice(page).inner_text()}")


def manager(browser):
    page = new_page(browser)
    sign_in(page, "mair")
    check(page.url.endswith("/backlog"), f"a manager's day begins at the backlog: {page.url}")
    seen(page, "backlog-1")
    with step("spreadsheets"):
        spreadsheet(page, "Months as a spreadsheet")
        spreadsheet(page, "Figures as a spreadsheet")
        page.goto("/list?view=open")
        rows = spreadsheet(page, "Save as a spreadsheet")
        there = listed("open", "mair")
        check(len(rows) - 1 == len(there), f"the list has {len(rows) - 1} rows of {len(there)}")
    with step("figures"):
        page.goto("/backlog")
        figures_lead_to_their_lists(page)
    with step("print"):
        page.goto("/backlog/print")
        page.emulate_media(media="print")
        seen(page, "backlog-5-print")
        page.emulate_media(media="screen")
    page.context.close()
    # Giving work to others is for coordinators: a manager sees where it lies.
    page = new_page(browser)
    sign_in(page, "carys")
    with step("hand on"):
        hand_on(page)
    page.context.close()


# The administrator


def add_a_person(page, browser):
    page.get_by_role("link", name="Add somebody").first.click()
    page.get_by_label("E-mail address").fill("nerys@office.example")
    page.get_by_label("Name", exact=True).fill("Nerys")
    page.get_by_label("Role").select_option("colleague")
    for field in page.locator("input[type=password]").all():
        field.fill(PASSWORD)
    seen(page, "admin-2-new-person")
    page.get_by_role("button", name="Add them").click()
    expect(notice(page)).to_contain_text("Nerys works here as colleague")
    seen(page, "admin-3-person")
    other = new_page(browser)
    sign_in(other, "nerys")
    check(other.url.endswith("/queue"), "who was added signs in")
    other.context.close()


def edit_a_category(page):
    page.goto("/admin/categories/inter-library-loan")
    page.get_by_label("Name", exact=True).fill("Loan from another library")
    page.get_by_role("button", name="See what would change first").click()
    expect(page.locator("#preview")).to_contain_text("not saved yet")
    seen(page, "admin-4-category-preview")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(notice(page)).to_be_visible()
    seen(page, "admin-5-category")
    page.goto("/list?view=all&category=inter-library-loan")
    expect(page.locator("main")).to_contain_text("Loan from another library")


def look_around(page):
    """Sources, what could not be read, and what was done by whom."""
    for name in ["sources", "quarantine", "audit", "ledger", "journal", "calendars"]:
        check(page.goto(f"/admin/{name}").ok, f"/admin/{name} answers")
        seen(page, f"admin-6-{name}")
    page.goto("/admin/journal")
    expect(page.locator("main")).to_contain_text("Nerys")
    page.goto("/admin/ledger")
    expect(page.locator("main")).to_contain_text("ENQ-")


def administrator(browser):
    page = new_page(browser)
    sign_in(page, "ada")
    page.get_by_role("link", name="Administration").click()
    seen(page, "admin-1")
    with step("add a person"):
        page.goto("/admin/people")
        add_a_person(page, browser)
    for part in [edit_a_category, look_around]:
        with step(part.__name__):
            part(page)
    page.context.close()


with chromium() as browser:
    for desk in [coordinator, colleague, manager, administrator]:
        with step(desk.__name__):
            desk(browser)
finish()
