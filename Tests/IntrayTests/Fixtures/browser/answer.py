"""An answer from the first letter to the last: a colleague asks for identity, receives it, writes the answer, another
looks at it before it leaves. The mail truly leaves to a submission server, and the person's letters truly come in."""

import email
import email.policy
import email.utils
import json
import os
import pathlib
import re
import sys
import time
from email.message import EmailMessage

from walk import (
    UNSEEN, axe, check, chromium, enquiry, expect, finish, intray, listed, new_page, no_sideways, notice, press, shot,
    sign_in, step, tab_to,
)

MAILDIR, SINK = pathlib.Path(sys.argv[3]), pathlib.Path(sys.argv[4])
ANN = "Ann Roe <ann.roe@home.example>"
# What nobody may read in a subject of ours.
SECRET = "Cardiff Crown Court"
PASSPORT = b"%PDF-1.4\n% a passport\n%%EOF\n"
RECORDS = b"%PDF-1.4\n% what is held\n%%EOF\n"


# Post: what comes, and what has left


def deliver(subject, text, to="arl@office.example", answers=None, file=None):
    """A letter of Ann's comes in, as her mail program writes it: with the whole trail where it answers one of ours."""
    letter = EmailMessage(policy=email.policy.SMTP)
    letter["From"], letter["To"], letter["Subject"] = ANN, to, subject
    letter["Date"] = email.utils.format_datetime(email.utils.localtime())
    letter["Message-ID"] = email.utils.make_msgid(domain="home.example")
    if answers is not None:
        letter["In-Reply-To"] = answers["Message-ID"]
        letter["References"] = f"{answers.get('References', '')} {answers['Message-ID']}".strip()
        quoted = "\n".join(f"> {line}" for line in body(answers).splitlines())
        text = f"{text}\n\nOn Monday the Records Office wrote:\n{quoted}\n"
    letter.set_content(text)
    if file:
        letter.add_attachment(PASSPORT, maintype="application", subtype="pdf", filename=file)
    name = f"{time.time_ns()}.{os.getpid()}.home.example"
    (MAILDIR / "tmp" / name).write_bytes(letter.as_bytes())
    (MAILDIR / "tmp" / name).rename(MAILDIR / "new" / name)
    return letter


def left(page, count):
    """The mail that left as the count-th, once it has."""
    for _ in range(240):
        if len(gone()) >= count:
            return email.message_from_bytes(gone()[count - 1].read_bytes(), policy=email.policy.default)
        page.wait_for_timeout(250)
    raise RuntimeError(f"{len(gone())} mails have left, and not {count}")


def gone():
    return sorted(SINK.glob("*.eml"))


def envelope(count):
    return json.loads(gone()[count - 1].with_suffix(".json").read_text())


def body(mail):
    return mail.get_body(("plain",)).get_content()


def is_well_made(mail, reference):
    """What every mail of ours to a person is like, whatever it says."""
    raw = mail.as_bytes()
    head = mail.items()
    check(all(len([k for k, _ in head if k.lower() == one]) == 1 for one in ["from", "to", "date", "subject", "message-id"]),
          f"each field is there once: {[k for k, _ in head]}")
    token = re.fullmatch(rf"<intray-{reference[4:]}-[a-z0-9]+-[a-z2-7]{{26}}@office\.example>", mail["Message-ID"])
    check(token, f"the Message-ID holds the signed name of the enquiry: {mail['Message-ID']}")
    check(reference in mail["Subject"], f"the subject has the reference: {mail['Subject']}")
    check("OFFICIAL" in mail["Subject"], f"the subject has the marking: {mail['Subject']}")
    check(SECRET not in mail["Subject"], f"the subject has no case detail: {mail['Subject']}")
    check(mail["From"].addresses[0].addr_spec == "records@office.example", f"it comes from the office: {mail['From']}")
    check("hana" not in str(mail["From"]).lower(), "nobody's own name is in the sender")
    check(mail["Auto-Submitted"] is None, "a person wrote it, and it says nothing else")
    check(all(byte < 128 for byte in raw), "it is in 7 bits")
    check(all(len(line) <= 998 for line in raw.splitlines()), "no line is too long")


# Looking


def looked_at(page, name):
    """The page on a desk and in a hand, in the light and in the dark: axe finds nothing, and pictures are kept."""
    was = page.viewport_size
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for width in (1280, 375):
            page.set_viewport_size({"width": width, "height": was["height"]})
            no_sideways(page)
            axe(page)
            shot(page, f"answer-{name}-{scheme}-{width}")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(was)


def fails_with(page, words):
    """Nothing was sent, and the page says why in words, first of all."""
    summary = page.locator(".error-summary")
    expect(summary).to_contain_text("Nothing was sent")
    expect(summary).to_contain_text(words)
    expect(summary).to_be_focused()


# The parts of the walk


def arrive(page):
    """Ann writes; the coordinator's page shows it without being asked, and it is given to Hana."""
    page.goto("/triage")
    deliver("My records", f"Dear all,\n\nplease send me all you hold about me, Ann Roe, from my time at {SECRET}."
            "\nI make this request under the Data Protection Act.\n\nAnn Roe")
    row = page.locator("[data-row]")
    expect(row).to_have_count(1)
    reference = row.get_attribute("data-row")
    intray("triage", reference, "--category", "subject-access", "--to", "hana@office.example", "--as",
           "carys@office.example")
    return reference


def ask(page, reference):
    """By a template, looked at before it leaves; the enquiry waits from then on."""
    page.goto(f"/enquiries/{reference}")
    page.get_by_role("button", name=re.compile("Begin")).first.click()
    page.get_by_role("link", name="Reply").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Reply")
    looked_at(page, "01-composer")
    page.locator("#template").select_option("ask-identity")
    page.get_by_role("button", name="Use this template").click()
    text = page.locator("#text")
    expect(text).to_have_value(re.compile("Dear Ann Roe"))
    said = text.input_value()
    check(reference in said and "Hana" in said, f"the template is filled in: {said}")
    expect(page.get_by_label("Ask for what is missing: the enquiry waits")).to_be_checked()
    expect(page.locator("[name=for][value=identity]")).to_be_checked()
    gaps = re.findall("⟨[^⟩]*⟩", said)
    for gap in gaps:
        said = said.replace(gap, "a copy of your passport")
    text.fill(said)
    looked_at(page, "02-template")
    page.get_by_role("button", name="Preview").click()
    preview = page.locator("#preview")
    expect(preview).to_contain_text("ann.roe@home.example")
    expect(preview).to_contain_text("OFFICIAL")
    expect(preview.locator(".reply-mail")).to_contain_text("something that shows who you are")
    check(len(gone()) == 0, "looking sends nothing")
    looked_at(page, "03-preview")
    page.locator("#do-send").click()
    expect(notice(page)).to_contain_text("It leaves at")
    expect(notice(page).get_by_role("button", name="Call it back")).to_be_visible()
    looked_at(page, "04-leaving")
    after = enquiry(reference)
    check(after["state"] == "waiting" and after["waiting_for"] == "identity", f"{reference} waits: {after['state']}")
    return said


def received(page, reference, said):
    """What left is what was looked at."""
    mail = left(page, 1)
    is_well_made(mail, reference)
    check(envelope(1)["recipients"] == ["ann.roe@home.example"], f"it goes to Ann alone: {envelope(1)}")
    check(" ".join(said.split()) in " ".join(body(mail).split()), f"it says what was typed: {body(mail)}")
    check(mail["In-Reply-To"] and mail["References"], "it answers Ann's letter")
    expect(page.locator("main")).to_contain_text("Sent")
    expect(page.get_by_role("button", name="Call it back")).to_have_count(0)
    looked_at(page, "05-sent")
    return mail


def identity_arrives(page, reference, asked):
    """Ann's answer is on the page that lies open, with what she sent."""
    deliver(f"Re: {asked['Subject']}", "Here is my passport.\n\nAnn", answers=asked, file="passport.pdf")
    expect(page.locator("main")).to_contain_text("passport.pdf", timeout=60_000)
    check(len(listed("all")) == 1, "it is no new enquiry")
    expect(page.locator("main")).to_contain_text("which may be the answer")
    check("not checked for viruses" not in page.locator(".message").nth(1).inner_text(), "our own mail is not warned of")
    looked_at(page, "06-identity-came")
    page.keyboard.press("u")
    form = page.locator("#act-resume")
    expect(form).to_contain_text("A message came on")
    form.get_by_role("button", name="Go on").click()
    expect(notice(page)).to_contain_text("goes on")
    check(enquiry(reference)["state"] == "begun", f"{reference} goes on")


ANSWER = "Dear Ann Roe,\n\nwe hold three letters of 1987. Two are attached.\n\nYours sincerely\nHana"
MENDED = ANSWER.replace("Two are attached.", "Two are attached; one names somebody else, and we keep it back.")


def write_answer(page, reference):
    """The answer in part: it does not leave before somebody else has seen it, and nothing of it is lost."""
    page.goto(f"/enquiries/{reference}/reply")
    page.locator("#text").fill(ANSWER)
    page.locator("#file").set_input_files({"name": "letters.pdf", "mimeType": "application/pdf", "buffer": RECORDS})
    page.get_by_label("Answer and close").check()
    page.get_by_label("Outcome").select_option("supplied-in-part")
    expect(page.locator("main")).to_contain_text("a second pair of eyes must see it first")
    looked_at(page, "07-answer")
    page.locator("#do-send").click()
    fails_with(page, "pair of eyes")
    expect(page.locator("#text")).to_have_value(ANSWER)
    expect(page.get_by_role("button", name="Remove letters.pdf")).to_be_visible()
    looked_at(page, "08-needs-review")
    ask_review(page, "Is one letter rightly kept back?")
    check(enquiry(reference)["state"] == "in-review", f"{reference} is looked at")
    looked_at(page, "09-in-review")
    page.goto(f"/enquiries/{reference}/reply")
    expect(page.locator("main")).to_contain_text("A second pair of eyes looks at the answer")
    expect(page.locator("#reply-form")).to_have_count(0)
    looked_at(page, "10-not-now")


def ask_review(page, remark):
    if not page.locator("#review").evaluate("one => one.open"):
        page.locator("#review > summary").click()
    page.get_by_label("Who is asked").select_option("carys@office.example")
    page.get_by_label("What to look at (optional)").fill(remark)
    page.get_by_role("button", name="Ask for review").click()
    expect(notice(page)).to_contain_text("Carys is asked to look at your answer")


def read_to_review(page, reference, text):
    """The reviewer reads exactly what would leave."""
    page.goto(f"/enquiries/{reference}")
    page.get_by_role("link", name="Read the answer to look at").click()
    card = page.locator("section[aria-labelledby=to-review]")
    check(card.locator(".reply-mail").inner_text() == text, f"the text to look at: {card.locator('.reply-mail').inner_text()}")
    with page.expect_download() as file:
        card.get_by_role("link", name="letters.pdf").click()
    check(pathlib.Path(file.value.path()).read_bytes() == RECORDS, "the file that would leave can be read")
    expect(card).to_contain_text("ann.roe@home.example")
    return card


def has_no_file(page, reference, *numbers):
    """There is none of a draft that whoever asks may see."""
    for number in numbers:
        status = page.request.get(f"/enquiries/{reference}/reply/files/{number}").status
        check(status == 404, f"file {number} answers {status}")


def send_back(page, reference):
    page.goto("/notices")
    expect(page.locator("main")).to_contain_text(reference)
    check(SECRET not in page.locator("main").inner_text(), "a notice has no case detail")
    looked_at(page, "11-told")
    card = read_to_review(page, reference, ANSWER)
    expect(card).to_contain_text("Is one letter rightly kept back?")
    check(page.get_by_text("You cannot write now").count() == 0, "a reviewer is not told that they cannot write")
    looked_at(page, "12-review")
    has_no_file(page, reference, "0", "99", "-1", "x")
    file = card.get_by_role("link", name="letters.pdf").get_attribute("href").split("/")[-1]
    card.get_by_label("What is wrong").fill("Say why one is kept back.")
    card.get_by_role("button", name="Send back").click()
    expect(notice(page)).to_be_visible()
    check(enquiry(reference)["state"] == "begun", f"{reference} is back with its author")
    has_no_file(page, reference, file)


def mend(page, reference):
    page.goto(f"/enquiries/{reference}")
    expect(page.locator("main")).to_contain_text("Say why one is kept back.")
    looked_at(page, "13-sent-back")
    page.get_by_role("link", name="Reply").click()
    expect(page.locator("#text")).to_have_value(ANSWER)
    expect(page.locator(".notice.warning")).to_contain_text("Carys sent the answer back")
    expect(page.locator(".notice.warning")).to_contain_text("Say why one is kept back.")
    looked_at(page, "13-to-mend")
    page.locator("#text").fill(MENDED)
    ask_review(page, "As you said.")


def approve(page, reference):
    card = read_to_review(page, reference, MENDED)
    card.get_by_role("button", name=re.compile("Approve")).click()
    expect(notice(page)).to_be_visible()
    check(enquiry(reference)["approved"], f"{reference} is approved")
    looked_at(page, "14-approved")


def call_back(page, reference):
    """The approved answer is sent, and called back before it leaves: all is as before."""
    page.goto(f"/enquiries/{reference}/reply")
    expect(page.locator("main")).to_contain_text("Approved: send it as it stands.")
    looked_at(page, "15-approved-to-send")
    page.locator("#do-send").click()
    expect(notice(page)).to_contain_text("It leaves at")
    check(enquiry(reference)["state"] == "closed", f"{reference} is closed with its answer")
    notice(page).get_by_role("button", name="Call it back").click()
    expect(notice(page)).to_contain_text("Called back")
    expect(page.locator("#text")).to_have_value(MENDED)
    expect(page.get_by_role("button", name="Remove letters.pdf")).to_be_visible()
    check(enquiry(reference)["state"] == "begun", f"{reference} is open again")
    looked_at(page, "16-called-back")


def stopped_by_mail(page, reference, asked):
    """A letter comes while the answer is about to be sent: it stops, says so and shows it, and is sent once that is read."""
    text = page.locator("#text")
    text.press("End")
    deliver(f"Re: {asked['Subject']}", "One more thing: I have moved to 4 Sallow Lane.\n\nAnn", answers=asked)
    expect(page.locator("#asked")).to_contain_text("Sallow Lane", timeout=60_000)
    page.locator("#do-send").click()
    fails_with(page, "something happened since you opened this page")
    expect(page.locator("#news")).to_contain_text(re.compile("Intray, .*: added a message of Ann Roe"))
    expect(page.locator("#asked")).to_contain_text("Sallow Lane")
    expect(page.locator("#text")).to_have_value(MENDED)
    check(len(gone()) == 1, "nothing more has left")
    looked_at(page, "17-stopped")
    page.locator("#do-send").click()
    expect(notice(page)).to_contain_text("It leaves at")
    mail = left(page, 2)
    is_well_made(mail, reference)
    files = [(part.get_filename(), part.get_content()) for part in mail.iter_attachments()]
    check(files == [("letters.pdf", RECORDS)], f"the file is what was added: {[name for name, _ in files]}")
    check(" ".join(MENDED.split()) in " ".join(body(mail).split()), f"it says what was approved: {body(mail)}")
    check(asked["Message-ID"] in mail["References"], "it goes on in the same conversation")
    after = enquiry(reference)
    check(after["state"] == "closed" and after["outcome"] == "supplied-in-part", f"{reference} is closed: {after['state']}")
    expect(page.locator("main")).to_contain_text("Sent")
    looked_at(page, "18-closed")


def outbox(page, reference):
    """Everything that left, or was called back, stands there."""
    page.goto("/outbox")
    rows = page.locator("tr[data-row]").filter(has_text=reference)
    states = rows.locator("td:last-child .tag").all_inner_texts()
    check(sorted(re.sub(r"[^a-z ]", "", state).strip() for state in states) == ["called back", "sent", "sent"],
          f"three mails: {states}")
    check(SECRET not in page.locator("main").inner_text(), "the outbox has no case detail")
    looked_at(page, "19-outbox")
    rows.first.locator("[data-row-link]").click()
    expect(page.get_by_role("heading", name="How it stands")).to_be_visible()
    expect(page.locator("main")).to_contain_text("one names somebody else")
    looked_at(page, "20-mail")


def by_keys(page):
    """An answer without a mouse: the letter is opened, a template chosen, a sentence typed, and it leaves."""
    before = {one["ref"] for one in listed("all")}
    deliver("A book", "Dear all,\n\nmay I borrow Archbold 1987 from the library?\n\nAnn")
    for _ in range(240):
        new = [one["ref"] for one in listed("all") if one["ref"] not in before]
        if new:
            break
        page.wait_for_timeout(250)
    reference = new[0]
    intray("triage", reference, "--category", "library-enquiry", "--to", "hana@office.example", "--as",
           "carys@office.example")
    intray("begin", reference, "--as", "hana@office.example")
    page.set_viewport_size({"width": 1024, "height": 600})
    page.goto(f"/enquiries/{reference}")
    press(page, "r")
    page.wait_for_url("**/reply")
    tab_to(page, "#template")
    page.keyboard.type("We are still")
    tab_to(page, "button[value=template]", 3)
    check(not page.evaluate(UNSEEN), f"the button of the template: {page.evaluate(UNSEEN)}")
    page.keyboard.press("Enter")
    expect(page.locator("#text")).to_have_value(re.compile("Dear Ann"))
    tab_to(page, "#text")
    page.keyboard.press("Control+a")
    page.keyboard.type("Dear Ann Roe, yes: ask at the desk. Hana")
    check(not page.evaluate(UNSEEN), f"the text: {page.evaluate(UNSEEN)}")
    tab_to(page, "#do-send")
    check(not page.evaluate(UNSEEN), f"the button that sends: {page.evaluate(UNSEEN)}")
    page.keyboard.press("Enter")
    expect(notice(page)).to_contain_text("It leaves at")
    mail = left(page, 3)
    check("yes: ask at the desk" in body(mail), f"it says what was typed: {body(mail)}")
    check(enquiry(reference)["state"] == "begun", f"{reference} goes on: {enquiry(reference)['state']}")


with chromium() as browser:
    hana, carys = (new_page(browser, reduced_motion="reduce") for _ in range(2))
    sign_in(carys, "carys")
    sign_in(hana, "hana")
    reference = arrive(carys)
    said = ask(hana, reference)
    asked = received(hana, reference, said)
    with step("identity_arrives"):
        identity_arrives(hana, reference, asked)
    for part, page in [(write_answer, hana), (send_back, carys), (mend, hana), (approve, carys), (call_back, hana)]:
        with step(part.__name__):
            part(page, reference)
    with step("stopped_by_mail"):
        stopped_by_mail(hana, reference, asked)
    with step("outbox"):
        outbox(hana, reference)
    with step("by_keys"):
        by_keys(hana)
finish()
