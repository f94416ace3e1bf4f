import Correspondence
import Mail
import QueueStore
import Triage

extension Thread {
    /// An enquiry that a message says it belongs to.
    struct Found {
        let enquiry: EnquiryReference
        /// In words.
        let because: String
        /// Whether that is enough to join it; else a person decides.
        let isEvidence: Bool
        let isStranger: Bool
        /// Whether it names a message of the enquiry.
        let follows: Bool
    }

    /// So many of the messages that one says it follows are looked up, nearest first: everything behind is hostile.
    static let mostFollowed = 20

    /// The enquiry of the nearest message it follows. Evidence is our own signed name of the enquiry, which nobody can
    /// make up, or another message of it together with a writer who took part; a name that was only guessed is none.
    func candidate(for message: Understood) throws -> Found? {
        let followed = Array(message.follows.suffix(Self.mostFollowed))
        let earlier = try session.messages(withIDs: followed)
        var weak: Found?
        for identifier in followed.reversed() {
            let signed = tokens.enquiry(in: identifier)
            // Others can give a message of theirs a name of ours; what we signed is named by our own mail alone.
            let known = earlier.last { $0.messageID == identifier && (signed == nil || $0.isOurs) }
            guard let named = known?.enquiry ?? signed, let enquiry = try session.whereItGoesOn(named) else { continue }
            let isKnown = try session.knows(message.from.address, in: enquiry)
            let found = Found(enquiry, message.from, isSigned: signed != nil, isKnown: isKnown)
            if found.isEvidence { return found }
            weak = weak ?? found
        }
        return weak
    }

    /// An enquiry whose reference stands in the subject. Anybody can guess one: it is only shown.
    func named(in message: Understood) throws -> EarlierEnquiry? {
        for word in message.subject.utf8.split(whereSeparator: { !$0.isReferenceByte }).prefix(50) {
            guard let reference = EnquiryReference(String(decoding: word, as: UTF8.self)),
                let enquiry = try session.whereItGoesOn(reference)
            else { continue }
            let isKnown = try session.knows(message.from.address, in: enquiry)
            let who = "\(message.from.address) \(isKnown ? "took part" : "never took part") in it"
            return EarlierEnquiry(enquiry, because: "its subject names \(reference), and \(who)", isCertain: false)
        }
        return nil
    }
}

extension Thread.Found {
    fileprivate init(_ enquiry: EnquiryReference, _ writer: Correspondent, isSigned: Bool, isKnown: Bool) {
        self.enquiry = enquiry
        let who = "\(writer.address) \(isKnown ? "took part" : "never took part") in it"
        because =
            isSigned
            ? "it answers mail of ours about this enquiry, and \(who)"
            : "it follows a message of this enquiry, and \(who)"
        isEvidence = isSigned || isKnown
        isStranger = !isKnown
        follows = true
    }
}

extension UInt8 {
    /// Letters, digits and the hyphen: what a reference is made of.
    fileprivate var isReferenceByte: Bool {
        switch self {
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
