import QueueStore
import Testing

extension Conformance {
    @Suite("Word of changes", .timeLimit(.minutes(20)))
    struct Changes {
        @Test("comes for this process's commits and for another's", arguments: Driver.all)
        func both(_ driver: Driver) async throws {
            let place = try driver.makePlace()
            let (here, there) = (try place.open(), try place.open())
            try await here.write { _ = try $0.migrate() }
            var changes = here.changes().makeAsyncIterator()
            // It watches from now on.
            #expect(await changes.next() != nil)
            for (number, database) in [there, here, there, here].enumerated() {
                try await database.write { try $0.save(position: "\(number)", of: "source") }
                #expect(await changes.next() != nil)
                #expect(try await here.read { try $0.position(of: "source") } == "\(number)")
            }
        }

        @Test("goes to everybody who asks, whenever they begin to", arguments: Driver.all)
        func several(_ driver: Driver) async throws {
            let place = try driver.makePlace()
            let (here, there) = (try place.open(), try place.open())
            try await here.write { _ = try $0.migrate() }
            var first = here.changes().makeAsyncIterator()
            #expect(await first.next() != nil)
            var second = here.changes().makeAsyncIterator()
            #expect(await second.next() != nil)
            try await there.write { try $0.save(position: "1", of: "source") }
            #expect(await first.next() != nil)
            #expect(await second.next() != nil)
        }

        @Test("waits to be taken at most once, however much was committed", arguments: Driver.all)
        func coalesced(_ driver: Driver) async throws {
            let place = try driver.makePlace()
            let (here, there) = (try place.open(), try place.open())
            try await here.write { _ = try $0.migrate() }
            let stream = here.changes()
            var slow = stream.makeAsyncIterator()
            var quick = here.changes().makeAsyncIterator()
            #expect(await slow.next() != nil)
            #expect(await quick.next() != nil)
            for number in 0..<5 {
                try await there.write { try $0.save(position: "\(number)", of: "source") }
                // The quick one has taken each; the slow one, which came first, was told before it.
                #expect(await quick.next() != nil)
            }
            #expect(await slow.next() != nil)
            let later = Task {
                var slow = stream.makeAsyncIterator()
                return await slow.next() == nil
            }
            later.cancel()
            #expect(await later.value, "a second one was waiting")
        }

        @Test("ends when whoever listens is cancelled, and with the database", arguments: Driver.all)
        func ends(_ driver: Driver) async throws {
            var database: (any Database)? = try driver.makePlace().open()
            let changes = try #require(database?.changes())
            let listener = Task {
                for await _ in changes {}
                return true
            }
            listener.cancel()
            #expect(await listener.value)
            let other = try #require(database?.changes())
            database = nil
            for await _ in other {}
        }
    }
}
