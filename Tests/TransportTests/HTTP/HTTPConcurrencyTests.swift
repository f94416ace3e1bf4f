import TestSupport
import Testing

@testable import Transport

@Suite("Many HTTP requests at once")
struct HTTPConcurrencyTests {
    @Test("each gets its own answer")
    func many() async throws {
        let web = try ScriptedWeb { request, conversation in try conversation.answer(text: request.target) }
        let client = try HTTPClient()
        let count = 200
        let answers = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<count {
                let request = try web.request("/\(number)")
                group.addTask { (number, try await client.send(request).body) }
            }
            return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
        }
        #expect(answers.count == count)
        #expect(answers.allSatisfy { "/\($0.key)".bytes == $0.value })
        #expect(web.requests.count == count)
    }

    /// A server that tells when it was asked and when the client hung up, and never answers `/silent`.
    private static func silent() throws -> (web: ScriptedWeb, events: AsyncStream<String>) {
        let (events, told) = AsyncStream.makeStream(of: String.self)
        let web = try ScriptedWeb { request, conversation in
            guard request.target == "/silent" else { return try conversation.answer(text: "spoken") }
            told.yield("asked")
            do { try conversation.hang() } catch {
                told.yield("hung up")
                throw error
            }
        }
        return (web, events)
    }

    @Test("cancelling a task ends its transfer and no other")
    func cancels() async throws {
        let (web, events) = try Self.silent()
        let client = try HTTPClient()
        let request = try web.request("/silent")
        let waiting = Task { await httpError { _ = try await client.send(request) } }
        var event = events.makeAsyncIterator()
        #expect(await event.next() == "asked")
        #expect(try await client.send(try web.request("/other")).body == "spoken".bytes)
        waiting.cancel()
        #expect(await waiting.value == .cancelled(origin: request.address.origin))
        #expect(await event.next() == "hung up")
        #expect(try await client.send(try web.request("/after")).body == "spoken".bytes)
    }

    @Test("a task that is cancelled already sends nothing")
    func cancelledBefore() async throws {
        let (web, _) = try Self.silent()
        let client = try HTTPClient()
        let request = try web.request("/other")
        let (gate, open) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            for await _ in gate {}
            return await httpError { _ = try await client.send(request) }
        }
        task.cancel()
        open.finish()
        #expect(await task.value == .cancelled(origin: request.address.origin))
        #expect(web.requests.isEmpty)
    }

    @Test("cancelling at any moment always brings exactly one outcome")
    func race() async throws {
        let web = try ScriptedWeb { request, conversation in try conversation.answer(text: request.target) }
        let client = try HTTPClient()
        let request = try web.request("/x")
        var outcomes = [0, 0]
        for _ in 0..<100 {
            let task = Task { await httpError { _ = try await client.send(request) } }
            await Task.yield()
            task.cancel()
            switch await task.value {
            case nil: outcomes[0] += 1
            case .cancelled: outcomes[1] += 1
            case let other: Issue.record("\(String(describing: other))")
            }
        }
        #expect(outcomes.reduce(0, +) == 100)
        #expect(try await client.send(request).status == 200)
    }

    @Test("fifty clients come and go")
    func clients() async throws {
        let web = try ScriptedWeb { _, conversation in try conversation.answer(text: "x") }
        for _ in 0..<50 { #expect(try await HTTPClient().send(try web.request()).status == 200) }
    }
}
