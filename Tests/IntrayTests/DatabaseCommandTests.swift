import Foundation
import Testing

@Suite("intray database")
struct DatabaseCommandTests {
    @Test("a check says what was compared with what")
    func check() async throws {
        let office = try await CommandLineOffice.withMail()
        let checked = try await office.run("database", "check")
        #expect(checked.status == 0)
        #expect(
            checked.output == """
                The database file, by its own account: sound.
                Lists and deadlines of 3 enquiries against their events: the same.
                Daily totals against the enquiries: the same.
                Search index against the enquiries: the same.
                The database is sound.

                """
        )
        let found = try await office.run("database", "check", "--repair", "--json").object()
        #expect(found["sound"] as? Bool == true)
        #expect(found["enquiries"] as? Int == 3)
        #expect(found["search"] as? [String] == [])
    }

    @Test("there is nothing to migrate in an office of this version")
    func migrate() async throws {
        let office = try await CommandLineOffice.made()
        #expect(try await office.run("database", "migrate").output == "The schema is up to date.\n")
        #expect(try await office.run("database", "migrate", "--json").object()["steps"] as? Int == 0)
    }
}
