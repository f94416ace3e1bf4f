import Foundation
import Testing

@Suite("Posts, named people, and what nobody may lose")
struct PostAndNamedTests {
    @Test("what is given to a post is for each of its holders, and the post cannot go while it holds anything")
    func post() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        #expect(
            try await office.say(
                "carys",
                "post",
                "set",
                "rights",
                "--name",
                "Information rights",
                "--holder",
                "hana@office.example",
                "tom@office.example"
            ) == "The post “rights” (Information rights) is held by Hana and Tom.\n"
        )
        _ = try await office.say("carys", "allocate", foi, "--to", "post:rights")
        #expect(try await office.act("tom", "pull")["ref"] as? String == foi)
        #expect(
            try await office.refused("carys", "post", "remove", "rights")
                == "The post “rights” holds 1 open enquiry: give it to somebody else first."
        )
        _ = try await office.say("carys", "post", "set", "rights", "--holder", "tom@office.example")
        #expect(try await office.run("post", "list").output.contains("Information rights  Tom"))
        _ = try await office.say("carys", "allocate", foi, "--to", "tom@office.example")
        #expect(
            try await office.say("carys", "post", "remove", "rights")
                == "The post “rights” (Information rights) is taken away.\n"
        )
        #expect(try await office.run("post", "list", "--json").array().isEmpty)
        #expect(
            try await office.refused("hana", "post", "set", "rights", "--name", "R")
                == "A colleague may not change posts: ask a coordinator or an administrator."
        )
        #expect(
            try await office.refused("carys", "post", "set", "other")
                == "There is no post “other” yet: say what it is called."
        )
    }

    @Test("people are named for restricted categories only, and one of them must triage")
    func named() async throws {
        let office = try await CommandLineOffice.made()
        #expect(
            try await office.refused("carys", "named", "set", "foi", "carys@office.example")
                == "“foi” is for everybody: people are named for “welfare” only, as the kit has it."
        )
        #expect(
            try await office.refused("carys", "named", "set", "welfare", "hana@office.example")
                == """
                Name a coordinator or an administrator among them: what comes in waits for triage, and nobody else would \
                see it. Nothing was changed.
                """
        )
        #expect(
            try await office.say("carys", "named", "set", "welfare", "hana@office.example", "carys@office.example")
                == "Enquiries of “welfare” are for Carys and Hana alone.\n"
        )
        let listed = try await office.run("named", "list", "--json").array()
        #expect(listed.first?["named"] as? [String] == ["carys@office.example", "hana@office.example"])
        let disabled = try await office.refused("ada", "user", "disable", "carys@office.example")
        #expect(disabled.hasPrefix("Nothing was changed: nobody who is named for “welfare” would be a coordinator"))
        #expect(
            try await office.say("carys", "named", "clear", "welfare")
                == "Nobody is named for “welfare” now: those who triage see it.\n"
        )
        _ = try await office.say("ada", "user", "disable", "carys@office.example")
    }

    @Test("an enquiry that its holder could not see any more is a reason to refuse, with its reference")
    func stranded() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        _ = try await office.say(
            "carys",
            "named",
            "set",
            "welfare",
            "carys@office.example",
            "lena@office.example"
        )
        _ = try await office.act(
            "carys",
            "triage",
            loan,
            "--category",
            "welfare",
            "--to",
            "lena@office.example"
        )
        let lost = """
            Nothing was changed: whoever holds \(loan) could not see it any more. Give it to somebody who is named for the \
            category first.
            """
        #expect(try await office.refused("carys", "named", "set", "welfare", "carys@office.example") == lost)
        #expect(try await office.refused("carys", "named", "clear", "welfare") == lost)
        #expect(try await office.refused("ada", "user", "disable", "lena@office.example") == lost)
        #expect(try await office.run("named", "list").output.contains("Carys and Lena"))
        #expect(try await !office.say("tom", "journal").contains("switched off"))
        _ = try await office.say("carys", "allocate", loan, "--to", "carys@office.example")
        #expect(
            try await office.say("ada", "user", "disable", "lena@office.example")
                == "The account of Lena <lena@office.example> is switched off.\n"
        )
    }

    @Test("nobody is given a role in which they could not see what they hold")
    func roleOfHolder() async throws {
        let office = try await CommandLineOffice.withMail()
        let loan = try await office.reference("Inter-library loan")
        let welfare = ["triage", loan, "--category", "welfare", "--to", "tom@office.example"]
        #expect(try await office.run(welfare + ["--as", "carys@office.example"]).status == 0)
        let tom = ["--email", "tom@office.example", "--name", "Tom", "--role", "colleague"]
        let changed = try await office.run(["user", "add"] + tom)
        #expect(changed.status == 1)
        #expect(changed.complaint.contains("whoever holds \(loan) could not see it any more."))
        let people = try await office.run("user", "list", "--json").array()
        #expect(people.contains { $0["name"] as? String == "Tom" && $0["role"] as? String == "coordinator" })
        #expect(
            try await office.refused(
                "carys",
                "user",
                "add",
                "--email",
                "carys@office.example",
                "--name",
                "Carys",
                "--role",
                "administrator"
            ) == "Only an administrator may make or change an administrator: ask one."
        )
    }

    @Test("who switches an account off is told what it holds still, and how to give that on")
    func disabled() async throws {
        let office = try await CommandLineOffice.withMail()
        let foi = try await office.reference("Freedom of information")
        _ = try await office.say("carys", "allocate", foi, "--to", "hana@office.example")
        #expect(
            try await office.say("ada", "user", "disable", "hana@office.example")
                == """
                The account of Hana <hana@office.example> is switched off.
                Hana holds 1 open enquiry still: give it on with “intray allocate --from hana@office.example --to EMAIL”.

                """
        )
        let coordinator = try await office.refused("carys", "user", "disable", "ada@office.example")
        #expect(coordinator == "Only an administrator may make or change an administrator: ask one.")
        let colleague = try await office.refused("lena", "user", "disable", "tom@office.example")
        #expect(colleague == "A colleague may not switch accounts off: ask a coordinator or an administrator.")
    }
}
