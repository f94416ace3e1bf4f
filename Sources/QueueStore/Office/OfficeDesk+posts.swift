package import Triage

extension OfficeDesk {
    /// Whether text may be the code of a post, in capitals or not.
    package static func isPostCode(_ text: String) -> Bool {
        let isWord = text.lowercased().utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return isWord && (1...40).contains(text.utf8.count)
    }

    /// Makes a post, or changes its name and holders.
    ///
    /// - Parameters:
    ///   - name: nil leaves it as it is.
    ///   - holders: addresses, in the place of all who held it; empty for a vacant post, nil leaves them as they are.
    package func setPost(_ code: String, name: String?, holders: [String]?) async throws -> Post {
        try allow("change posts")
        guard Self.isPostCode(code) else { throw Refused.noPostCode(code) }
        let before = staff.post(code.lowercased())
        guard let name = name ?? before?.name else { throw Refused.postWithoutName(code.lowercased()) }
        let named = try holders.map { try $0.map { try active($0).email } }
        let post = Post(code: code, name: name, holders: named.map(Set.init) ?? before?.holders ?? [])
        let held = post.holders.isEmpty ? "nobody" : post.holders.sorted().joined(separator: ", ")
        try await change(
            [Allocation.post(post.code).description],
            kind: "post",
            detail: "the post “\(post.code)” (\(post.name)) is held by \(held)"
        ) { try $0.save(post) }
        return post
    }

    /// Takes a post away. What it holds is given to somebody else first.
    package func removePost(_ code: String) async throws -> Post {
        try allow("change posts")
        guard let post = staff.post(code.lowercased()) else { throw Refusal.unknownPost(code.lowercased()) }
        let allocation = Allocation.post(post.code).description
        try await transaction { session in
            let open = try session.openEnquiries(allocatedTo: [allocation]).count
            guard open == 0 else { throw Refused.postHolds(code: post.code, open: open) }
            _ = try session.removePost(post.code)
            try note("post", "the post “\(post.code)” (\(post.name)) was taken away", in: session)
        }
        return post
    }
}
