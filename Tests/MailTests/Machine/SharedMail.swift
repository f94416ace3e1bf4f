import Foundation
import Mail

/// The shared collections of mail, when they are there, and what each message is.
enum SharedMail {
    /// A message, the label that counts, and what it was judged to be.
    struct Labelled {
        let name: String
        let label: String
        let verdict: MachineVerdict
    }

    /// The labels come with the collections, mostly from file names. Those that are wrong, and lists that have none,
    /// were looked at and are put right in `shared-labels.tsv`: path, label given, right label ("-" for none), reason.
    static func judged(in folder: URL) throws -> [Labelled] {
        let mended = try OwnFixtures.text("machine/shared-labels.tsv").split(separator: "\n").map { line in
            let sides = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return (sides[0], sides[2])
        }
        let given = try labels(in: folder).merging(mended) { _, right in right }
        return given.sorted { $0.key < $1.key }.compactMap { name, label in
            guard label != "-", let verdict = verdict(on: name, in: folder) else { return nil }
            return Labelled(name: name, label: label, verdict: verdict)
        }
    }

    private static func labels(in folder: URL) throws -> [String: String] {
        var labels: [String: String] = [:]
        for collection in try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) {
            let list = folder.appending(path: "\(collection)/labels.tsv")
            for line in ((try? String(contentsOf: list, encoding: .utf8)) ?? "").split(separator: "\n") {
                let sides = line.split(separator: "\t").map(String.init)
                if sides.count == 2 { labels["\(collection)/\(sides[0])"] = sides[1] }
            }
        }
        return labels
    }

    private static func verdict(on name: String, in folder: URL) -> MachineVerdict? {
        guard let cut = name.firstIndex(of: "/") else { return nil }
        let file = folder.appending(path: "\(name[..<cut])/messages\(name[cut...])")
        return (try? Data(contentsOf: file)).map {
            MachineMail.judge(MachineEvidence(Message.parse(Array($0))))
        }
    }

    /// Mail that people wrote: enquiries, and the bodies of the reply collections, each as a plain mail.
    static func people(beside folder: URL) throws -> [Labelled] {
        try enquiries(in: folder.deletingLastPathComponent().appending(path: "enquiries")) + replies(in: folder)
    }

    private static func enquiries(in folder: URL) throws -> [Labelled] {
        struct Enquiry: Decodable {
            let id, from, subject, body, category: String
        }
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
        return try files.filter { $0.hasSuffix(".jsonl") }.sorted().flatMap { file in
            let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
            return try lines.compactMap { line -> Labelled? in
                let enquiry = try JSONDecoder().decode(Enquiry.self, from: Data(line.utf8))
                // Filed as automatic: bounces, receipts and the like that nobody wrote.
                guard enquiry.category != "automatic" else { return nil }
                let subject = enquiry.subject.replacing("\n", with: " ")
                return person(enquiry.id, mail: "From: \(enquiry.from)\nSubject: \(subject)\n\n\(enquiry.body)")
            }
        }
    }

    private static func replies(in folder: URL) -> [Labelled] {
        let collections = [
            "alfonsrv-reply", "crisp-reply", "github-reply", "willdurand-reply", "zapier-reply", "talon",
        ]
        return collections.flatMap { collection in
            let base = folder.appending(path: "\(collection)/messages")
            let names = FileManager.default.subpaths(atPath: base.path(percentEncoded: false)) ?? []
            return names.sorted().compactMap { name -> Labelled? in
                guard let data = try? Data(contentsOf: base.appending(path: name)) else { return nil }
                let body = String(decoding: data, as: UTF8.self)
                if name.hasSuffix(".eml") { return person("\(collection)/\(name)", mail: body) }
                let type = name.hasSuffix(".html") ? "html" : "plain"
                let header = "From: Ann <ann@home.example>\nSubject: Re: Your letter\nContent-Type: text/\(type)"
                return person("\(collection)/\(name)", mail: "\(header); charset=utf-8\n\n\(body)")
            }
        }
    }

    private static func person(_ name: String, mail: String) -> Labelled {
        let verdict = MachineMail.judge(MachineEvidence(Message.parse(Array(mail.utf8))))
        return Labelled(name: name, label: "human", verdict: verdict)
    }
}
