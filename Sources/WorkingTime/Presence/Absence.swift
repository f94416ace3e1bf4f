/// Days on which somebody is away although their pattern says they work. Why somebody is sick is nobody's business here:
/// there is no field for it.
package struct Absence: Hashable, Sendable, Codable {
    /// The first day away.
    package let first: CivilDate
    /// The last day away; a day before `first` counts as `first`.
    package let last: CivilDate
    /// Whether whole days are meant or one half of each.
    package let part: Part
    /// What kind of absence it is.
    package let kind: Kind
    /// Asked for and not yet approved: people are told of it, but it takes nobody away.
    package let provisional: Bool

    package init(
        first: CivilDate,
        last: CivilDate,
        part: Part = .whole,
        kind: Kind = .leave,
        provisional: Bool = false
    ) {
        self.first = first
        self.last = max(first, last)
        self.part = part
        self.kind = kind
        self.provisional = provisional
    }

    /// Which part of each day. The halves meet at 12:00 local time, whatever the hours of the day are, so that everybody
    /// can tell when a colleague is back.
    package enum Part: String, Codable, CaseIterable, Sendable, Hashable {
        case whole
        /// Until 12:00.
        case morning
        /// From 12:00.
        case afternoon
    }

    /// What kind of absence.
    package enum Kind: String, Codable, CaseIterable, Sendable, Hashable {
        case leave, flexi, sick, training, jury
        /// A day such as the King's Birthday: a working day for the law, a day off for staff.
        case privilegeDay = "privilege-day"
        case union, other
    }

    private enum CodingKeys: CodingKey { case first, last, part, kind, provisional }

    /// Reads all five fields; a last day before the first counts as the first.
    package init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            first: try fields.decode(CivilDate.self, forKey: .first),
            last: try fields.decode(CivilDate.self, forKey: .last),
            part: try fields.decode(Part.self, forKey: .part),
            kind: try fields.decode(Kind.self, forKey: .kind),
            provisional: try fields.decode(Bool.self, forKey: .provisional)
        )
    }

    /// Whether it touches that day.
    package func covers(_ date: CivilDate) -> Bool { first <= date && date <= last }
}
