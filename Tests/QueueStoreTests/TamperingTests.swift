import QueueStore
import Testing
import Triage

/// Something a person with the file in their hands could do, and what the audit says of it.
struct Tampering: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let statements: @Sendable (_ enquiry: Int64) -> [Statement]
    /// What the sentence says after the enquiry's reference.
    let finding: String

    init(_ name: String, finds finding: String, _ statements: @escaping @Sendable (_ enquiry: Int64) -> [Statement]) {
        testDescription = name
        self.finding = finding
        self.statements = statements
    }

    private static let nothing = [UInt8](repeating: 0, count: 32)

    /// On an enquiry with three events.
    static let all: [Tampering] = [
        Tampering("another actor", finds: ", event 2: was changed") { id in
            ["UPDATE event SET actor = 'mallory@office.example' WHERE enquiry_id = \(id) AND sequence = 2"]
        },
        Tampering("another kind", finds: ", event 3: was changed") { id in
            ["UPDATE event SET kind = 'closed' WHERE enquiry_id = \(id) AND sequence = 3"]
        },
        Tampering("another time", finds: ", event 1: was changed") { id in
            ["UPDATE event SET at = at - 1 WHERE enquiry_id = \(id) AND sequence = 1"]
        },
        Tampering("another commitment", finds: ", event 2: was changed") { id in
            ["UPDATE event SET commitment = \(nothing) WHERE enquiry_id = \(id) AND sequence = 2"]
        },
        Tampering("another hash", finds: ", event 2: was changed") { id in
            ["UPDATE event SET hash = \(nothing) WHERE enquiry_id = \(id) AND sequence = 2"]
        },
        Tampering("another hash of the last event", finds: ", event 3: was changed") { id in
            [
                "UPDATE event SET hash = \(nothing) WHERE enquiry_id = \(id) AND sequence = 3",
                "UPDATE enquiry SET head = \(nothing) WHERE id = \(id)",
            ]
        },
        Tampering("another content", finds: ", event 2: its content was changed") { id in
            [
                """
                UPDATE event_payload SET body = \(Array(#"{"category":"library","to":"pool"}"#.utf8))
                WHERE enquiry_id = \(id) AND sequence = 2
                """
            ]
        },
        Tampering("another salt", finds: ", event 2: its content was changed") { id in
            ["UPDATE event_payload SET salt = \(nothing) WHERE enquiry_id = \(id) AND sequence = 2"]
        },
        Tampering("another head in the list", finds: ": the list and the events disagree about its last event") { id in
            ["UPDATE enquiry SET head = \(nothing) WHERE id = \(id)"]
        },
        Tampering("another version in the list", finds: ": the list and the events disagree about its last event") {
            id in
            ["UPDATE enquiry SET version = 2 WHERE id = \(id)"]
        },
        Tampering("the first event gone", finds: ", event 2: an event before it is missing") { id in
            ["DELETE FROM event WHERE enquiry_id = \(id) AND sequence = 1"]
        },
        Tampering("a middle event gone", finds: ", event 3: an event before it is missing") { id in
            ["DELETE FROM event WHERE enquiry_id = \(id) AND sequence = 2"]
        },
        Tampering("a middle event gone and the rest moved up", finds: ", event 2: was changed") { id in
            [
                "DELETE FROM event WHERE enquiry_id = \(id) AND sequence = 2",
                "UPDATE event SET sequence = 2 WHERE enquiry_id = \(id) AND sequence = 3",
                "UPDATE enquiry SET version = 2 WHERE id = \(id)",
            ]
        },
        Tampering("the last event gone", finds: ": the list and the events disagree about its last event") { id in
            ["DELETE FROM event WHERE enquiry_id = \(id) AND sequence = 3"]
        },
        Tampering("every event gone", finds: ": the list and the events disagree about its last event") { id in
            ["DELETE FROM event WHERE enquiry_id = \(id)"]
        },
        Tampering("taken off the list", finds: ": has events but is missing from the list") { id in
            ["DELETE FROM enquiry WHERE id = \(id)"]
        },
    ]

    /// Done so well that the chain and the list agree: only a checkpoint taken before can tell.
    static let behindTheList: [Tampering] = [
        Tampering("the tail cut off", finds: ": event 3, recorded by a checkpoint, is gone or changed") { id in
            [
                "DELETE FROM event WHERE enquiry_id = \(id) AND sequence = 3",
                """
                UPDATE enquiry SET version = 2,
                    head = (SELECT hash FROM event WHERE enquiry_id = \(id) AND sequence = 2) WHERE id = \(id)
                """,
            ]
        },
        Tampering("every trace gone", finds: ": event 3, recorded by a checkpoint, is gone or changed") { id in
            ["DELETE FROM event WHERE enquiry_id = \(id)", "DELETE FROM enquiry WHERE id = \(id)"]
        },
    ]
}

extension Conformance {
    @Suite("Tampering")
    struct TamperingIsFound {
        private func expect(_ tampering: Tampering, on reference: EnquiryReference, _ office: TestOffice) async throws {
            #expect(try await office.audit().faults.isEmpty)
            try await office.tamper(tampering.statements(reference.id))
            let faults = try await office.audit().faults
            #expect(faults.contains("\(reference)\(tampering.finding)"), "\(faults)")
        }

        @Test("is found and the enquiry named", arguments: Driver.all, Tampering.all)
        func chain(_ driver: Driver, _ tampering: Tampering) async throws {
            let office = try await TestOffice(driver)
            let other = try await office.begunEnquiry()
            let reference = try await office.begunEnquiry()
            _ = try await office.begunEnquiry()
            try await expect(tampering, on: reference, office)
            #expect(try await office.audit().faults.allSatisfy { $0.hasPrefix("\(reference)") }, "\(other) is accused")
        }

        @Test("is found by a checkpoint where nothing else could", arguments: Driver.all, Tampering.behindTheList)
        func checkpointed(_ driver: Driver, _ tampering: Tampering) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.store.write { _ = try $0.checkpoint(at: office.now) }
            try await expect(tampering, on: reference, office)
        }

        @Test("a chain rewritten by the rules is found by a checkpoint alone", arguments: Driver.all)
        func rewritten(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.store.write { _ = try $0.checkpoint(at: office.now) }
            try await office.store.write { session in
                var chain: [(event: ChainedEvent, hash: [UInt8])] = []
                try session.forEachEvent { chain.append(($0, $1)) }
                let last = try #require(chain.last).event
                let forged = ChainedEvent(
                    enquiry: last.enquiry,
                    sequence: last.sequence,
                    at: last.at,
                    actor: "mallory@office.example",
                    kind: last.kind,
                    commitment: last.commitment
                )
                let hash = EventChain.hash(forged, after: chain[1].hash)
                try session.run("UPDATE event SET actor = \(forged.actor), hash = \(hash) WHERE sequence = 3")
                try session.run("UPDATE enquiry SET head = \(hash)")
            }
            #expect(
                try await office.audit().faults
                    == ["\(reference): event 3, recorded by a checkpoint, is gone or changed"]
            )
        }

        @Test(
            "with the checkpoints themselves is found",
            arguments: Driver.all,
            [
                "UPDATE checkpoint SET digest = hash FROM (SELECT hash FROM event LIMIT 1) AS some WHERE id = 1",
                "DELETE FROM checkpoint_head WHERE checkpoint_id = 1",
                "UPDATE checkpoint_head SET sequence = 2 WHERE checkpoint_id = 1",
            ]
        )
        func checkpoint(_ driver: Driver, _ statement: String) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.begunEnquiry()
            try await office.store.write { _ = try $0.checkpoint(at: office.now) }
            try await office.act(.note("Rang."), on: reference)
            try await office.store.write { _ = try $0.checkpoint(at: office.now) }
            #expect(try await office.audit().faults.isEmpty)
            try await office.tamper([Statement(stringLiteral: statement)])
            #expect(try await office.audit().faults.contains("checkpoint 1 does not match the heads it recorded"))
        }

        @Test("a checkpoint taken out of the middle is found by the one after", arguments: Driver.all)
        func missingCheckpoint(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let reference = try await office.receive()
            for _ in 0..<3 {
                try await office.act(.note("Rang."), on: reference)
                try await office.store.write { _ = try $0.checkpoint(at: office.now) }
            }
            try await office.tamper([
                "DELETE FROM checkpoint WHERE id = 2", "DELETE FROM checkpoint_head WHERE checkpoint_id = 2",
            ])
            #expect(try await office.audit().faults == ["checkpoint 3 does not match the heads it recorded"])
        }
    }
}
