import QueueStore
import Triage
import WorkingTime

/// Whether the record of what happened is whole.
struct AuditView {
    let checkpoint: Checkpoint?
    let request: PageRequest
    /// What a verification found just now; nil while none was asked for.
    var found: AuditVerification?
    /// Of the enquiries that its faults name, those that the reader may see.
    var visible: Set<EnquiryReference> = []

    var page: Page {
        OfficeFrame(section: .audit, title: "Audit").page {
            p(.class("lede")) {
                "Everything that happens to an enquiry is linked to what happened before it, so that nothing can be "
                    + "changed, taken out or "
                    + "put in between without showing."
            }
            if let found { result(found) }
            div(.class("beside even")) {
                verification
                exporting
            }
        }
    }

    private var verification: HTML {
        section(.class("card stack"), .aria("labelledby", "verify")) {
            h2(.id("verify")) { "Verify the record" }
            dl(.class("facts")) {
                dt { "Last checkpoint" }
                dd {
                    if let checkpoint {
                        "\(request.words.moment(checkpoint.at)), \(request.words.ago(checkpoint.at)): it recorded "
                            + "the ends of "
                            + Words.count(checkpoint.heads, "history", "histories") + " that had grown"
                    } else {
                        "none yet: “intray serve” makes one a day"
                    }
                }
            }
            p(.class("hint")) {
                "Every event, content and checkpoint, and the journal, is checked in one go. A large record takes a "
                    + "minute or more; others work on meanwhile."
            }
            actionForm(request, to: .adminAudit) { button { "Verify now" } }
        }
    }

    private var exporting: HTML {
        section(.class("card stack"), .aria("labelledby", "export")) {
            h2(.id("export")) { "Export" }
            p {
                "Every event with its hash, without its content, one JSON document a line: for keeping elsewhere, so "
                    + "that a change would "
                    + "show against it."
            }
            p(.class("hint")) {
                "Enquiries that you may not see are left out. “intray audit export” on the machine exports all."
            }
            p { a(.href(.adminAuditFile), .class("button quiet"), Attribute("download", "")) { "Download the events" } }
        }
    }

    private func result(_ found: AuditVerification) -> HTML {
        section(
            .class(found.faults.isEmpty ? "notice" : "error-summary stack"),
            .role("status"),
            .aria("labelledby", "result")
        ) {
            div(.class("stack tight")) {
                h2(.id("result")) { found.faults.isEmpty ? "The record is whole" : "The record is not whole" }
                p {
                    "Checked: \(Words.count(found.events, "event"))"
                        + (found.erased > 0 ? ", the content of \(found.erased) of them lawfully erased" : "")
                        + ", and \(Words.count(found.checkpoints, "checkpoint"))."
                }
                if !found.faults.isEmpty { faults(found) }
            }
        }
    }

    private static let most = 200

    private func faults(_ found: AuditVerification) -> HTML {
        HTML {
            p {
                "\(Words.count(found.faults.count, "thing does", "things do")) not hold. It was changed outside "
                    + "Intray: keep this "
                    + "database as it is, and compare it with a backup."
            }
            ul { for fault in found.faults.prefix(Self.most) { li { NamedEnquiries(fault).html(visible: visible) } } }
            if found.faults.count > Self.most { p { "And \(found.faults.count - Self.most) more." } }
        }
    }
}
