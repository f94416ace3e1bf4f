import Classifier
import HTTPTypes
import QueueStore
import Triage
import WorkingTime

/// The page of somebody who writes to the office.
struct CorrespondentView {
    let model: CorrespondentModel
    let request: PageRequest

    private var file: CorrespondentFile { model.file }
    private var words: Words { request.words }

    /// - Parameter authority: a document that was typed, and what is wrong with it.
    func page(authority: (fields: FormFields, wrong: [String: String])? = nil) -> Page {
        Page(
            title: model.name,
            status: authority == nil ? .ok : .unprocessableContent,
            isWide: true,
            keys: [("o", "open the enquiry"), ("e", "put right what is known")]
        ) {
            div(.class("stack")) {
                div {
                    h1 { bdi { model.name } }
                    if model.name != file.address { p(.class("muted breaks")) { file.address } }
                }
                if file.isEmpty {
                    div(.class("notice info")) {
                        span { "Nothing is known of them, and no enquiry of theirs is yours to see." }
                    }
                }
                div(.class("beside")) {
                    enquiries
                    div(.class("stack")) {
                        known
                        authorities(authority)
                    }
                }
            }
        }
    }

    private var enquiries: HTML {
        section(.class("stack"), .aria("labelledby", "theirs")) {
            h2(.id("theirs")) { "Their enquiries" }
            if file.enquiries.isEmpty {
                div(.class("card")) { emptyState("No enquiry of theirs that you may see.") }
            } else {
                FoundTable(
                    enquiries: file.enquiries,
                    names: model.names,
                    words: words,
                    caption: "Their enquiries",
                    saysFrom: false
                ).html
                p { a(.href(.search.with("q", "from:\"\(file.address)\""))) { "Search in what they wrote" } }
            }
        }
    }

    private var known: HTML {
        section(.class("card stack"), .aria("labelledby", "known")) {
            h2(.id("known")) { "What is known" }
            let rows = rows
            if rows.isEmpty {
                p(.class("muted")) { "Nothing is written down yet." }
            } else {
                dl(.class("facts")) {
                    for (name, value) in rows {
                        dt { name }
                        dd { value }
                    }
                }
            }
            if model.mayWrite { CorrespondentForm(record: file.record, address: file.address, request: request).html }
        }
    }

    private var rows: [(String, String)] {
        let record = file.record
        let all: [(String, String?)] = [
            ("Writes for", record?.organisation), ("Answer in", record?.language?.inWords),
            ("Needs", record?.adjustments), ("Telephone", record?.telephone), ("Postal address", record?.postal),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }

    private func authorities(_ typed: (fields: FormFields, wrong: [String: String])?) -> HTML {
        section(.class("card stack"), .aria("labelledby", "authority")) {
            h2(.id("authority")) { "For whom they may act" }
            if file.authorities.isEmpty {
                p(.class("muted")) { "No document of authority is written down." }
            } else {
                ul(.class("plain stack tight")) { for document in file.authorities { item(document) } }
            }
            if model.mayWrite {
                AuthorityForm(
                    address: file.address,
                    request: request,
                    values: typed?.fields ?? FormFields(),
                    wrong: typed?.wrong ?? [:]
                ).html
            }
        }
    }

    private func item(_ document: AuthorityDocument) -> HTML {
        let isOver = document.expiresOn.map { $0 < request.today } ?? false
        return li {
            p(.class("cluster")) {
                span(.class("strong breaks")) { document.onBehalfOf }
                if isOver { tag("expired", kind: "late", sign: "!") }
            }
            p(.class("small breaks")) {
                "\(document.kind), seen on \(document.seenOn.inWords)"
                if let enquiry = document.enquiry {
                    " with "
                    a(.href(.enquiry(enquiry)), .class("reference")) { enquiry.description }
                }
                if let end = document.expiresOn { isOver ? ", ended on \(end.inWords)" : ", until \(end.inWords)" }
                "."
            }
            document.remark.map { remark in p(.class("small breaks")) { remark } }
        }
    }
}
