import Foundation
import HTTPTypes
import QueueStore
import Testing
import Triage

@testable import Web

@Suite("Editing reply templates in a browser")
struct AdminTemplateTests {
    /// A kit's template as its page has it in its form.
    private static func fields(_ template: ReplyTemplate, saw: Int64, _ changes: [String: String] = [:]) -> [(
        String, String
    )] {
        let form = TemplateForm(TemplateDraft(template), code: template.code)
        let fields =
            [
                ("saw", "\(saw)"), ("name", form.name), ("kind", form.kind), ("for", form.isForAll ? "all" : "some"),
                ("outcome", form.outcome), ("waiting-for", form.waitingFor), ("en-subject", form.version(.en).subject),
                ("en-text", form.version(.en).text), ("cy-subject", form.version(.cy).subject),
                ("cy-text", form.version(.cy).text),
            ] + form.categories.map { ("category", $0) }
        let others = changes.filter { change in !fields.contains { $0.0 == change.key } }.map { ($0.key, $0.value) }
        return (fields + others).map { ($0, changes[$0] ?? $1) }
    }

    private static func kit(_ office: WebOffice) async throws -> (kit: Kit, stored: StoredKit) {
        let stored = try #require(try await office.store.read { try $0.kit() })
        return (try Kit(yaml: stored.yaml), stored)
    }

    @Test("the templates are listed with their kind and their languages, and those without Welsh are marked")
    func list() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let before = try await visitor.get("/admin/templates")
        for template in kit.templates { #expect(before.text.contains("/admin/templates/\(template.code)\"")) }
        #expect(before.words.contains("English and Welsh") && !before.words.contains("not in Welsh"))

        let holding = try #require(kit.template("holding"))
        let typed = Self.fields(holding, saw: stored.version, ["cy-text": "", "cy-subject": ""])
        let after = try await visitor.submit("/admin/templates/holding", typed)
        #expect(after.words.contains("Welsh text is taken out"))
        #expect(after.words.contains("1 not in Welsh"))
        #expect(try await visitor.get("/admin").words.contains("1 not in Welsh"))
    }

    @Test("a form that was not changed changes nothing, whatever the template")
    func unchanged() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        for template in kit.templates {
            let typed = Self.fields(template, saw: stored.version)
            let draft = try TemplateForm(
                FormFields(typed.map { (name: $0.0, value: $0.1) }),
                code: template.code
            )
            .draft(over: TemplateDraft(template), in: kit)
            #expect(draft == TemplateDraft(template), "\(template.code)")
        }
        let template = try #require(kit.templates.first)
        let crlf = Self.fields(template, saw: stored.version).map { ($0.0, $0.1.replacing("\n", with: "\r\n")) }
        let reply = try await visitor.submit("/admin/templates/\(template.code)", crlf)
        #expect(reply.words.contains("Nothing was different"))
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("a text is saved as it was typed, everything else of the kit stays to the letter, and the journal says who")
    func save() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let holding = try #require(kit.template("holding"))
        let text = "{greeting},\r\n\r\nIt takes longer.\r\n\r\n{team}"
        let typed = Self.fields(holding, saw: stored.version, ["en-text": text, "en-subject": "About {reference}"])
        let reply = try await visitor.submit("/admin/templates/holding", typed)
        #expect(reply.words.contains("English text"))
        let after = try await Self.kit(office)
        let english = try #require(after.kit.template("holding")?.versions[.en])
        #expect(english.text.source == "{greeting},\n\nIt takes longer.\n\n{team}\n")
        #expect(english.subject?.source == "About {reference}")
        let untouched = Set(stored.yaml.split(separator: "\n"))
        let new = after.stored.yaml.split(separator: "\n").filter { !untouched.contains($0) }
        #expect(new.count <= 4, "\(new)")
        let entry = try #require(try await office.store.read { try $0.journal(limit: 1) }.first)
        #expect(entry.actor == .person(WebOffice.ada.email))
        #expect(entry.detail.contains("template “\(holding.name)”: English text"))
    }

    @Test("what is wrong stands at the field it names with its line, and what was typed stays")
    func wrong() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let holding = try #require(kit.template("holding"))
        let wrongs: [([String: String], String, String)] = [
            (["en-text": "One\n\nDear {nam}"], "en-text-wrong", "In line 3, which begins “Dear {nam}”"),
            (["cy-text": "Un\n[[if missing]]\n{missing}"], "cy-text-wrong", "has no “[[end]]”"),
            (["en-text": "{missing}"], "en-text-wrong", "may be absent"),
            (["cy-subject": "About {name}"], "cy-subject-wrong", "“{name}”"),
            (["en-subject": "⟨x⟩"], "en-subject-wrong", "A subject is one line"),
            (["en-text": "", "en-subject": "Hello"], "en-text-wrong", "Write the text too"),
            (["en-text": "", "cy-text": ""], "en-text-wrong", "Write a text"),
            (["outcome": "supplied"], "outcome-wrong", "Only an answer or a hand-off ends an enquiry"),
            (["waiting-for": "fee"], "waiting-for-wrong", "Only what asks or chases waits"),
            (["for": "some"], "for-wrong", "Tick at least one category"),
            (["name": " "], "name-wrong", "Say what it is called"),
        ]
        for (change, id, words) in wrongs {
            let typed = Self.fields(holding, saw: stored.version, change)
            let reply = try await visitor.post("/admin/templates/holding", typed)
            #expect(reply.status == .unprocessableContent, "\(change)")
            #expect(reply.text.contains("id=\"\(id)\""), "\(change): \(id)")
            #expect(reply.words.contains(words), "\(change): \(words)")
        }
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("the text is shown filled in for a category, with its gaps set off, before anything is saved")
    func preview() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let page = try await visitor.get("/admin/templates/ask-facts?sample=court-record")
        #expect(page.words.contains("Dear Sam Taylor") && page.words.contains("Annwyl Sam Taylor"))
        #expect(page.words.contains("ENQ-2026-000123"))
        let holding = try #require(kit.template("holding"))
        let typed = Self.fields(
            holding,
            saw: stored.version,
            [
                "en-text": "By <b>{today}</b>: ⟨how far⟩.\n[[if late]]\nLate!\n[[end]]", "check": "yes",
                "situation": "late",
            ]
        )
        let reply = try await visitor.post("/admin/templates/holding", typed)
        #expect(reply.status == .ok)
        #expect(reply.text.contains("By &lt;b&gt;12 October 2026&lt;/b&gt;: <mark>⟨how far⟩</mark>."))
        #expect(reply.text.contains("Late!"))
        #expect(reply.words.contains("This would change, and is not saved yet"))
        let early = try await visitor.post(
            "/admin/templates/holding",
            typed.map { $0.0 == "situation" ? ("situation", "new") : $0 }
        )
        #expect(early.text.components(separatedBy: "Late!").count == 2, "in the form alone")
        #expect(try await Self.kit(office).stored.version == stored.version)
    }

    @Test("a template is added, taken out after a question, and what it said can be read for good")
    func addAndRemove() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let stored = try await Self.kit(office).stored
        let typed = [
            ("saw", "\(stored.version)"), ("code", "ask-map"), ("name", "Ask for a map"), ("kind", "ask"),
            ("for", "some"), ("category", "court-record"), ("waiting-for", "clarification"),
            ("en-text", "{greeting}, which map?"),
        ]
        let added = try await visitor.submit("/admin/new-template", typed)
        #expect(added.words.contains("Template “Ask for a map” is new"))
        let template = try #require(try await Self.kit(office).kit.template("ask-map"))
        #expect(template.categories == ["court-record"] && template.languages == [.en])
        let again = try await visitor.post("/admin/new-template", typed)
        #expect(again.text.contains("id=\"code-wrong\"") && again.words.contains("has the template “ask-map” twice"))
        let bad = try await visitor.post("/admin/new-template", typed.map { $0.0 == "code" ? ("code", "../x") : $0 })
        #expect(bad.words.contains("Give a short word"))

        let question = try await visitor.get("/admin/templates/ask-map/remove")
        #expect(question.words.contains("Take out “Ask for a map”"))
        let saw = try #require(question.hidden("saw"))
        let removed = try await visitor.submit("/admin/templates/ask-map/remove", [("saw", saw)])
        #expect(removed.words.contains("Template “Ask for a map” is taken out"))
        #expect(try await visitor.get("/admin/templates/ask-map").status == .notFound)
        let texts = try await visitor.get("/admin/templates/ask-map/texts")
        #expect(texts.words.contains("The kit had no such template") && texts.text.contains("which map?"))
        #expect(try await visitor.get("/admin/templates/never/texts").status == .notFound)
    }

    @Test("the page says since when a text is in force, and earlier ones can be read")
    func history() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        #expect(try await visitor.get("/admin/templates/holding").words.contains("by the operator of the machine"))
        office.pass(seconds: 600)
        let holding = try #require(kit.template("holding"))
        _ = try await visitor.submit(
            "/admin/templates/holding",
            Self.fields(holding, saw: stored.version, ["en-text": "Soon."])
        )
        office.pass(seconds: 600)
        let (later, now) = try await Self.kit(office)
        _ = try await visitor.submit(
            "/admin/templates/holding",
            Self.fields(try #require(later.template("holding")), saw: now.version, ["name": "Soon"])
        )
        let page = try await visitor.get("/admin/templates/holding")
        #expect(page.words.contains("in force since 12 October 2026 at 10:10"), "another name is no other text")
        #expect(page.words.contains("by Ada Wynn"))
        let texts = try await visitor.get("/admin/templates/holding/texts")
        #expect(texts.words.contains("Changed then: English text"))
        #expect(texts.text.contains("Soon.") && texts.text.contains("how far we are"))
        #expect(texts.text.components(separatedBy: "id=\"edition-").count == 3)
    }

    @Test("two at once: other templates do not hinder, the same one is asked about")
    func meanwhile() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let holding = try #require(kit.template("holding"))
        let chase = try #require(kit.templates.first { $0.kind == .chase })
        func rename(_ template: ReplyTemplate, _ name: String) async throws -> Reply {
            try await visitor.submit(
                "/admin/templates/\(template.code)",
                Self.fields(template, saw: stored.version, ["name": name])
            )
        }
        #expect(try await rename(holding, "First").words.contains("Saved."))
        #expect(try await rename(chase, "Other").words.contains("Saved."))
        let late = try await rename(holding, "Second")
        #expect(late.status == .unprocessableContent)
        #expect(late.words.contains("changed the kit after you had opened it"))
        #expect(try await Self.kit(office).kit.template("holding")?.name == "First")
    }

    @Test(
        "an acknowledgement that would leave with a gap, or that nothing is left of, is refused where it was asked for"
    )
    func acknowledgement() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        func category(_ code: String, _ acknowledge: String, _ more: [(String, String)] = []) async throws -> Reply {
            let now = try await Self.kit(office)
            let form = CategoryForm(CategoryDraft(try #require(now.kit.category(code))), code: code)
            let clocks = more.contains { $0.0 == "clock" } ? [] : form.clocks.map { ("clock", $0) }
            return try await visitor.submit(
                "/admin/categories/\(code)",
                [
                    ("saw", "\(now.stored.version)"), ("name", form.name), ("about", form.about), ("skill", form.skill),
                    ("minutes", form.minutes), ("seen-by", form.audience), ("advisory", form.advisory),
                    ("marking", form.marking), ("priority", form.priority), ("review", form.review),
                    ("cues", form.cues), ("acknowledge", acknowledge),
                ] + clocks + form.requiredFacts.map { ("required", $0) } + form.helpfulFacts.map { ("helpful", $0) }
                    + form.examples.map { ("example", $0) } + more
            )
        }
        let shown = try await visitor.get("/admin/categories/foi")
        #expect(shown.words.contains("A machine is never answered"))
        #expect(shown.words.contains("Thank you for your message"))

        let none = try await category("foi", "automatic", [("clock", "")])
        #expect(none.status == .unprocessableContent && none.text.contains("id=\"acknowledge-wrong\""))

        let own = [
            ("saw", "\(stored.version)"), ("code", "foi-ack"), ("name", "Ack"), ("kind", "acknowledgement"),
            ("for", "some"), ("category", "foi"), ("en-text", "Thank you.\n⟨what now⟩"),
        ]
        _ = try await visitor.submit("/admin/new-template", own)
        let gap = try await category("foi", "automatic")
        #expect(gap.status == .unprocessableContent && gap.text.contains("id=\"acknowledge-wrong\""))
        #expect(gap.words.contains("nobody would fill in ⟨what now⟩"))

        let saw = try await Self.kit(office).stored.version
        let mended = own.map { $0.0 == "en-text" ? ($0.0, "Thank you.") : $0.0 == "saw" ? ($0.0, "\(saw)") : $0 }
        _ = try await visitor.submit("/admin/templates/foi-ack", mended)
        #expect(try await category("foi", "automatic", [("closed-reply-days", "7")]).words.contains("Saved."))
        let after = try await Self.kit(office)
        #expect(after.kit.automaticAcknowledgement(for: "foi")?.code == "foi-ack")
        #expect(after.kit.closedReply(for: "foi") == ClosedReply(rule: kit.closedReply.rule, days: 7))
        #expect(try await visitor.get("/admin/templates").words.contains("Leaves by itself for"))

        let version = ("saw", "\(after.stored.version)")
        let again = own.map { $0.0 == "saw" ? version : $0 }
        let refused = try await visitor.post("/admin/templates/foi-ack", again)
        #expect(refused.text.contains("id=\"en-text-wrong\""))
        #expect(refused.words.contains("nobody would fill in ⟨what now⟩"))
    }

    @Test("what replies say of the office is saved by itself, and nothing is promised to be filled in there")
    func details() async throws {
        let office = try await WebOffice()
        let visitor = try await Visitor.signedIn(WebOffice.ada, at: office)
        let (kit, stored) = try await Self.kit(office)
        let form = DetailsForm(kit.details)
        let fields = OfficeDetails.Key.allCases.flatMap { key in
            ReplyLanguage.allCases.map { (DetailsForm.name(key, $0), form[key, $0]) }
        }
        let saw = ("saw", "\(stored.version)")
        let nothing = try await visitor.submit("/admin/kit/details", [saw] + fields)
        #expect(nothing.words.contains("Nothing was different"))

        let opening = DetailsForm.name(.opening, .cy)
        let wrong = try await visitor.post(
            "/admin/kit/details",
            [saw] + fields.map { $0.0 == opening ? (opening, "⟨pryd⟩") : $0 }
        )
        #expect(wrong.status == .unprocessableContent && wrong.text.contains("id=\"\(opening)-wrong\""))
        #expect(wrong.text.contains("⟨pryd⟩"))

        let address = DetailsForm.name(.postalAddress, .en)
        let said = fields.map {
            $0.0 == opening ? (opening, "Bob dydd") : $0.0 == address ? (address, "1 Mill\r\nKew") : $0
        }
        let reply = try await visitor.submit("/admin/kit/details", [saw] + said)
        #expect(reply.words.contains("When the office is open in Welsh from “none” to “Bob dydd”"))
        let after = try await Self.kit(office).kit.details
        #expect(after[.opening, .cy] == "Bob dydd" && after[.postalAddress, .en] == "1 Mill\nKew")
        #expect(after[.welsh, .cy] == kit.details[.welsh, .cy])
    }

    @Test("every word of templates is explained where they are written")
    func help() async throws {
        let office = try await WebOffice()
        let page = try await Visitor.signedIn(WebOffice.ada, at: office).get("/admin/new-template")
        for word in TemplateWord.allCases {
            #expect(page.words.contains(word.inWords.uppercasedFirst), "\(word)")
            #expect(
                page.words.contains(word.isAlwaysThere ? "{\(word.rawValue)}" : "[[if \(word.rawValue)]]"),
                "\(word)"
            )
        }
    }
}
