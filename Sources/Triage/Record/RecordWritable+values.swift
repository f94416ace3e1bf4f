package import Classifier
package import WorkingTime

extension String: RecordWritable {
    package func write(to writer: inout RecordWriter) { writer.text(self) }
}

extension Bool: RecordWritable {
    package func write(to writer: inout RecordWriter) { writer.literal(self ? "true" : "false") }
}

extension Int64: RecordWritable {
    package func write(to writer: inout RecordWriter) { writer.literal(description) }
}

extension Double: RecordWritable {
    /// The shortest digits that read back as the same number; JSON has no other than finite ones.
    package func write(to writer: inout RecordWriter) { writer.literal(isFinite ? description : "0") }
}

extension Array: RecordWritable where Element: RecordWritable {
    package func write(to writer: inout RecordWriter) { writer.array(self) }
}

extension RecordWritable where Self: CustomStringConvertible {
    package func write(to writer: inout RecordWriter) { writer.text(description) }
}

extension RecordWritable where Self: RawRepresentable<String> {
    package func write(to writer: inout RecordWriter) { writer.text(rawValue) }
}

extension CivilDate: RecordWritable {}
extension Instant: RecordWritable {}
extension Due: RecordWritable {}
extension Allocation: RecordWritable {}
extension Advisory: RecordWritable {}
extension Marking: RecordWritable {}
extension Priority: RecordWritable {}
extension Outcome: RecordWritable {}
extension Language: RecordWritable {}
extension Channel: RecordWritable {}
extension DistressingSubject: RecordWritable {}
extension UndoableKind: RecordWritable {}
extension WaitingReason: RecordWritable {}
extension EnquiryReference: RecordWritable {}
