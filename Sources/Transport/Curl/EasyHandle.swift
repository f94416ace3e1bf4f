import CCurl

/// What owns an easy handle of libcurl, and the buffer for libcurl's own words on an error.
protocol EasyHandle: AnyObject {
    var handle: UnsafeMutableRawPointer { get }
    var errorText: UnsafeMutableBufferPointer<CChar> { get }
}

extension EasyHandle {
    func set(_ option: CURLoption, _ value: Int) -> CURLcode { ccurl_set_long(handle, option, value) }

    func set(_ option: CURLoption, _ value: String) -> CURLcode { ccurl_set_string(handle, option, value) }

    /// Sets a time in milliseconds, at least one: zero would mean libcurl's own default.
    func set(_ option: CURLoption, _ time: Duration) -> CURLcode {
        set(option, max(1, Int(CurlConnection.milliseconds(time))))
    }

    /// TLS is verified, always, and is at least 1.2.
    func tlsCodes(caFile: String?) -> [CURLcode] {
        var codes = [
            set(CURLOPT_SSL_VERIFYPEER, 1),
            set(CURLOPT_SSL_VERIFYHOST, 2),
            set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2)),
        ]
        if let caFile {
            // A private CA stands in place of the system's, not beside them.
            codes += [set(CURLOPT_CAINFO, caFile), ccurl_set_string(handle, CURLOPT_CAPATH, nil)]
        }
        return codes
    }

    /// How somebody signs in. LOGIN_OPTIONS is always set: CRAM-MD5 would be preferred otherwise.
    func loginCodes(user: String, _ credential: IMAPEndpoint.Credential) -> [CURLcode] {
        let user = set(CURLOPT_USERNAME, user)
        switch credential {
        case .password(let password):
            return [user, set(CURLOPT_PASSWORD, password), set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN")]
        case .accessToken(let token):
            return [
                user, set(CURLOPT_XOAUTH2_BEARER, token),
                set(CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2"),
            ]
        }
    }

    /// What libcurl says of an error, fit to be shown.
    func reason(_ code: CURLcode) -> String {
        let detail = errorText.baseAddress.map { String(cString: $0) } ?? ""
        let text = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
        return ServerText.printable(text.utf8)
    }
}
