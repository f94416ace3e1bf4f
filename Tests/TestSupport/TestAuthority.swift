package import Foundation

/// A certificate authority made for one test run, with one certificate for `localhost`, and another that signed nothing.
package struct TestAuthority: Sendable {
    package struct OpenSSLFailed: Error {
        package let arguments: [String]
        package let status: Int32
    }

    package static let tool = "/usr/bin/openssl"
    /// The authority that signed the server's certificate.
    package let caFile: String
    /// An authority that did not.
    package let otherCAFile: String
    package let certificateFile: String
    package let keyFile: String

    /// Makes all files in the folder; the certificate is for the name `localhost` and for no address.
    package init(in folder: URL) throws {
        func file(_ name: String) -> String { folder.appending(path: name).path }
        caFile = file("ca.pem")
        otherCAFile = file("other-ca.pem")
        certificateFile = file("server.pem")
        keyFile = file("server.key")
        let curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
        let root = ["req", "-x509", "-days", "30"] + curve
        try Self.run(root + ["-subj", "/CN=Test CA", "-keyout", file("ca.key"), "-out", caFile], in: folder)
        try Self.run(root + ["-subj", "/CN=Other CA", "-keyout", file("other.key"), "-out", otherCAFile], in: folder)
        try Self.run(
            ["req", "-new"] + curve + ["-subj", "/CN=localhost", "-keyout", keyFile, "-out", file("server.csr")],
            in: folder
        )
        try Data("subjectAltName=DNS:localhost\n".utf8).write(to: folder.appending(path: "names"))
        let signing = [
            "x509", "-req", "-days", "30", "-in", file("server.csr"), "-CA", caFile, "-CAkey", file("ca.key"),
            "-CAcreateserial", "-extfile", file("names"), "-out", certificateFile,
        ]
        try Self.run(signing, in: folder)
    }

    private static func run(_ arguments: [String], in folder: URL) throws {
        let ended = try SpawnedProgram(tool, arguments, in: folder, environment: ["PATH": "/usr/bin:/bin"]).wait()
        guard ended.status == 0 else { throw OpenSSLFailed(arguments: arguments, status: ended.status) }
    }
}
