import QueueStore
import Triage

/// An enquiry as somebody saw it, in a form about several.
struct SeenEnquiry: Sendable, Hashable {
    let reference: EnquiryReference
    let version: Int

    init(_ summary: EnquirySummary) {
        reference = summary.reference
        version = summary.version
    }

    /// Nil for anything but `ENQ-2026-000123:4`.
    init?(_ text: String) {
        let parts = text.split(separator: ":")
        guard parts.count == 2, let reference = EnquiryReference(String(parts[0])), let version = Int(parts[1]) else {
            return nil
        }
        self.reference = reference
        self.version = version
    }

    var text: String { "\(reference):\(version)" }
}
