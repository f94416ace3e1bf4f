/// Why the office cannot be read from its database.
package enum OfficeError: Error, CustomStringConvertible {
    case noKit

    package var description: String {
        switch self {
        case .noKit: "The database holds no kit: load one with “intray init --kit arl”."
        }
    }
}
