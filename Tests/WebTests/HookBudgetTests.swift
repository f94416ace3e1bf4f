import HTTPTypes
import Hummingbird
import NIOCore
import Testing

@testable import Web

@Suite("How much of deliveries is in memory at once")
struct HookBudgetTests {
    private static func request(_ body: RequestBody, announcing length: Int? = nil) -> Request {
        var fields = HTTPFields()
        fields[.contentLength] = length.map(String.init)
        let head = HTTPRequest(
            method: .post,
            scheme: "http",
            authority: "intray.example",
            path: "/hooks/form",
            headerFields: fields
        )
        return Request(head: head, body: body)
    }

    private static func body(_ bytes: Int) -> RequestBody {
        RequestBody(buffer: ByteBuffer(bytes: [UInt8](repeating: 0x20, count: bytes)))
    }

    private static func read(_ bytes: Int, in budget: HookBudget, upTo limit: Int = 100) async throws -> Int {
        try await budget.reading(request(body(bytes)), upTo: limit, within: .seconds(60)) { $0.count }
    }

    @Test("a body counts until it is kept, not only while it comes")
    func held() async throws {
        let budget = HookBudget(bytes: 100)
        let first = Self.request(Self.body(60))
        let inside = try await budget.reading(first, upTo: 100, within: .seconds(60)) { _ in
            await Result.of { try await Self.read(60, in: budget) }
        }
        #expect(throws: HookBodyRefusal.busy) { try inside.get() }
        #expect(try await Self.read(100, in: budget) == 100)
    }

    @Test("what is refused gives back what it took")
    func givenBack() async throws {
        let budget = HookBudget(bytes: 100)
        let parts = AsyncStream<ByteBuffer> { stream in
            for _ in 0..<3 { stream.yield(ByteBuffer(bytes: [UInt8](repeating: 0x20, count: 40))) }
            stream.finish()
        }
        await #expect(throws: HookBodyRefusal.tooLarge) {
            try await budget.reading(
                Self.request(RequestBody(asyncSequence: parts)),
                upTo: 100,
                within: .seconds(60)
            ) { _ in }
        }
        #expect(try await Self.read(100, in: budget) == 100)
    }

    @Test("who stops in the middle of a body holds its room for a while only")
    func trickle() async throws {
        let budget = HookBudget(bytes: 100)
        let (parts, stream) = AsyncStream<ByteBuffer>.makeStream()
        stream.yield(ByteBuffer(bytes: [UInt8](repeating: 0x20, count: 60)))
        await #expect(throws: HookBodyRefusal.slow) {
            try await budget.reading(
                Self.request(RequestBody(asyncSequence: parts)),
                upTo: 100,
                within: .milliseconds(5)
            ) { _ in }
        }
        #expect(try await Self.read(100, in: budget) == 100)
        stream.finish()
    }

    @Test("the largest body that a webhook takes has room", arguments: [1, 64 << 20, 1 << 30])
    func largest(_ maxSize: Int) {
        let hook = WebHook(name: "form", maxSize: maxSize, check: { _ in nil }, take: { _, _ in .unavailable })
        #expect(HookBudget(for: hook).bytes >= maxSize)
        #expect(HookBudget(for: hook).bytes >= HookBudget.common)
    }

    @Test(
        "a larger body may take longer, and none longer than its signature holds",
        arguments: [(nil, 30), (1_000, 30), (64 << 20, 94), (1 << 30, 300), (-5, 30)] as [(Int?, Int)]
    )
    func time(announced: Int?, seconds: Int) {
        #expect(HookRoutes.time(for: Self.request(Self.body(0), announcing: announced)) == .seconds(seconds))
    }
}

extension Result where Failure == any Error {
    fileprivate static func of(_ body: () async throws -> Success) async -> Result {
        do { return .success(try await body()) } catch { return .failure(error) }
    }
}
