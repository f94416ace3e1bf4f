import Foundation
import QueueStore
import WorkingTime

/// Answers a CSV file of questions with the same columns and `due`.
struct DeadlineBatch {
    let desk: DeadlineDesk

    private static let columns = ["rule", "received", "asked", "answered", "identity"]

    func run(_ path: String, json: Bool) throws {
        let text = try read(path)
        var records = CSV.records(text)
        guard !records.isEmpty else { throw UnusableInput("\(path) is empty.") }
        let header = try checked(records.removeFirst(), path)
        var answers: [(cells: [String], due: String)] = []
        for record in records {
            answers.append((record.cells, try due(record, header, path)))
        }
        json ? printJSON(header, answers) : printCSV(header, answers)
    }

    private func read(_ path: String) throws -> String {
        if path == "-" { return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self) }
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw CommandFailure("\(path) cannot be read: is it there, and UTF-8 text?")
        }
        return text
    }

    private func checked(_ header: CSV.Record, _ path: String) throws -> [String] {
        for name in ["rule", "received"] where !header.cells.contains(name) {
            throw UnusableInput("\(path):\(header.line): the header has no column “\(name)”.")
        }
        for name in header.cells where !Self.columns.contains(name) {
            let known = Self.columns.joined(separator: ", ")
            throw UnusableInput("\(path):\(header.line): “\(name)” is no column here; known: \(known).")
        }
        return header.cells
    }

    private func due(_ record: CSV.Record, _ header: [String], _ path: String) throws -> String {
        guard record.cells.count == header.count else {
            throw UnusableInput(
                "\(path):\(record.line): there should be \(header.count) columns, not \(record.cells.count)."
            )
        }
        let cells = Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first })
            .filter { !$0.value.isEmpty }
        let question = DeadlineQuestion(
            rule: cells["rule"] ?? "",
            received: cells["received"] ?? "",
            asked: cells["asked"],
            answered: cells["answered"],
            identity: cells["identity"],
            neededBy: nil
        )
        do {
            return try desk.answer(question).due?.description ?? ""
        } catch let error as UnusableInput {
            throw UnusableInput("\(path):\(record.line): \(error)")
        }
    }

    private func printCSV(_ header: [String], _ answers: [(cells: [String], due: String)]) {
        Output.line(CSV.line(header + ["due"]))
        for answer in answers { Output.line(CSV.line(answer.cells + [answer.due])) }
    }

    private func printJSON(_ header: [String], _ answers: [(cells: [String], due: String)]) {
        let rows = answers.map { answer in
            JSON.object(
                zip(header, answer.cells).map { ($0, JSON.string($1)) }
                    + [("due", answer.due.isEmpty ? .null : .string(answer.due))]
            )
        }
        Output.json(.array(rows))
    }
}
