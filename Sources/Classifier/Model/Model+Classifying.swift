extension Model {
    /// The category of a message, how sure that is, what else it could be, and the words that decided.
    /// Takes some 0.1 ms for a page of text.
    package func classify(_ document: Document) -> Answer {
        let source = document.source
        var text = FoldedText(source)
        var findings = cues.findings(in: text)
        if let domain = document.senderDomain {
            findings += cues.findings(in: domain, besides: findings)
        }
        text.shapeDigits()
        var probabilities = logits(text, findings)
        Softmax.replace(&probabilities, temperature: temperature)
        let order = probabilities.indices.sorted { probabilities[$0] > probabilities[$1] }
        guard let best = order.first else {
            return Answer(category: "", probability: 0, abstained: true, alternatives: [], because: [])
        }
        let probability = Double(probabilities[best])
        let reasons = Reasons(model: self, text: text, findings: findings, best: best, rival: order.dropFirst().first)
        return Answer(
            category: categories[best],
            probability: probability,
            abstained: probability < threshold,
            alternatives: order.dropFirst().prefix(6).map {
                .init(code: categories[$0], probability: Double(probabilities[$0]))
            },
            because: reasons.phrases(in: source)
        )
    }
}
