import Foundation
import Triage

@testable import Web

extension Visitor {
    /// Sends the form of an action on an enquiry as it stands now, as a page has it that was opened just before.
    func act(_ action: String, on reference: EnquiryReference, _ fields: [(String, String)] = []) async throws -> Reply
    {
        let saw = try await office.enquiry(reference).version
        return try await post("/enquiries/\(reference)/\(action)", [("saw", "\(saw)")] + fields)
    }
}

extension Reply {
    /// What the first hidden field of a name holds, which its form sends back; nil where there is none.
    func hidden(_ name: String) -> String? {
        text.components(separatedBy: "type=\"hidden\" name=\"\(name)\" value=\"").dropFirst().first?
            .split(separator: "\"", omittingEmptySubsequences: false).first.map(String.init)
    }
}
