import Testing

@testable import Triage

struct DetectorTests {
    private static let shared = Detectors()
    var detectors: Detectors { Self.shared }

    @Test("every line of every lexicon can be read")
    func lexicons() {
        #expect(detectors.problems.isEmpty, "\(detectors.problems)")
    }

    @Test("nothing says nothing")
    func empty() {
        #expect(detectors.find(subject: "", text: "", sender: "").isEmpty)
        #expect(detectors.find(subject: " ", text: "\r\n\r\n\u{a0}…", sender: "a@b.example").isEmpty)
    }

    @Test("no bytes trap, and whatever is found is quoted from them")
    func anyBytes() {
        var random = SystemRandomNumberGenerator()
        let seeds = ["freedom of information", "kill myself", "&nbsp;", "’", "\u{200b}", "my file ", "\0", "ŵ", "…\n"]
        for _ in 0..<300 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0..<40, using: &random) {
                if Bool.random(using: &random), let seed = seeds.randomElement(using: &random) {
                    bytes += Array(seed.utf8).dropLast(Int.random(in: 0...1, using: &random))
                } else {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            let text = String(decoding: bytes, as: UTF8.self)
            for detection in detectors.find(subject: text, text: text, sender: text) {
                #expect(detection.because.allSatisfy { !$0.isEmpty })
            }
            let passage = Passage(bytes)
            #expect(passage.words.count == passage.sentences.count)
        }
    }

    @Test("a sign is found however far down a long text it stands")
    func longText() {
        let padding = String(
            repeating: "the reading room is open on weekdays and the catalogue is being revised. ",
            count: 400
        )
        let text = padding + "Please treat this as a freedom of information request."
        let found = detectors.find(subject: "", text: text, sender: "")
        #expect(found.map(\.advisory) == [.informationRights])
    }

    @Test("the office's own phrases are signs too")
    func ownPhrases() {
        let detectors = Detectors(phrases: [.welfare: ["hurt badger*"], .distressing: ["the east wing"]])
        #expect(detectors.find(subject: "", text: "I hurt badgers.", sender: "").map(\.advisory).contains(.welfare))
        let hard = detectors.find(subject: "The East Wing", text: "", sender: "")
        #expect(hard == [Detection(advisory: .distressing, because: ["The East Wing"])])
    }

    @Test("the phrases of the shipped kit are heard")
    func shippedKit() throws {
        let kit = try Kit(yaml: Kit.yaml(named: "arl"))
        let found = Detectors(kit: kit).find(subject: "", text: "He is on an open ACCT.", sender: "")
        #expect(found.map(\.advisory) == [.welfare, .distressing])
    }

    @Test("a WhatDoTheyKnow address is a request, whatever the words")
    func whatDoTheyKnow() {
        let found = detectors.find(subject: "Hello", text: "See below.", sender: "Request-12-ab@WhatDoTheyKnow.com")
        #expect(found == [Detection(advisory: .informationRights, because: ["request-12-ab@whatdotheyknow.com"])])
    }

    @Test("a newsroom's address supports a question but is none itself")
    func newsroom() {
        let address = "ed@valleysgazette.example"
        #expect(detectors.find(subject: "", text: "Our new opening hours.", sender: address).isEmpty)
        let found = detectors.find(subject: "", text: "Could we have a quote on this?", sender: address)
        #expect(found.map(\.advisory) == [.media])
    }

    @Test("a distressing message says what it is about")
    func subjects() {
        let text = "The file holds the inquest and the trial for murder."
        let found = detectors.find(subject: "", text: text, sender: "")
        #expect(found.map(\.advisory) == [.distressing])
        #expect(found.first?.subjects == [.killing, .death])
        #expect(found.first?.because == ["inquest", "murder"])
    }

    @Test("every distressing subject has a plain name of its own")
    func subjectNames() {
        let names = DistressingSubject.allCases.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.isEmpty })
    }

    @Test("detections stand in the order of the advisories")
    func order() {
        let text = "I want to kill myself. This is a freedom of information request. Two things: who, and when?"
        let found = detectors.find(subject: "", text: text, sender: "").map(\.advisory)
        #expect(found == [.informationRights, .welfare, .distressing, .severalRequests])
    }
}
