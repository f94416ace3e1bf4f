import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("What a template said, and when")
    struct Editions {
        /// An office whose kits came in force an hour after one another; nil for a template is one without it.
        private static func office(_ driver: Driver, _ texts: [String?]) async throws -> TestOffice {
            let office = try await TestOffice(driver)
            let yaml = try Fixture.text("small-kit.yaml")
            for (number, text) in texts.enumerated() {
                var draft = TemplateDraft(name: "Word \(number)")
                draft.versions[.en] = TemplateDraft.Version(text: text ?? "")
                let kit = text == nil ? yaml : try KitDocument(yaml).adding(template: "word", as: draft).text
                let moment = office.now.adding(seconds: Int64(number) * 3_600)
                try await office.store.write { try $0.save(kit: kit, by: TestOffice.ada.email, at: moment) }
            }
            return office
        }

        private static func read(
            _ office: TestOffice,
            before: Int64? = nil,
            limit: Int = 10,
            kits: Int = 100
        ) async throws -> TemplateEditions {
            try await office.store.read {
                try $0.editions(ofTemplate: "word", before: before, limit: limit, kits: kits)
            }
        }

        private static func texts(_ found: TemplateEditions) -> [String?] {
            found.editions.map { $0.template?.versions[.en]?.text.source.split(separator: "\n").first.map(String.init) }
        }

        @Test("kits that say the same are one edition, from the first of them to the next text", arguments: Driver.all)
        func runs(_ driver: Driver) async throws {
            let office = try await Self.office(driver, [nil, "One", "One", "Two", "Two", "Two", "One"])
            let found = try await Self.read(office)
            #expect(Self.texts(found) == ["One", "Two", "One"])
            #expect(found.editions.map(\.version) == [7, 4, 2] && found.next == nil)
            #expect(found.editions.map(\.since.seconds) == [6, 3, 1].map { office.now.seconds + $0 * 3_600 })
            #expect(found.editions.map(\.until) == [nil, found.editions[0].since, found.editions[1].since])
            #expect(found.editions.allSatisfy { $0.actor == .person(TestOffice.ada.email) && !$0.isOlder })
        }

        @Test("a time without the template is told, but not the one before it began", arguments: Driver.all)
        func absent(_ driver: Driver) async throws {
            #expect(Self.texts(try await Self.read(try await Self.office(driver, [nil, nil]))).isEmpty)
            let found = try await Self.read(try await Self.office(driver, [nil, "One", nil, "One", nil]))
            #expect(Self.texts(found) == [nil, "One", nil, "One"])
        }

        @Test("whatever is read at once, nothing is left out and nothing comes twice", arguments: Driver.all)
        func pages(_ driver: Driver) async throws {
            let office = try await Self.office(driver, ["A", "A", "B", "C", "C", "D", "E"])
            for limit in 1...6 {
                var (before, found): (Int64?, [TemplateEdition]) = (nil, [])
                repeat {
                    let page = try await Self.read(office, before: before, limit: limit)
                    #expect(page.editions.count <= limit)
                    found += page.editions
                    before = page.next
                } while before != nil
                #expect(found.map(\.version) == [7, 6, 4, 3, 1], "\(limit)")
                #expect(found.map(\.until) == [nil] + found.map(\.since).dropLast(), "\(limit)")
            }
        }

        @Test("where not every kit was looked at, the oldest edition says that it may be older", arguments: Driver.all)
        func cut(_ driver: Driver) async throws {
            let office = try await Self.office(driver, ["A", "A", "A", "A", "B"])
            let found = try await Self.read(office, kits: 3)
            #expect(Self.texts(found) == ["B", "A"] && found.editions.map(\.isOlder) == [false, true])
            #expect(found.next == 3)
            let rest = try await Self.read(office, before: found.next, kits: 3)
            #expect(Self.texts(rest) == ["A"] && rest.editions.map(\.version) == [1] && rest.next == nil)
        }
    }

    @Suite("Editing templates at the office's desk")
    struct TemplateDesk {
        @Test("only whoever edits the same template is told that it changed meanwhile", arguments: Driver.all)
        func meanwhile(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            var draft = TemplateDraft(name: "One")
            draft.versions[.en] = TemplateDraft.Version(text: "One.\n")
            let first = draft
            let yaml = try KitDocument(try Fixture.text("small-kit.yaml")).adding(template: "one", as: first)
                .adding(template: "two", as: first).text
            try await office.store.write { try $0.save(kit: yaml, by: "operator", at: office.now) }
            let desk = OfficeDesk(
                store: office.store,
                office: try await Office.load(office.store, zone: office.zone),
                person: TestOffice.ada,
                now: office.now
            )
            draft.name = "Uno"
            let second = draft
            _ = try await desk.edit(.template("one"), saw: 1) { try $0.setting(template: "one", to: second) }
            _ = try await desk.edit(.template("two"), saw: 1) { try $0.setting(template: "two", to: second) }
            _ = try await desk.edit(.newTemplate, saw: 1) { try $0.adding(template: "three", as: second) }
            var details = desk.office.kit.details
            details[.opening, .en] = "Always"
            let said = details
            _ = try await desk.edit(.details, saw: 1) { try $0.setting(said) }
            await #expect(throws: OfficeDesk.KitChangedMeanwhile.self) {
                try await desk.edit(.template("one"), saw: 1) { try $0.removing(template: "one") }
            }
            await #expect(throws: OfficeDesk.KitChangedMeanwhile.self) {
                try await desk.edit(.details, saw: 1) { try $0.setting(said) }
            }
            let kit = try await Office.load(office.store, zone: office.zone).kit
            #expect(kit.templates.map(\.name) == ["Uno", "Uno", "Uno"] && kit.details[.opening, .en] == "Always")
            let journal = try await office.store.read { try $0.journal(limit: 9) }.map(\.detail)
            #expect(journal.contains { $0.contains("template “Uno”: name from “One” to “Uno”") })
        }
    }
}
