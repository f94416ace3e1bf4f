import Classifier
import Foundation
import Testing
import Triage
import WorkingTime

@Suite("Reading a kit")
struct KitTests {
    private let small: String

    init() throws { small = try Fixture.text("small-kit.yaml") }

    private func breaking(_ line: String, into replacement: String) throws -> String {
        let pieces = small.split(separator: line, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(pieces.count == 2, "the small kit has no line “\(line)”")
        return pieces[0] + replacement + pieces[1]
    }

    private func error(in yaml: String) -> KitError? {
        #expect(throws: KitError.self) { try Kit(yaml: yaml) }
    }

    @Test("a kit reads whole, with the defaults of what it leaves out")
    func smallKit() throws {
        let kit = try Kit(yaml: small)
        #expect(kit.code == "small" && kit.name == "A small office" && kit.threshold == 0.4)
        #expect(kit.categories.map(\.code) == ["records", "library", "worry", "meeting"])
        #expect(kit.fallback.code == "records")
        #expect(kit.advisoryCues == [.welfare: ["hurt myself"]])
        let records = try #require(kit.category("records"))
        #expect(records.requiredFacts == [.caseNumber] && records.cues == [Cue(phrase: "case file*", weight: 3)])
        #expect(records.examples == ["May I see the case file?"])
        let worry = try #require(kit.category("worry"))
        #expect(worry.audience == .named && worry.priority == .urgent && worry.marking == .officialSensitive)
        let meeting = try #require(kit.category("meeting"))
        #expect(meeting.skill == nil && meeting.minutes == 30 && meeting.clocks.isEmpty && meeting.allocatesItself)
        #expect(meeting.priority == .normal && meeting.marking == .official && meeting.audience == .all)
        #expect(kit.categories.map(\.review) == [.refusals, .always, .never, .never])
        #expect(kit.category("nothing") == nil)
    }

    @Test("the shipped kit reads and has the categories of the office with their clocks")
    func arl() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "arl"))
        #expect(
            kit.categories.map(\.code).sorted()
                == [
                    "automatic", "complaint", "copyright", "court-record", "data-protection-complaint",
                    "department-file", "disposal", "eir", "foi", "inter-library-loan", "legal-service",
                    "library-access", "library-enquiry", "media", "meeting", "parliamentary", "policy-review",
                    "prison-record", "probate-register", "retention-advice", "retention-hold",
                    "schedule-publication", "spam", "subject-access", "transferred-record", "welfare",
                    "wrong-department",
                ]
        )
        for category in kit.categories {
            #expect(category.clocks.allSatisfy { DeadlineRule.named($0) != nil }, "\(category.code)")
            #expect(category.minutes > 0 && !category.name.isEmpty && !category.about.isEmpty, "\(category.code)")
            #expect(!category.cues.isEmpty && category.examples.count >= 8, "\(category.code)")
        }
        #expect(kit.category("inter-library-loan")?.clocks == ["acknowledge", "five-day", "needed-by"])
        #expect(kit.category("foi")?.clocks == ["acknowledge", "foi"])
        #expect(kit.category("spam")?.clocks == [])
        #expect(kit.categories.filter { $0.audience == .named }.map(\.code) == ["welfare"])
    }

    @Test("a kit that does not exist is answered with those that do")
    func unknownKit() {
        let error = #expect(throws: KitError.self) { try Kit.yaml(named: "alr") }
        #expect(error == .unknownKit("alr", known: ["arl", "member-office"]))
        #expect(error?.description == "There is no kit “alr”. Known kits: arl, member-office.")
    }

    @Test("a category without any is told to be added")
    func noCategories() throws {
        let end = try #require(small.range(of: "categories:"))
        let error = error(in: String(small[..<end.lowerBound]) + "categories: []\n")
        #expect(error == .noCategories)
        #expect(error?.description == "The kit has no categories: add at least one under “categories”.")
    }

    @Test("a category that comes twice is named")
    func repeated() throws {
        let error = error(in: try breaking("code: library\n    name", into: "code: records\n    name"))
        #expect(error == .repeatedCategory("records"))
        #expect(error?.description == "The kit has the category “records” twice: rename or remove one.")
    }

    @Test("a default category that is none is named")
    func unknownDefault() throws {
        let error = error(in: try breaking("default-category: records", into: "default-category: post"))
        #expect(error == .unknownDefault("post"))
        #expect(error?.description == "“default-category: post” names no category of the kit.")
    }

    @Test("a clock that is no rule is named with the rules there are")
    func unknownRule() throws {
        let error = error(in: try breaking("[safeguarding]", into: "[safegarding]"))
        #expect(error == .unknownRule("safegarding", category: "worry"))
        let sentence = try #require(error?.description)
        #expect(sentence.hasPrefix("Category “worry” has the clock “safegarding”, which is no rule. Rules: foi, "))
        #expect(DeadlineRule.all.allSatisfy { sentence.contains($0.name) })
    }

    @Test("a skill that is not listed is named")
    func unknownSkill() throws {
        let error = error(in: try breaking("skill: library", into: "skill: liberry"))
        #expect(error == .unknownSkill("liberry", category: "library"))
        #expect(error?.description == "Category “library” asks for the skill “liberry”, which is not under “skills”.")
    }

    @Test("an advisory that does not exist is named with those that do")
    func unknownAdvisory() throws {
        let error = error(in: try breaking("welfare:", into: "wellfare:"))
        #expect(error == .unknownAdvisory("wellfare"))
        #expect(
            error?.description
                == "“advisories” has “wellfare”. Advisories: information-rights, welfare, safeguarding, distressing, "
                + "legal-service, media, several-requests, unreadable."
        )
    }

    @Test("a threshold outside 0 to 1 is refused", arguments: ["1.5", "-0.1", ".nan"])
    func threshold(_ value: String) throws {
        let error = try #require(error(in: try breaking("threshold: 0.4", into: "threshold: \(value)")))
        #expect(error.description.hasSuffix("must lie between 0 and 1."))
    }

    @Test(
        "what is missing or of the wrong kind is named by where it stands",
        arguments: [
            ("name: Library\n    ", "", "The kit cannot be read: “categories › 2 › name” is missing."),
            ("default-category: records\n", "", "The kit cannot be read: “default-category” is missing."),
            ("minutes: 30", "minutes: half", "categories › 2 › minutes"),
            ("review: always", "review: sometimes", "categories › 2 › review"),
            ("seen-by: named", "seen-by: nobody", "categories › 3 › seen-by"),
            ("[case-number]", "[case-numbr]", "categories › 1 › facts › required › 1"),
        ]
    )
    func unreadable(_ line: String, _ replacement: String, _ words: String) throws {
        let error = try #require(error(in: try breaking(line, into: replacement)))
        guard case .unreadable = error else {
            Issue.record("expected an unreadable kit, not \(error)")
            return
        }
        #expect(error.description.contains(words))
    }

    @Test(
        "what is no YAML at all is named with its line",
        arguments: ["name: \"A small office", "name: [A small", "name: A: small: office"]
    )
    func noYAML(_ line: String) throws {
        let error = try #require(error(in: try breaking("name: \"A small office\"", into: line)))
        guard case .unreadable(let detail) = error else {
            Issue.record("expected an unreadable kit, not \(error)")
            return
        }
        let namesLine = detail.contains { $0.isNumber }
        #expect(namesLine, "no line in “\(detail)”")
    }

    @Test("an empty text is no kit")
    func empty() {
        for text in ["", "\n", "# nothing\n", "kit"] {
            let error = error(in: text)
            #expect(error?.description.hasPrefix("The kit cannot be read: ") == true)
        }
    }
}
