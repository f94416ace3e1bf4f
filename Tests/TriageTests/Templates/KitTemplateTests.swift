import Classifier
import Testing
import Triage
import WorkingTime

@Suite("Templates and the office’s own words in a kit")
struct KitTemplateTests {
    private static let names = Kit.shipped.keys.sorted()
    private let small: String

    init() throws { small = try Fixture.text("small-kit.yaml") }

    private static let templates = """
        templates:
          # Ours.
          - code: first
            name: First
            for: [records, library]
            kind: answer
            outcome: no-record
            colour: blue
            en:
              subject: "Your enquiry {reference}"
              tone: kind
              text: |
                {greeting},

                We looked.
                ⟨places searched⟩
          # Theirs.
          - code: word
            name: Word
            kind: acknowledgement
            cy: { text: "Diolch." }

        """

    private var yaml: String { small + Self.templates }

    private func error(_ line: String, into replacement: String) throws -> KitError? {
        let broken = yaml.replacing(line, with: replacement, maxReplacements: 1)
        try #require(broken != yaml, "there is no “\(line)”")
        return #expect(throws: KitError.self) { try Kit(yaml: broken) }
    }

    @Test("a kit without any of it has no templates and the usual rule for replies to closed enquiries")
    func nothing() throws {
        let kit = try Kit(yaml: small)
        #expect(kit.templates.isEmpty && kit.details[.name, .en] == nil && kit.closedReply == .standard)
        #expect(kit.categories.allSatisfy { $0.acknowledgement == .off && $0.closedReply == nil })
    }

    @Test("templates are read with what they are for")
    func reading() throws {
        let kit = try Kit(yaml: yaml)
        let first = try #require(kit.template("first"))
        #expect(first.categories == ["records", "library"] && first.kind == .answer && first.outcome == .noRecord)
        #expect(first.languages == [.en] && first.versions[.en]?.text.gaps == ["places searched"])
        #expect(kit.templates(for: "records").map(\.code) == ["first", "word"])
        #expect(kit.templates(for: "worry").map(\.code) == ["word"])
        #expect(kit.templates(for: "meeting").isEmpty, "it has no clock, so nobody is owed a reply")
        #expect(kit.templates(for: "records", kind: .acknowledgement).map(\.code) == ["word"])
        let values = TemplateValues(
            reference: "ENQ-2026-000007",
            received: .earliest,
            today: .earliest,
            office: kit.details
        )
        #expect(first.text(in: .en, with: values)?.subject == "Your enquiry ENQ-2026-000007")
        #expect(first.text(in: .cy, with: values) == nil)
    }

    @Test(
        "what is wrong in a template is told with its key and the line of the kit",
        arguments: [
            ("{greeting},", "{greting},", "“en › text”, line N of the kit: “{greting}” is no value."),
            ("We looked.", "[[if missing]]", "“en › text”, line N of the kit: “[[if missing]]” has no “[[end]]”."),
            ("We looked.", "{answer-by}", "“en › text”, line N of the kit: “{answer-by}” may be absent"),
            ("\"Diolch.\"", "\"{x}\"", "Template “word”, “cy › text”, line N of the kit: “{x}” is no value."),
            ("{reference}\"", "{name}\"", "“en › subject”, line N of the kit: “{name}” may be absent"),
            ("{reference}\"", "{received}\"", "“en › subject”, line N of the kit: a subject is one line"),
            ("{reference}\"", "⟨what⟩\"", "“en › subject”, line N of the kit: a subject is one line"),
            ("[records, library]", "[record]", "“for”, line N of the kit: “record” is no category of the kit."),
            ("kind: answer", "kind: ask", "“outcome”, line N of the kit: only an answer or a hand-off"),
            (
                "cy: { text: \"Diolch.\" }", "waiting-for: fee",
                "Template “word”, “en”, line N of the kit: it has no text"
            ),
        ]
    )
    func faults(_ line: String, _ replacement: String, _ words: String) throws {
        let error = try #require(try error(line, into: replacement))
        let broken = yaml.replacing(line, with: replacement, maxReplacements: 1).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        // The text of a template is wrong where it was broken, and a key where it stands.
        let wrong = words.contains("for”") ? "for: " : words.contains("outcome”") ? "outcome: " : replacement
        let place = words.contains("has no text") ? "code: word" : wrong
        let number = try #require(broken.firstIndex { $0.contains(place) }) + 1
        let expected = words.replacing("line N", with: "line \(number)")
        #expect(error.description.contains(expected), "\(error), not “\(expected)”")
    }

    @Test(
        "other mistakes are told too",
        arguments: [
            ("code: word", "code: first", "twice"), ("kind: answer", "kind: answr", "templates › 1 › kind"),
            ("outcome: no-record", "outcome: lost", "templates › 1 › outcome"),
            (
                "kind: answer\n    outcome: no-record", "kind: answer\n    waiting-for: fee",
                "only what asks or chases waits"
            ),
            ("auto-allocate: true", "acknowledge: always", "categories › 4 › acknowledge"),
            ("auto-allocate: true", "acknowledge: automatic", "no template of the kind “acknowledgement” is for it"),
            ("auto-allocate: true", "closed-reply-days: -1", "must lie between 0 and 3650"),
            ("auto-allocate: true", "closed-reply: lose", "categories › 4 › closed-reply"),
            ("threshold: 0.4", "threshold: 0.4\noffice: { nmae: X }", "“office” has “nmae”, which no reply uses"),
        ]
    )
    func mistakes(_ line: String, _ replacement: String, _ words: String) throws {
        let error = try #require(try error(line, into: replacement))
        #expect(error.description.contains(words), "\(error)")
    }

    @Test("a category acknowledges by itself only with a template that leaves nothing to fill in")
    func automatic() throws {
        let line = "clocks: [acknowledge, correspondence]"
        let kit = try Kit(yaml: yaml.replacing(line, with: line + "\n    acknowledge: automatic"))
        #expect(kit.automaticAcknowledgement(for: "records")?.code == "word")
        #expect(kit.automaticAcknowledgement(for: "library") == nil)
        let gap = yaml.replacing(line, with: line + "\n    acknowledge: automatic").replacing("Diolch.", with: "⟨enw⟩")
        let error = #expect(throws: KitError.self) { try Kit(yaml: gap) }
        #expect(error?.description.contains("nobody would fill in ⟨enw⟩") == true)
    }

    @Test("a reply to a closed enquiry opens it again for some days, unless the category says otherwise")
    func closedReplies() throws {
        let closed = try #require(CivilDate("2026-03-02"))
        let line = "auto-allocate: true"
        let kit = try Kit(
            yaml: "closed-reply-days: 10\n"
                + small.replacing(line, with: line + "\n    closed-reply: new-linked")
                .replacing("seen-by: named", with: "seen-by: named\n    closed-reply-days: 0")
        )
        let ordinary = kit.closedReply(for: "records")
        #expect(ordinary == ClosedReply(rule: .reopen, days: 10))
        #expect(ordinary.action(closed: closed, heard: closed) == .reopen)
        #expect(ordinary.action(closed: closed, heard: closed.adding(days: 9)) == .reopen)
        #expect(ordinary.action(closed: closed, heard: closed.adding(days: 10)) == .newLinked)
        #expect(kit.closedReply(for: "meeting").action(closed: closed, heard: closed) == .newLinked)
        #expect(kit.closedReply(for: "worry").action(closed: closed, heard: closed) == .newLinked)
        #expect(kit.closedReply(for: "gone") == kit.closedReply)
        #expect(ordinary.inWords == "a reply within 10 days opens it again")
    }

    @Test("the office says things in English and in Welsh; an address serves both, a sentence does not")
    func details() throws {
        var details = OfficeDetails(name: "Kit")
        details[.complaintAddress, .en] = "complaints@office.example"
        details[.adjustments, .en] = "Tell us."
        let edited = try KitDocument(yaml).setting(details)
        #expect(edited.text.contains("office:\n  adjustments: \"Tell us.\"\n  complaint-address: \"complaints@"))
        var values = TemplateValues(reference: "R", received: .earliest, today: .earliest, office: details)
        var draft = TemplateDraft(name: "T")
        let text = "{team}.[[if adjustments]] {adjustments}[[end]][[if complaint-address]] {complaint-address}[[end]]"
        draft.versions = [.en: .init(text: text), .cy: .init(text: text)]
        let kit = try Kit(yaml: edited.adding(template: "t", as: draft).text)
        values.office = kit.details
        let template = try #require(kit.template("t"))
        #expect(template.text(in: .en, with: values)?.text == "A small office. Tell us. complaints@office.example\n")
        #expect(template.text(in: .cy, with: values)?.text == "A small office. complaints@office.example\n")
        #expect(try KitDocument(edited.text).setting(kit.details).text == edited.text)
        #expect(try Kit(yaml: edited.setting(OfficeDetails(name: "")).text).details[.adjustments, .en] == nil)
    }

    // MARK: - Editing

    @Test("editing one template changes that and leaves everything else as it was written")
    func editing() throws {
        var draft = TemplateDraft(try #require(try Kit(yaml: yaml).template("first")))
        #expect(try KitDocument(yaml).setting(template: "first", to: draft).text == yaml)
        draft.name = "The first: “one”"
        draft.versions[.en]?.text = "Hello.\r\n\r\n- a: # b\r\n{reference}\r\n"
        draft.versions[.cy] = .init(text: "Helo.")
        let edited = try KitDocument(yaml).setting(template: "first", to: draft)
        let kit = try Kit(yaml: edited.text)
        draft.versions[.en]?.text = "Hello.\n\n- a: # b\n{reference}\n"
        #expect(kit.template("first").map(TemplateDraft.init) == draft)
        #expect(kit.template("word") == (try Kit(yaml: yaml)).template("word"))
        for kept in ["# Ours.", "colour: blue", "tone: kind", "  # Theirs.\n  - code: word", small] {
            #expect(edited.text.contains(kept), "“\(kept)” is gone")
        }
        draft.categories = nil
        draft.outcome = nil
        draft.versions[.en] = nil
        let again = try edited.setting(template: "first", to: draft)
        #expect(try Kit(yaml: again.text).template("first").map(TemplateDraft.init) == draft)
        #expect(!again.text.contains("outcome") && again.text.contains("for: all"))
    }

    @Test("templates are added and taken out, the last with its list")
    func adding() throws {
        var draft = TemplateDraft(name: "New")
        draft.kind = .ask
        draft.waitingFor = .identity
        draft.versions = [.en: .init(subject: "About {reference}", text: "One\n\nTwo\n")]
        for start in [small, yaml] {
            let added = try KitDocument(start).adding(template: "new", as: draft)
            #expect(added.text.hasPrefix(start))
            #expect(try Kit(yaml: added.text).template("new").map(TemplateDraft.init) == draft)
            #expect(try added.removing(template: "new").text == start)
        }
        #expect(throws: KitError.unknownTemplate("none")) { try KitDocument(yaml).removing(template: "none") }
        #expect(throws: KitError.unknownTemplate("none")) { try KitDocument(yaml).setting(template: "none", to: draft) }
    }

    @Test("a shipped kit whose templates are taken out and put in again reads the same", arguments: names)
    func roundTrip(_ name: String) throws {
        let shipped = try Kit.yaml(named: name)
        let kit = try Kit(yaml: shipped)
        var document = KitDocument(shipped)
        for template in kit.templates {
            #expect(
                try KitDocument(shipped).setting(template: template.code, to: TemplateDraft(template)).text == shipped
            )
        }
        for template in kit.templates.dropFirst() { document = try document.removing(template: template.code) }
        for template in kit.templates.dropFirst() {
            document = try document.adding(template: template.code, as: TemplateDraft(template))
        }
        let again = try Kit(yaml: document.text)
        #expect(again.templates == kit.templates && again.details == kit.details)
        #expect(again.categories == kit.categories && again.closedReply == kit.closedReply)
        #expect(document.text.contains("# When nobody knows"))
        #expect(KitComparison(from: kit, to: again).changes.isEmpty)
    }

    @Test("a category that is taken out is named by no template any more, and nothing else changes")
    func removingCategory() throws {
        let without = try KitDocument(yaml).removing("library")
        let kit = try Kit(yaml: without.text)
        #expect(kit.template("first")?.categories == ["records"])
        #expect(without.text.contains("# Ours.") && without.text.contains("colour: blue"))
        #expect(kit.template("word") == (try Kit(yaml: yaml)).template("word"))
    }

    @Test("what a category says of acknowledgements and replies to closed enquiries is edited with it")
    func categories() throws {
        let kit = try Kit(yaml: yaml)
        var draft = CategoryDraft(try #require(kit.category("library")))
        draft.acknowledgement = .automatic
        draft.closedReply = .newLinked
        draft.closedReplyDays = 5
        let edited = try KitDocument(yaml).setting("library", to: draft)
        let again = try Kit(yaml: edited.text)
        #expect(again.category("library").map(CategoryDraft.init) == draft)
        #expect(again.templates == kit.templates)
        let back = try edited.setting("library", to: CategoryDraft(try #require(kit.category("library"))))
        #expect(back.text == yaml)
        var office = KitDraft(kit)
        office.closedReply = ClosedReply(rule: .newLinked, days: 7)
        #expect(try Kit(yaml: KitDocument(yaml).setting(office).text).closedReply == office.closedReply)
        #expect(
            KitComparison(from: kit, to: again).inOneLine
                == "“library”: acknowledgement from “off” to “automatic”; "
                + "“library”: reply to a closed one from “as the office” to “new-linked, 5 days”"
        )
    }

    @Test("what differs in templates and in the office’s own words is told in words")
    func comparison() throws {
        let kit = try Kit(yaml: yaml)
        var draft = TemplateDraft(try #require(kit.template("first")))
        draft.kind = .reply
        draft.outcome = nil
        draft.versions[.en]?.text = "Other."
        draft.versions[.cy] = .init(text: "Arall.")
        var details = kit.details
        details[.opening, .cy] = "Ar agor."
        var document = try KitDocument(yaml).setting(template: "first", to: draft).setting(details)
        document = try document.removing(template: "word").adding(
            template: "new",
            as: TemplateDraft(name: "New").saying("A")
        )
        #expect(
            KitComparison(from: kit, to: try Kit(yaml: document.text)).changes.map(\.words) == [
                "when the office is open in Welsh from “none” to “Ar agor.”", "template “Word” is taken out",
                "template “First”: kind from “answer” to “reply”",
                "template “First”: outcome from “no-record” to “none”",
                "template “First”: English text", "template “First”: Welsh text is new", "template “New” is new",
            ]
        )
    }
}

extension TemplateDraft {
    fileprivate func saying(_ text: String) -> TemplateDraft {
        var draft = self
        draft.versions[.en] = .init(text: text)
        return draft
    }
}
