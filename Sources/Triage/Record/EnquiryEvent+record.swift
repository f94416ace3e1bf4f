package import Foundation

extension EnquiryEvent {
    /// The word the record uses for the event.
    package var kind: String {
        switch self {
        case .received: "received"
        case .joined: "joined"
        case .reproposed: "reproposed"
        case .triaged: "triaged"
        case .allocated: "allocated"
        case .begun: "begun"
        case .noted: "noted"
        case .closed: "closed"
        }
    }

    /// What the record keeps of the event apart from its kind: the bytes the chain commits to. `init(kind:payload:_:)`
    /// reads them back by the names of the properties.
    package var payload: [UInt8] {
        var writer = RecordWriter()
        switch self {
        case .received(let value): value.write(to: &writer)
        case .joined(let value): value.write(to: &writer)
        case .reproposed(let value): value.write(to: &writer)
        case .triaged(let value): value.write(to: &writer)
        case .allocated(let value): value.write(to: &writer)
        case .noted(let value): value.write(to: &writer)
        case .closed(let value): value.write(to: &writer)
        case .begun: writer.object { _ in }
        }
        return writer.bytes
    }

    /// Reads an event back from its kind and payload.
    package init(kind: String, payload: [UInt8], _ decoder: JSONDecoder) throws {
        let payload = Data(payload)
        switch kind {
        case "received": self = .received(try decoder.decode(Received.self, from: payload))
        case "joined": self = .joined(try decoder.decode(Joined.self, from: payload))
        case "reproposed": self = .reproposed(try decoder.decode(Assessment.self, from: payload))
        case "triaged": self = .triaged(try decoder.decode(Triaged.self, from: payload))
        case "allocated": self = .allocated(try decoder.decode(Allocated.self, from: payload))
        case "begun": self = .begun
        case "noted": self = .noted(try decoder.decode(Noted.self, from: payload))
        case "closed": self = .closed(try decoder.decode(Closed.self, from: payload))
        default: throw UnknownKind(kind: kind)
        }
    }

    /// The record holds an event of a kind this version does not know.
    package struct UnknownKind: Error, CustomStringConvertible {
        package let kind: String

        package var description: String {
            "The record holds an event “\(kind)”, which this version of Intray does not know: install the newer version."
        }
    }
}
