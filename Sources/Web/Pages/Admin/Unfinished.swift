import HTTPTypes
import QueueStore
import Triage
import WorkingTime

/// A form about people that could not be done: which one, what was typed in it, and why.
struct Unfinished: Sendable {
    /// The id of the form on its page.
    let form: String
    let fields: FormFields
    /// The field that is wrong; nil where it is about none.
    let field: String?
    /// A sentence.
    let why: String

    /// What is wrong with what was typed.
    struct Wrong: Refusing {
        let field: String
        let description: String
    }

    /// - Throws: the same error where it is none that somebody at the form can do something about.
    init(_ error: any Error, form: String, _ request: PageRequest) async throws {
        self.form = form
        fields = request.form
        field = Self.field(of: error)
        switch error {
        case let refusal as Refusal:
            let office = try await request.site.offices.office()
            why = refusal.onPage(Names(kit: office.kit, staff: office.staff))
        case let refused as any Refusing: why = refused.description
        case let error as PatternError: why = error.description
        case is PasswordHash.Busy:
            why = "Too many passwords are being looked at, and this one was not. Try again in a moment."
        default: throw error
        }
    }

    private static func field(of error: any Error) -> String? {
        switch error {
        case let wrong as Wrong: wrong.field
        case is PatternError: "pattern"
        case OfficeDesk.Refused.noAddress: "email"
        case OfficeDesk.Refused.noName, OfficeDesk.Refused.postWithoutName: "name"
        case OfficeDesk.Refused.noPostCode: "code"
        case OfficeDesk.Refused.daysReversed: "last"
        case OfficeDesk.Refused.ownDeputy: "deputy"
        default: nil
        }
    }

    /// Above everything on the page, with the way to what is wrong.
    var html: HTML {
        div(.class("error-summary"), .role("alert")) {
            p { a(Attribute("href", "#" + (field.map { "\(form)-\($0)" } ?? form))) { why } }
        }
    }
}

extension Unfinished? {
    /// What was typed in a form; nil for one that is as it was.
    func typed(_ form: String) -> FormFields? { self?.form == form ? self?.fields : nil }

    /// Why a field of a form is not taken.
    func wrong(_ form: String, _ field: String) -> String? {
        guard let self, self.form == form, self.field == field else { return nil }
        return self.why
    }
}

extension FormFields {
    /// A day that has to be given.
    ///
    /// - Throws: `Unfinished.Wrong`.
    func day(_ name: String) throws -> CivilDate {
        guard let text = self[name] else { throw Unfinished.Wrong(field: name, description: "Give the day.") }
        guard let day = CivilDate(text) else {
            throw Unfinished.Wrong(
                field: name,
                description: "“\(text)” is no day. Write it as year, month and day, such as 2026-12-03."
            )
        }
        return day
    }
}

/// One of several, of which one is chosen.
func radio(_ name: String, _ value: String, label text: String, isChosen: Bool) -> HTML {
    label(.class("choice")) {
        input(.type("radio"), .name(name), .value(value), .flag("checked", isChosen))
        span { text }
    }
}
