import Classifier
import Testing
import Triage
import WorkingTime

@Suite("The replies that come with Intray")
struct ShippedTemplateTests {
    private static let names = Kit.shipped.keys.sorted()

    /// One enquiry as a template may meet it.
    private struct Situation {
        let template: ReplyTemplate
        let language: ReplyLanguage
        let values: TemplateValues

        /// The same as the template itself sees it.
        var asSeen: TemplateValues {
            var seen = values
            if let waitingFor = template.waitingFor { seen.waitingFor = waitingFor }
            return seen
        }
    }

    @Test(
        "every reply of both kits in both languages, whatever is missing and however the clock stands",
        arguments: names
    )
    func everything(_ name: String) throws {
        var seen: Set<String> = []
        var met: Set<String> = []
        try each(name) { situation in
            let made = try #require(situation.template.text(in: situation.language, with: situation.values))
            met.insert(situation.template.code)
            guard seen.insert(situation.language.rawValue + made.text).inserted else { return }
            let faults = LetterFaults(text: made.text, language: situation.language).all
            #expect(faults.isEmpty, "\(situation.template.code), \(situation.language): \(faults)\n\(made.text)")
            #expect(made.gaps == RenderedTemplate.gaps(in: made.text))
            #expect(made.text.contains("ENQ-2026-000123"))
            checkFacts(made, situation)
            checkPromise(made, situation)
        }
        #expect(met.count == (try Kit(yaml: Kit.yaml(named: name))).templates.count)
        #expect(seen.count > 300, "only \(seen.count) different letters")
    }

    /// What is asked for is what is missing, and nothing else.
    private func checkFacts(_ made: RenderedTemplate, _ situation: Situation) {
        let lines = Set(made.text.split(separator: "\n").map(String.init))
        for fact in FactKey.allCases {
            let isAsked = lines.contains("- " + fact.request(in: situation.language))
            let isMissing = situation.values.missing.contains(fact)
            #expect(!isAsked || isMissing, "\(situation.template.code) asks for \(fact)")
            if isMissing, asks(situation.template) {
                #expect(isAsked, "\(situation.template.code) does not ask for \(fact)")
            }
        }
    }

    /// The date for answering stands there only while the clock gives one.
    private func checkPromise(_ made: RenderedTemplate, _ situation: Situation) {
        guard let due = situation.values.due else { return }
        let told = made.text.contains(due.inWords(in: situation.language))
        let isPromised = situation.asSeen.answerBy == due
        #expect(!told || isPromised, "\(situation.template.code) promises \(due)")
        if isPromised, asks(situation.template) { #expect(told, "\(situation.template.code) does not say \(due)") }
        let effect = situation.asSeen.stop.flatMap { stop in
            situation.values.rule.map { stop.inWords(of: $0, in: situation.language) }
        }
        if let effect, situation.template.kind == .ask {
            #expect(made.text.contains(effect), "\(situation.template.code) does not say “\(effect)”")
        }
    }

    /// Whether it is of those that say what is still needed and when we answer. Whoever tells of a child in danger is
    /// asked nothing.
    private func asks(_ template: ReplyTemplate) -> Bool {
        [.acknowledgement, .ask, .chase].contains(template.kind) && template.code != "safeguarding-acknowledgement"
    }

    private func each(_ name: String, _ body: (Situation) throws -> Void) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        let today = try #require(CivilDate("2026-10-15"))
        // A letter depends on its category by what is missing alone.
        var met: [String: Set<[FactKey]>] = [:]
        for category in kit.categories {
            for template in kit.templates(for: category.code) {
                for missing in [[], category.requiredFacts]
                where met[template.code, default: []].insert(missing).inserted {
                    for (number, (due, rule, isPaused)) in Self.clocks.enumerated() {
                        for waitingFor in [nil, WaitingReason.allCases[number % 6]] {
                            var values = TemplateValues(
                                reference: "ENQ-2026-000123",
                                received: today.adding(days: -13),
                                today: today,
                                office: kit.details
                            )
                            values.name = number.isMultiple(of: 2) ? "Iris Marsh" : nil
                            values.colleague = number.isMultiple(of: 3) ? "Tomos Hale" : nil
                            values.given = number.isMultiple(of: 2) ? [:] : [.caseNumber: ["T19870123"]]
                            values.missing = missing
                            values.due = due.map { today.adding(days: $0) }
                            values.rule = DeadlineRule.named(rule)
                            values.isPaused = isPaused
                            values.waitingFor = waitingFor
                            for language in template.languages {
                                try body(Situation(template: template, language: language, values: values))
                            }
                        }
                    }
                }
            }
        }
    }

    /// Days until it is due, rule, and whether it stands still.
    private static let clocks: [(due: Int?, rule: String, isPaused: Bool)] = [
        (15, "correspondence", false), (15, "correspondence", true), (nil, "", false), (-2, "five-day", false),
        (15, "foi", false), (20, "subject-access", false), (nil, "subject-access", true), (9, "parliamentary", false),
    ]

    @Test("every reply is written in both languages and leaves the same number of gaps in each", arguments: names)
    func bothLanguages(_ name: String) throws {
        for template in try Kit(yaml: Kit.yaml(named: name)).templates {
            #expect(template.languages == [.en, .cy], "\(template.code)")
            let gaps = template.versions.mapValues { $0.text.gaps.count }
            #expect(gaps[.en] == gaps[.cy], "\(template.code): \(gaps)")
        }
    }

    @Test("an answer that needs evidence has a gap for it, and one for what is sent", arguments: names)
    func evidence(_ name: String) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        for template in kit.templates where template.outcome?.isAnswer ?? false {
            #expect(template.versions[.en]?.text.gaps.isEmpty == false, "\(template.code)")
        }
        if name == "arl" {
            #expect(kit.template("no-record")?.versions[.en]?.text.gaps == ["places searched"])
            #expect(kit.template("destroyed")?.versions[.en]?.text.gaps == ["date", "schedule item and version"])
            #expect(kit.template("supplied")?.versions[.en]?.text.gaps == ["answer", "what is sent"])
        }
    }

    @Test("every category that is answered has an acknowledgement, machine mail has no reply at all", arguments: names)
    func coverage(_ name: String) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        for category in kit.categories {
            let acknowledgements = kit.templates(for: category.code, kind: .acknowledgement)
            #expect(acknowledgements.isEmpty == category.clocks.isEmpty, "\(category.code)")
            #expect(acknowledgements.allSatisfy { $0.versions.values.allSatisfy(\.text.gaps.isEmpty) })
            #expect(category.acknowledgement == .off)
        }
        #expect(kit.templates(for: "spam").isEmpty && kit.templates(for: "automatic").isEmpty)
        if name == "member-office" {
            let first = kit.templates(for: "safeguarding", kind: .acknowledgement).first
            #expect(first?.code == "safeguarding-acknowledgement")
        }
    }
}
