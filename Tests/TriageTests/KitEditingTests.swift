import Classifier
import Testing
import Triage

@Suite("Editing a kit")
struct KitEditingTests {
    static let names = Kit.shipped.keys.sorted()

    /// What an office might change of a category, one thing or several at a time.
    static let edits: [@Sendable (inout CategoryDraft) -> Void] = [
        { $0.name = "Something: with “marks” & 'quotes' # and a hash" },
        { $0.about = "" },
        { $0.minutes += 5 },
        { $0.skill = $0.skill == nil ? "welsh" : nil },
        { $0.clocks = ["acknowledge", "twenty", "ten-day"].filter { $0 != "twenty" } },
        { $0.clocks = [] },
        { $0.audience = $0.audience == .all ? .named : .all },
        { $0.advisory = $0.advisory == .media ? nil : .media },
        { $0.marking = .officialSensitive },
        { $0.priority = .low },
        { $0.requiredFacts = [.court, .isbn] },
        { $0.helpfulFacts = [] },
        { $0.review = .always },
        { $0.allocatesItself.toggle() },
        { $0.cues.append(Cue(phrase: "yes: it's \"this\" # *", weight: 2.5)) },
        { $0.cues = [] },
        { $0.examples.append("A line\n\n  indented\n# no comment\nlast") },
        { if !$0.examples.isEmpty { $0.examples.removeFirst() } },
        { $0.examples = ["1984", "yes", "null", "- a", "a\tb ", " leading"] },
        {
            $0.name = "null"
            $0.minutes = 1
            $0.review = .refusals
            $0.cues.reverse()
            $0.helpfulFacts = [.title]
        },
    ]

    @Test("editing one category changes that and leaves every other exactly as it was", arguments: names)
    func oneCategory(_ name: String) throws {
        let yaml = try Kit.yaml(named: name)
        let kit = try Kit(yaml: yaml)
        for (number, edit) in Self.edits.enumerated() {
            let category = kit.categories[(number * 7 + 3) % kit.categories.count]
            var draft = CategoryDraft(category)
            edit(&draft)
            let edited = try KitDocument(yaml).setting(category.code, to: draft)
            let again = try Kit(yaml: edited.text)
            #expect(again.category(category.code).map(CategoryDraft.init) == draft, "\(number) of \(category.code)")
            for other in kit.categories where other.code != category.code {
                #expect(again.category(other.code) == other)
            }
            #expect(again.categories.map(\.code) == kit.categories.map(\.code))
            let differing = Self.linesThatDiffer(yaml, edited.text)
            let range = try #require(Self.lines(of: category.code, in: yaml))
            #expect(
                differing.allSatisfy { range.contains($0) },
                "\(number) of \(category.code): \(differing.prefix(3))"
            )
        }
    }

    @Test("a kit that is edited into what it was is what it was, to the letter", arguments: names)
    func nothing(_ name: String) throws {
        let yaml = try Kit.yaml(named: name)
        let kit = try Kit(yaml: yaml)
        for category in kit.categories.prefix(5) {
            #expect(try KitDocument(yaml).setting(category.code, to: CategoryDraft(category)).text == yaml)
        }
        #expect(try KitDocument(yaml).setting(KitDraft(kit)).text == yaml)
        #expect(try KitDocument(yaml).setting(advisories: kit.advisoryCues).text == yaml)
    }

    @Test("a shipped kit that is taken apart and put together again reads the same", arguments: names)
    func roundTrip(_ name: String) throws {
        let yaml = try Kit.yaml(named: name)
        let kit = try Kit(yaml: yaml)
        var document = KitDocument(yaml)
        let moved = kit.categories.filter { $0.code != kit.defaultCategory }.prefix(6)
        for category in moved { document = try document.removing(category.code) }
        #expect(try Kit(yaml: document.text).categories.count == kit.categories.count - moved.count)
        for category in moved { document = try document.adding(category.code, as: CategoryDraft(category)) }
        let again = try Kit(yaml: document.text)
        #expect(Set(again.categories) == Set(kit.categories))
        #expect(again.skills == kit.skills)
        #expect(again.advisoryCues == kit.advisoryCues)
    }

    @Test("comments and keys that nobody knows stay")
    func unknown() throws {
        let yaml = """
            # Ours.
            kit: small
            name: Small
            house: { colour: green }
            default-category: a
            categories:
            # The first.
            - code: a
              name: A # because
              colour: blue
            # The second.
            - code: b
              name: B
              minutes: 5

            # The end.
            closing: true

            """
        var draft = CategoryDraft(name: "B")
        draft.minutes = 10
        draft.cues = [Cue(phrase: "bee", weight: 3)]
        let edited = try KitDocument(yaml).setting("b", to: draft)
        #expect(
            edited.text
                == yaml.replacing(
                    "  minutes: 5\n",
                    with: "  minutes: 10\n  cues:\n  - {phrase: \"bee\", weight: 3}\n"
                )
        )
        let renamed = try edited.setting("a", to: CategoryDraft(name: "Ay")).text
        #expect(renamed.contains("- code: a\n  name: \"Ay\"\n  colour: blue\n# The second.\n"))
        let without = try edited.removing("b").text
        #expect(without.contains("  colour: blue\n# The second.\n\n# The end.\nclosing: true\n"))
        let further = try KitDocument(without).adding("c", as: CategoryDraft(name: "C"))
        #expect(try Kit(yaml: further.text).categories.map(\.code) == ["a", "c"])
        #expect(further.text.hasPrefix("# Ours.\n") && further.text.hasSuffix("# The end.\nclosing: true\n"))
    }

    @Test("a kit written in one line is edited too")
    func flow() throws {
        let yaml =
            "{kit: k, name: K, default-category: a, categories: [{code: a, name: A, minutes: 5}, {code: b, name: B}]}"
        var draft = CategoryDraft(name: "A")
        draft.minutes = 7
        let edited = try Kit(yaml: KitDocument(yaml).setting("a", to: draft).text)
        #expect(edited.category("a")?.minutes == 7)
        #expect(edited.category("b") == (try Kit(yaml: yaml)).category("b"))
        #expect(try Kit(yaml: KitDocument(yaml).removing("b").text).categories.count == 1)
        #expect(try Kit(yaml: KitDocument(yaml).adding("c", as: draft).text).category("c")?.minutes == 7)
    }

    @Test("the office’s own values and phrases are changed one by one", arguments: names)
    func whole(_ name: String) throws {
        let yaml = try Kit.yaml(named: name)
        let kit = try Kit(yaml: yaml)
        var draft = KitDraft(kit)
        draft.threshold = 0.6
        draft.skills.append(Kit.Skill(code: "maps", name: "Maps: old & new"))
        let edited = try KitDocument(yaml).setting(draft)
        let again = try Kit(yaml: edited.text)
        #expect(again.threshold == 0.6)
        #expect(again.skills == draft.skills)
        #expect(again.categories == kit.categories)
        #expect(edited.text.contains("# When nobody knows"))

        var cues = kit.advisoryCues
        cues[.welfare, default: []].append("it's: too \"much\"")
        cues[.media] = nil
        let heard = try edited.setting(advisories: cues)
        #expect(try Kit(yaml: heard.text).advisoryCues == cues)
        #expect(try Kit(yaml: heard.text).categories == kit.categories)
        #expect(try Kit(yaml: edited.setting(advisories: [:]).text).advisoryCues.isEmpty)
        let anew = try edited.setting(advisories: [:]).setting(advisories: [.media: ["on air"]])
        #expect(try Kit(yaml: anew.text).advisoryCues == [.media: ["on air"]])
    }

    @Test("a category that is not there is not changed")
    func missing() throws {
        let document = KitDocument(try Kit.yaml(named: "arl"))
        #expect(throws: KitError.unknownCategory("nothing")) {
            try document.setting("nothing", to: CategoryDraft(name: "N"))
        }
        #expect(throws: KitError.unknownCategory("nothing")) { try document.removing("nothing") }
    }

    @Test("what differs between two kits is told in words")
    func comparison() throws {
        let yaml = try Kit.yaml(named: "arl")
        let kit = try Kit(yaml: yaml)
        var draft = CategoryDraft(try #require(kit.category("media")))
        draft.minutes = 15
        draft.clocks = ["ten-day"]
        draft.cues.append(Cue(phrase: "live on air", weight: 4))
        let edited = try KitDocument(yaml).setting("media", to: draft)
        let found = KitComparison(from: kit, to: try Kit(yaml: edited.text))
        #expect(
            found.inOneLine
                == "“media”: usual minutes from “10” to “15”; “media”: clocks with “ten-day” and without “one-day”; "
                + "“media”: cues with “live on air = 4”"
        )
        #expect(KitComparison(from: kit, to: kit).changes.isEmpty)
    }

    // MARK: - Lines

    /// Counted from 0: the lines from where the texts begin to differ to where they end to, as the first has them.
    private static func linesThatDiffer(_ one: String, _ other: String) -> Range<Int> {
        let (one, other) = (
            one.split(separator: "\n", omittingEmptySubsequences: false),
            other.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let start = zip(one, other).prefix { $0 == $1 }.count
        let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
        return start..<max(start, one.count - end)
    }

    private static func lines(of code: String, in yaml: String) -> Range<Int>? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.hasSuffix("- code: \(code)") }) else { return nil }
        let end = lines[(start + 1)...].firstIndex { $0.contains("- code: ") && !$0.contains("{") } ?? lines.count
        return start..<end + 1
    }
}
