import QueueStore
import Synchronization
import Testing
import Triage

extension Conformance {
    @Suite("Upkeep of the search index")
    struct SearchUpkeep {
        @Test("what is missing, orphaned or different is counted and named", arguments: Driver.all)
        func faults(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let sound = try await office.index(Incoming())
            #expect(try await office.store.read { try $0.searchFaults() }.isEmpty)
            let missing = try await office.receive()
            let changed = try await office.index(Incoming())
            let orphan = try await office.index(Incoming())
            try await office.tamper([
                "DELETE FROM search WHERE rowid = \(missing.id)",
                "UPDATE message SET body = 'Something else.' WHERE enquiry_id = \(changed.id)",
                "DELETE FROM enquiry WHERE id = \(orphan.id)",
            ])
            let faults = try await office.store.read { try $0.searchFaults() }
            #expect(faults.missing.examples == [missing] && faults.missing.count == 1)
            #expect(faults.different.examples == [changed] && faults.different.count == 1)
            #expect(faults.orphaned.examples == [orphan] && faults.orphaned.count == 1)
            #expect(
                faults.description == """
                    Enquiries that cannot be found by search: 1 (\(missing)).
                    Enquiries that can be found by search but do not exist: 1 (\(orphan)).
                    Enquiries that are found by other words than they hold: 1 (\(changed)).
                    """
            )
            try await office.store.completeSearch(batch: 2)
            #expect(try await office.store.read { try $0.searchFaults() }.isEmpty)
            #expect(try await office.find("something") == [changed])
            #expect(try await office.find("case file") == [missing, sound])
        }

        @Test("at most twenty are named, all are counted", arguments: Driver.all)
        func many(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for _ in 0..<25 { try await office.receive() }
            try await office.tamper(["DELETE FROM search"])
            let faults = try await office.store.read { try $0.searchFaults() }
            #expect(faults.missing.count == 25 && faults.missing.examples.count == 20)
            #expect(faults.description.hasSuffix("and others)."))
        }

        @Test("a rebuild makes all of it anew, in steps, and tells how far it is", arguments: Driver.all)
        func rebuild(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            for number in 0..<7 { try await office.receive(Incoming(body: "Number \(number) of the file")) }
            let told = Mutex<[Int]>([])
            let done = try await office.store.rebuildSearch(batch: 3) { count in told.withLock { $0.append(count) } }
            #expect(done == 7)
            #expect(told.withLock { $0 } == [3, 6, 7])
            #expect(try await office.find("file").count == 7)
            #expect(try await office.store.read { try $0.searchFaults() }.isEmpty)
            #expect(
                try await office.store.read { try $0.integer("SELECT count(*) FROM message WHERE fingerprint IS NULL") }
                    == 0
            )
        }

        @Test("reindexing follows a changed text, and takes away what is gone", arguments: Driver.all)
        func reindex(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.index(Incoming())
            try await office.tamper(["UPDATE message SET body = 'A gazetteer.'"])
            try await office.reindex(reference)
            #expect(try await office.find("gazetteer") == [reference])
            #expect(try await office.find("case") == [])
            try await office.reindex(EnquiryReference(year: 2026, number: 77))
            try await office.tamper(["DELETE FROM enquiry"])
            try await office.reindex(reference)
            #expect(try await office.store.read { try $0.searchFaults() }.isEmpty)
        }

        @Test("a text of megabytes is searched as far as it is kept for that", arguments: Driver.all)
        func long(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let padding = String(repeating: "padding ŵ ", count: 100_000)
            let reference = try await office.index(Incoming(body: "early \(padding) late"))
            #expect(try await office.find("early padding") == [reference])
            #expect(try await office.find("late") == [])
            #expect(try await office.store.read { try $0.searchFaults() }.isEmpty)
        }
    }

    @Suite("Saved searches")
    struct SavedSearches {
        @Test("are kept by name for each person, and shared where they say so", arguments: Driver.all)
        func keeping(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let mine = SavedSearch(owner: "Rhys@office.example", name: "Mine", query: "to:me", isShared: false)
            let shared = SavedSearch(owner: "cora@office.example", name: "Media", query: "has:media", isShared: true)
            try await office.store.write { session throws in
                try session.save(mine)
                try session.save(shared)
                #expect(try session.savedSearches(of: "RHYS@office.example") == [shared, mine])
                #expect(try session.savedSearches(of: "cora@office.example") == [shared])
                let renewed = SavedSearch(owner: shared.owner, name: "Media", query: "press", isShared: false)
                try session.save(renewed)
                #expect(try session.savedSearches(of: "rhys@office.example") == [mine])
                #expect(try session.savedSearches(of: "cora@office.example") == [renewed])
                #expect(try !session.deleteSavedSearch("Media", of: "rhys@office.example"))
                #expect(try session.deleteSavedSearch("Media", of: "cora@office.example"))
                #expect(try session.savedSearches(of: "cora@office.example").isEmpty)
            }
        }

        @Test("without a name, with nothing to look for, or one too many are refused in words", arguments: Driver.all)
        func refused(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            @Sendable func search(_ name: String, _ query: String = "file") -> SavedSearch {
                SavedSearch(owner: "rhys@office.example", name: name, query: query, isShared: false)
            }
            try await office.store.write { session throws in
                #expect(throws: SavedSearch.Refused.noName) { try session.save(search(" ")) }
                let long = String(repeating: "n", count: 81)
                #expect(throws: SavedSearch.Refused.nameTooLong) { try session.save(search(long)) }
                #expect(throws: SearchQuery.Nothing.self) { try session.save(search("Empty", "-x")) }
                for number in 0..<SavedSearch.mostOfOnePerson { try session.save(search("Search \(number)")) }
                #expect(throws: SavedSearch.Refused.tooMany) { try session.save(search("One more")) }
                try session.save(search("Search 7", "other"))
            }
        }
    }
}
