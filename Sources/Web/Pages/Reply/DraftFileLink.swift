import QueueStore
import Triage

/// The way to a file that is to leave with a mail: nobody sends or approves what they cannot open.
struct DraftFileLink {
    let file: DraftFile
    let reference: EnquiryReference

    var html: HTML {
        HTML {
            a(.href(.replyFile(file.id, on: reference)), .class("breaks")) { file.name }
            " (\(ByteCount(file.size).inWords))"
        }
    }
}
