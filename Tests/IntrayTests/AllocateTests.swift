import Foundation
import Testing

@Suite("Giving out what somebody has")
struct AllocateTests {
    @Test("all that is open with somebody who is away goes to another, each alone")
    func fromAbsent() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let foi = try await office.reference("Freedom of information")
        let minutes = try await office.reference("How long")
        for reference in [loan, foi, minutes] {
            _ = try await office.run(
                "allocate",
                reference,
                "--to",
                "hana@office.example",
                "--as",
                "carys@office.example"
            )
        }
        _ = try await office.act("hana", "wait", foi, "--for", "clarification")
        _ = try await office.act("hana", "close", minutes, "--outcome", "advice-given")
        let given = try await office.run(
            "allocate",
            "--from",
            "hana@office.example",
            "--to",
            "tom@office.example",
            "--because",
            "Hana is on leave.",
            "--as",
            "carys@office.example",
            "--json"
        )
        #expect(given.status == 0)
        let enquiries = try given.array()
        #expect(Set(enquiries.compactMap { $0["ref"] as? String }) == [loan, foi])
        #expect(enquiries.allSatisfy { $0["allocated_to"] as? String == "tom@office.example" })
        #expect(try await office.act("tom", "show", foi)["state"] as? String == "waiting")
        #expect(
            try await office.say("tom", "show", loan)
                .contains("carys@office.example: allocated to tom@office.example because Hana is on leave.")
        )
        let nothing = try await office.run("allocate", "--from", "hana@office.example", "--to", "pool")
        #expect(nothing.status == 0)
        #expect(nothing.complaint == "Nothing open is allocated to hana@office.example.\n")
    }

    @Test("a slip in an address is not mistaken for nothing to do")
    func slip() async throws {
        let office = try await CommandLineOffice.withMail()
        #expect(
            try await office.refused("carys", "allocate", "--from", "hanna@office.example", "--to", "pool")
                == "Nobody has the address hanna@office.example. “intray user list” shows who works here."
        )
    }

    @Test("references and --from are one or the other, and a version belongs to one enquiry")
    func usage() async throws {
        let office = try CommandLineOffice()
        let either = "Give the references, or --from EMAIL for everything somebody has."
        #expect(try await office.misused("allocate", "--to", "pool").contains(either))
        #expect(
            try await office.misused("allocate", "ENQ-2026-1", "--from", "a@b.example", "--to", "pool").contains(either)
        )
        #expect(
            try await office.misused("allocate", "ENQ-2026-1", "ENQ-2026-2", "--to", "pool", "--saw", "3")
                .contains("--saw is the version of one enquiry: give one reference with it.")
        )
    }
}
