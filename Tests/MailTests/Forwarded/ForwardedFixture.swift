import Foundation
import Mail

/// A message in `Fixtures/forwarded/NN-name.eml` and what must be found in it, in `NN-name.json`.
struct ForwardedFixture {
    struct Expectation: Decodable {
        let about: String
        /// nil for a near miss.
        let origin: Origin?
    }

    struct Origin: Decodable {
        let name: String?
        let address: String
        /// ISO 8601 in UTC; where `isLocal`, the clock on the wall counted as UTC.
        let sent: String?
        let isLocal: Bool
        let subject: String?
        let text: String
        let remark: String
        let depth: Int
        /// Not compared when null.
        let evidence: String?
    }

    let name: String
    let raw: [UInt8]
    let expected: Expectation

    /// As it is, and with CRLF.
    var forms: [[UInt8]] {
        [raw, raw.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }]
    }

    static func all() throws -> [ForwardedFixture] {
        try OwnFixtures.names(in: "forwarded", ending: ".eml").map { name in
            let json = Data(try OwnFixtures.bytes("forwarded/\(name).json"))
            return ForwardedFixture(
                name: name,
                raw: try OwnFixtures.bytes("forwarded/\(name).eml"),
                expected: try JSONDecoder().decode(Expectation.self, from: json)
            )
        }
    }

    static func seconds(_ iso: String) throws -> Int64 {
        Int64(try Date(iso, strategy: .iso8601).timeIntervalSince1970)
    }
}
