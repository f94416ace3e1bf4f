import Foundation
import Testing

@Suite("intray init")
struct InitTests {
    @Test("writes the configuration's keys in their order, each on its line")
    func configuration() async throws {
        let office = try await CommandLineOffice.made()
        let text = try String(contentsOf: office.folder.appending(path: "intray.yaml"), encoding: .utf8)
        let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        #expect(
            keys == [
                "database: sqlite:intray.db", "listen: 127.0.0.1:8080", "trusted-proxies: []",
                "public-url: http://127.0.0.1:8080", "sources: []",
            ]
        )
    }

    @Test("refuses to make an office where there is one, and changes nothing")
    func again() async throws {
        let office = try await CommandLineOffice.made()
        let before = try Data(contentsOf: office.database)
        let again = try await office.run("init")
        #expect(again.status == 1)
        #expect(again.complaint.contains("exists already"))
        #expect(try Data(contentsOf: office.database) == before)
    }

    @Test("names the kits it knows when asked for another")
    func unknownKit() async throws {
        let office = try CommandLineOffice()
        let refused = try await office.run("init", "--kit", "zoo")
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("There is no kit “zoo”. Known kits: arl"))
        #expect(!FileManager.default.fileExists(atPath: office.database.path))
    }
}
