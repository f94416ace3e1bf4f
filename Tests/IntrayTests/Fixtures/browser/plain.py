"""The core of each day in a browser that runs no scripts: everything is a link, a form, or folds open by itself."""

from walk import (
    REFERENCE, check, chromium, enquiry, expect, finish, intray, listed, new_page, notice, seen, sign_in, step,
)


def is_without_script(page):
    page.goto("/triage")
    check("scripted" not in (page.locator("html").get_attribute("class") or ""), "no script runs")
    expect(page.locator(".scripted-only").first).to_be_hidden()


def agree(page):
    page.goto("/triage")
    row = page.locator("[data-row]").filter(has=page.get_by_role("button", name="Agree")).nth(3)
    reference = row.get_attribute("data-row")
    row.get_by_role("button", name="Agree").click()
    expect(notice(page)).to_contain_text(reference)
    check(enquiry(reference)["state"] == "allocated", f"{reference} is agreed to")
    seen(page, "agreed")
    notice(page).get_by_role("button", name="Undo").click()
    expect(notice(page)).to_contain_text("waits for triage again")
    check(enquiry(reference)["state"] == "new", f"{reference} waits again")


def change(page):
    reference = next(one["ref"] for one in listed("triage") if one["category"] == "court-record")
    page.goto("/triage")
    page.locator(f"#row-{reference}").get_by_role("link", name="Change category").click()
    expect(page.locator("#triage-category")).to_be_in_viewport()
    seen(page, "open")
    page.locator("#triage-category").select_option("department-file")
    page.locator("#triage-to").select_option("hana@office.example")
    page.get_by_role("button", name="Triage so").click()
    expect(notice(page)).to_contain_text(reference)
    after = enquiry(reference)
    check(after["category"] == "department-file", f"{reference} has the category that was chosen")
    check(after["allocated_to"] == "hana@office.example", f"{reference} is with whoever was chosen")


def reload_shows_what_changed(page):
    page.goto("/triage")
    reference = page.locator("[data-row]").last.get_attribute("data-row")
    intray("discard", reference, "--as", "tom@office.example")
    expect(page.locator(f"#row-{reference}")).to_have_count(1)
    page.reload()
    expect(page.locator(f"#row-{reference}")).to_have_count(0)


def pull(page):
    page.get_by_role("button", name="Pull the next one").click()
    expect(notice(page)).to_contain_text("because")
    return REFERENCE.search(page.url).group(0)


def note(page):
    page.locator("#act-note > summary").click()
    page.locator("#note-text").fill("Written without a script.")
    seen(page, "enquiry")
    page.locator("#do-note").get_by_role("button", name="Write a note").click()
    expect(page.locator(".note")).to_contain_text("Written without a script.")


def wait(page, reference):
    page.locator("#act-wait > summary").click()
    form = page.locator("#act-wait")
    form.get_by_role("button", name="Wait for something").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("That was not done")
    page.get_by_role("link", name="Say what it waits for.").click()
    page.get_by_label("proof of identity").check()
    page.get_by_role("button", name="Wait for something").click()
    expect(notice(page)).to_contain_text("waits for")
    check(enquiry(reference)["waiting_for"] == "identity", f"{reference} waits")


def resume_and_close(page, reference):
    page.goto(f"/enquiries/{reference}/resume")
    page.get_by_role("button", name="Go on").click()
    expect(notice(page)).to_contain_text("goes on")
    page.locator("#act-close > summary").click()
    form = page.locator("#act-close")
    form.get_by_label("Outcome").select_option("withdrawn")
    form.get_by_role("button", name="Close").click()
    expect(notice(page)).to_contain_text("is closed")
    check(enquiry(reference)["outcome"] == "withdrawn", f"{reference} is closed")
    seen(page, "closed")


def search(page, reference):
    page.get_by_role("link", name="Search", exact=True).click()
    page.get_by_label("Words, a name, a reference").fill(enquiry(reference)["subject"])
    page.get_by_role("button", name="Search").first.click()
    expect(page.locator("main")).to_contain_text(reference)
    seen(page, "search")


def sign_out(page):
    page.get_by_role("button", name="Sign out").click()
    page.goto("/queue")
    check("/sign-in" in page.url, "who signed out is asked to sign in")
    page.go_back()
    page.go_back()
    page.reload()
    check(page.get_by_label("Password").count() == 1, f"going back shows nothing of it: {page.url}")


with chromium() as browser:
    page = new_page(browser, java_script_enabled=False)
    sign_in(page, "carys")
    for part in [is_without_script, agree, change, reload_shows_what_changed]:
        with step(part.__name__):
            part(page)
    page.get_by_role("button", name="Sign out").click()
    sign_in(page, "hana")
    with step("a colleague's enquiry"):
        pulled = pull(page)
        note(page)
        wait(page, pulled)
        resume_and_close(page, pulled)
        search(page, pulled)
    with step("sign out"):
        sign_out(page)
finish()
