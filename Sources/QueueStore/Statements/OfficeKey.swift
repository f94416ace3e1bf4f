extension Session {
    /// A key of this office, made by itself the first time it is asked for: 32 random bytes that never leave the
    /// database.
    package func officeKey(_ name: String) throws -> [UInt8] {
        if let key = try first("SELECT bytes FROM office_key WHERE name = \(name)", { $0.blob(0) }) { return key }
        var generator = SystemRandomNumberGenerator()
        let key = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        try run("INSERT INTO office_key (name, bytes) VALUES (\(name), \(key)) ON CONFLICT (name) DO NOTHING")
        return try first("SELECT bytes FROM office_key WHERE name = \(name)") { $0.blob(0) } ?? key
    }
}
