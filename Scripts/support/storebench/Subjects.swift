import QueueStore
import Triage

/// What the calls on one database ask about: its enquiries and who wrote them.
struct Subjects: Sendable {
    /// How many enquiries there are.
    let enquiries: Int
    let open: [EnquiryReference]
    /// Open and closed ones, of all years.
    let sample: [EnquiryReference]

    init(_ session: any Session) throws {
        open = try session.openEnquiries()
        let years = try session.rows("SELECT year, last FROM reference ORDER BY year") {
            (year: Int($0.integer(0)), last: Int($0.integer(1)))
        }
        enquiries = years.reduce(0) { $0 + $1.last }
        var random = SteadyNumbers(seed: 3)
        sample = (0..<6_000).map { _ in
            let year = years[random.below(years.count)]
            return EnquiryReference(year: year.year, number: 1 + random.below(year.last))
        }
    }

    /// One that is open as often as one that was closed years ago.
    func any(_ random: inout SteadyNumbers) -> EnquiryReference {
        random.happens(0.5) ? random.pick(open) : random.pick(sample)
    }
}
