import ArgumentParser
import QueueStore
import Triage
import WorkingTime

/// A document that shows that a correspondent may act for somebody.
struct AuthorityOptions: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp("For whom they may act.", valueName: "whom"))
    var authority: String?
    @Option(help: ArgumentHelp("What document it is.", valueName: "text"))
    var kind: String?
    @Option(
        help: ArgumentHelp("The day it was seen; today, when left out.", valueName: "date"),
        transform: CivilDate.given
    )
    var seen: CivilDate?
    @Option(help: ArgumentHelp("The last day it holds.", valueName: "date"), transform: CivilDate.given)
    var expires: CivilDate?
    @Option(help: ArgumentHelp("The enquiry it came with.", valueName: "reference"))
    var with: EnquiryReference?

    var isGiven: Bool { authority != nil }

    func validate() throws {
        guard authority != nil else {
            guard kind == nil, seen == nil, expires == nil, with == nil else {
                throw ValidationError("Say for whom the document is with --authority.")
            }
            return
        }
        guard kind != nil, with != nil else {
            throw ValidationError("A document needs --kind, what it is, and --with, the enquiry it came with.")
        }
        if let seen, let expires, expires < seen {
            throw ValidationError("--expires lies before --seen: check the two days.")
        }
    }

    /// The document as it is kept; nil when none is given.
    func document(of address: String, on today: CivilDate) -> AuthorityDocument? {
        guard let authority, let kind, let with else { return nil }
        return AuthorityDocument(
            address: address,
            onBehalfOf: authority,
            kind: kind,
            seenOn: seen ?? today,
            expiresOn: expires,
            enquiry: with
        )
    }
}
