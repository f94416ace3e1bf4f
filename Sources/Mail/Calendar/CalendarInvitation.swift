/// An event in a calendar that came by mail (RFC 5545, RFC 5546, RFC 6047): what a page says of it.
package struct CalendarInvitation: Sendable, Hashable {
    /// What the sender wants with it (RFC 5546 §1.4).
    package enum Method: String, Sendable, Hashable, CaseIterable {
        case publish, request, reply, add, cancel, refresh, counter
        case declineCounter = "declinecounter"
    }

    /// Somebody who takes part.
    package struct Person: Sendable, Hashable {
        package let name: String?
        package let address: String?

        /// The name, else the address.
        package var display: String? { name ?? address }
    }

    /// An attendee's answer (RFC 5545 §3.2.12).
    package enum Answer: String, Sendable, Hashable {
        case accepted, declined, tentative, delegated
    }

    package let method: Method
    /// One line; nil when none is given.
    package let summary: String?
    package let start: CalendarTime?
    /// For whole days the last day, where RFC 5545 states the day after it.
    package let end: CalendarTime?
    package let location: String?
    package let organiser: Person?
    /// How many were asked.
    package let attendeeCount: Int
    /// Who answers, and how, in a reply.
    package let answer: Answer?
    package let answering: Person?
    /// In plain words; nil when it happens once.
    package let recurrence: String?
    /// LF line ends, at most 64 KiB; nil when none is given.
    package let description: String?
    /// Whether the event itself is marked as cancelled.
    package let isCancelled: Bool

    package var allDay: Bool { start.map { $0.minutes == nil } ?? false }

    /// The zone's name where the start has one: an IANA name, `UTC`, or what the calendar calls it.
    package var timeZoneName: String? {
        switch start?.zone {
        case .named(let name): name
        case .utc: "UTC"
        case .floating, nil: nil
        }
    }
}
