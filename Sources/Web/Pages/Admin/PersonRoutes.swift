import HTTPTypes
import Hummingbird
import QueueStore
import Triage
import WorkingTime

/// One person's page, and what whoever may see it can do there: hours, absences, deputies. What each may do the desk
/// says.
struct PersonRoutes: Sendable {
    let site: Site

    func add(to routes: PageRoutes) {
        routes.get("/admin/people/:email", for: .everybody) { try await PersonPage($0).page() }
        routes.post("/admin/people/:email/hours", for: .everybody) { request in
            try await PersonPage(request).doing(PersonView.Form.hours, setHours)
        }
        routes.post("/admin/people/:email/absences", for: .everybody) { request in
            try await PersonPage(request).doing(PersonView.Form.absence, addAbsence)
        }
        routes.post("/admin/people/:email/absences/remove", for: .everybody) { request in
            try await PersonPage(request).doing(PersonView.Form.absence, removeAbsence)
        }
        routes.post("/admin/people/:email/deputies", for: .everybody) { request in
            try await PersonPage(request).doing(PersonView.Form.deputy, addDeputy)
        }
        routes.post("/admin/people/:email/deputies/remove", for: .everybody) { request in
            try await PersonPage(request).doing(PersonView.Form.deputy, removeDeputies)
        }
    }

    @Sendable
    private func setHours(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        let pattern = try WorkingPattern(parsing: form["pattern"] ?? "")
        let period = PatternPeriod(from: try form.day("from"), pattern: pattern)
        let reckoned = try await desk.setPattern(period, of: email).reckoned
        let follows =
            reckoned > 0
            ? " The act-by dates of \(Words.count(reckoned, "open enquiry", "open enquiries")) follow from it." : ""
        return "\(desk.name(email)) works \(Words.duration(minutes: pattern.minutesPerWeek)) a week from "
            + "\(period.from.inWords)." + follows
    }

    @Sendable
    private func addAbsence(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        let first = try form.day("first")
        let last = form["last"] == nil ? first : try form.day("last")
        // An absence cannot be the wrong way round, so the two days are compared before they become one.
        guard first <= last else { throw OfficeDesk.Refused.daysReversed }
        let absence = Absence(
            first: first,
            last: last,
            part: form["part"].flatMap(Absence.Part.init(rawValue:)) ?? .whole,
            kind: form["kind"].flatMap(Absence.Kind.init(rawValue:)) ?? .leave,
            provisional: form.has("provisional")
        )
        let (added, open) = try await desk.add(absence, of: email)
        let holds =
            open > 0 && !absence.provisional
            ? " \(Words.count(open, "open enquiry", "open enquiries")) \(open == 1 ? "is" : "are") with them: name who acts "
                + "meanwhile, or hand them on from the backlog." : ""
        return "\(desk.name(email)) is \(added.inWords).\(holds)"
    }

    @Sendable
    private func removeAbsence(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        let found = try await desk.removeAbsence(Int64(form["absence"] ?? "") ?? 0)
        let absence = found.stored.absence
        return "\(desk.name(found.email)) is not away \(Words.span(absence.first, absence.last)) after all."
    }

    @Sendable
    private func addDeputy(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        guard let deputy = form["deputy"] else {
            throw Unfinished.Wrong(field: "deputy", description: "Choose who acts for them.")
        }
        let (first, last) = (try form.day("first"), try form.day("last"))
        _ = try await desk.addDeputy(of: email, deputy, first: first, last: last)
        return "\(desk.name(deputy)) acts for \(desk.name(email)) \(Words.span(first, last))."
    }

    @Sendable
    private func removeDeputies(_ email: String, _ desk: OfficeDesk, _ form: FormFields) async throws -> String {
        try await desk.removeDeputies(of: email)
        return "Nobody acts for \(desk.name(email)) any more."
    }
}
