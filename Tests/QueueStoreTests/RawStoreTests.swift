import QueueStore
import Testing

extension Conformance {
    @Suite("Raw bytes")
    struct RawBytes {
        private static let mebibyte = 1 << 20

        private static func bytes(_ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        }

        @Test(
            "bytes come back whole, in rows of at most 1 MiB",
            arguments: Driver.all,
            [0, 1, mebibyte - 1, mebibyte, mebibyte + 1, 3 * mebibyte + mebibyte / 2]
        )
        func roundTrip(_ driver: Driver, _ size: Int) async throws {
            let office = try await TestOffice(driver)
            let bytes = Self.bytes(size)
            let hash = EventChain.commitment(salt: [], payload: bytes)
            let raws = ChunkedRawStore()
            let kept = try await office.store.write { try raws.keep(bytes, sha256: hash, in: $0) }
            #expect(kept.isNew)
            try await office.store.read { session throws in
                #expect(try raws.bytes(of: kept.id, in: session) == bytes)
                let rows = try session.rows(
                    "SELECT length(bytes) FROM raw_chunk WHERE raw_id = \(kept.id) ORDER BY position"
                ) { Int($0.integer(0)) }
                #expect(rows.allSatisfy { $0 <= Self.mebibyte })
                #expect(rows.count == (size + Self.mebibyte - 1) / Self.mebibyte)
            }
        }

        @Test("a smaller row size gives more rows and the same bytes", arguments: Driver.all)
        func small(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let raws = ChunkedRawStore(chunkSize: 7)
            let bytes = Self.bytes(50)
            let id = try await office.store.write { try raws.keep(bytes, sha256: [1], in: $0).id }
            try await office.store.read { session throws in
                #expect(try session.integer("SELECT count(*) FROM raw_chunk") == 8)
                #expect(try raws.bytes(of: id, in: session) == bytes)
                // What is kept does not say how it must be read.
                #expect(try ChunkedRawStore().bytes(of: id, in: session) == bytes)
            }
        }

        @Test("the same bytes are kept once", arguments: Driver.all)
        func once(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let raws = ChunkedRawStore()
            let (first, second) = try await office.store.write { session in
                (try raws.keep([1, 2], sha256: [7], in: session), try raws.keep([1, 2], sha256: [7], in: session))
            }
            #expect(first.isNew && !second.isNew && first.id == second.id)
            #expect(try await office.store.read { try $0.integer("SELECT count(*) FROM raw_chunk") } == 1)
        }

        @Test("a lost row or a lost message is told as damage", arguments: Driver.all)
        func damaged(_ driver: Driver) async throws {
            let office = try await TestOffice(driver)
            let raws = ChunkedRawStore(chunkSize: 4)
            let id = try await office.store.write { try raws.keep(Self.bytes(10), sha256: [1], in: $0).id }
            try await office.tamper(["DELETE FROM raw_chunk WHERE position = 1"])
            for lost in [id, id + 1] {
                let error = await #expect(throws: StoreError.self) {
                    try await office.store.read { try raws.bytes(of: lost, in: $0) }
                }
                #expect(error?.description.hasPrefix("The database is damaged: ") == true)
            }
        }
    }
}
