import Glibc

/// The one question the driver asks of the file system.
enum FileName {
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
