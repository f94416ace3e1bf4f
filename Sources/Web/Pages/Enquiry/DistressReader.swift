import Synchronization
import Triage

/// Finds the passages of a message that are hard to read.
struct DistressReader: Sendable {
    private let detectors: Detectors

    /// - Parameter kit: the office's own phrases count too.
    init(kit: Kit) {
        detectors = Self.ready(kit)
    }

    /// Whether something in a passage is distressing.
    func isHard(_ passage: String) -> Bool {
        detectors.find(subject: "", text: passage, sender: "").contains { $0.advisory == .distressing }
    }

    /// What some words are distressing about; nil where they are not. It may be hard to read and have no name.
    func subjects(of subject: String, _ text: String) -> [DistressingSubject]? {
        detectors.find(subject: subject, text: text, sender: "").first { $0.advisory == .distressing }?.subjects
    }

    /// Making the lexicons ready takes much longer than reading a message with them, and they depend on nothing but the
    /// kit's phrases: the last ones are kept.
    private static let last = Mutex<(cues: [Advisory: [String]], detectors: Detectors)?>(nil)

    private static func ready(_ kit: Kit) -> Detectors {
        last.withLock { last in
            if let last, last.cues == kit.advisoryCues { return last.detectors }
            let detectors = Detectors(kit: kit)
            last = (kit.advisoryCues, detectors)
            return detectors
        }
    }
}
