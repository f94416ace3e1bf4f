package import Foundation

extension EnquiryEvent {
    /// The word the record uses for the event.
    package var kind: String { recorded.kind }

    /// What the record keeps of the event apart from its kind: the bytes the chain commits to. `init(kind:payload:_:)`
    /// reads them back by the names of the properties.
    package var payload: [UInt8] {
        var writer = RecordWriter()
        if let content = recorded.content {
            content.write(to: &writer)
        } else {
            writer.object { _ in }
        }
        return writer.bytes
    }

    private var recorded: (kind: String, content: (any RecordWritable)?) {
        switch self {
        case .received(let value): ("received", value)
        case .joined(let value): ("joined", value)
        case .reproposed(let value): ("reproposed", value)
        case .triaged(let value): ("triaged", value)
        case .allocated(let value): ("allocated", value)
        case .begun: ("begun", nil)
        case .handedBack(let value): ("handed-back", value)
        case .passedOn(let value): ("passed-on", value)
        case .waited(let value): ("waited", value)
        case .resumed(let value): ("resumed", value)
        case .extended(let value): ("extended", value)
        case .redated(let value): ("redated", value)
        case .recomputed(let value): ("recomputed", value)
        case .acknowledged(let value): ("acknowledged", value)
        case .reviewAsked(let value): ("review-asked", value)
        case .approved(let value): ("approved", value)
        case .sentBack(let value): ("sent-back", value)
        case .corrected(let value): ("corrected", value)
        case .moved(let value): ("moved", value)
        case .noted(let value): ("noted", value)
        case .closed(let value): ("closed", value)
        case .handedOff(let value): ("handed-off", value)
        case .restored: ("restored", nil)
        case .reopened(let value): ("reopened", value)
        case .split(let value): ("split", value)
        case .merged(let value): ("merged", value)
        case .absorbed(let value): ("absorbed", value)
        case .undone(let value): ("undone", value)
        case .replied(let value): ("replied", value)
        case .recalled(let value): ("recalled", value)
        case .undelivered(let value): ("undelivered", value)
        case .deliverySettled(let value): ("delivery-settled", value)
        case .answeredOutside(let value): ("answered-outside", value)
        case .keptOpen: ("kept-open", nil)
        case .audienceChanged(let value): ("audience-changed", value)
        case .read(let value): ("read", value)
        }
    }

    /// Reads an event back from its kind and payload.
    package init(kind: String, payload: [UInt8], _ decoder: JSONDecoder) throws {
        guard let read = Self.readers[kind] else { throw UnknownKind(kind: kind) }
        self = try read(decoder, Data(payload))
    }

    private typealias Reader = @Sendable (JSONDecoder, Data) throws -> EnquiryEvent

    private static let readers: [String: Reader] = [
        "received": reader(EnquiryEvent.received),
        "joined": reader(EnquiryEvent.joined),
        "reproposed": reader(EnquiryEvent.reproposed),
        "triaged": reader(EnquiryEvent.triaged),
        "allocated": reader(EnquiryEvent.allocated),
        "begun": { _, _ in .begun },
        "handed-back": reader(EnquiryEvent.handedBack),
        "passed-on": reader(EnquiryEvent.passedOn),
        "waited": reader(EnquiryEvent.waited),
        "resumed": reader(EnquiryEvent.resumed),
        "extended": reader(EnquiryEvent.extended),
        "redated": reader(EnquiryEvent.redated),
        "recomputed": reader(EnquiryEvent.recomputed),
        "acknowledged": reader(EnquiryEvent.acknowledged),
        "review-asked": reader(EnquiryEvent.reviewAsked),
        "approved": reader(EnquiryEvent.approved),
        "sent-back": reader(EnquiryEvent.sentBack),
        "corrected": reader(EnquiryEvent.corrected),
        "moved": reader(EnquiryEvent.moved),
        "noted": reader(EnquiryEvent.noted),
        "closed": reader(EnquiryEvent.closed),
        "handed-off": reader(EnquiryEvent.handedOff),
        "restored": { _, _ in .restored },
        "reopened": reader(EnquiryEvent.reopened),
        "split": reader(EnquiryEvent.split),
        "merged": reader(EnquiryEvent.merged),
        "absorbed": reader(EnquiryEvent.absorbed),
        "undone": reader(EnquiryEvent.undone),
        "replied": reader(EnquiryEvent.replied),
        "recalled": reader(EnquiryEvent.recalled),
        "undelivered": reader(EnquiryEvent.undelivered),
        "delivery-settled": reader(EnquiryEvent.deliverySettled),
        "answered-outside": reader(EnquiryEvent.answeredOutside),
        "kept-open": { _, _ in .keptOpen },
        "audience-changed": reader(EnquiryEvent.audienceChanged),
        "read": reader(EnquiryEvent.read),
    ]

    private static func reader<Content: Decodable & SendableMetatype>(
        _ event: @escaping @Sendable (Content) -> EnquiryEvent
    ) -> Reader {
        { decoder, data in event(try decoder.decode(Content.self, from: data)) }
    }

    /// The record holds an event of a kind this version does not know.
    package struct UnknownKind: Error, CustomStringConvertible {
        package let kind: String

        package var description: String {
            "The record holds an event “\(kind)”, which this version of Intray does not know: install the newer version."
        }
    }
}
