"""Two coordinators at once, and the command line beside them: what one does the other sees by itself, keeping the focus,
the place on the page and what was typed; and when both decide about the same enquiry, nobody's decision is lost."""

from walk import check, chromium, enquiry, expect, finish, intray, new_page, notice, seen, sign_in, step


def deeds(reference):
    """What was done to an enquiry; that somebody read it is no deed."""
    return [event["summary"] for event in enquiry(reference)["history"] if event["kind"] != "read"]


def rows(page):
    return page.eval_on_selector_all("[data-row]", "rows => rows.map((row) => row.dataset.row)")


def focused(page):
    """What has the focus, and where it stands in the window."""
    return page.evaluate("""() => {
        const e = document.activeElement;
        return [e.closest("[data-row]")?.dataset.row ?? e.id, Math.round(e.getBoundingClientRect().top)];
    }""")


def gone(page, reference):
    """Waits until a row has gone by itself."""
    expect(page.locator(f"#row-{reference}")).to_have_count(0)


def agree_to(page, reference):
    page.locator(f"#row-{reference}").get_by_role("button", name="Agree").click()
    expect(notice(page)).to_contain_text(reference)


def agreeable(page):
    """Rows with something to agree to."""
    return page.eval_on_selector_all(
        "[data-row]:has(button[formaction$='/agree'])", "rows => rows.map((row) => row.dataset.row)")


def a_decision_reaches_the_other(carys, tom):
    """With the focus in a row further down, which stays where it is."""
    carys.goto("/triage")
    tom.goto("/triage")
    waiting = agreeable(carys)
    first, kept = waiting[2], waiting[9]
    carys.locator(f"#row-{kept} [data-row-link]").focus()
    carys.locator(f"#row-{kept}").scroll_into_view_if_needed()
    before, title = focused(carys), carys.title()
    agree_to(tom, first)
    gone(carys, first)
    after = focused(carys)
    check(after[0] == kept, f"the focus stays in {kept}: {after}")
    check(abs(after[1] - before[1]) <= 8, f"the row with the focus stays in its place: {before} and {after}")
    check(carys.title() != title, "the title counts one less")
    expect(carys.locator(".triage-now")).to_contain_text("Tom")
    # Once more with the focus in the row that goes.
    second = waiting[3]
    carys.locator(f"#row-{second} [data-row-link]").focus()
    at = carys.evaluate("scrollY")
    agree_to(tom, second)
    gone(carys, second)
    check(abs(carys.evaluate("scrollY") - at) < 400, "the page does not jump to its top")
    check(focused(carys)[0] in rows(carys), f"the focus goes to a row beside it: {focused(carys)}")


def what_is_typed_stays(carys, tom):
    carys.goto("/triage")
    tom.goto("/triage")
    open_one, other = agreeable(tom)[4:6]
    carys.goto(f"/triage?open={open_one}")
    carys.keyboard.press("n")
    field = carys.locator("#pane-note-text")
    expect(field).to_be_focused()
    carys.keyboard.type("Half a sentence, and then")
    carys.keyboard.press("ArrowLeft")
    carys.keyboard.press("ArrowLeft")
    pane = "() => document.querySelector('.triage-pane .sticky').scrollTop"
    scrolled, at = carys.evaluate(pane), carys.evaluate("scrollY")
    # “is writing” reaches the other's list.
    expect(tom.locator(f"#row-{open_one}")).to_contain_text("Carys is writing on this")
    seen(tom, "writing")
    agree_to(tom, other)
    gone(carys, other)
    expect(field).to_be_focused()
    expect(field).to_have_value("Half a sentence, and then")
    caret = carys.evaluate("document.activeElement.selectionStart")
    check(caret == len("Half a sentence, and then") - 2, f"the caret stays: {caret}")
    check(carys.locator("#do-note").get_attribute("open") is not None, "what is folded open stays open")
    check(carys.evaluate(pane) == scrolled, f"the pane stays scrolled: {scrolled}, {carys.evaluate(pane)}")
    check(abs(carys.evaluate("scrollY") - at) < 400, "the page does not jump")
    field.fill("")


def decided_by_the_other(carys, tom):
    """What one has typed about an enquiry that the other decides stays, and says that this changed."""
    for address in ["/triage?open={}", "/triage?next={}"]:
        tom.goto("/triage")
        reference = agreeable(tom)[2]
        carys.goto(address.format(reference))
        carys.keyboard.press("n")
        carys.keyboard.type("Half a sentence")
        agree_to(tom, reference)
        gone(carys, reference)
        field = carys.locator("#pane-note-text")
        expect(field).to_have_value("Half a sentence")
        expect(field).to_be_focused()
        expect(carys.locator("#do-note .kept-note")).to_contain_text("This changed while you were writing")
        expect(carys.locator(".triage-pane")).to_contain_text(f"{reference} is decided")
        expect(carys.locator("#triage-category")).to_have_count(0)
        seen(carys, "decided-meanwhile")
        carys.locator("#do-note").get_by_role("button", name="Write a note").click()
        expect(notice(carys)).to_contain_text(reference)
        check("Half a sentence" in str(enquiry(reference)), f"the note on {reference} is kept")
    # A choice in “Decide otherwise” is no less than words.
    tom.goto("/triage")
    reference = agreeable(tom)[2]
    carys.goto(f"/triage?open={reference}")
    carys.locator("#triage-category").select_option("complaint")
    carys.locator("#triage-category").blur()
    agree_to(tom, reference)
    gone(carys, reference)
    expect(carys.locator("#triage-category")).to_have_value("complaint")
    expect(carys.locator(".triage-pane .kept-note")).to_have_count(1)
    # Once it is as it was, it goes with the next change.
    carys.locator("#triage-category").evaluate("field => field.form.reset()")
    agree_to(tom, agreeable(tom)[2])
    expect(carys.locator("#triage-category")).to_have_count(0)


def closed_by_the_other(carys, tom):
    """A form that is half filled in stays when what it does is not possible any more."""
    carys.goto("/triage")
    reference = agreeable(carys)[2]
    agree_to(carys, reference)
    carys.goto(f"/enquiries/{reference}")
    carys.locator("#act-close > summary").click()
    carys.locator("#act-close select").first.select_option("no-record")
    carys.locator("#act-close select").first.focus()
    intray("close", reference, "--outcome", "withdrawn", "--as", "ada@office.example")
    expect(carys.locator("#act-reopen")).to_have_count(1)
    expect(carys.locator("#act-close select").first).to_have_value("no-record")
    expect(carys.locator("#act-close .kept-note")).to_have_count(1)
    expect(carys.locator("#act-allocate")).to_have_count(0)
    carys.locator("#act-close form").evaluate("form => form.reset()")


def a_new_arrival_is_not_decided(carys, _):
    """A key means what lay open when it was pressed, also when something more urgent has come in since."""
    carys.goto("/triage")
    read, second = rows(carys)[:2]
    intray("discard", read, "--as", "ada@office.example")
    gone(carys, read)
    carys.goto("/triage")
    expect(carys.locator(f"#open-{second}")).to_be_visible()
    carys.evaluate("document.activeElement?.blur()")
    # It is the more urgent one, and comes back as one that was not there.
    intray("restore", read, "--as", "ada@office.example")
    expect(carys.locator(f"#row-{read}")).to_have_count(1)
    check(rows(carys)[0] == read, f"{read} is the first: {rows(carys)[:2]}")
    expect(carys.locator(f"#open-{second}")).to_be_visible()
    expect(carys.locator('[data-row][aria-current="true"]')).to_have_attribute("data-row", second)
    carys.keyboard.press("d")
    expect(notice(carys)).to_contain_text(second)
    check(enquiry(read)["state"] == "new", f"{read}, which nobody read, is {enquiry(read)['state']}")
    check(enquiry(second)["state"] == "closed", f"{second}, which lay open, is {enquiry(second)['state']}")
    intray("restore", second, "--as", "ada@office.example")
    # Whoever is in a row that goes does not decide about the next one by a key that was meant for the first.
    carys.goto("/triage")
    first, taken = rows(carys)[:2]
    carys.locator(f"#row-{first} [data-row-link]").focus()
    intray("discard", first, "--as", "ada@office.example")
    gone(carys, first)
    carys.keyboard.press("d")
    expect(carys.get_by_role("status").filter(has_text=f"You are at {taken} now")).to_have_count(1)
    check(enquiry(taken)["state"] == "new", f"{taken} is {enquiry(taken)['state']}")
    intray("restore", first, "--as", "ada@office.example")


def out_of_date_is_told(carys, _):
    """A page that hears of nothing says so, asks again by itself, and is up to date then."""
    asked = []

    def refuse(route):
        asked.append(route.request.url)
        route.fulfill(status=502, body="")

    carys.route("**/live", refuse)
    carys.goto("/triage")
    stale = carys.locator("[data-said=stale]")
    expect(stale).to_contain_text("This page is not up to date")
    expect(stale.get_by_role("link", name="Reload")).to_be_visible()
    seen(carys, "not-up-to-date")
    reference = rows(carys)[-1]
    intray("discard", reference, "--as", "ada@office.example")
    check(len(asked) > 0 and len(rows(carys)) > 0, "the stream was refused")
    carys.unroute("**/live")
    gone(carys, reference)
    expect(stale).to_have_count(0)
    intray("restore", reference, "--as", "ada@office.example")


def the_command_line_shows(carys, _):
    carys.goto("/triage")
    by_command, typed = rows(carys)[5:7]
    intray("discard", by_command, "--as", "ada@office.example")
    gone(carys, by_command)
    intray("restore", by_command, "--as", "ada@office.example")
    expect(carys.locator(f"#row-{by_command}")).to_have_count(1)
    carys.goto(f"/enquiries/{typed}")
    carys.locator("#act-note > summary").click()
    carys.locator("#note-text").fill("Mine, not sent yet")
    intray("note", typed, "Written on the command line", "--as", "ada@office.example")
    expect(carys.locator(".note")).to_contain_text("Written on the command line")
    expect(carys.locator("#note-text")).to_have_value("Mine, not sent yet")
    carys.locator("#do-note").get_by_role("button", name="Write a note").click()
    expect(carys.locator(".note").filter(has_text="Mine, not sent yet")).to_have_count(1)
    expect(carys.locator(".note")).to_have_count(2)


def both_decide(carys, tom):
    """The second is told what the first did, and loses nothing of their own."""
    # A page that hears of no changes is one that somebody left open, or one without a script.
    carys.route("**/live", lambda route: route.abort())
    carys.goto("/triage")
    reference = agreeable(carys)[3]
    carys.goto(f"/triage?open={reference}")
    tom.goto("/triage")
    agree_to(tom, reference)
    done = deeds(reference)
    carys.locator("#triage-category").select_option("complaint")
    carys.locator("#triage-to").select_option("lena@office.example")
    carys.get_by_role("button", name="Triage so").click()
    expect(carys.get_by_role("heading", level=1)).to_have_text("That was not done")
    told = carys.get_by_role("alert")
    expect(told).to_contain_text("Tom")
    expect(told).to_contain_text(reference)
    check("@" not in told.inner_text(), f"people are called by their names: {told.inner_text()}")
    seen(carys, "both-decided")
    check(deeds(reference) == done, "the second decision changed nothing")
    expect(carys.get_by_label("Category")).to_have_value("complaint")
    expect(carys.get_by_label("Who answers")).to_have_value("lena@office.example")
    carys.get_by_role("button", name="I have seen this").click()
    expect(notice(carys)).to_contain_text("Lena")
    check(enquiry(reference)["category"] == "complaint", f"{reference} is as the second chose, having seen the first")
    carys.unroute("**/live")


def both_press_the_same(carys, tom):
    """Two who agree at the same moment are of one mind: nothing is decided twice."""
    carys.route("**/live", lambda route: route.abort())
    carys.goto("/triage")
    tom.goto("/triage")
    reference = agreeable(carys)[1]
    agree_to(tom, reference)
    done = deeds(reference)
    carys.locator(f"#row-{reference}").get_by_role("button", name="Agree").click()
    expect(carys.locator("main")).to_contain_text("Tom")
    seen(carys, "both-agreed")
    check(deeds(reference) == done, f"{reference} is decided once")
    carys.unroute("**/live")


def answers_stream(carys, _):
    """One answer that goes on: a change is told on it without another request."""
    carys.goto("/account")
    kind = carys.evaluate("""async () => {
        const answer = await fetch("/live");
        const reader = answer.body.getReader();
        window.nextHeard = async () => {
            for (let text = ""; ;) {
                const { value, done } = await reader.read();
                text += new TextDecoder().decode(value);
                if (done || text.includes("data:")) return text;
            }
        };
        return answer.headers.get("content-type");
    }""")
    check(kind.startswith("text/event-stream"), f"/live answers {kind}")
    first = carys.evaluate("nextHeard()")
    intray("user", "add", "--email", "new@office.example", "--name", "New", "--role", "colleague")
    second = carys.evaluate("nextHeard()")
    check("data:" in second and second != first, f"a change is told on the answer that was open: {first!r}, {second!r}")


with chromium() as browser:
    carys, tom = new_page(browser), new_page(browser)
    sign_in(carys, "carys")
    sign_in(tom, "tom")
    for part in [a_decision_reaches_the_other, what_is_typed_stays, decided_by_the_other, closed_by_the_other,
                 a_new_arrival_is_not_decided, out_of_date_is_told, the_command_line_shows, both_decide,
                 both_press_the_same, answers_stream]:
        with step(part.__name__):
            part(carys, tom)
finish()
