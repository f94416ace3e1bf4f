import Classifier
import Testing

@Suite("Model")
struct ModelTests {
    @Test("messages like its examples go where those belong")
    func classifies() {
        for (subject, body, code) in Office.questions {
            #expect(Office.model.classify(Document(subject: subject, body: body)).category == code)
        }
    }

    @Test("probabilities are between 0 and 1, the best first, and there are at least four alternatives")
    func probabilities() {
        let answer = Office.model.classify(Document(subject: "Loan", body: "May I renew it?"))
        let all = [answer.probability] + answer.alternatives.map(\.probability)
        #expect(answer.alternatives.count == 4)
        #expect(all == all.sorted(by: >))
        #expect(all.allSatisfy { (0...1).contains($0) })
        #expect(abs(all.reduce(0, +) - 1) < 0.001)
        #expect(!answer.alternatives.map(\.code).contains(answer.category))
    }

    @Test("below the threshold it abstains but still gives its best guess")
    func abstains() {
        var model = Office.model
        let document = Document(subject: "Hello", body: "I have a question.")
        model.threshold = 0.99
        #expect(model.classify(document).abstained)
        #expect(!model.classify(document).category.isEmpty)
        model.threshold = 0
        #expect(!model.classify(document).abstained)
    }

    @Test("reasons are words of the message as they stand in it")
    func reasons() {
        let body = "We ask for the INDICTMENT and the judge’s\nremarks at his trial."
        let answer = Office.model.classify(Document(subject: "Papers", body: body))
        #expect(answer.category == "court")
        #expect(answer.because.first == "INDICTMENT")
        #expect(answer.because.count >= 2)
        #expect(answer.because.allSatisfy { body.contains($0) || "Papers" == $0 })
        #expect(!answer.because.contains("the"))
    }

    @Test("the same seed and lessons give the same model, bit for bit")
    func deterministic() {
        #expect(Model.train(priors: Office.priors, lessons: []).encoded() == Office.model.encoded())
        let other = Model.train(priors: Office.priors, lessons: [], options: TrainingOptions(seed: 2))
        #expect(other.encoded() != Office.model.encoded())
    }

    @Test("a category known by its cues alone is found by them")
    func cuesAlone() {
        let prior = CategoryPrior(
            code: "foi",
            name: "Information",
            cues: [Cue(phrase: "freedom of information", weight: 5)]
        )
        let model = Model.train(priors: Office.priors + [prior], lessons: [])
        let answer = model.classify(Document(subject: "Request", body: "This is a Freedom of Information request."))
        #expect(answer.category == "foi")
        #expect(answer.because.contains("Freedom of Information"))
    }

    @Test("a cue may name the sender's domain")
    func senderDomain() {
        let prior = CategoryPrior(code: "mp", name: "Member", cues: [Cue(phrase: "parliament.example", weight: 5)])
        let model = Model.train(priors: Office.priors + [prior], lessons: [])
        let text = (subject: "ref", body: "Can you call back?")
        let plain = model.classify(Document(subject: text.subject, body: text.body))
        let member = model.classify(
            Document(subject: text.subject, body: text.body, senderDomain: "Parliament.example")
        )
        #expect(plain.category != "mp")
        #expect(member.category == "mp")
        #expect(!member.because.contains("parliament.example"))
    }

    @Test("labels that only lessons know become categories")
    func newLabels() {
        let lessons = ["Invoice\nPlease pay the invoice.", "Bill\nThe bill is attached."].map {
            Lesson(text: $0, label: "finance")
        }
        let model = Model.train(priors: Office.priors, lessons: lessons)
        #expect(model.categories == ["loan", "court", "access", "meeting", "spam", "finance"])
        #expect(model.classify(Document(subject: "Invoice", body: "An invoice to pay")).category == "finance")
    }

    @Test("a lesson without weight is left out")
    func noWeight() {
        let lessons = [
            Lesson(text: "Loan\nloan loan", label: "spam", weight: 0), Lesson(text: "x", label: "spam", weight: -1),
        ]
        #expect(Model.train(priors: Office.priors, lessons: lessons).encoded() == Office.model.encoded())
    }

    @Test("a model without categories abstains, one with one category is sure")
    func fewCategories() {
        let none = Model.train(priors: [], lessons: []).classify(Document(subject: "a", body: "b"))
        #expect(none.category.isEmpty && none.abstained && none.alternatives.isEmpty)
        let one = Model.train(priors: [], lessons: [Lesson(text: "a", label: "all")])
        #expect(one.classify(Document(subject: "a", body: "b")).probability == 1)
    }

    @Test("empty, enormous and broken messages are answered")
    func hostile() {
        let texts = [
            "", "\0", String(repeating: "a", count: 100_000), String(repeating: "é\r\n", count: 9_000),
            "\u{FFFD}\u{200B}",
        ]
        for text in texts {
            let answer = Office.model.classify(Document(subject: text, body: text))
            #expect(answer.probability.isFinite && answer.alternatives.count == 4)
        }
    }

    @Test("only the first 6,000 bytes of a body count")
    func cap() {
        let long = String(repeating: "meeting ", count: 750)
        let model = Office.model
        let with = model.classify(Document(subject: "x", body: long + "indictment indictment"))
        #expect(with == model.classify(Document(subject: "x", body: long)))
    }
}
