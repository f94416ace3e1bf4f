/// What is wrong with `intray.yaml`: file, line, key and what to write instead. Exit status 2.
struct ConfigurationError: Error, CustomStringConvertible {
    let path: String
    let line: Int?
    let key: String?
    let problem: String

    init(_ path: String, line: Int? = nil, key: String? = nil, _ problem: String) {
        self.path = path
        self.line = line
        self.key = key
        self.problem = problem
    }

    var description: String {
        let place = line.map { "\(path):\($0)" } ?? path
        return key.map { "\(place): \($0): \(problem)" } ?? "\(place): \(problem)"
    }
}
