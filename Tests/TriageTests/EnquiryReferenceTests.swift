import Testing
import Triage

@Suite("References")
struct EnquiryReferenceTests {
    @Test(
        "a reference is written with six digits, and more when needed",
        arguments: [
            (1, "ENQ-2026-000001"), (123, "ENQ-2026-000123"), (999_999, "ENQ-2026-999999"),
            (1_000_000, "ENQ-2026-1000000"),
        ]
    )
    func written(_ number: Int, _ text: String) {
        let reference = EnquiryReference(year: 2026, number: number)
        #expect(reference.description == text)
        #expect(EnquiryReference(text) == reference)
        #expect(EnquiryReference(id: reference.id) == reference)
    }

    @Test(
        "small letters and missing zeros are forgiven",
        arguments: ["enq-2026-123", "Enq-2026-0123", "ENQ-2026-000000123"]
    )
    func forgiven(_ text: String) {
        #expect(EnquiryReference(text) == EnquiryReference(year: 2026, number: 123))
    }

    @Test(
        "anything else is no reference",
        arguments: [
            "", "ENQ", "ENQ-2026", "ENQ-2026-", "ENQ-2026-0", "ENQ-26-000123", "ENQ-2026--123", "ENQ-2026-+123",
            "ENQ-2026-12a", "ENQ-2026-000123 ", " ENQ-2026-000123", "ENQ-2026-000123-1", "ENQ 2026 000123",
            "ABC-2026-000123", "ENQ-1969-000001", "ENQ-+202-000001", "ENQ-2026-1000000000",
            "ENQ-2026-99999999999999999999", "ENQ-2026-٣", "ENQ–2026–000123",
        ]
    )
    func refused(_ text: String) {
        #expect(EnquiryReference(text) == nil)
    }

    @Test("references sort by year, then number, and their identities sort alike")
    func order() {
        let ordered = [(2025, 999_999), (2026, 1), (2026, 2), (2026, 1_000_000), (2027, 1)].map(EnquiryReference.init)
        #expect(ordered.shuffled().sorted() == ordered)
        #expect(ordered.map(\.id).sorted() == ordered.map(\.id))
    }
}
