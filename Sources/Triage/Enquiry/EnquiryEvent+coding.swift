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

    /// What the record keeps of the event apart from its kind: JSON with sorted keys, the bytes the chain commits to.
    package func payload(_ encoder: JSONEncoder) throws -> Data {
        switch self {
        case .received(let value): try encoder.encode(value)
        case .joined(let value): try encoder.encode(value)
        case .reproposed(let value): try encoder.encode(value)
        case .triaged(let value): try encoder.encode(value)
        case .allocated(let value): try encoder.encode(value)
        case .noted(let value): try encoder.encode(value)
        case .closed(let value): try encoder.encode(value)
        case .begun: Data("{}".utf8)
        }
    }

    /// Reads an event back from its kind and payload.
    package init(kind: String, payload: Data, _ decoder: JSONDecoder) throws {
        switch kind {
        case "received": self = .received(try decoder.decode(Received.self, from: payload))
        case "joined": self = .joined(try decoder.decode(Joined.self, from: payload))
        case "reproposed": self = .reproposed(try decoder.decode(Reproposed.self, from: payload))
        case "triaged": self = .triaged(try decoder.decode(Triaged.self, from: payload))
        case "allocated": self = .allocated(try decoder.decode(Allocated.self, from: payload))
        case "begun": self = .begun
        case "noted": self = .noted(try decoder.decode(Noted.self, from: payload))
        case "closed": self = .closed(try decoder.decode(Closed.self, from: payload))
        default: throw UnknownKind(kind: kind)
        }
    }

    /// The encoder whose bytes go into the record.
    package static func makeEncoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// The record holds an event of a kind this version does not know.
    package struct UnknownKind: Error, CustomStringConvertible {
        package let kind: String

        package var description: String {
            "The record holds an event “\(kind)”, which this version of Intray does not know: install the newer version."
        }
    }
}
