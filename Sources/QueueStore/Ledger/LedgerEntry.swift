package import WorkingTime

/// A ledger row as people read it.
package struct LedgerEntry: Sendable {
    package let source: String
    package let key: String
    package let sha256: [UInt8]
    package let disposition: Disposition
    package let enquiry: Int64?
    package let keptAt: Instant
    package let failure: String?
}
