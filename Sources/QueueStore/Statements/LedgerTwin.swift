extension Session {
    /// The ledger row of an arrival that came before under the same key, and whether it brought the same bytes; nil when
    /// the key is new.
    package func kept(_ arrival: Arrival) throws -> (ledger: Int64, isSame: Bool)? {
        try first(
            """
            SELECT ledger.id, raw.sha256 FROM ledger JOIN raw ON raw.id = ledger.raw_id
            WHERE ledger.source = \(arrival.source) AND ledger.key = \(arrival.key)
            """
        ) { (ledger: $0.integer(0), isSame: $0.blob(1) == arrival.sha256) }
    }
}
