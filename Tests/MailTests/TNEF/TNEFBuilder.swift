/// Writes TNEF streams (MS-OXTNEF), sound and unsound ones.
struct TNEFBuilder {
    private(set) var octets: [UInt8]

    init() {
        octets = Self.long(0x223E_9F78) + [1, 0]
    }

    static func long(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
    static func word(_ number: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }

    /// - Parameter length: the length stated; that of the value by default.
    mutating func add(_ name: UInt32, level: UInt8 = 1, _ value: [UInt8], length: UInt32? = nil) {
        let sum = value.reduce(0 as UInt16) { $0 &+ UInt16($1) }
        octets += [level] + Self.long(name) + Self.long(length ?? UInt32(value.count)) + value + Self.word(sum)
    }

    mutating func addAttachment(_ name: String, _ content: [UInt8]) {
        add(0x0006_9002, level: 2, [UInt8](repeating: 0, count: 14))
        add(0x0001_8010, level: 2, Array(name.utf8) + [0])
        add(0x0006_800F, level: 2, content)
    }

    /// A mail that holds nothing else.
    var mail: [UInt8] { Self.mail(octets) }

    static func mail(_ octets: [UInt8]) -> [UInt8] {
        Array("From: a@example.org\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\n".utf8) + octets
    }
}
