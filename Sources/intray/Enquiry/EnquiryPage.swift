import Classifier
import QueueStore
import Triage
import WorkingTime

/// Everything there is to see of one enquiry.
struct EnquiryPage: Sendable {
    let summary: EnquirySummary
    let enquiry: Enquiry
    let conversation: [StoredMessage]
    let history: [RecordedEvent]

    /// - Throws: `StoreError.noSuchEnquiry` also for one the viewer may not see: it does not exist for them.
    init(_ reference: EnquiryReference, viewer: Person?, session: any Session) throws {
        guard let summary = try session.summary(of: reference, for: viewer),
            let stored = try session.enquiry(reference)
        else { throw StoreError.noSuchEnquiry("\(reference)") }
        self.summary = summary
        enquiry = stored.enquiry
        conversation = try session.conversation(of: reference)
        history = try session.events(of: reference)
    }

    func json(now: Instant) -> JSON {
        guard case .object(let members) = JSON(summary, now: now) else { return .null }
        return .object(
            members + [
                ("facts", JSON(facts: enquiry.facts)),
                ("missing", .strings(enquiry.proposal.missing)),
                ("because", .strings(enquiry.proposal.because)),
                ("route", JSON(enquiry.proposal.route)),
                ("evidence", .optional(enquiry.evidence)),
                ("conversation", .array(conversation.map(JSON.init))),
                ("history", .array(history.map(JSON.init))),
            ]
        )
    }

    func print(_ words: Words) {
        Output.line("\(summary.reference)  \(summary.subject)")
        Output.line(
            "from \(Self.name(enquiry.from)), received \(words.moment(enquiry.receivedAt)), inbox \(enquiry.inbox)"
        )
        Output.line(
            "\(enquiry.state.rawValue)\(enquiry.allocation.map { ", with \($0)" } ?? "")  ·  \(words.due(summary))"
        )
        Output.line(
            "\(enquiry.marking.rawValue)  ·  \(enquiry.priority.rawValue)  ·  language \(enquiry.language.rawValue)"
        )
        if let reason = enquiry.quarantine { Output.line("In quarantine: \(reason)") }
        if !enquiry.advisories.isEmpty {
            Output.line("Mind: \(enquiry.advisories.map(\.rawValue).joined(separator: ", "))")
        }
        printProposal()
        printClocks()
        printConversation(words)
        printHistory(words)
    }

    private func printProposal() {
        let proposal = enquiry.proposal
        let sure = proposal.abstained ? "not sure: " : ""
        Output.line("\nCategory \(enquiry.category) (\(sure)\(Int((proposal.probability * 100).rounded())) %)")
        if !proposal.because.isEmpty { Output.line("  because of \(proposal.because.joined(separator: ", "))") }
        if let route = proposal.route {
            Output.line("Suggested: \(route.to) (\(route.because.joined(separator: "; ")))")
        }
        for (key, values) in enquiry.facts.sorted(by: { $0.key < $1.key }) {
            Output.line("  \(key): \(values.joined(separator: " · "))")
        }
        if !proposal.missing.isEmpty { Output.line("  still missing: \(proposal.missing.joined(separator: ", "))") }
    }

    private func printClocks() {
        guard !enquiry.clocks.isEmpty else { return }
        Output.line("\nClocks")
        for clock in enquiry.clocks { Output.line("  \(clock.name): \(clock.account)") }
    }

    private func printConversation(_ words: Words) {
        for message in conversation {
            Output.line("\n--- \(Self.name(message.from)), \(words.moment(message.receivedAt)): \(message.subject)")
            Output.line(message.body)
            for attachment in message.attachments { Output.line("[attached: \(attachment)]") }
        }
    }

    private func printHistory(_ words: Words) {
        Output.line("\nHistory")
        for event in history {
            Output.line("  \(words.moment(event.at))  \(event.actor): \(event.words)")
        }
    }

    private static func name(_ correspondent: Correspondent) -> String {
        guard let name = correspondent.name, !name.isEmpty else { return correspondent.display }
        return correspondent.address.isEmpty ? name : "\(name) <\(correspondent.address)>"
    }
}
