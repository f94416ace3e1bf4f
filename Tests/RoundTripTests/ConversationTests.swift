import Foundation
import Ingest
import Mail
import QueueStore
import TestSupport
import Testing
import Triage

@Suite("A conversation through real mail servers", .enabled(if: Post.isAvailable, Comment(rawValue: Post.whyNot)))
struct ConversationTests {
    private let post: Post
    private let office: MailOffice
    private let source: IMAPSource
    private let ann: MailUser
    private let bryn: MailUser

    init() async throws {
        post = try await Post()
        let inbox = try post.dovecot.makeUser()
        office = try await MailOffice("\(inbox.name)@arl.test", acknowledges: true)
        source = office.source(inbox, on: post.dovecot)
        (ann, bryn) = (try post.person("Ann Roe"), try post.person("Bryn Rees"))
        // Every mail to Bryn is answered by his server first.
        try post.exim.answer(for: bryn.mailbox.name)
    }

    @Test("five turns between two people with a CC, an out-of-office and a bounce are one enquiry")
    func five() async throws {
        let reference = try await annWrites()
        try await officeAnswersAll(on: reference)
        try await bothAnswer(on: reference)
        try await officeCloses(reference)

        #expect(try await office.enquiries().map(\.reference) == [reference])
        let conversation = try await office.conversation(reference)
        // Three letters of people, three of ours, Bryn's machine twice, and the report.
        #expect(conversation.count == 9)
        #expect(conversation.filter(\.isOurs).count == 3)
        // One acknowledgement, two answers that Lena wrote: nothing else was answered, neither person nor machine.
        let outbox = try await office.outbox()
        #expect(outbox.map(\.kind) == [.acknowledgement, .reply, .reply])
        #expect(outbox.allSatisfy { $0.state == .sent })
        #expect(try await office.send(by: post.relay) == 0)
        #expect(try ann.read().map(\.messageID) == [outbox[2].messageID])
        await source.close()
    }

    @Test("one mail to two inboxes, read by IMAP and as a Maildir, is one enquiry with one acknowledgement")
    func twoInboxes() async throws {
        let second = try post.dovecot.makeUser()
        let maildir = MaildirSource(
            SourceSettings(name: "second", inbox: "second"),
            path: second.maildir.path,
            zone: office.zone,
            clock: { [office] in office.now },
            known: { [office] keys in try await office.store.read { try $0.knownKeys(among: keys, source: "second") } }
        )
        let other = "\(second.name)@arl.test"
        let letter = Letters.first(from: ann.inFull, to: office.address, cc: other)
        try await post.send(letter, from: ann.address, to: [office.address, other])
        try await post.deliver()
        #expect(try await office.take(maildir).created == 1)
        let counts = try await office.take(source)
        #expect(counts.fetched == 1)
        #expect(counts.duplicate == 1)
        #expect(try await office.enquiries().count == 1)
        #expect(try await office.send(by: post.relay) == 1)
        try await post.deliver()
        #expect(try ann.read().count == 1)
        await source.close()
    }

    /// Ann writes, with a copy to Bryn, and has a word back by itself.
    private func annWrites() async throws -> EnquiryReference {
        let letter = Letters.first(from: ann.inFull, to: office.address, cc: bryn.address)
        try await post.send(letter, from: ann.address, to: [office.address, bryn.address])
        try await post.deliver()
        #expect(try await office.take(source).created == 1)
        let reference = try #require(try await office.enquiries().first?.reference)
        #expect(try await office.send(by: post.relay) == 1)
        try await post.deliver()
        let acknowledgement = try #require(try ann.read().last)
        // What they wrote about is nothing for whoever sees the subject.
        #expect(acknowledgement.subject == "Re: [\(reference)] Your enquiry")
        return reference
    }

    /// The office answers to all, and to somebody who is not there; Bryn is away.
    private func officeAnswersAll(on reference: EnquiryReference) async throws {
        let nobody = "nobody-of-that-name@home.test"
        try await office.write(
            "Friday is fine. Which file would you like to see?",
            to: [ann.inFull],
            cc: [bryn.address, nobody],
            on: reference
        )
        #expect(try await office.send(by: post.relay) == 1)
        try await post.deliver()
        let counts = try await office.take(source)
        #expect(counts.joined == 2)
        #expect(counts.fetched == 2)
        let joined = try await joined(reference)
        #expect(joined.map(\.machine) == [MachineVerdict.Kind.outOfOffice.rawValue])
        let lost = try await office.events(reference).compactMap { event -> EnquiryEvent.Undelivered? in
            if case .undelivered(let lost) = event { lost } else { nil }
        }
        #expect(lost.map(\.to) == [[nobody]])
        #expect(lost.first?.report != nil)
        #expect(try await office.enquiry(reference).undelivered == lost.map(\.message))
    }

    /// Ann and Bryn answer, each with a program of their own.
    private func bothAnswer(on reference: EnquiryReference) async throws {
        let toAnn = try #require(try ann.read().last)
        let toBryn = try #require(try bryn.read().last)
        #expect(toAnn.messageID == toBryn.messageID)
        let answers = [
            (ann, ann.answer(to: toAnn, as: .thunderbird, "The file of 1987, please.", cc: [bryn.address])),
            (bryn, bryn.answer(to: toBryn, as: .outlook, "A’r mynegai, os gwelwch yn dda.", cc: [ann.address])),
        ]
        for (person, answer) in answers {
            try await post.send(answer, from: person.address, to: [office.address])
            try await post.deliver()
            let counts = try await office.take(source)
            #expect(counts.joined == 1)
            #expect(counts.created == 0)
        }
        let people = try await joined(reference).filter { $0.machine == nil }
        #expect(people.map(\.from.address) == [ann.address, bryn.address])
        #expect(people.allSatisfy { $0.isStranger == nil && $0.isOtherSubject == nil })
    }

    /// The answer, and Bryn's machine once more: what is closed stays closed.
    private func officeCloses(_ reference: EnquiryReference) async throws {
        try await office.write(
            "Both are ready for you.",
            to: [ann.inFull],
            cc: [bryn.address],
            on: reference,
            ending: .supplied
        )
        #expect(try await office.send(by: post.relay) == 1)
        try await post.deliver()
        #expect(try await office.take(source).joined == 1)
        #expect(try await office.enquiry(reference).state == .closed)
    }

    private func joined(_ reference: EnquiryReference) async throws -> [EnquiryEvent.Joined] {
        try await office.events(reference).compactMap { event in
            if case .joined(let joined) = event { joined } else { nil }
        }
    }
}
