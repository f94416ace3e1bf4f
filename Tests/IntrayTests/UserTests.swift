import Foundation
import Testing

@Suite("intray user")
struct UserTests {
    @Test("people are added, listed and switched off; a switched-off one can be given nothing")
    func accounts() async throws {
        let office = try await CommandLineOffice.made()
        let people = try await office.run("user", "list", "--json").array()
        #expect(people.count == 5)
        let lena = try #require(people.first { $0["email"] as? String == "lena@office.example" })
        #expect(lena["skills"] as? [String] == ["library"])
        #expect(try await office.run("user", "disable", "lena@office.example").status == 0)
        let acting = try await office.run("pull", "--as", "lena@office.example")
        #expect(acting.status == 1)
        #expect(acting.complaint.contains("The account of lena@office.example is switched off."))
    }

    @Test("the only administrator is neither switched off nor given another role")
    func lastAdministrator() async throws {
        let office = try await CommandLineOffice.made()
        let refused =
            "Nothing was changed: Ada is the only administrator, and the office would be left without one. Make somebody "
            + "else an administrator first."
        #expect(try await office.refused("ada", "user", "disable", "ada@office.example") == refused)
        let ada = ["--email", "ada@office.example", "--name", "Ada", "--role", "manager"]
        let changed = try await office.run(["user", "add"] + ada)
        #expect(changed.status == 1 && changed.complaint.contains(refused))
        let people = try await office.run("user", "list", "--json").array()
        #expect(people.contains { $0["name"] as? String == "Ada" && $0["role"] as? String == "administrator" })
    }

    @Test("a password is taken from standard input and kept as a hash only")
    func password() async throws {
        let office = try await CommandLineOffice.made()
        let set = try await office.run(
            ["user", "password", "hana@office.example", "--password-stdin"],
            input: "a long enough secret\n"
        )
        #expect(set.status == 0, "\(set.complaint)")
        let bytes = try Data(contentsOf: office.database)
        #expect(bytes.range(of: Data("a long enough secret".utf8)) == nil)
    }

    @Test(
        "a password that the site would not take is not taken here either",
        arguments: [
            ("eleven-long", "12 characters or more"), ("password1234", "tried first"),
            ("hana@office.example", "own name or address"),
            (String(repeating: "three odd words ", count: 65), "too long"),
        ]
    )
    func passwordRule(_ password: String, why: String) async throws {
        let office = try await CommandLineOffice.made()
        let refused = try await office.run(
            ["user", "password", "hana@office.example", "--password-stdin"],
            input: password + "\n"
        )
        #expect(refused.status == 1)
        #expect(refused.complaint.contains(why), "\(refused.complaint)")
        #expect(refused.complaint.contains("Nothing was set."))
    }

    @Test("a skill the kit does not have is refused with those it has")
    func skills() async throws {
        let office = try await CommandLineOffice.made()
        let refused = try await office.run(
            "user",
            "add",
            "--email",
            "z@office.example",
            "--name",
            "Z",
            "--role",
            "colleague",
            "--skills",
            "juggling"
        )
        #expect(refused.status == 1)
        #expect(refused.complaint.contains("The kit has no skill “juggling”. Skills: records"))
    }
}
