import Classifier
import Testing
import Triage
import WorkingTime

@Suite("The text of a template")
struct TemplateTextTests {
    private let values: TemplateValues

    init() throws {
        var values = TemplateValues(
            reference: "ENQ-2026-000123",
            received: try #require(CivilDate("2026-10-02")),
            today: try #require(CivilDate("2026-10-05")),
            office: OfficeDetails(name: "A small office")
        )
        values.due = CivilDate("2026-10-30")
        values.rule = DeadlineRule.named("correspondence")
        self.values = values
    }

    private func template(_ text: String, waitingFor: WaitingReason? = nil) throws -> ReplyTemplate {
        var draft = TemplateDraft(name: "T")
        draft.kind = waitingFor == nil ? .reply : .ask
        draft.waitingFor = waitingFor
        draft.versions = [.en: .init(text: text), .cy: .init(text: text)]
        let kit = try KitDocument(Fixture.text("small-kit.yaml")).adding(template: "t", as: draft)
        return try #require(try Kit(yaml: kit.text).template("t"))
    }

    private func english(_ text: String, _ values: TemplateValues? = nil) throws -> RenderedTemplate {
        try #require(try template(text).text(in: .en, with: values ?? self.values))
    }

    @Test("values take their places, and dates are told in the language of the reply")
    func words() throws {
        let text = "{reference} {received} {today} {team}\n[[if answer-by]]\n{answer-by}\n[[end]]"
        let made = try template(text)
        #expect(
            made.text(in: .en, with: values)?.text
                == "ENQ-2026-000123 2 October 2026 5 October 2026 A small office\n30 October 2026\n"
        )
        #expect(
            made.text(in: .cy, with: values)?.text
                == "ENQ-2026-000123 2 Hydref 2026 5 Hydref 2026 A small office\n30 Hydref 2026\n"
        )
        let months = (1...12).compactMap { CivilDate(year: 2026, month: $0, day: 1)?.inWords(in: .cy) }
        #expect(months.first == "1 Ionawr 2026" && months.last == "1 Rhagfyr 2026" && Set(months).count == 12)
    }

    @Test("a block that drops out leaves neither a hole nor an empty line", arguments: ["\n", "\r\n"])
    func blocks(_ lineEnd: String) throws {
        let text = """
            First.

            [[if missing]]
            We need:

            {missing}
            [[end]]

            Then. [[if paused]]It stands still.[[end]] [[if not missing]]We have all.[[end]]
            Last.
            """.replacing("\n", with: lineEnd)
        #expect(try english(text).text == "First.\n\nThen. We have all.\nLast.\n")
        var values = values
        values.missing = [.court, .title]
        values.isPaused = true
        #expect(
            try english(text, values).text
                == """
                First.

                We need:

                - the name of the court (files are kept court by court)
                - the title of the book, article or report

                Then. It stands still.
                Last.

                """
        )
    }

    @Test("a gap stays for a person, is listed once, and not where its block drops out")
    func gaps() throws {
        let made = try english("⟨answer⟩ and ⟨answer⟩, ⟨places  searched⟩ [[if paused]]⟨never⟩[[end]]")
        #expect(made.text == "⟨answer⟩ and ⟨answer⟩, ⟨places searched⟩\n")
        #expect(made.gaps == ["answer", "places searched"])
        #expect(RenderedTemplate.gaps(in: "a ⟨b⟩ c ⟨d\ne⟩ ⟨b⟩ ⟨open") == ["b", "d\ne"])
        #expect(RenderedTemplate.gaps(in: "We searched Kew.").isEmpty)
    }

    @Test(
        "what is wrong with a text is told with its line",
        arguments: [
            ("One\nTwo {refrence}", 2, "“{refrence}” is no value"),
            ("[[if mising]]\nx\n[[end]]", 1, "“[[if mising]]” asks for nothing there is"),
            ("a\n\n{missing}", 3, "“{missing}” may be absent"),
            ("[[if paused]]\nuntil {answer-by}\n[[end]]", 2, "may be absent"),
            ("[[if not answer-by]]\nuntil {answer-by}\n[[end]]", 2, "may be absent"),
            ("a\n[[if missing]]\nb", 2, "has no “[[end]]”"),
            ("a\n[[end]]", 2, "has no “[[if …]]” before it"),
            ("[[if missing]]\n[[if paused]]\n[[end]][[end]]", 2, "a block stands within"),
            ("[[unless missing]]", 1, "is no block"),
            ("a } b", 1, "stands alone"), ("a ]] b", 1, "stands alone"), ("a ⟩ b", 1, "stands alone"),
            ("a {reference\n}", 1, "is not closed"), ("\n\na ⟨answer\n⟩", 3, "is not closed"),
            ("⟨ ⟩", 1, "a gap is empty"), ("{paused}", 1, "has no words"), (" \n ", 1, "is empty"),
            ("{reference} {{name}}", 1, "is no value"),
            (String(repeating: "a", count: 20_001), 1, "is longer than"),
        ]
    )
    func faults(_ text: String, _ line: Int, _ words: String) throws {
        let fault = #expect(throws: TemplateText.Fault.self) { try TemplateText(text) }
        #expect(fault?.line == line)
        #expect(fault?.problem.contains(words) == true, "\(fault?.problem ?? "")")
    }

    @Test("any bytes are read or refused, never a crash")
    func anything() {
        let bits = [
            "{", "}", "[[", "]]", "[[if ", "[[end]]", "⟨", "⟩", "missing", "reference", "\n", " ", "é", "\r\n", "[",
        ]
        var seed: UInt64 = 42
        var read = 0
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<8 {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += bits[Int(seed >> 33) % bits.count]
            }
            if (try? TemplateText(text)) != nil { read += 1 }
        }
        #expect((1..<3_000).contains(read))
    }

    @Test("whoever is known by name is greeted by it, anybody else kindly")
    func greeting() throws {
        let text = "{greeting},\n[[if name]]\n{name}\n[[end]]"
        var values = values
        values.name = "  Siân O’Brien-Rhys,\tQC "
        #expect(try english(text, values).text == "Dear Siân O’Brien-Rhys, QC,\nSiân O’Brien-Rhys, QC\n")
        #expect(try template(text).text(in: .cy, with: values)?.text.hasPrefix("Annwyl Siân") == true)
        values.name = "J. R. Hartley"
        #expect(try english(text, values).text.hasPrefix("Dear J. R. Hartley,"))
        values.name = nil
        #expect(try english(text, values).text == "Hello,\n")
        #expect(try template(text).text(in: .cy, with: values)?.text == "Helo,\n")
    }

    @Test(
        "a name that is none is not repeated to an address that may be anybody’s",
        arguments: [
            "Win money at http://evil.example", "www.evil.example", "evil.example", "t.co", "iris@example.org",
            "{reference}", "⟨answer⟩", "[[if missing]]", "Buy now! £££", "1234", "\u{202E}\u{200B}", "   ", "",
            "Iris\r\nBcc: all@example.org", String(repeating: "Iris ", count: 30), "<b>Iris</b>", "a/b",
            "=?utf-8?q?x?=",
        ]
    )
    func hostileNames(_ name: String) throws {
        var values = values
        values.name = name
        let made = try english("{greeting},\n[[if name]]\n{name}\n[[end]]\n⟨answer⟩", values)
        #expect(made.text == "Hello,\n⟨answer⟩\n")
        #expect(made.gaps == ["answer"])
    }

    @Test("a name keeps nothing that hides, turns or breaks a line")
    func hiddenMarks() throws {
        var values = values
        values.name = "Iris\u{202E}\r\n\u{0}Marsh\u{200D}\u{2028}(Kew)"
        #expect(try english("{greeting},", values).text == "Dear Iris Marsh (Kew),\n")
    }

    @Test("facts as they were given stay on one line each, bounded, and bring in nothing that a template reads")
    func hostileFacts() throws {
        var values = values
        values.given = [
            .court: ["Leeds\r\nBcc: a@b\n\n{reference} ⟨gap⟩ [[if missing]] [2014] EWCA"],
            .defendant: Array(repeating: String(repeating: "x", count: 5_000), count: 50),
        ]
        let made = try english("[[if received-facts]]\n{received-facts}\n[[end]]", values)
        let lines = made.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 3)
        #expect(lines[0] == "- court: Leeds Bcc: a@b (reference) (gap) [if missing] [2014] EWCA")
        #expect(lines[1].count < 800 && made.gaps.isEmpty)
        values.colleague = "{x}\n⟨y⟩"
        #expect(try english("[[if colleague]]{colleague}[[end]]", values).text == "(x) (y)\n")
    }

    @Test("what waiting does to the time is told by the rule of the clock")
    func waiting() throws {
        let text = "[[if waiting-time]]{waiting-time}[[end]] [[if answer-by]]By {answer-by}.[[end]]"
        func told(_ rule: String, _ reason: WaitingReason) throws -> String {
            var values = values
            values.rule = DeadlineRule.named(rule)
            return try #require(try template(text, waitingFor: reason).text(in: .en, with: values)).text
        }
        let goesOn = "The time we have to answer you goes on running while we wait. By 30 October 2026.\n"
        #expect(try told("parliamentary", .clarification) == goesOn)
        #expect(try told("foi", .identity) == goesOn)
        #expect(try told("correspondence", .thirdParty) == goesOn)
        #expect(
            try told("foi", .clarification)
                == "On the day we hear from you, a new period of 20 working days for our answer begins.\n"
        )
        #expect(
            try told("subject-access", .identity) == "The time we have to answer you begins on the day we have this.\n"
        )
        #expect(try told("correspondence", .declaration).contains("stands still until we hear from you"))
        var ruleless = values
        ruleless.rule = nil
        #expect(try template(text, waitingFor: .fee).text(in: .en, with: ruleless)?.text == "By 30 October 2026.\n")
    }

    @Test("a date that has passed is not promised, and one that stands still neither")
    func promises() throws {
        let text = "A [[if answer-by]]{answer-by}[[end]] [[if late]]late[[end]] [[if paused]]paused[[end]]"
        var values = values
        #expect(try english(text, values).text == "A 30 October 2026\n")
        values.due = values.today
        #expect(try english(text, values).text == "A 5 October 2026\n")
        values.due = values.today.adding(days: -1)
        #expect(try english(text, values).text == "A late\n")
        values.isPaused = true
        #expect(try english(text, values).text == "A paused\n")
    }

    @Test("both languages are issued as one, Welsh first, with the gaps of both")
    func together() throws {
        let cy = RenderedTemplate(subject: "Eich neges", text: "Helo ⟨ateb⟩\n", gaps: ["ateb"])
        let en = RenderedTemplate(subject: "Your message", text: "Hello ⟨answer⟩\n", gaps: ["answer"])
        let both = RenderedTemplate.together(cy: cy, en: en)
        #expect(both.subject == "Eich neges / Your message")
        #expect(both.text.hasSuffix("Helo ⟨ateb⟩\n\n----------\n\nHello ⟨answer⟩\n"))
        #expect(both.gaps == ["ateb", "answer"] && both.gaps == RenderedTemplate.gaps(in: both.text))
        #expect(Language.both.replyLanguages == [.cy, .en] && Language.other.replyLanguages == [.en])
    }

    @Test("every fact and every reason for waiting has words in both languages, each its own")
    func everyWord() {
        for language in ReplyLanguage.allCases {
            #expect(Set(FactKey.allCases.map { $0.request(in: language) }).count == FactKey.allCases.count)
            #expect(Set(FactKey.allCases.map { $0.label(in: language) }).count == FactKey.allCases.count)
            #expect(Set(WaitingReason.allCases.map { $0.request(in: language) }).count == 6)
        }
        let both = FactKey.allCases.map { [$0.request(in: .en), $0.request(in: .cy)] }
        #expect(both.allSatisfy { Set($0).count == 2 && $0.allSatisfy { !$0.hasSuffix(".") } })
    }
}
