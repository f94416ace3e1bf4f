import Classifier
import Foundation
import Testing
import Triage

/// Labelled enquiries that stand outside the project.
private enum Shared {
    static let file: URL = {
        if let path = ProcessInfo.processInfo.environment["INTRAY_SHARED"] {
            return URL(fileURLWithPath: path).appending(path: "enquiries/member-office.jsonl")
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../shared/enquiries/member-office.jsonl").standardized
    }()
    static let isPresent: Bool = {
        let found = FileManager.default.fileExists(atPath: file.path)
        if !found { print("The labelled enquiries are not at \(file.path): the kit is not measured on them.") }
        return found
    }()
}

@Suite("The kit of a Member's office before anybody has taught it")
struct MemberOfficeAccuracyTests {
    private struct Labelled: Decodable {
        let subject: String
        let body: String
        let category: String
    }

    private let model: Model

    init() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "member-office"))
        model = Model.train(
            priors: kit.categories.map {
                CategoryPrior(code: $0.code, name: $0.name, cues: $0.cues, examples: $0.examples)
            },
            lessons: [],
            options: TrainingOptions(threshold: kit.threshold)
        )
    }

    /// How many are right at first and among the first two, of 1.
    private func shares(_ enquiries: [Labelled]) -> (first: Double, second: Double) {
        var first = 0
        var second = 0
        for enquiry in enquiries {
            let answer = model.classify(Document(subject: enquiry.subject, body: enquiry.body))
            if answer.category == enquiry.category { first += 1 }
            let next = answer.alternatives.first?.code
            if answer.category == enquiry.category || next == enquiry.category { second += 1 }
        }
        return (Double(first) / Double(enquiries.count), Double(second) / Double(enquiries.count))
    }

    @Test("plain enquiries of every category are recognised")
    func plain() throws {
        let enquiries = try Fixture.rows("enquiries-member-office.tsv").map {
            Labelled(subject: $0[1], body: $0[2], category: $0[0])
        }
        #expect(Set(enquiries.map(\.category)) == Set(model.categories))
        let share = shares(enquiries)
        #expect(share.first >= 0.9 && share.second >= 0.95, "first \(share.first), first two \(share.second)")
    }

    @Test(
        "labelled enquiries are right first for three quarters, and among the first two for 0.88",
        .enabled(if: Shared.isPresent, "needs ../shared/enquiries")
    )
    func labelled() throws {
        let lines = try String(contentsOf: Shared.file, encoding: .utf8).split(separator: "\n")
        let share = shares(try lines.map { try JSONDecoder().decode(Labelled.self, from: Data($0.utf8)) })
        print("Member's office, kit alone: right first \(share.first), among two \(share.second).")
        #expect(share.first >= 0.75)
        #expect(share.second >= 0.88)
    }
}
