package import WorkingTime

extension EnquiryEvent {
    package struct Waited: Hashable, Decodable, Sendable {
        package let wait: Wait
        package let clocks: [EnquiryClock]
    }

    package struct Resumed: Hashable, Decodable, Sendable {
        package let answered: CivilDate
        package let clocks: [EnquiryClock]
        /// True where the question never arrived: nobody was asked, and the clocks are as if there had been no wait.
        package let isVoid: Bool?
    }

    package struct Extended: Hashable, Decodable, Sendable {
        /// The clock's name.
        package let clock: String
        /// The rule that takes its place; nil when the date was set by hand.
        package let rule: String?
        package let because: String
        package let clocks: [EnquiryClock]
    }

    package struct Redated: Hashable, Decodable, Sendable {
        package let receivedAt: Instant
        /// The office's day.
        package let day: CivilDate
        /// The evidence.
        package let because: String
        package let clocks: [EnquiryClock]
    }

    package struct Recomputed: Hashable, Decodable, Sendable {
        package let calendarVersion: String
        package let clocks: [EnquiryClock]

        package init(calendarVersion: String, clocks: [EnquiryClock]) {
            self.calendarVersion = calendarVersion
            self.clocks = clocks
        }
    }

    package struct Acknowledged: Hashable, Decodable, Sendable {
        package let at: Instant
        /// By what means, in words.
        package let how: String?
    }
}
