import Classifier
import Testing

@Suite("Learning at once")
struct ModelLearningTests {
    private let text = "Parking\nMay I have a parking permit for the visit to the store in Croydon?"

    private var document: Document {
        Document(subject: "Parking", body: "May I have a parking permit for the visit to the store in Croydon?")
    }

    @Test(
        "a correction changes the answer to the same message",
        arguments: ["loan", "court", "access", "meeting", "spam"]
    )
    func corrects(_ label: String) {
        let model = Office.model.learning(Lesson(text: text, label: label))
        let answer = model.classify(document)
        #expect(answer.category == label)
        #expect(answer.probability > 0.6)
    }

    @Test("it also changes the answer to a similar message, and leaves other messages alone")
    func generalises() {
        let model = Office.model.learning(Lesson(text: text, label: "meeting"))
        let similar = Document(subject: "permit", body: "I need a parking permit for Croydon")
        #expect(model.classify(similar).category == "meeting")
        for (subject, body, code) in Office.questions {
            #expect(model.classify(Document(subject: subject, body: body)).category == code)
        }
    }

    @Test("learning twice what it knows already changes nothing")
    func settled() {
        let once = Office.model.learning(Lesson(text: text, label: "spam"))
        let sure = (0..<5).reduce(once) { model, _ in model.learning(Lesson(text: text, label: "spam")) }
        #expect(sure.learning(Lesson(text: text, label: "spam")).encoded() == sure.encoded())
    }

    @Test("a label it does not know, or no weight, changes nothing")
    func unknown() {
        let before = Office.model.encoded()
        #expect(Office.model.learning(Lesson(text: text, label: "nonesuch")).encoded() == before)
        #expect(Office.model.learning(Lesson(text: text, label: "spam", weight: 0)).encoded() == before)
    }

    @Test("the model it came from stays as it was")
    func immutable() {
        let before = Office.model.classify(document)
        _ = Office.model.learning(Lesson(text: text, label: "spam"))
        #expect(Office.model.classify(document) == before)
    }
}
