import Crypto
import QueueStore
import Triage
import WorkingTime

/// An enquiry as somebody typed it.
struct TypedEnquiry: Sendable {
    /// What is wrong with it, by a field's name.
    struct Wrong: Error {
        let fields: [String: String]
    }

    let name: String?
    /// An e-mail address.
    let address: String?
    let telephone: String?
    let postal: String?
    private let fields: FormFields
    private let zone: Zone
    private let now: Instant

    init(_ fields: FormFields, zone: Zone, now: Instant) {
        self.fields = fields
        self.zone = zone
        self.now = now
        name = fields["name"]
        address = fields["address"]?.lowercased()
        telephone = fields["telephone"]
        postal = fields["postal"]
    }

    /// The enquiry as it is to be entered.
    ///
    /// - Throws: `Wrong` with everything that is wrong at once.
    func entry(_ choices: NewEnquiryChoices) throws(Wrong) -> HandEntry {
        var wrong: [String: String] = [:]
        let channel = fields["channel"].flatMap(Channel.init(rawValue:)).flatMap { $0 == .mail ? nil : $0 }
        if channel == nil { wrong["channel"] = "Say how it came." }
        if name == nil, address == nil { wrong["name"] = "Say who asks. If they would not say, write “unknown”." }
        if let address, !Self.isAddress(address) {
            wrong["address"] = "“\(address)” is no e-mail address. Leave it empty if they have none."
        }
        if fields["subject"] == nil { wrong["subject"] = "Say in a line what it is about." }
        if fields["category"] == nil { wrong["category"] = "Choose a category: the nearest, if you are not sure." }
        let inbox = inbox(choices, &wrong)
        let received = received(&wrong)
        guard wrong.isEmpty, let channel, let subject = fields["subject"], let category = fields["category"] else {
            throw Wrong(fields: wrong)
        }
        return HandEntry(
            category: category,
            from: from,
            subject: subject,
            text: text(subject),
            receivedAt: received,
            channel: channel,
            inbox: inbox,
            to: choices.mayGive ? fields["to"].map { Allocation($0) } : nil,
            key: key(choices.person)
        )
    }

    /// What an error is about, by a field's name; nil for one that no field can mend.
    static func wrong(_ error: any Error, _ names: Names) -> [String: String]? {
        switch error {
        case let wrong as Wrong: return wrong.fields
        case let refusal as Refusal:
            if case .inTheFuture = refusal { return ["day": "That day has not come yet."] }
            // The enquiry is not there yet: its reference is in nobody's way.
            let nobody = EnquiryReference(year: 1970, number: 1)
            return [refusal.field(in: .triage, on: nobody) ?? "category": refusal.onPage(names)]
        default: return nil
        }
    }

    // MARK: - Parts

    /// One page sent twice with the same words is one enquiry. Other words are another: somebody who goes back to the
    /// page and writes down the next call in it must not lose that.
    private func key(_ person: Person) -> String? {
        guard fields["once"] != nil else { return nil }
        var hash = SHA256()
        for field in fields.pairs + [("", person.email)] where field.name != "token" {
            for part in [field.name, field.value] { hash.update(data: Array("\(part.utf8.count):\(part)".utf8)) }
        }
        return Hexadecimal.text(Array(hash.finalize()))
    }

    private var from: String {
        switch (name, address) {
        case (let name?, let address?): "\(name) <\(address)>"
        default: name ?? address ?? ""
        }
    }

    /// What was said, and how to reach them: whoever answers has it before them.
    private func text(_ subject: String) -> String {
        let reach = [telephone.map { "Telephone: \($0)" }, postal.map { "Postal address: \($0)" }].compactMap { $0 }
        return ([fields["text"] ?? subject] + (reach.isEmpty ? [] : ["", reach.joined(separator: "\n")]))
            .joined(separator: "\n")
    }

    private func inbox(_ choices: NewEnquiryChoices, _ wrong: inout [String: String]) -> String {
        do {
            return try choices.known.chosen(fields["inbox"], by: choices.person)
        } catch {
            wrong["inbox"] = "\(error)"
            return ""
        }
    }

    /// Nil for now: also for today without a time of day.
    private func received(_ wrong: inout [String: String]) -> Instant? {
        let today = zone.date(of: now)
        let minute = fields["time"].flatMap(TypedMoment.minute)
        if fields["time"] != nil, minute == nil { wrong["time"] = "Write a time like 09:30." }
        guard let day = fields["day"].map({ CivilDate($0) }) ?? today, TypedMoment.years.contains(day.year) else {
            wrong["day"] = "Write a date like 2026-10-03."
            return nil
        }
        guard day != today || minute != nil else { return nil }
        let moment = TypedMoment(day: day, minute: minute).start(in: zone)
        if moment > now {
            wrong[day > today ? "day" : "time"] = "That \(day > today ? "day" : "time") has not come yet."
        }
        return moment
    }

    /// Something on both sides of one @, and nothing that would end it.
    private static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }
}
