import Triage
import WorkingTime

/// Reads the fields of an action's form into what is to be done, and collects what is wrong with them.
struct ActionReading {
    let fields: FormFields
    let zone: Zone
    let now: Instant
    /// By a field's name, what is wrong with it.
    private(set) var wrong: [String: String] = [:]

    init(_ fields: FormFields, zone: Zone, now: Instant) {
        self.fields = fields
        self.zone = zone
        self.now = now
    }

    /// What a form asks for.
    ///
    /// - Throws: `ActionFault.fields` when something in it is wrong.
    static func deed(
        _ action: EnquiryAction,
        _ fields: FormFields,
        zone: Zone,
        now: Instant
    ) throws(ActionFault) -> ActionDeed {
        var reading = ActionReading(fields, zone: zone, now: now)
        let deed = reading.deed(action)
        guard let deed, reading.wrong.isEmpty else { throw .fields(reading.wrong) }
        return deed
    }

    private mutating func deed(_ action: EnquiryAction) -> ActionDeed? {
        switch action {
        case .correct: return correction()
        case .split: return splitting()
        case .merge: return reference("into").map { .merge(into: $0) }
        case .undo: return .undo(fields["what"].flatMap(UndoableKind.init))
        case .handOff:
            return required("to", "Say to whom it is handed off.")
                .map { .handOff(to: $0, because: fields["because"]) }
        case .agree: return .agree
        default: return command(action).map { .command($0) }
        }
    }

    private mutating func command(_ action: EnquiryAction) -> EnquiryCommand? {
        switch action {
        case .triage: return triage()
        case .allocate: return holder().map { .allocate(to: $0, because: fields["because"]) }
        case .handBack: return because("Say why it is handed back.").map { .handBack(because: $0) }
        case .move: return required("inbox", "Choose an inbox.").map { .move(inbox: $0, because: fields["because"]) }
        case .note: return required("text", "Write something.").map { .note($0) }
        case .begin: return .begin
        case .passOn: return .passOn
        case .discard: return .discard
        case .restore: return .restore
        case .keepOpen: return .keepOpen
        case .wait, .resume, .extend, .redate, .acknowledge: return timing(action)
        default: return ending(action)
        }
    }

    private mutating func timing(_ action: EnquiryAction) -> EnquiryCommand? {
        switch action {
        case .wait: return wait()
        case .resume: return .resume(answered: day("answered"))
        case .extend:
            let until = day("until")
            return because("Say why it needs more time.")
                .map { .extend(ExtensionRequest(clock: fields["clock"], until: until, because: $0)) }
        case .redate:
            let received = moment("received").map { $0.start(in: zone) }
            let because = because("Say what shows it.")
            if received == nil, wrong["received"] == nil { wrong["received"] = "Give the day it was first received." }
            return received.flatMap { received in because.map { .redate(received: received, because: $0) } }
        default:
            return .acknowledge(at: moment("at")?.end(in: zone, now: now), how: fields["how"])
        }
    }

    private mutating func ending(_ action: EnquiryAction) -> EnquiryCommand? {
        switch action {
        case .review:
            let outcome = outcome("outcome")
            return .review(ReviewRequest(reviewer: fields["reviewer"], outcome: outcome, remark: fields["remark"]))
        case .approve: return .approve(remark: fields["remark"])
        case .sendBack: return because("Say what is wrong.").map { .sendBack(because: $0) }
        case .reopen: return because("Say why it is reopened.").map { .reopen(because: $0) }
        case .seeToDelivery: return because("Say what you did about it.").map { .seeToDelivery(because: $0) }
        case .close: return close()
        default: return nil
        }
    }

    private mutating func triage() -> EnquiryCommand? {
        let category = required("category", "Choose a category.")
        let holder = holder()
        guard let category, let holder else { return nil }
        return .triage(category: category, to: holder)
    }

    private mutating func wait() -> EnquiryCommand? {
        let (asked, chase) = (day("asked"), day("chase"))
        guard let reason = fields["for"].flatMap(WaitingReason.init) else {
            wrong["for"] = "Say what it waits for."
            return nil
        }
        return .wait(WaitRequest(reason, whom: fields["whom"], what: fields["what"], asked: asked, chase: chase))
    }

    private mutating func close() -> EnquiryCommand? {
        let outcome = outcome("outcome")
        if outcome == nil, wrong["outcome"] == nil { wrong["outcome"] = "Say how it ended." }
        if let demanded = outcome?.evidenceDemanded, fields["evidence"] == nil {
            wrong["evidence"] = "Say \(demanded)."
        }
        return outcome.map { .close($0, evidence: fields["evidence"], lateBecause: fields["late-because"]) }
    }

    private mutating func splitting() -> ActionDeed? {
        let to = fields["to"].map { Allocation($0) }
        return required("category", "Choose a category.")
            .map { .split(category: $0, subject: fields["subject"], to: to) }
    }

    private mutating func correction() -> ActionDeed? {
        let typed = TypedCorrection(fields)
        wrong.merge(typed.wrong) { first, _ in first }
        return .correct(typed)
    }

    // MARK: - Fields

    private mutating func required(_ name: String, _ demand: String) -> String? {
        if fields[name] == nil { wrong[name] = demand }
        return fields[name]
    }

    private mutating func because(_ demand: String) -> String? { required("because", demand) }

    private mutating func holder() -> Allocation? { required("to", "Choose who answers.").map { Allocation($0) } }

    private mutating func outcome(_ name: String) -> Outcome? {
        guard let text = fields[name] else { return nil }
        let outcome = Outcome(rawValue: text)
        if outcome == nil { wrong[name] = "Choose one of the outcomes." }
        return outcome
    }

    private mutating func reference(_ name: String) -> EnquiryReference? {
        guard let text = required(name, "Give a reference, such as ENQ-2026-000123.") else { return nil }
        let reference = EnquiryReference(text)
        if reference == nil { wrong[name] = "“\(text)” is no reference. Write it like ENQ-2026-000123." }
        return reference
    }

    private mutating func day(_ name: String) -> CivilDate? {
        guard let text = fields[name] else { return nil }
        guard let day = CivilDate(typed: text) else {
            wrong[name] = "Write a date like 2026-10-03."
            return nil
        }
        return day
    }

    private mutating func moment(_ name: String) -> TypedMoment? {
        let day = day(name)
        guard let time = fields[name + "-time"] else { return day.map { TypedMoment(day: $0, minute: nil) } }
        guard let minute = TypedMoment.minute(time) else {
            wrong[name + "-time"] = "Write a time like 09:30."
            return nil
        }
        guard let day else {
            if wrong[name] == nil { wrong[name] = "Give the day as well as the time." }
            return nil
        }
        return TypedMoment(day: day, minute: minute)
    }
}
