import Foundation
import TestSupport
import Testing

@Suite("The outbox on the command line")
struct OutboxCommandTests {
    @Test("what is due is handed over once, and each mail is told with what became of it")
    func sends() async throws {
        let server = try ScriptedMail()
        let office = try await CommandLineOffice.sending(by: server)
        let foi = try await office.reference("Freedom of information")
        let mail = try await office.write("carys", foi, ["--text", "We look for it."])
        let sent = try await office.run("outbox", "send")
        #expect(sent.status == 0, "\(sent.complaint)")
        #expect(sent.output == "Mail \(mail) to g.parry@example.org is sent.\n")
        #expect(server.texts.count == 1)
        #expect(server.texts.first?.contains("We look for it.") == true)
        #expect(try await office.run("outbox", "send").output == "No mail is due.\n")
        #expect(server.texts.count == 1)
        let late = try await office.refused("carys", "outbox", "recall", "\(mail)")
        #expect(late == "It is too late to call it back: it is sent.")
        let page = try await office.run("outbox", "show", "\(mail)", "--json").object()
        #expect(page["state"] as? String == "sent")
        #expect(page["ref"] as? String == foi)
        #expect(page["by"] as? String == "carys@office.example")
    }

    @Test("a server that cannot be reached ends with 75, and the mail waits for the next time")
    func unreachable() async throws {
        let office = try await CommandLineOffice.writing("url: smtp://127.0.0.1:1\n  starttls: off\n  undo: 0")
        let foi = try await office.reference("Freedom of information")
        let mail = try await office.write("carys", foi, ["--text", "We look for it."])
        let sent = try await office.run("outbox", "send", "--json")
        #expect(sent.status == 75)
        #expect(sent.complaint.contains("1 mail could not be handed over"))
        let listed = try #require(try sent.array().first)
        #expect(listed["id"] as? Int == mail)
        #expect(listed["state"] as? String == "waiting")
        #expect(listed["attempts"] as? Int == 1)
    }

    @Test("of what nobody knows a person decides, once, and the journal says who")
    func unknown() async throws {
        let server = try ScriptedMail { step, _ in step == .end ? .hangUp : .agree }
        let office = try await CommandLineOffice.sending(by: server)
        let foi = try await office.reference("Freedom of information")
        let mail = try await office.write("carys", foi, ["--text", "We look for it."])
        let sent = try await office.run("outbox", "send")
        #expect(sent.status == 0, "\(sent.complaint)")
        #expect(sent.output.hasPrefix("Mail \(mail) to g.parry@example.org is perhaps sent: nobody knows"))
        let wanting = try await office.run("outbox", "--attention", "--json").array()
        #expect(wanting.map { $0["id"] as? Int } == [mail])
        #expect(try await office.run("outbox").output.contains("sent?"))
        let doctor = try await office.run("doctor")
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("PROBLEM  outbox: 1 mail for a person to look at"))
        #expect(
            try await office.run("outbox", "send").output
                == "No mail is due.\nFor a person to look at: 1 mail, “intray outbox --attention”.\n"
        )
        let said = try await office.say("carys", "outbox", "confirm", "\(mail)")
        #expect(said == "Mail \(mail) to g.parry@example.org has arrived: that is written down.\n")
        #expect(try await office.state(ofMail: mail) == "sent")
        let again = try await office.refused("carys", "outbox", "confirm", "\(mail)")
        #expect(again.hasSuffix("mail \(mail) is sent."))
        let journal = try await office.run("journal", "--json").output
        #expect(journal.contains("was found to have arrived"))
        #expect(journal.contains("carys@office.example"))
    }

    @Test("a refusal is told on the enquiry, and sending again settles it")
    func refusal() async throws {
        let server = try ScriptedMail { step, _ in
            step == .recipient(1) ? .reply("550 5.1.1 no such user") : .agree
        }
        let office = try await CommandLineOffice.sending(by: server)
        let foi = try await office.reference("Freedom of information")
        let mail = try await office.write("carys", foi, ["--text", "We look for it."])
        _ = try await office.run("outbox", "send")
        #expect(try await office.state(ofMail: mail) == "refused")
        let page = try await office.act("carys", "show", foi)
        #expect((page["undelivered"] as? [Any])?.count == 1)
        let text = try await office.say("carys", "show", foi)
        #expect(text.contains("OUR MAIL DID NOT ARRIVE: "))
        #expect(try await office.say("carys", "outbox", "resend", "\(mail)").hasSuffix("goes out again.\n"))
        #expect((try await office.act("carys", "show", foi)["undelivered"] as? [Any])?.isEmpty == true)
        _ = try await office.run("outbox", "send")
        let seen = try await office.say("carys", "seen-to", foi, "--because", "Rang them.")
        #expect(seen.hasPrefix("\(foi) has its undelivered mail seen to; "))
        #expect((try await office.act("carys", "show", foi)["undelivered"] as? [Any])?.isEmpty == true)
    }

    @Test("in a dry run nothing leaves, and doctor says so")
    func dry() async throws {
        let office = try await CommandLineOffice.writing()
        let foi = try await office.reference("Freedom of information")
        let mail = try await office.write("carys", foi, ["--text", "We look for it."])
        #expect(try await office.run("outbox", "send").output.contains("only shown"))
        #expect(try await office.state(ofMail: mail) == "shown")
        let doctor = try await office.run("doctor")
        #expect(doctor.output.contains("good  smtp: DRY RUN"))
        #expect(doctor.output.contains("good  outbox: nothing waits"))
    }

    @Test("what is past a limit is held until somebody lets it go")
    func held() async throws {
        let server = try ScriptedMail()
        let office = try await CommandLineOffice.writing(
            "url: smtp://127.0.0.1:\(server.port)\n  starttls: off\n  undo: 0\n  daily-limit: 1"
        )
        let foi = try await office.reference("Freedom of information")
        let loan = try await office.reference("Inter-library loan")
        let first = try await office.write("carys", foi, ["--text", "One."])
        let second = try await office.write("carys", loan, ["--text", "Two."])
        _ = try await office.run("outbox", "send")
        #expect(try await office.state(ofMail: first) == "sent")
        #expect(try await office.state(ofMail: second) == "held")
        _ = try await office.say("carys", "outbox", "resend", "\(second)")
        _ = try await office.run("outbox", "send")
        #expect(try await office.state(ofMail: second) == "sent")
        let journal = try await office.run("journal", "--json").output
        #expect(journal.contains("was let go past the limit that held it"))
    }

    @Test("there is no such mail for whoever asks for one that is not there")
    func none() async throws {
        let office = try await CommandLineOffice.writing()
        #expect(try await office.refused("carys", "outbox", "show", "77").hasPrefix("There is no mail 77"))
        #expect(try await office.misused("outbox", "list", "--limit", "0").contains("--limit"))
        #expect(try await office.run("outbox", "--attention").output == "No mail needs a person’s eyes.\n")
    }
}
