import QueueStore
import Triage

/// The form of an action on a page of its own: for links, keys, and browsers without script.
enum ActionPage {
    static func show(_ action: EnquiryAction, _ request: PageRequest) async throws -> Page {
        let reference = try request.reference()
        let sight = try await ActionSight.read(reference, request)
        try await sight.noteReading(for: action, request)
        return page(action, sight, request)
    }

    private static func page(_ action: EnquiryAction, _ sight: ActionSight, _ request: PageRequest) -> Page {
        let back = request.query["return"].flatMap(SiteAddress.init(returning:)) ?? .enquiry(sight.enquiry.reference)
        return Page(title: "\(action.label): \(sight.enquiry.reference)") {
            div(.class("stack action-page")) {
                h1 { action.label }
                action.explains.map { explains in p(.class("lede")) { explains } }
                ActionHead(sight: sight, request: request).html
                if [.approve, .sendBack].contains(action), sight.enquiry.review?.text != nil {
                    p { a(.href(.reply(to: sight.enquiry.reference))) { "Read the answer to look at" } }
                }
                if let refusal = sight.refusal(of: action) {
                    div(.class("notice warning"), .role("status")) { span { "This cannot be done now. " + refusal } }
                } else {
                    form(action, sight, request, back)
                }
                if action == .handOff, sight.enquiry.outcome == .handedOff {
                    p { a(.href(.action("packet", on: sight.enquiry.reference))) { "Download the packet" } }
                }
                p { a(.href(back)) { "Back without doing it" } }
            }
        }
    }

    private static func form(
        _ action: EnquiryAction,
        _ sight: ActionSight,
        _ request: PageRequest,
        _ back: SiteAddress
    ) -> HTML {
        var form = ActionForm(
            action,
            on: sight.enquiry.reference,
            saw: sight.enquiry.version,
            enquiry: sight.enquiry,
            choices: sight.choices,
            values: request.query
        )
        form.back = back
        form.hasKey = false
        return form.html(request)
    }
}

/// Which enquiry it is about, in a few lines.
struct ActionHead {
    let sight: ActionSight
    let request: PageRequest

    var html: HTML {
        let (summary, names) = (sight.summary, sight.choices.names)
        return dl(.class("facts card")) {
            dt { "Enquiry" }
            dd {
                a(.href(.enquiry(summary.reference)), .class("reference")) { summary.reference.description }
                ", "
                names.title(summary)
            }
            dt { "From" }
            dd { summary.from.display }
            dt { "Category" }
            dd { names.category(summary.category) }
            dt { "With" }
            dd { names.holder(summary.allocatedTo) ?? "nobody yet" }
            if let clock = summary.leadingClock {
                dt { "Due" }
                dd { request.words.dueSoon(clock, sight.choices.context.calendar) }
            }
        }
    }
}
