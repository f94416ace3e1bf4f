import Classifier
import QueueStore
import Testing
import Triage
import WorkingTime

extension Conformance {
    @Suite("Conversations that are split and merged")
    struct Conversations {
        /// Whether everything that can be reckoned from the record is as it should be.
        private func isSound(_ office: TestOffice) async throws -> Bool {
            try await office.store.read { session in
                let readModel = try session.readModelFaults(after: 0, limit: 100, office.context(nil)).faults
                let search = try session.searchFaults()
                #expect(readModel.isEmpty && search.isEmpty, "\(readModel) \(search)")
                let audit = try session.verifyAudit()
                #expect(audit.faults.isEmpty)
                return readModel.isEmpty && search.isEmpty && audit.faults.isEmpty
            }
        }

        @Test(
            "what is split off begins with what had come till then, and not with what came later",
            arguments: Driver.all
        )
        func split(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let parent = try await office.index(Incoming())
            let second = try await office.join(parent)
            let child = try await office.split(parent)
            let first = try await office.messages(parent)[0]
            let third = try await office.join(parent, body: "About the record only.")
            let own = try await office.join(child, body: "About the loan only.")
            #expect(try await office.messages(parent) == [first, second, third])
            #expect(try await office.messages(child) == [first, second, own])
            #expect(try await office.find("loan") == [child])
            #expect(try await isSound(office))
        }

        @Test("what is split off something that was split off begins with all of it", arguments: Driver.all)
        func splitTwice(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let parent = try await office.index(Incoming())
            let child = try await office.split(parent)
            let own = try await office.join(child)
            let grandchild = try await office.split(child, as: "records")
            let first = try await office.messages(parent)[0]
            #expect(try await office.messages(grandchild) == [first, own])
            let alone = try await office.split(parent)
            let again = try await office.split(alone)
            #expect(try await office.messages(again) == [first])
            #expect(try await isSound(office))
        }

        @Test("a merge hands the messages on, and they come back when it is taken back", arguments: Driver.all)
        func merge(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let first = try await office.index(Incoming(body: "The ledger of 1954"))
            let second = try await office.index(Incoming(body: "The plan of 1960"))
            let own = try await (office.messages(first), office.messages(second))
            try await office.merge(second, into: first)
            #expect(try await office.messages(first, second) == [own.0 + own.1, []])
            #expect(try await office.find("plan") == [first])
            let joined = try await office.join(first)
            #expect(try await isSound(office))
            try await office.undo(.merge, on: first)
            #expect(try await office.messages(first, second) == [own.0 + [joined], own.1])
            #expect(try await office.find("plan") == [second])
            #expect(try await isSound(office))
        }

        @Test(
            "merges into what is merged itself come apart in any order, from any side",
            arguments: ["AB", "BA", "Ac", "cA", "Bb", "cb"]
        )
        func chain(_ order: String) async throws {
            for driver in Driver.all {
                let office = try await TestOffice(driver)
                var enquiries: [EnquiryReference] = []
                for number in 0..<3 { enquiries.append(try await office.index(Incoming(body: "Number \(number)"))) }
                let (a, b, c) = (enquiries[2], enquiries[1], enquiries[0])
                let own = try await (office.messages(a), office.messages(b), office.messages(c))
                try await office.merge(a, into: b)
                try await office.merge(b, into: c)
                #expect(try await office.messages(c) == own.2 + own.1 + own.0)
                for step in order {
                    // Large letters: from the side that was merged away; small ones: from the side that took it in.
                    switch step {
                    case "A": try await office.undo(nil, on: a)
                    case "B": try await office.undo(nil, on: b)
                    case "b": try await office.undo(.merge, on: b)
                    default: try await office.undo(.merge, on: c)
                    }
                    #expect(try await isSound(office))
                }
                #expect(try await office.messages(a, b, c) == [own.0, own.1, own.2])
                #expect(try await office.list(.open) == enquiries)
            }
        }

        @Test(
            "what was split off keeps its conversation when its origin is merged, and hands it on itself",
            arguments: Driver.all
        )
        func splitAndMerged(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let other = try await office.index(Incoming(body: "Another matter"))
            let parent = try await office.index(Incoming())
            let child = try await office.split(parent)
            let messages = try await (office.messages(parent), office.messages(other))
            try await office.merge(parent, into: other)
            #expect(try await office.messages(child) == messages.0)
            try await office.undo(nil, on: parent)
            try await office.merge(child, into: other)
            #expect(try await office.messages(other) == messages.1 + messages.0)
            #expect(try await isSound(office))
            try await office.undo(nil, on: child)
            #expect(try await office.messages(child, other, parent) == [messages.0, messages.1, messages.0])
            #expect(try await isSound(office))
        }

        @Test("nothing goes back into what is closed, nor goes back twice", arguments: Driver.all)
        func splitBack(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let parent = try await office.index(Incoming())
            let child = try await office.split(parent)
            try await office.act(.close(.withdrawn, evidence: nil), on: parent)
            await #expect(throws: Refusal.closed(parent, .withdrawn)) { try await office.undo(.split, on: child) }
            try await office.act(.reopen(because: "x"), on: parent)
            let taken = try await office.undo(.split, on: child)
            #expect(taken.other == parent && taken.enquiry.state == .closed)
            try await office.act(.reopen(because: "It is another matter."), on: child)
            await #expect(throws: Refusal.nothingToUndo(child, .split)) { try await office.undo(.split, on: child) }
            #expect(try await isSound(office))
        }

        @Test(
            "what a triage taught is forgotten with it, and what the one before taught is known again",
            arguments: Driver.all
        )
        func lessons(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.index(Incoming())
            for code in ["library", "records"] {
                try await office.act(.triage(category: code, to: .pool), on: reference, as: TestOffice.cora)
            }
            #expect(try await office.store.read { try $0.lessons(limit: 9).map(\.label) } == ["records"])
            try await office.undo(nil, on: reference)
            #expect(try await office.store.read { try $0.lessons(limit: 9).map(\.label) } == ["library"])
            try await office.undo(nil, on: reference)
            #expect(try await office.store.read { try $0.lessons(limit: 9) } == [])
        }
    }
}
