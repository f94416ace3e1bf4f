package import Triage

/// Where the search index is not what it should be.
package struct SearchFaults: Sendable, CustomStringConvertible {
    /// Enquiries that search cannot find.
    package private(set) var missing = Group()
    /// Documents without an enquiry.
    package private(set) var orphaned = Group()
    /// Documents that say something else than their enquiry.
    package private(set) var different = Group()

    package struct Group: Sendable {
        package private(set) var count = 0
        /// The first of them, at most 20.
        package private(set) var examples: [EnquiryReference] = []

        fileprivate mutating func add(_ enquiry: Int64) {
            count += 1
            if examples.count < 20 { examples.append(EnquiryReference(id: enquiry)) }
        }
    }

    package var isEmpty: Bool { missing.count + orphaned.count + different.count == 0 }

    /// A sentence for each kind of fault; empty when there is none.
    package var description: String {
        [
            Self.sentence(missing, "cannot be found by search"),
            Self.sentence(orphaned, "can be found by search but do not exist"),
            Self.sentence(different, "are found by other words than they hold"),
        ].compactMap(\.self).joined(separator: "\n")
    }

    private static func sentence(_ group: Group, _ fault: String) -> String? {
        guard group.count > 0 else { return nil }
        let names = group.examples.map(\.description).joined(separator: ", ")
        let more = group.count > group.examples.count ? " and others" : ""
        return "Enquiries that \(fault): \(group.count) (\(names)\(more))."
    }

    fileprivate mutating func compare(_ found: SearchDocument?, with expected: SearchDocument) {
        guard let found else { return missing.add(expected.enquiry.id) }
        if found != expected { different.add(expected.enquiry.id) }
    }

    fileprivate mutating func addOrphan(_ enquiry: Int64) { orphaned.add(enquiry) }
}

extension Session {
    /// Compares the search index with the enquiries, all of them, holding a few hundred at a time.
    package func searchFaults() throws -> SearchFaults {
        let index = SearchIndex(session: self)
        var faults = SearchFaults()
        var mark: Int64 = 0
        while let some = try nonEmpty(enquiries(after: mark, limit: 200)) {
            for enquiry in some {
                guard let stored = try self.enquiry(EnquiryReference(id: enquiry))?.enquiry else { continue }
                faults.compare(try index.document(enquiry), with: try searchDocument(of: stored))
            }
            mark = some.last ?? mark
        }
        mark = 0
        while let some = try nonEmpty(index.enquiries(after: mark, limit: 1_000)) {
            let known = Set(try existing(among: some))
            for document in some where !known.contains(document) { faults.addOrphan(document) }
            mark = some.last ?? mark
        }
        return faults
    }

    private func nonEmpty(_ values: [Int64]) -> [Int64]? { values.isEmpty ? nil : values }
}
