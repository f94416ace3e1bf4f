/// What a browser calls itself, as a person would say it: “Firefox on Windows”.
struct BrowserName: CustomStringConvertible {
    let description: String

    /// - Parameter agent: the `User-Agent` of its requests; anybody may write there what they like.
    init(_ agent: String) {
        let browser = Self.first(of: Self.browsers, in: agent)
        let system = Self.first(of: Self.systems, in: agent)
        description =
            switch (browser, system) {
            case (let browser?, let system?): "\(browser) on \(system)"
            case (let browser?, nil): browser
            case (nil, let system?): "A browser on \(system)"
            case (nil, nil): agent.isEmpty ? "A browser that does not say what it is" : "A browser Intray does not know"
            }
    }

    /// The more special first: most browsers call themselves by the names of others too.
    private static let browsers = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"),
    ]

    private static let systems = [
        ("Windows", "Windows"), ("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Android", "Android"),
        ("CrOS", "ChromeOS"), ("Mac OS X", "a Mac"), ("Linux", "Linux"),
    ]

    private static func first(of names: [(mark: String, name: String)], in agent: String) -> String? {
        names.first { agent.contains($0.mark) }?.name
    }
}
