import Mail
import Testing

@Suite("Our mail, read by Python", .enabled(if: PythonReading.python != nil, "python3 is absent"))
struct PythonReadingTests {
    @Test("Python's email package finds every field as it was written")
    func hostile() throws {
        var texts = HostileTexts(seed: 77)
        let messages = try (0..<400).map { _ in try texts.message() }
        let readings = try PythonReading.of(messages.map { $0.composed(boundary: "token") })
        #expect(readings.count == 400)
        for (number, (message, reading)) in zip(messages, readings).enumerated() {
            let differences = reading.differences(from: message)
            #expect(differences.isEmpty, "\(number): \(differences)")
        }
    }
}
