/// Gathers the lines of one event.
struct CalendarEventDraft {
    private var lines: [String: CalendarLine] = [:]
    private var attendees = 0
    private var firstAttendee: CalendarLine?

    private static let wanted: Set<String> = [
        "summary", "dtstart", "dtend", "duration", "location", "organizer", "rrule", "description", "status",
    ]

    /// Of a line that may stand once the first counts.
    mutating func take(_ line: CalendarLine) {
        if line.name == "attendee" {
            attendees += 1
            firstAttendee = firstAttendee ?? line
        } else if Self.wanted.contains(line.name), lines[line.name] == nil {
            lines[line.name] = line
        }
    }

    func invitation(_ method: CalendarInvitation.Method) -> CalendarInvitation {
        let start = lines["dtstart"].flatMap(CalendarTime.init)
        return CalendarInvitation(
            method: method,
            summary: line("summary"),
            start: start,
            end: start.flatMap(end),
            location: line("location"),
            organiser: lines["organizer"].map(Self.person),
            attendeeCount: attendees,
            answer: method == .reply ? firstAttendee.flatMap(Self.answer) : nil,
            answering: method == .reply || method == .counter ? firstAttendee.map(Self.person) : nil,
            recurrence: lines["rrule"].map { RecurrencePhrase.words($0.word) },
            description: description,
            isCancelled: lines["status"].map { Octet.lowercasedText($0.word.utf8) } == "cancelled"
        )
    }

    /// A text in one line, at most 1,000 octets.
    private func line(_ name: String) -> String? {
        guard let text = lines[name]?.text else { return nil }
        let joined = text.split { $0.isNewline }.joined(separator: ", ")
        let clean = HeaderText.withoutControls(PartText.cut(joined, to: 1_000))
        return clean.isEmpty ? nil : clean
    }

    private var description: String? {
        guard let text = lines["description"]?.text else { return nil }
        let clean = String(decoding: Octet.trimmed(Array(text.utf8)[...]), as: UTF8.self)
        return clean.isEmpty ? nil : clean
    }

    /// RFC 5545 §3.6.1: the end is not part of the event; a whole day without end or length is one day.
    private func end(_ start: CalendarTime) -> CalendarTime? {
        let stated = lines["dtend"].flatMap(CalendarTime.init)
        let length = lines["duration"].flatMap { CalendarDuration.minutes($0.value) }
        guard let end = stated ?? length.flatMap(start.adding) else { return nil }
        guard start.minutes == nil, end.minutes == nil, let last = end.day.adding(days: -1) else { return end }
        let isForward = (last.year, last.month, last.day) >= (start.day.year, start.day.month, start.day.day)
        return CalendarTime(day: isForward ? last : start.day, minutes: nil, zone: end.zone)
    }

    private static func person(_ line: CalendarLine) -> CalendarInvitation.Person {
        let word = line.word
        let isMail = Octet.lowercasedText(word.utf8.prefix(7)) == "mailto:"
        let address = isMail ? PartText.cut(String(decoding: word.utf8.dropFirst(7), as: UTF8.self), to: 320) : nil
        let name = line.parameters["cn"].map { PartText.cut($0, to: 320) }
        return CalendarInvitation.Person(
            name: name.flatMap { $0.isEmpty ? nil : $0 },
            address: address.flatMap { $0.isEmpty ? nil : $0 }
        )
    }

    private static func answer(_ line: CalendarLine) -> CalendarInvitation.Answer? {
        line.parameters["partstat"].flatMap { CalendarInvitation.Answer(rawValue: Octet.lowercasedText($0.utf8)) }
    }
}

extension CalendarInvitation {
    private static let mostLines = 50_000
    private static let mostEvents = 20

    /// The events of a calendar, at most 20; none when it is no calendar or holds something else. What stands inside an
    /// event, such as an alarm, and what stands beside it, such as a time zone, is passed over.
    package static func all(in octets: [UInt8], charset: String?) -> [CalendarInvitation] {
        var lines = CalendarLines(narrow(octets, charset))
        var open: [String] = []
        var events: [CalendarEventDraft] = []
        var method = Method.publish
        var count = 0
        while count < mostLines, let next = lines.next() {
            count += 1
            guard let line = CalendarLine(unicode(next, charset)[...]) else { continue }
            switch line.name {
            case "begin" where open.count < 50:
                open.append(Octet.lowercasedText(line.word.utf8))
                if open == ["vcalendar", "vevent"], events.count <= mostEvents { events.append(CalendarEventDraft()) }
            case "end": _ = open.popLast()
            case "method" where open == ["vcalendar"]:
                method = Method(rawValue: Octet.lowercasedText(line.word.utf8)) ?? method
            default:
                if open == ["vcalendar", "vevent"], !events.isEmpty { events[events.count - 1].take(line) }
            }
        }
        return events.prefix(mostEvents).map { $0.invitation(method) }
    }

    /// UTF-16 and UTF-32 hide even the line ends; every other charset is decoded line by line, after unfolding.
    private static func narrow(_ octets: [UInt8], _ charset: String?) -> [UInt8] {
        guard let charset, charset.hasPrefix("utf-16") || charset.hasPrefix("utf-32") else { return octets }
        return Array(octets.withUnsafeBufferPointer { Charset.decode($0, label: charset) }.utf8)
    }

    /// RFC 5545 §3.1.4: UTF-8 unless something else is said, and often although it is.
    private static func unicode(_ line: [UInt8], _ charset: String?) -> [UInt8] {
        if String(validating: line, as: UTF8.self) != nil { return line }
        return Array(line.withUnsafeBufferPointer { Charset.decode($0, label: charset) }.utf8)
    }
}
