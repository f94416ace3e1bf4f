import Correspondence
import Crypto
import QueueStore

/// Files that came with the form, beside those that are there already.
struct ReplyFiles: Sendable {
    let new: [UploadedFile]
    /// Why they were not taken; nil when they were.
    let refused: String?

    /// The most files of one mail.
    static let most = 20

    /// - Parameter present: those that are there. One that comes again, as with a form that is sent twice, is the same.
    init(_ sent: [UploadedFile], with present: [DraftFile]) {
        let added = sent.filter { file in
            let sha256 = Array(SHA256.hash(data: file.bytes))
            return !present.contains { $0.name == file.name && $0.sha256 == sha256 }
        }
        let size = present.reduce(0) { $0 + $1.size } + added.reduce(0) { $0 + $1.bytes.count }
        if size > OutgoingFiles.most {
            refused = ReplyFault.tooLarge(size).description
        } else if present.count + added.count > Self.most {
            refused = "A mail takes at most \(Self.most) files here: send fewer, or put them together into one."
        } else {
            refused = nil
        }
        new = refused == nil ? added : []
    }
}
