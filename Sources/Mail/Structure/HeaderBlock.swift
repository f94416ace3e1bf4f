/// The header fields of a message or part, and where its body begins.
struct HeaderBlock {
    var fields: [HeaderField] = []
    var bodyStart: Int
    var defects: [(kind: Defect.Kind, offset: Int)] = []
}
