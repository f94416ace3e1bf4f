/// The halves of a day on which somebody is away; they meet at 12:00 local time.
struct Halves: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let morning = Halves(rawValue: 1)
    static let afternoon = Halves(rawValue: 2)
    static let both: Halves = [.morning, .afternoon]
    static let noon = 720

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ part: Absence.Part) {
        switch part {
        case .whole: self = .both
        case .morning: self = .morning
        case .afternoon: self = .afternoon
        }
    }
}

/// Approved absences, laid out so that a day is looked up among years of them without passing them all.
struct AbsenceTable: Sendable {
    private let absences: [Absence]
    /// The latest day that any absence up to this one reaches.
    private let reach: [CivilDate]

    init(_ all: [Absence]) {
        absences = all.filter { !$0.provisional }.sorted { $0.first < $1.first }
        var reach: [CivilDate] = []
        for absence in absences { reach.append(max(reach.last ?? .earliest, absence.last)) }
        self.reach = reach
    }

    /// Which halves of that day are taken away.
    func halves(on date: CivilDate) -> Halves {
        var low = 0
        var high = absences.count
        while low < high {
            let middle = (low + high) / 2
            if absences[middle].first <= date { low = middle + 1 } else { high = middle }
        }
        var halves: Halves = []
        while low > 0, reach[low - 1] >= date {
            low -= 1
            if absences[low].last >= date { halves.formUnion(Halves(absences[low].part)) }
        }
        return halves
    }
}
