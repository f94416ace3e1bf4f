/// One row of weights a feature, one column a category, in steps of four so that rows are added four at a time.
struct WeightTable: Sendable {
    let columns: Int
    /// Groups of four columns in a row.
    let lanes: Int
    var groups: [SIMD4<Float>]

    init(rows: Int, columns: Int) {
        self.columns = columns
        lanes = (columns + 3) / 4
        groups = Array(repeating: .zero, count: rows * lanes)
    }

    var rowCount: Int { lanes == 0 ? 0 : groups.count / lanes }

    subscript(row: Int, column: Int) -> Float {
        get { groups[row * lanes + column / 4][column % 4] }
        set { groups[row * lanes + column / 4][column % 4] = newValue }
    }

    mutating func addRow() {
        groups.append(contentsOf: repeatElement(.zero, count: lanes))
    }

    /// Adds `Σ value × row` over a vector's features to the scores (`lanes` groups).
    func addScores(of vector: FeatureVector, to scores: inout [SIMD4<Float>]) {
        groups.withUnsafeBufferPointer { weights in
            scores.withUnsafeMutableBufferPointer { scores in
                for index in vector.rows.indices {
                    let start = Int(vector.rows[index]) * lanes
                    let value = vector.values[index]
                    for lane in 0..<lanes { scores[lane] += value * weights[start + lane] }
                }
            }
        }
    }

    /// Adds `value × change` to the rows of a vector's features.
    mutating func add(_ change: [SIMD4<Float>], times vector: FeatureVector) {
        let lanes = lanes
        groups.withUnsafeMutableBufferPointer { weights in
            change.withUnsafeBufferPointer { change in
                for index in vector.rows.indices {
                    let start = Int(vector.rows[index]) * lanes
                    let value = vector.values[index]
                    for lane in 0..<lanes { weights[start + lane] += value * change[lane] }
                }
            }
        }
    }
}
