import Triage

/// A route with what it is asked with, and for whom it is.
struct RouteEntry: Sendable {
    /// The method, and the path as the router has it: `GET /enquiries/{reference}`.
    let route: String
    let isFor: Set<Role>
    /// What follows the path.
    var query = ""
    /// What a form of the page sends, besides its token and the version that was seen.
    var fields: [(String, String)] = []

    var isForm: Bool { route.hasPrefix("POST ") }
    var path: String { String(route.drop { $0 != "/" }) }
}

extension RouteEntry {
    private static let everybody = Set(Role.allCases)
    private static let triaging: Set<Role> = [.coordinator, .administrator]
    private static let working: Set<Role> = [.colleague, .coordinator, .administrator]
    private static let counting: Set<Role> = [.manager, .coordinator, .administrator]

    /// What somebody may ask for who is not signed in.
    static let open: Set<String> = [
        "GET /**", "GET /accessibility", "GET /health/live", "GET /health/ready", "GET /live", "GET /sign-in",
        "POST /hooks/{name}", "POST /sign-in",
    ]

    /// Every other route of the site.
    static let all: [RouteEntry] = pages + desks + staff + office + enquiry

    private static let pages = [
        RouteEntry(route: "GET /", isFor: everybody),
        RouteEntry(route: "GET /account", isFor: everybody),
        RouteEntry(route: "POST /account/password", isFor: everybody),
        RouteEntry(route: "POST /account/sessions", isFor: everybody),
        RouteEntry(route: "POST /account/wishes", isFor: everybody),
        RouteEntry(route: "POST /account/notices", isFor: everybody),
        RouteEntry(route: "GET /notices", isFor: everybody),
        RouteEntry(route: "POST /notices/seen", isFor: everybody, fields: [("upto", "1")]),
        RouteEntry(route: "POST /notices/{id}/seen", isFor: everybody),
        RouteEntry(route: "GET /list", isFor: everybody, query: "?view=all"),
        RouteEntry(route: "GET /list.csv", isFor: everybody, query: "?view=all"),
        RouteEntry(route: "GET /new", isFor: everybody),
        RouteEntry(route: "POST /new", isFor: everybody),
        RouteEntry(route: "GET /new/{reference}", isFor: everybody),
        RouteEntry(route: "GET /outbox", isFor: everybody),
        RouteEntry(route: "GET /outbox/{mail}", isFor: everybody),
        RouteEntry(route: "GET /outbox/{mail}/raw", isFor: everybody),
        RouteEntry(route: "POST /outbox/{mail}/recall", isFor: working),
        RouteEntry(route: "POST /outbox/{mail}/stop", isFor: working),
        RouteEntry(route: "POST /outbox/{mail}/resend", isFor: working),
        RouteEntry(route: "POST /outbox/{mail}/arrived", isFor: working),
        RouteEntry(route: "GET /search", isFor: everybody, query: "?q=state:open"),
        RouteEntry(route: "GET /search.csv", isFor: everybody, query: "?q=state:open"),
        RouteEntry(route: "POST /search/saved", isFor: everybody, fields: [("name", "Loans"), ("q", "loan")]),
        RouteEntry(route: "POST /search/saved/delete", isFor: everybody, fields: [("name", "Loans")]),
        RouteEntry(route: "GET /search/correspondent", isFor: everybody, query: "?address=post%40harcourt.example"),
        RouteEntry(
            route: "POST /search/correspondent",
            isFor: working,
            fields: [("address", "post@harcourt.example"), ("organisation", "Us"), ("was-organisation", "")]
        ),
        RouteEntry(
            route: "POST /search/correspondent/authority",
            isFor: working,
            fields: [
                ("address", "post@harcourt.example"), ("for", "A. Pryce"), ("kind", "signed form"),
                ("with", "ENQ-2026-000001"),
            ]
        ),
        RouteEntry(route: "POST /sign-out", isFor: everybody),
    ]

    private static let desks = [
        RouteEntry(route: "GET /triage", isFor: triaging),
        RouteEntry(route: "GET /triage/agree", isFor: triaging),
        RouteEntry(route: "POST /triage/agree", isFor: triaging),
        RouteEntry(
            route: "POST /triage/handover",
            isFor: triaging,
            fields: [("inbox", "arl"), ("note", "All quiet.")]
        ),
        RouteEntry(route: "GET /queue", isFor: working),
        RouteEntry(route: "POST /queue/pull", isFor: working),
        RouteEntry(route: "GET /backlog", isFor: counting),
        RouteEntry(route: "GET /backlog/print", isFor: counting),
        RouteEntry(route: "GET /backlog.csv", isFor: counting),
        RouteEntry(route: "GET /backlog/report.csv", isFor: counting),
        RouteEntry(route: "GET /backlog/due", isFor: counting, query: "?before=2027-01-01"),
        RouteEntry(route: "GET /backlog/late", isFor: counting),
        RouteEntry(route: "GET /backlog/hand-on", isFor: triaging, query: "?from=lena%40office.example"),
        RouteEntry(
            route: "POST /backlog/hand-on",
            isFor: triaging,
            query: "?from=lena%40office.example",
            fields: [("to", "pool")]
        ),
    ]

    private static let staff =
        [
            "GET /admin", "GET /admin/people", "GET /admin/here", "GET /admin/posts", "POST /admin/posts",
            "POST /admin/posts/{code}", "POST /admin/posts/{code}/remove", "GET /admin/named",
            "GET /admin/people/{email}", "POST /admin/people/{email}/hours", "POST /admin/people/{email}/absences",
            "POST /admin/people/{email}/absences/remove", "POST /admin/people/{email}/deputies",
            "POST /admin/people/{email}/deputies/remove",
            "POST /admin/named/{code}", "POST /admin/named/{code}/clear",
        ]
        .map { RouteEntry(route: $0, isFor: triaging) }

    private static let office =
        [
            "GET /admin/new-person", "POST /admin/new-person", "POST /admin/people/{email}",
            "POST /admin/people/{email}/password", "POST /admin/people/{email}/sessions",
            "GET /admin/people/{email}/switch-off", "POST /admin/people/{email}/switch-off",
            "POST /admin/people/{email}/switch-on",
            "GET /admin/categories", "GET /admin/categories/{code}", "POST /admin/categories/{code}",
            "POST /admin/categories/{code}/retire", "GET /admin/new-category", "POST /admin/new-category",
            "GET /admin/templates", "GET /admin/templates/{template}", "GET /admin/templates/{template}/texts",
            "GET /admin/templates/{template}/remove", "POST /admin/templates/{template}", "GET /admin/new-template",
            "POST /admin/new-template", "POST /admin/templates/{template}/remove",
            "GET /admin/kit", "GET /admin/kit.yaml", "POST /admin/kit/office", "POST /admin/kit/advisories",
            "POST /admin/kit/details", "POST /admin/kit/text",
            "GET /admin/calendars", "POST /admin/calendars", "GET /admin/sources",
            "GET /admin/quarantine", "POST /admin/quarantine/retry", "GET /admin/quarantine/{reference}",
            "GET /admin/quarantine/{reference}/messages/{ledger}", "POST /admin/quarantine/{reference}/retry",
            "GET /admin/ledger", "GET /admin/journal", "GET /admin/audit", "POST /admin/audit",
            "GET /admin/audit/events.jsonl",
        ]
        .map { RouteEntry(route: $0, isFor: [.administrator]) }

    private static let enquiry =
        [
            "GET /enquiries/{reference}", "GET /enquiries/{reference}/messages/{ledger}/html",
            "GET /enquiries/{reference}/messages/{ledger}/raw",
            "GET /enquiries/{reference}/messages/{ledger}/attachments/{number}",
            "GET /enquiries/{reference}/packet", "POST /enquiries/{reference}/packet",
            "GET /enquiries/{reference}/reply", "GET /enquiries/{reference}/reply/files/{file}",
        ]
        .map { RouteEntry(route: $0, isFor: everybody) }
        + [
            RouteEntry(
                route: "POST /enquiries/{reference}/reply",
                isFor: working,
                fields: [("do", "send"), ("to", "post@harcourt.example"), ("text", "We look for it.")]
            ),
            RouteEntry(route: "POST /enquiries/{reference}/mails/{mail}/recall", isFor: working),
        ]
        + [RouteEntry(route: "POST /enquiries/{reference}/writing", isFor: everybody, query: "?form=note")] + actions

    /// The page with a form opens to whoever sees the enquiry, and says there what they may not.
    private static let actions = EnquiryDoing.all.flatMap { doing in
        [
            RouteEntry(route: "GET /enquiries/{reference}/\(doing.name)", isFor: everybody),
            RouteEntry(
                route: "POST /enquiries/{reference}/\(doing.name)",
                isFor: doing.isFor == .everybody ? everybody : doing.isFor == .working ? working : triaging,
                fields: doing.fields
            ),
        ]
    }
}

/// Something done to an enquiry, with a form that is filled in well enough to come to the question who may.
private struct EnquiryDoing: Sendable {
    enum Circle: Sendable { case everybody, working, triaging }

    let name: String
    let isFor: Circle
    var fields: [(String, String)] = []

    static let all = [
        EnquiryDoing(name: "note", isFor: .everybody),
        EnquiryDoing(name: "approve", isFor: .everybody),
        EnquiryDoing(name: "send-back", isFor: .everybody, fields: [("because", "The date")]),
        EnquiryDoing(name: "begin", isFor: .working),
        EnquiryDoing(name: "hand-back", isFor: .working, fields: [("because", "Not mine")]),
        EnquiryDoing(name: "pass-on", isFor: .working),
        EnquiryDoing(name: "wait", isFor: .working, fields: [("for", "third-party")]),
        EnquiryDoing(name: "resume", isFor: .working),
        EnquiryDoing(name: "extend", isFor: .working, fields: [("because", "It is much")]),
        EnquiryDoing(name: "redate", isFor: .working, fields: [("received", "2026-10-10"), ("because", "The stamp")]),
        EnquiryDoing(name: "acknowledge", isFor: .working),
        EnquiryDoing(name: "review", isFor: .working),
        EnquiryDoing(name: "correct", isFor: .working, fields: [("subject", "Another")]),
        EnquiryDoing(name: "close", isFor: .working, fields: [("outcome", "withdrawn")]),
        EnquiryDoing(name: "hand-off", isFor: .working, fields: [("to", "The county archive")]),
        EnquiryDoing(name: "reopen", isFor: .working, fields: [("because", "They wrote again")]),
        EnquiryDoing(name: "seen-to", isFor: .working, fields: [("because", "They were told")]),
        EnquiryDoing(name: "keep-open", isFor: .working),
        EnquiryDoing(name: "split", isFor: .working, fields: [("category", "court-record")]),
        EnquiryDoing(name: "triage", isFor: .triaging, fields: [("category", "court-record"), ("to", "pool")]),
        EnquiryDoing(name: "agree", isFor: .triaging),
        EnquiryDoing(name: "allocate", isFor: .triaging, fields: [("to", "pool")]),
        EnquiryDoing(name: "move", isFor: .triaging, fields: [("inbox", "arl")]),
        EnquiryDoing(name: "discard", isFor: .triaging),
        EnquiryDoing(name: "restore", isFor: .triaging),
        EnquiryDoing(name: "merge", isFor: .triaging, fields: [("into", "ENQ-2026-000002")]),
        EnquiryDoing(name: "undo", isFor: .triaging),
    ]
}
