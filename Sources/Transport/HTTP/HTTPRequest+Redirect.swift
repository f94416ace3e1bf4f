extension HTTPRequest {
    /// The request that a redirect asks for (RFC 9110 §15.4); nil when the answer is none.
    /// - Throws: `HTTPError.redirectRefused` when it must not be followed.
    func redirected(by response: HTTPResponse) throws(HTTPError) -> HTTPRequest? {
        guard [301, 302, 303, 307, 308].contains(response.status), let place = response.headers.value("Location") else {
            return nil
        }
        var next = self
        do {
            next.address = try address.resolving(place)
        } catch {
            throw .redirectRefused(origin: address.origin, reason: "the place it names cannot be used, \(error)")
        }
        if changesMethod(response.status) {
            next.method = .get
            next.body = nil
            next.headers.removeAll { $0.isNamed("Content-Type") }
        }
        try next.checkCrossing(from: address.origin)
        return next
    }

    /// 303 always asks for a GET; 301 and 302 after a POST do in practice (RFC 9110 §15.4.2, §15.4.3).
    private func changesMethod(_ status: Int) -> Bool {
        switch status {
        case 303: method != .head
        case 301, 302: method == .post
        default: false
        }
    }

    private func checkCrossing(from before: HTTPOrigin) throws(HTTPError) {
        let target = address.origin
        guard target != before else { return }
        guard target.isSecure || !before.isSecure else {
            throw .redirectRefused(origin: before, reason: "\(target) is not encrypted")
        }
        guard !headers.contains(where: \.isSecret) else {
            throw .redirectRefused(origin: before, reason: "the secret of this request is not for \(target)")
        }
        guard body == nil else {
            throw .redirectRefused(origin: before, reason: "what this request sends is not for \(target)")
        }
    }
}
