/// The site's one style sheet, put together from its parts. A page's own part stands beside the page.
enum StyleSheet {
    /// In this order: what comes later may refine what came before.
    private static let parts: [String] = [
        tokens, base, layout, controls, components, live,
        triage, queue, enquiry, actions, reply, backlog, lists, search, newEnquiry, adminOffice, adminPeople,
        outbox, notices, print,
    ]

    static let text = parts.joined(separator: "\n")
}
