import Classifier
import QueueStore
import Triage
import WorkingTime

/// What somebody typed of a correspondent. Each field comes with what stood in it, so that only what was changed is
/// written, and what somebody else wrote meanwhile in other fields stays.
struct TypedCorrespondent {
    private let fields: FormFields

    init(_ fields: FormFields) {
        self.fields = fields
    }

    /// The name under which a field's value travels as it was.
    static func before(_ name: String) -> String { "was-" + name }

    var change: CorrespondentChange {
        CorrespondentChange(
            name: changed("name"),
            language: changed("language").flatMap(Language.init(rawValue:)),
            organisation: changed("organisation"),
            adjustments: changed("adjustments"),
            telephone: changed("telephone"),
            postal: changed("postal")
        )
    }

    private func changed(_ name: String) -> String? {
        guard let typed = fields.raw(name)?.trimmed else { return nil }
        return typed == (fields.raw(Self.before(name)) ?? "").trimmed ? nil : typed
    }
}

/// A document of authority as somebody typed it.
struct TypedAuthority {
    /// What is wrong with it, by a field's name.
    struct Wrong: Error {
        let fields: [String: String]
    }

    let fields: FormFields
    let today: CivilDate

    init(_ fields: FormFields, today: CivilDate) {
        self.fields = fields
        self.today = today
    }

    /// - Throws: `Wrong` with everything that is wrong at once.
    func document(of address: String) throws(Wrong) -> AuthorityDocument {
        var wrong: [String: String] = [:]
        if fields["for"] == nil { wrong["for"] = "Say for whom they may act." }
        if fields["kind"] == nil { wrong["kind"] = "Say what document it is." }
        let seen = fields["seen"].map { CivilDate($0) } ?? today
        if seen == nil { wrong["seen"] = "Write a date like 2026-10-03." }
        let expires = fields["expires"].flatMap { CivilDate($0) }
        if fields["expires"] != nil, expires == nil { wrong["expires"] = "Write a date like 2026-10-03." }
        let enquiry = fields["with"].flatMap { EnquiryReference($0) }
        if enquiry == nil { wrong["with"] = "Give the reference of the enquiry it came with, such as ENQ-2026-000123." }
        guard wrong.isEmpty, let whom = fields["for"], let kind = fields["kind"], let seen else {
            throw Wrong(fields: wrong)
        }
        return AuthorityDocument(
            address: address,
            onBehalfOf: whom,
            kind: kind,
            seenOn: seen,
            expiresOn: expires,
            enquiry: enquiry,
            remark: fields["remark"]
        )
    }

    /// What an error is about, by a field's name; nil for one that no field can mend.
    static func wrong(_ error: any Error) -> [String: String]? {
        switch error {
        case let wrong as Wrong: wrong.fields
        case OfficeDesk.Refused.expiresBeforeSeen: ["expires": "\(OfficeDesk.Refused.expiresBeforeSeen)"]
        case let refusal as Refusal:
            if case .inTheFuture = refusal { ["seen": "That day has not come yet."] } else { nil }
        case StoreError.noSuchEnquiry(let name): ["with": "There is no enquiry “\(name)” that you may see."]
        default: nil
        }
    }
}
