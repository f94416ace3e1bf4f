import Classifier
import Testing
import Triage

@Suite("The kits that come with Intray")
struct ShippedKitTests {
    /// What the table of categories promises of one: clocks, minutes and who may see it.
    private struct Promise: Equatable {
        let code: String
        let clocks: [String]
        let minutes: Int
        let audience: KitCategory.Audience

        init(_ row: [String]) throws {
            try #require(row.count == 4, "a row has code, clocks, minutes and audience: \(row)")
            code = row[0]
            clocks = row[1] == "none" ? [] : row[1].split(separator: " ").map(String.init)
            minutes = try #require(Int(row[2]))
            audience = try #require(KitCategory.Audience(rawValue: row[3]))
        }

        init(_ category: KitCategory) {
            code = category.code
            clocks = category.clocks
            minutes = category.minutes
            audience = category.audience
        }
    }

    private static let names = ["arl", "member-office"]

    @Test("clocks, minutes and audience of every category are those promised", arguments: names)
    func promises(_ name: String) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        let promised = try Fixture.rows("promises-\(name).tsv").map(Promise.init)
        #expect(promised.count == (name == "arl" ? 27 : 19))
        let promisedOf = Dictionary(uniqueKeysWithValues: promised.map { ($0.code, $0) })
        #expect(Set(kit.categories.map(\.code)) == Set(promisedOf.keys))
        for category in kit.categories {
            #expect(Promise(category) == promisedOf[category.code], "\(category.code)")
        }
    }

    @Test("every category says what belongs in it and shows it, and no example comes twice", arguments: names)
    func taught(_ name: String) throws {
        let kit = try Kit(yaml: Kit.yaml(named: name))
        #expect(kit.code == name && Kit.shipped[name] != nil)
        #expect(!kit.fallback.clocks.isEmpty && kit.fallback.requiredFacts.isEmpty)
        for category in kit.categories {
            #expect(!category.about.isEmpty && !category.cues.isEmpty, "\(category.code)")
            #expect(category.examples.count >= 6, "\(category.code)")
            #expect(category.cues.allSatisfy { (1...5).contains($0.weight) }, "\(category.code)")
            #expect(Set(category.cues.map(\.phrase)).count == category.cues.count, "\(category.code)")
        }
        let examples = kit.categories.flatMap(\.examples)
        #expect(Set(examples).count == examples.count)
    }

    @Test("each category of a Member's office has Welsh examples and Welsh cues or needs none")
    func welsh() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "member-office"))
        for category in kit.categories {
            let languages = Set(category.examples.map { LanguageIdentifier.identify($0) })
            #expect(languages.contains(.cy) && languages.contains(.en), "\(category.code): \(languages)")
        }
    }

    @Test("casework asks for a postcode, and what may harm somebody is urgent and restricted")
    func memberOffice() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "member-office"))
        for category in kit.categories {
            #expect((category.requiredFacts == [.postcode]) == category.code.hasPrefix("casework-"), "\(category.code)")
        }
        let safeguarding = try #require(kit.category("safeguarding"))
        #expect(safeguarding.priority == .urgent && safeguarding.marking == .officialSensitive)
        #expect(kit.categories.filter { $0.audience == .named }.map(\.code) == ["safeguarding", "abuse"])
        #expect(kit.categories.filter { $0.review != .never }.map(\.code) == ["records"])
    }

    @Test("a second pair of eyes reads complaints, schedules and refusals of information")
    func review() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "arl"))
        let rules = Dictionary(grouping: kit.categories, by: \.review).mapValues { Set($0.map(\.code)) }
        #expect(rules[.always] == ["complaint", "schedule-publication"])
        #expect(rules[.refusals] == ["foi", "subject-access", "eir"])
    }
}
