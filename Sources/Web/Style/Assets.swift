import Crypto
import HTTPTypes
import Hummingbird
import NIOCore
import QueueStore

/// The files a page loads. Their addresses change with their content, so that a browser may keep them for good.
enum Assets {
    static let style = Asset(name: "intray.css", type: "text/css; charset=utf-8", text: StyleSheet.text)
    static let script = Asset(name: "intray.js", type: "text/javascript; charset=utf-8", text: Script.text)
    static let icon = Asset(name: "intray.svg", type: "image/svg+xml", text: iconText)

    static let all = [style, script, icon]

    /// An in-tray: two shelves.
    private static let iconText = #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0a5c55"/>
        <path d="M6 9v5h20V9M6 18v5h20v-5" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"
        stroke-linejoin="round"/></svg>
        """#
}

/// One file a page loads.
struct Asset: Sendable {
    let name: String
    let type: String
    let bytes: ByteBuffer
    let address: SiteAddress

    init(name: String, type: String, text: String) {
        self.name = name
        self.type = type
        bytes = ByteBuffer(string: text)
        let version = Hexadecimal.text(Array(SHA256.hash(data: Array(text.utf8)).prefix(8)))
        address = .asset(name, version: version)
    }
}

/// Serves the style sheet, the script and the icon.
struct AssetRoutes: Sendable {
    func add(to router: WebRouter) {
        for asset in Assets.all {
            router.get(RouterPath(asset.address.path)) { _, _ in
                Response(
                    status: .ok,
                    headers: [
                        .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
                    ],
                    body: ResponseBody(byteBuffer: asset.bytes)
                )
            }
        }
    }
}
