package import Triage

extension EnquiryDossier {
    /// The clocks with their account, under a heading; nothing where nothing is due.
    package func clockLines(_ words: Words) -> [String] {
        guard !summary.clocks.isEmpty else { return [] }
        return ["\nClocks"] + summary.clocks.flatMap { ["  \($0.name): \(words.due($0))", "    \($0.account)"] }
    }

    /// What was said, message by message.
    package func conversationLines(_ words: Words) -> [String] {
        conversation.flatMap { message in
            [
                "\n--- \(message.from.inFull), \(words.moment(message.receivedAt)): \(message.subject)", message.body,
            ] + message.attachments.map { "[attached: \($0)]" }
        }
    }
}
