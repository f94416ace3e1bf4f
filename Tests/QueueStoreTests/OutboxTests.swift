import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("The outbox")
    struct Outbox {
        private static let limits = SendingLimits(automaticToOne: 2, window: 3_600, daily: 6)

        /// The outbox of an office, asked at moments after its now.
        private struct Desk {
            let session: any Session
            let office: TestOffice
            var limits = Outbox.limits

            func at(_ seconds: Int64) -> Instant { office.now.adding(seconds: seconds) }

            func queue(
                _ id: String,
                _ kind: OutgoingKind = .reply,
                to recipients: [String] = ["enquirer@home.example"],
                about enquiry: EnquiryReference? = nil,
                after delay: Int64 = 0
            ) throws -> Int64 {
                try session.queue(
                    NewMail(
                        kind,
                        about: enquiry,
                        by: .person(TestOffice.rhys.email),
                        from: "office@arl.example",
                        to: recipients,
                        messageID: "\(id)@arl.example",
                        subject: "Your enquiry",
                        .bytes(Array("Subject: \(id)\r\n\r\nText\r\n".utf8)),
                        notBefore: at(delay)
                    ),
                    at: at(0)
                )
            }

            func take(_ seconds: Int64 = 0, by holder: String = "one") throws -> TakenMail? {
                try session.takeMail(
                    for: holder,
                    until: at(seconds + 600),
                    limits: limits,
                    startOfDay: office.zone.startOfDay(office.zone.date(of: at(seconds))),
                    now: at(seconds)
                )
            }

            func settle(_ mail: TakenMail, _ verdict: RecipientResult.Verdict, at seconds: Int64 = 1) throws
                -> OutgoingState?
            {
                let results = mail.recipients.map { RecipientResult($0, verdict, reply: "told") }
                return try session.settleMail(mail.id, by: "one", results, at: at(seconds))
            }

            func state(_ id: Int64) throws -> OutgoingState? { try session.mail(id, for: nil)?.state }
        }

        private static func desk(_ driver: Driver, _ body: @escaping @Sendable (Desk) throws -> Void) async throws {
            let office = try await TestOffice(driver)
            try await office.store.write { try body(Desk(session: $0, office: office)) }
        }

        @Test("a mail leaves when its moment has come, once", arguments: Driver.all)
        func leaves(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["b@x.example", "a@x.example", "b@x.example"], after: 30)
                #expect(try desk.take(29) == nil)
                #expect(try desk.session.nextMailAt() == desk.at(30))
                let taken = try #require(try desk.take(30))
                #expect(taken.id == id && taken.recipients == ["a@x.example", "b@x.example"] && taken.attempts == 1)
                #expect(taken.sender == "office@arl.example" && taken.message.starts(with: "Subject: a".utf8))
                #expect(try desk.state(id) == .sending)
                #expect(try desk.take(31, by: "two") == nil)
                #expect(try desk.settle(taken, .taken, at: 31) == .sent)
                #expect(try desk.take(7_200) == nil)
                let mail = try #require(try desk.session.mail(id, for: nil))
                #expect(mail.state == .sent && mail.endedAt == desk.at(31) && mail.remark == nil)
                #expect(mail.recipients.map(\.state) == [.taken, .taken])
                #expect(try desk.session.mailsForAttention(for: nil, limit: 10).isEmpty)
            }
        }

        @Test("it can be called back until it is taken, and not after", arguments: Driver.all)
        func calledBack(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let (early, late) = (try desk.queue("a", after: 30), try desk.queue("b", after: 30))
                #expect(try desk.session.cancelMail(early, at: desk.at(29)))
                #expect(try !desk.session.cancelMail(early, at: desk.at(29)))
                let taken = try #require(try desk.take(30))
                #expect(taken.id == late)
                #expect(try !desk.session.cancelMail(late, at: desk.at(31)))
                #expect(try desk.state(early) == .cancelled && desk.state(late) == .sending)
                #expect(try !desk.session.resendMail(early, at: desk.at(32)))
            }
        }

        @Test("what some have is not called back: it is stopped for the others", arguments: Driver.all)
        func stopped(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["a@x.example", "b@x.example"])
                let taken = try #require(try desk.take())
                let results = [RecipientResult("a@x.example", .taken), RecipientResult("b@x.example", .postponed)]
                #expect(try desk.session.settleMail(taken.id, by: "one", results, at: desk.at(1)) == .waiting)
                #expect(try !desk.session.cancelMail(id, at: desk.at(2)))
                #expect(try desk.session.stopMail(id, at: desk.at(2)))
                let mail = try #require(try desk.session.mail(id, for: nil))
                #expect(mail.state == .partly && mail.recipients.map(\.state) == [.taken, .refused])
                #expect(try desk.take(9_999) == nil)
                let whole = try desk.queue("b", after: 20_000)
                #expect(try !desk.session.stopMail(whole, at: desk.at(3)))
                #expect(try desk.session.cancelMail(whole, at: desk.at(3)))
            }
        }

        @Test("what was perhaps sent is not called back once it is sent again", arguments: Driver.all)
        func doubtful(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["a@x.example", "b@x.example"])
                _ = try desk.take()
                let refused = [RecipientResult("b@x.example", .refused, reply: "550 no")]
                #expect(try desk.session.mailUnknown(id, by: "one", because: "No reply.", refused, at: desk.at(1)))
                #expect(try desk.session.mail(id, for: nil)?.recipients.map(\.state) == [.waiting, .refused])
                #expect(try desk.session.resendMail(id, at: desk.at(2)))
                #expect(try !desk.session.cancelMail(id, at: desk.at(3)))
                #expect(try desk.session.stopMail(id, at: desk.at(4)))
                #expect(try desk.state(id) == .unknown)
            }
        }

        @Test("of what was perhaps sent, those whom the relay refused did not get it", arguments: Driver.all)
        func confirmed(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["a@x.example", "b@x.example"])
                _ = try desk.take()
                let refused = [RecipientResult("b@x.example", .refused, reply: "550 no")]
                #expect(try desk.session.mailUnknown(id, by: "one", because: "No reply.", refused, at: desk.at(1)))
                #expect(try desk.session.confirmMail(id, at: desk.at(2)))
                let mail = try #require(try desk.session.mail(id, for: nil))
                #expect(mail.state == .partly && mail.recipients.map(\.state) == [.taken, .refused])
            }
        }

        @Test("what cannot be handed over again is not lost for those who have it", arguments: Driver.all)
        func givenUp(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["a@x.example", "b@x.example"])
                let taken = try #require(try desk.take())
                let results = [RecipientResult("a@x.example", .taken), RecipientResult("b@x.example", .postponed)]
                _ = try desk.session.settleMail(taken.id, by: "one", results, at: desk.at(1))
                _ = try desk.take(9_999)
                let because = "The text is refused."
                let state = try desk.session.mailNotSent(
                    id,
                    by: "one",
                    because: because,
                    canHelp: false,
                    at: desk.at(10_000)
                )
                #expect(state == .partly)
                #expect(try desk.session.mail(id, for: nil)?.recipients.map(\.state) == [.taken, .refused])
            }
        }

        @Test("whom the relay refused is told apart, and sending again goes to them only", arguments: Driver.all)
        func partly(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a", to: ["gone@x.example", "here@x.example"])
                let taken = try #require(try desk.take())
                let results = [
                    RecipientResult("gone@x.example", .refused, reply: "550 5.1.1 no such user"),
                    RecipientResult("here@x.example", .taken, reply: "250 OK"),
                ]
                #expect(try desk.session.settleMail(taken.id, by: "one", results, at: desk.at(1)) == .partly)
                let mail = try #require(try desk.session.mailsForAttention(for: nil, limit: 10).first)
                #expect(mail.id == id && mail.remark == "gone@x.example: 550 5.1.1 no such user")
                #expect(try desk.session.resendMail(id, at: desk.at(60)))
                #expect(try desk.take(60)?.recipients == ["gone@x.example"])
            }
        }

        @Test("what the relay puts off is tried again ever later, and given up in the end", arguments: Driver.all)
        func postponed(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let id = try desk.queue("a")
                var moment: Int64 = 0
                for attempt in 1..<SendingPatience.mostAttempts {
                    let taken = try #require(try desk.take(moment))
                    #expect(taken.attempts == attempt)
                    let state =
                        attempt.isMultiple(of: 2)
                        ? try desk.settle(taken, .postponed, at: moment)
                        : try desk.session.mailNotSent(
                            id,
                            by: "one",
                            because: "no connection",
                            canHelp: true,
                            at: desk.at(moment)
                        )
                    #expect(state == .waiting)
                    let pause = SendingPatience.pause(after: attempt)
                    #expect(try desk.take(moment + pause - 1) == nil)
                    moment += pause
                }
                let last = try #require(try desk.take(moment))
                #expect(try desk.settle(last, .postponed, at: moment) == .refused)
                #expect(try desk.session.mail(id, for: nil)?.remark?.hasPrefix("Given up after 12 attempts.") == true)
                #expect(try desk.take(moment + 1_000_000) == nil)
            }
        }

        @Test("what nobody knows of is never sent again by itself", arguments: Driver.all)
        func unknown(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let (lost, orphaned) = (try desk.queue("a"), try desk.queue("b"))
                _ = try desk.take()
                #expect(
                    try desk.session.mailUnknown(lost, by: "one", because: "no answer after the data", at: desk.at(1))
                )
                _ = try desk.take(2)
                #expect(try desk.take(602) == nil)
                #expect(try desk.state(orphaned) == .sending)
                #expect(try desk.take(603, by: "two") == nil)
                #expect(try desk.state(orphaned) == .unknown && desk.state(lost) == .unknown)
                // The one who was taken for dead comes back: it has nothing to say any more.
                let result = [RecipientResult("enquirer@home.example", .taken)]
                #expect(try desk.session.settleMail(orphaned, by: "one", result, at: desk.at(604)) == nil)
                #expect(try desk.take(1_000_000) == nil)
                #expect(try desk.session.confirmMail(lost, at: desk.at(700)))
                #expect(try desk.state(lost) == .sent)
                #expect(try desk.session.resendMail(orphaned, at: desk.at(700)))
                #expect(try desk.take(700)?.id == orphaned)
            }
        }

        @Test(
            "automatic mail to one address has a limit; answers have none, and a person may let it go",
            arguments: Driver.all
        )
        func budget(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let mails = [
                    ("a", OutgoingKind.acknowledgement), ("b", .acknowledgement), ("c", .reply), ("n", .notice),
                ]
                for (name, kind) in mails {
                    _ = try desk.queue(name, kind)
                    let taken = try #require(try desk.take())
                    #expect(try desk.settle(taken, .taken) == .sent)
                }
                let third = try desk.queue("d", .acknowledgement)
                let other = try desk.queue("e", .acknowledgement, to: ["other@x.example"])
                #expect(try desk.take(2)?.id == other)
                let held = try #require(try desk.session.mail(third, for: nil))
                #expect(held.state == .held && held.remark?.contains("a machine may be answering") == true)
                #expect(try desk.session.resendMail(third, at: desk.at(3)))
                #expect(try desk.take(3)?.id == third)
                // The window has passed.
                let later = try desk.queue("f", .acknowledgement)
                #expect(try desk.take(3_602)?.id == later)
            }
        }

        @Test("no more than the day's limit leaves, and the next day goes on", arguments: Driver.all)
        func daily(_ driver: Driver) async throws {
            try await Self.desk(driver) { desk in
                let many = (0..<6).map { "\($0)@x.example" }
                _ = try desk.queue("a", to: many)
                _ = try desk.settle(try #require(try desk.take()), .taken)
                let beyond = try desk.queue("b")
                #expect(try desk.take(2) == nil)
                #expect(
                    try desk.session.mail(beyond, for: nil)?.remark?.hasPrefix("Today’s limit of 6 is reached.") == true
                )
                let tomorrow = try desk.queue("c", after: 86_400)
                #expect(try desk.take(86_400)?.id == tomorrow)
            }
        }

        @Test("there is no mail without what it belongs to, and none twice", arguments: Driver.all)
        func together(_ driver: Driver) async throws {
            struct Stopped: Error {}
            let office = try await TestOffice(driver)
            await #expect(throws: Stopped.self) {
                try await office.store.write { session in
                    _ = try Desk(session: session, office: office).queue("a")
                    throw Stopped()
                }
            }
            try await office.store.write { session in
                let desk = Desk(session: session, office: office)
                #expect(try desk.take() == nil)
                _ = try desk.queue("a")
            }
            await #expect(throws: (any Error).self) {
                try await office.store.write { _ = try Desk(session: $0, office: office).queue("a") }
            }
            let kept = try await office.store.read { try $0.mails(for: nil, limit: 10) }
            #expect(kept.map(\.messageID) == ["a@arl.example"])
        }

        @Test("mail about a restricted enquiry is there only for those who may see it", arguments: Driver.all)
        func restricted(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let hidden = try await office.receive(Incoming(category: "worry"))
            let open = try await office.receive(Incoming())
            try await office.store.write { session in
                let desk = Desk(session: session, office: office)
                let (one, two) = (try desk.queue("a", about: hidden), try desk.queue("b", about: open))
                #expect(try session.mails(for: TestOffice.rhys, limit: 10).map(\.id) == [two])
                #expect(try session.mail(one, for: TestOffice.rhys) == nil)
                #expect(try session.mails(for: nil, limit: 10).map(\.id) == [two, one])
                #expect(try session.mails(before: two, for: nil, limit: 10).map(\.id) == [one])
                #expect(try session.mails(about: hidden).map(\.id) == [one])
            }
        }

        @Test("whatever happens, nobody gets a mail twice unless a person said so", arguments: Driver.all, [3, 4, 5])
        func random(_ driver: Driver, _ seed: UInt64) async throws {
            try await Self.desk(driver) { desk in
                var desk = desk
                desk.limits = SendingLimits(automaticToOne: 1_000, daily: 100_000)
                var generator = SteadyNumbers(state: seed)
                let ids = try (0..<12).map {
                    try desk.queue("m\($0)", to: ["a@x.example", "b@x.example", "c@x.example"])
                }
                var taken: [String: Int] = [:]
                for step in 0..<400 {
                    let moment = Int64(step) * 400
                    guard let mail = try desk.take(moment) else { continue }
                    switch Int.random(in: 0..<5, using: &generator) {
                    case 0: _ = try desk.session.mailUnknown(mail.id, by: "one", because: "?", at: desk.at(moment))
                    case 1:
                        _ = try desk.session.mailNotSent(
                            mail.id,
                            by: "one",
                            because: "no",
                            canHelp: true,
                            at: desk.at(moment)
                        )
                    case 2: continue
                    default:
                        let results = mail.recipients.map { address in
                            let verdicts: [RecipientResult.Verdict] = [.taken, .postponed, .refused]
                            return RecipientResult(address, verdicts[Int.random(in: 0..<3, using: &generator)])
                        }
                        for result in results where result.verdict == .taken {
                            taken["\(mail.id) \(result.address)", default: 0] += 1
                        }
                        _ = try desk.session.settleMail(mail.id, by: "one", results, at: desk.at(moment))
                    }
                }
                #expect(!taken.isEmpty && taken.values.allSatisfy { $0 == 1 })
                for id in ids {
                    let mail = try #require(try desk.session.mail(id, for: nil))
                    #expect(mail.state != .sending && mail.state != .waiting, "\(mail.state)")
                    for recipient in mail.recipients {
                        #expect((recipient.state == .taken) == (taken["\(id) \(recipient.address)"] == 1))
                    }
                }
            }
        }
    }
}
