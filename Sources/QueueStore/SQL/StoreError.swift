/// What the store cannot do, and what to do about it.
package enum StoreError: Error, CustomStringConvertible {
    /// The file or server could not be opened.
    case cannotOpen(String, reason: String)
    /// Another process held the write lock longer than the busy timeout.
    case busy
    /// The file, or the folder it lies in, may not be written by whoever runs the program.
    case cannotWrite
    /// The disk reported an error.
    case disk(String)
    /// The disk is full; nothing of the transaction was kept.
    case diskFull
    case failed(reason: String, sql: String)
    case damaged(String)
    /// The database is of a newer Intray.
    case newer(version: Int, known: Int)
    /// The database is of an older Intray.
    case older(version: Int)
    /// `intray init` has not been run on it.
    case notInitialised(String)
    case noSuchEnquiry(String)

    package var description: String {
        switch self {
        case .cannotOpen(let name, let reason): "The database \(name) cannot be opened: \(reason)"
        case .busy: "The database is busy with another process: try again in a minute."
        case .cannotWrite:
            "The database cannot be opened for writing: check the owner and permissions of the file and its folder."
        case .disk(let detail): "The disk reported an error (\(detail)): check it, and restore a backup if need be."
        case .diskFull: "The disk is full. Nothing was lost; make room and try again."
        case .failed(let reason, let sql): "The database refused a statement: \(reason) (\(sql))"
        case .damaged(let detail): "The database is damaged: \(detail). Restore a backup, or ask for help with a copy."
        case .newer(let version, let known):
            "The database has schema \(version); this Intray knows \(known): install the newer Intray."
        case .older(let version):
            "The database has schema \(version), an older one: bring it up to date with “intray database migrate”."
        case .notInitialised(let name): "There is no Intray database at \(name): make one with “intray init”."
        case .noSuchEnquiry(let reference): "There is no enquiry \(reference)."
        }
    }

    /// Whether the same may succeed when tried again later.
    package var isPassing: Bool {
        switch self {
        case .busy, .diskFull: true
        default: false
        }
    }
}
