import Mail
import Triage

extension DesignedMessage {
    /// What the page around the frame says about it.
    struct Shown: Sendable {
        /// By number in the ledger, the message it is about.
        let ledger: Int64
        let withheld: SanitisedHTML.Withheld

        /// What was left out, so that nobody takes the frame for the whole.
        var sentences: [String] {
            [
                withheld.remotePictures > 0
                    ? "\(Words.count(withheld.remotePictures, "picture")) on other machines \(verb(withheld.remotePictures)) not fetched: that would tell the sender that the message was read."
                    : nil,
                rest.isEmpty ? nil : "Also left out: \(Words.list(rest)).",
                withheld.isCut ? "It is too long to be shown whole." : nil,
                "Links do not work inside the frame. Take them from the plain text.",
            ].compactMap { $0 }
        }

        private var rest: [String] {
            let all: [(Int, String)] = [
                (withheld.otherPictures, "other picture"), (withheld.scripts, "script"), (withheld.forms, "form"),
                (withheld.embedded, "embedded object"), (withheld.links, "link that leads nowhere safe"),
            ]
            return all.compactMap { count, noun in
                guard count > 0 else { return nil }
                return noun.hasPrefix("link")
                    ? Words.count(count, "link that leads nowhere safe", "links that lead nowhere safe")
                    : Words.count(count, noun)
            }
        }

        private func verb(_ count: Int) -> String { count == 1 ? "was" : "were" }
    }
}
