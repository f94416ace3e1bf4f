extension Model {
    /// Why stored bytes are not a model.
    package enum EncodingFault: Error, Hashable, CustomStringConvertible {
        case notAModel
        case version(UInt8)
        case damaged

        package var description: String {
            switch self {
            case .notAModel:
                "These bytes are not a stored classifier. Train it again from the office's decisions."
            case .version(let version):
                "The stored classifier has format \(version), which this version cannot read. Train it again."
            case .damaged:
                "The stored classifier is damaged. Train it again from the office's decisions."
            }
        }
    }

    private static let mark = Array("INTRAY-MODEL".utf8)
    private static let version: UInt8 = 1

    /// The model in few bytes: one byte a weight, one scale a row. Ends with a checksum.
    package func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes = Self.mark + [Self.version]
        writer.write(categories.count)
        for code in categories { writer.write(code) }
        for value in [Float(threshold), temperature, vocabulary.worthOfNew] { writer.write(value) }
        for column in categories.indices { writer.write(bias[column / 4][column % 4]) }
        for strength in cueStrengths { writer.write(strength) }
        writer.write(cues.entries.count)
        for entry in cues.entries {
            writer.write(entry.column)
            writer.write(entry.cue.phrase)
            writer.write(entry.cue.weight)
        }
        writer.write(weights.rowCount)
        for (row, slot) in vocabulary.slots.enumerated() {
            writer.write(slot)
            writer.write(vocabulary.worth[row])
            let packed = weights.packedRow(row)
            writer.write(packed.scale)
            writer.bytes += packed.steps.lazy.map { UInt8(bitPattern: $0) }
        }
        writer.writeChecksum()
        return writer.bytes
    }

    /// Reads a model back; it answers as the one that was stored.
    package init(encoded bytes: [UInt8]) throws(EncodingFault) {
        guard bytes.starts(with: Self.mark), bytes.count > Self.mark.count else { throw .notAModel }
        guard bytes[Self.mark.count] == Self.version else { throw .version(bytes[Self.mark.count]) }
        guard var reader = ByteReader(bytes, skipping: Self.mark.count + 1),
            let model = Self.read(&reader), reader.isAtEnd
        else { throw .damaged }
        self = model
    }

    private static func read(_ reader: inout ByteReader) -> Model? {
        guard let count = reader.readCount(), let categories = reader.readMany(count, { $0.readString() }),
            let numbers = reader.readMany(3, { $0.readFloat() }),
            let biases = reader.readMany(count, { $0.readFloat() }),
            let strengths = reader.readMany(count, { $0.readFloat() }),
            let cueCount = reader.readCount(),
            let cues = reader.readMany(cueCount, { readCue(&$0, columns: count) }),
            let rowCount = reader.readCount(), count > 0 || rowCount == 0
        else { return nil }
        var weights = WeightTable(rows: rowCount, columns: count)
        var slots: [Int] = []
        var worth: [Float] = []
        for row in 0..<rowCount {
            guard let slot = reader.readNumber(), let value = reader.readFloat(), let scale = reader.readFloat(),
                let steps = reader.readBytes(count)
            else { return nil }
            slots.append(slot)
            worth.append(value)
            weights.set(.init(scale: scale, steps: steps.map { Int8(bitPattern: $0) }), row: row)
        }
        guard let vocabulary = Vocabulary(slots: slots, worth: worth, worthOfNew: numbers[2]) else { return nil }
        var bias = [SIMD4<Float>](repeating: .zero, count: weights.lanes)
        for column in biases.indices { bias[column / 4][column % 4] = biases[column] }
        return Model(
            categories: categories,
            threshold: Double(numbers[0]),
            vocabulary: vocabulary,
            weights: weights,
            bias: bias,
            cues: CueTable(cues),
            cueStrengths: strengths,
            temperature: numbers[1]
        )
    }

    private static func readCue(_ reader: inout ByteReader, columns: Int) -> CueTable.Entry? {
        guard let column = reader.readNumber(), column < columns, let phrase = reader.readString(),
            let weight = reader.readFloat()
        else { return nil }
        return .init(cue: Cue(phrase: phrase, weight: weight), column: column)
    }
}
