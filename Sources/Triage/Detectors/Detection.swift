/// One thing a person must know before reading a message, and what in the message says so.
package struct Detection: Hashable, Sendable {
    package let advisory: Advisory
    /// The message's own words, each on one line of at most 120 bytes, in the order they stand; never empty. A sender
    /// that speaks for itself (a WhatDoTheyKnow address) is given as the address.
    package let because: [String]
    /// What the message is distressing about; empty for every other advisory.
    package let subjects: [DistressingSubject]

    package init(advisory: Advisory, because: [String], subjects: [DistressingSubject] = []) {
        self.advisory = advisory
        self.because = because
        self.subjects = subjects
    }
}
