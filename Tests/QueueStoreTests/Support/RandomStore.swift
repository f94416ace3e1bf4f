import Classifier
import QueueStore
import Triage
import WorkingTime

/// A store in which a good deal has happened at random: enquiries of all ages, inboxes and categories, in all states.
struct RandomStore {
    static let nell = Person(email: "nell@office.example", name: "Nell Rees", role: .colleague, inboxes: ["north"])

    static let staff = Staff(
        people: TestOffice.people + [nell],
        posts: [
            Post(code: "desk", name: "Desk", holders: [TestOffice.rhys.email, TestOffice.lena.email]),
            Post(code: "vacant", name: "Vacant", holders: []),
        ],
        deputies: [Deputy(principal: TestOffice.lena.email, deputy: nell.email, first: .earliest, last: .latest)],
        named: ["secret": [TestOffice.rhys.email, TestOffice.cora.email]],
        optOuts: [TestOffice.rhys.email: [.violence]]
    )

    /// The operator, those who triage, a colleague who is named for what is secret, one who is not, one who serves a
    /// single inbox, and the manager.
    static let viewers: [Person?] = [nil] + staff.people

    private var random: TestRandom
    private let seed: UInt64

    init(_ seed: UInt64) {
        self.seed = seed
        random = TestRandom(seed: seed)
    }

    func fill(_ office: TestOffice, in session: any Session) throws {
        var random = random
        for part in 0..<4 {
            let arriving = (0..<20).map { _ in Self.incoming(at: office, &random) }
            var history = StoredHistory(office, seed: seed * 100 + UInt64(part))
            try history.run(110, arriving: arriving, in: session)
        }
    }

    private static func incoming(at office: TestOffice, _ random: inout TestRandom) -> Incoming {
        let age = random.number(below: 3) == 0 ? random.number(below: 90) : random.number(below: 9)
        return Incoming(
            category: random.pick(["records", "records", "library", "foi", "worry", "secret", "meeting"]),
            subject: "Record",
            body: "The record number \(random.number(below: 20)) of the county court at Barry, please",
            inbox: random.pick(["north", "north", "south", "office"]),
            received: office.now.adding(seconds: Int64(-age) * 86_400 - Int64(random.number(below: 86_400))),
            priority: random.pick([nil, .urgent, .low]),
            suggestedTo: random.pick([nil, .pool, .person(TestOffice.rhys.email)]),
            quarantine: random.number(below: 9) == 0 ? "It has no end." : nil,
            distressing: random.number(below: 4) == 0 ? [.violence] : [],
            language: random.pick([.en, .cy, .both]),
            abstained: random.number(below: 4) == 0,
            advisories: random.pick([[], [.media], [.welfare, .legalService]])
        )
    }
}
