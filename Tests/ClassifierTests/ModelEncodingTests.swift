import Classifier
import Testing

@Suite("Stored models")
struct ModelEncodingTests {
    @Test("a model that was stored and read answers as before")
    func roundTrip() throws {
        let read = try Model(encoded: Office.model.encoded())
        #expect(read.categories == Office.model.categories)
        for (subject, body, _) in Office.questions {
            let one = Office.model.classify(Document(subject: subject, body: body))
            let other = read.classify(Document(subject: subject, body: body))
            #expect(one.category == other.category && one.because == other.because)
            #expect(abs(one.probability - other.probability) < 0.001)
        }
        #expect(read.encoded().count == Office.model.encoded().count)
    }

    @Test("a model that learned since is stored with what it learned")
    func afterLearning() throws {
        let model = Office.model.learning(Lesson(text: "Kettle\nThe kettle in the kitchen is broken", label: "access"))
        let read = try Model(encoded: model.encoded())
        #expect(read.classify(Document(subject: "Kettle", body: "broken kettle")).category == "access")
    }

    @Test("an empty model can be stored")
    func empty() throws {
        let read = try Model(encoded: Model.train(priors: [], lessons: []).encoded())
        #expect(read.categories.isEmpty)
    }

    @Test("bytes that are no model are refused with the reason")
    func refused() {
        #expect(throws: Model.EncodingFault.notAModel) { try Model(encoded: []) }
        #expect(throws: Model.EncodingFault.notAModel) { try Model(encoded: Array("hello".utf8)) }
        #expect(throws: Model.EncodingFault.version(9)) { try Model(encoded: Array("INTRAY-MODEL".utf8) + [9, 0, 0]) }
        #expect(Model.EncodingFault.damaged.description.contains("Train it again"))
    }

    @Test("a byte changed or missing anywhere is noticed")
    func damaged() {
        let bytes = Office.model.encoded()
        var random = TestRandom(seed: 3)
        for _ in 0..<12 {
            var changed = bytes
            changed[13 + random.below(bytes.count - 13)] ^= UInt8(1 + random.below(255))
            #expect(throws: Model.EncodingFault.damaged) { try Model(encoded: changed) }
        }
        for length in [13, 20, bytes.count / 2, bytes.count - 1] {
            #expect(throws: Model.EncodingFault.damaged) { try Model(encoded: Array(bytes.prefix(length))) }
        }
        #expect(throws: Model.EncodingFault.damaged) { try Model(encoded: bytes + [0]) }
    }

    @Test("a stored model takes little more than a byte a weight")
    func size() {
        #expect(Office.model.encoded().count < 200_000)
    }
}
