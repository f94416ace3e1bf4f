/// What differs for each mail and can be guessed by nobody.
enum Randomness {
    /// Thirteen small letters and digits.
    static func word() -> String {
        var generator = SystemRandomNumberGenerator()
        let word = String(generator.next(), radix: 36)
        return String(repeating: "0", count: max(0, 13 - word.utf8.count)) + word
    }
}
