import Triage
import WorkingTime

/// When enquiries came, oldest first, and which of them are open: of 5,000, most came within the last months, whatever
/// the number of those that were closed in twelve years.
struct History: Sendable {
    struct Arrival: Sendable {
        let reference: EnquiryReference
        /// 0 and up, in the order of arrival.
        let position: Int
        let received: Instant
        let isOpen: Bool
    }

    let arrivals: [Arrival]
    /// The last number given out in each year.
    let lastNumbers: [Int: Int]

    init(enquiries: Int, open: Int, office: MadeOffice) {
        var random = SteadyNumbers(seed: 1)
        let closed = (0..<max(0, enquiries - open)).map { _ in
            (office.now.seconds - 40 * Self.day - Int64(random.share() * 12 * 365.25 * Double(Self.day)), false)
        }
        let pending = (0..<open).map { _ in (office.now.seconds - Self.age(&random), true) }
        var numbers: [Int: Int] = [:]
        let moments = (closed + pending).sorted { $0.0 < $1.0 }
        arrivals = moments.enumerated().map { position, moment in
            let received = Instant(seconds: moment.0)
            let year = office.zone.date(of: received).year
            numbers[year, default: 0] += 1
            return Arrival(
                reference: EnquiryReference(year: year, number: numbers[year, default: 1]),
                position: position,
                received: received,
                isOpen: moment.1
            )
        }
        lastNumbers = numbers
    }

    /// Half of what is open came within a month, a twentieth more than half a year ago.
    private static func age(_ random: inout SteadyNumbers) -> Int64 {
        let days = random.happens(0.05) ? 180 + random.below(400) : random.skewed(120)
        return Int64(days) * day + Int64(random.below(Int(day)))
    }

    private static let day: Int64 = 86_400
}
